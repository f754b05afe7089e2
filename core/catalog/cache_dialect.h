// How does a cache differ from what the RFCs say? A dialect is a list of named behaviours; the engine knows no vendor.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <limits>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

enum class CacheClock : std::uint8_t { Exact, WholeSeconds };
enum class AgeWritten : std::uint8_t { Always, FromStore, Hits, Never };
enum class RepeatedDirective : std::uint8_t { First, Last };
enum class FieldDirective : std::uint8_t { Whole, Field, Unstorable }; ///< no-cache="X", private="X": what it is about
enum class PragmaInAnswer : std::uint8_t { Ignored, NoCache, Unstorable };
enum class SurrogateControl : std::uint8_t { Ignored, MaxAge, StaleAtOnce };
enum class SharedMaxAgeStale : std::uint8_t {
    Allowed,
    Forbidden,
    ForbiddenWithoutAnswer
}; ///< the last: unless stale-if-error is there too
enum class UnfitNotModified : std::uint8_t { Applied, RenewsOldLifetime, FetchesWhole, ChangesNothing };
enum class RequestNoCache : std::uint8_t { Ignored, Fetches, Validates };
enum class RequestNoStore : std::uint8_t { Ignored, NotStored, NotReused };
enum class AuthorizedRequest : std::uint8_t { Permitted, Ignored, Passed, Unstorable };
enum class AcceptEncodingInVary : std::uint8_t { Compared, Ignored, GzipOrNot };
enum class CoalesceStale : std::uint8_t { Wait, ServeStale, Fetch };
enum class CollapseAgain : std::uint8_t { Always, ForValidation, Never };

/// On which failures of a refresh the stored object is served.
struct StaleOn {
    bool error = false, timeout = false, updating = false; ///< updating: while another request refreshes it
    std::vector<int> statuses;
    bool operator==(const StaleOn&) const = default;
};

/// One way to be a cache. The defaults are RFC 9110, 9111 and 5861, and where those leave a choice, the plainest.
/// Units: seconds. What a member does stands beside its key in cache_dialect.cpp and in core/cache/http/DIALECTS.md.
struct CacheDialect {
    static constexpr double never = std::numeric_limits<double>::infinity();

    std::string key; ///< "rfc", "varnish", …

    // How long an answer is fresh
    CacheClock clock = CacheClock::Exact;
    bool freshAtLifetime = false, lifetimeFromReceipt = false, countsResponseDelay = true, countsDelayOf304 = true;
    bool readsAge = true, readsFirstOfSeveralAges = true, rewritesDate = false;
    AgeWritten writesAge = AgeWritten::FromStore;
    double defaultTtl = 0, heuristic = 0.1, heuristicMost = 86'400, minimumTtl = 0, maximumTtl = never;
    bool defaultNeedsValidator = false, queryNeedsLifetime = false;
    std::map<int, double> ttlByStatus;
    double negativeTtl = 0;
    std::vector<int> negativeStatuses;
    bool negativeTtlOverrides = false;
    RepeatedDirective repeatedDirective = RepeatedDirective::First;
    bool readsQuotedNumbers = true, directivesCaseSensitive = false, invalidExpiresIsAbsent = false;
    bool expiresByOrderOfLines = false, readsAccelExpires = false, readsCdnCacheControl = false;
    SurrogateControl surrogateControl = SurrogateControl::Ignored;
    PragmaInAnswer pragmaInAnswer = PragmaInAnswer::Ignored;
    std::vector<std::string> ignoreHeaders; ///< of answers

