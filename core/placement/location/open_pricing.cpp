// What is an open site without capacity worth when customers pay prices to be served?
#include "core/placement/location/site_costs.h"
#include "core/placement/location/site_pricing.h"

#include <algorithm>

namespace edgewright::location {

namespace {

/// So many pairs in a row of memory take the time of one that is looked up.
constexpr std::size_t runLength = 4;

class OpenPricing final : public SitePricing {
public:
    OpenPricing(const LocationProblem& problem, NearestSites& nearest)
        : problem_(problem), nearest_(&nearest), gainers_(problem.customers()), isChosen_(problem.sites.size())
    {}

    void values(std::span<const double> prices, const Branch&, std::span<double> value) override
    {
        for (std::size_t site = 0; site < value.size(); ++site)
            value[site] = problem_.sites[site].openCost;
        prices_.assign(prices.begin(), prices.end());
        payments_ = 0;
        for (std::size_t customer = 0; customer < prices.size(); ++customer)
            payments_ += gainers_[customer] = pay(customer, value);
        pairs_ += static_cast<std::int64_t>(payments_);
    }
    std::int64_t pairs() const override { return pairs_; }

    void served(std::span<const std::uint32_t> chosen, std::span<double> served) override
    {
        if (payments_ * runLength < chosen.size() * served.size())
            servedByCustomer(chosen, served);
        else
            servedBySite(chosen, served);
    }

    void keepOnly(const std::vector<bool>& isKept) override
    {
        kept_ = nearest_->restrictedTo(isKept);
        nearest_ = &*kept_;
    }

private:
    /// Returns how many sites gain by the customer: the first of its row.
    std::size_t pay(std::size_t customer, std::span<double> value)
    {
        const double price = prices_[customer];
        std::size_t gainers = 0;
        for (const NearSite& near : nearest_->below(customer, price)) {
            if (near.cost >= price)
                break;
            value[near.site] -= price - near.cost;
            ++gainers;
        }
        return gainers;
    }

    void servedByCustomer(std::span<const std::uint32_t> chosen, std::span<double> served)
    {
        for (const std::uint32_t site : chosen)
            isChosen_[site] = 1;
        for (std::size_t customer = 0; customer < served.size(); ++customer)
            for (const NearSite& near : nearest_->below(customer, 0).first(gainers_[customer]))
                served[customer] += isChosen_[near.site];
        for (const std::uint32_t site : chosen)
            isChosen_[site] = 0;
    }

    void servedBySite(std::span<const std::uint32_t> chosen, std::span<double> served)
    {
        if (bySite_.empty())
            bySite_ = costsBySite(problem_);
        for (const std::uint32_t site : chosen) {
            const double* cost = bySite_.data() + site * served.size();
            for (std::size_t customer = 0; customer < served.size(); ++customer)
                served[customer] += cost[customer] < prices_[customer] ? 1 : 0;
        }
    }

    const LocationProblem& problem_;
    NearestSites* nearest_;
    std::optional<NearestSites> kept_;
    std::vector<double> bySite_; ///< made when first asked for
    std::vector<double> prices_;
    std::vector<std::size_t> gainers_; ///< by customer
    std::vector<char> isChosen_;
    std::size_t payments_ = 0; ///< pairs of customer and site that gains by it
    std::int64_t pairs_ = 0;   ///< the same of all calls
};

} // namespace

std::unique_ptr<SitePricing> openPricing(const LocationProblem& problem, NearestSites& nearest)
{
    return std::make_unique<OpenPricing>(problem, nearest);
}

} // namespace edgewright::location
