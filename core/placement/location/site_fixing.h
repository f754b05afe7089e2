// Which sites are open, and which closed, in every solution that is still worth finding?
#pragma once

#include "core/placement/location/price_ascent.h"

namespace edgewright::location {

/// Settles free sites whose other state would raise the bound to `cutoff`.
/// Source: the reduced costs of Erlenkotter, "A dual-based procedure for uncapacitated facility location", Operations Research 26 (1978).
void settleByValue(Branch& branch, const Ascent& ascent, double cutoff);

} // namespace edgewright::location
