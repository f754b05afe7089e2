// Which are the ways of least latency? What was found of a source is kept while there are not too many.
#include "core/cache/topology/nearest_ways.h"

namespace edgewright {

std::optional<Milliseconds> NearestWays::oneWay(const NodeId& from, const NodeId& to)
{
    const int target = graph_.indexOf(to);
    const Distances* distances = distancesFrom(from);
    return distances && target >= 0 ? distances->oneWay[static_cast<std::size_t>(target)] : std::nullopt;
}

std::optional<Path> NearestWays::path(const NodeId& from, const NodeId& to)
{
    const int target = graph_.indexOf(to);
    const Distances* distances = distancesFrom(from);
    return distances && target >= 0 ? graph_.pathTo(*distances, target) : std::nullopt;
}

const Distances* NearestWays::distancesFrom(const NodeId& from)
{
    const int source = graph_.indexOf(from);
    if (source < 0)
        return nullptr;
    if (distances_.size() >= mostKept && !distances_.contains(source))
        distances_.clear();
    const auto [known, isNew] = distances_.try_emplace(source);
    if (isNew)
        known->second = graph_.distancesFrom(source);
    return &known->second;
}

} // namespace edgewright
