// How do the tables of cache dialects become rows of the catalogue?
#include "core/catalog/cache_dialect_rows.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace edgewright {

namespace {

NamedDialect* dialectOf(CatalogRow& row, Catalog& catalog)
{
    const std::string key = row.word("dialect");
    const auto found =
        std::ranges::find(catalog.dialects, key, [](const NamedDialect& named) { return named.dialect.key; });
    if (found != catalog.dialects.end())
        return &*found;
    row.refuse("dialect", text("catalog", "there is no dialect “{}”").with(key),
               text("catalog", "add it to “dialects”, or name one that stands there"));
    return nullptr;
}

DialectFact factOf(CatalogRow& row)
{
    DialectFact fact{.key = row.word("key"), .unit = row.wordOr("unit"), .note = row.wordOr("note")};
    if (const nlohmann::json* value = row.value("value"))
        fact.value = value->dump();
    fact.evidence = row.evidence();
    return fact;
}

} // namespace

void readDialect(CatalogRow& row, Catalog& catalog)
{
    NamedDialect named;
    named.dialect.key = row.word("key");
    named.title = row.word("title");
    named.also = row.wordOr("also");
    named.evidence = row.evidence();
    catalog.dialects.push_back(std::move(named));
}

void readDialectBehaviour(CatalogRow& row, Catalog& catalog)
{
    NamedDialect* named = dialectOf(row, catalog);
    const DialectFact fact = factOf(row);
    if (row.fault() || !named)
        return;
    if (const auto set = setBehaviour(named->dialect, fact.key, *row.value("value")); !set)
        row.refuse("value", set.error().what, set.error().remedy);
    named->behaviours.push_back(fact);
}

void readDialectFact(CatalogRow& row, Catalog& catalog)
{
    NamedDialect* named = dialectOf(row, catalog);
    if (named)
        named->facts.push_back(factOf(row));
}

} // namespace edgewright
