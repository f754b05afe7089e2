// What are the objects of a content set: which is asked for, how large is it, when does it change?
#pragma once

#include "core/cache/eviction_policy.h"
#include "core/cache/weibull.h"
#include "core/cache/zipf.h"
#include "core/model/rows.h"

#include <unordered_map>
#include <variant>

namespace edgewright {

/// What a copy holds, handed on from tier to tier: a copy of a copy is as old as the first.
/// Source: RFC 9111, section 4.2.3 (Age).
struct ContentVersion {
    double fetchedAt = 0;    ///< when it left the origin, s
    double outdatedFrom = 0; ///< when the origin publishes the next one, s; infinity: never
};

/// The objects of one content set, seen alike by all points of presence. Their keys are `firstKey` and those after it.
class ContentObjects {
public:
    ContentObjects(const ContentSet& content, ObjectKey firstKey, std::uint64_t seed);

    const ContentSet& content() const { return *content_; }

    /// By popularity.
    ObjectKey draw(Random& random) const
    {
        const auto rank = std::visit([&](const auto& law) { return law(random); }, rank_);
        return firstKey_ + static_cast<ObjectKey>(rank - 1);
    }

    /// The same for an object whenever it is asked: one of the table of sizes where there is one; else the mean, or lognormal around it
    /// where sizeSigma is not zero.
    /// Units:  bytes, at least one. With X = exp(mu + sigma Z) the mean is exp(mu + sigma²/2), so mu = ln(mean) - sigma²/2.
    double bytes(ObjectKey key) const;

    /// When the version that the origin has at `now` gives way to the next, in seconds; infinity for sets that are never published.
    /// Publications of an object are a Poisson process: what is drawn once it was passed is again exponential. Call with rising `now`.
    double nextPublication(ObjectKey key, double now);

    /// What the origin answers at `now`.
    ContentVersion fetched(ObjectKey key, double now) { return {now, nextPublication(key, now)}; }

private:
    double kilobytesFromTable(double share) const;

    const ContentSet* content_;
    ObjectKey firstKey_;
    std::uint64_t seed_;
    std::variant<ZipfRank, WeibullRank> rank_;
    double tableWeight_ = 0;
    Random publishing_;
    std::unordered_map<ObjectKey, double> nextPublication_;
};

} // namespace edgewright
