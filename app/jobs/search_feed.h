// How does what a search finds come from its thread to the window while it runs?
#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace edgewright {

/// Filled by the thread of the search, emptied by that of the window.
template <class Found> class SearchFeed {
public:
    void put(const Found& one)
    {
        const std::lock_guard lock(mutex_);
        found_.push_back(one);
    }
    std::vector<Found> taken()
    {
        const std::lock_guard lock(mutex_);
        return std::exchange(found_, {});
    }

private:
    std::mutex mutex_; ///< of found_
    std::vector<Found> found_;
};

} // namespace edgewright
