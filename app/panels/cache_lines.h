// How do the answers of the caches read, line by line and in one sentence?
#pragma once

#include "app/jobs/results.h"
#include "app/panels/row_table.h"

namespace edgewright {

using CacheLines = TableContents;

/// What if every cache had the size, and every copy the lifetime, that are tried out? Curves answer.
CacheLines pointLines(const Topology& topology, const CacheResult& found, const CacheOptions& tried);
CacheLines userLines(const Topology& topology, const CacheResult& found);
/// Why each point of presence missed.
CacheLines missLines(const Topology& topology, const CacheResult& found);
/// A line a figure, a column a variant; the best of each line is ticked and bold unless all read alike.
CacheLines comparisonLines(const CacheComparison& all);
CacheLines publicationLines(const Topology& topology, const CacheResult& found);

QString cacheSummary(const CacheResult& found);
/// Which variants are not possible, and why.
QString comparisonSummary(const CacheComparison& all);
QString publicationSummary(const Topology& topology, const CacheResult& found);

} // namespace edgewright
