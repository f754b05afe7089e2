// Which stations and users have nothing to do with the others, and which users are alike?
#pragma once

#include "core/placement/coverage/coverage_problem.h"

#include <vector>

namespace edgewright::coverage {

/// Stations and users that hang together by who reaches whom. Users of the same stations are one group.
struct District {
    struct Pair {
        std::size_t group = 0, station = 0; ///< of the district
    };

    std::vector<int> stations;                                ///< of the problem
    std::vector<int> capacity;                                ///< by station of the district
    std::vector<std::vector<int>> users;                      ///< by group: users of the problem
    std::vector<Pair> pairs;                                  ///< a station reaches a group
    std::vector<std::vector<std::size_t>> ofGroup, ofStation; ///< the pairs of each

    int size(std::size_t group) const { return static_cast<int>(users[group].size()); }
};

/// Stations without capacity and those that reach nobody, and users that nobody reaches, are in none.
/// Cost: O(pairs in range · log of those).
std::vector<District> districts(const CoverageProblem& problem);

} // namespace edgewright::coverage
