// What does a choice of nodes cost, and by how much does it break the constraints?
#pragma once

#include "core/placement/problem.h"

namespace edgewright::placing {

struct Evaluation {
    double nodeCost = 0, trafficCost = 0; ///< USD per hour
    double violation = 0; ///< 0: every constraint holds; else grows with what is missing, in shares of the limits
    double cost() const { return nodeCost + trafficCost; }
    bool isFeasible() const { return violation == 0; }
    /// What breaks less is better; then what costs less.
    bool isBetterThan(const Evaluation& other) const
    {
        return violation != other.violation ? violation < other.violation : cost() < other.cost();
    }
};

/// `choice` has the asked number of different nodes for every service, each a candidate.
/// Cost: O(services + calls) times replicas.
Evaluation evaluate(const Problem& problem, const Choice& choice);

} // namespace edgewright::placing
