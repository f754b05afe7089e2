// What does a solver see of a topology? Dense indexes in the order of the ids, and only what placing depends on.
#include "core/placement/problem.h"

#include <algorithm>
#include <set>

namespace edgewright::placing {

namespace {

constexpr std::size_t mostCalls = 100'000;

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
    const Amounts capacity = capacityOf(node);
    const bool hasAny = std::ranges::any_of(capacity, [](double amount) { return amount > 0; });
    return {node.id, node.tier, node.kind == NodeKind::Compute || hasAny, capacity, node.cost.value, node.speed};
}

Demand demandRowOf(const Service& service)
{
    return {service.id, demandOf(service), service.serviceTime.value, static_cast<int>(service.replicas), service.allowedTiers, {}};
}

double gigabytesOf(const Flow& flow) { return (flow.request + flow.response).value * flow.callsPerRequest / 1e6; }

/// Grows one call tree, depth first in the order of the flows' ids.
class TreeBuilder {
public:
    explicit TreeBuilder(const Topology& topology)
    {
        for (const Service& service : topology.services)
            serviceIndex_.emplace(service.id, static_cast<int>(serviceIndex_.size()));
        for (const Node& node : topology.nodes)
            nodeIndex_.emplace(node.id, static_cast<int>(nodeIndex_.size()));
        for (const Flow& flow : topology.flows) {
            if (flow.caller)
                ofService_[*flow.caller].push_back(&flow);
            else if (flow.population)
                ofPopulation_[*flow.population].push_back(&flow);
        }
    }

    /// False where the tree grows too large.
    bool build(const Population& population, CallTree& tree)
    {
        tree.population = population.id;
        tree.entry = nodeIndex_.at(population.node);
        if (population.budget)
            tree.budget = population.budget->value;
        const double requests = static_cast<double>(population.users) * population.requestRate.value * 3600;
        return grow(tree, -1, ofPopulation_[population.id], requests);
    }

private:
    bool grow(CallTree& tree, int caller, const std::vector<const Flow*>& flows, double requests)
    {
        for (const Flow* flow : flows) {
            if (onPath_.contains(flow->service))
                continue;   // a cycle of services is followed once
            if (tree.calls.size() >= mostCalls)
                return false;
            const int call = static_cast<int>(tree.calls.size());
            tree.calls.push_back({caller, serviceIndex_.at(flow->service), requests * gigabytesOf(*flow)});
            onPath_.insert(flow->service);
            const bool fits = grow(tree, call, ofService_[flow->service], requests * flow->callsPerRequest);
            onPath_.erase(flow->service);
            if (!fits)
                return false;
        }
        return true;
    }

    std::map<ServiceId, int> serviceIndex_;
    std::map<NodeId, int> nodeIndex_;
    std::map<ServiceId, std::vector<const Flow*>> ofService_;
    std::map<PopulationId, std::vector<const Flow*>> ofPopulation_;
    std::set<ServiceId> onPath_;
};

bool mayRunOn(const Demand& service, const Host& node)
{
    if (!node.mayHost)
        return false;
    if (!service.allowedTiers.empty() && std::ranges::find(service.allowedTiers, node.tier) == service.allowedTiers.end())
        return false;
    for (std::size_t r = 0; r < resourceCount; ++r)
        if (!fitsInto(service.amounts[r], node.capacity[r]))
            return false;
    return true;
}

Error tooManyCalls(const Population& population)
{
    return {text("placement", "one request of {} sets off more than {} calls").with(population.name, mostCalls),
            pointerTo(refOf(population.id)), text("placement", "remove flows between services that call one another in many ways")};
}

} // namespace

double Problem::processing(int service, int node) const
{
    return services[static_cast<std::size_t>(service)].serviceTime / nodes[static_cast<std::size_t>(node)].speed;
}

Result<Problem> compile(const Topology& topology, const NetworkGraph& graph)
{
    Problem problem;
    for (const Node& node : topology.nodes)
        problem.nodes.push_back(hostOf(node));
    for (const Service& service : topology.services)
        problem.services.push_back(demandRowOf(service));
    TreeBuilder builder(topology);
    for (const Population& population : topology.populations) {
        CallTree tree;
        if (!builder.build(population, tree))
            return fail(tooManyCalls(population));
        if (!tree.calls.empty())
            problem.trees.push_back(std::move(tree));
    }
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
