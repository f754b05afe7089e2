// How little can a placement of very many calls cost? Prices that rise.
#pragma once

#include "core/placement/wide_pricing.h"

namespace edgewright::placing {

/// Prices rise by the volume algorithm, which also tells how often each service runs where.
/// Source: Barahona and Anbil, "The volume algorithm: producing primal solutions with a subgradient method", Mathematical Programming 87 (2000).
class WideBound {
public:
    /// Prices begin at what `state` suggests.
    WideBound(const WideView& view, const WideState& state);
    /// So many steps towards `target`, the value of a placement. Cost of one: that of WidePricing::solve().
    void raise(int steps, double target);
    double value() const { return best_; }                ///< nothing feasible is of less value
    bool isSettled() const { return step_ <= leastStep; } ///< nothing more is to be had
    /// Share of the last steps' solutions in which the service ran there.
    double share(int service, int site) const
    {
        return shares_[static_cast<std::size_t>(service)][static_cast<std::size_t>(site)];
    }

private:
    std::vector<double> trial(double target) const;
    void take(std::vector<double> prices, const WidePricing::Solution& found);
    double mixing(const WidePricing::Solution& found) const;
    void addRules();

    const WideView& view_;
    WidePricing pricing_;
    std::vector<double> centre_, scale_, direction_; ///< by price
    std::vector<std::vector<double>> shares_;        ///< by service and site
    static constexpr double leastStep = 1e-3;
    double best_ = -unreachable, centreValue_ = -unreachable, step_ = 0.5;
    int failures_ = 0, steps_ = 0;
};

} // namespace edgewright::placing
