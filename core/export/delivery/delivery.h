// What does a content delivery network, or a cache of one's own, deliver, from which origins, and for how long?
#pragma once

#include "core/export/manifest/placed.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace edgewright {

/// How long a copy may be used. Seconds after it was fetched, or after the part before ended.
struct Lifetime {
    std::optional<Seconds> fresh;     ///< none: until it is purged
    Seconds staleWhileRevalidate{};   ///< served at once while it is fetched anew
    Seconds staleIfError{};           ///< served where the origin fails
    std::optional<Seconds> fragments; ///< under Edge-Side Includes: of each fragment of a page
    bool isPurged = false;            ///< on publication, by surrogate key
    bool isPurgedSoftly = false;      ///< it is then stale rather than gone
};
/// Of what its strategy lets count (whyIdle() says why another figure does not).
Lifetime lifetimeOf(const ContentSet& content);

inline constexpr std::int64_t aYear =
    31'536'000; ///< the longest that caches should be told. Source: RFC 2616, section 14.21.
/// Fractions are cut off, and what there is beyond `most`.
std::int64_t wholeSeconds(Seconds time, std::int64_t most = aYear);
/// Whole seconds, not more than a year.
inline bool isWhole(const std::optional<Seconds>& time)
{
    return !time || static_cast<double>(wholeSeconds(*time)) == time->value;
}
/// How long a copy is fresh; a year where nothing ends that but a purge.
std::int64_t freshSeconds(const Lifetime& lifetime);

struct DeliveredSet {
    const ContentSet* content = nullptr;
    /// Which URLs are of it: its path where that is one and no other set of its host has the same, no star beside another; "/*" for
    /// the one set of its host that has none. Nothing: the drawing doesn't tell its requests from those of another set.
    std::optional<std::string> path;
    std::string host; ///< its host name in lower case where that is one, or empty
};
/// Of two sets that match one URL, the first counts: more characters before its first star, else no star, else a longer path; a named host
/// before any host; the smaller id. All else ("/*") comes last, even after a path that the drawing doesn't tell.
bool isMoreSpecific(const DeliveredSet& a, const DeliveredSet& b);

struct DeliveryPoint {
    const Node* node = nullptr;
    std::vector<const Node*> above; ///< points of the same delivery that its misses ask next (shields, parents), by id
    std::vector<const Node*> upstream;        ///< points of others' and origins that its misses ask next, by id
    std::map<ContentSetId, const Node*> next; ///< what a miss of each set asks
    bool hasPointsBelow = false;              ///< other points of presence ask it
};

/// A service that runs on points of presence: code at the edge.
struct EdgeFunction {
    const Service* service = nullptr;
    std::vector<const Node*> points; ///< by id
};

/// Points into the topology, which must outlive it.
struct Delivery {
    std::vector<DeliveryPoint> points;   ///< those that are ours, by id
    std::vector<DeliveredSet> sets;      ///< whose requests pass one of them; the most specific first
    std::vector<const Node*> origins;    ///< of the sets, backups among them, by id
    std::vector<EdgeFunction> functions; ///< by id of the service
    const DeliveryPoint* point(const NodeId& node) const;
    const DeliveredSet* set(const ContentSetId& content) const;
};

/// Requests go where the simulation of caches sends them (core/cache/topology/routing.h); what nobody fetches is delivered by none.
/// Errors: of routeContents, where a population fetches contents.
Result<Delivery> deliveryOf(const Topology& topology, const std::function<bool(const Node&)>& isOurs);

/// Host name of at least two labels (RFC 1123), or address of IPv4 in dotted quads or of IPv6.
bool isHostName(std::string_view word);
bool isIpAddress(std::string_view word);
/// Path of a URL as a pattern: begins with '/', characters that RFC 3986 allows in a path unescaped, "%41" and '*'.
bool isPathPattern(std::string_view word);

} // namespace edgewright
