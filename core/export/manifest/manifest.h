// What does an exporter answer with?
#pragma once

#include "core/base/result.h"
#include "core/model/topology.h"

#include <filesystem>
#include <map>
#include <string>
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

} // namespace edgewright
