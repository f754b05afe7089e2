// May a manifest's files go into this folder? Never over what a person wrote, never outside it.
#include "core/export/exporter.h"

#include "core/export/export_list.h"
#include "core/export/folder_exchange.h"

#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

namespace edgewright {

namespace {

namespace fs = std::filesystem;

Error standsInTheWay(const fs::path& file, const Text& what)
{
    return {what, file.string(), text("export", "move it away or export into another folder; nothing was written")};
}

Error badPath(const std::string& path, const Text& what)
{
    return {what, path, text("export", "report it as a defect of the target; nothing was written")};
}

std::optional<std::string> textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return {};
    std::string words((std::istreambuf_iterator<char>(stream)), {});
    return stream.bad() ? std::nullopt : std::optional(std::move(words));
}

Result<void> checkPaths(const Manifest& manifest)
{
    for (const auto& [path, words] : manifest.files) {
        const std::string first = path.substr(0, path.find('/'));
        if (!isInsidePath(path) || first == exportListName || first == stagingName)
            return fail(badPath(path, text("export", "the path “{}” leaves the folder of the export").with(path)));
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
            if (manifest.files.contains(path.substr(0, slash)))
                return fail(
                    badPath(path, text("export", "“{}” is a file and a folder at once").with(path.substr(0, slash))));
    }
    return {};
}

/// Links are not followed: what they point at may lie outside.
Result<void> checkFolders(const fs::path& folder, const std::string& path)
{
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        const fs::path parent = folder / path.substr(0, slash);
        std::error_code error;
        const fs::file_status status = fs::symlink_status(parent, error);
        if (fs::exists(status) && !fs::is_directory(status))
            return fail(standsInTheWay(
                parent, text("export", "something that is no folder stands where the export needs one")));
    }
    return {};
}

/// What stands at `path` was written by an export and not changed since, or is just what would be written.
Result<void> checkTarget(const fs::path& folder, const std::string& path, const ExportList& earlier,
                         const std::string* wanted)
{
    if (auto free = checkFolders(folder, path); !free)
        return free;
    std::error_code error;
    const fs::path file = folder / path;
    const fs::file_status status = fs::symlink_status(file, error);
    if (!fs::exists(status))
        return {};
    if (!fs::is_regular_file(status))
        return fail(
            standsInTheWay(file, text("export", "something that is no file stands where the export writes one")));
    const std::optional<std::string> there = textOf(file);
    if (!there)
        return fail(
            standsInTheWay(file, text("export", "a file that can't be read stands where the export writes one")));
    if (wanted && *there == *wanted)
        return {};
    const auto listed = earlier.find(path);
    if (listed == earlier.end())
        return fail(standsInTheWay(file, text("export", "a file stands there that no export wrote")));
    if (listed->second != markOf(*there))
        return fail(standsInTheWay(
            file, text("export", "the file was changed after the last export; that change would be lost")));
    return {};
}

/// Files that the earlier export wrote and this one lacks.
std::vector<std::string> leftovers(const Manifest& manifest, const ExportList& earlier)
{
    std::vector<std::string> gone;
    for (const auto& [path, mark] : earlier)
        if (!manifest.files.contains(path))
            gone.push_back(path);
    return gone;
}

Result<void> checkAll(const Manifest& manifest, const fs::path& folder, const ExportList& earlier)
{
    for (const auto& [path, words] : manifest.files)
        if (auto fits = checkTarget(folder, path, earlier, &words); !fits)
            return fits;
    for (const std::string& path : leftovers(manifest, earlier))
        if (auto fits = checkTarget(folder, path, earlier, nullptr); !fits)
            return fits;
    return {};
}

Result<void> exchangeFiles(const Manifest& manifest, const fs::path& folder, const ExportList& earlier)
{
    FolderExchange exchange(folder);
    ExportList list;
    for (const auto& [path, words] : manifest.files) {
        list[path] = markOf(words);
        if (textOf(folder / path) == words)
            continue;
        if (auto put = exchange.put(path, words); !put)
            return put;
    }
    for (const std::string& path : leftovers(manifest, earlier))
        if (auto dropped = exchange.drop(path); !dropped)
            return dropped;
    if (auto put = exchange.put(std::string(exportListName), exportListText(list)); !put)
        return put;
    return exchange.commit();
}

Result<void> writeInto(const Manifest& manifest, const fs::path& folder)
{
    if (auto recovered = recoverFolder(folder); !recovered)
        return recovered;
    const Result<ExportList> earlier = readExportList(folder);
    if (!earlier)
        return fail(earlier.error());
    if (auto fits = checkAll(manifest, folder, *earlier); !fits)
        return fits;
    return exchangeFiles(manifest, folder, *earlier);
}

} // namespace

Result<void> writeManifest(const Manifest& manifest, const fs::path& folder)
{
    if (auto inside = checkPaths(manifest); !inside)
        return inside;
    std::error_code error;
    const bool fresh = !fs::exists(folder, error);
    fs::create_directories(folder, error);
    if (!error && !fs::is_directory(folder, error) && !error)
        error = std::make_error_code(std::errc::not_a_directory);
    if (error)
        return fail(fileSystemError(folder, error));
    Result<void> written = writeInto(manifest, folder);
    if (!written && fresh)
        fs::remove(folder, error); // empty again
    return written;
}

} // namespace edgewright
