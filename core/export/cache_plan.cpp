// Which caches does one run oneself, what passes each of them, and whom does each ask next?
#include "core/export/cache_plan.h"

#include "core/cache/topology/routing.h"
#include "core/export/naming.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace edgewright::caches {

namespace {

using NextHops = std::map<std::pair<const Node*, const ContentSet*>, const Node*>;

/// Follows every population's requests for every set, from point to point, until the origin.
NextHops nextHops(const Topology& topology, const ContentRouting& routing)
{
    NextHops hops;
    for (const PopulationRoute& route : routing.populations)
        for (const ContentRoute& asked : route.contents)
            for (const std::optional<Hop>& entry : {route.access, route.misrouted})
                for (std::optional<std::size_t> at = entry ? entry->pointOfPresence : std::nullopt; at;) {
                    const ContentSet* content = routing.contents[asked.content];
                    const Hop& hop = routing.next(*at, asked.content);
                    hops[{routing.pointsOfPresence[*at], content}] =
                        hop.pointOfPresence ? routing.pointsOfPresence[*hop.pointOfPresence]
                                            : topology.nodes.find(content->origin);
                    at = hop.pointOfPresence;
                }
    return hops;
}

std::size_t specificity(const DeliveredSet& set)
{
    return set.path ? std::min(set.path->find('*'), set.path->size()) : 0;
}

bool isMoreSpecific(const CachedSet& a, const CachedSet& b)
{
    const auto rank = [](const CachedSet& set) {
        return std::tuple(-static_cast<std::int64_t>(specificity(*set.delivered)), set.delivered->host.empty(),
                          set.content().id);
    };
    return rank(a) < rank(b);
}

Cache cacheOf(const Topology& topology, const Delivery& delivery, const NextHops& hops, const Node& node)
{
    Cache cache{.node = &node};
    for (const DeliveredSet& set : delivery.sets) {
        const auto hop = hops.find({&node, set.content});
        if (hop == hops.end())
            continue;
        CachedSet cached{.delivered = &set, .next = hop->second, .lifetime = lifetimeOf(*set.content)};
        if (cached.next->id == set.content->origin && set.content->backupOrigin)
            cached.backup = topology.nodes.find(*set.content->backupOrigin);
        cache.sets.push_back(std::move(cached));
    }
    std::ranges::sort(cache.sets, isMoreSpecific);
    cache.hasPointsBelow = std::ranges::any_of(hops, [&](const auto& hop) { return hop.second == &node; });
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
    if (!plan.delivery.sets.empty()) {
        const Result<ContentRouting> routing = routeContents(topology, Progress());
        if (!routing)
            return fail(routing.error());
        const NextHops hops = nextHops(topology, *routing);
        for (const DeliveryPoint& point : plan.delivery.points)
            if (Cache cache = cacheOf(topology, plan.delivery, hops, *point.node); !cache.sets.empty())
                plan.caches.push_back(std::move(cache));
    }
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

std::vector<std::string> hostsOf(const Cache& cache)
{
    std::set<std::string> hosts;
    for (const CachedSet& set : cache.sets)
        if (!set.delivered->host.empty())
            hosts.insert(set.delivered->host);
    return {hosts.begin(), hosts.end()};
}

std::int64_t wholeSeconds(Seconds time) { return static_cast<std::int64_t>(std::floor(time.value)); }

} // namespace edgewright::caches
