// Which placement problems are read from JSON? Rows of the registry of formats.
#pragma once

#include "app/cli/benchmark_formats.h"

namespace edgewright::cli {

/// The objective is the number of open stations among the answers that serve most users.
Result<BenchmarkAnswer> solveCoverageFile(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                          const Progress& progress);

Result<BenchmarkAnswer> solveNetworkSitesFile(std::string_view file, std::string_view name,
                                              const BenchmarkOptions& options, const Progress& progress);

} // namespace edgewright::cli
