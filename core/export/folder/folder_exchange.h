// How do many files of a folder change together, so that a failure or a kill in between changes none?
#pragma once

#include "core/export/folder/export_list.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

/// The subfolder in which an exchange keeps new and old texts until it is done.
inline constexpr std::string_view stagingName = ".edgewright-export.staging";

/// Puts texts into a folder and takes files out of it in one go: first everything is written beside, then renamed into place.
/// A step that fails takes all earlier ones back; after a kill, recoverFolder() does.
class FolderExchange {
public:
    explicit FolderExchange(std::filesystem::path folder);
    FolderExchange(const FolderExchange&) = delete;
    FolderExchange& operator=(const FolderExchange&) = delete;
    ~FolderExchange();

    /// Errors of all three: what the file system says; the folder is then as it was.
    Result<void> put(const std::string& path, std::string_view words);
    Result<void> drop(const std::string& path);
    Result<void> commit();

private:
    Result<void> keepOld(const std::string& path);
    Result<void> step(const std::string& path, bool place);

    std::filesystem::path folder_, staging_;
    ExportList placed_; ///< path -> mark of its new text
    std::vector<std::string> dropped_;
};

/// Takes back what an exchange had done when it was killed; what a person has changed since stays. Nothing to do: no error.
/// Errors: what the file system says; a link stands where a folder was.
Result<void> recoverFolder(const std::filesystem::path& folder);

Error fileSystemError(const std::filesystem::path& file, const std::error_code& error);

} // namespace edgewright
