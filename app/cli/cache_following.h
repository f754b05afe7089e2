// cache --follow: which request is followed, and what is said of it?
#pragma once

#include "app/cli/command.h"
#include "core/cache/topology/request_trace.h"

namespace edgewright::cli {

struct FollowArguments {
    std::string population, content;
    std::optional<double> object, at;

    void declare(Arguments& arguments);
    bool isAsked() const { return !population.empty() || !content.empty() || object || at; }
};

/// Errors: what names no request; as traceRequest().
Result<Answer> followRequest(const Topology& topology, const FollowArguments& wanted, const CacheOptions& options,
                             const Progress& progress);

} // namespace edgewright::cli
