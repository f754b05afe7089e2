// Which programs of others are targets, too, and what do they answer?
#pragma once

#include "core/base/progress.h"
#include "core/export/manifest/manifest.h"

namespace edgewright {

/// The programs edgewright-export-NAME on the PATH, by NAME: lower-case letters, digits, '-', '_' and '.'. A target that is built
/// in is not replaced.
std::vector<Exporter> externalExporters();
/// Those that are built in, then these.
std::vector<Exporter> allExporters();

/// The program reads the project file (docs: `edgewright-cli schema`) from standard input and answers on standard output with
///     {"files": [{"path": "a/b.tf", "text": "…"}],
///      "report": [{"row": ID, "outcome": "exported", "where": "a/b.tf: thing", "what": "…"}]}
/// outcome: exported (needs `where`, a file of the answer), needs_input, not_expressible, not_concerned (need `what`). `table` says which
/// row is meant where two tables have one of that id. A row that the report doesn't name counts as not expressible.
/// Errors: it could not be run, took over a minute, wrote over 64 MiB, ended with another status than 0 (its first words);
///         its answer is not that (where), a path leaves the folder, a row is not in the drawing; it wrote no file (ErrorKind::Nothing).
Result<Manifest> runExternal(const Exporter& exporter, const Topology& topology, const Progress& progress);

} // namespace edgewright
