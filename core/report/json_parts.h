// Which parts do the JSON objects of all results share?
#pragma once

#include "core/report/tables.h"

#include <nlohmann/json.hpp>

namespace edgewright {

using ReportJson = nlohmann::ordered_json; // keys stay in the order in which they are added

/// Adds `key`: id and `key`_name: what people call the row; both null where there is none.
template <class Row>
void addRow(ReportJson& object, const std::string& key, const Topology& topology, const Id<Row>& id)
{
    object[key] = id.empty() ? ReportJson() : ReportJson(id.value);
    object[key + "_name"] = id.empty() ? ReportJson() : ReportJson(displayName(topology, refOf(id)));
}

template <class Unit> ReportJson figureJson(const std::optional<Quantity<Unit>>& quantity)
{
    return quantity ? ReportJson(quantity->value) : ReportJson();
}

inline ReportJson figureJson(const std::optional<double>& figure)
{
    return figure ? ReportJson(*figure) : ReportJson();
}

// Parts of answers about placement.
std::string_view placementStatusKey(PlacementStatus status);
ReportJson figuresJson(const PlacementFigures& figures);
/// One entry a replica.
ReportJson assignmentsJson(const Topology& topology, const Placement& placement);

/// Null where nothing was counted.
inline ReportJson shareJson(double part, double whole) { return whole > 0 ? ReportJson(part / whole) : ReportJson(); }

} // namespace edgewright
