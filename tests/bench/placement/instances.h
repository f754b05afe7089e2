// Which placement problems of the literature are solved side by side, and how do our own solvers take them?
#pragma once

#include "tests/bench/placement/milp.h"

#include <functional>
#include <string>
#include <vector>

namespace edgewright::bench {

/// What a search had found after so many seconds.
struct Step {
    double seconds = 0, objective = 0, bound = 0;
};

struct Instance {
    std::string family, name;
    /// Tells each step of it where it can.
    std::function<Solved(double seconds, std::vector<Step>& steps)> solve;
    std::function<Milp()> model;
};

/// Those of `families` whose files are in `folder` (placement/ of the development data), and what is made to the rules of the literature.
std::vector<Instance> instances(const std::string& folder, const std::string& families);

} // namespace edgewright::bench
