// Where should sites open, so that opening them and serving every customer costs least? The question, and what an answer costs.
#include "core/placement/location/location_problem.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace edgewright {

namespace {

constexpr double tolerance = 1e-9, rounding = 1e-12;

tl::unexpected<Error> refuse(Text what, std::string where)
{
    return fail({std::move(what), std::move(where), text("location", "mend the input of the location problem")});
}

tl::unexpected<Error> doesNotHold(Text what, std::string where)
{
    return fail(
        {std::move(what), std::move(where), text("location", "solve the problem again: this is no answer to it")});
}

std::string siteAt(std::size_t site) { return fmt::format("/sites/{}", site); }
std::string customerAt(std::size_t customer) { return fmt::format("/customers/{}", customer); }

bool isFigure(double figure) { return std::isfinite(figure) && figure >= 0; }

/// Of the `count` largest sites.
double largestCapacity(const LocationProblem& problem, std::size_t count)
{
    std::vector<double> capacities;
    for (const LocationSite& site : problem.sites)
        capacities.push_back(site.capacity);
    std::ranges::sort(capacities, std::greater());
    return std::accumulate(capacities.begin(), capacities.begin() + static_cast<std::ptrdiff_t>(count), 0.0);
}

Result<std::vector<bool>> openSites(const LocationProblem& problem, const LocationSolution& solution)
{
    std::vector<bool> isOpen(problem.sites.size());
    for (const std::size_t site : solution.open) {
        if (site >= isOpen.size() || isOpen[site])
            return doesNotHold(text("location", "site {} is opened twice or does not exist").with(site), siteAt(site));
        isOpen[site] = true;
    }
    if (problem.openSites && solution.open.size() != *problem.openSites)
        return doesNotHold(
            text("location", "{} sites are open where {} are asked for").with(solution.open.size(), *problem.openSites),
            "/sites");
    return isOpen;
}

} // namespace

bool LocationProblem::hasCapacities() const
{
    return std::ranges::any_of(sites, [](const LocationSite& site) { return std::isfinite(site.capacity); });
}

double LocationProblem::totalDemand() const { return std::accumulate(demand.begin(), demand.end(), 0.0); }

bool holds(double capacity, double demand) { return capacity >= demand * (1 - rounding); }

Result<void> check(const LocationProblem& problem)
{
    if (problem.cost.size() != problem.sites.size() * problem.customers())
        return refuse(text("location", "the table of costs holds {} figures, not sites times customers")
                          .with(problem.cost.size()),
                      "/cost");
    for (std::size_t site = 0; site < problem.sites.size(); ++site)
        if (!isFigure(problem.sites[site].openCost) || !(problem.sites[site].capacity >= 0))
            return refuse(text("location", "opening cost and capacity must not be negative"), siteAt(site));
    for (std::size_t customer = 0; customer < problem.customers(); ++customer)
        if (!isFigure(problem.demand[customer]) || !std::ranges::all_of(problem.costsOf(customer), isFigure))
            return refuse(text("location", "demand and costs must be finite and not negative"), customerAt(customer));
    return {};
}

std::size_t fewestThatHold(const LocationProblem& problem)
{
    const double demand = problem.totalDemand();
    std::size_t fewest = 1;
    while (fewest < problem.sites.size() && !holds(largestCapacity(problem, fewest), demand))
        ++fewest;
    return fewest;
}

std::optional<Error> whyInfeasible(const LocationProblem& problem)
{
    const std::size_t count = problem.sites.size(), asked = problem.openSites.value_or(count);
    if (asked > count)
        return Error{text("location", "{} sites must be open, and there are {}").with(asked, count), "/sites",
                     text("location", "ask for fewer open sites")};
    if (problem.customers() > 0 && asked == 0)
        return Error{text("location", "there are customers, and no site may be open"), "/sites",
                     text("location", "allow at least one open site")};
    const double demand = problem.totalDemand(), capacity = largestCapacity(problem, asked);
    if (!holds(capacity, demand))
        return Error{
            text("location", "the sites that may be open hold {}, and the demand is {}").with(capacity, demand),
            "/sites", text("location", "raise capacities by {}").with(demand - capacity)};
    return std::nullopt;
}

Result<double> evaluate(const LocationProblem& problem, const LocationSolution& solution)
{
    const Result<std::vector<bool>> isOpen = openSites(problem, solution);
    if (!isOpen)
        return tl::unexpected(isOpen.error());
    double cost = 0;
    std::vector<double> load(problem.sites.size()), served(problem.customers());
    for (const std::size_t site : solution.open)
        cost += problem.sites[site].openCost;
    for (const auto& [customer, site, part] : solution.shares) {
        if (customer >= served.size() || site >= load.size() || !(*isOpen)[site] || !(part > 0))
            return doesNotHold(text("location", "site {} can't serve a share of this customer").with(site),
                               customerAt(customer));
        cost += part * problem.costsOf(customer)[site];
        load[site] += part * problem.demand[customer];
        served[customer] += part;
    }
    for (std::size_t customer = 0; customer < served.size(); ++customer)
        if (std::abs(served[customer] - 1) > tolerance)
            return doesNotHold(text("location", "{} of the customer's demand is served").with(served[customer]),
                               customerAt(customer));
    for (std::size_t site = 0; site < load.size(); ++site)
        if (load[site] > problem.sites[site].capacity * (1 + tolerance))
            return doesNotHold(
                text("location", "the site serves {} and holds {}").with(load[site], problem.sites[site].capacity),
                siteAt(site));
    return cost;
}

} // namespace edgewright
