// How little can a placement of very many calls cost? Prices that rise.
#pragma once

#include "core/placement/wide/mean.h"

namespace edgewright::placing {

/// Prices rise by the volume algorithm (mean.h), which also tells how often each service runs where.
class WideBound {
public:
    /// Prices begin at what `state` suggests, and settle in about so many steps.
    WideBound(const WideView& view, const WideState& state, int steps);
    /// So many of them towards `target`, the value of a placement. Cost of one: that of WidePricing::solve().
    void raise(int steps, double target);
    /// Decides region by region where the services of few replicas are, each alone, at the prices that there are: the bound rises. Returns the
    /// best sites of each that it comes by, beginning with `known`; together they may not fit. `tell` hears of bounds on the way.
    /// Cost: at most so many times some seconds of one core for each of them.
    SiteChoice branch(SiteChoice known, double patience, const std::function<void(double)>& tell);
    static constexpr double near = 7.5e-3;                            ///< of the target: what is left once it is near
    double value() const { return best_; }                            ///< nothing feasible is of less value
    bool isSettled() const { return isStill_ || step_ <= leastStep; } ///< nothing more to speak of is to be had
    /// How each of the view's patiences weighs in the longest round trip, where that counts.
    std::span<const double> weights() const { return pricing_.weights(centre_); }
    /// How often the service runs there.
    double share(int service, int site) const { return mean_.runs(service, site); }

private:
    std::vector<double> trial(double target) const;
    void take(std::vector<double> prices, const WidePricing::Solution& found);
    double mixing(const WidePricing::Solution& found) const;
    void addRules();
    void lookWhetherItRises(double target);

    const WideView& view_;
    WidePricing pricing_;
    std::vector<double> centre_, scale_, direction_; ///< by price
    WideMean mean_;
    std::size_t ownPrices_ = 0; ///< those of no rule
    static constexpr double leastStep = 1e-3;
    double best_ = -unreachable, centreValue_ = -unreachable, step_ = 0.5;
    int patience_; ///< steps that raise nothing before they become shorter
    int failures_ = 0, steps_ = 0;
    double atLastLook_ = -unreachable; ///< the best at the last look whether it still rises
    bool isStill_ = false;
};

} // namespace edgewright::placing
