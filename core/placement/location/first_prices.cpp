// At which prices does an ascent start?
#include "core/placement/location/first_prices.h"

#include <algorithm>
#include <cmath>

namespace edgewright::location {

namespace {

constexpr double reach = 1.5; ///< times the average number of sites for each open one

class DualAscent {
public:
    DualAscent(const LocationProblem& problem, NearestSites& nearest) : nearest_(nearest)
    {
        for (const LocationSite& site : problem.sites)
            slack_.push_back(site.openCost);
        for (std::size_t customer = 0; customer < problem.customers(); ++customer)
            prices_.push_back(nearest.at(customer, 0).cost);
    }

    std::vector<double> run()
    {
        for (bool isRaised = true; isRaised;) {
            isRaised = false;
            for (std::size_t customer = 0; customer < prices_.size(); ++customer)
                isRaised |= raise(customer);
        }
        return std::move(prices_);
    }

private:
    /// To the next higher cost, or as far as the sites let it. False where it stays, or has come to the last.
    bool raise(std::size_t customer)
    {
        const double price = prices_[customer];
        double room = HUGE_VAL, next = HUGE_VAL;
        for (const NearSite& near : nearest_.below(customer, std::nextafter(price, HUGE_VAL))) {
            if (near.cost > price) {
                next = near.cost;
                break;
            }
            room = std::min(room, slack_[near.site]);
        }
        const double rise = std::min(room, next - price);
        if (!(rise > 0) || rise == HUGE_VAL)
            return false;
        for (const NearSite& near : nearest_.below(customer, 0)) {
            if (near.cost > price)
                break;
            slack_[near.site] -= rise;
        }
        prices_[customer] = rise < room ? next : price + rise;
        return rise < room;
    }

    NearestSites& nearest_;
    std::vector<double> slack_, prices_;
};

} // namespace

std::vector<double> firstPrices(const LocationProblem& problem, NearestSites& nearest, const Branch& whole)
{
    const bool isCounted = whole.most == whole.fewest || problem.hasCapacities();
    return isCounted ? pricesByReach(problem, nearest, whole.fewest) : dualAscent(problem, nearest);
}

std::vector<double> dualAscent(const LocationProblem& problem, NearestSites& nearest)
{
    return DualAscent(problem, nearest).run();
}

std::vector<double> pricesByReach(const LocationProblem& problem, NearestSites& nearest, std::size_t open)
{
    const double share = reach * static_cast<double>(problem.sites.size()) / static_cast<double>(open);
    std::vector<double> prices;
    for (std::size_t customer = 0; customer < problem.customers(); ++customer)
        prices.push_back(nearest.at(customer, static_cast<std::size_t>(share)).cost);
    return prices;
}

} // namespace edgewright::location
