// How is a placement problem written down as a linear program?
#include "core/placement/placement_program.h"

#include "core/placement/constraint.h"
#include "core/placement/problem/relations.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace edgewright::placing {

namespace {

constexpr std::size_t mostFlows = 40'000;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// A capacity with what fitsInto() lets pass.
double withTolerance(double capacity) { return capacity + 1e-9 * (1 + std::abs(capacity)); }

} // namespace

PlacementProgram::PlacementProgram(const Problem& problem)
    : problem_(problem),
      least_(problem),
      open_(problem.nodes.size(), -1),
      runs_(problem.services.size()),
      asked_(problem.services.size())
{
    isDeep_ = flowCount(true) <= mostFlows;
    addGoals();
    addHosts();
    addRelations();
    addTrees();
    isExact_ = isDeep_ && !problem.isStopped() &&
               std::ranges::all_of(problem.trees, [](const CallTree& tree) { return tree.mustReach; });
}

int PlacementProgram::addColumn(bool isWhole, const std::function<double(const Problem&)>& charge)
{
    const int column = program_.addColumn({.cost = charge(problem_), .isWhole = isWhole});
    for (std::size_t limit = 0; limit < limited_.size(); ++limit)
        if (const double factor = charge(limited_[limit]); factor != 0)
            program_.put(limitRows_[limit], column, factor);
    return column;
}

/// Rows of the limits, and the column of the longest round trip where anything weighs it. Of inputs that are not modelled whole limits
/// would charge less than they should: that lowers the bound alone.
void PlacementProgram::addGoals()
{
    for (const Limit& limit : problem_.limits) {
        limited_.push_back(problem_);
        limited_.back().goal = limit.of;
        limitRows_.push_back(atMost(withTolerance(limit.most)));
    }
    const auto weighs = [](const Problem& problem) { return problem.weight(PlacementGoal::WorstLatency); };
    if (weighs(problem_) <= 0 && std::ranges::none_of(limited_, [&](const Problem& one) { return weighs(one) > 0; }))
        return;
    longest_ = addColumn(false, weighs);
    program_.columns[index(longest_)].most = longestPossible();
}

double PlacementProgram::longestPossible() const
{
    double longest = 0;
    for (const CallTree& tree : problem_.trees) {
        double sum = 0;
        for (const Call& call : tree.calls) {
            double most = 0;
            const std::vector<int> entry{tree.entry};
            const std::vector<int>& callers =
                call.caller < 0 ? entry : problem_.services[index(tree.calls[index(call.caller)].service)].candidates;
            for (const int from : callers)
                for (const int to : problem_.services[index(call.service)].candidates)
                    if (const Hop hop = problem_.hops->at(from, to); hop.exists())
                        most = std::max(most, hop.latency + problem_.processing(call.service, to));
            sum += most;
        }
        longest = std::max(longest, sum);
    }
    return longest;
}

void PlacementProgram::addHosts()
{
    for (std::size_t service = 0; service < runs_.size(); ++service)
        addService(service);
    for (std::size_t node = 0; node < open_.size(); ++node)
        for (std::size_t r = 0; r < resourceCount; ++r)
            if (open_[node] >= 0)
                addCapacity(static_cast<int>(node), r);
}

void PlacementProgram::addService(std::size_t service)
{
    const Demand& demand = problem_.services[service];
    const int all = program_.addRow(demand.replicas, demand.replicas);
    const auto moveCost = [&](const Problem& problem) {
        return demand.runsOn.empty() ? 0 : problem.weight(PlacementGoal::Cost) * demand.moveCost;
    };
    constant_ += moveCost(problem_) * demand.moves(0);
    for (std::size_t limit = 0; limit < limited_.size(); ++limit)
        program_.rows[index(limitRows_[limit])].most -= moveCost(limited_[limit]) * demand.moves(0);
    for (const int node : demand.candidates) {
        if (open_[index(node)] < 0)
            open_[index(node)] = addColumn(true, [&](const Problem& problem) { return problem.openCost(node); });
        const bool stays = std::ranges::binary_search(demand.runsOn, node);
        const int column = addColumn(true, [&](const Problem& problem) {
            return problem.runCost(static_cast<int>(service), node) - (stays ? moveCost(problem) : 0);
        });
        if (std::ranges::binary_search(demand.required, node))
            program_.columns[index(column)].least = 1;
        runs_[service].push_back(column);
        program_.put(all, column, 1);
        const int onlyOpen = atMost(0);
        program_.put(onlyOpen, column, 1);
        program_.put(onlyOpen, open_[index(node)], -1);
    }
}

void PlacementProgram::addCapacity(int node, std::size_t r)
{
    const double capacity = problem_.nodes[index(node)].capacity[r];
    if (capacity >= lifted)
        return;
    const int row = atMost(1e-9 * (1 + capacity));
    program_.put(row, open_[index(node)], -capacity);
    for (std::size_t service = 0; service < runs_.size(); ++service)
        if (const int column = runOn(static_cast<int>(service), node); column >= 0)
            if (const double amount = problem_.services[service].amounts[r]; amount > 0)
                program_.put(row, column, amount);
}

