// Where do the engine and what real caches were seen to do differ?
#pragma once

#include "core/base/progress.h"
#include "core/cache/http/case_replay.h"

namespace edgewright::http {

struct Disagreement {
    std::string caseId, kind;
    std::size_t line = 0; ///< of the timeline, from 0
    std::string expected, got;
};

struct Counts {
    std::string name; ///< of a kind or a case
    std::size_t requests = 0, agree = 0;
};

struct Agreement {
    std::size_t requests = 0, agree = 0;     ///< requests: lines of the timeline
    std::vector<Counts> kinds, cases;        ///< in the order of the file
    std::vector<Disagreement> disagreements; ///< one a line at most
};

/// Replays the cases that have an outcome of this dialect, or for "rfc" those that state what the RFCs want, and compares source, status,
/// version, parts, the number, order and condition of what reached the origin, age within 1 s and times within 0.25 s. A pass counts as a miss.
/// Errors: no case is about the dialect; stopped.
/// Cost:   O(requests log requests).
Result<Agreement> agreement(const std::vector<FreshnessCase>& cases, const CacheDialect& dialect,
                            const MakePolicy& policy, const Progress& progress);

/// The same of one case that begins at this fraction of a second, where it does not state one.
std::vector<Disagreement> disagreements(const FreshnessCase& read, const CacheDialect& dialect,
                                        const MakePolicy& policy, double phase);

} // namespace edgewright::http
