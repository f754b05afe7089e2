// Which stations serve which users, as many as can be and by the fewest stations, and how few could it be at least?
#pragma once

#include "core/base/progress.h"
#include "core/placement/coverage/coverage_problem.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace edgewright {

enum class CoverageStatus { Optimal, Feasible };

struct CoverageOptions {
    std::int64_t iterations = 1'000'000; ///< most linear programs that are solved
    /// Ends the search earlier. Only answers that no time limit ended are the same on every machine.
    std::optional<std::chrono::milliseconds> timeLimit;
};

struct CoverageAnswer {
    CoverageStatus status = CoverageStatus::Feasible;
    std::vector<int> stationOfUser; ///< or `unserved`
    Coverage reached;               ///< equals evaluate(); no answer serves more users
    int bound = 0;                  ///< no answer that serves as many has fewer stations
    std::int64_t iterations = 0;    ///< linear programs that were solved
};

/// A largest flow says how many users can be served; branch and bound over the stations, a district at a time, by how few of them. Its
/// bound is the linear program of Benders' rows with mixed-integer roundings, its answers close stations one by one. A district that takes
/// more than some hundred branches goes to CBC as one integer program, below the best that is known.
/// Errors: check()'s; fewer iterations than one; stopped before there was an answer. Stopped later: the best so far, Feasible.
/// Cost:   O(users · pairs in range) before the first answer; a stop is heeded after one flow.
Result<CoverageAnswer> solveCoverage(const CoverageProblem& problem, const CoverageOptions& options,
                                     const Progress& progress);

} // namespace edgewright
