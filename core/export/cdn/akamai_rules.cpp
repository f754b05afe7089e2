// What does the property do with a request? The rule tree of Akamai's Property Manager, with ${env.…} for what the user gives.
#include "core/export/cdn/akamai_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::akamai_export {

namespace {

Json feature(const char* name, Json options) { return {{"name", name}, {"options", std::move(options)}}; }

std::string env(const std::string& need) { return "${env." + need + "}"; }

/// Nothing of a row but what can't be taken for a mark of the template.
Json ruleOf(const std::string& name, const std::string& row)
{
    Json rule{{"name", name}};
    if (!row.empty())
        rule["comments"] = "edgewright:row = " + tagValue(row);
    rule["criteria"] = Json::array();
    rule["criteriaMustSatisfy"] = "all";
    rule["behaviors"] = Json::array();
    rule["children"] = Json::array();
    return rule;
}

Json originBehaviour(const std::string& hostname)
{
    return feature("origin", {{"originType", "CUSTOMER"},
                              {"hostname", hostname},
                              {"forwardHostHeader", "ORIGIN_HOSTNAME"},
                              {"cacheKeyHostname", "REQUEST_HOST_HEADER"},
                              {"ipVersion", "IPV4"},
                              {"compress", true},
                              {"enableTrueClientIp", false},
                              {"httpPort", 80},
                              {"httpsPort", 443},
                              {"verificationMode", "PLATFORM_SETTINGS"},
                              {"originSni", true},
                              {"minTlsVersion", "TLSV1_2"}});
}

std::string seconds(std::int64_t time) { return fmt::format("{}s", time); }

/// Must a copy that has ended be fetched anew before it is used, even where the origin fails?
bool mustRevalidate(const Lifetime& lifetime) { return lifetime.staleIfError.value <= 0 && !lifetime.isPurgedSoftly; }

Json cachingBehaviour(const ContentSet& content)
{
    const Lifetime lifetime = lifetimeOf(content);
    const std::int64_t fresh = freshSeconds(lifetime);
    const bool must = mustRevalidate(lifetime);
    if (fresh == 0)
        return feature("caching", {{"behavior", "NO_STORE"}});
    if (content.personalised.value <= 0)
        return feature("caching", {{"behavior", "MAX_AGE"}, {"mustRevalidate", must}, {"ttl", seconds(fresh)}});
    return feature("caching", {{"behavior", "CACHE_CONTROL"},
                               {"mustRevalidate", must},
                               {"defaultTtl", seconds(fresh)},
                               {"enhancedRfcSupport", true},
                               {"honorNoStore", true},
                               {"honorPrivate", true},
                               {"honorNoCache", true},
                               {"honorMaxAge", false},
                               {"honorSMaxage", false},
                               {"honorMustRevalidate", false},
                               {"honorProxyRevalidate", false}});
}

/// What a set asks for beyond its lifetime.
void addFeatures(const Rule& rule, Json& behaviours)
{
    const ContentSet& content = *rule.content;
    const Lifetime lifetime = lifetimeOf(content);
    if (lifetime.staleIfError.value > 0)
        behaviours.push_back(feature("cacheError", {{"enabled", true}, {"ttl", "10s"}, {"preserveStale", true}}));
    if (lifetime.staleWhileRevalidate.value > 0 && !lifetime.isPurged)
        behaviours.push_back(feature("prefreshCache", {{"enabled", true}, {"prefreshval", 90}}));
    if (lifetime.isPurged)
        behaviours.push_back(feature("cacheTag", {{"tag", rule.name}}));
    if (content.personalised.value > 0) {
        behaviours.push_back(feature("cacheId", {{"rule", "INCLUDE_COOKIES"},
                                                 {"elements", {env("personal_cookie")}},
                                                 {"includeValue", true},
                                                 {"optional", true}}));
        behaviours.push_back(feature("cacheId", {{"rule", "INCLUDE_ALL_QUERY_PARAMS"}}));
    }
    if (lifetime.fragments)
        behaviours.push_back(feature("edgeSideIncludes", {{"enabled", true},
                                                          {"enableViaHttp", false},
                                                          {"passSetCookie", false},
                                                          {"passClientIp", false},
                                                          {"i18nStatus", false},
                                                          {"detectInjection", true}}));
}

Json hostCriterion(const Json& hostnames)
{
    return feature("hostname", {{"matchOperator", "IS_ONE_OF"}, {"values", hostnames}});
}

/// Where the origin can't be reached or fails, the same path under the backup's host name; but not where that one fails too.
Json failover(const Host& host, const Rule& rule)
{
    Json fails = ruleOf("Failure of " + rule.name, rule.content->id.value);
    fails["criteria"] = {
        feature("originTimeout", {{"matchOperator", "ORIGIN_TIMED_OUT"}}),
        feature("matchResponseCode", {{"matchOperator", "IS_ONE_OF"}, {"values", {"500", "502", "503", "504"}}})};
    fails["criteriaMustSatisfy"] = "any";
    fails["behaviors"].push_back(feature("failAction", {{"enabled", true},
                                                        {"actionType", "RECREATED_CO"},
                                                        {"contentHostname", env(host.backupHostname(*rule.backup))},
                                                        {"contentCustomPath", false}}));
    Json child = ruleOf("Backup of " + rule.name, rule.content->id.value);
    child["criteria"].push_back(hostCriterion(Json::array({host.hostname.value()})));
    child["children"].push_back(std::move(fails));
    return child;
}

Json pathCriterion(const char* matchOperator, const Json& paths)
{
    return feature(
        "path",
        {{"matchOperator", matchOperator}, {"values", paths}, {"matchCaseSensitive", true}, {"normalize", false}});
}

/// A rule leaves what rules after it say nothing of: it keeps off the paths of the more specific ones.
Json setRule(const Host& host, std::size_t index)
{
    const Rule& rule = host.rules[index];
    Json json = ruleOf(rule.name, rule.content->id.value);
    json["criteria"].push_back(pathCriterion("MATCHES_ONE_OF", Json::array({rule.path.value()})));
    Json others = Json::array();
    for (std::size_t later = index + 1; later < host.rules.size(); ++later)
        others.push_back(host.rules[later].path.value());
    if (!others.empty())
        json["criteria"].push_back(pathCriterion("DOES_NOT_MATCH_ONE_OF", others));
    Json& behaviours = json["behaviors"];
    behaviours.push_back(originBehaviour(rule.origin->hostname.value()));
    behaviours.push_back(cachingBehaviour(*rule.content));
    addFeatures(rule, behaviours);
    if (rule.backup)
        json["children"].push_back(failover(host, rule));
    return json;
}

Json workerBehaviour(const Worker& worker)
{
    return feature("edgeWorker", {{"enabled", true},
                                  {"edgeWorkerId", env("edgeworker_id_" + worker.name)},
                                  {"continueOnError", true},
                                  {"mPulse", false}});
}

/// Backups answer under host names of their own, by the rules of the host whose place they take.
Json hostRule(const Host& host)
{
    Json rule = ruleOf("Host " + host.name, "");
    Json hostnames = Json::array({host.hostname.value()});
    for (const Origin* backup : host.backups)
        hostnames.push_back(env(host.backupHostname(*backup)));
    rule["criteria"].push_back(hostCriterion(hostnames));
    for (std::size_t i = 0; i < host.rules.size(); ++i)
        rule["children"].push_back(setRule(host, i));
    for (const Origin* backup : host.backups) {
        Json child = ruleOf("Backup origin " + backup->name, backup->node->id.value);
        child["criteria"].push_back(hostCriterion(Json::array({env(host.backupHostname(*backup))})));
        child["behaviors"].push_back(originBehaviour(backup->hostname.value()));
        rule["children"].push_back(std::move(child));
    }
    return rule;
}

void addWorkers(const Plan& plan, Json& children)
{
    for (const Worker& worker : plan.workers) {
        if (!worker.isMade || !worker.hasPathsOfItsOwn)
            continue;
        Json rule = ruleOf("EdgeWorker " + worker.name, worker.service->id.value);
        rule["criteria"].push_back(
            pathCriterion("MATCHES_ONE_OF", Json::array({env("path_of_worker_" + worker.name)})));
        rule["behaviors"].push_back(workerBehaviour(worker));
        children.push_back(std::move(rule));
    }
}

std::string firstOrigin(const Plan& plan)
{
    return plan.origins.empty() ? env("origin_hostname") : plan.origins.begin()->second.hostname.value();
}

} // namespace

Json ruleTree(const Plan& plan)
{
    Json rules = ruleOf("default", "");
    rules["options"] = {{"is_secure", true}};
    Json& behaviours = rules["behaviors"];
    behaviours.push_back(originBehaviour(firstOrigin(plan)));
    behaviours.push_back(feature("cpCode", {{"value", {{"id", env("cp_code")}}}}));
    behaviours.push_back(feature("caching", {{"behavior", "NO_STORE"}}));
    if (plan.hasParents)
        behaviours.push_back(feature("tieredDistribution", {{"enabled", true}}));
    if (const Worker* worker = plan.workerOnAll())
        behaviours.push_back(workerBehaviour(*worker));
    for (const Host& host : plan.hosts)
        rules["children"].push_back(hostRule(host));
    addWorkers(plan, rules["children"]);
    return {{"rules", std::move(rules)}};
}

} // namespace edgewright::akamai_export
