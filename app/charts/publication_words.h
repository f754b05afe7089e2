// What do charts of a rehearsed publication say about it?
#pragma once

#include "core/cache/topology/cache_result.h"

#include <QString>

namespace edgewright {

/// "News published anew; 300 000 requests after 100 000 of warm-up, seed 1, policy: …". Of a result that has a publication.
QString publicationSmallPrint(const Topology& topology, const CacheResult& result);

/// Which command fills them.
Text publicationFills();

} // namespace edgewright
