// Which charts can be shown and saved?
#include "app/charts/chart.h"

#include <algorithm>

namespace edgewright {

// One file a chart, app/charts/<name>.cpp; its line here, in the order of the panels.
#define CHARTS(X) \
    X(latencyCdf) \
    X(latencyBudget) \
    X(placementGap) \
    X(pareto) \
    X(cacheHitRatio) \
    X(cacheOverTime) \
    X(cacheSize) \
    X(contentLatencyCdf) \
    X(cacheComparison) \
    X(comparisonOverTime) \
    X(comparisonStaleness) \
    X(publicationFreshness) \
    X(publicationOrigin)

#define DECLARE(name) ChartEntry name##Chart();
CHARTS(DECLARE)
#undef DECLARE

std::span<const ChartEntry> charts()
{
#define ENTRY(name) name##Chart(),
    static const ChartEntry entries[] = {CHARTS(ENTRY)};
#undef ENTRY
    return entries;
}

const ChartEntry* chartWithKey(std::string_view key)
{
    const auto found = std::ranges::find(charts(), key, &ChartEntry::key);
    return found == charts().end() ? nullptr : &*found;
}

} // namespace edgewright
