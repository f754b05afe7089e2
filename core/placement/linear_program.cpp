// What does the linear relaxation of a placement look like, and what do its prices prove?
#include "core/placement/linear_program.h"

#include "core/placement/simplex/stop_when_told.h"

#include <algorithm>
#include <coin/ClpSimplex.hpp>
#include <coin/CoinBuild.hpp>
#include <coin/CoinError.hpp>

namespace edgewright::placing {

namespace {

constexpr std::size_t mostFlows =
    40'000; // columns of calls; beyond, only the first calls are modelled, beyond that none

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// Columns lie between 0 and 1; rows are collected as triplets.
class Program {
public:
    int addColumn(double cost)
    {
        costs.push_back(cost);
        return static_cast<int>(costs.size()) - 1;
    }
    int addRow(double least, double most)
    {
        leasts.push_back(least);
        mosts.push_back(most);
        return static_cast<int>(leasts.size()) - 1;
    }
    void put(int row, int column, double factor)
    {
        rows.push_back(row);
        columns.push_back(column);
        factors.push_back(factor);
    }

    std::vector<double> costs, leasts, mosts, factors;
    std::vector<int> rows, columns;
};

/// Writes a problem down as a Program.
class Relaxation {
public:
    explicit Relaxation(const Problem& problem) : problem_(problem), least_(problem), open_(problem.nodes.size(), -1)
    {
        addHosts();
        addCapacities();
        isDeep_ = flowCount(true) <= mostFlows;
        if (isDeep_ || flowCount(false) <= mostFlows)
            for (std::size_t tree = 0; tree < problem.trees.size(); ++tree)
                addTree(tree);
        else
            for (std::size_t tree = 0; tree < problem.trees.size(); ++tree)
                constant_ += least_.whole(tree).traffic;
    }

    const Program& program() const { return program_; }
    double constant() const { return constant_; } ///< USD per hour on top of the program's cost

private:
    void addHosts()
    {
        runs_.resize(problem_.services.size());
        for (std::size_t service = 0; service < runs_.size(); ++service) {
            const Demand& demand = problem_.services[service];
            const int all = program_.addRow(demand.replicas, demand.replicas);
            for (const int node : demand.candidates) {
                if (open_[index(node)] < 0)
                    open_[index(node)] = program_.addColumn(problem_.nodes[index(node)].cost);
                const int column = program_.addColumn(0);
                runs_[service].push_back(column);
                program_.put(all, column, 1);
                const int onlyOpen = program_.addRow(-COIN_DBL_MAX, 0);
                program_.put(onlyOpen, column, 1);
                program_.put(onlyOpen, open_[index(node)], -1);
            }
        }
    }

    void addCapacities()
    {
        for (std::size_t node = 0; node < open_.size(); ++node)
            for (std::size_t r = 0; r < resourceCount; ++r)
                if (open_[node] >= 0)
                    addCapacity(static_cast<int>(node), r);
    }

    void addCapacity(int node, std::size_t r)
    {
        const double capacity = problem_.nodes[index(node)].capacity[r];
        const int row = program_.addRow(-COIN_DBL_MAX, 1e-9 * (1 + capacity));
        program_.put(row, open_[index(node)], -capacity);
        for (std::size_t service = 0; service < runs_.size(); ++service)
            if (const int column = runOn(static_cast<int>(service), node); column >= 0)
                if (const double amount = problem_.services[service].amounts[r]; amount > 0)
                    program_.put(row, column, amount);
    }

    int runOn(int service, int node) const
    {
        const std::vector<int>& candidates = problem_.services[index(service)].candidates;
        const auto found = std::ranges::lower_bound(candidates, node);
        return found == candidates.end() || *found != node
                   ? -1
                   : runs_[index(service)][index(static_cast<int>(found - candidates.begin()))];
    }

    std::size_t flowCount(bool isDeep) const
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

    /// Rows of one call by candidate: what arrives there. Calls below leave from there.
    using Arrivals = std::vector<std::vector<int>>;

    void addTree(std::size_t treeIndex)
    {
        const CallTree& tree = problem_.trees[treeIndex];
        if (!tree.mustReach || problem_.isStopped())
            return; // a leg that leads nowhere costs nothing: no floor
        children_.assign(tree.calls.size(), {});
        for (std::size_t call = 0; call < tree.calls.size(); ++call)
            if (const int caller = tree.calls[call].caller; caller >= 0)
                children_[index(caller)].push_back(call);
        const int budget = tree.budget < unreachable ? program_.addRow(-COIN_DBL_MAX, tree.budget + 1e-9) : -1;
        std::vector<Arrivals> arrivals(tree.calls.size());
        for (std::size_t call = 0; call < tree.calls.size(); ++call)
            if (tree.calls[call].caller < 0 || isDeep_)
                arrivals[call] = addCall(treeIndex, call, arrivals, budget);
    }

