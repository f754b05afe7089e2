// How do tests ask a policy, request by request, and compare it with a slow one?
#pragma once

#include "core/base/random.h"
#include "core/cache/eviction_policy.h"
#include "tests/support/zipf_trace.h"

#include <functional>
#include <map>
#include <set>

namespace edgewright::testing {

/// Tells when each object is asked for again, by number of the request from 1.
inline std::vector<TraceRequest> foreseen(std::vector<TraceRequest> requests)
{
    std::map<std::uint64_t, std::int64_t> later;
    for (std::size_t i = requests.size(); i-- > 0;) {
        const auto found = later.find(requests[i].object);
        requests[i].next = found == later.end() ? TraceRequest::never : found->second;
        later[requests[i].object] = static_cast<std::int64_t>(i) + 1;
    }
    return requests;
}

/// Objects 1 … `objects`, each with a size of its own up to `mostBytes`; the popular are asked for more.
inline std::vector<TraceRequest> randomRequests(unsigned seed, std::size_t count, std::uint64_t objects,
                                                std::uint64_t mostBytes = 1)
{
    Random random(seed);
    std::vector<TraceRequest> requests;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t object = 1 + std::min(random() % objects, random() % objects);
        requests.push_back({.object = object,
                            .bytes = 1 + mixedSeed(object, seed) % mostBytes,
                            .time = static_cast<std::int64_t>(i) * 1'000'000});
    }
    return foreseen(requests);
}

/// 100,000 requests for 6,277 objects, each power of two of them asked for alike, which is near Zipf's law; of whole numbers alone, so that
/// other programs can make the same.
inline std::vector<TraceRequest> octaveRequests()
{
    std::vector<TraceRequest> requests;
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const auto rank = static_cast<std::uint32_t>(mixedSeed(i, 4) % (std::uint64_t{1} << mixedSeed(i, 3) % 14));
        requests.push_back({.object = objectOf(rank), .bytes = sizeOf(rank)});
    }
    return foreseen(requests);
}

inline std::vector<bool> hitsOf(std::string_view policy, const std::vector<TraceRequest>& requests,
                                const TraceCacheOptions& options)
{
    const auto cache = evictionPolicyWithKey(policy)->makeTraceCache(options);
    std::vector<bool> hits;
    for (const TraceRequest& request : requests) {
        const std::int64_t misses = cache->counts().misses;
        cache->replay({&request, 1});
        hits.push_back(cache->counts().misses == misses);
    }
    return hits;
}

inline std::int64_t missesOf(std::string_view policy, const std::vector<TraceRequest>& requests,
                             const TraceCacheOptions& options)
{
    const auto cache = evictionPolicyWithKey(policy)->makeTraceCache(options);
    cache->replay(requests);
    return cache->counts().misses;
}

/// A cache that searches its objects from end to end; what leaves is said by the test.
struct SlowCache {
    struct Object {
        std::uint64_t key = 0, bytes = 1;
        double rank = 0; ///< what the policy keeps of it
        std::int64_t next = 0;
    };
    using Victim = std::function<std::size_t(std::vector<Object>&)>;          ///< index
    using Hit = std::function<void(std::vector<Object>&, std::size_t index)>; ///< what a hit changes
    std::uint64_t capacity;
    Victim victim;
    Hit hit;
    std::function<void(Object&)> came = [](Object&) {};
    std::function<void(const Object&)> left = [](const Object&) {};

    std::vector<bool> hits(const std::vector<TraceRequest>& requests, bool ignoresSizes)
    {
        std::vector<Object> there;
        std::vector<bool> all;
        for (const TraceRequest& request : requests) {
            const std::uint64_t bytes = ignoresSizes ? 1 : request.bytes;
            std::size_t index = 0;
            while (index < there.size() && there[index].key != request.object)
                ++index;
            all.push_back(index < there.size());
            if (all.back()) {
                there[index].next = request.next;
                hit(there, index);
                continue;
            }
            if (bytes > capacity)
                continue;
            while (used(there) + bytes > capacity) {
                const std::size_t gone = victim(there);
                left(there[gone]);
                there.erase(there.begin() + static_cast<std::ptrdiff_t>(gone));
            }
            there.push_back({request.object, bytes, 0, request.next});
            came(there.back());
        }
        return all;
    }
    static std::uint64_t used(const std::vector<Object>& there)
    {
        std::uint64_t sum = 0;
        for (const Object& object : there)
            sum += object.bytes;
        return sum;
    }
};

} // namespace edgewright::testing
