// What round trip does a user see, given where services run? Medians, term by term.
#include "core/network/user_latency.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace edgewright {

namespace {

/// Dijkstra answers kept at a time: 64 of a topology of 10,000 nodes take 13 MB.
constexpr std::size_t mostKnown = 64;

const std::vector<const Flow*> noFlows;

template <class Key>
const std::vector<const Flow*>& flowsOf(const std::map<Key, std::vector<const Flow*>>& flows, const Key& key)
{
    const auto found = flows.find(key);
    return found == flows.end() ? noFlows : found->second;
}

} // namespace

Placement statedPlacement(const Topology& topology)
{
    Placement placement;
    for (const Assignment& assignment : topology.assignments)
        placement[assignment.service].push_back(assignment.node);
    for (auto& [service, nodes] : placement) {
        std::ranges::sort(nodes);
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    }
    return placement;
}

CallTrees::CallTrees(const Topology& topology, const NetworkGraph& graph, const Placement& placement)
    : topology_(topology), graph_(graph)
{
    for (const auto& [service, nodes] : placement) {
        std::vector<int>& indexes = replicas_[service];
        for (const NodeId& node : nodes)
            if (const int index = graph.indexOf(node); index >= 0)
                indexes.push_back(index);
        std::ranges::sort(indexes);
    }
    for (const Flow& flow : topology.flows) {
        if (flow.callsPerRequest <= 0)
            continue;
        if (flow.population)
            ofPopulation_[*flow.population].push_back(&flow);
        else if (flow.caller)
            ofService_[*flow.caller].push_back(&flow);
    }
}

UserLatency CallTrees::of(const Population& population)
{
    UserLatency answer{.population = population.id, .budget = population.budget};
    std::set<std::pair<const Flow*, int>> followed;
    Calls ahead;
    push(ahead, flowsOf(ofPopulation_, population.id), graph_.indexOf(population.node));
    while (!ahead.empty()) {
        const Call call = ahead.back();
        ahead.pop_back();
        if (!followed.emplace(call.flow, call.from).second)
            continue;
        std::optional<Leg> leg = legOf(call);
        if (!leg) {
            if (!answer.unreachable)
                answer.unreachable = call.flow->service;
            continue;
        }
        answer.network += leg->network;
        answer.processing += leg->processing;
        push(ahead, flowsOf(ofService_, leg->service), graph_.indexOf(leg->node));
        answer.legs.push_back(std::move(*leg));
    }
    return answer;
}

/// Last in is first out: pushed backwards, the flows are followed depth first in the order of their ids.
void CallTrees::push(Calls& calls, const std::vector<const Flow*>& flows, int from) const
{
    for (const Flow* flow : flows | std::views::reverse)
        calls.push_back({flow, from});
}

std::optional<Leg> CallTrees::legOf(const Call& call)
{
    const Service* service = topology_.services.find(call.flow->service);
    const std::optional<int> replica = nearestReplica(call.flow->service, call.from);
    if (!service || !replica)
        return {};
    const Node& node = *topology_.nodes.find(graph_.nodeAt(*replica));
    Leg leg{.flow = call.flow->id, .service = service->id, .from = graph_.nodeAt(call.from), .node = node.id};
    leg.path = *graph_.pathTo(distancesFrom(call.from), *replica);
    leg.network = leg.path.roundTrip();
    leg.processing = service->serviceTime / node.speed;
    return leg;
}

std::optional<int> CallTrees::nearestReplica(const ServiceId& service, int from)
{
    const auto found = replicas_.find(service);
    if (found == replicas_.end() || from < 0)
        return {};
    const Distances& distances = distancesFrom(from);
    std::optional<int> nearest;
    std::optional<Milliseconds> least;
    for (const int replica : found->second) {
        const std::optional<Milliseconds>& away = distances.oneWay[static_cast<std::size_t>(replica)];
        if (away && (!least || *away < *least)) {
            nearest = replica;
            least = away;
        }
    }
    return nearest;
}

const Distances& CallTrees::distancesFrom(int node)
{
    if (known_.size() >= mostKnown && !known_.contains(node))
        known_.clear();
    const auto [at, isNew] = known_.try_emplace(node);
    if (isNew)
        at->second = graph_.distancesFrom(node);
    return at->second;
}

std::vector<UserLatency> userLatencies(const Topology& topology, const NetworkGraph& graph, const Placement& placement)
{
    CallTrees trees(topology, graph, placement);
    std::vector<UserLatency> answers;
    answers.reserve(topology.populations.size());
    for (const Population& population : topology.populations)
        answers.push_back(trees.of(population));
    return answers;
}

} // namespace edgewright
