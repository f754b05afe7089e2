// catalog: lists the providers' sites that the program knows, with where it knows them from.
#include "core/catalog/catalog.h"

#include "app/cli/command.h"
#include "core/model/field.h"
#include "core/report/tables.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

const char* confidenceKey(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Official: return "official";
    case Confidence::Secondary: return "secondary";
    case Confidence::Inferred: break;
    }
    return "inferred";
}

const char* siteStatusKey(SiteStatus status)
{
    switch (status) {
    case SiteStatus::Current: return "current";
    case SiteStatus::Legacy: return "legacy";
    case SiteStatus::Retired: return "retired";
    case SiteStatus::Unverified: break;
    }
    return "unverified";
}

nlohmann::ordered_json siteJson(const Site& site)
{
    const auto degrees = [](const std::optional<Degrees>& angle) {
        return angle ? nlohmann::ordered_json(angle->value) : nlohmann::ordered_json();
    };
    return {{"provider", choiceOf(site.provider).key},
            {"code", site.code},
            {"name", site.name},
            {"city", site.city},
            {"country", site.country},
            {"latitude", degrees(site.latitude)},
            {"longitude", degrees(site.longitude)},
            {"status", siteStatusKey(site.status)},
            {"source", site.evidence.source},
            {"date", site.evidence.date},
            {"confidence", confidenceKey(site.evidence.confidence)}};
}

Result<std::optional<Provider>> providerNamed(const std::string& key)
{
    if (key.empty())
        return std::nullopt;
    std::string known;
    const auto words = choicesOf<Provider>();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].key == key)
            return static_cast<Provider>(i);
        known.append(known.empty() ? "" : ", ").append(words[i].key);
    }
    return fail({text("cli", "there is no provider “{}”").with(key), "--provider",
                 text("cli", "choose one of: {}").with(known)});
}

Result<Answer> listSites(const std::string& providerKey)
{
    const auto provider = providerNamed(providerKey);
    if (!provider)
        return fail(provider.error());
    nlohmann::ordered_json json{{"sites", nlohmann::ordered_json::array()}};
    ResultTable table{text("cli", "Sites"),
                      {text("cli", "Provider"), text("cli", "Code"), text("cli", "Name"), text("cli", "Country"),
                       text("cli", "Status"), text("cli", "Confidence"), text("cli", "Date"), text("cli", "Source")},
                      {}};
    for (const Site& site : edgewright::catalog().sites) {
        if (*provider && site.provider != **provider)
            continue;
        json["sites"].push_back(siteJson(site));
        table.rows.push_back(
            {choiceOf(site.provider).label, site.code, site.name, site.country, std::string(siteStatusKey(site.status)),
             std::string(confidenceKey(site.evidence.confidence)), site.evidence.date, site.evidence.source});
    }
    return answerWith(json, table.rows.empty() ? "The catalogue has no sites of this provider.\n" : toPlainText(table));
}

Work declareCatalog(Arguments& arguments)
{
    const auto provider = std::make_shared<std::string>();
    arguments.word("--provider", *provider, "Of this provider alone, for example aws_wavelength");
    return [provider](const Progress&) { return listSites(*provider); };
}

} // namespace

Command catalog()
{
    return {.name = "catalog",
            .summary = "List the providers' sites, with source, date and confidence.",
            .declare = declareCatalog};
}

} // namespace edgewright::cli::command
