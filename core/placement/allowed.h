// Why may a service not run on a node, whatever else runs where?
#pragma once

#include "core/model/topology.h"

#include <optional>

namespace edgewright::placing {

/// The first reason that node and service give by themselves; nothing where there is none.
std::optional<Text> whyNotAllowed(const Topology& topology, const ServiceId& service, const NodeId& node);

} // namespace edgewright::placing
