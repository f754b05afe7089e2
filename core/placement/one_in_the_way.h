// Whose demands alone can no placement meet?
#pragma once

#include "core/placement/problem.h"

namespace edgewright::placing {

/// The problem with no other users than those of one population, who ask for more than any placement gives them; nothing where none is
/// found. Not all that is impossible is so for one population alone.
/// Cost: O(calls · candidates).
std::optional<Problem> oneInTheWay(const Problem& problem);

} // namespace edgewright::placing
