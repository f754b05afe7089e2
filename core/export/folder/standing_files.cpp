// What stands where an export would write a file, and whose is it?
#include "core/export/folder/standing_files.h"

#include <fstream>
#include <iterator>
#include <system_error>

namespace edgewright {

namespace {

namespace fs = std::filesystem;

StandingFile blocked(const std::string& path, const fs::path& by, const Text& why)
{
    return {path, Standing::Blocked, {}, by, why};
}

} // namespace

std::optional<fs::path> blockedFolder(const fs::path& folder, const std::string& path)
{
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        fs::path parent = folder / path.substr(0, slash);
        std::error_code error;
        const fs::file_status status = fs::symlink_status(parent, error);
        if (fs::exists(status) && !fs::is_directory(status))
            return parent;
    }
    return {};
}

std::optional<std::string> textOfFile(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return {};
    std::string words((std::istreambuf_iterator<char>(stream)), {});
    return stream.bad() ? std::nullopt : std::optional(std::move(words));
}

StandingFile standingAt(const fs::path& folder, const std::string& path, const ExportList& earlier,
                        const std::string* wanted)
{
    if (const auto by = blockedFolder(folder, path))
        return blocked(path, *by, text("export", "something that is no folder stands where the export needs one"));
    std::error_code error;
    const fs::path file = folder / path;
    const fs::file_status status = fs::symlink_status(file, error);
    if (!fs::exists(status))
        return {path};
    if (!fs::is_regular_file(status))
        return blocked(path, file, text("export", "something that is no file stands where the export writes one"));
    std::optional<std::string> there = textOfFile(file);
    if (!there)
        return blocked(path, file, text("export", "a file that can't be read stands where the export writes one"));
    const auto listed = earlier.find(path);
    const Standing standing = wanted && *there == *wanted        ? Standing::Same
                              : listed == earlier.end()          ? Standing::Foreign
                              : listed->second != markOf(*there) ? Standing::ChangedByHand
                                                                 : Standing::Exported;
    return {path, standing, *std::move(there), file, {}};
}

std::vector<StandingFile> standingFiles(const Manifest& manifest, const fs::path& folder, const ExportList& earlier)
{
    std::vector<StandingFile> all;
    for (const auto& [path, words] : manifest.files)
        all.push_back(standingAt(folder, path, earlier, &words));
    for (const auto& [path, mark] : earlier)
        if (!manifest.files.contains(path))
            all.push_back(standingAt(folder, path, earlier, nullptr));
    return all;
}

} // namespace edgewright
