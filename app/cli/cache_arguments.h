// Which arguments do commands take that simulate the caches of a drawing?
#pragma once

#include "app/cli/trace_arguments.h"
#include "core/cache/topology/cache_simulation.h"

namespace edgewright::cli {

struct CacheArguments {
    std::string policy{CacheOptions().policy};
    std::uint64_t seed = CacheOptions().seed;
    std::optional<std::int64_t> requests;
    double warmUp = CacheOptions().warmUp, startHour = CacheOptions().startHour;
    std::optional<double> ttl;
    std::string strategy, capacity, outage;
    TraceArguments trace;
    std::string traceContent, tracePopulation;

    void declare(Arguments& arguments);
    /// They point into this. Errors: a strategy, a capacity or an outage that is none; a trace of what the drawing has not.
    Result<CacheOptions> options(const Topology& topology) const;
};

} // namespace edgewright::cli
