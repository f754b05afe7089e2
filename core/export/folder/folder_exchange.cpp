// How do many files of a folder change together, so that a failure or a kill in between changes none?
#include "core/export/folder/folder_exchange.h"

#include "core/export/folder/standing_files.h"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <unistd.h>

namespace edgewright {

namespace {

namespace fs = std::filesystem;

/// Writes the whole text through to the disk.
std::error_code writeThrough(const fs::path& file, std::string_view words)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error)
        return error;
    std::FILE* stream = std::fopen(file.c_str(), "wb");
    if (!stream)
        return {errno, std::generic_category()};
    const bool written = std::fwrite(words.data(), 1, words.size(), stream) == words.size() &&
                         std::fflush(stream) == 0 && fsync(fileno(stream)) == 0;
    const int reason = errno;
    const bool closed = std::fclose(stream) == 0;
    return written && closed ? std::error_code() : std::error_code(written ? errno : reason, std::generic_category());
}

void removeEmptyFolders(const fs::path& folder, std::string path)
{
    std::error_code error;
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos; slash = path.rfind('/')) {
        path.resize(slash);
        if (!fs::is_empty(folder / path, error) || error || !fs::remove(folder / path, error))
            return;
    }
}

/// What stands at `path` is the exchange's work, old or new: nothing, the text of `mark`, or the text that was kept.
bool isOurs(const fs::path& folder, const fs::path& staging, const std::string& path, const std::string& mark)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(folder / path, error);
    if (!fs::exists(status))
        return true;
    const auto text = fs::is_regular_file(status) ? textOfFile(folder / path) : std::nullopt;
    return text && (markOf(*text) == mark || text == textOfFile(staging / "old" / path));
}

/// Back to what `staging` holds as old; a file without an old text goes if it came from `staging`.
std::error_code takeBack(const fs::path& folder, const fs::path& staging, const std::string& path)
{
    std::error_code error;
    if (fs::exists(staging / "old" / path, error)) {
        fs::create_directories((folder / path).parent_path(), error);
        fs::rename(staging / "old" / path, folder / path, error);
    } else if (!fs::exists(staging / "new" / path, error)) {
        fs::remove(folder / path, error);
        removeEmptyFolders(folder, path);
    }
    return error;
}

Error notAFolder(const fs::path& at)
{
    return {text("export", "something that is no folder stands where the export needs one"), at.string(),
            text("export", "move it away or export into another folder; nothing was written")};
}

} // namespace

Error fileSystemError(const fs::path& file, const std::error_code& error)
{
    return {text("export", "the manifest could not be written: {}").with(error.message()), file.string(),
            text("export", "make room or choose another folder; what stood there is unchanged")};
}

FolderExchange::FolderExchange(fs::path folder) : folder_(std::move(folder)), staging_(folder_ / stagingName) {}

FolderExchange::~FolderExchange()
{
    std::error_code ignored;
    fs::remove(staging_ / exportListName, ignored); // from here on nothing is taken back
    fs::remove_all(staging_, ignored);
}

Result<void> FolderExchange::put(const std::string& path, std::string_view words)
{
    if (const std::error_code error = writeThrough(staging_ / "new" / path, words))
        return fail(fileSystemError(folder_ / path, error));
    placed_[path] = markOf(words);
    return keepOld(path);
}

Result<void> FolderExchange::drop(const std::string& path)
{
    dropped_.push_back(path);
    return keepOld(path);
}

Result<void> FolderExchange::keepOld(const std::string& path)
{
    const fs::path file = folder_ / path, kept = staging_ / "old" / path;
    std::error_code error;
    if (!fs::exists(file, error))
        return {};
    fs::create_directories(kept.parent_path(), error);
    if (!error)
        fs::copy_file(file, kept, fs::copy_options::overwrite_existing, error);
    return error ? Result<void>(fail(fileSystemError(file, error))) : Result<void>();
}

Result<void> FolderExchange::commit()
{
    ExportList plan = placed_;
    for (const std::string& path : dropped_)
        plan[path] = {};
    // Under its name it is whole: a kill while it is written leaves a folder in which nothing has changed.
    std::error_code error = writeThrough(staging_ / "plan", exportListText(plan));
    if (!error)
        fs::rename(staging_ / "plan", staging_ / exportListName, error);
    if (error)
        return fail(fileSystemError(staging_, error));
    Result<void> done;
    for (const auto& [path, mark] : placed_)
        if (done)
            done = step(path, true);
    for (const std::string& path : dropped_)
        if (done)
            done = step(path, false);
    if (!done)
        for (const auto& [path, mark] : plan)
            (void)takeBack(folder_, staging_, path); // what fails now, the next export takes back first
    return done;
}

Result<void> FolderExchange::step(const std::string& path, bool place)
{
    const fs::path file = folder_ / path;
    std::error_code error;
    if (place) {
        fs::create_directories(file.parent_path(), error);
        if (!error)
            fs::rename(staging_ / "new" / path, file, error);
    } else {
        fs::remove(file, error);
        removeEmptyFolders(folder_, path);
    }
    return error ? Result<void>(fail(fileSystemError(file, error))) : Result<void>();
}

Result<void> recoverFolder(const fs::path& folder)
{
    const fs::path staging = folder / stagingName;
    std::error_code error;
    if (!fs::exists(fs::symlink_status(staging, error)))
        return {};
    if (!fs::is_directory(fs::symlink_status(staging, error)))
        return fail(notAFolder(staging));
    const Result<ExportList> plan = readExportList(staging);
    if (!plan)
        return fail(plan.error());
    for (const auto& [path, mark] : *plan) {
        if (const auto by = blockedFolder(folder, path))
            return fail(notAFolder(*by));
        if (!isOurs(folder, staging, path, mark))
            continue;
        if (const std::error_code failed = takeBack(folder, staging, path);
            failed && failed != std::errc::no_such_file_or_directory)
            return fail(fileSystemError(folder / path, failed));
    }
    fs::remove(staging / exportListName, error);
    fs::remove_all(staging, error);
    return error ? Result<void>(fail(fileSystemError(staging, error))) : Result<void>();
}

} // namespace edgewright
