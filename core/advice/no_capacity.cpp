// Which services fit on no node, and which compute sites can host nothing?
#include "core/advice/hosting.h"
#include "core/advice/wording.h"

#include <algorithm>
#include <map>

namespace edgewright::advice {

namespace {

Finding nothingFits(const Topology& topology, const Service& service, const Text& what, Text remedy)
{
    return {.severity = Severity::Error,
            .row = refOf(service.id),
            .what = what.with(nameOf(topology, service)),
            .remedy = std::move(remedy)};
}

std::vector<const Node*> nodesOfAllowedTiers(const Topology& topology, const Service& service)
{
    std::vector<const Node*> nodes;
    for (const Node& node : topology.nodes)
        if (isAllowedTier(service, node.tier))
            nodes.push_back(&node);
    return nodes;
}

const Node& richest(const std::vector<const Node*>& nodes, const Resource& resource)
{
    return **std::ranges::max_element(nodes, {}, [&](const Node* node) { return resource.capacity(*node); });
}

/// Why no node of the allowed tiers can host the service: the first resource of which none has enough, else that none has all at once.
Finding shortfall(const Topology& topology, const Service& service)
{
    const std::vector<const Node*> nodes = nodesOfAllowedTiers(topology, service);
    if (nodes.empty())
        return nothingFits(topology, service, text("advice", "no node is of a tier that {} may run on"),
                           text("advice", "draw a node of such a tier, or allow the service more tiers"));
    for (const Resource& resource : resources()) {
        const Node& best = richest(nodes, resource);
        if (fits(service, best, resource))
            continue;
        return {.severity = Severity::Error,
                .row = refOf(service.id),
                .what = text("advice", "{} needs {}; the most that a node of its tiers has is {}, at {}")
                            .with(nameOf(topology, service), resource.amount(resource.demand(service)),
                                  resource.amount(resource.capacity(best)), nameOf(topology, best)),
                .remedy = text("advice", "give a node more, lower the service's demand, or allow it more tiers")};
    }
    return nothingFits(
        topology, service, text("advice", "no single node of its tiers has all that {} needs at once"),
        text("advice", "give one node enough of everything, lower the service's demand, or allow it more tiers"));
}

Finding tooFewNodes(const Topology& topology, const Service& service, std::int64_t hosts)
{
    return {.severity = Severity::Error,
            .row = refOf(service.id),
            .what = text("advice", "{} asks for {} replicas, each on a node of its own; nodes that could host one: {}")
                        .with(nameOf(topology, service), service.replicas, hosts),
            .remedy = text("advice", "draw more nodes that can host it, or ask for fewer replicas")};
}

void findServicesWithoutHosts(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Service& service : topology.services) {
        const auto hosts =
            std::ranges::count_if(topology.nodes, [&](const Node& node) { return couldHost(service, node); });
        if (hosts == 0)
            findings.push_back(shortfall(topology, service));
        else if (hosts < service.replicas)
            findings.push_back(tooFewNodes(topology, service, hosts));
    }
}

bool hostsNothing(const Topology& topology, const Node& node)
{
    const bool isBare = node.cpu.value <= 0 || node.memory.value <= 0;
    return node.kind == NodeKind::Compute && isBare && !topology.services.empty() &&
           std::ranges::none_of(topology.services, [&](const Service& service) { return couldHost(service, node); });
}

Finding bareNode(const Topology& topology, const Node& node, const std::vector<RowRef>& assigned)
{
    const Text without = node.cpu.value <= 0 ? text("advice", "CPU") : text("advice", "memory");
    const Text idle = text("advice", "{} is a compute site without {}: it can host no service");
    const Text hosting = text("advice", "{} is a compute site without {}, yet it is to host {}");
    return {.severity = assigned.empty() ? Severity::Warning : Severity::Error,
            .row = refOf(node.id),
            .what =
                (assigned.empty() ? idle : hosting).with(nameOf(topology, node), without, namesOf(topology, assigned)),
            .remedy = text("advice", "state its capacity, or change its kind if it only carries traffic")};
}

void findBareNodes(const Topology& topology, std::vector<Finding>& findings)
{
    std::map<NodeId, std::vector<RowRef>> assigned;
    for (const Assignment& assignment : topology.assignments)
        assigned[assignment.node].push_back(refOf(assignment.service));
    for (const Node& node : topology.nodes)
        if (hostsNothing(topology, node))
            findings.push_back(bareNode(topology, node, assigned[node.id]));
}

void findNoCapacity(const Topology& topology, std::vector<Finding>& findings)
{
    findServicesWithoutHosts(topology, findings);
    findBareNodes(topology, findings);
}

} // namespace

AdviceRule noCapacity()
{
    return {"no-capacity", text("advice", "Services without a node that could host them"), findNoCapacity};
}

} // namespace edgewright::advice
