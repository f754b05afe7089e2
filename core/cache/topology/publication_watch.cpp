// How long after a publication do users get what was there before?
#include "core/cache/topology/publication_watch.h"

#include <algorithm>

namespace edgewright {

namespace {

/// Answers in a row of which one may be an old one.
constexpr std::size_t inARow = 100;

} // namespace

Freshening PublicationWatch::freshening(std::vector<Heard>& heard)
{
    std::ranges::stable_sort(heard, {}, &Heard::after);
    Freshening found{.node = {}, .answers = static_cast<std::int64_t>(heard.size()), .outdated = 0, .freshAfter = {}};
    found.freshAfter = Seconds(0);
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        if (!heard[i].isOutdated)
            continue;
        ++found.outdated;
        if (before && i - *before < inARow)
            found.freshAfter = i + inARow < heard.size() ? std::optional(Seconds(heard[i].after)) : std::nullopt;
        before = i;
    }
    return found;
}

void PublicationWatch::halfway(double now, std::int64_t originRequests)
{
    halfwayAt_ = now;
    halfwayRequests_ = originRequests;
}

void PublicationWatch::published(double now, std::int64_t originRequests)
{
    if (now > halfwayAt_)
        result_.originRateBefore =
            RequestsPerSecond(static_cast<double>(originRequests - halfwayRequests_) / (now - halfwayAt_));
}

PublicationResult PublicationWatch::result(const std::vector<PointOfPresenceResult>& pointsOfPresence,
                                           const std::map<std::int64_t, std::int64_t>& originRequests)
{
    for (const auto& [second, requests] : originRequests)
        if (const RequestsPerSecond rate(static_cast<double>(requests)); rate > result_.peakOriginRate) {
            result_.peakOriginRate = rate;
            result_.peakAt = Seconds(static_cast<double>(second));
        }
    std::vector<Heard> all;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        all.insert(all.end(), points_[i].begin(), points_[i].end());
        if (i == pointsOfPresence.size() || points_[i].empty())
            continue;
        result_.pointsOfPresence.push_back(freshening(points_[i]));
        result_.pointsOfPresence.back().node = pointsOfPresence[i].node;
    }
    result_.all = freshening(all);
    return result_;
}

} // namespace edgewright
