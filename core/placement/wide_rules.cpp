// Where would calls pass the nearest replica by, and what would keep them from it?
#include "core/placement/wide_pricing.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

std::size_t WidePricing::askOfRule(std::size_t price) const
{
    const NearestRule& rule = rules_[price - rulePrice_];
    return askPrice_[index(rule.service)] + rule.ask;
}

/// Of the sites that run it most of the time: those that the ask would rather pass by.
void WidePricing::addRules(int service, std::size_t ask, const std::vector<double>& prices,
                           std::vector<std::size_t>& used, const std::vector<double>& shares)
{
    constexpr double often = 0.4;
    constexpr std::size_t mostOfOne = 6;
    std::vector<std::size_t>& rules = rulesOf_[index(service)][ask];
    const Costs costs = costsOf(index(service), ask);
    std::ranges::sort(used, {}, [&](std::size_t site) { return costs.rank[site]; });
    std::vector<float> beyond(used.size()); // cheapest of those farther away
    float cheapest = noWay;
    for (std::size_t one = used.size(); one-- > 0; cheapest = std::min(cheapest, costs(used[one])))
        beyond[one] = cheapest;
    double nearer = 0; // share that runs on the way
    for (std::size_t one = 0; one < used.size() && nearer < 1 && rules.size() < mostOfOne; ++one) {
        const std::size_t site = used[one];
        const float cost = costs(site);
        if (shares[site] > often && cost > beyond[one] &&
            static_cast<double>(cost) > prices[askPrice_[index(service)] + ask] &&
            std::ranges::none_of(rules, [&](std::size_t rule) { return rules_[rule].site == site; })) {
            rules.push_back(rules_.size());
            rules_.push_back({service, ask, site});
        }
        nearer += shares[site];
    }
}

void WidePricing::addNearestRules(const std::vector<double>& prices, const std::vector<std::vector<double>>& shares)
{
    constexpr double seldom = 0.2;
    for (std::size_t service = 0; service < view_.asks.size(); ++service) {
        std::vector<std::size_t> used;
        for (std::size_t site = 0; site < view_.sites.size(); ++site)
            if (shares[service][site] > seldom)
                used.push_back(site);
        for (std::size_t ask = 0; ask < view_.asks[service].size(); ++ask)
            addRules(static_cast<int>(service), ask, prices, used, shares[service]);
    }
}

} // namespace edgewright::placing
