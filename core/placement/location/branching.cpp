// Into which two parts is a branch split?
#include "core/placement/location/branching.h"

#include <cmath>
#include <numeric>

namespace edgewright::location {

namespace {

constexpr double unsure = 0.1; ///< from a whole number

std::array<Branch, 2> byCount(const Branch& branch, std::size_t most)
{
    std::array<Branch, 2> parts{branch, branch};
    parts[0].most = most;
    parts[1].fewest = most + 1;
    return parts;
}

std::array<Branch, 2> bySite(const Branch& branch, std::size_t site)
{
    std::array<Branch, 2> parts{branch, branch};
    parts[0].state[site] = SiteState::Closed;
    parts[1].state[site] = SiteState::Open;
    return parts;
}

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
    const double open = std::accumulate(ascent.openShare.begin(), ascent.openShare.end(), 0.0);
    const auto whole = static_cast<std::size_t>(std::floor(open));
    const double beyond = open - std::floor(open);
    if (beyond > unsure && beyond < 1 - unsure && whole >= branch.fewest && whole < branch.most)
        return byCount(branch, whole);
    return bySite(branch, leastSure(branch, ascent));
}

} // namespace edgewright::location
