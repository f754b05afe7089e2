// Does a placement keep what it promises? A check of its own: it shares no arithmetic with the solvers.
#include "core/model/demands.h"
#include "core/placement/allowed.h"
#include "core/placement/placement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace edgewright {

namespace {

Error broken(Text what, const RowRef& row)
{
    return {std::move(what), pointerTo(row),
            text("placement", "place again: the drawing has changed since, or the answer is wrong")};
}

Result<void> checkReplicas(const Topology& topology, const Placement& placement)
{
    for (const auto& [service, nodes] : placement)
        if (!topology.services.contains(service))
            return fail(broken(
                text("placement", "the placement names service {}, which is not in the topology").with(service.value),
                refOf(service)));
    for (const Service& service : topology.services) {
        const auto placed = placement.find(service.id);
        const std::vector<NodeId> nodes = placed == placement.end() ? std::vector<NodeId>{} : placed->second;
        if (static_cast<std::int64_t>(nodes.size()) != service.replicas)
            return fail(broken(
                text("placement", "{} runs {} times in place of {}").with(service.name, nodes.size(), service.replicas),
                refOf(service.id)));
        if (std::set(nodes.begin(), nodes.end()).size() != nodes.size())
            return fail(
                broken(text("placement", "two replicas of {} share a node").with(service.name), refOf(service.id)));
    }
    return {};
}

Result<void> checkHosts(const Topology& topology, const Placement& placement)
{
    for (const auto& [id, nodes] : placement) {
        const Service& service = *topology.services.find(id);
        for (const NodeId& at : nodes) {
            const Node* node = topology.nodes.find(at);
            if (!node)
                return fail(broken(
                    text("placement", "{} runs on node {}, which is not in the topology").with(service.name, at.value),
                    refOf(at)));
            if (const std::optional<Text> reason = placing::whyNotAllowed(topology, id, at))
                return fail(broken(text("placement", "{} runs on {}: {}").with(service.name, node->name, *reason),
                                   mayHost(*node) ? refOf(id) : refOf(at)));
        }
    }
    return {};
}

Result<void> checkCapacity(const Topology& topology, const Placement& placement, const Node& node)
{
    Service sum;
    for (const auto& [id, nodes] : placement)
        if (std::ranges::count(nodes, node.id) > 0) {
            const Service& service = *topology.services.find(id);
            sum.cpu += service.cpu;
            sum.memory += service.memory;
            sum.storage += service.storage;
            sum.accelerators += service.accelerators;
            sum.licences += service.licences;
        }
    const auto isOver = [](double used, double has) { return used > has + 1e-9 * (1 + has); };
    const auto over = [&](const Text& what, double used, double has) {
        return fail(
            broken(text("placement", "{} has {} of {}, and what runs there needs {}").with(node.name, has, what, used),
                   refOf(node.id)));
    };
    if (isOver(sum.cpu.value, node.cpu.value))
        return over(text("placement", "CPU"), sum.cpu.value, node.cpu.value);
    if (isOver(sum.memory.value, node.memory.value))
        return over(text("placement", "memory"), sum.memory.value, node.memory.value);
    if (isOver(sum.storage.value, node.storage.value))
        return over(text("placement", "storage"), sum.storage.value, node.storage.value);
    if (sum.accelerators > node.accelerators)
        return over(text("placement", "accelerators"), static_cast<double>(sum.accelerators),
                    static_cast<double>(node.accelerators));
    if (sum.licences > node.licences)
        return over(text("placement", "licences"), static_cast<double>(sum.licences),
                    static_cast<double>(node.licences));
    return {};
}

std::multiset<std::string> domainsOf(const Topology& topology, const Placement& placement, const ServiceId& service,
                                     FailureDomain level)
{
    std::multiset<std::string> all;
    for (const NodeId& node : placement.at(service))
        all.insert(failureDomainOf(topology, *topology.nodes.find(node), level));
    return all;
}

Result<void> checkApart(const Topology& topology, const Placement& placement, const Service& service)
{
    const std::multiset<std::string> own = domainsOf(topology, placement, service.id, service.spread);
    if (std::set(own.begin(), own.end()).size() != own.size())
        return fail(broken(text("placement", "two replicas of {} share a failure domain").with(service.name),
                           refOf(service.id)));
    std::vector<ServiceId> others = service.antiAffinity;
    if (service.fallback)
        others.push_back(*service.fallback);
    for (const ServiceId& other : others)
        if (other != service.id)
            for (const std::string& domain : domainsOf(topology, placement, other, service.spread))
                if (own.contains(domain))
                    return fail(broken(text("placement", "{} and {} share a failure domain")
                                           .with(service.name, displayName(topology, refOf(other))),
                                       refOf(service.id)));
    return {};
}

Result<void> checkBeside(const Topology& topology, const Placement& placement, const Service& service)
{
    for (const ServiceId& other : service.affinity)
        for (const NodeId& node : placement.at(service.id))
            if (std::ranges::count(placement.at(other), node) == 0)
                return fail(broken(text("placement", "{} runs where {} does not")
                                       .with(service.name, displayName(topology, refOf(other))),
                                   refOf(service.id)));
    return {};
}

Result<void> checkUptime(const Topology& topology, const Placement& placement, const Service& service)
{
    double allDown = 1;
    for (const NodeId& node : placement.at(service.id))
        allDown *= 1 - topology.nodes.find(node)->availability.value / 100;
    if (!service.availabilityTarget || allDown <= (1 - service.availabilityTarget->value / 100) * (1 + 1e-6))
        return {};
    return fail(broken(text("placement", "{} is up {} % of the time; its target is {} %")
                           .with(service.name, 100 * (1 - allDown), service.availabilityTarget->value),
                       refOf(service.id)));
}

Result<void> checkPins(const Topology& topology, const Placement& placement, const Service& service)
{
    const Placement stated = statedPlacement(topology);
    const auto before = stated.find(service.id);
    if (service.mobility != Mobility::Pinned || before == stated.end())
        return {};
    const std::vector<NodeId>& now = placement.at(service.id);
    const std::set<NodeId> old(before->second.begin(), before->second.end());
    const auto kept = std::ranges::count_if(now, [&](const NodeId& node) { return old.contains(node); });
    if (kept == std::min(std::ssize(now), static_cast<std::ptrdiff_t>(old.size())))
        return {};
    return fail(broken(text("placement", "{} is pinned and has moved").with(service.name), refOf(service.id)));
}

Result<void> checkRelations(const Topology& topology, const Placement& placement)
{
    for (const Service& service : topology.services)
        for (const auto check : {checkApart, checkBeside, checkUptime, checkPins})
            if (Result<void> holds = check(topology, placement, service); !holds)
                return holds;
    return {};
}

/// Mb/s over a link from one of its ends, at the peak of all users.
Result<void> checkBandwidths(const Topology& topology, std::span<const UserLatency> users)
{
    std::map<std::pair<LinkId, NodeId>, double> loads;
    for (const UserLatency& user : users) {
        const Population& row = *topology.populations.find(user.population);
        std::vector<double> rates; // of each leg
        for (const Leg& leg : user.legs) {
            const Flow& flow = *topology.flows.find(leg.flow);
            rates.push_back(flow.callsPerRequest *
                            (leg.caller < 0 ? static_cast<double>(row.users) * row.requestRate.value * row.peakFactor
                                            : rates[static_cast<std::size_t>(leg.caller)]));
            for (std::size_t i = 0; i < leg.path.links.size(); ++i) {
                loads[{leg.path.links[i], leg.path.nodes[i]}] += rates.back() * flow.request.value * 0.008;
                loads[{leg.path.links[i], leg.path.nodes[i + 1]}] += rates.back() * flow.response.value * 0.008;
            }
        }
    }
    for (const auto& [way, load] : loads) {
        const MegabitsPerSecond bandwidth = topology.links.find(way.first)->bandwidth;
        if (load > bandwidth.value + 1e-9 * (1 + bandwidth.value))
            return fail(broken(text("placement", "{} would carry {} Mb/s; it has {} Mb/s each way")
                                   .with(displayName(topology, refOf(way.first)), load, bandwidth.value),
                               refOf(way.first)));
    }
    return {};
}

Result<void> checkUsers(const Topology& topology, std::span<const UserLatency> users)
{
    for (const UserLatency& user : users) {
        const RowRef row = refOf(user.population);
        const std::string name = displayName(topology, row);
        if (user.unreachable)
            return fail(broken(
                text("placement", "{} can't reach {}").with(name, displayName(topology, refOf(*user.unreachable))),
                row));
        for (const Leg& leg : user.legs) // fallbacks are for failures: in an answer each service is reached itself
            if (leg.insteadOf)
                return fail(broken(
                    text("placement", "{} can't reach {}").with(name, displayName(topology, refOf(*leg.insteadOf))),
                    row));
        if (user.budget && user.total().value > user.budget->value + 1e-9)
            return fail(broken(text("placement", "{} wait {} ms; their budget is {} ms")
                                   .with(name, user.total().value, user.budget->value),
                               row));
    }
    return {};
}

bool isClose(double a, double b) { return std::abs(a - b) <= 1e-9 + 1e-9 * std::max(std::abs(a), std::abs(b)); }

Result<void> checkFigure(double stated, double found, const Text& which)
{
    if (isClose(stated, found))
        return {};
    return fail({text("placement", "{} is stated as {}, and comes to {}").with(which, stated, found),
                 {},
                 text("placement", "place again: the drawing has changed since, or the answer is wrong")});
}

Result<void> checkFigures(const Topology& topology, const PlacementResult& result,
                          const std::vector<UserLatency>& users)
{
    const PlacementFigures found = figuresOf(topology, result.placement, users);
    Result<void> holds =
        checkFigure(result.figures.nodeCost.value, found.nodeCost.value, text("placement", "the cost of nodes"));
    if (holds)
        holds = checkFigure(result.figures.trafficCost.value, found.trafficCost.value,
                            text("placement", "the cost of traffic"));
    for (const PlacementGoalFacts& goal : placementGoals())
        if (holds)
            holds = checkFigure(result.figures.of(goal.goal), found.of(goal.goal), goal.label);
    if (holds)
        holds = checkFigure(result.objective, result.goal.of(found), text("placement", "the objective"));
    if (holds && result.bound > result.objective + 1e-9 * (1 + std::abs(result.objective)))
        holds = fail({text("placement", "the bound is above the objective"),
                      {},
                      text("placement", "place again: the answer is wrong")});
    return holds;
}

Result<void> checkStatedUsers(const Topology& topology, const PlacementResult& result,
                              const std::vector<UserLatency>& users)
{
    if (result.users.size() != users.size())
        return fail({text("placement", "the answer speaks of {} populations; there are {}")
                         .with(result.users.size(), users.size()),
                     {},
                     text("placement", "place again: the drawing has changed since")});
    for (std::size_t i = 0; i < users.size(); ++i)
        if (result.users[i].population != users[i].population ||
            !isClose(result.users[i].total().value, users[i].total().value))
            return fail(broken(text("placement", "{} wait {} ms, not {} ms")
                                   .with(displayName(topology, refOf(users[i].population)), users[i].total().value,
                                         result.users[i].total().value),
                               refOf(users[i].population)));
    return {};
}

} // namespace

