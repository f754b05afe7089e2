// What does `export` say of the manifests: what became of each row, what would change in the folder, what the real tools say?
#pragma once

#include "app/cli/command.h"
#include "core/export/exporter.h"
#include "core/export/folder/manifest_diff.h"
#include "core/export/programs/real_tools.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace edgewright::cli {

/// What one target came to.
struct TargetOutput {
    Exporter exporter;
    std::filesystem::path subfolder; ///< empty where there is one target alone
    Manifest manifest;
    std::optional<Error> nothing; ///< in place of a manifest: nothing in the drawing concerns the target
    std::vector<FileDifference> differences;
    std::vector<ToolCheck> checks;
};

struct ExportAnswer {
    std::string folder;
    bool isDifference = false; ///< nothing was written
    bool isChecked = false;
    bool isForced = false;
    std::vector<TargetOutput> outputs;
};

/// No where a target lacks something that concerns it, a tool rejects it, or a folder would refuse it.
Answer answerOf(const ExportAnswer& exported, const Topology& topology);

/// Targets, those of other programs marked as such.
Answer targetList(const std::vector<Exporter>& targets);

} // namespace edgewright::cli
