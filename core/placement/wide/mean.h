// What do the solutions of a relaxation come to on average, where later ones weigh more?
#pragma once

#include "core/placement/wide/pricing.h"

namespace edgewright::placing {

/// Near the best prices it tends to the solution of the linear relaxation.
/// Source: Barahona and Anbil, "The volume algorithm: producing primal solutions with a subgradient method", Mathematical Programming 87 (2000).
class WideMean {
public:
    explicit WideMean(const WideView& view);
    /// `part` 1: of this one alone. Cost: O(services × sites + what it serves).
    void mix(const WidePricing::Solution& found, double part);
    /// Share in which the service runs there.
    double runs(int service, int site) const
    {
        return runs_[static_cast<std::size_t>(service)][static_cast<std::size_t>(site)];
    }
    /// Of very many asks, only each so many-th is kept in mind.
    std::size_t stride(std::size_t service) const { return stride_[service]; }
    /// By site: shares in which each of those asks of the service is served from there; none where none clearly is.
    std::vector<std::vector<float>> serves(std::size_t service) const;

private:
    void forget(float part);

    std::vector<std::vector<double>> runs_;               ///< by service and site
    std::vector<std::size_t> stride_;                     ///< by service
    std::vector<std::vector<std::vector<float>>> serves_; ///< by service, site and ask that is kept: times `scale_`
    float scale_ = 1;
};

} // namespace edgewright::placing
