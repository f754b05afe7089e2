// How do the files of a manifest reach a folder, all or none?
#pragma once

#include "core/base/progress.h"
#include "core/export/manifest/manifest.h"

#include <filesystem>

namespace edgewright {

/// May these files stand in one folder?
/// Errors: a path leaves the folder or is one of its own marks; a file and a folder at once.
Result<void> checkPaths(const Manifest& manifest);

/// Files that no export wrote, or that were changed after one did, where an export writes its own.
enum class ForeignFiles { Keep, Replace };

/// Writes the files below `folder` (made if absent): all or nothing, atomically per file. A list of what was written is kept in
/// `.edgewright-export.json`; files that an earlier export wrote and this one lacks go.
/// Errors: a file stands there that no export wrote, or was changed since (named), unless these are to be replaced; a path leaves
///         the folder; what the file system says; it was stopped (stoppedError()): the folder is as it was.
Result<void> writeManifest(const Manifest& manifest, const std::filesystem::path& folder,
                           ForeignFiles foreign = ForeignFiles::Keep, const Progress& progress = {});

} // namespace edgewright
