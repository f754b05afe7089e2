// How does the headless program solve a file of service chains?
#pragma once

#include "app/cli/benchmark_formats.h"

namespace edgewright::cli {

/// Adds to the JSON `replicas` and `serves`, written as in the file; where infeasible `conflict` and `relaxations`.
/// Errors: those of the reader, of the solver and of the search for a conflict.
Result<BenchmarkAnswer> solveChain(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                   const Progress& progress);

} // namespace edgewright::cli
