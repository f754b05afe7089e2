// Which rows does a row point to? Worked out from the fields, so that a new reference is one line there.
#pragma once

#include "core/model/field.h"

#include <set>

namespace edgewright {

/// One reference of a row: the field and the row it names.
struct Reference {
    const FieldFacts* field = nullptr;
    RowRef target;
};

/// All that `row` names, in the order of the fields. Layout rows name the node or link of their own id (field is null).
std::vector<Reference> referencesOf(const AnyRow& row);

/// `row` without its optional references to `targets`; nothing where it can't stand without one of them.
std::optional<AnyRow> withoutReferences(const AnyRow& row, const std::set<RowRef>& targets);

} // namespace edgewright