int PlacementProgram::runOn(int service, int node) const
{
    const std::vector<int>& candidates = problem_.services[index(service)].candidates;
    const auto found = std::ranges::lower_bound(candidates, node);
    return found == candidates.end() || *found != node
               ? -1
               : runs_[index(service)][static_cast<std::size_t>(found - candidates.begin())];
}

void PlacementProgram::addRelations()
{
    for (std::size_t service = 0; service < runs_.size(); ++service) {
        const Demand& demand = problem_.services[service];
        addSpread(service);
        for (std::size_t at = 0; at < runs_[service].size(); ++at)
            for (const int other : demand.affinity) {
                const int row = atMost(0), beside = runOn(other, demand.candidates[at]);
                program_.put(row, runs_[service][at], 1);
                if (beside >= 0)
                    program_.put(row, beside, -1);
            }
        if (demand.downLog <= 0)
            continue;
        const int up = program_.addRow(demand.downLog * (1 - 1e-9), LinearProgram::unlimited);
        for (std::size_t at = 0; at < runs_[service].size(); ++at)
            program_.put(up, runs_[service][at],
                         std::min(problem_.nodes[index(demand.candidates[at])].downLog, demand.downLog));
    }
    for (const Separation& one : separations(problem_))
        addSeparation(one.service, one.other, problem_.services[index(one.service)].spread);
}

void PlacementProgram::addSpread(std::size_t service)
{
    const Demand& demand = problem_.services[service];
    if (demand.spread == FailureDomain::Nodes || demand.replicas < 2)
        return;
    std::map<int, int> rows; // by domain
    for (std::size_t at = 0; at < runs_[service].size(); ++at) {
        const int domain = problem_.nodes[index(demand.candidates[at])].domain[static_cast<std::size_t>(demand.spread)];
        const auto row = rows.find(domain);
        program_.put(row == rows.end() ? rows[domain] = atMost(1) : row->second, runs_[service][at], 1);
    }
}

/// Where a domain hosts one it hosts none of the other; of the first it hosts one at most by its own spread.
void PlacementProgram::addSeparation(int service, int other, FailureDomain level)
{
    const Demand& demand = problem_.services[index(service)];
    const std::vector<int>& others = problem_.services[index(other)].candidates;
    for (std::size_t there = 0; there < others.size(); ++there) {
        const int row = atMost(1);
        program_.put(row, runs_[index(other)][there], 1);
        for (std::size_t at = 0; at < runs_[index(service)].size(); ++at)
            if (isOneDomain(problem_, level, demand.candidates[at], others[there]))
                program_.put(row, runs_[index(service)][at], 1);
    }
}

std::size_t PlacementProgram::flowCount(bool isDeep) const
{
    std::size_t count = 0;
    for (const CallTree& tree : problem_.trees)
        for (const Call& call : tree.calls)
            if (call.caller < 0)
                count += problem_.services[index(call.service)].candidates.size();
            else if (isDeep)
                count += problem_.services[index(call.service)].candidates.size() *
                         problem_.services[index(tree.calls[index(call.caller)].service)].candidates.size();
    return count;
}

void PlacementProgram::addTrees()
{
    if (isDeep_)
        for (const NarrowLink& link : problem_.narrow)
            narrow_.push_back({atMost(withTolerance(link.bandwidth)), atMost(withTolerance(link.bandwidth))});
    if (isDeep_ || flowCount(false) <= mostFlows)
        for (std::size_t tree = 0; tree < problem_.trees.size(); ++tree)
            addTree(tree);
    else
        for (std::size_t tree = 0; tree < problem_.trees.size(); ++tree)
            constant_ += least_.whole(tree).cost;
}

void PlacementProgram::addTree(std::size_t treeIndex)
{
    const CallTree& tree = problem_.trees[treeIndex];
    if (!tree.mustReach || problem_.isStopped())
        return; // a leg that leads nowhere costs nothing: no floor
    Tree written{.index = treeIndex,
                 .budget = tree.budget < unreachable ? atMost(tree.budget + 1e-9) : -1,
                 .longest = longest_ >= 0 ? atMost(0) : -1,
                 .children = std::vector<std::vector<std::size_t>>(tree.calls.size()),
                 .arrivals = std::vector<Arrivals>(tree.calls.size())};
    if (written.longest >= 0)
        program_.put(written.longest, longest_, -1);
    for (std::size_t call = 0; call < tree.calls.size(); ++call)
        if (const int caller = tree.calls[call].caller; caller >= 0)
            written.children[index(caller)].push_back(call);
    for (std::size_t call = 0; call < tree.calls.size(); ++call)
        if (tree.calls[call].caller < 0 || isDeep_)
            addCall(written, call);
}

