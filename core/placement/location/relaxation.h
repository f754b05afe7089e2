// How little can any solution of a branch cost, given the customers' prices?
#pragma once

#include "core/placement/location/site_choice.h"
#include "core/placement/location/site_pricing.h"

namespace edgewright::location {

struct Relaxed {
    double bound = 0;          ///< no solution of the branch costs less
    std::vector<double> value; ///< by site
    SiteChoice choice;
    std::vector<double> served; ///< how often each customer is served by the chosen sites
};

/// Σ prices + the cheapest choice of sites at these prices.
class Relaxation {
public:
    explicit Relaxation(std::unique_ptr<SitePricing> pricing) : pricing_(std::move(pricing)) {}

    /// Writes over `relaxed`, whose memory is used again.
    void solve(std::span<const double> prices, const Branch& branch, Relaxed& relaxed);
    SitePricing& pricing() { return *pricing_; }

private:
    std::unique_ptr<SitePricing> pricing_;
};

} // namespace edgewright::location
