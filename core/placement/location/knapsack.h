// Which customers does a site serve when it holds only so much?
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace edgewright::location {

/// A customer by whom the site gains.
struct KnapsackItem {
    double ratio = 0; ///< gain for each unit of demand, negative; -infinity where there is no demand
    double demand = 0, gain = 0;
    std::uint32_t customer = 0;
};

struct Filled {
    std::size_t items = 0; ///< that are served: the first
    double lastPart = 1;   ///< of the last of them
    double end = 0;        ///< ratio of the last that is served, or of the first that is not
};

/// Puts the items first that fit, by ratio; the last of them may fit in part.
/// Cost:   O(items) on average: a quickselect by weight.
/// Source: Balas and Zemel, "An algorithm for large zero-one knapsack problems", Operations Research 28 (1980).
Filled fill(std::span<KnapsackItem> items, double room);

} // namespace edgewright::location
