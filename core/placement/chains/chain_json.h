// What does a file of service chains say?
#pragma once

#include "core/placement/chains/chain_problem.h"

#include <string_view>

namespace edgewright {

/// Reads `"format": "placement-chain"`, version 1. Members that the problem does not need are passed over.
/// Errors: parseJson()'s; another format or version; a member that is missing, of a wrong type, negative, or not a whole number where
///         one is needed; an id that stands twice or names nothing (file#JSON pointer); an application whose chain and sizes differ in
///         number; what checkProblem() refuses.
/// Cost:   O(bytes · log rows).
Result<ChainProblem> chainsFromJson(std::string_view file, std::string_view name);

} // namespace edgewright
