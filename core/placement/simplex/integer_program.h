// What is the least of a linear program some of whose columns must be whole?
#pragma once

#include "core/placement/simplex/linear_program.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace edgewright {

struct IntegerOptions {
    double below = LinearProgram::unlimited; ///< only answers that cost less are looked for
    int iterations = 1'000'000;              ///< of the simplex method, at most; same limit, same answer
    std::function<bool()> isStopped;         ///< asked often; ends the search early
    /// Told of each answer as it is found, and of the bound, rising.
    std::function<void(const std::vector<double>& values)> found;
    std::function<void(double bound)> bounded;
};

struct IntegerAnswer {
    std::optional<std::vector<double>> values; ///< by column: the best that was found below `below`
    double bound = -LinearProgram::unlimited;  ///< nothing costs less, within the tolerances of CBC (1e-6)
    bool isComplete = false; ///< the whole tree was seen: `values` are optimal, or there is nothing below
};

/// Branch and cut on one thread. Source: COIN-OR CBC.
/// Cost:   exponential in the number of whole columns; stops within 100 ms of being told on programs of up to a million entries.
IntegerAnswer solveInteger(const LinearProgram& program, const IntegerOptions& options);

} // namespace edgewright
