// What does a content delivery network, or a cache of one's own, deliver, from which origins, and for how long?
#include "core/export/delivery/delivery.h"

#include "core/cache/topology/routing.h"
#include "core/export/manifest/naming.h"
#include "core/model/field.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <cmath>
#include <set>
#include <tuple>

namespace edgewright {

namespace {

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

Seconds counted(const ContentSet& content, std::string_view key, Seconds value)
{
    return whyIdle(content, key) ? Seconds{} : value;
}

struct IdLess {
    bool operator()(const Node* a, const Node* b) const { return a->id < b->id; }
};
using NodeSet = std::set<const Node*, IdLess>;
using NextHops = std::map<ContentSetId, const Node*>;

/// By point of presence: what a miss of each set asks. Follows every population's requests, from point to point, until the origin.
std::map<const Node*, NextHops> nextHops(const Topology& topology, const ContentRouting& routing)
{
    std::map<const Node*, NextHops> hops;
    for (const PopulationRoute& route : routing.populations)
        for (const ContentRoute& asked : route.contents)
            for (const std::optional<Hop>& entry : {route.access, route.misrouted})
                for (std::optional<std::size_t> at = entry ? entry->pointOfPresence : std::nullopt; at;) {
                    const ContentSet& content = *routing.contents[asked.content];
                    const Hop& hop = routing.next(*at, asked.content);
                    hops[routing.pointsOfPresence[*at]][content.id] =
                        hop.pointOfPresence ? routing.pointsOfPresence[*hop.pointOfPresence]
                                            : topology.nodes.find(content.origin);
                    at = hop.pointOfPresence;
                }
    return hops;
}

/// "**" matches what "*" does.
std::string withoutDoubleStars(std::string path)
{
    for (std::size_t at; (at = path.find("**")) != std::string::npos;)
        path.erase(at, 1);
    return path;
}

std::vector<DeliveredSet> told(const Topology& topology, const std::set<ContentSetId>& contents)
{
    std::map<std::pair<std::string, std::string>, int> alike; // sets of one host and path
    std::vector<DeliveredSet> sets;
    for (const ContentSetId& id : contents) {
        const ContentSet* content = topology.contents.find(id);
        DeliveredSet set{.content = content, .host = isHostName(content->host) ? lowered(content->host) : ""};
        if (content->path.empty())
            set.path = "/*";
        else if (isPathPattern(content->path))
            set.path = withoutDoubleStars(content->path);
        if (set.path)
            ++alike[{set.host, *set.path}];
        sets.push_back(std::move(set));
    }
    for (DeliveredSet& set : sets)
        if (set.path && alike[{set.host, *set.path}] > 1)
            set.path.reset();
    std::ranges::sort(sets, isMoreSpecific);
    return sets;
}

std::vector<const Node*> originsOf(const Topology& topology, const std::vector<DeliveredSet>& sets)
{
    NodeSet origins;
    for (const DeliveredSet& set : sets) {
        origins.insert(topology.nodes.find(set.content->origin));
        if (set.content->backupOrigin)
            origins.insert(topology.nodes.find(*set.content->backupOrigin));
    }
    return {origins.begin(), origins.end()};
}

std::vector<EdgeFunction> functionsOn(const Topology& topology, const std::vector<const Node*>& points)
{
    std::map<ServiceId, NodeSet> placed;
    for (const auto& [node, services] : hostedServices(topology))
        if (const auto at = std::ranges::find(points, node, [](const Node* point) { return point->id; });
            at != points.end())
            for (const auto& [service, replicas] : services)
                placed[service].insert(*at);
    std::vector<EdgeFunction> functions;
    for (const auto& [service, nodes] : placed)
        functions.push_back({topology.services.find(service), {nodes.begin(), nodes.end()}});
    return functions;
}

bool someoneFetches(const Topology& topology)
{
    return std::ranges::any_of(topology.populations, [](const Population& each) { return !each.contents.empty(); });
}

Result<void> addRoutes(const Topology& topology, Delivery& delivery)
{
    const Result<ContentRouting> routing = routeContents(topology, Progress());
    if (!routing)
        return fail(routing.error());
    std::map<const Node*, NextHops> hops = nextHops(topology, *routing);
    std::set<const Node*> asked;
    for (const auto& [point, next] : hops)
        for (const auto& [content, node] : next)
            asked.insert(node);
    std::set<ContentSetId> contents;
    for (DeliveryPoint& point : delivery.points) {
        point.hasPointsBelow = asked.contains(point.node);
        point.next = std::move(hops[point.node]);
        NodeSet next;
        for (const auto& [content, node] : point.next) {
            contents.insert(content);
            next.insert(node);
        }
        for (const Node* node : next)
            (delivery.point(node->id) ? point.above : point.upstream).push_back(node);
    }
    delivery.sets = told(topology, contents);
    delivery.origins = originsOf(topology, delivery.sets);
    return {};
}

} // namespace

Lifetime lifetimeOf(const ContentSet& content)
{
    Lifetime lifetime;
    if (!whyIdle(content, "ttl_s"))
        lifetime.fresh = content.ttl;
    lifetime.staleWhileRevalidate = counted(content, "stale_while_revalidate_s", content.staleWhileRevalidate);
    lifetime.staleIfError = counted(content, "stale_if_error_s", content.staleIfError);
    if (content.strategy == CacheStrategy::EdgeSideIncludes)
        lifetime.fragments = content.fragmentTtl;
    lifetime.isPurged = content.strategy == CacheStrategy::PurgeOnPublish;
    lifetime.isPurgedSoftly = lifetime.isPurged && content.purge == PurgeMode::Soft;
    return lifetime;
}

std::int64_t wholeSeconds(Seconds time, std::int64_t most)
{
    return time.value >= static_cast<double>(most) ? most : static_cast<std::int64_t>(std::floor(time.value));
}

std::int64_t freshSeconds(const Lifetime& lifetime) { return lifetime.fresh ? wholeSeconds(*lifetime.fresh) : aYear; }

bool isMoreSpecific(const DeliveredSet& a, const DeliveredSet& b)
{
    const auto rank = [](const DeliveredSet& set) {
        const std::string path = set.path.value_or("");
        const auto length = static_cast<std::ptrdiff_t>(path.size()),
                   start = static_cast<std::ptrdiff_t>(std::min(path.find('*'), path.size()));
        return std::tuple(path == "/*", -start, start < length, -length, set.host.empty(), set.content->id);
    };
    return rank(a) < rank(b);
}

const DeliveryPoint* Delivery::point(const NodeId& node) const
{
    const auto found = std::ranges::find(points, node, [](const DeliveryPoint& each) { return each.node->id; });
    return found == points.end() ? nullptr : &*found;
}

const DeliveredSet* Delivery::set(const ContentSetId& content) const
{
    const auto found = std::ranges::find(sets, content, [](const DeliveredSet& each) { return each.content->id; });
    return found == sets.end() ? nullptr : &*found;
}

Result<Delivery> deliveryOf(const Topology& topology, const std::function<bool(const Node&)>& isOurs)
{
    Delivery delivery;
    std::vector<const Node*> ours;
    for (const Node& node : topology.nodes)
        if (node.kind == NodeKind::PointOfPresence && isOurs(node)) {
            ours.push_back(&node);
            delivery.points.push_back({.node = &node, .above = {}, .upstream = {}, .next = {}});
        }
    delivery.functions = functionsOn(topology, ours);
    if (!ours.empty() && someoneFetches(topology))
        if (auto routed = addRoutes(topology, delivery); !routed)
            return fail(routed.error());
    return delivery;
}

bool isHostName(std::string_view word)
{
    if (word.size() > 253 || word.find('.') == std::string_view::npos || isIpAddress(word))
        return false;
    for (;;) {
        const std::string_view label = word.substr(0, word.find('.'));
        if (label.empty() || label.size() > 63 || !isLetterOrDigit(label.front()) || !isLetterOrDigit(label.back()) ||
            !std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; }))
            return false;
        if (label.size() == word.size())
            return true;
        word.remove_prefix(label.size() + 1);
    }
}

bool isIpAddress(std::string_view word)
{
    boost::system::error_code error;
    (void)boost::asio::ip::make_address(std::string(word), error);
    return !error && word.find('%') == std::string_view::npos;
}

bool isPathPattern(std::string_view word)
{
    constexpr std::string_view also = "-._~!&'()*+,;=:@/"; // RFC 3986, 3.3; "$" would begin a variable in some targets
    if (!word.starts_with('/') || word.size() > 255)
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '%' && i + 2 < word.size() && std::isxdigit(static_cast<unsigned char>(word[i + 1])) &&
            std::isxdigit(static_cast<unsigned char>(word[i + 2])))
            continue;
        if (!isLetterOrDigit(word[i]) && also.find(word[i]) == std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace edgewright
