// Which solutions do the relaxations lead to?
#include "core/placement/location/trials.h"

#include "core/placement/location/rounding.h"
#include "core/placement/location/shaking.h"

namespace edgewright::location {

namespace {

constexpr double worthTrying = 1.3; ///< times the best cost
constexpr std::size_t mostRemembered = 20'000;

SiteFloor floorAt(const Ascent& ascent) { return {ascent.bound - ascent.choice.value, ascent.value}; }

} // namespace

Trials::Trials(const LocationProblem& problem, SiteSearch& sites, NearestSites& nearest, Relaxation& relaxation,
               Incumbent& incumbent, const SearchLimits& limits, std::uint64_t seed)
    : problem_(problem),
      sites_(sites),
      nearest_(nearest),
      relaxation_(relaxation),
      incumbent_(incumbent),
      limits_(limits),
      isCapacitated_(problem.hasCapacities()),
      whole_(wholeTree(problem)),
      random_(mixedSeed(seed, 0))
{}

void Trials::round(const Relaxed& relaxed, const Branch& branch)
{
    const OpenSites open = rounded(relaxed.choice, problem_, branch);
    if (tried_.size() >= mostRemembered)
        tried_.clear();
    if (!tried_.insert(open).second)
        return;
    const double cost = sites_.cost(open, incumbent_.cost() * (isCapacitated_ ? 1 : worthTrying));
    if (cost == HUGE_VAL)
        return;
    incumbent_.offer(open, cost);
    // With capacities, a search weighs each neighbour anew: only the best of a branch is worth that.
    if (!isCapacitated_ && isSearchDue())
        search(open, {relaxed.bound - relaxed.choice.value, relaxed.value});
}

void Trials::improve(const Ascent& ascent) { search(incumbent_.open(), floorAt(ascent)); }

void Trials::shake(const Ascent& ascent, int most)
{
    for (int i = 0; i < most && !isCapacitated_ && isSearchDue() && !limits_.isOver(); ++i)
        if (incumbent_.floorOf(ascent.bound) < incumbent_.cost())
            search(shaken(incumbent_.open(), problem_.sites.size(), nearest_, random_), floorAt(ascent));
}

void Trials::search(const OpenSites& from, const SiteFloor& floor)
{
    sites_.improve(from, whole_, floor, incumbent_, [this] { return limits_.isOver(); });
}

} // namespace edgewright::location
