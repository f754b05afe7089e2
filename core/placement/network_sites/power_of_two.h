// By what is a figure multiplied so that a linear program meets it at a handy size, and none of its digits is lost?
#pragma once

#include <cmath>

namespace edgewright::network_sites {

/// A power of two that brings `largest` to about a million; 1 for nothing.
inline double powerFor(double largest)
{
    return largest > 0 && std::isfinite(largest) ? std::ldexp(1.0, 20 - std::ilogb(largest)) : 1;
}

} // namespace edgewright::network_sites
