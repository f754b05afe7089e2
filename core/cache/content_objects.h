// What are the objects of a content set: which is asked for, how large is it, when does it change?
#pragma once

#include "core/cache/eviction_policy.h"
#include "core/cache/zipf.h"
#include "core/model/rows.h"

#include <unordered_map>

namespace edgewright {

/// The objects of one content set, seen alike by all points of presence. Their keys are `firstKey` and those after it.
class ContentObjects {
public:
    ContentObjects(const ContentSet& content, ObjectKey firstKey, std::uint64_t seed);

    const ContentSet& content() const { return *content_; }

    /// By popularity.
    ObjectKey draw(Random& random) const { return firstKey_ + static_cast<ObjectKey>(rank_(random) - 1); }

    /// The same for an object whenever it is asked: the mean, or lognormal around it where sizeSigma is not zero.
    /// Units:  bytes, at least one. With X = exp(mu + sigma Z) the mean is exp(mu + sigma²/2), so mu = ln(mean) - sigma²/2.
    double bytes(ObjectKey key) const;

    /// When the version that the origin has at `now` gives way to the next, in seconds; infinity for sets that are never published.
    /// Publications of an object are a Poisson process: what is drawn once it was passed is again exponential. Call with rising `now`.
    double nextPublication(ObjectKey key, double now);

private:
    const ContentSet* content_;
    ObjectKey firstKey_;
    std::uint64_t seed_;
    ZipfRank rank_;
    Random publishing_;
    std::unordered_map<ObjectKey, double> nextPublication_;
};

} // namespace edgewright
