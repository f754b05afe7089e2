// How do the tables of cache dialects become rows of the catalogue?
#pragma once

#include "core/catalog/catalog_json.h"

namespace edgewright {

void readDialect(CatalogRow& row, Catalog& catalog);
void readDialectBehaviour(CatalogRow& row, Catalog& catalog); ///< of a dialect that was read before
void readDialectFact(CatalogRow& row, Catalog& catalog); ///< the same, of what no behaviour of the engine stands for

} // namespace edgewright