    // What may be stored
    bool storesWithoutLifetime = true, zeroLifetimeUnstorable = false, pastExpiresUnstorable = false;
    bool noCacheUnstorable = false, setCookieUnstorable = false, varyStarUnstorable = true;
    FieldDirective noCacheField = FieldDirective::Whole, privateField = FieldDirective::Whole;
    std::vector<int> statusesWithoutLifetime{200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501};
    std::vector<int> statusesWithLifetime; ///< none: every one
    AuthorizedRequest authorizedRequest = AuthorizedRequest::Permitted;
    std::vector<std::string> authorizationPermits{"public", "s-maxage", "must-revalidate"};
    bool authorizedReuseValidates = false, passesCookies = false;
    std::int64_t admitAtRequest = 1;
    double admitProbability = 1, admitMostBytes = never; ///< 0 … 1; of the body
    double hitForMiss = 0, hitForPass = 0;
    bool unstorableKeepsOld = false;

    // Stale answers
    bool swrHeader = true, sieHeader = true, backgroundRefresh = true, sieBoundsStaleOn = false;
    double grace = 0, graceWhileHealthy = never, keep = never, maxStale = 0;
    bool maxStaleIsOfAge = false, mustRevalidateForbidsStale = true;
    SharedMaxAgeStale sharedMaxAgeStale = SharedMaxAgeStale::Allowed;
    StaleOn staleOn, sieOn{.error = true, .timeout = true, .statuses = {500, 502, 503, 504}};
    bool backgroundErrorReplaces = false, dropBackground5xx = false;

    // Failures
    double originTimeout = 60, errorKeptForWaiters = 0, errorGrace = 0;
    std::int64_t statusUnreachable = 502, statusTimeout = 504, statusStaleForbidden = 504;

    // Validation
    bool revalidate = true, conditionalByDate = false, weakTagValidates = true;
    bool headersUpdatedBy304 = true, lifetimeFrom304Alone = false, newTagIn304Unfit = false;
    UnfitNotModified unfit304 = UnfitNotModified::Applied;
    bool forwardsClientConditions = false, mismatchGoesToOrigin = false, wholeAfterValidation = false;

    // Requests
    bool headAsGet = false, fetchWholeForRange = true, unsatisfiableRangeIsWhole = false;
    RequestNoCache requestNoCache = RequestNoCache::Validates;
    RequestNoStore requestNoStore = RequestNoStore::NotStored;
    bool requestMinFresh = true, requestMaxAge = true, requestMaxStale = true, maxStaleReadsAsHit = false;
    bool requestOnlyIfCached = true;

    // Keys and variants
    bool emptyQueryIgnored = false, sortQuery = false, forwardsNormalisedPath = false;
    bool varySpacingIgnored = false, varyCaseIgnored = false;
    AcceptEncodingInVary acceptEncodingInVary = AcceptEncodingInVary::Compared;

    // Invalidation
    bool unsafeInvalidates = true, unsafeInvalidatesLocation = false;
    bool purgeTakesMatchingVariant = false, purgeStopsRunningFetch = false;
    std::int64_t statusPurgeOfNothing = 404;
    double purgePropagation = 0;

    // Requests at once
    bool coalesce = true, coalesceCold = true, readsAlong = true, stream = true, timedOutAnswerUnstored = false;
    CoalesceStale coalesceStale = CoalesceStale::Wait;
    CollapseAgain collapseAgain = CollapseAgain::Always;
    double coalescePoll = 0, coalesceTimeout = never, coalesceAge = never;

    // Capacity
    double touchInterval = 0, uncountedBelow = 0;
    bool oversizeTruncates = false;

    // Edge-Side Includes
    bool esi = false, esiAnnounced = true, esiErrorBodyStands = false, esiAlt = true, esiFailsPage = true;
    std::int64_t esiDepth = 5;

    bool operator==(const CacheDialect&) const = default;
};

/// A behaviour as the catalogue and the settings of a case name it.
struct DialectBehaviour {
    std::string_view key, what;
};
std::span<const DialectBehaviour> dialectBehaviours(); ///< in the order of the struct

/// Sets the behaviour of this key.
/// Errors: no such behaviour; a value of another type, or out of its range; `where` is the key.
Result<void> setBehaviour(CacheDialect& dialect, std::string_view key, const nlohmann::json& value);
nlohmann::json behaviourOf(const CacheDialect& dialect, std::string_view key); ///< null where there is no such key

} // namespace edgewright
