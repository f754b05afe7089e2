// When does a search end before it is done: by a stop, by its count of steps, or by the clock?
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace edgewright {

class WorkBudget {
public:
    /// `steps`: most that may be spent. Without `time` the clock plays no part. `progress` must outlive it.
    WorkBudget(std::int64_t steps, std::optional<std::chrono::milliseconds> time, const Progress& progress)
        : steps_(steps), progress_(progress)
    {
        if (time)
            end_ = std::chrono::steady_clock::now() + *time;
    }

    void spend() { ++spent_; }
    std::int64_t spent() const { return spent_; }
    std::int64_t left() const { return steps_ - spent_; }
    bool isStopped() const { return progress_.stopped(); }
    /// Told to stop, or out of time: what is at work ends at once. Cost: one look at the clock.
    bool isLate() const { return isStopped() || (end_ && std::chrono::steady_clock::now() >= *end_); }
    bool isOver() const { return spent_ >= steps_ || isLate(); }
    const Progress& progress() const { return progress_; }

private:
    std::int64_t steps_, spent_ = 0;
    const Progress& progress_;
    std::optional<std::chrono::steady_clock::time_point> end_;
};

} // namespace edgewright
