// How does code at the edge become Workers: their scripts, bindings and routes in Terraform, and a folder of wrangler each?
#include "core/export/cdn/cloudflare_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cloudflare_export {

namespace {

using Json = nlohmann::ordered_json;

hcl::Value fragments(const Set& set)
{
    return set.lifetime.fragments ? hcl::Value(wholeSeconds(*set.lifetime.fragments)) : hcl::Value(Expression{"null"});
}

Object described(const Plan& plan, const Host& host, const Set& set)
{
    return {{"host", host.host.value()},
            {"path", set.path.value()},
            {"fresh", freshSeconds(set.lifetime)},
            {"staleWhileRevalidate", wholeSeconds(set.lifetime.staleWhileRevalidate)},
            {"staleIfError", wholeSeconds(set.lifetime.staleIfError)},
            {"fragments", fragments(set)},
            {"kept", isKeptByWorker(plan, set)},
            {"tag", set.name}};
}

/// Most specific path first, as the Worker looks them up.
Block contentSets(const Plan& plan)
{
    List sets;
    for (const Host& host : plan.site.hosts)
        for (const Set& set : host.sets)
            sets.push_back(described(plan, host, set));
    return {"locals", {}, {{"content_sets", sets}}, {}};
}

Object binding(std::string_view type, std::string_view name, std::string_view key, hcl::Value value)
{
    return {{"type", type}, {"name", name}, {std::string(key), std::move(value)}};
}

List bindings(const Plan& plan, const Function& function)
{
    List all{binding("json", "CONTENT_SETS", "json", Expression{"jsonencode(local.content_sets)"})};
    if (plan.site.isPersonalInPart())
        all.push_back(binding("plain_text", "SESSION_COOKIE", "text", terraform::variable(cdn::sessionCookie)));
    if (function.hasFallback())
        all.push_back(
            binding("plain_text", "FALLBACK_URL", "text", terraform::variable(function.fallbackUrl.variable)));
    for (const std::string& secret : function.secrets) {
        Object store = binding("secrets_store_secret", secret, "store_id", terraform::variable("secrets_store_id"));
        store.emplace_back("secret_name", secret);
        all.push_back(std::move(store));
    }
    return all;
}

std::string folderOf(const Function& function) { return "worker/" + function.label; }

Block script(const Plan& plan, const Function& function)
{
    const std::string path = "\"${path.module}/" + folderOf(function) + "/src/index.js\"";
    Block block = resource("cloudflare_workers_script", function.name,
                           {{"account_id", terraform::variable("account_id")},
                            {"script_name", function.label},
                            {"content_file", Expression{path}},
                            {"content_sha256", Expression{"filesha256(" + path + ")"}},
                            {"main_module", "index.js"},
                            {"compatibility_date", compatibilityDate},
                            {"observability", Object{{"enabled", true}}},
                            {"bindings", bindings(plan, function)}});
    block.row = function.service().id.value;
    return block;
}

Block route(const Function& function, const std::string& name, hcl::Value zone, hcl::Value pattern)
{
    Block block = resource("cloudflare_workers_route", name,
                           {{"zone_id", std::move(zone)},
                            {"pattern", std::move(pattern)},
                            {"script", Expression{"cloudflare_workers_script." + function.name + ".script_name"}}});
    block.row = function.service().id.value;
    return block;
}

void addRoutes(const Plan& plan, const Function& function, std::vector<Block>& blocks)
{
    if (plan.routesAreKnown()) {
        for (const Host& host : plan.site.hosts)
            blocks.push_back(route(function, function.name + "__" + host.name,
                                   terraform::variable(plan.zoneOf(host).idVariable()),
                                   cdn::joined({host.host, "/*"})));
        return;
    }
    Block each = route(function, function.name, terraform::variable(routeZoneVariable(plan, function)),
                       Expression{"each.value"});
    each.attributes.insert(each.attributes.begin(),
                           {"for_each", Expression{"toset(var.routes_" + function.name + ")"}});
    blocks.push_back(std::move(each));
}

/// What the drawing names; sets of which a host or a path is still to be given come from Terraform alone.
Json knownSets(const Plan& plan)
{
    Json sets = Json::array();
    for (const Host& host : plan.site.hosts)
        for (const Set& set : host.sets) {
            if (!host.host.isKnown() || !set.path.isKnown())
                continue;
            Json one{{"host", host.host.literal},
                     {"path", set.path.literal},
                     {"fresh", freshSeconds(set.lifetime)},
                     {"staleWhileRevalidate", wholeSeconds(set.lifetime.staleWhileRevalidate)},
                     {"staleIfError", wholeSeconds(set.lifetime.staleIfError)},
                     {"fragments", nullptr},
                     {"kept", isKeptByWorker(plan, set)},
                     {"tag", set.name}};
            if (set.lifetime.fragments)
                one["fragments"] = wholeSeconds(*set.lifetime.fragments);
            sets.push_back(std::move(one));
        }
    return sets;
}

std::string wrangler(const Plan& plan, const Function& function)
{
    const Json config{{"$schema", "https://unpkg.com/wrangler/config-schema.json"},
                      {"name", function.label},
                      {"main", "src/index.js"},
                      {"compatibility_date", compatibilityDate},
                      {"workers_dev", false},
                      {"preview_urls", false},
                      {"vars", {{"CONTENT_SETS", knownSets(plan)}}},
                      {"observability", {{"enabled", true}}}};
    return fmt::format(
        "// To try the Worker: wrangler dev. Terraform deploys it, with its routes, fallback and secrets.\n"
        "// edgewright:row = {}\n{}\n",
        printableName(function.service().id.value), config.dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace

void writeWorkers(const Plan& plan, Manifest& manifest)
{
    if (plan.site.functions.empty())
        return;
    manifest.files["content_sets.tf"] = hcl::write({contentSets(plan)});
    for (const Function& function : plan.site.functions) {
        std::vector<Block> blocks{script(plan, function)};
        addRoutes(plan, function, blocks);
        manifest.files["worker_" + function.name + ".tf"] = hcl::write(blocks);
        manifest.files[folderOf(function) + "/wrangler.jsonc"] = wrangler(plan, function);
        manifest.files[folderOf(function) + "/src/index.js"] =
            "// edgewright:row = " + printableName(function.service().id.value) + std::string(workerCode);
    }
}

} // namespace edgewright::cloudflare_export
