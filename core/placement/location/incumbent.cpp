// What is the best that was found, and what is proven?
#include "core/placement/location/incumbent.h"

#include <algorithm>
#include <cmath>

namespace edgewright::location {

namespace {

constexpr double tolerance = 1e-9;
/// Prices are sums of rounded figures: a bound this little above a whole number may stand for that number.
constexpr double wholeTolerance = 1e-5;
constexpr double mostWhole = 1e9; ///< costs up to which `wholeTolerance` is far above what rounding adds up to

bool isWholeNumber(double figure) { return figure == std::floor(figure) && figure < mostWhole; }

bool hasWholeCosts(const LocationProblem& problem)
{
    return !problem.hasCapacities() && std::ranges::all_of(problem.cost, isWholeNumber) &&
           std::ranges::all_of(problem.sites, isWholeNumber, &LocationSite::openCost);
}

} // namespace

Incumbent::Incumbent(const LocationProblem& problem, Listener listener)
    : isWhole_(hasWholeCosts(problem)), listener_(std::move(listener))
{}

bool Incumbent::offer(const OpenSites& open, double cost)
{
    if (!(cost < cost_))
        return false;
    open_ = open;
    cost_ = cost;
    if (listener_)
        listener_(cost_, bound_);
    return true;
}

void Incumbent::raiseBound(double bound)
{
    bound = std::min(floorOf(bound), cost_);
    if (bound >= cutoff())
        bound = cost_;
    if (!(bound > bound_))
        return;
    bound_ = bound;
    if (listener_)
        listener_(cost_, bound_);
}

double Incumbent::floorOf(double bound) const
{
    return isWhole_ && cost_ < mostWhole ? std::ceil(bound - wholeTolerance) : bound;
}

double Incumbent::cutoff() const
{
    return isWhole_ && cost_ < mostWhole ? cost_ - 1 + wholeTolerance : cost_ * (1 - tolerance);
}

} // namespace edgewright::location
