// What are the objects of a content set? Nothing is stored of an object that was not published: 100 million cost nothing.
#include "core/cache/topology/content_objects.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace edgewright {

namespace {

/// FNV-1a: std::hash differs by library, and a set keeps its objects whatever other sets there are.
std::uint64_t hashOfContentId(std::string_view id)
{
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return hash;
}

constexpr std::uint64_t publishing =
    std::numeric_limits<std::uint64_t>::max(); ///< stream of chance; sizes have the objects' own

/// In (0, 1]: its logarithm is finite.
double unitOf(std::uint64_t bits) { return static_cast<double>((bits >> 11) + 1) * 0x1p-53; }

/// Standard normal. Source: Box and Muller, "A note on the generation of random normal deviates", 1958.
double normalOf(std::uint64_t seed)
{
    const double radius = std::sqrt(-2 * std::log(unitOf(mixedSeed(seed, 0))));
    return radius * std::cos(2 * std::numbers::pi * unitOf(mixedSeed(seed, 1)));
}

/// Of mean 1, by inversion.
std::uint64_t poissonOf(std::uint64_t seed)
{
    double left = unitOf(mixedSeed(seed, 0)), chance = std::exp(-1.0);
    std::uint64_t count = 0;
    while (left > chance && chance > 0) {
        left -= chance;
        chance /= static_cast<double>(++count);
    }
    return count;
}

std::variant<ZipfRank, WeibullRank> popularityOf(const ContentSet& content)
{
    if (content.popularity == PopularityLaw::Weibull)
        return WeibullRank(content.objects, content.weibullShape, content.weibullScale);
    return ZipfRank(content.objects, content.zipfExponent);
}

} // namespace

ContentObjects::ContentObjects(const ContentSet& content, ObjectKey firstKey, std::uint64_t seed)
    : content_(&content),
      firstKey_(firstKey),
      seed_(mixedSeed(seed, hashOfContentId(content.id.value))),
      rank_(popularityOf(content))
{
    for (std::size_t i = 1; i < content.sizeTable.size(); i += 2)
        tableWeight_ += content.sizeTable[i];
}

double ContentObjects::bytes(ObjectKey key) const
{
    const double fragment = 1000 * content_->fragmentSize.value;
    if (isFragment(key))
        return fragment;
    if (content_->strategy != CacheStrategy::EdgeSideIncludes)
        return sizeOf(key);
    return std::max(sizeOf(key) - fragment * static_cast<double>(content_->fragments), 1.0);
}

double ContentObjects::sizeOf(ObjectKey key) const
{
    if (!sizes_.empty())
        if (const auto own = sizes_.find(key); own != sizes_.end())
            return own->second;
    if (tableWeight_ > 0)
        return std::max(1000 * kilobytesFromTable(unitOf(mixedSeed(seed_, key - firstKey_))), 1.0);
    const double mean = 1000 * content_->meanSize.value;
    const double sigma = content_->sizeSigma;
    if (sigma == 0)
        return std::max(mean, 1.0);
    return std::max(mean * std::exp(sigma * normalOf(mixedSeed(seed_, key - firstKey_)) - sigma * sigma / 2), 1.0);
}

double ContentObjects::kilobytesFromTable(double share) const
{
    double left = share * tableWeight_;
    const std::vector<double>& table = content_->sizeTable;
    std::size_t entry = 0;
    for (; entry + 2 < table.size() && left > table[entry + 1]; entry += 2)
        left -= table[entry + 1];
    return table[entry];
}

ContentObjects::Tagged ContentObjects::taggedLike(ObjectKey key) const
{
    if (isFragment(key))
        return {key, key + 1};
    const auto each = static_cast<ObjectKey>(content_->objectsPerKey);
    const ObjectKey first = key - (key - firstKey_) % each;
    return {first, std::min(first + each, fragment(0))};
}

double ContentObjects::nextPublication(const Tagged& objects, double now)
{
    double next = std::numeric_limits<double>::infinity();
    for (ObjectKey key = objects.first; key < objects.end; ++key)
        next = std::min(next, version(key, now).outdatedFrom);
    return next;
}

/// A Poisson process in windows of its mean time: in each as many publications as a Poisson count of mean 1, anywhere in it.
double ContentObjects::publicationAfter(ObjectKey key, double now) const
{
    const double length = content_->publishEvery->value;
    const std::uint64_t seed = mixedSeed(mixedSeed(seed_, publishing), key - firstKey_);
    for (double window = std::floor(now / length);; ++window) {
        const std::uint64_t drawn = mixedSeed(seed, static_cast<std::uint64_t>(window));
        double next = std::numeric_limits<double>::infinity();
        for (std::uint64_t i = poissonOf(drawn); i > 0; --i)
            if (const double at = (window + unitOf(mixedSeed(drawn, i))) * length; at > now)
                next = std::min(next, at);
        if (next < std::numeric_limits<double>::infinity())
            return next;
    }
}

ContentVersion ContentObjects::version(ObjectKey key, double now)
{
    const bool isReissued = reissuedAt_ <= now;
    if (!content_->publishEvery)
        return {std::numeric_limits<double>::infinity(), isReissued, isReissued};
    ContentVersion& version = versions_.try_emplace(key, ContentVersion{.outdatedFrom = now}).first->second;
    if (version.outdatedFrom <= now) {
        version.outdatedFrom = publicationAfter(key, now);
        ++version.number;
    }
    version.number += isReissued && !version.isReissued;
    version.isReissued = isReissued;
    return version;
}

} // namespace edgewright
