// Into which two halves are the answers split?
#pragma once

#include "core/base/work_budget.h"
#include "core/placement/chains/incumbent.h"
#include "core/placement/chains/relaxation.h"

namespace edgewright::chains {

/// A site, a service's replicas or a spot, held between two bounds.
struct Change {
    enum class Of { Site, Count, Spot } of;
    int at, lower, upper;
};

void apply(const Model& model, const Change& change, Domain& domain);

/// All that `change`, which holds something at its upper end, leaves out.
Change opposite(const Change& change);

class Branching {
public:
    /// All must outlive it.
    Branching(const Model& model, const Objective& objective, const Incumbent& incumbent, const WorkBudget& budget);

    /// Of the last solution: opens what is split between open and closed, then serves what is split between spots. Unset where nothing
    /// is left to decide.
    /// Source: Achterberg, Koch and Martin, "Branching rules revisited", Operations Research Letters 33 (2005), for replicas: by the
    ///         experience of how much the bound rises, or by trial where there is little.
    std::optional<Change> choose(Relaxation& relaxation, const Domain& domain);
    /// The spot that is split most.
    std::optional<Change> spot(const Relaxation& relaxation, const Domain& domain) const;

private:
    /// How much rounding a column, down or up, has raised the bound, by unit.
    struct Experience {
        double sum[2] = {0, 0};
        int count[2] = {0, 0};
    };
    struct Candidate {
        int column;
        double share, score;
    };

    std::optional<Change> replicas(Relaxation& relaxation);
    std::vector<Candidate> candidates(const Relaxation& relaxation) const;
    double guess(int column, int side) const;
    double tried(Relaxation& relaxation, const Candidate& candidate);

    const Model& model_;
    const Objective& objective_;
    const Incumbent& incumbent_;
    const WorkBudget& budget_;
    std::vector<Experience> experience_; ///< by column of sites and counts
};

} // namespace edgewright::chains
