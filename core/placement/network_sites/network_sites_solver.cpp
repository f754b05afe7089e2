// Which sites of a network should open, who is served over which links, and how far is that from the best that could be?
#include "core/placement/network_sites/network_sites_solver.h"

#include "core/placement/network_sites/sites_search.h"

namespace edgewright {

using namespace network_sites;

Result<NetworkSitesAnswer> solveNetworkSites(const NetworkSitesProblem& problem, const NetworkSitesOptions& options,
                                             const Progress& progress)
{
    if (auto checked = check(problem); !checked)
        return fail(checked.error());
    if (options.iterations < 1)
        return fail({text("network_sites", "no linear program may be solved"), "iterations",
                     text("network_sites", "allow at least one iteration")});
    WorkBudget budget(options.iterations, options.timeLimit, progress);
    const auto isStopped = [&] { return progress.stopped(); };
    if (auto why = whyInfeasible(problem, isStopped))
        return NetworkSitesAnswer{.why = std::move(why)};
    const auto first = NetworkFlow(problem, isStopped).from(std::vector<char>(problem.nodes.size(), true));
    if (!first)
        return fail(stoppedError());
    const auto cost = evaluate(problem, *first);
    if (!cost)
        return fail(cost.error());
    SitesSearch search(problem, *first, *cost, budget);
    search.run();
    NetworkSitesAnswer answer{.status = search.isProven() ? NetworkSitesStatus::Optimal : NetworkSitesStatus::Feasible,
                              .solution = search.best(),
                              .objective = search.cost(),
                              .bound = search.isProven() ? search.cost() : search.bound(),
                              .iterations = budget.spent()};
    return answer;
}

} // namespace edgewright
