// How little can services cost at least that have few replicas, each alone, while all that they share has its price?
#include "core/base/parallel.h"
#include "core/placement/wide/bound.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <thread>

namespace edgewright::placing {

LoneService WidePricing::alone(std::size_t service, const std::vector<double>& prices, const Solution& found) const
{
    const std::vector<Ask>& asks = view_.asks[service];
    const Demand& demand = view_.problem.services[service];
    const std::size_t sites = view_.sites.size();
    const double moved = view_.problem.weight(PlacementGoal::Cost) * demand.moveCost * demand.moves(0);
    LoneService lone{.replicas = demand.replicas,
                     .sites = std::vector<double>(sites),
                     .costs = Grid<float>(asks.size(), sites),
                     .origins = {},
                     .prices = {}};
    std::vector<double> paid(sites);
    addPaid(service, prices, paid);
    for (std::size_t site = 0; site < sites; ++site)
        lone.sites[site] = view_.isCandidate[service][site]
                               ? std::max(0.0, found.earned[service][site]) - paid[site] +
                                     runCostAt(view_, static_cast<int>(service), static_cast<int>(site)) +
                                     moved / demand.replicas
                               : unreachable;
    for (std::size_t ask = 0; ask < asks.size() && !view_.problem.isStopped(); ++ask) {
        const Costs costs = costsOf(service, ask);
        lone.origins.push_back(asks[ask].origin);
        lone.prices.push_back(prices[askPrice_[service] + ask]);
        for (std::size_t site = 0; site < sites; ++site)
            lone.costs[ask][site] = std::min(costs(site), noWay);
    }
    return lone;
}

/// Of these services, nodes on which all fits that is worth it earn no more than they cost.
void WidePricing::lowerEarnings(const std::vector<char>& isOne, Solution& found) const
{
    const auto reach = [&](std::size_t site) {
        Amounts all{};
        double theirs = 0, others = 0;
        for (std::size_t service = 0; service < isOne.size(); ++service) {
            const double earned = std::max(0.0, found.earned[service][site]);
            (isOne[service] ? theirs : others) += earned;
            for (std::size_t r = 0; r < resourceCount; ++r)
                all[r] += earned > 0 ? view_.problem.services[service].amounts[r] : 0;
        }
        const Amounts& capacity = view_.problem.nodes[static_cast<std::size_t>(view_.sites[site])].capacity;
        for (std::size_t r = 0; r < resourceCount; ++r)
            if (!fitsInto(all[r], capacity[r]))
                return 1.0;
        const double open = view_.problem.openCost(view_.sites[site]);
        return theirs > 0 ? std::clamp((open - others) / theirs, 0.0, 1.0) : 1.0;
    };
    std::vector<std::vector<double>> less(isOne.size());
    for (std::size_t site = 0; site < view_.sites.size(); ++site) {
        const double part = reach(site);
        for (std::size_t service = 0; service < isOne.size(); ++service)
            if (double& earned = found.earned[service][site]; isOne[service] && earned > 0) {
                less[service].push_back(earned * (1 - part));
                earned *= part;
            }
    }
    for (std::size_t service = 0; service < isOne.size(); ++service) {
        const auto most =
            std::min(std::ssize(less[service]), static_cast<std::ptrdiff_t>(view_.problem.services[service].replicas));
        std::ranges::partial_sort(less[service], less[service].begin() + most, std::greater{});
        found.services[service] -= std::reduce(less[service].begin(), less[service].begin() + most);
    }
    found.value = found.before - pack(found);
    for (const double one : found.services)
        found.value += one;
}

SiteChoice WideBound::branch(SiteChoice known, double patience, const std::function<void(double)>& tell)
{
    constexpr int few = 6;                       // replicas: with more, there is too much to decide
    constexpr double little = 1e-3, looks = 5e9; // of the value; at asks and sites, for each service
    WidePricing::Solution found = pricing_.solve(centre_);
    if (view_.problem.isStopped())
        return known;
    std::vector<char> isOne;
    for (std::size_t service = 0; service < known.size(); ++service)
        isOne.push_back(!view_.asks[service].empty() && known[service].size() > 1 && known[service].size() <= few);
    pricing_.lowerEarnings(isOne, found);
    const SiteRegions regions(view_);
    std::vector<double> more(known.size());
    std::mutex guard; // of these
    const std::thread::id here = std::this_thread::get_id();
    inParallel(known.size(), 0, [&](std::size_t service) {
        if (!isOne[service])
            return;
        const LoneService alone = pricing_.alone(service, centre_, found);
        if (view_.problem.isStopped())
            return;
        const double value = valueOf(view_, alone, known[service]);
        const double enough =
            little * std::max(std::abs(value), std::abs(found.value) / static_cast<double>(known.size()));
        if (value - found.services[service] <= enough)
            return;
        const double steps = patience * looks / static_cast<double>(alone.origins.size() * view_.sites.size());
        LoneAnswer answer =
            branched(view_, regions, alone, known[service], static_cast<int>(std::min(steps, 1e5)), enough);
        known[service] = std::move(answer.sites);
        const std::scoped_lock lock(guard);
        more[service] = std::max(0.0, answer.bound - found.services[service]);
        if (std::this_thread::get_id() == here)
            tell(std::reduce(more.begin(), more.end(), found.value));
    });
    best_ = std::max(best_, std::reduce(more.begin(), more.end(), found.value));
    return known;
}

} // namespace edgewright::placing
