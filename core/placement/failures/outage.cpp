// What goes when a row fails?
#include "core/placement/failures/outage.h"

#include <map>

namespace edgewright {

namespace {

using LinksOfNodes = std::map<NodeId, std::set<LinkId>>;

LinksOfNodes linksOfNodes(const Topology& topology)
{
    LinksOfNodes links;
    for (const Link& link : topology.links)
        for (const NodeId& end : {link.from, link.to})
            links[end].insert(link.id);
    return links;
}

Outage outageOf(RowRef failed, const std::set<NodeId>& nodes, const LinksOfNodes& linksOf)
{
    Outage outage{.failed = std::move(failed), .nodes = nodes};
    for (const NodeId& node : nodes)
        if (const auto links = linksOf.find(node); links != linksOf.end())
            outage.links.insert(links->second.begin(), links->second.end());
    return outage;
}

/// The nodes in each site, those of groups within it included.
std::map<GroupId, std::set<NodeId>> nodesOfSites(const Topology& topology)
{
    std::map<GroupId, std::set<NodeId>> sites;
    for (const Node& node : topology.nodes)
        for (std::optional<GroupId> at = node.group; at;) {
            const Group* group = topology.groups.find(*at);
            if (group && group->kind == GroupKind::Site)
                sites[group->id].insert(node.id);
            at = group ? group->parent : std::nullopt;
        }
    return sites;
}

} // namespace

std::vector<Outage> outagesOf(const Topology& topology)
{
    const LinksOfNodes linksOf = linksOfNodes(topology);
    std::vector<Outage> outages;
    for (const Node& node : topology.nodes)
        outages.push_back(outageOf(refOf(node.id), {node.id}, linksOf));
    for (const Link& link : topology.links)
        outages.push_back({.failed = refOf(link.id), .links = {link.id}});
    for (const auto& [site, nodes] : nodesOfSites(topology))
        if (nodes.size() > 1) // else it fails as its node does
            outages.push_back(outageOf(refOf(site), nodes, linksOf));
    return outages;
}

} // namespace edgewright
