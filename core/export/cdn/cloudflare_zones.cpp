// How do cache rules, tiered cache and names of hosts stand in a zone of Cloudflare?
#include "core/export/cdn/cloudflare_parts.h"

#include <ranges>
#include <set>

namespace edgewright::cloudflare_export {

namespace {

using Parts = std::vector<std::variant<std::string, Fact>>;

std::string rulesString(std::string_view word)
{
    std::string quoted;
    for (const char c : word)
        (quoted += c == '"' || c == '\\' ? "\\" : "") += c;
    return quoted;
}

std::string mark(const Set& set) { return "edgewright:row = " + set.content().id.value; }

/// A rule that overrides the origin's word would keep what is private too.
/// Source: Cloudflare, "Cache Rules settings": Edge TTL, "Ignore cache-control header and use this TTL".
Object cacheSettings(const Set& set)
{
    if (set.isPersonal())
        return {{"cache", false}};
    Object edgeTtl{{"mode", "respect_origin"}};
    if (!set.isPersonalInPart())
        edgeTtl = {{"mode", "override_origin"}, {"default", freshSeconds(set.lifetime)}};
    return {{"cache", true},
            {"edge_ttl", edgeTtl},
            {"browser_ttl", Object{{"mode", "respect_origin"}}},
            {"serve_stale", Object{{"disable_stale_while_updating", set.lifetime.staleWhileRevalidate.value < 1}}}};
}

Object rule(std::string ref, const Set& set, hcl::Value expression, Object parameters)
{
    return {{"ref", std::move(ref)},
            {"description", mark(set)},
            {"expression", std::move(expression)},
            {"action", "set_cache_settings"},
            {"action_parameters", std::move(parameters)}};
}

/// Of several rules that match, the last one wins: the most specific path stands last.
/// Source: Cloudflare, "Cache Rules: order and priority".
List cacheRules(const Zone& zone)
{
    List rules;
    for (const Host* host : zone.hosts)
        for (const Set& set : std::views::reverse(host->sets)) {
            Parts requests = requestsOf(*host, set);
            rules.push_back(rule(set.name, set, cdn::joined(requests), cacheSettings(set)));
            if (!set.isPersonalInPart())
                continue;
            requests.emplace_back(" and http.cookie contains \"");
            requests.emplace_back(Fact{"", std::string(cdn::sessionCookie)});
            requests.emplace_back("=\"");
            rules.push_back(rule(set.name + "_personal", set, cdn::joined(requests), {{"cache", false}}));
        }
    return rules;
}

Block cacheRuleset(const Plan& plan, const Zone& zone)
{
    Block ruleset = resource("cloudflare_ruleset", zone.name,
                             {{"zone_id", terraform::variable(zone.idVariable())},
                              {"name", "Content sets"},
                              {"kind", "zone"},
                              {"phase", "http_request_cache_settings"},
                              {"rules", cacheRules(zone)}});
    if (plan.zones.size() == 1)
        return ruleset;
    List ids;
    for (const Zone& each : plan.zones)
        ids.push_back(terraform::variable(each.idVariable()));
    ruleset.blocks.push_back(
        {"lifecycle",
         {},
         {},
         {{"precondition",
           {},
           {{"condition", Expression{"length(distinct(" + hcl::inlined(ids) + ")) == " + std::to_string(ids.size())}},
            {"error_message",
             "A zone has one ruleset of this kind: its hosts must be given one zone id, each zone another."}},
           {}}}});
    return ruleset;
}

void addTieredCache(const Plan& plan, const Zone& zone, std::vector<Block>& blocks)
{
    for (const char* type : {"cloudflare_argo_tiered_caching", "cloudflare_tiered_cache"}) {
        blocks.push_back(
            resource(type, zone.name, {{"zone_id", terraform::variable(zone.idVariable())}, {"value", "on"}}));
        blocks.back().row = plan.shield()->node->id.value;
    }
}

hcl::Value recordType(const Fact& address)
{
    if (!address.isKnown()) {
        const std::string name = "var." + address.variable;
        return Expression{"can(regex(\":\", " + name + ")) ? \"AAAA\" : can(regex(\"^[0-9.]+$\", " + name +
                          ")) ? \"A\" : \"CNAME\""};
    }
    if (!isIpAddress(address.literal))
        return "CNAME";
    return address.literal.find(':') == std::string::npos ? "A" : "AAAA";
}

/// The name of the host leads to its one origin through Cloudflare. TTL 1: automatic, as a proxied record must have.
Block dnsRecord(const Plan& plan, const Zone& zone, const Host& host)
{
    const cdn::Origin& origin = plan.site.origin(host.base().origin);
    Block record = resource("cloudflare_dns_record", host.name,
                            {{"zone_id", terraform::variable(zone.idVariable())},
                             {"name", host.host.value()},
                             {"type", recordType(origin.address)},
                             {"content", origin.address.value()},
                             {"proxied", true},
                             {"ttl", 1}});
    record.row = origin.node->id.value;
    return record;
}

Expression pool(const Plan& plan, const NodeId& node)
{
    return {"cloudflare_load_balancer_pool." + plan.site.origin(node).name + ".id"};
}

/// The origin first, then the backup; what is left when neither is well is asked all the same.
Object poolsOf(const Plan& plan, const Set& set)
{
    List pools{pool(plan, set.origin)};
    if (set.backup)
        pools.push_back(pool(plan, *set.backup));
    return {{"default_pools", pools}, {"fallback_pool", pool(plan, set.backup.value_or(set.origin))}};
}

List poolRules(const Plan& plan, const Host& host)
{
    List rules;
    for (const Set& set : host.sets)
        if (needsPoolRule(host, set))
            rules.push_back(Object{{"name", set.name},
                                   {"condition", cdn::joined(pathOf(set))},
                                   {"overrides", poolsOf(plan, set)},
                                   {"terminates", true}});
    return rules;
}

/// Without steering, pools are asked in their order, the first that is well.
Block loadBalancer(const Plan& plan, const Zone& zone, const Host& host)
{
    const Object pools = poolsOf(plan, host.base());
    Block balancer = resource("cloudflare_load_balancer", host.name,
                              {{"zone_id", terraform::variable(zone.idVariable())},
                               {"name", host.host.value()},
                               {"description", mark(host.base())},
                               {"proxied", true},
                               {"steering_policy", "off"},
                               {pools[0].first, pools[0].second},
                               {pools[1].first, pools[1].second}});
    if (List rules = poolRules(plan, host); !rules.empty())
        balancer.attributes.push_back({"rules", std::move(rules)});
    balancer.row = host.base().content().id.value;
    return balancer;
}

std::string zoneFile(const Plan& plan, const Zone& zone)
{
    std::vector<Block> blocks{cacheRuleset(plan, zone)};
    if (zone.hasShield)
        addTieredCache(plan, zone, blocks);
    for (const Host* host : zone.hosts)
        blocks.push_back(isBalanced(*host) ? loadBalancer(plan, zone, *host) : dnsRecord(plan, zone, *host));
    return hcl::write(blocks);
}

Block monitor()
{
    return resource("cloudflare_load_balancer_monitor", "origins",
                    {{"account_id", terraform::variable("account_id")},
                     {"description", "Are the origins well?"},
                     {"type", "https"},
                     {"method", "GET"},
                     {"path", terraform::variable("monitor_path")},
                     {"expected_codes", "2xx"},
                     {"port", 443},
                     {"follow_redirects", true},
                     {"allow_insecure", false}});
}

} // namespace

Parts requestsOf(const Host& host, const Set& set)
{
    Parts parts{"http.host eq \"", host.host, "\""};
    if (set.isAll())
        return parts;
    parts.emplace_back(" and ");
    const Parts path = pathOf(set);
    parts.insert(parts.end(), path.begin(), path.end());
    return parts;
}

Parts pathOf(const Set& set)
{
    const bool exact = set.path.isKnown() && set.path.literal.find('*') == std::string::npos;
    return {std::string("http.request.uri.path ") + (exact ? "eq" : "strict wildcard") + " \"",
            Fact{rulesString(set.path.literal), set.path.variable}, "\""};
}

void writeZones(const Plan& plan, Manifest& manifest)
{
    for (const Zone& zone : plan.zones)
        manifest.files[zone.file()] = zoneFile(plan, zone);
}

void writeOrigins(const Plan& plan, Manifest& manifest)
{
    std::set<NodeId> balanced;
    for (const Host& host : plan.site.hosts)
        if (isBalanced(host))
            for (const NodeId& node : host.origins())
                balanced.insert(node);
    if (balanced.empty())
        return;
    std::vector<Block> blocks{monitor()};
    for (const NodeId& node : balanced) {
        const cdn::Origin& origin = plan.site.origin(node);
        blocks.push_back(
            resource("cloudflare_load_balancer_pool", origin.name,
                     {{"account_id", terraform::variable("account_id")},
                      {"name", origin.name},
                      {"description", "edgewright:row = " + node.value},
                      {"monitor", Expression{"cloudflare_load_balancer_monitor.origins.id"}},
                      {"origins",
                       List{Object{{"name", origin.name}, {"address", origin.address.value()}, {"enabled", true}}}}}));
        blocks.back().row = node.value;
    }
    manifest.files["origins.tf"] = hcl::write(blocks);
}

} // namespace edgewright::cloudflare_export
