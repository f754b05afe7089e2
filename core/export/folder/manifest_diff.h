// What would an export change in a folder?
#pragma once

#include "core/export/manifest/manifest.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

enum class FileState {
    Added,
    Changed,       ///< as the last export left it
    Removed,       ///< the last export wrote it, this one lacks it
    ChangedByHand, ///< after the last export: that change would be lost
    Foreign,       ///< no export wrote what stands there
    Blocked,       ///< something that is no file stands there
};

/// A file that would not stay as it is.
struct FileDifference {
    std::string path;
    FileState state = FileState::Added;
    std::string patch; ///< from what stands there to what would (line_diff.h)
    bool operator==(const FileDifference&) const = default;
};

/// By path. A folder that isn't there is an empty one; nothing is written.
/// Errors: as writeManifest(), but for what stands in the way: that is a state.
Result<std::vector<FileDifference>> differencesTo(const Manifest& manifest, const std::filesystem::path& folder);

/// An export refuses to write there: unless it is told to where the state is foreign or changed by hand.
bool isInTheWay(FileState state);

/// "added", "changed_by_hand"
std::string_view keyOf(FileState state);

} // namespace edgewright
