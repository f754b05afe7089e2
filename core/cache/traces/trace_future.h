// When is each object of a trace asked for again?
#pragma once

#include "core/base/progress.h"
#include "core/cache/eviction_policy.h"

namespace edgewright {

/// Reads the file once to learn the future, and returns a reader of the second pass whose requests tell it.
/// Units:  4 bytes of memory a request, and 27 to 31 an object while the first pass runs.
/// Errors: those of the reader; more than 4,294,967,295 requests; a pipe, which can't be read twice; stopped.
/// Cost:   O(requests).
Result<std::unique_ptr<TraceReader>> traceWithFuture(const std::filesystem::path& file, const TraceOptions& options,
                                                     const Progress& progress);

/// Opens the trace for a policy. Errors: as above, and a policy that needs a future which is neither there nor to be computed.
Result<std::unique_ptr<TraceReader>> openTraceFor(const EvictionPolicyEntry& policy, const std::filesystem::path& file,
                                                  const TraceOptions& options, bool computesFuture,
                                                  const Progress& progress);

/// The number of requests, by the format or by reading them all.
Result<std::int64_t> requestsOf(const std::filesystem::path& file, const TraceOptions& options,
                                const Progress& progress);

} // namespace edgewright
