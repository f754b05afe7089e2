// How long after a publication do users get what was there before?
#pragma once

#include "core/cache/cache_result.h"

#include <map>

namespace edgewright {

/// Listens to the answers of one set after it was published.
class PublicationWatch {
public:
    explicit PublicationWatch(std::size_t pointsOfPresence) : points_(pointsOfPresence + 1) {}

    /// Of an answer to a user's request at `after` seconds; `point`: index, or the number of points of presence for none.
    void answered(std::size_t point, double after, bool isOutdated) { points_[point].push_back({after, isOutdated}); }

    /// Cost: O(n log n) of the answers.
    PublicationResult result(const std::vector<PointOfPresenceResult>& pointsOfPresence);

private:
    struct Heard {
        double after;
        bool isOutdated;
    };
    static Freshening freshening(std::vector<Heard>& heard);

    std::vector<std::vector<Heard>> points_; ///< by point of presence, and one for none
};

} // namespace edgewright
