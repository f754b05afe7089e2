// Which manifests can be taken away? The registry of exporters.
#pragma once

#include "core/base/progress.h"
#include "core/model/topology.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

/// A row concerns a target where the target makes things of its kind and the drawing asks for one there: a service placed in
/// a Wavelength Zone concerns the Terraform of Wavelength, one placed in a Region does not; a link's latency is the network's
/// own and concerns neither Kubernetes nor Terraform, but a link that joins two zones asks for a way between them.
enum class Outcome {
    Exported,
    NeedsInput,
    NotExpressible, ///< concerns the target, which can't say it: what is deployed lacks what was drawn
    NotConcerned,   ///< doesn't concern the target: what is deployed lacks nothing
};

/// What became of one row.
struct ExportLine {
    RowRef row;
    Outcome outcome = Outcome::Exported;
    std::string where; ///< file and resource: "zones/bos.tf: aws_subnet.bos"
    Text what;         ///< which variable is needed, or why it can't be said or is no concern of the target
};

/// Files by relative path, '/'-separated, and a line or more for every row but layout.
struct Manifest {
    std::map<std::string, std::string> files;
    std::vector<ExportLine> report;
};

/// Does the manifest say all that concerns its target? What still needs input counts as said.
bool saysAll(const Manifest& manifest);

struct Exporter {
    std::string key; ///< "kubernetes"
    Text title;
    /// Errors: nothing in the drawing concerns this target (ErrorKind::Nothing; the remedy says what would); a field holds
    /// what looks like a secret (which).
    /// Same topology, same bytes; layout rows never matter.
    Result<Manifest> (*run)(const Topology& topology) = nullptr;
    std::filesystem::path program; ///< of an external target: what answers in place of `run` (external_exporter.h)
    bool isExternal() const { return !program.empty(); }
};

/// Those that are built in.
std::span<const Exporter> exporters();
const Exporter* exporterWithKey(std::string_view key);

/// Runs the exporter after the checks that hold for all: no literal secret in any field. A built-in one takes no time to speak of
/// and looks for no stop.
Result<Manifest> exportTo(const Exporter& exporter, const Topology& topology, const Progress& progress = {});

/// May these files stand in one folder?
/// Errors: a path leaves the folder or is one of its own marks; a file and a folder at once.
Result<void> checkPaths(const Manifest& manifest);

/// Files that no export wrote, or that were changed after one did, where an export writes its own.
enum class ForeignFiles { Keep, Replace };

/// Writes the files below `folder` (made if absent): all or nothing, atomically per file. A list of what was written is kept in
/// `.edgewright-export.json`; files that an earlier export wrote and this one lacks go.
/// Errors: a file stands there that no export wrote, or was changed since (named), unless these are to be replaced; a path leaves
///         the folder; what the file system says; it was stopped (stoppedError()): the folder is as it was.
Result<void> writeManifest(const Manifest& manifest, const std::filesystem::path& folder,
                           ForeignFiles foreign = ForeignFiles::Keep, const Progress& progress = {});

} // namespace edgewright
