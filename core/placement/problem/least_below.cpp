// How little can a call and everything below it take, wherever its services end up?
#include "core/placement/problem/least_below.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

constexpr double mostLookups = 4e6;

std::size_t positionOf(const std::vector<int>& candidates, int node)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(candidates, node) - candidates.begin());
}

double lookupsOf(const Problem& problem)
{
    double sum = 0;
    for (const CallTree& tree : problem.trees)
        for (const Call& call : tree.calls) {
            const auto width = [&](int service) {
                return static_cast<double>(problem.services[static_cast<std::size_t>(service)].candidates.size());
            };
            sum += width(call.service) *
                   (call.caller < 0 ? 1 : width(tree.calls[static_cast<std::size_t>(call.caller)].service));
        }
    return sum;
}

} // namespace

LeastBelow::LeastBelow(const Problem& problem)
    : problem_(problem), rows_(problem.trees.size()), whole_(problem.trees.size())
{
    const bool isDeep = lookupsOf(problem) <= mostLookups;
    constexpr std::size_t atOnce = 1'000; // rows of the table
    for (std::size_t begin = 0; begin < problem.trees.size(); begin += atOnce) {
        const std::size_t end = std::min(begin + atOnce, problem.trees.size());
        std::vector<int> entries;
        for (std::size_t tree = begin; tree < end; ++tree)
            entries.push_back(problem.trees[tree].entry);
        std::ranges::sort(entries);
        entries.erase(std::ranges::unique(entries).begin(), entries.end());
        problem.hops->fill(entries, *problem.progress);
        inParallel(end - begin, isDeep ? 1 : 0, [&](std::size_t at) { addTree(begin + at, isDeep); });
    }
}

Least LeastBelow::of(std::size_t tree, std::size_t call, int from) const
{
    const Row& row = rows_[tree][call];
    const int caller = problem_.trees[tree].calls[call].caller;
    if (row.empty())
        return {};
    return caller < 0 ? row.front() : row[positionOf(candidatesOf(problem_.trees[tree], caller), from)];
}

const std::vector<int>& LeastBelow::candidatesOf(const CallTree& tree, int call) const
{
    return problem_.services[static_cast<std::size_t>(tree.calls[static_cast<std::size_t>(call)].service)].candidates;
}

/// Where it is deep, rows of the table are found on the way: on one thread.
void LeastBelow::addTree(std::size_t at, bool isDeep)
{
    const CallTree& tree = problem_.trees[at];
    std::vector<Row> rows(tree.calls.size());
    std::vector<Row> below(
        tree.calls.size()); // of each call: what its own calls take, by its candidates; empty: it makes none
    Least whole;
    for (std::size_t call = tree.calls.size(); call-- > 0 && !problem_.isStopped();) {
        const int caller = tree.calls[call].caller;
        if (caller >= 0 && !isDeep)
            continue;
        rows[call] = rowOf(tree, tree.calls[call], below[call]);
        if (caller >= 0)
            below[static_cast<std::size_t>(caller)].resize(rows[call].size());
        for (std::size_t from = 0; from < rows[call].size(); ++from) {
            Least& sum = caller < 0 ? whole : below[static_cast<std::size_t>(caller)][from];
            sum.latency += rows[call][from].latency;
            sum.cost += rows[call][from].cost;
        }
    }
    rows_[at] = std::move(rows);
    whole_[at] = whole;
}

LeastBelow::Row LeastBelow::rowOf(const CallTree& tree, const Call& call, const Row& below) const
{
    if (call.caller < 0)
        return {leastFrom(tree, call, below, tree.entry)};
    Row row;
    for (const int from : candidatesOf(tree, call.caller))
        row.push_back(leastFrom(tree, call, below, from));
    return row;
}

Least LeastBelow::leastFrom(const CallTree& tree, const Call& call, const Row& below, int from) const
{
    if (problem_.isStopped())
        return {};
    const std::vector<int>& candidates = problem_.services[static_cast<std::size_t>(call.service)].candidates;
    Least least{unreachable, unreachable};
    for (std::size_t position = 0; position < candidates.size(); ++position) {
        const Hop hop = problem_.hops->at(from, candidates[position]);
        if (!hop.exists() && !tree.mustReach)
            return {};
        if (!hop.exists())
            continue;
        const double processing = problem_.processing(call.service, candidates[position]);
        const Least then = below.empty() ? Least() : below[position];
        least.latency = std::min(least.latency, hop.latency + processing + then.latency);
        least.cost = std::min(least.cost, problem_.hopCost(tree, call, hop, processing) + then.cost);
    }
    return {least.latency, least.cost < unreachable ? least.cost : 0};
}

} // namespace edgewright::placing
