// How does a file of edge user allocation become a problem?
#pragma once

#include "core/placement/coverage/coverage_problem.h"

#include <string>
#include <string_view>

namespace edgewright {

/// The JSON format `edge-user-allocation`, version 1: `stations` (`id`, `capacity`), `users` (`id`, `in_range`: ids of stations). Both
/// keep the order of the file. Places and radii are for people: `in_range` alone tells who reaches whom.
/// Errors: parseJson()'s; a member that is missing or of the wrong kind; an id twice; a station that the file does not have
///         (file#JSON pointer).
/// Cost:   O(bytes · log stations).
Result<CoverageProblem> coverageFromJson(std::string_view content, std::string_view fileName);

} // namespace edgewright
