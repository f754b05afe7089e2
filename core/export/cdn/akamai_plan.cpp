// Which hosts, rules, origins and EdgeWorkers does a drawing with points of presence of Akamai need?
#include "core/export/cdn/akamai_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <ranges>

namespace edgewright::akamai_export {

namespace {

bool isOfAkamai(const Node& node) { return node.provider == Provider::Akamai; }

class Planner {
public:
    explicit Planner(Plan& plan)
        : plan_(plan),
          nodeNames_(namesOf(plan.topology.nodes, terraformIdentifier("origin"))),
          contentNames_(namesOf(plan.topology.contents, terraformIdentifier("contents")))
    {}

    void addOrigins()
    {
        for (const Node* node : plan_.delivery.origins) {
            const std::string& name = nodeNames_.at(node->id.value);
            const bool isIpv4 = isIpAddress(node->address) && node->address.find(':') == std::string::npos;
            const bool reachable = isHostName(node->address) || isIpv4; // what the option takes
            plan_.origins[node->id] = {
                node, name, {reachable ? lowered(node->address) : "", "origin_hostname_" + name}};
        }
        for (const DeliveryPoint& point : plan_.delivery.points)
            plan_.hasParents = plan_.hasParents || !point.above.empty();
    }

    void addHosts()
    {
        std::map<std::string, Host> hosts;
        for (auto set = plan_.delivery.sets.rbegin(); set != plan_.delivery.sets.rend(); ++set) {
            hosts[set->host].hostname = {set->host, "hostname"};
            hosts[set->host].rules.push_back(ruleFor(*set));
        }
        std::map<std::string, std::string> named;
        for (const auto& [host, rules] : hosts)
            named[host] = host;
        for (const auto& [host, name] : uniqueNames(named, terraformIdentifier("host"))) {
            hosts[host].name = host.empty() ? "unnamed" : name; // a host name has two labels or more
            plan_.hosts.push_back(std::move(hosts[host]));
        }
        std::ranges::sort(plan_.hosts, {}, &Host::name);
        for (Host& host : plan_.hosts)
            for (const auto& [id, origin] : plan_.origins)
                if (std::ranges::find(host.rules, &origin, &Rule::backup) != host.rules.end())
                    host.backups.push_back(&origin);
    }

    void addWorkers()
    {
        const auto services = plan_.delivery.functions | std::views::transform(&EdgeFunction::service);
        const auto names = namesOf(services, terraformIdentifier("worker"));
        for (const EdgeFunction& each : plan_.delivery.functions)
            plan_.workers.push_back(
                {each.service, names.at(each.service->id.value), each.service->accelerators == 0, false});
        const auto made = std::ranges::count_if(plan_.workers, &Worker::isMade);
        for (Worker& worker : plan_.workers)
            worker.hasPathsOfItsOwn = made > 1;
    }

private:
    Rule ruleFor(const DeliveredSet& set)
    {
        const ContentSet& content = *set.content;
        const std::string& name = contentNames_.at(content.id.value);
        Rule rule{&content, name, {set.path.value_or(""), "path_" + name}, &plan_.origins.at(content.origin)};
        if (content.backupOrigin && *content.backupOrigin != content.origin) {
            Origin& backup = plan_.origins.at(*content.backupOrigin);
            backup.isBackup = true;
            rule.backup = &backup;
        }
        return rule;
    }

    Plan& plan_;
    std::map<std::string, std::string> nodeNames_, contentNames_;
};

} // namespace

const Rule* Plan::ruleOf(const ContentSetId& content) const
{
    for (const Host& host : hosts)
        for (const Rule& rule : host.rules)
            if (rule.content->id == content)
                return &rule;
    return nullptr;
}

const Worker* Plan::workerOnAll() const
{
    const auto found =
        std::ranges::find_if(workers, [](const Worker& each) { return each.isMade && !each.hasPathsOfItsOwn; });
    return found == workers.end() ? nullptr : &*found;
}

Result<Plan> planOf(const Topology& topology)
{
    Plan plan(topology);
    Result<Delivery> delivery = deliveryOf(topology, isOfAkamai);
    if (!delivery)
        return fail(delivery.error());
    plan.delivery = std::move(*delivery);
    Planner planner(plan);
    planner.addOrigins();
    planner.addHosts();
    planner.addWorkers();
    return plan;
}

} // namespace edgewright::akamai_export
