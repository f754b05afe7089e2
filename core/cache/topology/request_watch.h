// What becomes of one request while a run goes on?
#pragma once

#include "core/cache/topology/request_stream.h"
#include "core/cache/topology/request_trace.h"

namespace edgewright {

struct TierAnswer;

/// Picks one request out of a run and listens to it.
class RequestWatch {
public:
    /// The indices of what was chosen in the routing.
    RequestWatch(const RequestChoice& choice, std::size_t population, std::size_t content)
        : population_(population), content_(content), trace_{.chosen = choice}
    {}

    /// Whether this is the one; call with each counted request. `object`: its rank; `since`: the end of the warm-up, s.
    bool takes(const ContentRequest& request, std::int64_t object, double since);

    /// Something happened to it; the step knows its time on the clock of the run, and no more than the place.
    void happened(RequestStep step);
    /// Why the point of presence had no copy, which it knows once it answers.
    void explained(const NodeId& node, http::WordId path, MissReason reason);
    void answered(const TierAnswer& answer, Milliseconds trip, Milliseconds waited, bool isMisrouted);

    bool isFound() const { return isFound_; }
    std::int64_t requests() const { return requests_; } ///< of the population for the content set, that were looked at
    /// Once the run is over. `users`: where they are.
    RequestTrace trace(const NodeId& users) const;

private:
    std::size_t population_, content_;
    RequestTrace trace_;
    Milliseconds trip_{}; ///< to the first tier and back
    double comesAt_ = 0;  ///< to the first tier, s of the run
    std::int64_t requests_ = 0;
    bool isFound_ = false;
};

} // namespace edgewright
