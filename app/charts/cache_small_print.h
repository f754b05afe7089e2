// What stands below a chart of caches?
#pragma once

#include "core/cache/topology/cache_simulation.h"

#include <QString>

namespace edgewright {

/// "300 000 requests after 100 000 of warm-up, seed 1, least recently used": what the figures rest on.
QString cacheSmallPrint(const CacheResult& result);

} // namespace edgewright
