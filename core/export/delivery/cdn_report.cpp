// What becomes of rows on the way to a content delivery network, whichever it is?
#include "core/export/delivery/cdn_site.h"

namespace edgewright::cdn {

namespace {

void reportNodes(const Network& network, Report& report)
{
    const Delivery& delivery = network.delivery;
    for (const DeliveryPoint& point : delivery.points)
        for (const Node* next : point.upstream)
            if (next->kind == NodeKind::PointOfPresence)
                report.notExpressible(
                    refOf(point.node->id),
                    text("export",
                         "its misses are drawn to ask “{}”, a point of presence of others; {} asks the origins")
                        .with(displayName(network.topology, refOf(next->id)), network.provider));
    for (const Node& node : network.topology.nodes)
        if (!delivery.point(node.id) && !network.site.isOrigin(node.id))
            report.notConcerned(refOf(node.id),
                                text("export", "it is neither a point of presence of {} nor an origin behind one")
                                    .with(network.provider));
}

void reportFlow(const Network& network, const Flow& flow, Report& report)
{
    const Function* called = network.site.function(flow.service);
    const Function* caller = flow.caller ? network.site.function(*flow.caller) : nullptr;
    if (called)
        report.exported(refOf(flow.id), network.resourceOf(*called), network.called);
    else if (caller)
        report.needsInput(refOf(flow.id), network.codeOf(*caller), network.calls);
    else
        report.notConcerned(refOf(flow.id),
                            text("export", "neither end runs on a point of presence of {}").with(network.provider));
}

} // namespace

void reportRest(const Network& network, Report& report)
{
    const Topology& topology = network.topology;
    reportNodes(network, report);
    for (const ContentSet& content : topology.contents)
        if (!network.delivery.set(content.id))
            report.notConcerned(
                refOf(content.id),
                text("export", "none of its requests passes a point of presence of {}").with(network.provider));
    for (const Service& service : topology.services)
        if (!network.site.function(service.id))
            report.notConcerned(refOf(service.id),
                                text("export", "it runs on no point of presence of {}").with(network.provider));
    for (const Assignment& assignment : topology.assignments)
        if (network.delivery.point(assignment.node))
            report.exported(refOf(assignment.id), network.resourceOf(*network.site.function(assignment.service)),
                            network.placed);
        else
            report.notConcerned(refOf(assignment.id),
                                text("export", "its node is no point of presence of {}").with(network.provider));
    for (const Flow& flow : topology.flows)
        reportFlow(network, flow, report);
    report.notConcerned(topology.links,
                        text("export", "{}'s own network and the Internet carry this traffic").with(network.provider));
    report.notConcerned(topology.groups,
                        text("export", "sites, Regions and networks are no matter of a content delivery network"));
    report.notDeployed(topology);
}

} // namespace edgewright::cdn
