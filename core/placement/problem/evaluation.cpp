// What does a choice of nodes come to, and by how much does it break the constraints?
#include "core/placement/problem/evaluation.h"

#include <algorithm>

namespace edgewright::placing {

Evaluator::Evaluator(const Problem& problem)
    : problem_(problem),
      relations_(problem),
      used_(problem.nodes.size()),
      isOpen_(problem.nodes.size()),
      loads_(problem)
{}

Evaluation Evaluator::of(const Choice& choice)
{
    Evaluation sum;
    addNodes(choice, sum);
    addMoves(choice, sum);
    loads_.clear();
    for (const CallTree& tree : problem_.trees)
        addTree(choice, tree, sum);
    sum.violation += loads_.excess() + relations_.violation(choice);
    addLimits(sum);
    sum.value = problem_.goal.of(sum.figures);
    return sum;
}

void Evaluator::addNodes(const Choice& choice, Evaluation& sum)
{
    std::ranges::fill(used_, Amounts{});
    isOpen_.assign(isOpen_.size(), false);
    for (std::size_t service = 0; service < choice.size(); ++service)
        for (const int node : choice[service]) {
            const auto at = static_cast<std::size_t>(node);
            isOpen_[at] = true;
            for (std::size_t r = 0; r < resourceCount; ++r)
                used_[at][r] += problem_.services[service].amounts[r];
        }
    for (std::size_t node = 0; node < used_.size(); ++node) {
        if (!isOpen_[node])
            continue;
        const Host& host = problem_.nodes[node];
        sum.figures.nodeCost += UsdPerHour(host.cost);
        sum.figures.power +=
            Watts(host.idlePower + host.powerOfACore * used_[node][static_cast<std::size_t>(Resource::Cpu)]);
        for (std::size_t r = 0; r < resourceCount; ++r)
            sum.violation += excessOf(used_[node][r], host.capacity[r]);
    }
}

void Evaluator::addMoves(const Choice& choice, Evaluation& sum) const
{
    for (std::size_t service = 0; service < choice.size(); ++service) {
        const Demand& demand = problem_.services[service];
        if (demand.moveCost <= 0 || demand.runsOn.empty())
            continue;
        const auto kept = std::ranges::count_if(
            choice[service], [&](int node) { return std::ranges::binary_search(demand.runsOn, node); });
        sum.figures.moveCost += UsdPerHour(demand.moveCost * demand.moves(static_cast<int>(kept)));
    }
}

void Evaluator::addTree(const Choice& choice, const CallTree& tree, Evaluation& sum)
{
    double latency = 0;
    at_.assign(tree.calls.size(), -1);
    for (std::size_t index = 0; index < tree.calls.size(); ++index) {
        const Call& call = tree.calls[index];
        const int from = call.caller < 0 ? tree.entry : at_[static_cast<std::size_t>(call.caller)];
        const int host = from < 0 ? -1 : nearest(problem_, choice[static_cast<std::size_t>(call.service)], from);
        at_[index] = host;
        if (host < 0) {
            sum.violation += tree.mustReach ? 1 : 0;
            continue;
        }
        const Hop hop = problem_.hops->at(from, host);
        latency += hop.latency + problem_.processing(call.service, host);
        sum.figures.trafficCost += UsdPerHour(call.gigabytes * hop.price);
        sum.figures.uplinkGigabytes += call.gigabytes * hop.uplinks;
        loads_.add(call, from, host);
    }
    if (!isWithin(latency, tree.budget))
        sum.violation += (latency - tree.budget) / (1 + tree.budget);
    sum.figures.meanLatency += Milliseconds(tree.share * latency);
    sum.figures.worstLatency = std::max(sum.figures.worstLatency, Milliseconds(latency));
}

void Evaluator::addLimits(Evaluation& sum) const
{
    for (const Limit& limit : problem_.limits)
        sum.violation += excessOf(limit.of.of(sum.figures), limit.most);
}

Evaluation evaluate(const Problem& problem, const Choice& choice) { return Evaluator(problem).of(choice); }

} // namespace edgewright::placing
