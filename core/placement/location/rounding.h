// Which sites to try when a relaxation has chosen some?
#pragma once

#include "core/placement/location/incumbent.h"
#include "core/placement/location/site_choice.h"

namespace edgewright::location {

/// The chosen sites, and as many others as it takes to hold the demand; within `branch.most`, smaller sites make room for larger ones.
OpenSites rounded(const SiteChoice& choice, const LocationProblem& problem, const Branch& branch);

} // namespace edgewright::location
