// Which catalogue ships with the program, and how is a row of it found?
#include "core/catalog/catalog.h"

#include "core/catalog/embedded.h"
#include "core/model/field.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace edgewright {

namespace {

Catalog shippedCatalog()
{
    std::vector<std::pair<std::string, std::string>> files;
    for (const EmbeddedFile& file : embeddedCatalog())
        files.emplace_back(file.name, file.text);
    Result<Catalog> parsed = parseCatalog(files);
    assert(parsed && "the compiled-in catalogue is tested to parse");
    return parsed ? std::move(*parsed) : Catalog{};
}

bool isPickable(const Site& site) { return site.status == SiteStatus::Current || site.status == SiteStatus::Legacy; }

bool isFor(const CdnDefaults& defaults, int status)
{
    return defaults.statuses.empty() || std::ranges::find(defaults.statuses, status) != defaults.statuses.end();
}

} // namespace

const Catalog& catalog()
{
    static const Catalog shipped = shippedCatalog();
    return shipped;
}

const Site* findSite(const Catalog& catalog, Provider provider, std::string_view code)
{
    const auto key = [](const Site& site) { return std::pair(site.provider, std::string_view(site.code)); };
    const auto found = std::ranges::lower_bound(catalog.sites, std::pair(provider, code), {}, key);
    return found != catalog.sites.end() && key(*found) == std::pair(provider, code) ? &*found : nullptr;
}

std::vector<const Site*> pickableSites(const Catalog& catalog, Provider provider)
{
    std::vector<const Site*> sites;
    for (const Site& site : catalog.sites)
        if (site.provider == provider && isPickable(site))
            sites.push_back(&site);
    std::ranges::stable_sort(sites, {}, &Site::status);
    return sites;
}

const BudgetPreset* findBudget(const Catalog& catalog, std::string_view key)
{
    const auto found = std::ranges::find(catalog.budgets, key, &BudgetPreset::key);
    return found == catalog.budgets.end() ? nullptr : &*found;
}

std::optional<Seconds> defaultTtl(const Catalog& catalog, Provider provider, int status)
{
    for (const CdnDefaults& defaults : catalog.cdn)
        if (defaults.provider == provider && isFor(defaults, status))
            return defaults.ttl;
    return {};
}

const NamedDialect* findDialect(const Catalog& catalog, std::string_view name)
{
    for (const NamedDialect& named : catalog.dialects)
        if (!name.empty() && (named.dialect.key == name || named.also == name))
            return &named;
    return nullptr;
}

const NamedDialect& dialectOf(const Catalog& catalog, const Node& node)
{
    const bool isProviders = node.cacheSoftware == CacheSoftware::Provider;
    const auto* named =
        findDialect(catalog, isProviders ? choiceOf(node.provider).key : choiceOf(node.cacheSoftware).key);
    return named ? *named : *findDialect(catalog, choiceOf(CacheSoftware::Standard).key);
}

} // namespace edgewright
