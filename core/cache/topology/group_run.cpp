// What do the points of presence of one group give? Requests arrive one after the other; each is answered, timed and counted.
#include "core/cache/topology/group_run.h"

#include <algorithm>

namespace edgewright {

namespace {

template <class Value> void append(std::vector<Value>& all, std::vector<Value>&& more)
{
    if (all.empty())
        all = std::move(more);
    else
        all.insert(all.end(), more.begin(), more.end());
}

void addRatio(Ratio& to, const Ratio& ratio)
{
    to.hits += ratio.hits;
    to.requests += ratio.requests;
}

void addMisses(Misses& to, const Misses& misses)
{
    for (const auto reason : {&Misses::compulsory, &Misses::capacity, &Misses::expired, &Misses::purged,
                              &Misses::uncacheable, &Misses::joined, &Misses::notAdmitted})
        to.*reason += misses.*reason;
}

void addSums(CacheResult& to, const CacheResult& result)
{
    addRatio(to.objects, result.objects);
    addRatio(to.edge, result.edge);
    addMisses(to.misses, result.misses);
    for (const auto sum : {&CacheResult::originRequests, &CacheResult::straightToOrigin,
                           &CacheResult::personalFragments, &CacheResult::carriedOver, &CacheResult::failures})
        to.*sum += result.*sum;
    for (const auto sum : {&CacheResult::bytesHit, &CacheResult::bytesRequested, &CacheResult::originBytes})
        to.*sum += result.*sum;
}

} // namespace

void PopulationRun::add(PopulationRun&& other)
{
    append(latencies, std::move(other.latencies));
    beyond += other.beyond;
    misrouted += other.misrouted;
}

void RunCounts::add(RunCounts&& other)
{
    addSums(result, other.result);
    for (std::size_t i = 0; i < populations.size(); ++i)
        populations[i].add(std::move(other.populations[i]));
    append(lags, std::move(other.lags));
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        addRatio(buckets[i].objects, other.buckets[i].objects);
        buckets[i].originRequests += other.buckets[i].originRequests;
        buckets[i].originBytes += other.buckets[i].originBytes;
    }
    std::ranges::transform(bytesOver, other.bytesOver, bytesOver.begin(), std::plus());
    for (const auto& [second, requests] : other.originRequestsAfter)
        originRequestsAfter[second] += requests;
    if (publication)
        publication->add(*std::move(other.publication));
}

GroupRun::GroupRun(const ContentRouting& routing, std::size_t group, const CacheOptions& options, std::uint64_t seed,
                   RequestWatch* watch)
    : routing_(routing),
      contents_(objectsOf(routing, seed)),
      hierarchy_(routing, routing.groups[group], contents_, options, seed,
                 [this](std::uint64_t token, const TierAnswer& answer) { answered(token, answer); }),
      follow_(watch),
      isReplayed_(options.trace.has_value())
{
    hierarchy_.setWatch(watch);
    counts_.populations.resize(routing.populations.size());
    if (!options.publication)
        return;
    counts_.publication.emplace(options.publication->content, routing.pointsOfPresence.size());
    published_ = static_cast<std::size_t>(
        std::ranges::find(routing.contents, options.publication->content, &ContentSet::id) - routing.contents.begin());
}

void GroupRun::take(std::span<const FeedStep> steps)
{
    for (const FeedStep& step : steps) {
        hierarchy_.runUntil(step.request.at);
        switch (step.kind) {
        case FeedStep::Asks: ask(step); break;
        case FeedStep::HalvesWarmUp:
            if (counts_.publication)
                counts_.publication->halfway(step.request.at, hierarchy_.originRequests());
            break;
        case FeedStep::StartsCounting: startCounting(step.request.at); break;
        case FeedStep::EndsBucket: endBucket(step.request.at); break;
        }
    }
}

