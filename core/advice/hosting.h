// Which nodes could host a service, if nothing else ran there? Private to the room.
#pragma once

#include "core/model/topology.h"

#include <span>

namespace edgewright::advice {

/// What a node has and its services share.
struct Resource {
    double (*demand)(const Service& service);
    double (*capacity)(const Node& node);
    Text (*amount)(double figure); ///< "8 CPU cores"
};
std::span<const Resource> resources();

bool isAllowedTier(const Service& service, Tier tier);
bool fits(const Service& service, const Node& node, const Resource& resource);

/// By tier and capacity. Points of presence, origins and access nodes host only where they have some capacity.
bool couldHost(const Service& service, const Node& node);

} // namespace edgewright::advice
