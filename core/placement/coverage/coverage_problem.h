// Which base station serves which user? The problem of edge user allocation, and what an answer reaches, looked at without the solver.
#pragma once

#include "core/base/result.h"

#include <span>
#include <vector>

namespace edgewright {

/// A user is served by at most one open station, one that reaches it; a station serves no more users than its capacity. As many users
/// as possible are to be served, and by as few stations as that takes.
/// Source: Lai et al., "Optimal edge user allocation in edge computing with variable sized vector bin packing", ICSOC 2018.
struct CoverageProblem {
    std::vector<int> capacity;             ///< users, of each station
    std::vector<std::vector<int>> inRange; ///< by user: the stations that reach it, each once
};

inline constexpr int unserved = -1;

struct Coverage {
    int users = 0, stations = 0; ///< that are served, that serve
    bool operator==(const Coverage&) const = default;
};

/// Errors: a negative capacity; a station in range that the problem does not have, or twice.
Result<void> check(const CoverageProblem& problem);

/// What it reaches to serve each user from its station of `stationOfUser`, which may be `unserved`.
/// Errors: check()'s; another count of users; a station that does not reach its user; one that serves more than its capacity.
/// Cost:   O(users + stations + pairs in range).
Result<Coverage> evaluate(const CoverageProblem& problem, std::span<const int> stationOfUser);

} // namespace edgewright
