// What does it cost to serve everybody from given sites, and which sites near them are better?
#pragma once

#include "core/placement/location/branch.h"
#include "core/placement/location/incumbent.h"
#include "core/placement/location/nearest_sites.h"

#include <memory>

namespace edgewright::location {

/// What prices say of any choice of sites: it costs `base` + the values of its sites, or more.
struct SiteFloor {
    double base = 0;
    std::span<const double> value;
    double of(const OpenSites& open) const
    {
        double sum = base;
        for (const std::uint32_t site : open)
            sum += value[site];
        return sum;
    }
};

class SiteSearch {
public:
    virtual ~SiteSearch() = default;
    /// Opening and serving; infinite where the sites can't hold the demand, or where it is plain that it costs `enough` or more.
    virtual double cost(const OpenSites& open, double enough) = 0;
    /// Offers what it finds by opening, closing and exchanging sites, from `open` on, within the branch's number of open sites.
    virtual void improve(OpenSites open, const Branch& branch, const SiteFloor& floor, Incumbent& incumbent,
                         const std::function<bool()>& isOver) = 0;
    /// Pairs of customer and site that improve() has looked at so far: its work.
    virtual std::int64_t pairs() const = 0;
    /// Who is served from where, at least cost.
    virtual std::vector<LocationShare> shares(const OpenSites& open) = 0;
};

/// Without capacities: everybody is served from the nearest open site.
std::unique_ptr<SiteSearch> nearestSearch(const LocationProblem& problem, NearestSites& nearest);

/// With capacities: a transportation problem for each choice of sites.
std::unique_ptr<SiteSearch> transportSearch(const LocationProblem& problem);

} // namespace edgewright::location
