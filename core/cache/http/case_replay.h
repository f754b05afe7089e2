// What do the caches of the engine do with a timed case?
#pragma once

#include "core/cache/http/cache_tiers.h"
#include "core/cache/http/case_file.h"

namespace edgewright::http {

/// What came of each line of the timeline.
struct ReplayedLine {
    std::vector<Answer> answers; ///< a client each, in the order of the answers
    int status = 0;              ///< of a purge
};

struct ReplayedFetch {
    OriginFetch fetch;
    std::string path;
};

struct Replay {
    std::vector<ReplayedLine> lines;
    std::vector<ReplayedFetch> fetches;  ///< in the order of time
    std::map<WordId, std::string> paths; ///< of the parts of answers
};

struct ReplaySetting {
    CacheDialect dialect;
    std::optional<CacheDialect> shield; ///< of the second tier, where there is one
    MakePolicy policy = nullptr;        ///< of a store that has a capacity
    double phase = 0;                   ///< of a second, when the case begins
};

/// Runs the case through CacheTiers: there is no other engine.
/// Cost: O(requests log requests).
Replay replay(const FreshnessCase& read, const ReplaySetting& setting);

} // namespace edgewright::http
