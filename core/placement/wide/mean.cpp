// What do the solutions of a relaxation come to on average, where later ones weigh more?
#include "core/placement/wide/mean.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

constexpr std::size_t mostKept = 2'000; // asks of a service, of which pairs are looked at

} // namespace

WideMean::WideMean(const WideView& view)
{
    for (const std::vector<Ask>& asks : view.asks) {
        const std::size_t stride = stride_.emplace_back(1 + asks.size() / mostKept);
        runs_.emplace_back(view.sites.size());
        serves_.emplace_back(view.sites.size(), std::vector<float>((asks.size() + stride - 1) / stride));
    }
}

/// All shares shrink through one factor, so that only those that grow are touched.
void WideMean::forget(float part)
{
    constexpr float smallest = 1e-12F;
    scale_ *= 1 - part;
    if (scale_ > smallest)
        return;
    for (auto& sites : serves_)
        for (std::vector<float>& asks : sites)
            for (float& share : asks)
                share *= scale_;
    scale_ = 1;
}

void WideMean::mix(const WidePricing::Solution& found, double part)
{
    for (std::size_t service = 0; service < runs_.size(); ++service)
        for (std::size_t site = 0; site < runs_[service].size(); ++site)
            runs_[service][site] += part * (found.runs[service][site] - runs_[service][site]);
    forget(static_cast<float>(part));
    for (std::size_t service = 0; service < serves_.size(); ++service)
        for (const auto& [ask, site] : found.serves[service])
            if (ask % stride_[service] == 0)
                serves_[service][site][ask / stride_[service]] += static_cast<float>(part) / scale_;
}

std::vector<std::vector<float>> WideMean::serves(std::size_t service) const
{
    constexpr float seldom = 0.01F;
    std::vector<std::vector<float>> shares = serves_[service];
    for (std::vector<float>& asks : shares) {
        for (float& share : asks)
            share *= scale_;
        if (std::ranges::all_of(asks, [](float share) { return share < seldom; }))
            asks.clear();
    }
    return shares;
}

} // namespace edgewright::placing
