// What would the drawing be if a scenario were made, and how does what was tried out become one?
#pragma once

#include "core/model/edit.h"

namespace edgewright {

/// The drawing with the scenario made; as it is where `scenario` is empty. Where things are drawn is as it is now, so that no drag
/// since breaks a scenario; other rows have to be as the scenario found them.
/// Errors: there is no such scenario; a row that it changes has moved on since, and how; what it makes breaks an invariant.
/// Cost:   a copy of the drawing, and apply().
Result<Topology> withScenario(const Topology& topology, const ScenarioId& scenario);

/// The Edit that sets aside as scenario `id` what was done since `from`: the drawing goes back to `from`, but for scenarios and for
/// where what stands in both is drawn.
/// Errors: nothing else was done (ErrorKind::Nothing).
Result<Edit> keptAsScenario(const Topology& from, const Topology& now, const ScenarioId& id, const std::string& name);

} // namespace edgewright