void GroupRun::ask(const FeedStep& step)
{
    if (free_.empty()) {
        free_.push_back(pending_.size());
        pending_.emplace_back();
    }
    const std::size_t token = free_.back();
    free_.pop_back();
    FeedStep& pending = pending_[token] = step;
    ContentRequest& request = pending.request;
    if (isReplayed_) {
        ContentObjects& objects = contents_[request.content];
        objects.setSize(request.key, request.bytes);
        request.bytes = objects.bytes(request.key); // a page of fragments is the smaller by these
    }
    hierarchy_.ask(step.first, ContentRequest(request), token); // a copy: an answer at once may free the place
}

void GroupRun::startCounting(double now)
{
    countedFrom_ = now;
    if (counts_.publication)
        counts_.publication->published(now, hierarchy_.originRequests());
    hierarchy_.startCounting(Seconds(now));
    if (counts_.publication)
        hierarchy_.reissue(published_, now);
}

void GroupRun::endBucket(double now)
{
    hierarchy_.endBucket(Seconds(now));
    counts_.buckets.push_back({Seconds(now), bucket_, hierarchy_.originRequests() - originRequestsBefore_,
                               hierarchy_.originBytes() - originBytesBefore_});
    bucket_ = {};
    originRequestsBefore_ = hierarchy_.originRequests();
    originBytesBefore_ = hierarchy_.originBytes();
}

void GroupRun::answered(std::size_t token, const TierAnswer& answer)
{
    free_.push_back(token);
    const FeedStep& pending = pending_[token];
    if (!pending.counts)
        return;
    counts_.populations[pending.request.population].misrouted += pending.isMisrouted;
    count(pending, answer);
    time(pending, answer);
    if (counts_.publication && pending.request.content == published_)
        counts_.publication->answered(pending.first.pointOfPresence.value_or(routing_.pointsOfPresence.size()),
                                      pending.request.at - countedFrom_, answer.outdatedFrom <= countedFrom_);
}

/// A body comes down as fast as the narrowest link of its way allows; what beyond the point of presence adds counts there.
void GroupRun::time(const FeedStep& pending, const TierAnswer& answer)
{
    const Milliseconds body = bodyTime(answer.bytes, routing_.journeys[pending.first.journey].narrowest());
    const Milliseconds waited = std::max(answer.wait, answer.firstByte + body);
    PopulationRun& population = counts_.populations[pending.request.population];
    population.latencies.push_back((pending.trip + waited).value);
    population.beyond += pending.first.pointOfPresence ? waited - body : pending.trip + waited;
    if (pending.request.isFollowed)
        follow_->answered(answer, pending.trip, waited, pending.isMisrouted);
}

void GroupRun::count(const FeedStep& pending, const TierAnswer& answer)
{
    CacheResult& result = counts_.result;
    for (Ratio* ratio : {&result.objects, &bucket_}) {
        ++ratio->requests;
        ratio->hits += answer.isHit;
    }
    result.bytesRequested += answer.bytes;
    result.bytesHit += answer.bytesHit;
    result.failures += answer.isFailure;
    if (!pending.first.pointOfPresence) {
        ++result.straightToOrigin;
        return;
    }
    ++result.edge.requests;
    result.edge.hits += answer.isHitAtFirst;
    if (!answer.isHit)
        result.misses.add(answer.reason);
    else if (answer.outdatedFrom <= pending.request.at)
        counts_.lags.push_back(pending.request.at - answer.outdatedFrom);
}

RunCounts GroupRun::counts() &&
{
    counts_.result.carriedOver = hierarchy_.carriedOver();
    counts_.result.personalFragments = hierarchy_.personalFragments();
    counts_.result.originRequests = hierarchy_.originRequests();
    counts_.result.originBytes = hierarchy_.originBytes();
    counts_.bytesOver = hierarchy_.bytesOver();
    counts_.originRequestsAfter = hierarchy_.originRequestsAfter();
    return std::move(counts_);
}

} // namespace edgewright
