// When does a search end before it is done?
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace edgewright::chains {

class Limits {
public:
    using Clock = std::chrono::steady_clock;

    /// `progress` must outlive it.
    Limits(const Progress& progress, std::int64_t relaxations, std::optional<std::chrono::milliseconds> time)
        : progress_(progress), most_(relaxations)
    {
        if (time)
            end_ = Clock::now() + *time;
    }

    /// Counts one more relaxation.
    void spend() { ++spent_; }
    std::int64_t spent() const { return spent_; }
    bool isOver() const { return spent_ >= most_ || isLate(); }
    /// Told to stop, or out of time: what is at work ends at once.
    bool isLate() const { return progress_.stopped() || (end_ && Clock::now() >= *end_); }
    const Progress& progress() const { return progress_; }

private:
    const Progress& progress_;
    std::int64_t most_, spent_ = 0;
    std::optional<Clock::time_point> end_;
};

} // namespace edgewright::chains
