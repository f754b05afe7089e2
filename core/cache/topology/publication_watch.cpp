// How long after a publication do users get what was there before?
#include "core/cache/topology/publication_watch.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// Answers in a row of which one may be an old one.
constexpr std::size_t inARow = 100;
/// Of the shares over time, so that chance does not drown them.
constexpr std::ptrdiff_t leastSpans = 6, mostSpans = 60, answersInSpan = 20;
constexpr double rateSpans = 120, leastLength = 10; // s

/// A last second that is not whole is left out.
std::vector<RateSample> busiestSeconds(const std::map<std::int64_t, std::int64_t>& requests, double length)
{
    const auto seconds = static_cast<std::int64_t>(length);
    const auto span = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(length / rateSpans)));
    std::vector<RateSample> rates;
    for (std::int64_t from = 0; from < seconds; from += span)
        rates.push_back({Seconds(static_cast<double>(std::min(from + span, seconds))), {}});
    for (const auto& [second, count] : requests)
        if (second >= 0 && second < seconds) {
            RequestsPerSecond& busiest = rates[static_cast<std::size_t>(second / span)].busiest;
            busiest = std::max(busiest, RequestsPerSecond(static_cast<double>(count)));
        }
    return rates;
}

} // namespace

/// `heard` by time.
std::vector<FreshSample> PublicationWatch::newShares(const std::vector<Heard>& heard, double length)
{
    const auto end = std::ranges::upper_bound(heard, length, {}, &Heard::after);
    const auto count =
        static_cast<std::size_t>(std::clamp((end - heard.begin()) / answersInSpan, leastSpans, mostSpans));
    std::vector<Ratio> spans(count);
    for (auto answer = heard.begin(); answer != end; ++answer) {
        const double at = length > 0 ? answer->after / length * static_cast<double>(count) : 0;
        Ratio& span = spans[std::min(static_cast<std::size_t>(at), count - 1)];
        ++span.requests;
        span.hits += !answer->isOutdated;
    }
    std::vector<FreshSample> shares;
    for (std::size_t i = 0; i < count; ++i)
        if (spans[i].requests > 0)
            shares.push_back(
                {Seconds(length * static_cast<double>(i + 1) / static_cast<double>(count)), spans[i].value()});
    return shares;
}

/// `last`: when the last answer came.
double PublicationWatch::seriesLength(double last) const
{
    double slowest = result_.all.freshAfter.value_or(Seconds(last)).value;
    for (const Freshening& point : result_.pointsOfPresence)
        slowest = std::max(slowest, point.freshAfter.value_or(Seconds(last)).value);
    return slowest > 0 ? std::min(last, std::max(2 * slowest, leastLength)) : last;
}

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

void PublicationWatch::add(PublicationWatch&& other)
{
    result_.originRateBefore += other.result_.originRateBefore;
    for (std::size_t i = 0; i < points_.size(); ++i)
        points_[i].insert(points_[i].end(), other.points_[i].begin(), other.points_[i].end());
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
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        all.insert(all.end(), points_[i].begin(), points_[i].end());
        if (i == pointsOfPresence.size() || points_[i].empty())
            continue;
        asked.push_back(i);
        result_.pointsOfPresence.push_back(freshening(points_[i]));
        result_.pointsOfPresence.back().node = pointsOfPresence[i].node;
    }
    result_.all = freshening(all);
    const double length = seriesLength(all.empty() ? 0 : all.back().after);
    for (std::size_t i = 0; i < asked.size(); ++i)
        result_.pointsOfPresence[i].overTime = newShares(points_[asked[i]], length);
    result_.all.overTime = newShares(all, length);
    result_.originRates = busiestSeconds(originRequests, length);
    return result_;
}

} // namespace edgewright
