// What is an open site with a capacity worth when customers pay prices to be served?
#include "core/placement/location/knapsack.h"
#include "core/placement/location/site_costs.h"
#include "core/placement/location/site_pricing.h"

#include <algorithm>
#include <cmath>

namespace edgewright::location {

namespace {

/// Customers by their gain for each unit of demand, which is negative: those below `low` are served, those from `high` on are not.
struct Bracket {
    double low = -HUGE_VAL, high = 0;
};

/// What a site gains by, and where it comes to an end. Prices change little from one relaxation to the next, so the end is looked for near
/// the last one.
class KnapsackPricing final : public SitePricing {
public:
    explicit KnapsackPricing(const LocationProblem& problem)
        : problem_(problem), bySite_(costsBySite(problem)), last_(problem.sites.size()), items_(problem.customers() + 1)
    {
        for (const double demand : problem.demand)
            perUnit_.push_back(demand > 0 ? 1 / demand : HUGE_VAL);
    }

    void values(std::span<const double> prices, const Branch& branch, std::span<double> value) override
    {
        prices_.assign(prices.begin(), prices.end());
        for (std::size_t site = 0; site < value.size(); ++site)
            value[site] =
                branch.state[site] == SiteState::Closed ? HUGE_VAL : problem_.sites[site].openCost + gain(site);
    }

    void served(std::span<const std::uint32_t> chosen, std::span<double> served) override
    {
        for (const std::uint32_t site : chosen)
            serve(site, served);
    }

    std::int64_t pairs() const override { return pairs_; }
    void keepOnly(const std::vector<bool>&) override {}

private:
    struct Last {
        double end = 0;   ///< gain for each unit of the last that is served, 0 where all are
        double width = 0; ///< of the bracket around it
    };
    struct Sums {
        double demand = 0, gain = 0;
    };

    double gain(std::size_t site)
    {
        Last& last = last_[site];
        const Bracket bracket{last.end - last.width, std::min(0.0, last.end + last.width)};
        if (const std::optional<double> found = gainWithin(bracket, site)) {
            last.width *= narrowing;
            return *found;
        }
        const double found = *gainWithin({}, site);
        last.width = std::max(widening * last.width, firstWidth * std::abs(last.end));
        return found;
    }

    /// Nothing where the end is not within the bracket.
    std::optional<double> gainWithin(Bracket bracket, std::size_t site)
    {
        std::size_t between = 0;
        const Sums sums = collect(bracket, site, between);
        const double room = problem_.sites[site].capacity - sums.demand;
        if (room < 0 && bracket.low > -HUGE_VAL)
            return std::nullopt;
        const std::span<KnapsackItem> items = std::span(items_).first(between);
        const Filled filled = fill(items, room);
        const bool isFull = filled.items < items.size() || filled.lastPart < 1;
        if (!isFull && bracket.high < 0)
            return std::nullopt;
        double gain = sums.gain;
        for (std::size_t i = 0; i < filled.items; ++i)
            gain += items[i].gain * (i + 1 == filled.items ? filled.lastPart : 1);
        last_[site].end = isFull ? filled.end : 0;
        return gain;
    }

    /// Sums up the customers below the bracket, and puts those within it into items_.
    Sums collect(Bracket bracket, std::size_t site, std::size_t& between)
    {
        const double* cost = bySite_.data() + site * prices_.size();
        Sums sums;
        pairs_ += static_cast<std::int64_t>(prices_.size());
        for (std::size_t customer = 0; customer < prices_.size(); ++customer) {
            const double gain = cost[customer] - prices_[customer], ratio = gain * perUnit_[customer];
            const double demand = problem_.demand[customer];
            const bool isBelow = ratio < bracket.low, isWithin = !isBelow && ratio < bracket.high;
            sums.demand += isBelow ? demand : 0;
            sums.gain += isBelow ? gain : 0;
            items_[between] = {ratio, demand, gain, static_cast<std::uint32_t>(customer)};
            between += isWithin ? 1 : 0;
        }
        return sums;
    }

    void serve(std::size_t site, std::span<double> served)
    {
        const double end = last_[site].end;
        const double* cost = bySite_.data() + site * prices_.size();
        double demand = 0;
        std::size_t atEnd = 0;
        for (std::size_t customer = 0; customer < prices_.size(); ++customer) {
            const double gain = cost[customer] - prices_[customer], ratio = gain * perUnit_[customer];
            served[customer] += ratio < end ? 1 : 0;
            demand += ratio < end ? problem_.demand[customer] : 0;
            items_[atEnd] = {ratio, problem_.demand[customer], gain, static_cast<std::uint32_t>(customer)};
            atEnd += ratio == end ? 1 : 0;
        }
        if (end == 0) // it has room for all by whom it gains
            return;
        const Filled filled = fill(std::span(items_).first(atEnd), problem_.sites[site].capacity - demand);
        for (std::size_t i = 0; i < filled.items; ++i)
            served[items_[i].customer] += i + 1 == filled.items ? filled.lastPart : 1;
    }

    static constexpr double firstWidth = 0.05, narrowing = 0.9, widening = 4;

    const LocationProblem& problem_;
    std::vector<double> bySite_, perUnit_, prices_;
    std::vector<Last> last_;
    std::int64_t pairs_ = 0;
    std::vector<KnapsackItem> items_; ///< one more than there are customers
};

} // namespace

std::unique_ptr<SitePricing> knapsackPricing(const LocationProblem& problem)
{
    return std::make_unique<KnapsackPricing>(problem);
}

} // namespace edgewright::location
