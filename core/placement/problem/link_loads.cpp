// How much of the narrow links do calls fill?
#include "core/placement/problem/link_loads.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

double excessOf(double used, double most) { return fitsInto(used, most) ? 0 : (used - most) / (1 + std::abs(most)); }

LinkLoads::LinkLoads(const Problem& problem) : problem_(problem), loads_(problem.narrow.size()) {}

void LinkLoads::clear() { std::ranges::fill(loads_, std::array<double, 2>{}); }

void LinkLoads::add(const Call& call, int from, int to)
{
    if (loads_.empty())
        return;
    problem_.hops->crossings(from, to, crossings_);
    for (const Crossing& crossing : crossings_) {
        std::array<double, 2>& load = loads_[static_cast<std::size_t>(crossing.link)];
        load[crossing.isAlong ? 0 : 1] += call.megabitsTo;
        load[crossing.isAlong ? 1 : 0] += call.megabitsBack;
    }
}

double LinkLoads::excess() const
{
    double sum = 0;
    for (std::size_t link = 0; link < loads_.size(); ++link)
        for (const double load : loads_[link])
            sum += excessOf(load, problem_.narrow[link].bandwidth);
    return sum;
}

} // namespace edgewright::placing
