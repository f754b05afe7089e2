// Into which two parts is a branch split?
#include "core/placement/location/branching.h"

#include <cmath>

namespace edgewright::location {

namespace {

std::size_t leastSure(const Branch& branch, const Ascent& ascent)
{
    std::size_t least = branch.state.size();
    double distance = HUGE_VAL;
    for (std::size_t site = 0; site < branch.state.size(); ++site)
        if (const double away = std::abs(ascent.openShare[site] - 0.5);
            branch.state[site] == SiteState::Free && away < distance) {
            distance = away;
            least = site;
        }
    return least;
}

} // namespace

std::array<Branch, 2> split(const Branch& branch, const Ascent& ascent)
{
    const std::size_t site = leastSure(branch, ascent);
    std::array<Branch, 2> parts{branch, branch};
    parts[0].state[site] = SiteState::Closed;
    parts[1].state[site] = SiteState::Open;
    return parts;
}

} // namespace edgewright::location