Result<void> verifyConstraints(const Topology& topology, const Placement& placement, std::span<const UserLatency> users)
{
    Result<void> holds = checkReplicas(topology, placement);
    if (holds)
        holds = checkHosts(topology, placement);
    for (const Node& node : topology.nodes)
        if (holds)
            holds = checkCapacity(topology, placement, node);
    if (holds)
        holds = checkRelations(topology, placement);
    if (holds)
        holds = checkBandwidths(topology, users);
    return holds ? checkUsers(topology, users) : holds;
}

Result<void> verifyPlacement(const Topology& topology, const PlacementResult& result)
{
    if (result.status == PlacementStatus::Infeasible)
        return fail({text("placement", "there is no placement to verify: the input is infeasible"),
                     {},
                     text("placement", "resolve one of the conflicts and place again")});
    if (Result<void> holds = checkReplicas(topology, result.placement); !holds)
        return holds;
    if (Result<void> holds = checkHosts(topology, result.placement); !holds)
        return holds;
    const std::vector<UserLatency> users =
        *userLatencies(topology, NetworkGraph(topology), result.placement, Progress()); // which nobody stops
    Result<void> holds = verifyConstraints(topology, result.placement, users);
    if (holds)
        holds = checkStatedUsers(topology, result, users);
    return holds ? checkFigures(topology, result, users) : holds;
}

} // namespace edgewright
