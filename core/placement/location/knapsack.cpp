// Which customers does a site serve when it holds only so much?
#include "core/placement/location/knapsack.h"

#include <utility>

namespace edgewright::location {

namespace {

/// Moves those with a lower ratio than `pivot` to the front of the range; returns where they end, and adds up their demand.
std::size_t lowerFirst(std::span<KnapsackItem> items, std::size_t low, std::size_t high, double pivot, double& demand)
{
    std::size_t middle = low;
    for (std::size_t i = low; i < high; ++i)
        if (items[i].ratio < pivot) {
            demand += items[i].demand;
            std::swap(items[i], items[middle++]);
        }
    return middle;
}

} // namespace

Filled fill(std::span<KnapsackItem> items, double room)
{
    double end = 0;
    for (std::size_t low = 0, high = items.size(); low < high;) { // those before `low` fit, those from `high` on don't
        const double pivot = items[low + (high - low) / 2].ratio;
        double demand = 0;
        const std::size_t middle = lowerFirst(items, low, high, pivot, demand);
        if (demand > room) {
            high = middle;
            continue;
        }
        room -= demand;
        low = middle;
        end = pivot;
        for (std::size_t i = low; i < high; ++i) // the pivot and its equals fit in any order
            if (items[i].ratio == pivot) {
                std::swap(items[i], items[low]);
                if (items[low].demand > room)
                    return {low + 1, room / items[low].demand, pivot};
                room -= items[low++].demand;
            }
        if (low == high)
            return {low, 1, end};
    }
    return {items.size(), 1, end};
}

} // namespace edgewright::location
