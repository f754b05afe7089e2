// Whose demands can no placement meet, whatever all others want?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// The problem with no other users than those of a few populations, who ask for more than any placement gives them: one alone, those of a
/// node whose links hold too little, or several who want replicas of one service nearer than so many can be; or with no users, but services that ask for too much already. Nothing where
/// none are found: not all that is impossible is so for few.
/// Cost: O(calls · candidates).
std::optional<Problem> fewInTheWay(const Problem& problem);

/// The problem with no other users than those, and with the services that they call.
Problem ofUsers(const Problem& problem, std::vector<CallTree> trees);

} // namespace edgewright::placing
