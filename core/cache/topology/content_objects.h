// What are the objects of a content set: which is asked for, how large is it, when does it change?
#pragma once

#include "core/cache/eviction_policy.h"
#include "core/cache/topology/weibull.h"
#include "core/cache/topology/zipf.h"
#include "core/model/rows.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <variant>

namespace edgewright {

/// What the origin has of an object at some time.
struct ContentVersion {
    double outdatedFrom = 0;  ///< when the origin publishes the next one, s; infinity: never
    std::uint32_t number = 0; ///< counts up with each version that someone asked for
    bool isReissued = false;  ///< the whole set was published anew before
};

/// The objects of one content set, seen alike by all points of presence. Their keys are `firstKey` and those after it; the fragments of
/// pages follow the objects.
class ContentObjects {
public:
    ContentObjects(const ContentSet& content, ObjectKey firstKey, std::uint64_t seed);

    const ContentSet& content() const { return *content_; }

    /// Of this object alone, in place of what the set says. Bytes.
    void setSize(ObjectKey key, double bytes) { sizes_[key] = bytes; }

    /// By popularity.
    ObjectKey draw(Random& random) const
    {
        const auto rank = std::visit([&](const auto& law) { return law(random); }, rank_);
        return keyOf(rank);
    }

    /// The same for an object whenever it is asked: one of the table of sizes where there is one; else the mean, or lognormal around it
    /// where sizeSigma is not zero. A page of fragments is the smaller by these.
    /// Units:  bytes, at least one. With X = exp(mu + sigma Z) the mean is exp(mu + sigma²/2), so mu = ln(mean) - sigma²/2.
    double bytes(ObjectKey key) const;

    /// What the origin has at `now`. Publications of an object are a Poisson process, the same whoever asks when.
    /// Call with rising `now`.
    ContentVersion version(ObjectKey key, double now);

    /// Publishes every object anew, besides what each does on its own.
    void reissue(double now) { reissuedAt_ = now; }
    double reissuedAt() const { return reissuedAt_; } ///< s; infinity: not yet

    ObjectKey keyOf(std::int64_t rank) const { return firstKey_ + static_cast<ObjectKey>(rank - 1); }
    std::int64_t rankOf(ObjectKey key) const { return static_cast<std::int64_t>(key - firstKey_) + 1; } ///< from 1
    /// From 1; 0: it is an object.
    std::int64_t fragmentNumber(ObjectKey key) const
    {
        return std::max<std::int64_t>(rankOf(key) - content_->objects, 0);
    }
    bool isFragment(ObjectKey key) const { return key - firstKey_ >= static_cast<ObjectKey>(content_->objects); }
    /// Those that bear the surrogate key of this object: from `first` up to `end`.
    struct Tagged {
        ObjectKey first = 0, end = 0;
    };
    Tagged taggedLike(ObjectKey key) const;
    /// When the origin publishes any of them next, s; infinity: never.
    double nextPublication(const Tagged& objects, double now);

    ObjectKey fragment(std::int64_t index) const
    {
        return firstKey_ + static_cast<ObjectKey>(content_->objects + index);
    }
    ObjectKey endKey() const { return fragment(content_->fragments); } ///< after the last

private:
    double sizeOf(ObjectKey key) const;
    double kilobytesFromTable(double share) const;
    double publicationAfter(ObjectKey key, double now) const;

    const ContentSet* content_;
    ObjectKey firstKey_;
    std::uint64_t seed_;
    std::variant<ZipfRank, WeibullRank> rank_;
    double tableWeight_ = 0;
    double reissuedAt_ = std::numeric_limits<double>::infinity();
    std::unordered_map<ObjectKey, double> sizes_;            ///< of those that have one of their own
    std::unordered_map<ObjectKey, ContentVersion> versions_; ///< of sets that are published
};

} // namespace edgewright
