// What must the user give before the export for Cloudflare can be applied?
#include "core/export/cdn/cloudflare_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::cloudflare_export {

namespace {

using terraform::Inputs;
using terraform::patternInput;

constexpr std::string_view identifier = "^[0-9a-f]{32}$";
constexpr const char* identifierMessage = "An id of Cloudflare is 32 hexadecimal digits.";
constexpr const char* exampleId = "0123456789abcdef0123456789abcdef";

Input accountId(RowRef row)
{
    return patternInput(
        "account_id", "Account of Cloudflare. The API token comes from the environment: CLOUDFLARE_API_TOKEN.",
        identifier, identifierMessage, exampleId, std::move(row),
        text("export",
             "the drawing names no account of Cloudflare: give its id; the API token stays in the environment"));
}

/// Two zones never have one id: their examples differ too. FNV-1a of the name.
std::string exampleOf(std::string_view zone)
{
    std::uint64_t hash = 14'695'981'039'346'656'037u;
    for (const char c : zone)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211u;
    return fmt::format("{:016x}{:016x}", hash, ~hash);
}

Input zoneId(std::string variable, std::string description, RowRef row)
{
    std::string example = exampleOf(variable);
    return patternInput(std::move(variable), std::move(description), identifier, identifierMessage, std::move(example),
                        std::move(row), text("export", "the drawing names no zone of Cloudflare: give its id"));
}

void addZone(const Zone& zone, Inputs& inputs)
{
    std::string hosts;
    for (const Host* host : zone.hosts)
        hosts +=
            (hosts.empty() ? "" : ", ") + (host->host.isKnown() ? host->host.literal : "var." + host->host.variable);
    for (const Host* host : zone.hosts)
        for (const Set& set : host->sets)
            inputs.add(
                zoneId(zone.idVariable(), "Zone in which these hosts lie: " + hosts + ".", refOf(set.content().id)));
}

void addBalancing(const Plan& plan, Inputs& inputs)
{
    bool any = false;
    for (const Host& host : plan.site.hosts)
        if (isBalanced(host)) {
            any = true;
            for (const NodeId& node : host.origins())
                inputs.add(accountId(refOf(node)));
        }
    if (!any)
        return;
    Input path =
        patternInput("monitor_path", "Path under which a healthy origin answers 2xx to health checks over TLS.",
                     "^/[A-Za-z0-9._~/-]*$", "A path begins with /.", "/healthz", {}, {});
    path.rows.clear();
    path.standard = "/";
    inputs.add(std::move(path));
}

Input routesOf(const Function& function)
{
    Input input;
    input.name = "routes_" + function.name;
    input.description =
        fmt::format("Patterns of the URLs that go through the Worker {}.", tagValue(function.service().name));
    input.type = "list(string)";
    input.condition =
        fmt::format("alltrue([for pattern in var.{} : can(regex(\"^[A-Za-z0-9.*-]+/\", pattern))])", input.name);
    input.message = "A pattern is written as host/path, as in www.example.com/app/*.";
    input.example = List{"www.example.com/" + function.label + "/*"};
    input.rows = {refOf(function.service().id)};
    input.what = text("export", "the drawing doesn't tell which URLs go through this function: give their patterns");
    return input;
}

void addFunction(const Plan& plan, const Function& function, Inputs& inputs)
{
    const RowRef row = refOf(function.service().id);
    inputs.add(accountId(row));
    if (!function.secrets.empty())
        inputs.add(patternInput(
            "secrets_store_id", "Secrets Store that holds the secrets of the Workers under their names.", identifier,
            identifierMessage, exampleId, row,
            text(
                "export",
                "put its secrets into a Secrets Store under the names of the drawing (scope: workers) and give the store's id")));
    if (plan.routesAreKnown())
        return;
    inputs.add(routesOf(function));
    if (plan.zones.size() != 1)
        inputs.add(zoneId(routeZoneVariable(plan, function),
                          fmt::format("Zone of the routes of the Worker {}.", tagValue(function.service().name)), row));
}

} // namespace

std::vector<Input> inputsOf(const Plan& plan)
{
    Inputs inputs;
    cdn::addInputs(plan.site, inputs);
    for (const Zone& zone : plan.zones)
        addZone(zone, inputs);
    addBalancing(plan, inputs);
    for (const Function& function : plan.site.functions)
        addFunction(plan, function, inputs);
    return inputs.take();
}

} // namespace edgewright::cloudflare_export
