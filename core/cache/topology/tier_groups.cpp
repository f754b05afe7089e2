// Which points of presence have nothing to do with one another? Those that no miss connects.
#include "core/cache/topology/tier_groups.h"

#include <algorithm>
#include <boost/pending/disjoint_sets.hpp>
#include <numeric>

namespace edgewright {

namespace {

struct Cluster {
    std::vector<std::size_t> points;
    RequestsPerSecond rate{}; ///< from users
};

/// By point of presence: one that stands for all that are connected with it.
std::vector<std::size_t> connected(const ContentRouting& routing)
{
    boost::disjoint_sets_with_storage<> sets(routing.pointsOfPresence.size());
    for (std::size_t i = 0; i < routing.onward.size(); ++i)
        for (const std::optional<Hop>& hop : routing.onward[i])
            if (hop && hop->pointOfPresence)
                sets.union_set(i, *hop->pointOfPresence);
    std::vector<std::size_t> first(routing.pointsOfPresence.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        first[i] = sets.find_set(i);
    return first;
}

/// Those where requests come, busiest first.
std::vector<Cluster> groupsApart(const ContentRouting& routing)
{
    const std::vector<std::size_t> first = connected(routing);
    std::vector<Cluster> groups(first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        if (!routing.onward[i].empty())
            groups[first[i]].points.push_back(i);
    for (const PopulationRoute& route : routing.populations)
        if (route.access)
            groups[first[*route.access->pointOfPresence]].rate += route.rate();
    std::erase_if(groups, [](const Cluster& group) { return group.points.empty(); });
    std::ranges::stable_sort(groups, std::greater(), &Cluster::rate);
    return groups;
}

} // namespace

std::vector<std::vector<std::size_t>> tierGroups(const ContentRouting& routing, std::size_t most)
{
    std::vector<Cluster> groups = groupsApart(routing);
    std::vector<Cluster> merged(std::clamp<std::size_t>(groups.size(), 1, most));
    for (const Cluster& group : groups) {
        Cluster& idlest = *std::ranges::min_element(merged, {}, &Cluster::rate);
        idlest.points.insert(idlest.points.end(), group.points.begin(), group.points.end());
        idlest.rate += group.rate;
    }
    for (std::size_t i = 0; i < routing.onward.size(); ++i)
        if (routing.onward[i].empty())
            merged.front().points.push_back(i);
    std::vector<std::vector<std::size_t>> points;
    for (Cluster& group : merged) {
        std::ranges::sort(group.points);
        points.push_back(std::move(group.points));
    }
    return points;
}

} // namespace edgewright
