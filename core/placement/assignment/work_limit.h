// When must the search leave off? When it is told to, or when its time is up.
#pragma once

#include "core/base/progress.h"

#include <chrono>

namespace edgewright {

class WorkLimit {
public:
    using Clock = std::chrono::steady_clock;

    WorkLimit(const Progress& progress, std::chrono::milliseconds time)
        : progress_(&progress), begin_(Clock::now()), time_(time)
    {}
    /// Cost: some tens of nanoseconds.
    bool isReached() const { return progress_->stopped() || Clock::now() - begin_ >= time_; }
    bool isStopped() const { return progress_->stopped(); }

private:
    const Progress* progress_;
    Clock::time_point begin_;
    Clock::duration time_;
};

} // namespace edgewright
