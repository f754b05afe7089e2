// What must the user give before the rules can be used? Facts of the account, and what the drawing lacks.
#include "core/export/cdn/akamai_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::akamai_export {

namespace {

constexpr const char* hostPattern = "^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
constexpr const char* pathPattern = "^/[^\\s?#]*$";

/// Needs by name; one that several rows have stands once and names them all.
class Needs {
public:
    void add(Need need)
    {
        const auto [at, added] = needs_.try_emplace(need.name, need);
        if (!added)
            at->second.rows.insert(at->second.rows.end(), need.rows.begin(), need.rows.end());
    }
    std::vector<Need> take()
    {
        std::vector<Need> all;
        for (auto& [name, need] : needs_)
            all.push_back(std::move(need));
        return all;
    }

private:
    std::map<std::string, Need> needs_;
};

void addCpCode(const Plan& plan, Needs& needs)
{
    for (const DeliveryPoint& point : plan.delivery.points)
        needs.add(
            {"cp_code",
             "number",
             "CP code of the account for this traffic, without cpc_.",
             "123456",
             "^[0-9]+$",
             {refOf(point.node->id)},
             text(
                 "export",
                 "the account's CP code, contract, group, product and edge host names are not drawn: give the CP code here and the others when the property is made")});
    if (plan.origins.empty())
        for (const Worker& worker : plan.workers)
            needs.add({"origin_hostname",
                       "string",
                       "Host name of the origin that requests go on to.",
                       "origin.example.com",
                       hostPattern,
                       {refOf(worker.service->id)},
                       text("export", "no origin is drawn that its requests could go on to: give one")});
}

void addOrigin(const Origin& origin, Needs& needs)
{
    const RowRef row = refOf(origin.node->id);
    const std::string called = tagValue(origin.node->name);
    if (origin.hostname.literal.empty())
        needs.add(
            {origin.hostname.need,
             "string",
             fmt::format("Host name of the origin {}.", called),
             "origin.example.com",
             hostPattern,
             {row},
             text("export", "its address is neither a host name nor one of IPv4: give the one where it is reached")});
}

void addBackups(const Host& host, Needs& needs)
{
    for (const Origin* backup : host.backups)
        needs.add(
            {host.backupHostname(*backup),
             "string",
             fmt::format("Host name of this property under which the backup origin {} answers for {}.",
                         tagValue(backup->node->name), host.name),
             "backup.example.com",
             hostPattern,
             {refOf(backup->node->id)},
             text("export",
                  "Site Failover asks a backup under a host name of the property: add one to it and name it here")});
}

void addRule(const Host& host, const Rule& rule, Needs& needs)
{
    const RowRef row = refOf(rule.content->id);
    if (host.hostname.literal.empty())
        needs.add({"hostname",
                   "string",
                   "Host name under which users reach contents whose host isn't drawn.",
                   "www.example.com",
                   hostPattern,
                   {row},
                   text("export", "its host name isn't drawn: give the one under which users reach it")});
    if (rule.path.literal.empty())
        needs.add({rule.path.need,
                   "string",
                   fmt::format("Path of the requests for {}.", tagValue(rule.content->name)),
                   "/path/*",
                   pathPattern,
                   {row},
                   text("export", "the drawing doesn't tell its requests from others by a path: give one")});
    if (rule.content->personalised.value > 0)
        needs.add(
            {"personal_cookie",
             "string",
             "Cookie by which the origin knows its users; it parts the copies.",
             "session",
             "^[A-Za-z0-9_.-]+$",
             {row},
             text("export",
                  "name the cookie by which the origin knows its users, so that nobody gets the answer of another")});
}

void addWorker(const Worker& worker, Needs& needs)
{
    if (!worker.isMade)
        return;
    const RowRef row = refOf(worker.service->id);
    const std::string called = tagValue(worker.service->name);
    needs.add({"edgeworker_id_" + worker.name,
               "string",
               fmt::format("Identifier of the EdgeWorker {}.", called),
               "1234",
               "^[0-9]+$",
               {row},
               text("export", "register the EdgeWorker, upload its bundle, and give the identifier that it gets")});
    if (worker.hasPathsOfItsOwn)
        needs.add({"path_of_worker_" + worker.name,
                   "string",
                   fmt::format("Path of the requests on which {} runs.", called),
                   "/" + worker.name + "/*",
                   pathPattern,
                   {row},
                   text("export", "one EdgeWorker runs on a request, and several are drawn: give its path")});
}

} // namespace

std::vector<Need> needsOf(const Plan& plan)
{
    Needs needs;
    addCpCode(plan, needs);
    for (const auto& [id, origin] : plan.origins)
        addOrigin(origin, needs);
    for (const Host& host : plan.hosts) {
        addBackups(host, needs);
        for (const Rule& rule : host.rules)
            addRule(host, rule, needs);
    }
    for (const Worker& worker : plan.workers)
        addWorker(worker, needs);
    return needs.take();
}

void writeNeeds(const std::vector<Need>& needs, Manifest& manifest)
{
    Json definitions = Json::object(), examples = Json::object();
    for (const Need& need : needs) {
        definitions[need.name] = {{"type", need.type}, {"default", nullptr}};
        if (need.type == "number")
            examples[need.name] = std::stoll(need.example);
        else
            examples[need.name] = need.example;
    }
    const auto dumped = [](const Json& json) {
        return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    };
    manifest.files["environments/variableDefinitions.json"] = dumped({{"definitions", definitions}});
    manifest.files["environments/example/variables.json"] = dumped(examples);
}

std::string readme(const Plan& plan, const std::vector<Need>& needs)
{
    std::string words = fmt::format(
        "# Delivery by Akamai\n\n"
        "`{}` is the rule tree of one property, rule format {}, as a template: the Property Manager CLI and the data\n"
        "source `akamai_property_rules_template` of the Terraform provider put the values of `variables.json` into it. Make the\n"
        "property with the account's contract, group and product, and give it these host names with edge host names of\n"
        "the account:\n\n",
        rulesFile, ruleFormat);
    for (const Host& host : plan.hosts) {
        words += fmt::format("- `{}`\n", host.hostname.value());
        for (const Origin* backup : host.backups)
            words += fmt::format("- `${{env.{}}}`\n", host.backupHostname(*backup));
    }
    words += "\n## Values\n\n";
    for (const Need& need : needs)
        words += fmt::format("- `{}`: {} Matches `{}`.\n", need.name, need.description, need.pattern);
    std::string purges;
    for (const Host& host : plan.hosts)
        for (const Rule& rule : host.rules)
            if (const Lifetime lifetime = lifetimeOf(*rule.content); lifetime.isPurged)
                purges += fmt::format("- `{}`: `POST /ccu/v3/{}/tag/production` with `{{\"objects\": [\"{}\"]}}`\n",
                                      rule.name, lifetime.isPurgedSoftly ? "invalidate" : "delete", rule.name);
    if (!purges.empty())
        words += "\n## On publication (Fast Purge API)\n\n" + purges;
    return words;
}

} // namespace edgewright::akamai_export
