// How large would a cache have to be?
#include "core/cache/traces/miss_ratio_curve.h"

#include "core/cache/eviction_policy.h"
#include "core/cache/option_range.h"
#include "core/cache/traces/distance_histogram.h"
#include "core/cache/traces/sampled_requests.h"
#include "core/cache/traces/stack_distances.h"
#include "core/cache/traces/trace_future.h"

#include <cmath>

namespace edgewright {

namespace {

Result<MissRatioCurve> exactCurve(TraceReader& reader, const MissRatioOptions& options, const Progress& progress)
{
    StackDistances distances;
    DistanceHistogram histogram;
    std::array<std::uint32_t, TraceReader::blockRequests> tags{};
    const auto take = [&](std::span<const TraceRequest> block) -> Result<void> {
        for (std::size_t i = 0; i < block.size(); ++i)
            tags[i] = tagOf(block[i].object);
        for (std::size_t i = 0; i < block.size(); ++i) {
            const auto ahead = [&](std::size_t requests) { return tags[std::min(i + requests, block.size() - 1)]; };
            distances.prefetchSlot(ahead(12));
            distances.prefetchObject(ahead(8));
            distances.prefetchSums(ahead(4));
            const std::uint64_t size = options.ignoresSizes ? 1 : std::max<std::uint64_t>(block[i].bytes, 1);
            if (const std::uint64_t distance = distances.ask(tags[i], block[i].object, size);
                distance != StackDistances::first)
                histogram.count(distance);
        }
        return {};
    };
    if (auto read = readBlocks(reader, progress, text("cache", "Reading requests"), take); !read)
        return fail(read.error());
    MissRatioCurve curve{.requests = reader.requestsRead(),
                         .objects = static_cast<std::int64_t>(distances.objects()),
                         .sizeOfAll = distances.sizeOfAll()};
    for (const std::uint64_t capacity : capacitiesUpTo(curve.sizeOfAll, options.points)) {
        const std::int64_t misses = curve.requests - histogram.upTo(capacity);
        curve.points.push_back({capacity, static_cast<double>(misses) / static_cast<double>(curve.requests), 0});
    }
    return curve;
}

Result<MissRatioCurve> sampledCurve(const EvictionPolicyEntry& policy, TraceReader& reader,
                                    const MissRatioOptions& options, const Progress& progress)
{
    SampledRequests sample(static_cast<std::size_t>(options.sampledRequests));
    const auto take = [&](std::span<const TraceRequest> block) -> Result<void> {
        sample.take(block);
        return {};
    };
    if (auto read = readBlocks(reader, progress, text("cache", "Reading requests"), take); !read)
        return fail(read.error());
    const SampledRequests::Footprint footprint = sample.footprint(options.ignoresSizes);
    const auto whole = [&](std::uint64_t part) { return std::llround(static_cast<double>(part) / sample.rate()); };
    MissRatioCurve curve{.requests = reader.requestsRead(),
                         .objects = whole(footprint.objects),
                         .sizeOfAll = static_cast<std::uint64_t>(whole(footprint.size)),
                         .sampleRate = sample.rate()};
    const auto capacities = capacitiesUpTo(curve.sizeOfAll, options.points);
    for (const std::uint64_t capacity : capacities) {
        if (progress.stopped())
            return fail(stoppedError());
        progress.report(static_cast<double>(curve.points.size()) / static_cast<double>(capacities.size()),
                        text("cache", "Replaying the sample"));
        const auto estimate = sample.missRatio(policy, capacity, options.ignoresSizes, curve.requests, progress);
        if (!estimate)
            return fail(estimate.error());
        curve.points.push_back({capacity, estimate->missRatio, estimate->error});
    }
    return curve;
}

Result<void> check(const MissRatioOptions& options)
{
    if (auto valid = checkRange(options.points >= 2 && options.points <= 1000, text("cache", "the number of points"),
                                text("cache", "2 to 1000"));
        !valid)
        return valid;
    return checkRange(options.sampledRequests >= 1000 && options.sampledRequests <= 4'000'000,
                      text("cache", "the number of sampled requests"), text("cache", "1,000 to 4 million"));
}

} // namespace

std::optional<std::size_t> kneeOf(const std::vector<MissRatioPoint>& points)
{
    const auto x = [&](std::size_t i) { return std::log(static_cast<double>(points[i].capacity)); };
    const std::size_t last = points.size() - 1;
    std::optional<std::size_t> knee;
    double deepest = 0;
    for (std::size_t i = 1; i < last; ++i) {
        const double along = (x(i) - x(0)) / (x(last) - x(0));
        const double line = points[0].missRatio + along * (points[last].missRatio - points[0].missRatio);
        if (line - points[i].missRatio > deepest) {
            deepest = line - points[i].missRatio;
            knee = i;
        }
    }
    return knee;
}

Result<MissRatioCurve> missRatioCurve(const std::filesystem::path& file, const MissRatioOptions& options,
                                      const Progress& progress)
{
    if (auto valid = check(options); !valid)
        return fail(valid.error());
    const auto policy = evictionPolicyNamed(options.policy, evictionPolicies());
    if (!policy)
        return fail(policy.error());
    const auto reader = openTraceFor(**policy, file, options.trace, options.computesFuture, progress);
    if (!reader)
        return fail(reader.error());
    auto curve = (*policy)->key == "lru" ? exactCurve(**reader, options, progress)
                                         : sampledCurve(**policy, **reader, options, progress);
    if (curve)
        curve->knee = kneeOf(curve->points);
    return curve;
}

} // namespace edgewright
