// How does another program do a part of the work, and can neither hang this one nor flood it?
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

struct ProgramCall {
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::string input;                    ///< what it reads from standard input
    std::filesystem::path folder;         ///< where it starts; empty: where this program did
    std::vector<std::string> environment; ///< "NAME=value": added to that of this program
    std::chrono::milliseconds longest{60'000};
    std::size_t mostOutput = std::size_t{64} << 20; ///< bytes
};

/// How it ended, and what it said: of `complaints` (standard error) the first 64 KiB.
struct ProgramAnswer {
    int status = 0;
    std::string output, complaints;
};

/// What it started itself ends with it.
/// Errors: it can't be started; it took too long or wrote too much, or something else ended it; stopped (within 100 ms).
Result<ProgramAnswer> runProgram(const ProgramCall& call, const Progress& progress);

/// The first of that name on the PATH; parts of the PATH that depend on where one stands are passed over.
std::optional<std::filesystem::path> findProgram(std::string_view name);
/// All whose name begins like that, by name; of those of one name the first on the PATH.
std::vector<std::filesystem::path> programsNamed(std::string_view beginning);

/// The first line that says something, fit to stand in a sentence: at most 300 bytes, nothing that steers a terminal.
std::string firstWords(std::string_view said);

} // namespace edgewright
