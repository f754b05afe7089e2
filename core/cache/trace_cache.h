// What does one cache make of a trace?
#pragma once

#include "core/cache/key_table.h"
#include "core/cache/seen_objects.h"
#include "core/io/trace.h"

#include <cstdint>
#include <span>

namespace edgewright {

/// Which objects may come in at all. All conditions must hold.
/// Source: Maggs and Sitaraman, "Algorithmic nuggets in content delivery", CCR 45 (2015), section 3 (on second request; here without
///         forgetting).
struct Admission {
    std::uint64_t mostBytes = mostObjectBytes; ///< larger ones pass through
    double probability = 1;                    ///< 0 … 1, drawn anew at each miss
    bool onSecondRequest = false;              ///< the first request of an object passes through
};

struct TraceCacheOptions {
    std::uint64_t capacity = 0;  ///< bytes; objects where sizes are ignored
    bool ignoresSizes = false;   ///< each object takes one
    std::int64_t timeToLive = 0; ///< microseconds after which a copy is fetched anew; 0: never
    Admission admission;
    std::uint64_t seed = 1;      ///< of the admission's chance
    SeenObjects* seen = nullptr; ///< told of each object that is asked for; admission on second request needs it
};

struct ReplayCounts {
    std::int64_t requests = 0, misses = 0;
    std::int64_t tooLarge = 0; ///< of the misses: the object is larger than the cache, or than the policy lets in
    std::int64_t refused = 0;  ///< of the misses: not admitted
    std::int64_t expired = 0;  ///< of the misses: the copy was past its time to live
    std::uint64_t bytesRequested = 0, bytesMissed = 0; ///< of the trace, also where sizes are ignored
};

/// A cache that is asked request by request, compiled for one policy.
/// An object keeps the size that it came in with. Sizes of zero take one byte.
class TraceCache {
public:
    virtual ~TraceCache() = default;
    /// Cost: 10 to 60 ns a request on one core, while the cache's objects fit in the processor's caches.
    virtual void replay(std::span<const TraceRequest> requests) = 0;
    /// Number of the request, from 1, at which a future that was told before turned out wrong; 0: none so far.
    virtual std::int64_t lie() const = 0;
    virtual std::size_t objects() const = 0;     ///< cached now
    virtual std::uint64_t bytesUsed() const = 0; ///< cached now, in the unit of the capacity
    virtual std::size_t memoryBytes() const = 0; ///< of the simulation itself

    const ReplayCounts& counts() const { return counts_; }
    void resetCounts() { counts_ = {}; } ///< after the warm-up

protected:
    ReplayCounts counts_;
};

} // namespace edgewright
