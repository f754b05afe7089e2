// Which words does the catalogue offer for a field, and what else follows from choosing one?
#pragma once

#include "core/model/edit.h"
#include "core/model/field.h"

#include <QString>

#include <vector>

namespace edgewright {

struct CatalogueWord {
    std::string key; ///< what the field holds
    QString shown;   ///< what the field shows
    QString listed;  ///< how the list calls it
};

/// Is it one of the fields that the catalogue knows words for: the site of a node, the application of a population?
bool hasCatalogueWords(TableKey table, std::string_view field);

/// The words for this row; sites are those of its provider.
std::vector<CatalogueWord> catalogueWords(const AnyRow& row, std::string_view field);

/// Sets the field of all rows. A site brings its coordinates along, and its name where the node still bears the provider's own; an application its budget.
/// Errors: as setField.
Result<Edit> setWithConsequences(const Topology& topology, const std::vector<RowRef>& rows, const FieldFacts& field,
                                 const Value& value);

} // namespace edgewright
