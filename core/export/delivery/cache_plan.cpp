// Which caches does one run oneself, what passes each of them, and whom does each ask next?
#include "core/export/delivery/cache_plan.h"

#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace edgewright::caches {

namespace {

Cache cacheOf(const Topology& topology, const Delivery& delivery, const DeliveryPoint& point)
{
    Cache cache{.node = point.node, .hasPointsBelow = point.hasPointsBelow};
    for (const DeliveredSet& set : delivery.sets) {
        const auto next = point.next.find(set.content->id);
        if (next == point.next.end())
            continue;
        CachedSet cached{.delivered = &set, .next = next->second, .lifetime = lifetimeOf(*set.content)};
        if (cached.next->id == set.content->origin && set.content->backupOrigin)
            cached.backup = topology.nodes.find(*set.content->backupOrigin);
        cache.sets.push_back(std::move(cached));
    }
    return cache;
}

void nameAll(Plan& plan)
{
    const std::map<std::string, std::string> sets = namesOf(plan.topology.contents, dnsLabel("contents"));
    std::map<std::string, std::string> named;
    for (Cache& cache : plan.caches) {
        named[cache.node->id.value] = cache.node->name;
        for (CachedSet& set : cache.sets) {
            set.name = sets.at(set.content().id.value);
            for (const Node* node : {set.next, set.backup})
                if (node)
                    named[node->id.value] = node->name;
        }
    }
    plan.nodeNames = uniqueNames(named, dnsLabel("node"));
    for (Cache& cache : plan.caches)
        cache.name = plan.nameOf(*cache.node);
}

} // namespace

bool Cache::isPurged() const
{
    return std::ranges::any_of(sets, [](const CachedSet& set) { return set.lifetime.isPurged; });
}

const Cache* Plan::cache(const NodeId& node) const
{
    const auto found = std::ranges::find(caches, node, [](const Cache& each) { return each.node->id; });
    return found == caches.end() ? nullptr : &*found;
}

bool runs(const Node& node, CacheSoftware software)
{
    return node.kind == NodeKind::PointOfPresence && node.provider == Provider::None &&
           (node.cacheSoftware == software || node.cacheSoftware == CacheSoftware::Provider ||
            node.cacheSoftware == CacheSoftware::Standard);
}

Result<Plan> planOf(const Topology& topology, CacheSoftware software)
{
    return planOf(topology, [&](const Node& node) { return runs(node, software); });
}

Result<Plan> planOf(const Topology& topology, const std::function<bool(const Node&)>& isOurs)
{
    Result<Delivery> delivery = deliveryOf(topology, isOurs);
    if (!delivery)
        return fail(delivery.error());
    Plan plan{.topology = topology, .delivery = std::move(*delivery)};
    for (const DeliveryPoint& point : plan.delivery.points)
        if (!point.next.empty())
            plan.caches.push_back(cacheOf(topology, plan.delivery, point));
    if (plan.caches.empty())
        return fail(
            {.what = text("export", "no requests reach a point of presence of your own that could run this cache"),
             .where = "/nodes",
             .remedy = text(
                 "export",
                 "add a point of presence without a provider between users and an origin, and name the contents that the users fetch"),
             .kind = ErrorKind::Nothing});
    nameAll(plan);
    return plan;
}

std::string escapedHost(std::string_view host)
{
    std::string escaped;
    for (const char c : host)
        escaped += c == '.' ? std::string("[.]") : std::string(1, c);
    return escaped;
}

std::string pathExpression(std::string_view pattern, bool withQuery)
{
    constexpr std::string_view special = ".()+"; // of what a path may hold, what means something else in an expression
    std::string expression = "^";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '*' && i + 1 == pattern.size())
            return expression;
        if (pattern[i] == '*')
            expression += "[^?]*";
        else if (special.find(pattern[i]) != std::string_view::npos)
            expression += std::string("[") + pattern[i] + "]";
        else
            expression += pattern[i];
    }
    return expression + (withQuery ? "([?]|$)" : "$");
}

std::string addressOf(const Plan& plan, const Node& node)
{
    return lacksAddress(node) ? plan.nameOf(node) + ".needs-input.invalid" : node.address;
}

std::string identifierOf(const Plan& plan, const Node& node)
{
    std::string name = plan.nameOf(node);
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string backendName(const Plan& plan, const Node& node)
{
    return (node.kind == NodeKind::PointOfPresence ? "point_" : "origin_") + identifierOf(plan, node);
}

std::int64_t mebibytes(const Node& node)
{
    const double share = node.cache.value / static_cast<double>(std::max<std::int64_t>(node.servers, 1));
    return static_cast<std::int64_t>(std::floor(share * 1024));
}

std::vector<std::string> hostsOf(const Cache& cache)
{
    std::set<std::string> hosts;
    for (const CachedSet& set : cache.sets)
        if (!set.delivered->host.empty())
            hosts.insert(set.delivered->host);
    return {hosts.begin(), hosts.end()};
}

} // namespace edgewright::caches