    Arrivals addCall(std::size_t treeIndex, std::size_t callIndex, const std::vector<Arrivals>& arrivals, int budget)
    {
        const CallTree& tree = problem_.trees[treeIndex];
        const Call& call = tree.calls[callIndex];
        const std::vector<int>& candidates = problem_.services[index(call.service)].candidates;
        Arrivals here(candidates.size());
        std::vector<int> served; // rows: a replica serves only where it runs
        for (const int run : runs_[index(call.service)]) {
            served.push_back(program_.addRow(-COIN_DBL_MAX, 0));
            program_.put(served.back(), run, -1);
        }
        const std::vector<int> entry{tree.entry};
        const std::vector<int>& callers =
            call.caller < 0 ? entry : problem_.services[index(tree.calls[index(call.caller)].service)].candidates;
        for (std::size_t from = 0; from < callers.size(); ++from) {
            const int leaves = program_.addRow(call.caller < 0 ? 1 : 0, call.caller < 0 ? 1 : 0);
            if (call.caller >= 0)
                for (const int arrival : arrivals[index(call.caller)][from])
                    program_.put(leaves, arrival, -1);
            for (std::size_t to = 0; to < candidates.size(); ++to)
                if (const int column = addFlow(treeIndex, callIndex, callers[from], candidates[to], budget);
                    column >= 0) {
                    program_.put(leaves, column, 1);
                    program_.put(served[to], column, 1);
                    here[to].push_back(column);
                }
        }
        return here;
    }

    int addFlow(std::size_t treeIndex, std::size_t callIndex, int from, int to, int budget)
    {
        const CallTree& tree = problem_.trees[treeIndex];
        const Call& call = tree.calls[callIndex];
        const Hop hop = problem_.hops->at(from, to);
        Least below = isDeep_ ? Least{} : belowFrom(treeIndex, callIndex, to);
        const double latency = hop.latency + problem_.processing(call.service, to) + below.latency;
        if (!(latency < unreachable) || !isWithin(latency, tree.budget))
            return -1;
        const int column = program_.addColumn(call.gigabytes * hop.price + below.traffic);
        if (budget >= 0)
            program_.put(budget, column, latency);
        return column;
    }

    Least belowFrom(std::size_t treeIndex, std::size_t callIndex, int node) const
    {
        Least sum;
        for (const std::size_t call : children_[callIndex]) {
            const Least below = least_.of(treeIndex, call, node);
            sum.latency += below.latency;
            sum.traffic += below.traffic;
        }
        return sum;
    }

    const Problem& problem_;
    LeastBelow least_;
    Program program_;
    double constant_ = 0;
    bool isDeep_ = false;
    std::vector<std::vector<std::size_t>> children_; ///< by call of the tree that is written down
    std::vector<int> open_;                          ///< column by node; -1: no candidate of anything
    std::vector<std::vector<int>> runs_;             ///< columns by service and candidate
};

/// Prices of the rows as the simplex method leaves them.
std::vector<double> prices(const Program& program, const std::function<bool()>& isStopped)
{
    const int rowCount = static_cast<int>(program.leasts.size()), columnCount = static_cast<int>(program.costs.size());
    const CoinPackedMatrix matrix(true, program.rows.data(), program.columns.data(), program.factors.data(),
                                  static_cast<CoinBigIndex>(program.factors.size()));
    CoinPackedMatrix whole = matrix;
    whole.setDimensions(rowCount, columnCount);
    const std::vector<double> zeros(program.costs.size(), 0), ones(program.costs.size(), 1);
    ClpSimplex simplex;
    simplex.setLogLevel(0);
    const StopWhenTold handler(isStopped);
    simplex.passInEventHandler(&handler);
    simplex.loadProblem(whole, zeros.data(), ones.data(), program.costs.data(), program.leasts.data(),
                        program.mosts.data());
    simplex.dual();
    const double* found = simplex.dualRowSolution();
    return {found, found + rowCount};
}

/// min cost·x over rows and 0 ≤ x ≤ 1 is at least this for any prices (weak duality); prices of the wrong sign count as none.
double lagrangeanValue(const Program& program, std::vector<double> price)
{
    double sum = 0;
    for (std::size_t row = 0; row < price.size(); ++row) {
        const double side = price[row] > 0 ? program.leasts[row] : program.mosts[row];
        if (!std::isfinite(price[row]) || std::abs(side) >= COIN_DBL_MAX)
            price[row] = 0;
        else
            sum += price[row] * side;
    }
    std::vector<double> reduced = program.costs;
    for (std::size_t i = 0; i < program.factors.size(); ++i)
        reduced[index(program.columns[i])] -= price[index(program.rows[i])] * program.factors[i];
    for (const double cost : reduced)
        sum += std::min(0.0, cost);
    return sum - 1e-10 * (1 + std::abs(sum));
}

} // namespace

double linearBound(const Problem& problem, const std::function<bool()>& isStopped)
{
    try {
        const Relaxation relaxation(problem);
        if (relaxation.program().costs.empty() || isStopped())
            return 0;
        return std::max(0.0, relaxation.constant() +
                                 lagrangeanValue(relaxation.program(), prices(relaxation.program(), isStopped)));
    } catch (const CoinError&) {
        return 0;
    }
}

} // namespace edgewright::placing
