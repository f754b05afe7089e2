// How long after a publication do users get what was there before?
#pragma once

#include "core/cache/topology/cache_result.h"

#include <map>

namespace edgewright {

/// Listens to the answers of one set after it was published.
class PublicationWatch {
public:
    PublicationWatch(ContentSetId content, std::size_t pointsOfPresence) : points_(pointsOfPresence + 1)
    {
        result_.content = std::move(content);
    }

    /// Requests to the origins until now: through the half of the warm-up, and when the set is published.
    void halfway(double now, std::int64_t originRequests);
    void published(double now, std::int64_t originRequests);

    /// Of an answer to a user's request at `after` seconds; `point`: index, or the number of points of presence for none.
    void answered(std::size_t point, double after, bool isOutdated) { points_[point].push_back({after, isOutdated}); }

    /// What was heard of other points of presence in the same run.
    void add(PublicationWatch&& other);

    /// `originRequests`: after the publication, by whole seconds. Cost: O(n log n) of the answers.
    PublicationResult result(const std::vector<PointOfPresenceResult>& pointsOfPresence,
                             const std::map<std::int64_t, std::int64_t>& originRequests);

private:
    struct Heard {
        double after;
        bool isOutdated;
    };
    static Freshening freshening(std::vector<Heard>& heard);
    static std::vector<FreshSample> newShares(const std::vector<Heard>& heard, double length);
    double seriesLength(double last) const;

    PublicationResult result_;
    double halfwayAt_ = 0;
    std::int64_t halfwayRequests_ = 0;
    std::vector<std::vector<Heard>> points_; ///< by point of presence, and one for none
};

} // namespace edgewright
