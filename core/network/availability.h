// How often is everything up that a user needs?
#pragma once

#include "core/network/user_latency.h"

namespace edgewright {

/// Share of time in which the node where the users attach is up, and of each service that they call, directly or through others, at least one
/// replica. Nodes fail independently of one another; links don't fail. Nothing where no service is called or one can't be reached.
/// What the placement or the drawing has lost since is never up.
/// Exact up to 16 nodes that several services share replicas on; past that, services count as if they shared none, which is never too
/// high (Harris, "A lower bound for the critical probability in a certain percolation process", 1960).
/// Cost:   services × replicas, times at most 2^16 where services with several replicas share nodes.
std::optional<Percent> availabilityOf(const Topology& topology, const Placement& placement, const UserLatency& user);

/// Hours of a mean Gregorian year (365.2425 days) in which it is not up.
constexpr double hoursDownPerYear(Percent availability) { return (1 - availability.value / 100) * 8765.82; }

} // namespace edgewright
