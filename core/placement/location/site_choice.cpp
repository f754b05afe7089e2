// Which sites would open if only their values counted?
#include "core/placement/location/site_choice.h"

#include <algorithm>
#include <limits>

namespace edgewright::location {

double SiteChoice::riseIfOpen(double siteValue) const
{
    // Where another has to go, or is there only to make up the number, the worst goes.
    const bool replaces = isAtMost || (isAtFewest && worstFree > 0);
    return replaces ? siteValue - worstFree : siteValue;
}

double SiteChoice::riseIfClosed(double siteValue) const
{
    return (isAtFewest ? bestLeft : std::min(bestLeft, 0.0)) - siteValue;
}

SiteChoice cheapestChoice(std::span<const double> value, const Branch& branch)
{
    SiteChoice choice;
    std::vector<std::uint32_t> free;
    for (std::uint32_t site = 0; site < value.size(); ++site) {
        if (branch.state[site] == SiteState::Open)
            choice.chosen.push_back(site);
        else if (branch.state[site] == SiteState::Free)
            free.push_back(site);
    }
    const auto isLower = [&](std::uint32_t a, std::uint32_t b) {
        return value[a] != value[b] ? value[a] < value[b] : a < b;
    };
    const std::size_t open = choice.chosen.size();
    const auto gaining =
        static_cast<std::size_t>(std::ranges::count_if(free, [&](auto site) { return value[site] < 0; }));
    const std::size_t wanted = std::clamp(open + gaining, branch.fewest, std::max(branch.fewest, branch.most));
    const std::size_t taken = std::min(free.size(), wanted - std::min(wanted, open));
    const auto middle = free.begin() + static_cast<std::ptrdiff_t>(taken);
    if (middle != free.end())
        std::nth_element(free.begin(), middle, free.end(), isLower);
    choice.chosen.insert(choice.chosen.end(), free.begin(), middle);
    for (const std::uint32_t site : choice.chosen)
        choice.value += value[site];
    constexpr double none = std::numeric_limits<double>::infinity();
    choice.worstFree = taken > 0 ? value[*std::max_element(free.begin(), middle, isLower)] : -none;
    choice.bestLeft = middle != free.end() ? value[*middle] : none;
    choice.isAtMost = choice.chosen.size() >= branch.most;
    choice.isAtFewest = choice.chosen.size() <= branch.fewest;
    return choice;
}

} // namespace edgewright::location
