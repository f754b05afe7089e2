// Which services fit on no node, and which compute sites can host nothing?
#include "core/advice/hosting.h"
#include "core/advice/wording.h"
#include "core/model/demands.h"
#include "core/model/field.h"

#include <algorithm>
#include <map>
#include <utility>

namespace edgewright::advice {

namespace {

/// `what` is a pattern for the service and what it asks for.
Finding nothingFits(const Topology& topology, const Service& service, const Text& what, const Text& asked, Text remedy)
{
    return {.severity = Severity::Error,
            .row = refOf(service.id),
            .what = what.with(nameOf(topology, service), asked),
            .remedy = std::move(remedy)};
}

/// What keeps the service from every node, capacities aside; else `nodes` are those where it may run.
std::optional<Finding> misplaced(const Topology& topology, const Service& service, std::vector<const Node*>& nodes)
{
    const auto leavesNone = [&](auto&& isMet) {
        std::erase_if(nodes, [&](const Node* node) { return !isMet(*node); });
        return nodes.empty();
    };
    if (leavesNone([&](const Node& node) { return isAllowedTier(service, node); }))
        return nothingFits(topology, service, text("advice", "no node is of a tier that {} may run on"), {},
                           text("advice", "draw a node of such a tier, or allow the service more tiers"));
    if (leavesNone([&](const Node& node) { return isAllowedGroup(topology, service, node); }))
        return nothingFits(
            topology, service, text("advice", "{} may run within {} alone, and no node of its tiers lies there"),
            namesOf(topology, refsOf(service.allowedGroups)),
            text("advice", "put such a node into one of these groups, or allow the service more groups"));
    if (leavesNone([&](const Node& node) { return isAllowedCountry(service, node); }))
        return nothingFits(
            topology, service,
            text("advice", "{} may run in these countries alone: {}; no node where it may run otherwise states one"),
            verbatim(service.allowedCountries),
            text("advice", "state the country of such a node, draw one there, or allow the service more countries"));
    if (leavesNone([&](const Node& node) { return isAllowedAccelerator(service, node); }))
        return nothingFits(
            topology, service,
            text("advice", "{} needs accelerators of the model {}, which no node where it may run has"),
            verbatim(service.acceleratorModel),
            text("advice", "write the model as a node does, draw a node that has it, or let any model do"));
    return {};
}

const Node& richest(const std::vector<const Node*>& nodes, const Resource& resource)
{
    return **std::ranges::max_element(nodes, {}, [&](const Node* node) { return resource.capacity(*node); });
}

/// Of nodes where the service may run: the first resource of which none has enough, else that none has all at once.
Finding shortfall(const Topology& topology, const Service& service, const std::vector<const Node*>& nodes)
{
    for (const Resource& resource : resources()) {
        const Node& best = richest(nodes, resource);
        if (fits(service, best, resource))
            continue;
        return {.severity = Severity::Error,
                .row = refOf(service.id),
                .what = text("advice", "{} needs {}; the most that a node where it may run has is {}, at {}")
                            .with(nameOf(topology, service), resource.amount(resource.demand(service)),
                                  resource.amount(resource.capacity(best)), nameOf(topology, best)),
                .remedy = text("advice", "give a node more, lower the service's demand, or let it run elsewhere, too")};
    }
    return nothingFits(
        topology, service, text("advice", "no single node where {} may run has all that it needs at once"), {},
        text("advice", "give one node enough of everything, lower the service's demand, or let it run elsewhere, too"));
}

Finding withoutHost(const Topology& topology, const Service& service)
{
    std::vector<const Node*> nodes;
    for (const Node& node : topology.nodes)
        nodes.push_back(&node);
    const std::optional<Finding> finding = misplaced(topology, service, nodes);
    return finding ? *finding : shortfall(topology, service, nodes);
}

Finding tooFewNodes(const Topology& topology, const Service& service, std::size_t hosts)
{
    return {.severity = Severity::Error,
            .row = refOf(service.id),
            .what = text("advice", "{} asks for {} replicas, each on a node of its own; nodes that could host one: {}")
                        .with(nameOf(topology, service), service.replicas, hosts),
            .remedy = text("advice", "draw more nodes that can host it, or ask for fewer replicas")};
}

Finding tooFewDomains(const Topology& topology, const Service& service, std::size_t domains)
{
    return {
        .severity = Severity::Error,
        .row = refOf(service.id),
        .what =
            text("advice",
                 "{} asks for {} replicas, each in a failure domain of its own ({}); of these have a node for it: {}")
                .with(nameOf(topology, service), service.replicas, choiceOf(service.spread).label, domains),
        .remedy = text("advice", "draw nodes for it elsewhere, choose smaller failure domains, or fewer replicas")};
}

void findServicesWithoutHosts(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Service& service : topology.services) {
        const std::vector<const Node*> hosts = hostsOf(topology, service);
        const std::size_t domains = domainsOf(topology, service, hosts).size();
        if (hosts.empty())
            findings.push_back(withoutHost(topology, service));
        else if (std::cmp_less(hosts.size(), service.replicas))
            findings.push_back(tooFewNodes(topology, service, hosts.size()));
        else if (std::cmp_less(domains, service.replicas))
            findings.push_back(tooFewDomains(topology, service, domains));
    }
}

bool hostsNothing(const Topology& topology, const Node& node)
{
    const bool isBare = node.cpu.value <= 0 || node.memory.value <= 0;
    return node.kind == NodeKind::Compute && isBare && !topology.services.empty() &&
           std::ranges::none_of(topology.services,
                                [&](const Service& service) { return couldHost(topology, service, node); });
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
