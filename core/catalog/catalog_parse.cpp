// How do the tables of resources/catalog become rows of the catalogue?
#include "core/catalog/cache_dialect_rows.h"
#include "core/catalog/catalog.h"
#include "core/catalog/catalog_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>

namespace edgewright {

using nlohmann::json;

namespace {

template <class Unit> std::optional<Quantity<Unit>> quantity(std::optional<double> number)
{
    return number ? std::optional(Quantity<Unit>(*number)) : std::nullopt;
}

void readSite(CatalogRow& row, Catalog& catalog)
{
    Site site;
    site.provider = row.provider("provider");
    site.code = row.word("code");
    site.name = row.word("name");
    site.city = row.wordOr("city");
    site.country = row.word("country");
    site.latitude = quantity<unit::Degree>(row.numberIf("latitude", -90, 90));
    site.longitude = quantity<unit::Degree>(row.numberIf("longitude", -180, 180));
    if (site.latitude.has_value() != site.longitude.has_value())
        row.refuse(site.latitude ? "longitude" : "latitude",
                   text("catalog", "a site has either both coordinates or none"),
                   text("catalog", "add the other coordinate, or leave both out"));
    site.parentRegion = row.wordOr("parent_region");
    site.zoneId = row.wordOr("zone_id");
    site.zoneGroup = row.wordOr("zone_group");
    site.networkBorderGroup = row.wordOr("network_border_group");
    site.carrier = row.wordOr("carrier");
    site.status = static_cast<SiteStatus>(row.choice("status", {"current", "legacy", "retired", "unverified"}));
    site.evidence = row.evidence();
    catalog.sites.push_back(std::move(site));
}

/// The catalogue's words, and for a figure of one way what it comes to both ways.
std::string spanOf(const BudgetPreset& preset, const std::string& words)
{
    if (preset.direction == BudgetDirection::RoundTrip)
        return words;
    return fmt::format("{} The source gives {} ms one way; taken twice, {} ms round trip.", words, preset.budget.value,
                       preset.roundTripBudget().value);
}

void readBudget(CatalogRow& row, Catalog& catalog)
{
    BudgetPreset preset;
    preset.key = row.word("key");
    preset.title = row.word("title");
    preset.budget = Milliseconds(row.number("budget_ms", 0, 600'000));
    preset.direction = static_cast<BudgetDirection>(row.choice("direction", {"one_way", "round_trip"}));
    preset.what = spanOf(preset, row.word("what"));
    if (const auto percentile = row.numberIf("percentile", 1, 100))
        preset.percentile = Percent(*percentile);
    preset.evidence = row.evidence();
    catalog.budgets.push_back(std::move(preset));
}

void readTier(CatalogRow& row, Catalog& catalog)
{
    TierBand band;
    band.tier = static_cast<Tier>(row.choice("key", {"device", "edge", "fog", "cloud"}));
    band.least = Milliseconds(row.number("minimum_ms", 0, 600'000));
    band.most = Milliseconds(row.number("maximum_ms", 0, 600'000));
    if (band.most <= band.least)
        row.refuse("maximum_ms", text("catalog", "the band of the tier ends before it begins"),
                   text("catalog", "give a maximum above the minimum"));
    row.evidence();
    catalog.tiers.push_back(band);
}

void readHost(CatalogRow& row, Catalog& catalog)
{
    Hardware host;
    host.provider = row.provider("provider");
    host.name = row.word("type");
    host.cpu = Cores(row.number("vcpu", 0, 1e6));
    host.memory = Gibibytes(row.number("memory_gib", 0, 1e7));
    host.acceleratorModel = row.wordOr("gpu");
    host.accelerators = row.count("gpu_count");
    host.acceleratorsOptional = row.flag("gpu_optional");
    host.offeredIn = row.providers("offered_in");
    host.evidence = row.evidence();
    catalog.hardware.push_back(std::move(host));
}

/// Cores that the description of a processor counts, as in "4x A76 2.4 GHz"; 0 where it counts none.
Cores coresIn(std::string_view description)
{
    int cores = 0;
    std::size_t i = 0;
    for (; i < description.size() && i < 4 && description[i] >= '0' && description[i] <= '9'; ++i)
        cores = 10 * cores + (description[i] - '0');
    return Cores(i < description.size() && description[i] == 'x' ? cores : 0);
}

void readDevice(CatalogRow& row, Catalog& catalog)
{
    Hardware device;
    device.name = row.word("name");
    device.cpu = coresIn(row.wordOr("cpu"));
    device.memory = Gibibytes(row.numberIf("memory_gib", 0, 1e6).value_or(0));
    device.acceleratorModel = row.wordOr("accelerator");
    device.accelerators = device.acceleratorModel.empty() ? 0 : 1;
    device.evidence = row.evidence();
    catalog.hardware.push_back(std::move(device));
}

void readCdnDefault(CatalogRow& row, Catalog& catalog)
{
    CdnDefaults defaults;
    defaults.provider = row.provider("provider");
    defaults.statuses = row.numbers("statuses", 100, 599);
    defaults.ttl = quantity<unit::Second>(row.numberIf("default_ttl_s", 0, 1e9));
    defaults.evidence = row.evidence();
    catalog.cdn.push_back(std::move(defaults));
}

struct TableReader {
    const char* table;
    void (*read)(CatalogRow&, Catalog&);
    std::vector<const char*> keys; ///< members that no two rows share; none: rows may repeat
};

const std::vector<TableReader>& tableReaders()
{
    static const std::vector<TableReader> readers = {
        {"sites", readSite, {"provider", "code"}},
        {"budgets", readBudget, {"key"}},
        {"tiers", readTier, {"key"}},
        {"hosts", readHost, {"provider", "type"}},
        {"devices", readDevice, {"name"}},
        {"defaults", readCdnDefault, {}},
        {"dialects", readDialect, {"key"}},
        {"dialect_behaviours", readDialectBehaviour, {"dialect", "key"}},
        {"dialect_facts", readDialectFact, {"dialect", "key"}},
    };
    return readers;
}

/// Keys that rows have shown so far, over all files.
using KeysSeen = std::set<std::vector<std::string>>;

void refuseTwice(CatalogRow& row, const TableReader& reader, KeysSeen& seen)
{
    if (reader.keys.empty() || row.fault())
        return;
    std::vector<std::string> key = {reader.table};
    for (const char* member : reader.keys)
        key.push_back(row.word(member));
    if (!seen.insert(key).second)
        row.refuse(reader.keys.back(), text("catalog", "“{}” stands twice in “{}”").with(key.back(), reader.table),
                   text("catalog", "keep one of the two rows"));
}

Result<void> readTable(const CatalogFile& file, const json& rows, const TableReader& reader, Catalog& catalog,
                       KeysSeen& seen)
{
    if (!rows.is_array())
        return fail({text("catalog", "the table “{}” must be a list").with(reader.table),
                     fmt::format("{}#/{}", file.name, reader.table),
                     text("catalog", "write its rows between [ and ]")});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CatalogRow row(file, rows[i], fmt::format("/{}/{}", reader.table, i));
        reader.read(row, catalog);
        refuseTwice(row, reader, seen);
        if (row.fault())
            return fail(*row.fault());
    }
    return {};
}

Result<void> readCatalogFile(const std::pair<std::string, std::string>& named, Catalog& catalog, KeysSeen& seen)
{
    CatalogFile file{.name = named.first};
    const Result<json> root = openCatalogFile(file, named.second);
    if (!root)
        return fail(root.error());
    for (const TableReader& reader : tableReaders())
        if (const auto rows = root->find(reader.table); rows != root->end())
            if (const Result<void> read = readTable(file, *rows, reader, catalog, seen); !read)
                return read;
    return {};
}

void sortRows(Catalog& catalog)
{
    std::ranges::sort(catalog.sites, {}, [](const Site& site) { return std::tie(site.provider, site.code); });
    std::ranges::sort(catalog.budgets, {}, &BudgetPreset::key);
    std::ranges::sort(catalog.tiers, {}, &TierBand::tier);
}

} // namespace

Result<Catalog> parseCatalog(std::span<const std::pair<std::string, std::string>> namedTexts)
{
    Catalog catalog;
    KeysSeen seen;
    for (const auto& named : namedTexts)
        if (const Result<void> read = readCatalogFile(named, catalog, seen); !read)
            return fail(read.error());
    if (catalog.tiers.size() != 4)
        return fail({text("catalog", "the catalogue gives bands of {} tiers in place of 4").with(catalog.tiers.size()),
                     "#/tiers", text("catalog", "give the bands of device, edge, fog and cloud")});
    sortRows(catalog);
    return catalog;
}

} // namespace edgewright
