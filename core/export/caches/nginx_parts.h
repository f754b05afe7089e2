// What does the nginx export consist of, before it is written?
#pragma once

#include "core/export/delivery/cache_plan.h"

namespace edgewright::nginx_export {

using caches::Cache;
using caches::CachedSet;
using caches::Plan;

/// The caching server: what users and points below ask.
enum class Users { Tls, Plain }; ///< how they reach it
std::string mainFile(const Cache& cache, Users users);
/// The server behind it on loopback: it asks origins and points above, and puts the drawing's word where they say nothing of lifetimes.
/// nginx heeds windows for stale copies in an answer alone, and its own directives know no end of them.
std::string fetchingFile(const Plan& plan, const Cache& cache);
/// A script that takes copies away on publication.
std::string purgeScript();
std::string readme(const Plan& plan);
std::vector<ExportLine> reportOf(const Plan& plan);

/// A regular expression of the decimal numbers above `most`.
std::string numbersAbove(std::int64_t most);

/// In double quotes, as one word of nginx that holds no variable. `word` must hold no '$'.
std::string asWord(std::string_view word);

/// How the caching server tells the fetching one whose request it is. With a prefix: a map of nginx has keywords.
inline std::string tokenOf(const CachedSet& set) { return "set-" + set.name; }

inline constexpr std::string_view cachePath = "/var/cache/nginx/edgewright";
inline constexpr std::string_view fetchingAddress = "127.0.0.1:8079";

} // namespace edgewright::nginx_export
