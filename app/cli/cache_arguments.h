// Which arguments do commands take that simulate the caches of a drawing?
#pragma once

#include "app/cli/arguments.h"
#include "core/cache/topology/cache_simulation.h"

namespace edgewright::cli {

struct CacheArguments {
    std::string policy{CacheOptions().policy};
    std::uint64_t seed = CacheOptions().seed;
    std::int64_t requests = CacheOptions().requests;
    double warmUp = CacheOptions().warmUp, startHour = CacheOptions().startHour;
    std::optional<double> ttl;
    std::string strategy, capacity, outage;

    void declare(Arguments& arguments);
    /// They point into this. Errors: a strategy, a capacity or an outage that is none.
    Result<CacheOptions> options() const;
};

} // namespace edgewright::cli
