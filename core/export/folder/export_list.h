// Which files did an earlier export write into a folder?
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace edgewright {

/// Stands in the folder that it describes.
inline constexpr std::string_view exportListName = ".edgewright-export.json";

/// Relative path -> mark of its text.
using ExportList = std::map<std::string, std::string>;

/// Tells one text from another; not against an adversary.
std::string markOf(std::string_view text);

/// Stays below the folder that it is relative to: no "..", no root, no backslash, no control character, no empty part.
bool isInsidePath(std::string_view path);

/// Empty where no export wrote into `folder` yet.
/// Errors: the list can't be read, isn't one, or names a path that leaves the folder.
Result<ExportList> readExportList(const std::filesystem::path& folder);

std::string exportListText(const ExportList& list);

} // namespace edgewright
