// What is asked of a placement beyond the drawing, and how long is it searched for?
#pragma once

#include "core/network/user_latency.h"
#include "core/placement/problem/placement_goal.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace edgewright {

/// What is known after some time of the search.
struct PlacementStep {
    double seconds = 0;         ///< since the search began
    std::optional<double> best; ///< value of the best placement so far
    double bound = 0;           ///< no placement is better
};

/// A demand beyond those of the drawing.
struct PlacementDecree {
    ServiceId service;
    NodeId node;
    bool runsThere = true; ///< one replica of it; or none
};

struct PlacementOptions {
    std::uint64_t seed = 1; ///< of the local search
    int iterations =
        20'000; ///< most moves of the local search; the integer program may take some simplex iterations for each
    /// Partial choices that the exact solver may weigh before the local search takes over; where one takes over 1,024
    /// look-ups, it counts for several.
    std::int64_t exactStates = 300'000;
    /// Ends the search earlier. Only answers that no time limit ended are the same on every machine.
    std::optional<std::chrono::milliseconds> timeLimit = {};
    /// Ends the search as a time limit does, once another thread sets it.
    std::shared_ptr<const std::atomic<bool>> enough = {};
    /// The first counts first; each later one chooses among what is as good (within 1e-9) in those before it.
    std::vector<PlacementObjective> objectives = {PlacementObjective{}};
    std::vector<PlacementLimit> limits = {};
    std::vector<PlacementDecree> decrees = {};
    /// Where the search begins, as far as it keeps the constraints; the answer is no worse than the best of these.
    std::vector<Placement> known = {};
    /// Told whenever the best or the bound improves.
    std::function<void(const PlacementStep&)> listener = {};
};

} // namespace edgewright
