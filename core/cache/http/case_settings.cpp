// How do the settings of a case change a dialect?
#include "core/cache/http/case_settings.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace edgewright::http {

namespace {

/// Words for people, and settings that were measured to change nothing.
constexpr std::array<std::string_view, 4> unread = {"vendor", "minimum_expiry_s", "soft_purge", "key"};

/// "MINUTES SHARE% MINUTES [override-expire]": least lifetime, heuristic and greatest; the word makes the least hold against the answer.
bool setRefreshPattern(CacheDialect& dialect, const std::string& pattern)
{
    std::istringstream in(pattern);
    double least = 0, share = 0, most = 0;
    char percent = 0;
    std::string word;
    if (!(in >> least >> share >> percent >> most) || percent != '%')
        return false;
    in >> word;
    dialect.defaultTtl = 60 * least;
    dialect.heuristic = share / 100;
    dialect.heuristicMost = 60 * most;
    if (word == "override-expire")
        dialect.minimumTtl = 60 * least;
    return true;
}

bool applied(CacheDialect& dialect, const std::string& key, const Json& value)
{
    if (key == "refresh_pattern")
        return value.is_string() && setRefreshPattern(dialect, value.get<std::string>());
    // A heuristic that needs no Last-Modified is a default.
    const std::string behaviour = key == "heuristic_min_s" ? "default_ttl_s" : key;
    return setBehaviour(dialect, behaviour, nlohmann::json::parse(value.dump())).has_value();
}

} // namespace

void applySettings(CacheDialect& dialect, const CaseJson& settings)
{
    for (const auto& [key, value] : settings.value().items())
        if (std::ranges::find(unread, key) == unread.end() && !applied(dialect, key, value))
            settings.refuse(key, text("freshness", "no cache can be set to “{}”: {}").with(key, value.dump()));
}

} // namespace edgewright::http
