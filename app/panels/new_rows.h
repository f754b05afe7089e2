// What does a new row of a kind look like, that is added from the outline rather than drawn?
#pragma once

#include "core/model/edit.h"

#include <set>
#include <string>

namespace edgewright {

/// Kinds that can be added from a list: they need no place on the drawing.
inline constexpr TableKey addableKinds[] = {TableKey::Populations, TableKey::Services, TableKey::Flows,
                                            TableKey::Contents,    TableKey::Groups,   TableKey::Scenarios};

/// "Service", "Service 2", "Service 3" …: the first that no row of the kind bears.
std::string freshName(const Topology& topology, TableKey kind);

/// Errors: what must be drawn first (a population needs a node to enter at, a flow a caller and a service, contents an origin).
Result<Edit> newRow(const Topology& topology, TableKey kind, const std::set<RowRef>& selected, const std::string& id);

} // namespace edgewright
