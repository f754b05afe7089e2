// What does the report of an export say of a row?
#pragma once

#include "core/export/exporter.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace edgewright::testing {

/// `words`: a part of what the line says.
inline bool says(const Manifest& manifest, const RowRef& row, Outcome outcome, std::string_view words)
{
    return std::ranges::any_of(manifest.report, [&](const ExportLine& line) {
        return line.row == row && line.outcome == outcome && english(line.what).find(words) != std::string::npos;
    });
}

/// Where no two tables have a row of that id.
inline bool says(const Manifest& manifest, const std::string& id, Outcome outcome, std::string_view words)
{
    return std::ranges::any_of(manifest.report, [&](const ExportLine& line) {
        return line.row.id == id && says(manifest, line.row, outcome, words);
    });
}

} // namespace edgewright::testing
