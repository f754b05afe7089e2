// Which solutions do the relaxations lead to?
#pragma once

#include "core/base/random.h"
#include "core/placement/location/price_ascent.h"
#include "core/placement/location/search_limits.h"
#include "core/placement/location/site_search.h"

#include <set>

namespace edgewright::location {

/// Tries the sites that relaxations choose, and what is near them; the incumbent keeps the best. Local search takes no more work than
/// the relaxations do.
/// Source: Beasley, "Lagrangean heuristics for location problems", European Journal of Operational Research 65 (1993).
class Trials {
public:
    /// What is handed over must outlive it.
    Trials(const LocationProblem& problem, SiteSearch& sites, NearestSites& nearest, Relaxation& relaxation,
           Incumbent& incumbent, const SearchLimits& limits, std::uint64_t seed);

    /// The sites that a relaxation chose within a branch.
    void round(const Relaxed& relaxed, const Branch& branch);
    /// Just these.
    void take(const OpenSites& open) { incumbent_.offer(open, sites_.cost(open, incumbent_.cost())); }
    /// What is near the incumbent.
    void improve(const Ascent& ascent);
    /// What is a few random exchanges away from the incumbent; `most` times, while the bound leaves room for better.
    void shake(const Ascent& ascent, int most);

private:
    bool isSearchDue() const { return sites_.pairs() < relaxation_.pricing().pairs(); }
    void search(const OpenSites& from, const SiteFloor& floor);

    const LocationProblem& problem_;
    SiteSearch& sites_;
    NearestSites& nearest_;
    Relaxation& relaxation_;
    Incumbent& incumbent_;
    const SearchLimits& limits_;
    bool isCapacitated_;
    Branch whole_;
    Random random_;
    std::set<OpenSites> tried_;
};

} // namespace edgewright::location
