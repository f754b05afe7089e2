// Which caches does one run oneself, what passes each of them, and whom does each ask next?
#pragma once

#include "core/export/delivery/delivery.h"

#include <limits>

namespace edgewright::caches {

/// A content set as one cache sees it.
struct CachedSet {
    const DeliveredSet* delivered = nullptr;
    std::string name;             ///< unique among the sets
    const Node* next = nullptr;   ///< what a miss asks: a point of presence, or the origin
    const Node* backup = nullptr; ///< where that is the origin and the drawing has another
    Lifetime lifetime;
    const ContentSet& content() const { return *delivered->content; }
};

struct Cache {
    const Node* node = nullptr;
    std::string name;            ///< of its folder
    std::vector<CachedSet> sets; ///< the most specific path first, a named host before any host, then by id
    bool hasPointsBelow = false; ///< other points of presence ask it
    bool isPurged() const;       ///< of one of its sets, on publication
};

/// Points into the topology, which must outlive it.
struct Plan {
    const Topology& topology;
    Delivery delivery;
    std::vector<Cache> caches;                    ///< that requests reach, by id
    std::map<std::string, std::string> nodeNames; ///< id -> name, of all that a cache asks and of the caches
    const Cache* cache(const NodeId& node) const;
    const std::string& nameOf(const Node& node) const { return nodeNames.at(node.id.value); }
};

/// Runs this software: one's own point of presence that names it, or that leaves the choice.
bool runs(const Node& node, CacheSoftware software);

/// Errors: of deliveryOf; no cache of this software is reached by requests (ErrorKind::Nothing).
Result<Plan> planOf(const Topology& topology, CacheSoftware software);
Result<Plan> planOf(const Topology& topology, const std::function<bool(const Node&)>& isOurs);

/// A pattern of paths ("/a/*.jpg") as a regular expression of PCRE for a URL; its query, where there is one, is passed over.
/// `withQuery`: the URL carries it.
std::string pathExpression(std::string_view pattern, bool withQuery);
/// A host as a regular expression's literal.
std::string escapedHost(std::string_view host);

/// The host that the drawing gives is none: nothing may be taken for it.
inline bool lacksHost(const DeliveredSet& set) { return set.host.empty() && !set.content->host.empty(); }

/// Under which address others reach it, or one that never resolves (RFC 2606) and begins with its name.
std::string addressOf(const Plan& plan, const Node& node);
inline bool lacksAddress(const Node& node) { return !isHostName(node.address) && !isIpAddress(node.address); }

/// Its name as an identifier; with "point_" or "origin_" before it, as what others ask.
std::string identifierOf(const Plan& plan, const Node& node);
std::string backendName(const Plan& plan, const Node& node);

/// One server's share of the cache. 0: no size is drawn.
std::int64_t mebibytes(const Node& node);

/// Names of the hosts of a cache's sets, each once.
std::vector<std::string> hostsOf(const Cache& cache);

/// Lines of the report that mean the same whatever runs the caches: rows of tables that are no concern, points that none asks,
/// contents that pass none of them.
void reportWhatIsNoConcern(const Plan& plan, CacheSoftware software, Report& report);
/// Lines for what must be given of a set's requests; `cookies`: which of them are personal, where some are.
void reportRequests(const CachedSet& set, const std::string& where, const Text& cookies, Report& report);
/// Lines for a size that isn't drawn, and for several servers.
void reportServers(const Node& node, const std::string& where, Report& report);
/// Lines for nodes that a cache asks and that lack an address. `file` is in each cache's folder.
void reportAddresses(const Plan& plan, std::string_view file, Report& report);

/// A list of the caches' folders, for a README.
std::string folderLines(const Plan& plan);

inline std::int64_t wholeSeconds(Seconds time)
{
    return edgewright::wholeSeconds(time, std::numeric_limits<std::int64_t>::max());
}
constexpr Seconds untilPurged{static_cast<double>(aYear)}; ///< fresh until purged

} // namespace edgewright::caches
