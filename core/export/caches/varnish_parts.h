// What does the Varnish export consist of, before it is written?
#pragma once

#include "core/export/delivery/cache_plan.h"

#include <string_view>

namespace edgewright::varnish_export {

using caches::backendName;
using caches::Cache;
using caches::CachedSet;
using caches::Plan;

/// A fetch of this set, where it fails, is answered with a stale copy; so the window of all caches is longer than that of healthy ones.
bool outlivesErrors(const CachedSet& set);
/// How long a copy is kept past its lifetime: the longer one of its windows.
Seconds grace(const CachedSet& set);

/// Some of its pages are put together from fragments.
bool composesPages(const Cache& cache);
/// "fallback_newsroom_standby": the director of an origin and its backup.
std::string directorName(const Plan& plan, const CachedSet& set);

/// Backends with their probes.
std::string backendsFile(const Plan& plan, const Cache& cache);
/// Which set is a request of, whom does it ask, and how long does its answer live?
std::string contentsFile(const Plan& plan, const Cache& cache);
/// What is done with each request, whatever it asks for.
std::string mainFile(const Plan& plan, const Cache& cache);
/// Purges by URL and by surrogate key.
std::string purgingFile(const Cache& cache);
/// How varnishd is started: its storage.
std::string serviceFile(const Cache& cache);
std::string readme(const Plan& plan);
/// "malloc,32768M", "file,/var/lib/varnish/storage.bin,40960M"; one server's share. Empty: no size is drawn.
std::string storage(const Node& node);

std::vector<ExportLine> reportOf(const Plan& plan);

/// Where this point answers whoever asks whether it is well.
inline constexpr std::string_view healthPath = "/edgewright-health";

} // namespace edgewright::varnish_export
