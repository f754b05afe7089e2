// What is the best answer so far, and what is proven?
#pragma once

#include "core/base/progress.h"
#include "core/placement/chains/chain_model.h"

#include <functional>

namespace edgewright::chains {

class Incumbent {
public:
    using Listener = std::function<void(double best, double bound)>;

    /// All must outlive it.
    Incumbent(const Model& model, const Objective& objective, const Progress& progress, Listener listener);

    /// Whether it is an answer at all; it becomes the best where it is charged less.
    bool take(ChainPlacement placement, double charge);
    /// No answer is charged less than `bound`.
    void raise(double bound);
    /// Whether answers that are charged `bound` at least can't be better than the best.
    bool isHopeless(double bound) const;

    bool exists() const { return exists_; }
    const ChainPlacement& placement() const { return placement_; }
    double charge() const { return charge_; } ///< more than that of any answer where there is none
    double bound() const { return bound_; }

private:
    void tell() const;

    const Model& model_;
    const Objective& objective_;
    const Progress& progress_;
    Listener listener_;
    ChainPlacement placement_;
    double charge_, bound_ = 0;
    bool exists_ = false;
};

} // namespace edgewright::chains
