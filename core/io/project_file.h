// How does a topology become a project file (*.edge.json), and a file a topology?
#pragma once

#include "core/base/result.h"
#include "core/model/edit.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace edgewright {

inline constexpr int projectVersion = 1;

/// UTF-8 JSON, two-space indentation, tables in file order, rows by id, keys in the order of the fields; unset and empty fields are left out; same topology, same bytes.
/// Cost: O(bytes).
std::string toProjectText(const Topology& topology);

/// Errors: not JSON (line and column); not this format; a newer version (names it); a member of a wrong type, out of limits, a duplicate or dangling id
///         (file and JSON pointer, such as plan.edge.json#/links/3/from). Nesting deeper than 100 is refused.
/// Notes : members that this version doesn't know are kept in `unknown`. `fileName` only serves messages.
Result<Topology> fromProjectText(std::string_view text, std::string_view fileName);

/// Errors: as above, and what the file system says. Files over 512 MiB are refused.
Result<Topology> readProject(const std::filesystem::path& file);

/// Atomic: writes beside, fsync, rename. Only regular files are replaced.
/// Errors: what the file system says (full, read-only, no such folder); the old file is whole.
Result<void> writeProject(const Topology& topology, const std::filesystem::path& file);

/// The same for any bytes: used by every writer of the program.
Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);
Result<std::string> readFile(const std::filesystem::path& file, std::size_t mostBytes = std::size_t{512} << 20);

/// One line of JSON per Edit, for the journal; and back.
/// Errors: as fromProjectText.
std::string toJsonLine(const Edit& edit);
Result<Edit> editFromJsonLine(std::string_view line);

/// The JSON Schema (draft 2020-12) of the project file, worked out from the fields.
std::string projectSchema();

} // namespace edgewright
