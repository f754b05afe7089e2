// Which foreign files become a drawing? The registry of importers.
#pragma once

#include "core/base/progress.h"
#include "core/model/edit.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

/// Something odd in a file that was read all the same.
struct ImportWarning {
    std::string where; ///< line, or node/edge of the foreign file
    Text what;
};

struct Imported {
    /// Adds everything, with layout; ids derive from the foreign ids, so importing twice is refused, not doubled.
    Edit edit;
    std::vector<ImportWarning> warnings;
};

struct Importer {
    std::string_view key; ///< "graphml"
    Text title;
    std::vector<std::string_view> extensions;  ///< "graphml"; for file dialogs and guessing
    bool (*recognises)(std::string_view text); ///< looks at the first kilobytes only
    /// Errors: not that format, with line and column; nothing that is a node.
    Result<Imported> (*run)(std::string_view text, std::string_view fileName, const Progress& progress);
};

std::span<const Importer> importers();
const Importer* importerWithKey(std::string_view key);
/// By content first, by extension second.
const Importer* importerFor(std::string_view fileName, std::string_view text);

} // namespace edgewright
