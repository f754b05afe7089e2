// Into which two parts is a branch split?
#pragma once

#include "core/placement/location/price_ascent.h"

#include <array>

namespace edgewright::location {

/// By the number of open sites where the relaxations could not agree on one, else by the free site that they were least sure of.
/// The branch must have a free site.
std::array<Branch, 2> split(const Branch& branch, const Ascent& ascent);

} // namespace edgewright::location
