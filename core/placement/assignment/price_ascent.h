// At which prices does the relaxation say most? An ascent along deflected subgradients.
#pragma once

#include "core/placement/assignment/relaxation.h"

namespace edgewright {

/// What a job pays, and what a unit of an agent's capacity costs: cost - job + capacity × use is what a pair costs beyond them.
struct Prices {
    std::vector<Amount> job;
    std::vector<double> capacity;

    double reducedCost(const WholeAssignment& problem, int agent, int jobNumber) const
    {
        const std::size_t pair = problem.pair(agent, jobNumber);
        return static_cast<double>(problem.cost[pair] - job[jobNumber]) +
               capacity[agent] * static_cast<double>(problem.use[pair]);
    }
};

/// Prices of jobs, improved step by step.
/// Source: Polyak, "Minimization of unsmooth functionals", USSR Computational Mathematics 9 (1969), the step; Brännlund, "On
///         relaxation methods for nonsmooth convex optimization", KTH Stockholm (1993), its level; Sherali and Ulular, "A
///         primal-dual conjugate subgradient algorithm", Applied Mathematics and Optimization 20 (1989), the direction.
class PriceAscent {
public:
    /// Starts where each job pays what its second cheapest agent asks, in `domain`.
    explicit PriceAscent(const Domain& domain);
    /// Goes on from prices found before.
    explicit PriceAscent(std::vector<Amount> price) : price_(std::move(price)) {}

    /// One step within `domain`; no bound above `most` is of use, the cost of an answer or as much as it may be at all.
    /// Cost: that of Relaxation::solve().
    void step(const Domain& domain, Amount most);
    /// Begins anew from the best prices, after the domain has changed; hopes to gain `hope` at first, with 0 a tenth of the bound.
    void restart(Amount hope);

    const std::vector<Amount>& price() const { return price_; } ///< the best so far
    Amount bound() const { return bound_; }                     ///< at these prices
    bool isPossible() const { return relaxation_.isPossible(); }
    Amount hope() const { return hope_; } ///< what steps aim to gain; falls as the ascent ends
    /// Of the last step, not of the best.
    const Relaxation& relaxation() const { return relaxation_; }
    /// Solves again at the best prices, so that relaxation() is theirs.
    void settle(const Domain& domain)
    {
        relaxation_.solve(domain, price_);
        chosenShare_.resize(static_cast<std::size_t>(domain.problem().agents), 0.5); // where no step was made
    }
    /// At the best prices, which it settles().
    Prices prices(const Domain& domain);
    /// How often each agent was chosen lately, 0 … 1; once it was settled.
    const std::vector<double>& chosenShare() const { return chosenShare_; }

private:
    void begin(const Domain& domain);
    void turn(const Domain& domain);
    void adapt(const Domain& domain);

    std::vector<Amount> price_, trial_;
    std::vector<double> lack_, direction_, chosenShare_;
    Amount bound_ = INT64_MIN, level_ = 0, hope_ = 0;
    int failures_ = 0;
    bool hasBegun_ = false;
    Relaxation relaxation_;
};

} // namespace edgewright
