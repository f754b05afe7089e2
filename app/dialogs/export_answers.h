// Which targets are there, and what does each make of the drawing?
#pragma once

#include "app/jobs/search_feed.h"
#include "core/export/exporter.h"
#include "core/export/manifest/row_marks.h"

#include <memory>

namespace edgewright {

/// A manifest and the rows behind its lines, or why there is none.
struct ExportAnswer {
    Result<Manifest> manifest;
    std::vector<MarkedLines> marked;
};

/// Without an answer: not asked yet.
struct AskedTarget {
    Exporter exporter;
    std::shared_ptr<const ExportAnswer> answer;
};

std::shared_ptr<const ExportAnswer> answerOf(const Exporter& exporter, const Topology& topology,
                                             const Progress& progress);

/// Programs of others are looked for and not asked; then the built-in targets are asked in turn. A report of progress follows each.
/// Errors: it was stopped.
Result<void> askTargets(const Topology& topology, SearchFeed<AskedTarget>& feed, const Progress& progress);

} // namespace edgewright
