// How many machines of one type hold what is placed somewhere?
#pragma once

#include "core/model/topology.h"

#include <vector>

namespace edgewright {

/// A machine: what it has left for services, and those that it runs.
struct PackedMachine {
    Cores cpu{};
    Gibibytes memory{};
    std::int64_t accelerators = 0;
    std::vector<const Service*> services = {};
    bool holds(const Service& service) const
    {
        constexpr double rounding = 1e-9; // ten times 0.1 cores are one
        return cpu.value >= service.cpu.value - rounding && memory.value >= service.memory.value - rounding &&
               accelerators >= service.accelerators;
    }
};

/// Machines, `empty` at first, that hold all replicas, first-fit decreasing; what none holds has one of its own.
/// Cost: O(replicas × machines).
/// Source: D. S. Johnson, "Near-optimal bin packing algorithms", MIT 1973: few more than the least number.
std::vector<PackedMachine> packed(std::vector<const Service*> replicas, const PackedMachine& empty);

} // namespace edgewright