void PlacementProgram::addCall(Tree& written, std::size_t callIndex)
{
    const CallTree& tree = problem_.trees[written.index];
    const Call& call = tree.calls[callIndex];
    written.arrivals[callIndex].resize(problem_.services[index(call.service)].candidates.size());
    std::vector<int> served; // rows: a replica serves only where it runs
    for (const int run : runs_[index(call.service)]) {
        served.push_back(atMost(0));
        program_.put(served.back(), run, -1);
    }
    if (call.caller < 0)
        return addWays(written, callIndex, 0, tree.entry, served);
    const std::vector<int>& callers = problem_.services[index(tree.calls[index(call.caller)].service)].candidates;
    for (std::size_t from = 0; from < callers.size(); ++from)
        addWays(written, callIndex, from, callers[from], served);
}

void PlacementProgram::addWays(Tree& written, std::size_t callIndex, std::size_t from, int node,
                               const std::vector<int>& served)
{
    const Call& call = problem_.trees[written.index].calls[callIndex];
    const std::vector<int>& candidates = problem_.services[index(call.service)].candidates;
    const double arriving = call.caller < 0 ? 1 : 0;
    const int leaves = program_.addRow(arriving, arriving);
    if (call.caller >= 0)
        for (const int arrival : written.arrivals[index(call.caller)][from])
            program_.put(leaves, arrival, -1);
    Asked asked;
    for (std::size_t to = 0; to < candidates.size(); ++to) {
        const int column = addFlow(written, callIndex, node, candidates[to]);
        asked.columns.push_back(column);
        if (problem_.hops->at(node, candidates[to]).exists())
            asked.order.push_back(to);
        if (column < 0)
            continue;
        program_.put(leaves, column, 1);
        program_.put(served[to], column, 1);
        written.arrivals[callIndex][to].push_back(column);
    }
    std::ranges::stable_sort(asked.order, {},
                             [&](std::size_t to) { return problem_.hops->at(node, candidates[to]).latency; });
    if (problem_.services[index(call.service)].replicas < 2)
        return;
    keepNearest(call, asked);
    if (call.caller < 0)
        asked_[index(call.service)].push_back(std::move(asked));
}

int PlacementProgram::addFlow(Tree& written, std::size_t callIndex, int from, int to)
{
    const CallTree& tree = problem_.trees[written.index];
    const Call& call = tree.calls[callIndex];
    const Hop hop = problem_.hops->at(from, to);
    const Least below = isDeep_ ? Least{} : belowFrom(written, callIndex, to);
    const double processing = problem_.processing(call.service, to);
    const double latency = hop.latency + processing + below.latency;
    if (!(latency < unreachable) || !isWithin(latency, tree.budget))
        return -1;
    const int column = addColumn(false, [&](const Problem& problem) {
        return problem.hopCost(tree, call, hop, processing) + (&problem == &problem_ ? below.cost : 0);
    });
    if (written.budget >= 0)
        program_.put(written.budget, column, latency);
    if (written.longest >= 0)
        program_.put(written.longest, column, latency);
    addLoads(call, from, to, column);
    return column;
}

void PlacementProgram::addLoads(const Call& call, int from, int to, int column)
{
    if (narrow_.empty())
        return;
    problem_.hops->crossings(from, to, crossings_);
    for (const Crossing& crossing : crossings_) {
        const auto& [along, against] = narrow_[index(crossing.link)];
        program_.put(crossing.isAlong ? along : against, column, call.megabitsTo);
        program_.put(crossing.isAlong ? against : along, column, call.megabitsBack);
    }
}

/// A replica that runs is passed by nothing that leaves here.
void PlacementProgram::keepNearest(const Call& call, const Asked& asked)
{
    if (!isDeep_)
        return;
    for (std::size_t near = 0; near + 1 < asked.order.size(); ++near) {
        const int row = atMost(1);
        program_.put(row, runs_[index(call.service)][asked.order[near]], 1);
        for (std::size_t far = near + 1; far < asked.order.size(); ++far)
            if (const int column = asked.columns[asked.order[far]]; column >= 0)
                program_.put(row, column, 1);
    }
}

Least PlacementProgram::belowFrom(const Tree& tree, std::size_t callIndex, int node) const
{
    Least sum;
    for (const std::size_t call : tree.children[callIndex]) {
        const Least below = least_.of(tree.index, call, node);
        sum.latency += below.latency;
        sum.cost += below.cost;
    }
    return sum;
}

Choice PlacementProgram::choiceOf(const std::vector<double>& values) const
{
    Choice choice(runs_.size());
    for (std::size_t service = 0; service < runs_.size(); ++service)
        for (std::size_t at = 0; at < runs_[service].size(); ++at)
            if (values[index(runs_[service][at])] > 0.5)
                choice[service].push_back(problem_.services[service].candidates[at]);
    return choice;
}

} // namespace edgewright::placing
