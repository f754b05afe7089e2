// What would an export change in a folder?
#include "core/export/folder/manifest_diff.h"

#include "core/export/folder/line_diff.h"
#include "core/export/folder/standing_files.h"
#include "core/export/folder/write_manifest.h"

#include <algorithm>

namespace edgewright {

namespace {

std::optional<FileState> stateOf(Standing standing, bool isWanted)
{
    switch (standing) {
    case Standing::Free: return isWanted ? std::optional(FileState::Added) : std::nullopt;
    case Standing::Same: break;
    case Standing::Exported: return isWanted ? FileState::Changed : FileState::Removed;
    case Standing::ChangedByHand: return FileState::ChangedByHand;
    case Standing::Foreign: return FileState::Foreign;
    case Standing::Blocked: return FileState::Blocked;
    }
    return {};
}

std::string patchOf(const StandingFile& file, const std::string* wanted)
{
    const bool stands = file.standing != Standing::Free && file.standing != Standing::Blocked;
    return unifiedDiff(file.words, wanted ? *wanted : std::string(), stands ? "a/" + file.path : "/dev/null",
                       wanted ? "b/" + file.path : "/dev/null");
}

} // namespace

Result<std::vector<FileDifference>> differencesTo(const Manifest& manifest, const std::filesystem::path& folder)
{
    if (auto inside = checkPaths(manifest); !inside)
        return fail(inside.error());
    const Result<ExportList> earlier = readExportList(folder);
    if (!earlier)
        return fail(earlier.error());
    std::vector<FileDifference> all;
    for (const StandingFile& file : standingFiles(manifest, folder, *earlier)) {
        const auto wanted = manifest.files.find(file.path);
        const std::string* words = wanted == manifest.files.end() ? nullptr : &wanted->second;
        if (const auto state = stateOf(file.standing, words))
            all.push_back({file.path, *state, patchOf(file, words)});
    }
    std::ranges::sort(all, {}, &FileDifference::path);
    return all;
}

bool isInTheWay(FileState state)
{
    return state == FileState::ChangedByHand || state == FileState::Foreign || state == FileState::Blocked;
}

std::string_view keyOf(FileState state)
{
    constexpr std::string_view keys[] = {"added", "changed", "removed", "changed_by_hand", "foreign", "blocked"};
    return keys[static_cast<std::size_t>(state)];
}

} // namespace edgewright
