// Which sites lie together, from all of them down to each alone?
#include "core/placement/wide/regions.h"

#include <algorithm>
#include <numeric>

namespace edgewright::placing {

SiteRegions::SiteRegions(const WideView& view) : sites_(view.sites.size())
{
    std::iota(sites_.begin(), sites_.end(), 0);
    regions_.push_back({0, static_cast<int>(sites_.size())});
    for (std::size_t at = 0; at < regions_.size(); ++at) {
        const Region region = regions_[at];
        if (region.size() < 2)
            continue;
        const int middle = divide(view, region);
        regions_[at].halves = static_cast<int>(regions_.size());
        regions_.push_back({region.begin, middle});
        regions_.push_back({middle, region.end});
    }
}

/// Around the site that is farthest from some site, and the one that is farthest from that. Returns where the second half begins.
int SiteRegions::divide(const WideView& view, const Region& region)
{
    const std::span<int> sites(sites_.begin() + region.begin, sites_.begin() + region.end);
    const auto from = [&](int site) {
        return view.latency[static_cast<std::size_t>(view.originOf(static_cast<std::size_t>(site)))];
    };
    const auto farthest = [&](int site) {
        return *std::ranges::max_element(
            sites, {}, [&](int other) { return other == site ? -1.0F : from(site)[static_cast<std::size_t>(other)]; });
    };
    const int one = farthest(sites.front()), other = farthest(one);
    const auto second = std::ranges::stable_partition(sites, [&](int site) {
        const auto at = static_cast<std::size_t>(site);
        return site == one || (site != other && from(one)[at] <= from(other)[at]);
    });
    return region.end - static_cast<int>(second.size());
}

} // namespace edgewright::placing
