// What does the linear relaxation of a placement look like, and what do its prices prove?
#pragma once

#include "core/placement/least_below.h"

#include <functional>

namespace edgewright::placing {

/// USD per hour that no feasible placement can undercut; 0 where nothing better is known.
/// Replicas and open nodes may be fractions; each first call (of small inputs: each call) is a flow from node to node that must meet the
/// budget; what lies below takes its least. The simplex method finds prices (duals); the bound is the Lagrangean value of these
/// prices, summed up here, so that it holds whatever the rounding, and also for the prices at which the method was stopped.
/// Source: Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming Study 2 (1974).
double linearBound(const Problem& problem, const std::function<bool()>& isStopped);

} // namespace edgewright::placing
