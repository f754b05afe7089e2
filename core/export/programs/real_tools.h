// Do the real tools of its formats accept a manifest, where they are installed?
#pragma once

#include "core/base/progress.h"
#include "core/export/manifest/manifest.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

enum class ToolVerdict {
    Accepted,
    Rejected,
    Absent, ///< no check was made: the tool is not installed, or lacks what only another machine has
};

struct ToolCheck {
    std::string tool; ///< "terraform validate"; empty where none is known for any of the files
    ToolVerdict verdict = ToolVerdict::Absent;
    Text what;
    std::string said; ///< by the tool, of what it rejects: some lines, at most 8 KiB
};

/// Runs each tool that judges a file of the manifest on a temporary copy: nothing is deployed, nothing else is written.
/// Errors: the copy can't be written; stopped (within 100 ms).
Result<std::vector<ToolCheck>> checkWithRealTools(const Manifest& manifest, const Progress& progress);

/// "accepted", "rejected", "absent"
std::string_view keyOf(ToolVerdict verdict);

/// How one tool judges, run by run. In words of `runs`, {} stands for the subject, {work} for an empty folder, {copy} for the manifest's.
struct RealTool {
    std::string_view name;
    std::string_view program;
    std::vector<std::string> (*subjects)(const Manifest& manifest); ///< files or folders of it; "." is all of it
    std::vector<std::vector<std::string>> runs;                     ///< of one subject, until one says no
    std::string (*prepared)(const std::string& words) = nullptr;    ///< a file without what only the target machine has
    std::vector<std::string_view> excuses = {};                     ///< where it says one of these, it could not judge
};

/// In the order in which they are run.
std::span<const RealTool> realTools();

} // namespace edgewright
