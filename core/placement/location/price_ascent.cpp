// Which prices give the highest bound?
#include "core/placement/location/price_ascent.h"

#include <algorithm>
#include <numeric>

namespace edgewright::location {

namespace {

constexpr double shrinking = 0.7, turning = 1.5, forgetting = 0.1;

double product(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Takes steps along what customers lack or have too much of, turned away from going back and forth.
class Steps {
public:
    Steps(std::vector<double> prices, const std::vector<double>& least)
        : prices_(std::move(prices)), least_(least), lack_(prices_.size()), direction_(prices_.size())
    {}
    const std::vector<double>& prices() const { return prices_; }

    /// False where nobody lacks anything: the bound is the highest.
    bool turn(const std::vector<double>& served)
    {
        for (std::size_t i = 0; i < served.size(); ++i)
            lack_[i] = served[i] > 1 && prices_[i] <= least_[i] ? 0 : 1 - served[i];
        if (product(lack_, lack_) < 1e-12)
            return false;
        const double along = product(lack_, direction_);
        const double keep = along < 0 ? -turning * along / product(direction_, direction_) : 0;
        for (std::size_t i = 0; i < lack_.size(); ++i)
            direction_[i] = lack_[i] + keep * direction_[i];
        return true;
    }

    void go(double rise)
    {
        const double length = rise / product(direction_, direction_);
        for (std::size_t i = 0; i < prices_.size(); ++i)
            prices_[i] = std::max(least_[i], prices_[i] + length * direction_[i]);
    }

    void returnTo(const std::vector<double>& prices) { prices_ = prices; }

private:
    std::vector<double> prices_;
    const std::vector<double>& least_;
    std::vector<double> lack_, direction_;
};

void keepBest(Ascent& ascent, const Relaxed& relaxed, const std::vector<double>& prices)
{
    ascent.bound = relaxed.bound;
    ascent.prices = prices;
    ascent.value = relaxed.value;
    ascent.choice = relaxed.choice;
}

void remember(std::vector<double>& openShare, const SiteChoice& choice)
{
    for (double& share : openShare)
        share *= 1 - forgetting;
    for (const std::uint32_t site : choice.chosen)
        openShare[site] += forgetting;
}

} // namespace

void ascend(Ascent& ascent, Relaxation& relaxation, const Branch& branch, const std::vector<double>& leastPrices,
            const AscentPlan& plan, const Incumbent& incumbent, const std::function<bool()>& mayGoOn,
            const std::function<void(const Relaxed&)>& met)
{
    Steps steps(ascent.prices, leastPrices);
    Relaxed relaxed;
    double step = plan.step;
    int failures = 0;
    bool isFirst = true;
    while (step > plan.leastStep && mayGoOn()) {
        relaxation.solve(steps.prices(), branch, relaxed);
        met(relaxed);
        remember(ascent.openShare, relaxed.choice);
        if (isFirst || relaxed.bound > ascent.bound) {
            keepBest(ascent, relaxed, steps.prices());
            failures = 0;
        } else if (++failures >= plan.patience) {
            failures = 0;
            step *= shrinking;
            steps.returnTo(ascent.prices);
        }
        isFirst = false;
        if (ascent.bound >= incumbent.cutoff())
            return;
        if (!steps.turn(relaxed.served)) {
            ascent.isTight = true;
            return;
        }
        steps.go(step * (incumbent.cost() - relaxed.bound));
    }
}

} // namespace edgewright::location
