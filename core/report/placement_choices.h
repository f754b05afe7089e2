// How do the other placements read: baselines, the Pareto front, what other nodes would cost?
#pragma once

#include "core/placement/baselines.h"
#include "core/placement/pareto.h"
#include "core/placement/why.h"
#include "core/report/tables.h"

namespace edgewright {

/// One row a rule of thumb, the answer first where there is one.
ResultTable baselineTable(const PlacementResult& answer, const std::vector<PlacementBaseline>& baselines);
/// One row a point.
ResultTable paretoTable(const Topology& topology, const ParetoFront& front);
/// One row a node.
ResultTable choiceTable(const Topology& topology, const std::vector<PlacementChoice>& choices);

nlohmann::ordered_json baselinesJson(const Topology& topology, const std::vector<PlacementBaseline>& baselines);
nlohmann::ordered_json paretoJson(const Topology& topology, const ParetoFront& front);
nlohmann::ordered_json choicesJson(const Topology& topology, const std::vector<PlacementChoice>& choices);

} // namespace edgewright
