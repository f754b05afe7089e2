// What does a choice of nodes cost, and by how much does it break the constraints?
#include "core/placement/evaluation.h"

namespace edgewright::placing {

namespace {

std::vector<Amounts> usedAmounts(const Problem& problem, const Choice& choice, std::vector<bool>& isOpen)
{
    std::vector<Amounts> used(problem.nodes.size());
    for (std::size_t service = 0; service < choice.size(); ++service)
        for (const int node : choice[service]) {
            isOpen[static_cast<std::size_t>(node)] = true;
            for (std::size_t r = 0; r < resourceCount; ++r)
                used[static_cast<std::size_t>(node)][r] += problem.services[service].amounts[r];
        }
    return used;
}

void addNodes(const Problem& problem, const Choice& choice, Evaluation& sum)
{
    std::vector<bool> isOpen(problem.nodes.size());
    const std::vector<Amounts> used = usedAmounts(problem, choice, isOpen);
    for (std::size_t node = 0; node < used.size(); ++node) {
        if (!isOpen[node])
            continue;
        const Host& host = problem.nodes[node];
        sum.nodeCost += host.cost;
        for (std::size_t r = 0; r < resourceCount; ++r)
            if (!fitsInto(used[node][r], host.capacity[r]))
                sum.violation += (used[node][r] - host.capacity[r]) / (1 + host.capacity[r]);
    }
}

void addTree(const Problem& problem, const Choice& choice, const CallTree& tree, std::vector<int>& at, Evaluation& sum)
{
    double latency = 0;
    at.assign(tree.calls.size(), -1);
    for (std::size_t index = 0; index < tree.calls.size(); ++index) {
        const Call& call = tree.calls[index];
        const int from = call.caller < 0 ? tree.entry : at[static_cast<std::size_t>(call.caller)];
        const int host = from < 0 ? -1 : nearest(problem, choice[static_cast<std::size_t>(call.service)], from);
        at[index] = host;
        if (host < 0) {
            sum.violation += tree.mustReach ? 1 : 0;
            continue;
        }
        const Hop hop = problem.hops->at(from, host);
        latency += hop.latency + problem.processing(call.service, host);
        sum.trafficCost += call.gigabytes * hop.price;
    }
    if (!isWithin(latency, tree.budget))
        sum.violation += (latency - tree.budget) / (1 + tree.budget);
}

} // namespace

Evaluation evaluate(const Problem& problem, const Choice& choice)
{
    Evaluation sum;
    addNodes(problem, choice, sum);
    std::vector<int> at;
    for (const CallTree& tree : problem.trees)
        addTree(problem, choice, tree, at, sum);
    return sum;
}

} // namespace edgewright::placing
