// Is there a placement near another one that keeps all budgets?
#pragma once

#include "core/placement/wide/state.h"

#include <optional>

namespace edgewright::placing {

/// Moves replicas until nobody waits too long; nothing: somebody still does after so many rests of the search.
/// Whoever still waits too long when a search comes to rest counts for more from then on, and slowly for less again once others do. Users
/// who never did nearly are not looked at until they do.
/// Source: Hutter, Tompkins and Hoos, "Scaling and probabilistic smoothing", CP 2002.
/// Cost: for each rest that of a WideSearch of those users, at most.
std::optional<SiteChoice> withinBudgets(const WideView& view, SiteChoice at, int rests);

} // namespace edgewright::placing
