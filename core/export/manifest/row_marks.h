// Which lines of a manifest stem from which row of the drawing, and which row is behind a line?
#pragma once

#include "core/export/manifest/line_blocks.h"
#include "core/export/manifest/manifest.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

/// A resource of a manifest, and the rows whose ids its mark names: the tag, label, annotation or comment "edgewright:row",
/// "edgewright/row" or "edgewright_row", or the variable of the environment EDGEWRIGHT_ROW.
struct MarkedLines {
    std::string file;
    LineSpan lines;
    std::vector<RowRef> rows;
};

/// By file, then as the marks stand there. A comment marks what follows it, a tag what carries it. Marks that name no row of
/// `topology` are left out, such as one that Terraform works out.
/// Cost: O(bytes + lines of marked resources).
std::vector<MarkedLines> markedLines(const Manifest& manifest, const Topology& topology);

/// Drawing -> lines.
std::vector<MarkedLines> linesOf(std::span<const MarkedLines> marked, const RowRef& row);
/// Lines -> drawing: of the smallest resource around the line; none where nothing is marked there.
std::vector<RowRef> rowsAt(std::span<const MarkedLines> marked, std::string_view file, std::size_t line);

} // namespace edgewright
