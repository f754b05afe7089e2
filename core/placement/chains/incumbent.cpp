// What is the best answer so far, and what is proven?
#include "core/placement/chains/incumbent.h"

#include <algorithm>
#include <cmath>

namespace edgewright::chains {

Incumbent::Incumbent(const Model& model, const Objective& objective, const Progress& progress, Listener listener)
    : model_(model),
      objective_(objective),
      progress_(progress),
      listener_(std::move(listener)),
      charge_(chargeOfUnserved(model, objective))
{}

bool Incumbent::take(ChainPlacement placement, double charge)
{
    if (!evaluate(model_.problem, placement))
        return false;
    if (charge < charge_) {
        charge_ = charge;
        placement_ = std::move(placement);
        exists_ = true;
        tell();
    }
    return true;
}

void Incumbent::raise(double bound)
{
    if (std::min(bound, charge_) <= bound_)
        return;
    bound_ = std::min(bound, charge_);
    tell();
}

void Incumbent::tell() const
{
    if (listener_)
        listener_(exists_ ? charge_ : std::nan(""), bound_);
    if (exists_)
        progress_.report(charge_ > 0 ? std::clamp(bound_ / charge_, 0.0, 1.0) : 1,
                         text("chains", "cost {}, at least {}").with(charge_, bound_));
}

bool Incumbent::isHopeless(double bound) const
{
    if (objective_.step > 0)
        return bound > charge_ - objective_.step + 1e-6;
    return bound >= charge_ - (exists_ ? 1e-9 * std::max(1.0, charge_) : 0.5);
}

} // namespace edgewright::chains
