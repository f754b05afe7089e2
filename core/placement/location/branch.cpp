// Which part of the solutions is looked at? Those with some sites open, some closed, and so many in all.
#include "core/placement/location/branch.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace edgewright::location {

namespace {

/// The branch's open sites and the largest of its free ones hold the demand.
bool holdsDemand(const Branch& branch, const LocationProblem& problem)
{
    double capacity = 0;
    std::vector<double> free;
    for (std::size_t site = 0; site < branch.state.size(); ++site) {
        if (branch.state[site] == SiteState::Open)
            capacity += problem.sites[site].capacity;
        else if (branch.state[site] == SiteState::Free)
            free.push_back(problem.sites[site].capacity);
    }
    const std::size_t more = std::min(free.size(), branch.most - branch.count(SiteState::Open));
    std::ranges::sort(free, std::greater());
    capacity = std::accumulate(free.begin(), free.begin() + static_cast<std::ptrdiff_t>(more), capacity);
    return holds(capacity, problem.totalDemand());
}

} // namespace

std::size_t Branch::count(SiteState asked) const { return static_cast<std::size_t>(std::ranges::count(state, asked)); }

Branch wholeTree(const LocationProblem& problem)
{
    Branch branch{.state = std::vector<SiteState>(problem.sites.size()), .fewest = 0, .most = problem.sites.size()};
    if (problem.openSites)
        branch.fewest = branch.most = *problem.openSites;
    else if (problem.customers() > 0)
        branch.fewest = fewestThatHold(problem);
    return branch;
}

bool tighten(Branch& branch, const LocationProblem& problem)
{
    const std::size_t open = branch.count(SiteState::Open), free = branch.count(SiteState::Free);
    branch.fewest = std::max(branch.fewest, open);
    branch.most = std::min(branch.most, open + free);
    if (branch.fewest > branch.most || (problem.hasCapacities() && !holdsDemand(branch, problem)))
        return false;
    if (open == branch.most)
        std::ranges::replace(branch.state, SiteState::Free, SiteState::Closed);
    else if (open + free == branch.fewest)
        std::ranges::replace(branch.state, SiteState::Free, SiteState::Open);
    return true;
}

} // namespace edgewright::location
