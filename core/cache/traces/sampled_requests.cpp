// What do the requests of some objects tell about those of all?
#include "core/cache/traces/sampled_requests.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace edgewright {

namespace {

/// Other bits than those that place the object in a table: the sample must spread there.
std::uint64_t sampleHash(std::uint64_t object) { return mixedSeed(object, 7); }

} // namespace

bool SampledRequests::isSampled(std::uint64_t object) const
{
    return halvings_ == 0 || sampleHash(object) >> (64 - halvings_) == 0;
}

void SampledRequests::take(std::span<const TraceRequest> block)
{
    for (const TraceRequest& request : block)
        if (isSampled(request.object))
            requests_.push_back(request);
    while (requests_.size() > most_)
        halve();
}

void SampledRequests::halve()
{
    ++halvings_;
    const auto isLeft = [&](const TraceRequest& request) { return isSampled(request.object); };
    uncounted_ = static_cast<std::size_t>(std::ranges::count_if(std::span(requests_).first(uncounted_), isLeft));
    std::erase_if(requests_, std::not_fn(isLeft));
}

SampledRequests::Footprint SampledRequests::footprint(bool ignoresSizes) const
{
    SeenObjects seen;
    Footprint footprint;
    for (const TraceRequest& request : requests_) {
        if (seen.contains(request.object))
            continue;
        seen.asked(request.object);
        ++footprint.objects;
        footprint.size += ignoresSizes ? 1 : std::max<std::uint64_t>(request.bytes, 1);
    }
    return footprint;
}

Result<double> SampledRequests::misses(const EvictionPolicyEntry& policy, const TraceCacheOptions& options,
                                       std::size_t part, const Progress& progress) const
{
    const auto cache = policy.makeTraceCache(options);
    std::vector<TraceRequest> block;
    for (std::size_t at = 0; at < requests_.size();) {
        block.clear();
        const std::size_t end = at < uncounted_ ? uncounted_ : requests_.size();
        for (; at < end && block.size() < TraceReader::blockRequests; ++at)
            if (part == parts || sampleHash(requests_[at].object) % parts == part)
                block.push_back(requests_[at]);
        if (progress.stopped())
            return fail(stoppedError());
        cache->replay(block);
        if (at == uncounted_)
            cache->resetCounts();
        if (cache->lie() > 0)
            return fail({text("cache", "the trace foretells its requests wrongly"),
                         {},
                         text("cache", "compute the future anew with --compute-future")});
    }
    return static_cast<double>(cache->counts().misses);
}

/// Misses are set against the requests that a sample of this rate should have, not those it has: popular objects that happen to be in or
/// out of the sample change the number of hits, and hardly that of misses (SHARDS-adj).
Result<SampledRequests::Estimate> SampledRequests::missRatio(const EvictionPolicyEntry& policy, std::uint64_t capacity,
                                                             bool ignoresSizes, std::int64_t allRequests,
                                                             const Progress& progress) const
{
    const auto ratioOf = [&](std::size_t part, double share) -> Result<double> {
        const auto most = std::max(1.0, std::round(static_cast<double>(capacity) * share));
        const auto missed = misses(policy, {.capacity = static_cast<std::uint64_t>(most), .ignoresSizes = ignoresSizes},
                                   part, progress);
        return missed ? std::min(1.0, *missed / (static_cast<double>(allRequests) * share)) : missed;
    };
    const auto all = ratioOf(parts, rate());
    if (!all)
        return fail(all.error());
    if (halvings_ == 0)
        return Estimate{*all, 0};
    std::array<double, parts> ratios{};
    double squares = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        const auto ratio = ratioOf(part, rate() / parts);
        if (!ratio)
            return fail(ratio.error());
        ratios[part] = *ratio;
    }
    const double mean = std::accumulate(ratios.begin(), ratios.end(), 0.0) / parts;
    for (const double ratio : ratios)
        squares += (ratio - mean) * (ratio - mean);
    return Estimate{*all, std::sqrt(squares / (parts - 1) / parts)};
}

} // namespace edgewright
