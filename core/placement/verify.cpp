// Does a placement keep what it promises? A check of its own: it shares no arithmetic with the solvers.
#include "core/placement/placement.h"

#include <algorithm>
#include <cmath>
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
            if (!mayHost(*node))
                return fail(
                    broken(text("placement", "{} runs on {}, which computes nothing").with(service.name, node->name),
                           refOf(at)));
            if (!service.allowedTiers.empty() && std::ranges::count(service.allowedTiers, node->tier) == 0)
                return fail(
                    broken(text("placement", "{} runs on {}, whose tier it may not use").with(service.name, node->name),
                           refOf(id)));
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
    return {};
}

Result<void> checkUsers(const Topology& topology, const std::vector<UserLatency>& users)
{
    for (const UserLatency& user : users) {
        const RowRef row = refOf(user.population);
        const std::string name = displayName(topology, row);
        if (user.unreachable)
            return fail(broken(
                text("placement", "{} can't reach {}").with(name, displayName(topology, refOf(*user.unreachable))),
                row));
        if (user.budget && user.total().value > user.budget->value + 1e-9)
            return fail(broken(text("placement", "{} wait {} ms; their budget is {} ms")
                                   .with(name, user.total().value, user.budget->value),
                               row));
    }
    return {};
}

/// USD for one request of the users: what its legs carry over the links that they cross.
double trafficOfRequest(const Topology& topology, const std::vector<Leg>& legs)
{
    double sum = 0;
    std::vector<double> calls; // of each leg
    for (const Leg& leg : legs) {
        const Flow& flow = *topology.flows.find(leg.flow);
        calls.push_back(flow.callsPerRequest * (leg.caller < 0 ? 1 : calls[static_cast<std::size_t>(leg.caller)]));
        double price = 0;
        for (const LinkId& link : leg.path.links)
            price += topology.links.find(link)->price.value;
        sum += calls.back() * (flow.request.value + flow.response.value) * 1e-6 * price;
    }
    return sum;
}

double nodeCostOf(const Topology& topology, const Placement& placement)
{
    std::set<NodeId> open;
    for (const auto& [service, nodes] : placement)
        open.insert(nodes.begin(), nodes.end());
    double sum = 0;
    for (const NodeId& node : open)
        sum += topology.nodes.find(node)->cost.value;
    return sum;
}

double trafficCostOf(const Topology& topology, const std::vector<UserLatency>& users)
{
    double sum = 0;
    for (const UserLatency& user : users) {
        const Population& population = *topology.populations.find(user.population);
        sum += static_cast<double>(population.users) * population.requestRate.value * 3600 *
               trafficOfRequest(topology, user.legs);
    }
    return sum;
}

bool isClose(double a, double b) { return std::abs(a - b) <= 1e-9 + 1e-9 * std::max(std::abs(a), std::abs(b)); }

Result<void> checkFigure(double stated, double found, const Text& which)
{
    if (isClose(stated, found))
        return {};
    return fail({text("placement", "{} is stated as {} USD/h, and comes to {}").with(which, stated, found),
                 {},
                 text("placement", "place again: the drawing has changed since, or the answer is wrong")});
}

Result<void> checkCost(const Topology& topology, const PlacementResult& result, const std::vector<UserLatency>& users)
{
    const double nodes = nodeCostOf(topology, result.placement), traffic = trafficCostOf(topology, users);
    Result<void> holds = checkFigure(result.nodeCost.value, nodes, text("placement", "the cost of nodes"));
    if (holds)
        holds = checkFigure(result.trafficCost.value, traffic, text("placement", "the cost of traffic"));
    if (holds)
        holds = checkFigure(result.objective.value, nodes + traffic, text("placement", "the objective"));
    if (holds && result.bound.value > result.objective.value + 1e-9 * (1 + result.objective.value))
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

Result<void> verifyPlacement(const Topology& topology, const PlacementResult& result)
{
    if (result.status == PlacementStatus::Infeasible)
        return fail({text("placement", "there is no placement to verify: the input is infeasible"),
                     {},
                     text("placement", "resolve one of the conflicts and place again")});
    Result<void> holds = checkReplicas(topology, result.placement);
    if (holds)
        holds = checkHosts(topology, result.placement);
    for (const Node& node : topology.nodes)
        if (holds)
            holds = checkCapacity(topology, result.placement, node);
    if (!holds)
        return holds;
    const std::vector<UserLatency> users =
        *userLatencies(topology, NetworkGraph(topology), result.placement, Progress()); // which nobody stops
    holds = checkUsers(topology, users);
    if (holds)
        holds = checkStatedUsers(topology, result, users);
    return holds ? checkCost(topology, result, users) : holds;
}

} // namespace edgewright
