// What is around the caches: an origin that answers, and someone who is told what came of it?
#pragma once

#include "core/cache/http/moment.h"

namespace edgewright::http {

/// What the origin answers to one request.
struct OriginAnswer {
    Failure failure = Failure::None; ///< Error: it refuses the connection, or cuts it without an answer
    bool isReached = true;           ///< false: it refuses; the fetch is not one that reached the origin
    int status = 200;
    HeadersId headers = 0;
    Version version = 1;
    double delay = 0, bodyDelay = 0; ///< seconds to the first byte, and from there to the end of the body
    double bytes = 0;
    PageId page = 0;
    bool acceptsRanges = false, isTruncated = false;
};

/// A way from one tier to the next.
struct Onward {
    TierId next = originTier;
    double delay = 0;          ///< seconds, there and back
    double secondsPerByte = 0; ///< of a body that comes down
};

/// The interface of the engine to what it is used for. Calls come in the order of time.
class World {
public:
    virtual ~World() = default;
    /// Conditions and ranges stand in the request's headers and are the origin's to heed.
    virtual OriginAnswer answer(TierId from, double at, const Request& request) = 0;
    virtual void fetched(const OriginFetch& fetch) = 0;
    virtual void answered(std::uint64_t token, const Answer& answer) = 0;
    /// Which way a tier asks for something; `usual`: what its options say.
    virtual Onward onward(TierId, const Request&, const Onward& usual) { return usual; }
    /// What a tier answers to another one, or as a fragment to a page that it puts together itself.
    virtual void relayed(const Answer&, bool /*isFragment*/) {}
    /// A body comes down to the tier that asked; 0 bytes where there is none, as in a 304.
    virtual void carried(TierId, const Request&, double /*bytes*/) {}
    /// What becomes of a request that is followed.
    virtual void followed(const Moment&) {}
    /// What CacheTiers::wakeAt() asked for.
    virtual void woken(double /*at*/, std::uint64_t /*token*/) {}
};

} // namespace edgewright::http
