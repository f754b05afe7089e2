// How little can a placement of very many calls cost? Prices that rise.
#include "core/placement/wide/bound.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgewright::placing {

WideBound::WideBound(const WideView& view, const WideState& state, int steps)
    : view_(view),
      pricing_(view),
      mean_(view),
      ownPrices_(pricing_.priceCount()),
      patience_(std::clamp(steps / 160, 1, 5))
{
    constexpr std::array levels{0.5, 0.35, 0.7, 0.2, 1.0, 0.1, 0.0}; // those first that are the best most often
    const auto tried = std::min(levels.size(), static_cast<std::size_t>(std::max(1, steps)));
    for (const double level : std::span(levels).first(tried)) {
        WidePricing::Start start = pricing_.start(state, level);
        const WidePricing::Solution found = pricing_.solve(start.prices);
        if (view_.problem.isStopped())
            return;
        if (found.value > centreValue_) {
            scale_ = std::move(start.scales);
            centreValue_ = best_ = found.value;
            centre_ = std::move(start.prices);
            direction_ = found.rest;
            mean_.mix(found, 1);
        }
    }
}

std::vector<double> WideBound::trial(double target) const
{
    std::vector<double> prices = centre_;
    double norm = 0;
    for (std::size_t at = 0; at < prices.size(); ++at)
        if (!pricing_.isRelation(at) || direction_[at] > 0 || centre_[at] > 0) // nearly all of them bind nowhere
            norm += scale_[at] * direction_[at] * direction_[at];
    const double length = norm > 0 ? step_ * std::max(target - centreValue_, 1e-4 * std::abs(target)) / norm : 0;
    for (std::size_t at = 0; at < prices.size(); ++at)
        prices[at] += length * scale_[at] * direction_[at];
    pricing_.rectify(prices);
    return prices;
}

/// Of the new slope into the direction, so that what comes out is shortest: but for prices that can't fall further. The more rules, the
/// longer it takes until all have their say.
double WideBound::mixing(const WidePricing::Solution& found) const
{
    const double rules = static_cast<double>(centre_.size() - ownPrices_) / static_cast<double>(ownPrices_);
    const double most = std::clamp(0.4 / (rules + 1e-9), 0.05, 0.2);
    double dot = 0, square = 0;
    for (std::size_t at = 0; at < direction_.size(); ++at) {
        if (direction_[at] <= 0 && centre_[at] <= 0 && !pricing_.isFree(at))
            continue;
        const double apart = found.rest[at] - direction_[at];
        dot -= scale_[at] * apart * direction_[at];
        square += scale_[at] * apart * apart;
    }
    return square > 0 ? std::clamp(dot / square, most / 10, most) : most;
}

void WideBound::take(std::vector<double> prices, const WidePricing::Solution& found)
{
    const double part = mixing(found);
    for (std::size_t at = 0; at < direction_.size(); ++at)
        direction_[at] += part * (found.rest[at] - direction_[at]);
    mean_.mix(found, part);
    best_ = std::max(best_, found.value);
    if (found.value > centreValue_) {
        centreValue_ = found.value;
        centre_ = std::move(prices);
        failures_ = 0;
        step_ = std::min(2.0, step_ * 1.1);
    } else if (++failures_ >= patience_) {
        failures_ = 0;
        step_ = std::max(leastStep, step_ * 0.85);
    }
}

void WideBound::addRules()
{
    pricing_.addNearestRules(mean_);
    const std::size_t count = pricing_.priceCount();
    for (std::size_t price = centre_.size(); price < count; ++price)
        scale_.push_back(scale_[pricing_.askOfRule(price)]);
    centre_.resize(count);
    direction_.resize(count);
}

/// The nearer the target, the more it has to.
void WideBound::lookWhetherItRises(double target)
{
    constexpr double toSpeakOfNear = 1.5e-3, toSpeakOf = 2e-4;
    const bool isNear = target - best_ < near * std::abs(target);
    isStill_ = best_ - atLastLook_ < (isNear ? toSpeakOfNear : toSpeakOf) * std::abs(best_);
    atLastLook_ = best_;
}

void WideBound::raise(int steps, double target)
{
    constexpr int look = 100;
    constexpr int settled = 50, patience = 50; // steps after which rules come, and between them
    for (int done = 0; done < steps && !view_.problem.isStopped() && !centre_.empty(); ++done) {
        if (++steps_ >= settled && steps_ % patience == 0)
            addRules();
        std::vector<double> prices = trial(target);
        const WidePricing::Solution found = pricing_.solve(prices);
        if (!view_.problem.isStopped())
            take(std::move(prices), found);
        if (steps_ % look == 0)
            lookWhetherItRises(target);
    }
}

} // namespace edgewright::placing
