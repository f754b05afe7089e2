// May a manifest's files go into this folder? Never over what a person wrote, never outside it.
#include "core/export/folder/write_manifest.h"

#include "core/export/folder/export_list.h"
#include "core/export/folder/folder_exchange.h"
#include "core/export/folder/standing_files.h"

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

/// An error where the file may not be written over.
Result<void> checkTarget(const StandingFile& file, ForeignFiles foreign)
{
    const bool isTold = foreign == ForeignFiles::Replace;
    if (file.standing == Standing::Blocked)
        return fail(standsInTheWay(file.blocking, file.why));
    if (file.standing == Standing::Foreign && !isTold)
        return fail(standsInTheWay(file.blocking, text("export", "a file stands there that no export wrote")));
    if (file.standing == Standing::ChangedByHand && !isTold)
        return fail(standsInTheWay(
            file.blocking, text("export", "the file was changed after the last export; that change would be lost")));
    return {};
}

Result<void> exchangeFiles(const Manifest& manifest, const fs::path& folder, const std::vector<StandingFile>& standing,
                           const Progress& progress)
{
    FolderExchange exchange(folder);
    ExportList list;
    std::size_t done = 0;
    for (const StandingFile& file : standing) {
        progress.report(static_cast<double>(done++) / static_cast<double>(standing.size()),
                        text("export", "Writing files"));
        if (progress.stopped())
            return fail(stoppedError());
        const auto wanted = manifest.files.find(file.path);
        if (wanted != manifest.files.end())
            list[file.path] = markOf(wanted->second);
        if (file.standing == Standing::Same)
            continue;
        if (auto step =
                wanted == manifest.files.end() ? exchange.drop(file.path) : exchange.put(file.path, wanted->second);
            !step)
            return step;
    }
    if (auto put = exchange.put(std::string(exportListName), exportListText(list)); !put)
        return put;
    return exchange.commit();
}

Result<void> writeInto(const Manifest& manifest, const fs::path& folder, ForeignFiles foreign, const Progress& progress)
{
    if (auto recovered = recoverFolder(folder); !recovered)
        return recovered;
    const Result<ExportList> earlier = readExportList(folder);
    if (!earlier)
        return fail(earlier.error());
    const std::vector<StandingFile> standing = standingFiles(manifest, folder, *earlier);
    for (const StandingFile& file : standing)
        if (auto fits = checkTarget(file, foreign); !fits)
            return fits;
    return exchangeFiles(manifest, folder, standing, progress);
}

} // namespace

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

Result<void> writeManifest(const Manifest& manifest, const fs::path& folder, ForeignFiles foreign,
                           const Progress& progress)
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
    Result<void> written = writeInto(manifest, folder, foreign, progress);
    if (!written && fresh)
        fs::remove(folder, error); // empty again
    return written;
}

} // namespace edgewright
