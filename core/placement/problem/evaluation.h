// What does a choice of nodes come to, and by how much does it break the constraints?
#pragma once

#include "core/placement/problem/link_loads.h"
#include "core/placement/problem/relations.h"

namespace edgewright::placing {

struct Evaluation {
    PlacementFigures figures;
    double value = 0;     ///< of the problem's goal
    double violation = 0; ///< 0: every constraint holds; else grows with what is missing, in shares of the limits
    bool isFeasible() const { return violation == 0; }
    /// What breaks less is better; then what costs less.
    bool isBetterThan(const Evaluation& other) const
    {
        return violation != other.violation ? violation < other.violation : value < other.value;
    }
};

/// `choice` has the asked number of different nodes for every service, each a candidate.
/// Cost: O(services + calls) times replicas; where links are narrow, times the length of ways.
class Evaluator {
public:
    explicit Evaluator(const Problem& problem);
    Evaluation of(const Choice& choice);
    const LinkLoads& loads() const { return loads_; } ///< of the latest

private:
    void addNodes(const Choice& choice, Evaluation& sum);
    void addMoves(const Choice& choice, Evaluation& sum) const;
    void addTree(const Choice& choice, const CallTree& tree, Evaluation& sum);
    void addLimits(Evaluation& sum) const;

    const Problem& problem_;
    Relations relations_;
    std::vector<Amounts> used_;
    std::vector<bool> isOpen_;
    std::vector<int> at_; ///< by call of the tree that is looked at: its host
    LinkLoads loads_;
};

/// Once; whoever asks again and again keeps an Evaluator.
Evaluation evaluate(const Problem& problem, const Choice& choice);

} // namespace edgewright::placing
