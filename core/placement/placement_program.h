// How is a placement problem written down as a linear program?
#pragma once

#include "core/placement/problem/least_below.h"
#include "core/placement/simplex/linear_program.h"

namespace edgewright::placing {

/// Whole columns say which nodes are open and which services run where; flows say from where to where calls go and must meet budgets,
/// bandwidths and limits. Where all calls are modelled (up to 40,000 flows), a whole solution is a placement and the other way round; on larger
/// inputs only the first calls are, and what lies below takes its least; beyond that none. What is left out only lowers the least cost.
/// Callers use the nearest replica: no flow passes one (Wagner and Falkson, "The optimal nodal location of public facilities with
/// price-sensitive demand", Geographical Analysis 7 (1975)).
/// Cost: O(flows · (1 + replicas > 1 ? candidates : 0)).
class PlacementProgram {
public:
    explicit PlacementProgram(const Problem& problem);

    const LinearProgram& program() const { return program_; }
    double constant() const { return constant_; } ///< in the unit of the goal, on top of the program's cost
    bool isExact() const { return isExact_; }     ///< whole solutions are placements
    Choice choiceOf(const std::vector<double>& values) const;
    /// Solves the relaxation and adds rows that no placement breaks but its solution does, as long as that helps:
    /// who is served from the sites nearest to others is served no more often than these. `raised` is told of each bound.
    /// Source: Cánovas, García, Labbé and Marín, "A strengthened formulation for the simple plant location problem with order",
    ///         Operations Research Letters 35 (2007).
    void strengthen(const Progress& progress, const std::function<void(double bound)>& raised = {});

private:
    /// The first call of some users: columns by candidate, -1: they can't; candidates that a way leads to, the nearest first.
    struct Asked {
        std::vector<int> columns;
        std::vector<std::size_t> order;
    };
    std::vector<LinearProgram::Row> broken(std::size_t service, std::span<const double> values) const;
    /// Columns of one call by candidate: what arrives there. Calls below leave from there.
    using Arrivals = std::vector<std::vector<int>>;
    struct Tree {
        std::size_t index;
        int budget, longest;                            ///< rows; -1: none
        std::vector<std::vector<std::size_t>> children; ///< by call
        std::vector<Arrivals> arrivals;                 ///< by call
    };

    int addColumn(bool isWhole, const std::function<double(const Problem&)>& charge);
    int atMost(double most) { return program_.addRow(-LinearProgram::unlimited, most); }
    void addGoals();
    void addHosts();
    void addService(std::size_t service);
    void addCapacity(int node, std::size_t resource);
    void addRelations();
    void addSpread(std::size_t service);
    void addSeparation(int service, int other, FailureDomain level);
    void addTrees();
    void addTree(std::size_t index);
    void addCall(Tree& tree, std::size_t call);
    void addWays(Tree& tree, std::size_t call, std::size_t from, int node, const std::vector<int>& served);
    int addFlow(Tree& tree, std::size_t call, int from, int to);
    void keepNearest(const Call& call, const Asked& asked);
    void addLoads(const Call& call, int from, int to, int column);
    Least belowFrom(const Tree& tree, std::size_t call, int node) const;
    int runOn(int service, int node) const;
    std::size_t flowCount(bool isDeep) const;
    double longestPossible() const;

    const Problem& problem_;
    LeastBelow least_;
    LinearProgram program_;
    double constant_ = 0;
    bool isDeep_ = false, isExact_ = false;
    std::vector<Problem> limited_; ///< charged by what each limit is of
    std::vector<int> limitRows_;
    int longest_ = -1;                       ///< column: the longest round trip; -1: nothing asks for it
    std::vector<int> open_;                  ///< column by node; -1: no candidate of anything
    std::vector<std::vector<int>> runs_;     ///< columns by service and candidate
    std::vector<std::vector<Asked>> asked_;  ///< by service, where it has several replicas
    std::vector<std::array<int, 2>> narrow_; ///< rows by narrow link, along and against it
    std::vector<Crossing> crossings_;
};

} // namespace edgewright::placing
