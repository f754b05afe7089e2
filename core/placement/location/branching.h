// Into which two parts is a branch split?
#pragma once

#include "core/placement/location/price_ascent.h"

#include <array>

namespace edgewright::location {

/// By the free site that the relaxations were least sure of: closed in the first part, open in the second. The branch must have a free
/// site. Splitting by the number of open sites was tried: it takes more branches.
std::array<Branch, 2> split(const Branch& branch, const Ascent& ascent);

} // namespace edgewright::location
