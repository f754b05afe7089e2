// What comes to the caches, and when? All that is drawn for the requests themselves is drawn here, in one order, whoever answers them.
#include "core/cache/topology/request_feed.h"

#include "core/cache/topology/chance.h"
#include "core/cache/topology/request_watch.h"

#include <algorithm>
#include <boost/random/uniform_01.hpp>

namespace edgewright {

namespace {

Hop straightHop(const PopulationRoute& route, const ContentRequest& request)
{
    return std::ranges::find(route.contents, request.content, &ContentRoute::content)->straight;
}

} // namespace

std::vector<ContentObjects> objectsOf(const ContentRouting& routing, std::uint64_t seed)
{
    std::vector<ContentObjects> contents;
    ObjectKey firstKey = 0;
    for (const ContentSet* content : routing.contents) {
        contents.emplace_back(*content, firstKey, seedFor(seed, ChanceOf::Objects));
        firstKey = contents.back().endKey();
    }
    return contents;
}

RequestFeed::RequestFeed(RequestSource& source, const ContentRouting& routing, std::span<const ContentObjects> contents,
                         const CacheOptions& options, std::uint64_t seed, RequestWatch* watch)
    : source_(source),
      routing_(routing),
      contents_(contents),
      options_(options),
      groupOf_(routing.pointsOfPresence.size()),
      jitter_(seedFor(seed, ChanceOf::Jitter)),
      misrouting_(seedFor(seed, ChanceOf::Misrouting)),
      follow_(watch),
      warmUp_(static_cast<std::int64_t>(options.warmUp * static_cast<double>(options.requests)))
{
    for (std::size_t group = 0; group < routing.groups.size(); ++group)
        for (const std::size_t point : routing.groups[group])
            groupOf_[point] = group;
}

void RequestFeed::fill(FeedBatch& batch)
{
    batch.resize(routing_.groups.size());
    for (std::vector<FeedStep>& steps : batch)
        steps.clear();
    for (std::int64_t i = 0; i < batchSize && !isDone(); ++i)
        draw(batch);
}

void RequestFeed::draw(FeedBatch& batch)
{
    ContentRequest request;
    if (!source_.take(request)) {
        hasEnded_ = true;
        return;
    }
    if (drawn_ == warmUp_ / 2)
        tellAll(batch, FeedStep::HalvesWarmUp, now_);
    if (drawn_ == warmUp_) {
        countedFrom_ = drawn_ == 0 ? 0 : request.at;
        tellAll(batch, FeedStep::StartsCounting, countedFrom_);
    }
    const FeedStep step = stepFor(request);
    batch[step.first.pointOfPresence ? groupOf_[*step.first.pointOfPresence] : 0].push_back(step);
    if (endsBucket(drawn_ - warmUp_))
        tellAll(batch, FeedStep::EndsBucket, now_);
    ++drawn_;
}

FeedStep RequestFeed::stepFor(const ContentRequest& request)
{
    now_ = request.at;
    if (!request.isPersonal)
        asked_.asked(request.key);
    const PopulationRoute& route = routing_.populations[request.population];
    FeedStep step{.isMisrouted = goesAstray(route), .counts = drawn_ >= warmUp_, .request = request};
    step.first = step.isMisrouted ? *route.misrouted : route.access ? *route.access : straightHop(route, request);
    step.trip = routing_.journeys[step.first.journey].draw(jitter_);
    if (follow_ && step.counts)
        step.request.isFollowed =
            follow_->takes(request, contents_[request.content].rankOf(request.key), request.at - countedFrom_);
    return step;
}

bool RequestFeed::goesAstray(const PopulationRoute& route)
{
    return route.misrouted && boost::random::uniform_01<double>()(misrouting_) < route.misroutedShare;
}

bool RequestFeed::endsBucket(std::int64_t counted) const
{
    const auto bucketOf = [&](std::int64_t request) {
        return request * options_.buckets / (options_.requests - warmUp_);
    };
    return counted >= 0 && bucketOf(counted + 1) > bucketOf(counted);
}

void RequestFeed::tellAll(FeedBatch& batch, FeedStep::Kind kind, double at)
{
    for (std::vector<FeedStep>& steps : batch)
        steps.push_back({.kind = kind, .request = {.at = at}});
}

} // namespace edgewright
