// Whose demands alone can no placement meet?
#include "core/placement/one_in_the_way.h"

#include "core/placement/least_below.h"

#include <map>

namespace edgewright::placing {

namespace {

/// Services that are called, and those that they are tied to.
std::map<int, int> calledBy(const Problem& problem, const CallTree& tree)
{
    std::map<int, int> newIndex;
    std::vector<int> open;
    for (const Call& call : tree.calls)
        open.push_back(call.service);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (!newIndex.emplace(at, 0).second)
            continue;
        const Demand& service = problem.services[static_cast<std::size_t>(at)];
        for (const std::vector<int>* tied : {&service.affinity, &service.apart})
            open.insert(open.end(), tied->begin(), tied->end());
        if (service.fallback >= 0)
            open.push_back(service.fallback);
    }
    int next = 0;
    for (auto& [at, index] : newIndex)
        index = next++;
    return newIndex;
}

Problem withUsersOf(const Problem& problem, const CallTree& tree)
{
    const std::map<int, int> newIndex = calledBy(problem, tree);
    Problem part = problem;
    part.trees = {tree};
    part.limits.clear();
    part.services.clear();
    for (const auto& [at, index] : newIndex) {
        Demand service = problem.services[static_cast<std::size_t>(at)];
        for (std::vector<int>* tied : {&service.affinity, &service.apart})
            for (int& one : *tied)
                one = newIndex.at(one);
        if (service.fallback >= 0)
            service.fallback = newIndex.at(service.fallback);
        part.services.push_back(std::move(service));
    }
    for (Call& call : part.trees.front().calls)
        call.service = newIndex.at(call.service);
    return part;
}

} // namespace

std::optional<Problem> oneInTheWay(const Problem& problem)
{
    const LeastBelow least(problem);
    for (std::size_t at = 0; at < problem.trees.size(); ++at) {
        const CallTree& tree = problem.trees[at];
        const double latency = least.whole(at).latency;
        if (isWithin(latency, tree.budget) && (latency < unreachable || !tree.mustReach))
            continue;
        return withUsersOf(problem, tree);
    }
    return {};
}

} // namespace edgewright::placing
