// What can happen to a request that is followed on its way through the tiers?
#pragma once

#include "core/cache/http/messages.h"

namespace edgewright::http {

/// Why a tier does not keep what came.
enum class NotKept : std::uint8_t {
    Forbidden, ///< its headers or its status say so
    TooLarge,  ///< for the whole store
    Refused,   ///< admission keeps it out
    Purged,    ///< a purge came meanwhile
    Failed,    ///< a refresh in the background that brought an error
};

/// Times in seconds of the simulation.
struct Moment {
    enum Kind : std::uint8_t {
        Sent,         ///< by the client
        Fresh,        ///< a copy within its lifetime is served
        Stale,        ///< one past it is served, while it is refreshed
        StaleOnError, ///< one past it is served, since what was asked failed
        Expired,      ///< a copy is there, past its lifetime, and not served unasked
        Absent,       ///< there is no copy
        Waits,        ///< for what another request has asked for
        GaveUp,       ///< it has waited too long
        Passes,       ///< the cache keeps out of it
        Asks,         ///< the next tier, or the origin
        OriginAnswers,
        OriginRefuses,
        Gets,     ///< an answer, or what tells that there is none
        Keeps,    ///< a copy of it
        Renews,   ///< the copy, that a 304 has confirmed
        Forgoes,  ///< a copy of it: `why`
        Answers,  ///< told as an http::Answer that is followed
        Received, ///< by the client, with the whole body
    };
    Kind kind = Sent;
    bool isBackground = false;  ///< no client waits for it
    bool isConditional = false; ///< Asks: whether what is stored still holds
    bool hadCopy = false;       ///< Absent: something that was too old to be kept
    NotKept why = NotKept::Forbidden;
    double at = 0;
    TierId tier = originTier;
    WordId path = 0;              ///< of the request, or of the fragment of its page
    TierId next = originTier;     ///< Asks: whom
    double delay = 0;             ///< Asks: there and back
    double age = 0, freshFor = 0; ///< of the copy; what is left of its lifetime, below 0 once it is over
    int status = 0;               ///< of the answer; 0: none came
    double bytes = 0;             ///< of its body
};

} // namespace edgewright::http
