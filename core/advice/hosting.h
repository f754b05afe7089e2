// Which nodes could host a service, if nothing else ran there? Private to the room.
#pragma once

#include "core/model/topology.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace edgewright::advice {

/// What a node has and its services share.
struct Resource {
    double (*demand)(const Service& service);
    double (*capacity)(const Node& node);
    Text (*amount)(double figure); ///< "8 CPU cores"
};
std::span<const Resource> resources();

bool fits(const Service& service, const Node& node, const Resource& resource);

/// By place and capacity. Points of presence, origins and access nodes host only where they have some capacity.
bool couldHost(const Topology& topology, const Service& service, const Node& node);
std::vector<const Node*> hostsOf(const Topology& topology, const Service& service);

/// What these nodes fail together with, at the level that the service is spread over.
std::set<std::string> domainsOf(const Topology& topology, const Service& service,
                                const std::vector<const Node*>& nodes);

} // namespace edgewright::advice
