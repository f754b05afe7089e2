// How is facility location a matter of assignment, where each customer is served from one site?
#pragma once

#include "core/placement/assignment/assignment_problem.h"
#include "core/placement/location/location_problem.h"

namespace edgewright {

/// Sites become agents, customers jobs that use as much of any site as they demand. A number of sites to open is not heeded.
AssignmentProblem singleSource(const LocationProblem& problem);

} // namespace edgewright
