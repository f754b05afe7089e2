// What would simple rules place?
#include "core/placement/baselines.h"

#include "core/placement/greedy.h"
#include "core/placement/problem/relations.h"

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

using namespace placing;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// Places service after service, callers first, each on the first nodes in the rule's order that have room.
class RuleOfThumb {
public:
    /// Less is sooner; infinite: not at all. `latency` is the mean round trip from the callers.
    using Rank = std::function<double(int node, double latency)>;

    RuleOfThumb(const Problem& problem, Rank rank)
        : problem_(problem), rank_(std::move(rank)), choice_(problem.services.size())
    {
        for (const Host& node : problem.nodes)
            free_.push_back(node.capacity);
        for (const CallTree& tree : problem.trees)
            at_.emplace_back(tree.calls.size(), -1);
    }

    Choice run()
    {
        for (const int service : servicesByCall(problem_)) {
            placeReplicas(service);
            settle(service);
        }
        return std::move(choice_);
    }

private:
    void placeReplicas(int service)
    {
        const Demand& demand = problem_.services[index(service)];
        std::vector<std::pair<double, int>> order;
        for (const int node : demand.candidates)
            if (const double rank = rank_(node, meanLatency(service, node)); rank < unreachable)
                order.emplace_back(rank, node);
        std::ranges::sort(order);
        for (const auto& [rank, node] : order)
            if (std::ssize(choice_[index(service)]) < demand.replicas && hasRoom(demand, node))
                host(service, node);
        std::ranges::sort(choice_[index(service)]);
    }

    int callerOf(std::size_t tree, const Call& call) const
    {
        return call.caller < 0 ? problem_.trees[tree].entry : at_[tree][index(call.caller)];
    }

    double meanLatency(int service, int node) const
    {
        double sum = 0, weight = 0;
        for (std::size_t tree = 0; tree < problem_.trees.size(); ++tree)
            for (const Call& call : problem_.trees[tree].calls)
                if (const int from = call.service == service ? callerOf(tree, call) : -1; from >= 0)
                    if (const Hop hop = problem_.hops->at(from, node); hop.exists()) {
                        sum += problem_.trees[tree].share * hop.latency;
                        weight += problem_.trees[tree].share;
                    }
        return weight > 0 ? sum / weight : 0;
    }

    bool hasRoom(const Demand& demand, int node) const
    {
        for (std::size_t r = 0; r < resourceCount; ++r)
            if (!fitsInto(demand.amounts[r], free_[index(node)][r]))
                return false;
        return true;
    }

    void host(int service, int node)
    {
        choice_[index(service)].push_back(node);
        for (std::size_t r = 0; r < resourceCount; ++r)
            free_[index(node)][r] -= problem_.services[index(service)].amounts[r];
    }

    void settle(int service)
    {
        for (std::size_t tree = 0; tree < problem_.trees.size(); ++tree)
            for (std::size_t call = 0; call < problem_.trees[tree].calls.size(); ++call)
                if (const Call& asked = problem_.trees[tree].calls[call]; asked.service == service)
                    if (const int from = callerOf(tree, asked); from >= 0)
                        at_[tree][call] = nearest(problem_, choice_[index(service)], from);
    }

    const Problem& problem_;
    Rank rank_;
    Choice choice_;
    std::vector<Amounts> free_;
    std::vector<std::vector<int>> at_; ///< by tree and call: where it is served; -1: not known
};

/// Nodes that users pass on their way to the nearest cloud, themselves and the cloud included.
std::vector<bool> onTheWayToTheCloud(const Topology& topology, const NetworkGraph& graph, const Problem& problem)
{
    std::vector<int> clouds;
    for (const Host& node : problem.nodes)
        if (node.tier == Tier::Cloud && node.mayHost)
            clouds.push_back(graph.indexOf(node.id));
    std::vector<bool> passed(problem.nodes.size());
    if (clouds.empty())
        return passed;
    std::map<NodeId, std::size_t> position;
    for (std::size_t node = 0; node < problem.nodes.size(); ++node)
        position.emplace(problem.nodes[node].id, node);
    const Distances distances = graph.distancesFrom(clouds);
    for (const Population& users : topology.populations)
        if (const auto way = graph.pathTo(distances, graph.indexOf(users.node)))
            for (const NodeId& node : way->nodes)
                passed[position.at(node)] = true;
    return passed;
}

PlacementBaseline judged(const Topology& topology, const NetworkGraph& graph, const Problem& problem,
                         const Choice& choice, std::string_view key, Text title)
{
    PlacementBaseline one{.key = key, .title = std::move(title)};
    one.placement = placementOf(problem, choice);
    one.users = userLatencies(topology, graph, one.placement, *problem.progress).value_or(std::vector<UserLatency>());
    one.figures = figuresOf(topology, one.placement, one.users);
    if (Result<void> holds = verifyConstraints(topology, one.placement, one.users); !holds)
        one.broken = holds.error();
    return one;
}

} // namespace

Result<std::vector<PlacementBaseline>> placementBaselines(const Topology& topology, const Progress& progress)
{
    const NetworkGraph graph(topology);
    const Result<Problem> compiled = compile(topology, graph, {}, progress);
    if (!compiled)
        return fail(compiled.error());
    const Problem& problem = *compiled;
    const std::vector<bool> passed = onTheWayToTheCloud(topology, graph, problem);
    const auto cloudOnly = [&](int node, double latency) {
        return problem.nodes[index(node)].tier == Tier::Cloud ? latency : unreachable;
    };
    const auto edgeWard = [&](int node, double latency) {
        return passed[index(node)] ? 1e6 * static_cast<int>(problem.nodes[index(node)].tier) + latency : unreachable;
    };
    const auto byRule = [&](const RuleOfThumb::Rank& rank, std::string_view key, Text title) {
        return judged(topology, graph, problem, RuleOfThumb(problem, rank).run(), key, std::move(title));
    };
    std::vector<PlacementBaseline> all;
    all.push_back(byRule(cloudOnly, "cloud-only", text("placement", "Cloud only")));
    all.push_back(byRule(edgeWard, "edge-ward", text("placement", "Edge-ward")));
    all.push_back(byRule([](int, double latency) { return latency; }, "nearest", text("placement", "Nearest")));
    all.push_back(byRule([](int node, double) { return node; }, "first-fit", text("placement", "First fit")));
    const Choice greedy = hasEnoughCandidates(problem) ? greedyChoice(problem) : Choice(problem.services.size());
    all.push_back(judged(topology, graph, problem, greedy, "greedy", text("placement", "Greedy")));
    if (progress.stopped())
        return fail(stoppedError());
    return all;
}

} // namespace edgewright
