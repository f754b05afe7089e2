// Which sites serve a customer cheapest, in order?
#pragma once

#include "core/base/progress.h"
#include "core/placement/location/location_problem.h"

#include <cmath>
#include <cstdint>

namespace edgewright::location {

struct NearSite {
    double cost = 0; ///< of serving all that the customer demands
    std::uint32_t site = 0;
    bool operator<(const NearSite& other) const
    {
        return cost < other.cost || (cost == other.cost && site < other.site);
    }
};

/// Sorts a customer's sites when they are asked for: the nearest few first, which is all that some searches look at.
/// The problem must outlive it.
class NearestSites {
public:
    /// A stop leaves it empty: it must not be asked then.
    NearestSites(const LocationProblem& problem, const Progress& progress);

    /// A customer's sites in ascending order of cost, then of index. All that cost less than `limit` are among them, and one at least;
    /// further ones may be.
    std::span<const NearSite> below(std::size_t customer, double limit)
    {
        Row& row = rows_[customer];
        while (row.sorted < row.count && (row.sorted == 0 || near_[row.first + row.sorted - 1].cost < limit))
            sortMore(row, 0);
        return {near_.data() + row.first, row.sorted};
    }
    /// What follows `row`, which below() gave, is in the answer too, where there is more.
    std::span<const NearSite> longer(std::size_t customer, std::span<const NearSite> row)
    {
        return below(customer, std::nextafter(row.back().cost, HUGE_VAL));
    }
    /// The `rank`th of them, from 0; the last where there are fewer.
    const NearSite& at(std::size_t customer, std::size_t rank);
    std::size_t customers() const { return rows_.size(); }

    /// The same for these sites alone, of which there is at least one.
    NearestSites restrictedTo(const std::vector<bool>& isKept) const;

private:
    struct Row {
        std::size_t first = 0, sorted = 0, count = 0;
    };
    explicit NearestSites(const LocationProblem* problem) : problem_(problem) {}
    void sortMore(Row& row, std::size_t rank);
    void sortAll(Row& row);

    const LocationProblem* problem_;
    std::vector<NearSite> near_, scratch_;
    std::vector<Row> rows_;
};

} // namespace edgewright::location
