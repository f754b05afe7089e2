// What stands where an export would write a file, and whose is it?
#pragma once

#include "core/export/folder/export_list.h"
#include "core/export/manifest/manifest.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace edgewright {

enum class Standing {
    Free,          ///< nothing stands there
    Same,          ///< just what would be written
    Exported,      ///< an export wrote it, and nobody changed it since
    ChangedByHand, ///< an export wrote it, and somebody changed it
    Foreign,       ///< no export wrote it
    Blocked,       ///< no file, or none that can be read: `why`
};

struct StandingFile {
    std::string path;
    Standing standing = Standing::Free;
    std::string words; ///< of a file that can be read
    std::filesystem::path blocking;
    Text why;
};

/// `wanted`: what would be written; null where it would go. Links are not followed: what they point at may lie outside.
StandingFile standingAt(const std::filesystem::path& folder, const std::string& path, const ExportList& earlier,
                        const std::string* wanted);

/// Of each file of the manifest, then of each that an earlier export wrote and this one lacks.
std::vector<StandingFile> standingFiles(const Manifest& manifest, const std::filesystem::path& folder,
                                        const ExportList& earlier);

/// Something that is no folder on the way to the file: a link, whose target may lie outside, or a file.
std::optional<std::filesystem::path> blockedFolder(const std::filesystem::path& folder, const std::string& path);

/// The whole file, or nothing where it can't be read.
std::optional<std::string> textOfFile(const std::filesystem::path& file);

} // namespace edgewright
