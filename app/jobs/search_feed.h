// How does what a search finds come from its thread to the window while it runs?
#pragma once

#include "core/placement/placement.h"

#include <mutex>
#include <utility>

namespace edgewright {

/// Filled by the thread of the search, emptied by that of the window.
class SearchFeed {
public:
    void put(const PlacementStep& step)
    {
        const std::lock_guard lock(mutex_);
        steps_.push_back(step);
    }
    std::vector<PlacementStep> taken()
    {
        const std::lock_guard lock(mutex_);
        return std::exchange(steps_, {});
    }

private:
    std::mutex mutex_; ///< of steps_
    std::vector<PlacementStep> steps_;
};

} // namespace edgewright
