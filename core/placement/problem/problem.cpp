// What does a solver see of a topology?
#include "core/placement/problem/problem.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

template <class T> bool isAllowed(const std::vector<T>& allowed, const T& one)
{
    return allowed.empty() || std::ranges::find(allowed, one) != allowed.end();
}

bool mayRunOn(const Demand& service, const Host& node)
{
    if (!node.mayHost || !isAllowed(service.allowedTiers, node.tier) ||
        !isAllowed(service.allowedCountries, node.country))
        return false;
    if (!service.allowedGroups.empty() &&
        std::ranges::none_of(node.groups, [&](int group) { return isAllowed(service.allowedGroups, group); }))
        return false;
    if (!service.acceleratorModel.empty() && service.acceleratorModel != node.acceleratorModel)
        return false;
    for (std::size_t r = 0; r < resourceCount; ++r)
        if (!fitsInto(service.amounts[r], node.capacity[r]))
            return false;
    return true;
}

/// Nodes that must be among the service's.
std::vector<int> requiredOf(const Demand& service)
{
    std::vector<int> all = service.forced;
    if (service.isPinned && static_cast<int>(service.runsOn.size()) <= service.replicas)
        all.insert(all.end(), service.runsOn.begin(), service.runsOn.end());
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

bool isRuledOut(const Demand& service, int node)
{
    if (std::ranges::binary_search(service.forbidden, node))
        return true;
    return service.isPinned && static_cast<int>(service.runsOn.size()) >= service.replicas &&
           !std::ranges::binary_search(service.runsOn, node);
}

} // namespace

double Problem::processing(int service, int node) const
{
    return services[static_cast<std::size_t>(service)].serviceTime / nodes[static_cast<std::size_t>(node)].speed;
}

double Problem::openCost(int node) const
{
    const Host& host = nodes[static_cast<std::size_t>(node)];
    return weight(PlacementGoal::Cost) * host.cost + weight(PlacementGoal::Power) * host.idlePower;
}

double Problem::runCost(int service, int node) const
{
    return weight(PlacementGoal::Power) * nodes[static_cast<std::size_t>(node)].powerOfACore *
           services[static_cast<std::size_t>(service)].amounts[static_cast<std::size_t>(Resource::Cpu)];
}

double Problem::hopCost(const CallTree& tree, const Call& call, const Hop& hop, double processing) const
{
    return call.gigabytes *
               (weight(PlacementGoal::Cost) * hop.price + weight(PlacementGoal::UplinkTraffic) * hop.uplinks) +
           weight(PlacementGoal::MeanLatency) * tree.share * (hop.latency + processing);
}

void findCandidates(Problem& problem)
{
    for (Demand& service : problem.services) {
        service.required = requiredOf(service);
        service.candidates.clear();
        for (std::size_t node = 0; node < problem.nodes.size(); ++node)
            if (mayRunOn(service, problem.nodes[node]) && !isRuledOut(service, static_cast<int>(node)))
                service.candidates.push_back(static_cast<int>(node));
    }
}

bool hasEnoughCandidates(const Demand& service)
{
    return static_cast<std::size_t>(service.replicas) <= service.candidates.size() &&
           service.required.size() <= static_cast<std::size_t>(service.replicas) &&
           std::ranges::includes(service.candidates, service.required);
}

bool hasEnoughCandidates(const Problem& problem)
{
    return std::ranges::all_of(problem.services, [](const Demand& service) { return hasEnoughCandidates(service); });
}

std::vector<int> servicesByCall(const Problem& problem)
{
    std::vector<int> order;
    std::vector<bool> isListed(problem.services.size());
    const auto list = [&](int service) {
        if (!isListed[static_cast<std::size_t>(service)])
            order.push_back(service);
        isListed[static_cast<std::size_t>(service)] = true;
    };
    for (const CallTree& tree : problem.trees)
        for (const Call& call : tree.calls)
            list(call.service);
    const auto called = static_cast<std::ptrdiff_t>(order.size());
    for (std::size_t service = 0; service < problem.services.size(); ++service)
        list(static_cast<int>(service));
    std::ranges::stable_sort(order.begin() + called, order.end(), std::greater{},
                             [&](int service) { return problem.services[static_cast<std::size_t>(service)].amounts; });
    return order;
}

bool fitsInto(double used, double capacity) { return used <= capacity + 1e-9 * (1 + capacity); }

bool isWithin(double latency, double budget) { return latency <= budget + 1e-9; }

int nearest(const Problem& problem, const std::vector<int>& hosts, int from)
{
    int best = -1;
    double least = unreachable;
    for (const int host : hosts)
        if (const double latency = problem.hops->at(from, host).latency; latency < least) {
            least = latency;
            best = host;
        }
    return best;
}

Placement placementOf(const Problem& problem, const Choice& choice)
{
    Placement placement;
    for (std::size_t service = 0; service < choice.size(); ++service)
        for (const int node : choice[service])
            placement[problem.services[service].id].push_back(problem.nodes[static_cast<std::size_t>(node)].id);
    return placement;
}

std::optional<Choice> choiceOf(const Problem& problem, const Placement& placement)
{
    std::map<NodeId, int> nodes;
    for (std::size_t node = 0; node < problem.nodes.size(); ++node)
        nodes.emplace(problem.nodes[node].id, static_cast<int>(node));
    Choice choice;
    for (const Demand& service : problem.services) {
        std::vector<int>& hosts = choice.emplace_back();
        const auto placed = placement.find(service.id);
        if (placed == placement.end() || std::ssize(placed->second) != service.replicas)
            return {};
        for (const NodeId& id : placed->second) {
            const auto node = nodes.find(id);
            if (node == nodes.end() || !std::ranges::binary_search(service.candidates, node->second))
                return {};
            hosts.push_back(node->second);
        }
        std::ranges::sort(hosts);
        if (std::ranges::adjacent_find(hosts) != hosts.end())
            return {};
    }
    return choice;
}

} // namespace edgewright::placing
