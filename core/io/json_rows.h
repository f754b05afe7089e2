// How is one row written as a JSON object and read back, whatever its kind?
#pragma once

#include "core/io/json_text.h"
#include "core/model/topology.h"

#include <string>

namespace edgewright {

/// "id" first, then the fields in their order, then what `row.unknown` keeps. Unset and empty fields are left out.
/// Notes: a whole number is written without a fraction, whatever its type, so that 20.0 and 20 are the same bytes.
Json rowToJson(const AnyRow& row);

/// `pointer` names the object in messages. References are not followed here.
/// Errors: not an object; no id or a bad one; a field missing, of a wrong type or out of limits (pointer of the member).
Result<AnyRow> rowFromJson(TableKey table, const Json& json, const std::string& pointer);

/// {"table": "nodes", "before": {…}, "after": {…}}: the changes of a scenario and of an Edit.
Json changesToJson(const std::vector<RowChange>& changes);
Result<std::vector<RowChange>> changesFromJson(const Json& json, const std::string& pointer);

/// Appends the members that `unknown` holds and `json` has not.
void appendUnknown(Json& json, const std::string& unknown);

} // namespace edgewright
