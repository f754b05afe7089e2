// What would be hit if copies lived for other times? A copy serves until its time is over; the next request fetches another.
#include "core/cache/topology/lifetime_watch.h"

namespace edgewright {

namespace {

/// From a second to a week, each about two and a half times the one before; whole seconds, as HTTP counts them.
constexpr std::array<float, 16> seconds = {1,     2,     6,     14,     35,     84,      204,     496,
                                           1'204, 2'923, 7'098, 17'235, 41'847, 101'608, 249'000, 604'800};

} // namespace

void LifetimeWatch::asked(ObjectKey key, Seconds now, bool counts)
{
    requests_ += counts;
    const auto time = static_cast<float>(now.value);
    const std::uint32_t tag = tagOf(key);
    const ObjectIndex found = table_.find(tag, [&](ObjectIndex index) { return objects_[index].key == key; });
    if (found == 0) {
        if (++count_ == objects_.size())
            objects_.resize(objects_.size() + objects_.size() / 2);
        objects_[count_].key = key;
        objects_[count_].fetched.fill(time);
        return table_.insert(tag, count_);
    }
    std::array<float, lifetimes>& fetched = objects_[found].fetched;
    for (std::size_t i = 0; i < lifetimes; ++i) {
        const bool isFresh = time - fetched[i] < seconds[i];
        hits_[i] += isFresh && counts;
        fetched[i] = isFresh ? fetched[i] : time;
    }
}

LifetimeCurve LifetimeWatch::curve() const
{
    LifetimeCurve curve{.requests = requests_, .points = {}};
    for (std::size_t i = 0; i < lifetimes && requests_ > 0; ++i)
        curve.points.push_back(
            {Seconds(seconds[i]), 1 - static_cast<double>(hits_[i]) / static_cast<double>(requests_)});
    return curve;
}

} // namespace edgewright
