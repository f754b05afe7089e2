// What does a lab on one machine consist of, before it is written?
#pragma once

#include "core/export/delivery/cache_plan.h"
#include "core/network/paths.h"

#include <set>

namespace edgewright::compose_export {

enum class Role { Cache, Origin, Service, Users };

struct Container {
    Role role = Role::Service;
    const Node* node = nullptr;
    const Service* service = nullptr;       ///< of Role::Service
    const Population* population = nullptr; ///< of Role::Users
    std::string key;                        ///< that names and addresses are worked out from
    std::string name, netName;              ///< of it and of the container beside it that shapes what it sends
    std::string address;                    ///< IPv4 in the lab's network
    const std::string& row() const;         ///< the id of the row that it stems from
};

/// What lies between two nodes.
struct Way {
    NodeId from, to;
    Milliseconds oneWay{}, jitter{};
    double loss = 0; ///< 0 … 1
    MegabitsPerSecond rate{};
    std::vector<LinkId> links;
};

struct Lab {
    const Topology& topology;          ///< with the lab's addresses, paths and hosts
    std::vector<Container> containers; ///< by key
    std::vector<Way> ways;             ///< between nodes that talk, from the smaller id to the larger
    std::set<std::pair<NodeId, NodeId>> unreachable;
    std::optional<caches::Plan> caches;
    std::map<std::string, std::string> imageVariables; ///< of services without an image, by id
    std::vector<const Container*> at(const NodeId& node) const;
    bool isLarge() const { return containers.size() > 100; }
};

/// What runs in the lab, with names and addresses. `topology` is the drawing.
std::vector<Container> containersOf(const Topology& topology);
/// The drawing with the lab's addresses, and URLs of their own for contents that the drawing can't tell apart.
Topology labTopology(const Topology& drawing, const std::vector<Container>& containers);
/// Errors: of the routes of contents.
Result<Lab> labOf(const Topology& topology, std::vector<Container> containers);

std::string composeFile(const Lab& lab);
std::string netemScript(const Lab& lab, const Container& container);
std::string expectedLatencies(const Lab& lab);
std::string checkScript();
std::string originConf(const Lab& lab, const Node& origin);
std::string originStart(const Lab& lab, const Node& origin);
std::string readme(const Lab& lab);
std::vector<ExportLine> reportOf(const Topology& drawing, const Lab& lab);

inline constexpr std::string_view subnet = "10.84.0.0/14", gateway = "10.84.0.1";

} // namespace edgewright::compose_export
