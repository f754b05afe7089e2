// When does a search end before it is done?
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace edgewright::location {

class SearchLimits {
public:
    SearchLimits(std::int64_t iterations, std::optional<std::chrono::milliseconds> time, const Progress& progress)
        : iterations_(iterations), progress_(progress)
    {
        if (time)
            end_ = std::chrono::steady_clock::now() + *time;
    }

    /// Counts one more relaxation.
    void spend()
    {
        if (spent_++ % 64 == 0)
            progress_.report(fraction(), text("location", "weighing sites"));
    }
    /// Only a stop ends it before there was one relaxation.
    bool isOver() const { return progress_.stopped() || (spent_ > 0 && (spent_ >= iterations_ || isLate())); }

    std::int64_t spent() const { return spent_; }

private:
    double fraction() const { return static_cast<double>(spent_ - 1) / static_cast<double>(iterations_); }
    bool isLate() const { return end_ && std::chrono::steady_clock::now() >= *end_; }

    std::int64_t iterations_, spent_ = 0;
    const Progress& progress_;
    std::optional<std::chrono::steady_clock::time_point> end_;
};

} // namespace edgewright::location
