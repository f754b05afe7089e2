// Which sites to try when a relaxation has chosen some?
#include "core/placement/location/rounding.h"

#include <algorithm>

namespace edgewright::location {

namespace {

double capacityOf(const OpenSites& open, const LocationProblem& problem)
{
    double sum = 0;
    for (const std::uint32_t site : open)
        sum += problem.sites[site].capacity;
    return sum;
}

} // namespace

OpenSites rounded(const SiteChoice& choice, const LocationProblem& problem, const Branch& branch)
{
    OpenSites open(choice.chosen.begin(), choice.chosen.end());
    std::ranges::sort(open);
    if (!problem.hasCapacities())
        return open;
    const double demand = problem.totalDemand();
    const auto capacity = [&](std::uint32_t site) { return problem.sites[site].capacity; };
    OpenSites others;
    for (std::uint32_t site = 0; site < problem.sites.size(); ++site)
        if (!std::ranges::binary_search(open, site) && branch.state[site] != SiteState::Closed)
            others.push_back(site);
    std::ranges::stable_sort(others, std::greater(), capacity);
    for (const std::uint32_t site : others) {
        if (holds(capacityOf(open, problem), demand))
            break;
        if (open.size() >= branch.most)
            open.erase(std::ranges::min_element(open, {}, capacity));
        open.push_back(site);
    }
    std::ranges::sort(open);
    return open;
}

} // namespace edgewright::location
