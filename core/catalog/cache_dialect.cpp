// Which behaviours may a dialect switch, and how is one set from JSON?
#include "core/catalog/cache_dialect.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <variant>

namespace edgewright {

using nlohmann::json;

namespace {

using Words = std::span<const std::string_view>;

/// A member that is one of several words: the words stand in the order of the enumerators.
struct Choice {
    Words words;
    void (*set)(CacheDialect&, std::size_t);
    std::size_t (*get)(const CacheDialect&);
};

using Member = std::variant<bool CacheDialect::*, double CacheDialect::*, std::int64_t CacheDialect::*,
                            std::vector<int> CacheDialect::*, std::vector<std::string> CacheDialect::*,
                            std::map<int, double> CacheDialect::*, StaleOn CacheDialect::*, Choice>;

struct Row {
    DialectBehaviour behaviour;
    Member member;
};

template <auto member, std::size_t count> Choice oneOf(const std::string_view (&words)[count])
{
    return {words,
            [](CacheDialect& dialect, std::size_t index) {
                using Word = std::remove_reference_t<decltype(dialect.*member)>;
                dialect.*member = static_cast<Word>(index);
            },
            [](const CacheDialect& dialect) { return static_cast<std::size_t>(dialect.*member); }};
}

constexpr std::string_view clocks[] = {"float", "whole_seconds"};
constexpr std::string_view agesWritten[] = {"always", "from_store", "hits", "never"};
constexpr std::string_view repeats[] = {"first", "last"};
constexpr std::string_view fieldDirectives[] = {"whole", "field", "unstorable"};
constexpr std::string_view pragmas[] = {"ignored", "no_cache", "unstorable"};
constexpr std::string_view surrogates[] = {"ignored", "max_age", "stale_at_once"};
constexpr std::string_view sharedStale[] = {"allowed", "forbidden", "forbidden_without_answer"};
constexpr std::string_view unfits[] = {"applied", "renews_old_lifetime", "fetches_whole", "changes_nothing"};
constexpr std::string_view noCaches[] = {"ignored", "fetches", "validates"};
constexpr std::string_view noStores[] = {"ignored", "not_stored", "not_reused"};
constexpr std::string_view authorized[] = {"permitted", "ignored", "passed", "unstorable"};
constexpr std::string_view encodings[] = {"compared", "ignored", "gzip_or_not"};
constexpr std::string_view staleCoalescing[] = {"wait", "serve_stale", "fetch"};
constexpr std::string_view collapsing[] = {"always", "for_validation", "never"};

using D = CacheDialect;

// clang-format off
const std::vector<Row>& rows()
{
    static const std::vector<Row> all = {
        {{"clock", "Whether times count in fractions or in whole seconds"}, oneOf<&D::clock>(clocks)},
        {{"fresh_at_lifetime", "Still fresh when the age equals the lifetime, on a clock of whole seconds"}, &D::freshAtLifetime},
        {{"lifetime_from_receipt", "The lifetime counts from when the answer came; Date is not looked at"}, &D::lifetimeFromReceipt},
        {{"counts_response_delay", "What the origin took is part of the age"}, &D::countsResponseDelay},
        {{"counts_delay_of_304", "The same for an answer to a validation"}, &D::countsDelayOf304},
        {{"reads_age", "An Age that comes from the next tier is part of the age"}, &D::readsAge},
        {{"reads_first_of_several_ages", "Of a list in Age the first counts; else a list is no Age"}, &D::readsFirstOfSeveralAges},
        {{"rewrites_date", "Date of an answer is the time when it is sent on"}, &D::rewritesDate},
        {{"writes_age", "Which answers carry an Age of the cache's own"}, oneOf<&D::writesAge>(agesWritten)},
        {{"default_ttl_s", "Lifetime of an answer that states none and has no heuristic one"}, &D::defaultTtl},
        {{"heuristic", "Lifetime without a stated one, as a share of the time since Last-Modified"}, &D::heuristic},
        {{"heuristic_most_s", "The longest heuristic lifetime"}, &D::heuristicMost},
        {{"minimum_ttl_s", "A shorter stated lifetime is lifted to this"}, &D::minimumTtl},
        {{"maximum_ttl_s", "A longer stated lifetime is cut to this"}, &D::maximumTtl},
        {{"default_needs_validator", "A 200 without lifetime and validator gets no default lifetime"}, &D::defaultNeedsValidator},
        {{"query_needs_lifetime", "A URL with a query gets no lifetime that is not stated"}, &D::queryNeedsLifetime},
        {{"ttl_by_status_s", "Lifetime by status of an answer that states none"}, &D::ttlByStatus},
        {{"negative_ttl_s", "Lifetime of the negative statuses"}, &D::negativeTtl},
        {{"negative_statuses", "Statuses that negative_ttl_s is for"}, &D::negativeStatuses},
        {{"negative_ttl_overrides", "negative_ttl_s holds against a stated lifetime"}, &D::negativeTtlOverrides},
        {{"repeated_directive", "Which of two equal directives counts"}, oneOf<&D::repeatedDirective>(repeats)},
        {{"reads_quoted_numbers", "max-age=\"60\" is 60; else 0"}, &D::readsQuotedNumbers},
        {{"directives_case_sensitive", "MAX-AGE is not max-age"}, &D::directivesCaseSensitive},
        {{"invalid_expires_is_absent", "An Expires that is no date counts as absent; else as past"}, &D::invalidExpiresIsAbsent},
        {{"expires_by_order_of_lines", "A past Expires in a line before Cache-Control decides"}, &D::expiresByOrderOfLines},
        {{"reads_accel_expires", "X-Accel-Expires comes before all else"}, &D::readsAccelExpires},
        {{"reads_cdn_cache_control", "CDN-Cache-Control takes the place of Cache-Control (RFC 9213)"}, &D::readsCdnCacheControl},
        {{"surrogate_control", "What Surrogate-Control does"}, oneOf<&D::surrogateControl>(surrogates)},
        {{"pragma_in_answer", "What Pragma: no-cache in an answer does"}, oneOf<&D::pragmaInAnswer>(pragmas)},
        {{"ignore_headers", "Header fields of answers that are not looked at"}, &D::ignoreHeaders},
        {{"stores_without_lifetime", "An answer without any lifetime is stored, stale at once"}, &D::storesWithoutLifetime},
        {{"zero_lifetime_unstorable", "An answer that is stale when it comes is not stored"}, &D::zeroLifetimeUnstorable},
        {{"past_expires_unstorable", "An answer whose lifetime is a past Expires is not stored"}, &D::pastExpiresUnstorable},
        {{"no_cache_unstorable", "An answer with no-cache is not stored; else it is validated each time"}, &D::noCacheUnstorable},
        {{"set_cookie_unstorable", "An answer with Set-Cookie is not stored"}, &D::setCookieUnstorable},
        {{"vary_star_unstorable", "An answer with Vary: * is not stored; else it is validated each time"}, &D::varyStarUnstorable},
        {{"no_cache_field", "What no-cache with a field name is about"}, oneOf<&D::noCacheField>(fieldDirectives)},
        {{"private_field", "What private with a field name is about"}, oneOf<&D::privateField>(fieldDirectives)},
        {{"statuses_without_lifetime", "Statuses that may be stored where no lifetime is stated"}, &D::statusesWithoutLifetime},
        {{"statuses_with_lifetime", "Statuses that may be stored where one is stated; none: every one"}, &D::statusesWithLifetime},
        {{"authorized_request", "Whether an answer to a request with Authorization may be shared"}, oneOf<&D::authorizedRequest>(authorized)},
        {{"authorization_permits", "Directives that permit it"}, &D::authorizationPermits},
        {{"authorized_reuse_validates", "Such an answer is validated before it is used again"}, &D::authorizedReuseValidates},
        {{"passes_cookies", "A request with a Cookie is passed"}, &D::passesCookies},
        {{"admit_at_request", "Which request for a key stores it; what is stored already is stored anew"}, &D::admitAtRequest},
        {{"admit_probability", "Share of what would be stored that is, drawn at each request; 1: all"}, &D::admitProbability},
        {{"admit_most_bytes", "The largest body that is stored"}, &D::admitMostBytes},
        {{"hit_for_miss_s", "How long a key is remembered as unstorable: its requests don't wait for one another"}, &D::hitForMiss},
        {{"hit_for_pass_s", "How long a key is passed once its answer was unstorable, whatever comes"}, &D::hitForPass},
        {{"unstorable_keeps_old", "An answer that can't be stored leaves the stored one where it is"}, &D::unstorableKeepsOld},
        {{"swr_header", "stale-while-revalidate is honoured"}, &D::swrHeader},
        {{"sie_header", "stale-if-error is honoured"}, &D::sieHeader},
        {{"background_refresh", "Within the stale window nobody waits; else the first request does"}, &D::backgroundRefresh},
        {{"sie_bounds_stale_on", "stale-if-error shortens the time that stale_on allows"}, &D::sieBoundsStaleOn},
        {{"grace_s", "Stale window of an answer that states none"}, &D::grace},
        {{"grace_while_healthy_s", "The most of the stale window that is used while the origin answers"}, &D::graceWhileHealthy},
        {{"keep_s", "How long past the stale window the object lends its validator"}, &D::keep},
        {{"max_stale_s", "How long past its lifetime stale_on serves an object"}, &D::maxStale},
        {{"max_stale_is_of_age", "max_stale_s bounds the whole age"}, &D::maxStaleIsOfAge},
        {{"must_revalidate_forbids_stale", "must-revalidate and proxy-revalidate forbid stale answers"}, &D::mustRevalidateForbidsStale},
        {{"shared_max_age_stale", "Whether s-maxage forbids stale answers after a failure"}, oneOf<&D::sharedMaxAgeStale>(sharedStale)},
        {{"stale_on", "Failures after which the stored object is served, without a directive"}, &D::staleOn},
        {{"sie_on", "Failures that stale-if-error covers"}, &D::sieOn},
        {{"background_error_replaces", "An error status behind a stale answer replaces the object"}, &D::backgroundErrorReplaces},
        {{"drop_background_5xx", "A 5xx behind a stale answer is thrown away"}, &D::dropBackground5xx},
        {{"origin_timeout_s", "How long the origin may take to answer; between tiers there is no such limit"}, &D::originTimeout},
        {{"error_kept_for_waiters_s", "Lifetime of the cache's own error while others wait for it"}, &D::errorKeptForWaiters},
        {{"error_grace_s", "Stale window of that error"}, &D::errorGrace},
        {{"status_unreachable", "Status where the origin can't be reached"}, &D::statusUnreachable},
        {{"status_timeout", "Status where it does not answer in time"}, &D::statusTimeout},
        {{"status_stale_forbidden", "Status where a stale object is there and may not be used"}, &D::statusStaleForbidden},
        {{"revalidate", "An expired object with a validator is asked for with a condition"}, &D::revalidate},
        {{"conditional_by_date", "Without a strong validator the condition is the Date"}, &D::conditionalByDate},
        {{"weak_tag_validates", "A weak ETag is good for a condition"}, &D::weakTagValidates},
        {{"headers_updated_by_304", "A 304 replaces the stored header fields"}, &D::headersUpdatedBy304},
        {{"lifetime_from_304_alone", "The new lifetime is that of the 304 without the stored fields"}, &D::lifetimeFrom304Alone},
        {{"new_tag_in_304_unfit", "A 304 with another ETag does not fit"}, &D::newTagIn304Unfit},
        {{"unfit_304", "What a 304 does that forbids storing or does not fit"}, oneOf<&D::unfit304>(unfits)},
        {{"forwards_client_conditions", "A client's condition goes on to the origin where nothing is stored"}, &D::forwardsClientConditions},
        {{"mismatch_goes_to_origin", "A client's condition that a fresh object does not meet goes on to the origin"}, &D::mismatchGoesToOrigin},
        {{"whole_after_validation", "A client's condition is not answered with 304 after a validation"}, &D::wholeAfterValidation},
        {{"head_as_get", "A HEAD that needs the origin becomes a GET and is stored"}, &D::headAsGet},
        {{"fetch_whole_for_range", "A range is cut from the whole; else it goes on to the origin"}, &D::fetchWholeForRange},
        {{"unsatisfiable_range_is_whole", "A range beyond the end gets the whole; else 416"}, &D::unsatisfiableRangeIsWhole},
        {{"request_no_cache", "What no-cache in a request does"}, oneOf<&D::requestNoCache>(noCaches)},
        {{"request_no_store", "What no-store in a request does"}, oneOf<&D::requestNoStore>(noStores)},
        {{"request_min_fresh", "min-fresh in a request is honoured"}, &D::requestMinFresh},
        {{"request_max_age", "max-age in a request is honoured"}, &D::requestMaxAge},
        {{"request_max_stale", "max-stale in a request is honoured"}, &D::requestMaxStale},
        {{"max_stale_reads_as_hit", "What max-stale allowed is reported as a hit"}, &D::maxStaleReadsAsHit},
        {{"request_only_if_cached", "only-if-cached in a request is honoured"}, &D::requestOnlyIfCached},
        {{"empty_query_ignored", "/a? is the key of /a"}, &D::emptyQueryIgnored},
        {{"sort_query", "The order of a query's parts does not matter"}, &D::sortQuery},
        {{"forwards_normalised_path", "The origin is asked for the path without needless escapes and doubled slashes"}, &D::forwardsNormalisedPath},
        {{"vary_spacing_ignored", "Spaces in a selecting header don't matter"}, &D::varySpacingIgnored},
        {{"vary_case_ignored", "Nor does its case"}, &D::varyCaseIgnored},
        {{"accept_encoding_in_vary", "How Accept-Encoding selects"}, oneOf<&D::acceptEncodingInVary>(encodings)},
        {{"unsafe_invalidates", "A PUT, POST or DELETE that succeeds removes what is stored"}, &D::unsafeInvalidates},
        {{"unsafe_invalidates_location", "And what its Location names"}, &D::unsafeInvalidatesLocation},
        {{"purge_takes_matching_variant", "A purge takes the variant that its own headers select; else all"}, &D::purgeTakesMatchingVariant},
        {{"purge_stops_running_fetch", "What is under way when a purge comes is not stored"}, &D::purgeStopsRunningFetch},
        {{"status_purge_of_nothing", "Status of a purge that finds nothing"}, &D::statusPurgeOfNothing},
        {{"purge_propagation_s", "How long a purge takes to reach the cache"}, &D::purgePropagation},
        {{"coalesce", "A request waits for the fetch that another has begun"}, &D::coalesce},
        {{"coalesce_cold", "Also where nothing is stored"}, &D::coalesceCold},
        {{"coalesce_stale", "What a request does while another refreshes the expired object"}, oneOf<&D::coalesceStale>(staleCoalescing)},
        {{"collapse_again", "Whether those who waited in vain wait for one of them"}, oneOf<&D::collapseAgain>(collapsing)},
        {{"coalesce_poll_s", "Those who wait look only so often; 0: they are woken"}, &D::coalescePoll},
        {{"coalesce_timeout_s", "How long they wait"}, &D::coalesceTimeout},
        {{"coalesce_age_s", "How long they wait for one fetch before another begins"}, &D::coalesceAge},
        {{"timed_out_answer_unstored", "The answer of one that waited too long is not stored"}, &D::timedOutAnswerUnstored},
        {{"reads_along", "A body under way is shared with those who come"}, &D::readsAlong},
        {{"stream", "An answer goes on as soon as its header is there"}, &D::stream},
        {{"touch_interval_s", "A hit moves an object in the order of leaving only so often"}, &D::touchInterval},
        {{"uncounted_below_s", "An object that lives shorter takes no room"}, &D::uncountedBelow},
        {{"oversize_truncates", "The body of an object larger than the store breaks off"}, &D::oversizeTruncates},
        {{"esi", "Edge-Side Includes are worked on"}, &D::esi},
        {{"esi_announced", "They are where Surrogate-Control says content=\"ESI/1.0\""}, &D::esiAnnounced},
        {{"esi_depth", "How deep includes may nest"}, &D::esiDepth},
        {{"esi_error_body_stands", "The body of an error stands in its fragment's place; else the fragment has failed"}, &D::esiErrorBodyStands},
        {{"esi_alt", "Where a fragment fails, its alt is asked for"}, &D::esiAlt},
        {{"esi_fails_page", "A fragment that fails, without onerror=\"continue\", fails its page; else nothing stands there"}, &D::esiFailsPage},
    };
    return all;
}
// clang-format on

const Row* rowOf(std::string_view key)
{
    const auto found = std::ranges::find(rows(), key, [](const Row& row) { return row.behaviour.key; });
    return found == rows().end() ? nullptr : &*found;
}

bool isStatus(const json& value) { return value.is_number_integer() && value >= 100 && value <= 599; }

bool isListOf(const json& value, bool (*fits)(const json&))
{
    return value.is_array() && std::ranges::all_of(value, fits);
}

bool isWord(const json& value) { return value.is_string(); }

/// "http_503" names one status, "http_5xx" those that RFC 5861 counts as errors.
std::optional<StaleOn> staleOnOf(const json& value)
{
    StaleOn on;
    for (const json& one : value) {
        const std::string word = one.get<std::string>();
        if (word == "error")
            on.error = true;
        else if (word == "timeout")
            on.timeout = true;
        else if (word == "updating")
            on.updating = true;
        else if (word == "http_5xx")
            on.statuses.insert(on.statuses.end(), {500, 502, 503, 504});
        else if (word.size() == 8 && word.starts_with("http_") && word >= "http_100" && word <= "http_599" &&
                 std::ranges::all_of(word.substr(5), [](char c) { return c >= '0' && c <= '9'; }))
            on.statuses.push_back(std::stoi(word.substr(5)));
        else
            return {};
    }
    return on;
}

json wordsOf(const StaleOn& on)
{
    json words = json::array();
    for (const auto& [is, word] : {std::pair(on.error, "error"), {on.timeout, "timeout"}, {on.updating, "updating"}})
        if (is)
            words.push_back(word);
    for (const int status : on.statuses)
        words.push_back(fmt::format("http_{}", status));
    return words;
}

std::optional<std::map<int, double>> ttlByStatusOf(const json& value)
{
    std::map<int, double> ttl;
    for (const auto& [key, seconds] : value.items()) {
        const bool isThreeDigits = key.size() == 3 && key >= "100" && key <= "599";
        if (!isThreeDigits || !std::ranges::all_of(key, [](char c) { return c >= '0' && c <= '9'; }) ||
            !seconds.is_number() || seconds < 0)
            return {};
        ttl[std::stoi(key)] = seconds.get<double>();
    }
    return ttl;
}

/// Sets one member of a dialect; false where the value does not fit it.
struct Setter {
    CacheDialect& dialect;
    const json& value;

