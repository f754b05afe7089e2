// What is a timed case of freshness: an origin's script, what clients do, and what caches were seen to answer? CASES.md describes the file.
#pragma once

#include "core/cache/http/header_fields.h"
#include "core/cache/http/messages.h"
#include "core/catalog/catalog.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgewright::http {

enum class OriginFault : std::uint8_t { None, Reset, Truncate };

/// What the origin answers for a path between two times.
struct OriginStep {
    double from = 0, to = CacheDialect::never;
    int status = 200;
    Version version = 1;
    std::vector<HeaderLine> headers, headers304; ///< in order, with ETag; those of a 304
    double delay = 0, bodyDelay = 0, bytes = 0;
    bool acceptsRanges = false, ignoresConditions = false, countsVersions = false;
    OriginFault fault = OriginFault::None;
    std::string versionHeader; ///< the request header that the version goes by; empty: none does
    std::map<std::string, Version> versions;
    std::string body;
};

/// One line of the timeline.
struct CaseStep {
    double at = 0;
    std::string operation; ///< "get", "purge", "soft_purge", "ban", "ban_url", "tag_hard", "tag_soft"
    std::string path, tag;
    Method method = Method::Get;
    std::vector<HeaderLine> headers;
    int clients = 1;
    bool isAtShield = false;
};

/// What one client, or several alike, was seen to get. What is not stated was not seen.
struct ExpectedAnswer {
    int clients = 1;
    std::optional<Source> source;
    std::optional<int> status;
    std::optional<Version> version;
    std::optional<std::pair<double, double>> age, wait; ///< least and greatest, seconds
    std::map<std::string, Version> parts;
};

struct ExpectedFetch {
    std::pair<double, double> at; ///< least and greatest
    std::string path;
    Method method = Method::Get;
    bool isConditional = false;
    std::optional<int> status;
    std::optional<Version> version;
};

/// What one cache did in the whole case, and how it was set.
struct CaseOutcome {
    CacheDialect dialect;
    std::optional<CacheDialect> shield;
    std::vector<std::vector<ExpectedAnswer>> answers; ///< by line of the timeline; of a purge the status alone
    std::vector<ExpectedFetch> fetches;
    int extraFetches = 0;
};

struct FreshnessCase {
    std::string id, kind;
    std::string rfc; ///< a letter a get: h, s, r, o, e, or * for what the RFCs leave open; empty: all of it
    std::map<std::string, std::vector<OriginStep>> origin;
    std::vector<std::pair<double, double>> down; ///< the origin refuses connections
    std::vector<CaseStep> timeline;
    std::optional<double> phase; ///< of a second, when the case begins; nothing: any will do
    double capacityBytes = 0;
    std::optional<double> originTimeout; ///< that the outcomes were set to: of what the RFCs want, too
    bool hasShield = false;
    std::map<std::string, CaseOutcome> outcomes; ///< by key of the dialect
};

/// Outcomes of dialects that `catalog` does not know are passed over.
/// Errors: not JSON; another schema; a member that is missing, of another type or out of range; a setting that no dialect has (file and JSON
///         pointer).
/// Cost:   O(bytes).
Result<std::vector<FreshnessCase>> readCases(std::string_view text, std::string_view fileName, const Catalog& catalog);

} // namespace edgewright::http
