// Which placement problems of the literature can be solved, and from which files? The registry of formats.
#pragma once

#include "core/base/progress.h"
#include "core/base/text.h"

#include <chrono>
#include <cmath>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace edgewright::cli {

struct BenchmarkOptions {
    std::uint64_t seed = 1;
    std::int64_t iterations = 50'000;
    std::optional<std::chrono::milliseconds> timeLimit; ///< of the search
    std::optional<double> capacity;                     ///< of every site whose file leaves it open
    bool isSingleSource = false;                        ///< each customer is served from one site
    bool isMaximised = false;                           ///< of formats whose files don't tell
};

/// In the sense and the units of the file.
struct BenchmarkAnswer {
    enum class Status { Optimal, Feasible, Infeasible };
    Status status = Status::Infeasible;
    double objective = 0, bound = 0;
    double seconds = 0;                                 ///< of the search itself
    std::optional<Error> why;                           ///< when infeasible
    std::string words;                                  ///< lines that only this format has to say
    std::function<void(nlohmann::ordered_json&)> addTo; ///< members that only this format has; may be empty

    /// Share of the objective; whichever of the two is the larger.
    double gap() const { return objective != 0 ? std::abs(objective - bound) / std::abs(objective) : 0; }
};

/// Of a solver, which has a status of its own.
template <class Status> BenchmarkAnswer::Status statusOf(Status status)
{
    return status == Status::Optimal    ? BenchmarkAnswer::Status::Optimal
           : status == Status::Feasible ? BenchmarkAnswer::Status::Feasible
                                        : BenchmarkAnswer::Status::Infeasible;
}

struct BenchmarkFormat {
    std::string_view key;
    Text title;
    /// Errors: those of the reader and of the solver.
    Result<BenchmarkAnswer> (*solve)(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                     const Progress& progress);
};

std::span<const BenchmarkFormat> benchmarkFormats();

} // namespace edgewright::cli