    bool operator()(bool D::*member) const { return take(member, value.is_boolean()); }
    bool operator()(double D::*member) const
    {
        if (value == "never")
            return dialect.*member = D::never, true;
        return take(member, value.is_number() && value >= 0);
    }
    bool operator()(std::int64_t D::*member) const
    {
        return take(member, value.is_number_integer() && value >= 0 && value <= 1'000'000);
    }
    bool operator()(std::vector<int> D::*member) const { return take(member, isListOf(value, isStatus)); }
    bool operator()(std::vector<std::string> D::*member) const { return take(member, isListOf(value, isWord)); }
    bool operator()(std::map<int, double> D::*member) const
    {
        return value.is_object() && takeIf(member, ttlByStatusOf(value));
    }
    bool operator()(StaleOn D::*member) const { return isListOf(value, isWord) && takeIf(member, staleOnOf(value)); }
    bool operator()(const Choice& choice) const
    {
        const auto found =
            value.is_string() ? std::ranges::find(choice.words, value.get<std::string>()) : choice.words.end();
        if (found == choice.words.end())
            return false;
        choice.set(dialect, static_cast<std::size_t>(found - choice.words.begin()));
        return true;
    }

private:
    template <class T> bool take(T D::*member, bool fits) const
    {
        if (fits)
            value.get_to(dialect.*member);
        return fits;
    }
    template <class T> bool takeIf(T D::*member, std::optional<T> read) const
    {
        if (read)
            dialect.*member = std::move(*read);
        return read.has_value();
    }
};

struct Getter {
    const CacheDialect& dialect;

