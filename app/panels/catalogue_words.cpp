// Which words does the catalogue offer for a field, and what else follows from choosing one?
#include "app/panels/catalogue_words.h"

#include "app/document/edits.h"
#include "app/document/translated.h"
#include "core/catalog/catalog.h"

namespace edgewright {

namespace {

std::vector<CatalogueWord> siteWords(const Node& node)
{
    std::vector<CatalogueWord> words;
    for (const Site* site : pickableSites(catalog(), node.provider)) {
        const QString code = fromCore(site->code);
        const QString country = site->country.empty() ? QString() : ", " + fromCore(site->country);
        words.push_back({site->code, code, fromCore(site->name) + country + " · " + code});
    }
    return words;
}

std::vector<CatalogueWord> applicationWords()
{
    std::vector<CatalogueWord> words;
    for (const BudgetPreset& preset : catalog().budgets) {
        const QString title = fromCore(preset.title);
        words.push_back({preset.key, title, title + " · " + withUnit(preset.roundTripBudget().value, "ms")});
    }
    return words;
}

/// Nobody has named the node yet: it bears the name that it was given as a node of its provider (and site).
bool hasDefaultName(const Node& node)
{
    const Site* site = findSite(catalog(), node.provider, node.site);
    return node.name.empty() || node.name == nodeFor(node.provider, nullptr).name ||
           (site && node.name == nodeFor(node.provider, site).name);
}

void follow(Node& node, const Node& before)
{
    const Site* site = findSite(catalog(), node.provider, node.site);
    if (!site || node.site == before.site)
        return;
    const Node fresh = nodeFor(node.provider, site);
    if (hasDefaultName(before))
        node.name = fresh.name;
    if (fresh.latitude && fresh.longitude) {
        node.latitude = fresh.latitude;
        node.longitude = fresh.longitude;
    }
}

void follow(Population& users, const Population& before)
{
    const BudgetPreset* preset = findBudget(catalog(), users.application);
    if (!preset || users.application == before.application)
        return;
    users.budget = preset->roundTripBudget();
    users.percentile = preset->percentile;
}

template <class Row> void follow(Row&, const Row&) {}

void addConsequences(RowChange& change)
{
    std::visit(
        [](auto& one) {
            if (one.before && one.after)
                follow(*one.after, *one.before);
        },
        static_cast<ChangeVariant&>(change));
}

} // namespace

bool hasCatalogueWords(TableKey table, std::string_view field)
{
    return (table == TableKey::Nodes && field == "site") || (table == TableKey::Populations && field == "application");
}

std::vector<CatalogueWord> catalogueWords(const AnyRow& row, std::string_view field)
{
    if (const auto* node = std::get_if<Node>(&row); node && field == "site")
        return siteWords(*node);
    return std::holds_alternative<Population>(row) && field == "application" ? applicationWords()
                                                                             : std::vector<CatalogueWord>();
}

Result<Edit> setWithConsequences(const Topology& topology, const std::vector<RowRef>& rows, const FieldFacts& field,
                                 const Value& value)
{
    Result<Edit> edit = setField(topology, rows, field.key, value, Gesture::None);
    if (edit && !rows.empty() && hasCatalogueWords(rows.front().table, field.key))
        for (RowChange& change : edit->changes)
            addConsequences(change);
    return edit;
}

} // namespace edgewright
