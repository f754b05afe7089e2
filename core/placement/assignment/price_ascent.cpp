// At which prices does the relaxation say most? An ascent along deflected subgradients.
#include "core/placement/assignment/price_ascent.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr int patience = 15; // steps that gain nothing before they are made shorter

double product(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

Amount secondCheapest(const Domain& domain, int job)
{
    const WholeAssignment& problem = domain.problem();
    Amount first = INT64_MAX, second = INT64_MAX;
    for (int agent = 0; agent < problem.agents; ++agent)
        if (domain.may(agent, job)) {
            second = std::min(second, std::max(first, problem.cost[problem.pair(agent, job)]));
            first = std::min(first, problem.cost[problem.pair(agent, job)]);
        }
    return second == INT64_MAX ? first : second;
}

} // namespace

PriceAscent::PriceAscent(const Domain& domain)
{
    for (int job = 0; job < domain.problem().jobs; ++job)
        price_.push_back(secondCheapest(domain, job));
}

void PriceAscent::restart(Amount hope)
{
    hasBegun_ = false;
    hope_ = hope;
}

Prices PriceAscent::prices(const Domain& domain)
{
    settle(domain);
    Prices prices{price_, {}};
    for (const Relaxation::Offer& offer : relaxation_.offers())
        prices.capacity.push_back(offer.price);
    return prices;
}

void PriceAscent::begin(const Domain& domain)
{
    hasBegun_ = true;
    failures_ = 0;
    settle(domain);
    bound_ = level_ = relaxation_.bound();
    if (hope_ == 0)
        hope_ = std::max<Amount>(std::abs(bound_) / 10, 1);
    trial_ = price_;
    direction_.assign(price_.size(), 0.0);
    chosenShare_.assign(static_cast<std::size_t>(domain.problem().agents), 0.5);
}

void PriceAscent::step(const Domain& domain, Amount most)
{
    if (!hasBegun_)
        begin(domain);
    if (!relaxation_.isPossible())
        return;
    turn(domain);
    const double length = product(direction_, direction_);
    if (length == 0)
        return; // each job has one taker: no prices say more
    const Amount target = most - bound_ > hope_ ? bound_ + hope_ : most;
    // Where the last steps led astray, what is missing there must not drive the next ones ever farther.
    const Amount missing = std::min(target - relaxation_.bound(), 3 * (target - bound_));
    const double step = static_cast<double>(std::max<Amount>(missing, 1)) / length;
    for (std::size_t job = 0; job < trial_.size(); ++job)
        trial_[job] += std::llround(step * direction_[job]);
    relaxation_.solve(domain, trial_);
    adapt(domain);
}

/// Halfway between what jobs lack now and where the last step went: one alone zigzags.
void PriceAscent::turn(const Domain& domain)
{
    lack_.resize(price_.size());
    for (std::size_t job = 0; job < price_.size(); ++job)
        lack_[job] = 1.0 - relaxation_.takers()[job];
    const double before = product(direction_, direction_);
    const double share = before > 0 ? std::sqrt(product(lack_, lack_) / before) : 0;
    for (std::size_t job = 0; job < price_.size(); ++job)
        direction_[job] = lack_[job] + share * direction_[job];
    if (product(direction_, direction_) < 0.01 * product(lack_, lack_))
        direction_ = lack_; // the two all but cancel out: what is left says nothing
    for (int agent = 0; agent < domain.problem().agents; ++agent)
        chosenShare_[agent] += 0.05 * (relaxation_.offers()[agent].isChosen - chosenShare_[agent]);
}

/// Hopes for more where half of what was hoped for has come, and for less where many steps in turn gain nothing.
void PriceAscent::adapt(const Domain& domain)
{
    if (relaxation_.isPossible() && relaxation_.bound() > bound_) {
        price_ = trial_;
        bound_ = relaxation_.bound();
        failures_ = 0;
        if (bound_ - level_ > hope_ / 2) {
            hope_ *= 2;
            level_ = bound_;
        }
    } else if (++failures_ >= patience) {
        hope_ = std::max<Amount>(hope_ / 2, 1);
        level_ = bound_;
        failures_ = 0;
        trial_ = price_;
        direction_.assign(price_.size(), 0.0);
        settle(domain);
    }
}

} // namespace edgewright