    json operator()(double D::*member) const
    {
        return dialect.*member == D::never ? json("never") : json(dialect.*member);
    }
    json operator()(std::map<int, double> D::*member) const
    {
        json object = json::object();
        for (const auto& [status, seconds] : dialect.*member)
            object[std::to_string(status)] = seconds;
        return object;
    }
    json operator()(StaleOn D::*member) const { return wordsOf(dialect.*member); }
    json operator()(const Choice& choice) const { return choice.words[choice.get(dialect)]; }
    template <class T> json operator()(T D::*member) const { return dialect.*member; }
};

} // namespace

std::span<const DialectBehaviour> dialectBehaviours()
{
    static const auto behaviours = [] {
        std::vector<DialectBehaviour> all;
        for (const Row& row : rows())
            all.push_back(row.behaviour);
        return all;
    }();
    return behaviours;
}

Result<void> setBehaviour(CacheDialect& dialect, std::string_view key, const json& value)
{
    const Row* row = rowOf(key);
    if (!row)
        return fail({text("catalog", "there is no behaviour “{}”").with(key), std::string(key),
                     text("catalog", "core/cache/http/DIALECTS.md lists the behaviours")});
    if (!std::visit(Setter{dialect, value}, row->member))
        return fail({text("catalog", "the behaviour “{}” can't be {}").with(key, value.dump()), std::string(key),
                     text("catalog", "core/cache/http/DIALECTS.md says what it may be")});
    return {};
}

json behaviourOf(const CacheDialect& dialect, std::string_view key)
{
    const Row* row = rowOf(key);
    return row ? std::visit(Getter{dialect}, row->member) : json();
}

} // namespace edgewright
