// How does a member of a conflict read?
#pragma once

#include "core/placement/chains/chain_conflict.h"

namespace edgewright::chains {

/// Fills in `what` and `remedy`; the figures are there.
void say(const ChainProblem& problem, ChainConflict& conflict);

} // namespace edgewright::chains
