// What does a solver see of a topology? Dense indexes in the order of the ids, and only what placing depends on.
#include "core/placement/problem.h"

#include "core/placement/call_tree.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

Amounts capacityOf(const Node& node)
{
    return {node.cpu.value, node.memory.value, node.storage.value, static_cast<double>(node.accelerators)};
}

Amounts demandOf(const Service& service)
{
    return {service.cpu.value, service.memory.value, service.storage.value, static_cast<double>(service.accelerators)};
}

Host hostOf(const Node& node)
{
    return {node.id, node.tier, mayHost(node), capacityOf(node), node.cost.value, node.speed};
}

Demand demandRowOf(const Service& service)
{
    return {service.id,
            demandOf(service),
            service.serviceTime.value,
            static_cast<int>(service.replicas),
            service.allowedTiers,
            {}};
}

bool mayRunOn(const Demand& service, const Host& node)
{
    if (!node.mayHost)
        return false;
    if (!service.allowedTiers.empty() &&
        std::ranges::find(service.allowedTiers, node.tier) == service.allowedTiers.end())
        return false;
    for (std::size_t r = 0; r < resourceCount; ++r)
        if (!fitsInto(service.amounts[r], node.capacity[r]))
            return false;
    return true;
}

} // namespace

double Problem::processing(int service, int node) const
{
    return services[static_cast<std::size_t>(service)].serviceTime / nodes[static_cast<std::size_t>(node)].speed;
}

Result<Problem> compile(const Topology& topology, const NetworkGraph& graph, const Progress& progress)
{
    Result<std::vector<CallTree>> trees = callTrees(topology);
    if (!trees)
        return fail(trees.error());
    Problem problem;
    for (const Node& node : topology.nodes)
        problem.nodes.push_back(hostOf(node));
    for (const Service& service : topology.services)
        problem.services.push_back(demandRowOf(service));
    problem.trees = std::move(*trees);
    problem.progress = &progress;
    problem.hops = std::make_shared<HopTable>(topology, graph);
    findCandidates(problem);
    return problem;
}

void findCandidates(Problem& problem)
{
    for (Demand& service : problem.services) {
        service.candidates.clear();
        for (std::size_t node = 0; node < problem.nodes.size(); ++node)
            if (mayRunOn(service, problem.nodes[node]))
                service.candidates.push_back(static_cast<int>(node));
    }
}

bool hasEnoughCandidates(const Problem& problem)
{
    return std::ranges::all_of(problem.services, [](const Demand& service) {
        return static_cast<std::size_t>(service.replicas) <= service.candidates.size();
    });
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

} // namespace edgewright::placing
