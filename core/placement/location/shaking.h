// From where may a local search find what it misses from here?
#pragma once

#include "core/base/random.h"
#include "core/placement/location/incumbent.h"
#include "core/placement/location/nearest_sites.h"

namespace edgewright::location {

/// One to four open sites change places with others that are near the same customers. As many are open as before.
/// Source: Lourenço, Martin and Stützle, "Iterated local search", Handbook of Metaheuristics (2003).
OpenSites shaken(const OpenSites& open, std::size_t sites, NearestSites& nearest, Random& random);

} // namespace edgewright::location
