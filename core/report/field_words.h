// How does the value of a field read?
#pragma once

#include "core/model/field.h"
#include "core/report/tables.h"

namespace edgewright {

/// With the unit in the field's label apart from it; a row that it names by its name in `topology`; empty where it is not set.
ResultTable::Cell valueCell(const Topology& topology, const FieldFacts& field, const Value& value);

/// "Bandwidth, Mb/s".
Text fieldHeading(const FieldFacts& field);

} // namespace edgewright
