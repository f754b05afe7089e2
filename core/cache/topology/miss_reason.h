// Why did a cache have no copy to serve?
#pragma once

#include <cstdint>

namespace edgewright {

enum class MissReason {
    Compulsory,  ///< never fetched before
    Capacity,    ///< its copy left for other objects
    Expired,     ///< its copy was past its life
    Purged,      ///< a publication took its copy away
    Uncacheable, ///< it may not be kept, or is larger than the cache
    Joined,      ///< it waited for the fetch that another request had begun: nobody was asked for it
    NotAdmitted, ///< what came for it last was not let in: too large, unlucky, or asked for too seldom
};

/// Misses by reason.
struct Misses {
    std::int64_t compulsory = 0, capacity = 0, expired = 0, purged = 0, uncacheable = 0, joined = 0, notAdmitted = 0;

    std::int64_t total() const { return compulsory + capacity + expired + purged + uncacheable + joined + notAdmitted; }
    void add(MissReason reason)
    {
        switch (reason) {
        case MissReason::Compulsory: ++compulsory; break;
        case MissReason::Capacity: ++capacity; break;
        case MissReason::Expired: ++expired; break;
        case MissReason::Purged: ++purged; break;
        case MissReason::Uncacheable: ++uncacheable; break;
        case MissReason::Joined: ++joined; break;
        case MissReason::NotAdmitted: ++notAdmitted; break;
        }
    }
};

} // namespace edgewright
