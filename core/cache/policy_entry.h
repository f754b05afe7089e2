// How does a policy become an entry of the registry: for the caches of a topology, and for those that replay a trace?
#pragma once

#include "core/base/random.h"
#include "core/cache/eviction_policy.h"
#include "core/cache/policy_base.h"

#include <algorithm>
#include <array>

namespace edgewright {

/// A policy behind the interface that the simulation of a topology uses.
template <class Policy> class LivePolicy final : public EvictionPolicy {
public:
    explicit LivePolicy(std::uint64_t capacity) : policy_(capacity) {}

    bool admits(ObjectKey key, std::uint64_t bytes) override
    {
        arriving_ = arrival(key, bytes);
        return policy_.find(arriving_) == 0 && policy_.admits(arriving_);
    }
    ObjectKey victim() override { return policy_.evict(arriving_); }
    void inserted(ObjectKey key, std::uint64_t bytes) override { policy_.insert(arrival(key, bytes)); }
    void hit(ObjectKey key) override
    {
        const Arrival again = arrival(key, 1);
        policy_.hit(policy_.find(again), again);
    }
    void removed(ObjectKey key) override { policy_.remove(policy_.find(arrival(key, 1))); }

private:
    static Arrival arrival(ObjectKey key, std::uint64_t bytes)
    {
        return {.key = key,
                .tag = tagOf(key),
                .bytes = std::clamp<std::uint64_t>(bytes, 1, mostObjectBytes - 1),
                .next = TraceRequest::unknown};
    }

    Policy policy_;
    Arrival arriving_;
};

/// A policy that is asked by a trace.
template <class Policy> class PolicyTraceCache final : public TraceCache {
public:
    explicit PolicyTraceCache(const TraceCacheOptions& options)
        : options_(options), random_(options.seed), policy_(options.capacity)
    {}

    void replay(std::span<const TraceRequest> requests) override
    {
        for (; !requests.empty(); requests = requests.subspan(std::min(requests.size(), tags_.size())))
            replayPiece(requests.first(std::min(requests.size(), tags_.size())));
    }
    std::int64_t lie() const override { return lie_; }
    std::size_t objects() const override { return policy_.objects(); }
    std::uint64_t bytesUsed() const override { return policy_.used(); }
    std::size_t memoryBytes() const override { return policy_.memoryBytes() + since_.bytes(); }

private:
    // Requests whose slots of the table, and whose objects, are on their way from memory.
    static constexpr std::size_t slotsAhead = 16, objectsAhead = 8, neighboursAhead = 4;

    void replayPiece(std::span<const TraceRequest> requests)
    {
        const std::size_t count = requests.size();
        for (std::size_t i = 0; i < count; ++i)
            tags_[i] = tagOf(requests[i].object);
        for (std::size_t i = 0; i < std::min(objectsAhead, count); ++i)
            likely_[i] = policy_.prefetchObject(tags_[i]);
        for (std::size_t i = 0; i < count; ++i) {
            policy_.prefetchSlot(tags_[std::min(i + slotsAhead, count - 1)]);
            if (const std::size_t soon = i + objectsAhead; soon < count)
                likely_[soon % likely_.size()] = policy_.prefetchObject(tags_[soon]);
            policy_.prefetchHit(likely_[(i + neighboursAhead) % likely_.size()]);
            ask(requests[i], tags_[i], likely_[i % likely_.size()]);
        }
        counts_.requests += static_cast<std::int64_t>(count);
    }

    void ask(const TraceRequest& request, std::uint32_t tag, ObjectIndex likely)
    {
        const std::uint64_t bytes = options_.ignoresSizes ? 1 : std::max<std::uint64_t>(request.bytes, 1);
        const Arrival arrival{request.object, tag, likely, bytes, request.next};
        counts_.bytesRequested += request.bytes;
        const ObjectIndex found = policy_.find(arrival);
        if constexpr (Policy::needsFuture)
            checkFuture(found, arrival);
        if (found != 0 && !isExpired(found, request.time)) {
            if (policy_.touch(found) && options_.seen)
                options_.seen->asked(request.object);
            policy_.hit(found, arrival);
            return;
        }
        if (found != 0) {
            ++counts_.expired;
            policy_.remove(found);
            policy_.find(arrival); // a policy with ghosts is to know that there is none
        }
        miss(arrival, request);
    }

    /// What a record says of the next one is later than what was said of itself.
    void checkFuture(ObjectIndex found, const Arrival& arrival)
    {
        ++asked_;
        if (found != 0 && lie_ == 0 && arrival.next <= policy_.foreseen(found))
            lie_ = asked_;
    }

    void miss(const Arrival& arrival, const TraceRequest& request)
    {
        ++counts_.misses;
        counts_.bytesMissed += request.bytes;
        const bool isAdmitted = admits(request);
        if (options_.seen)
            options_.seen->asked(request.object);
        if (!isAdmitted || arrival.bytes > options_.capacity || !policy_.admits(arrival)) {
            ++(isAdmitted ? counts_.tooLarge : counts_.refused);
            return;
        }
        while (policy_.used() + arrival.bytes > options_.capacity)
            policy_.evict(arrival);
        policy_.insert(arrival);
        if (options_.timeToLive > 0)
            rememberSince(policy_.find(arrival), request.time);
    }

    bool admits(const TraceRequest& request)
    {
        const Admission& admission = options_.admission;
        return request.bytes <= admission.mostBytes &&
               (!admission.onSecondRequest || options_.seen->contains(request.object)) &&
               (admission.probability >= 1 || static_cast<double>(random_() >> 11) * 0x1p-53 < admission.probability);
    }

    bool isExpired(ObjectIndex index, std::int64_t now) const
    {
        return options_.timeToLive > 0 && now - since_[index] >= options_.timeToLive;
    }

    void rememberSince(ObjectIndex index, std::int64_t now)
    {
        if (index >= since_.size())
            since_.resize(std::max<std::size_t>(index + 1, since_.size() * 2));
        since_[index] = now;
    }

    TraceCacheOptions options_;
    Random random_;
    Policy policy_;
    std::int64_t asked_ = 0, lie_ = 0; ///< of policies that need the future
    HugeArray<std::int64_t> since_;    ///< when each object came, where copies expire
    std::array<std::uint32_t, TraceReader::blockRequests> tags_{};
    std::array<ObjectIndex, 2 * objectsAhead> likely_{};
};

template <class Policy>
EvictionPolicyEntry policyEntry(std::string_view key, const Text& title, const Text& parameters = {})
{
    EvictionPolicyEntry entry{
        .key = key, .title = title, .parameters = parameters, .make = nullptr, .makeTraceCache = nullptr};
    if constexpr (!Policy::needsFuture)
        entry.make = [](std::uint64_t capacity) -> std::unique_ptr<EvictionPolicy> {
            return std::make_unique<LivePolicy<Policy>>(capacity);
        };
    entry.makeTraceCache = [](const TraceCacheOptions& options) -> std::unique_ptr<TraceCache> {
        return std::make_unique<PolicyTraceCache<Policy>>(options);
    };
    entry.needsFuture = Policy::needsFuture;
    return entry;
}

} // namespace edgewright
