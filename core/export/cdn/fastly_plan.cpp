// Which hosts, shields and functions does a drawing with points of presence of Fastly need?
#include "core/export/cdn/fastly_parts.h"

#include <set>

namespace edgewright::fastly_export {

Result<Plan> planOf(const Topology& topology)
{
    Result<Delivery> delivery =
        deliveryOf(topology, [](const Node& node) { return node.provider == Provider::Fastly; });
    if (!delivery)
        return fail(delivery.error());
    Plan plan{.topology = topology, .delivery = std::move(*delivery)};
    plan.site = cdn::siteOf(topology, plan.delivery);
    std::set<NodeId> shields;
    for (const DeliveryPoint& point : plan.delivery.points)
        for (const Node* above : point.above)
            shields.insert(above->id);
    for (const NodeId& shield : shields)
        plan.shields.push_back(topology.nodes.find(shield));
    return Result<Plan>(std::move(plan)); // moved: it points into itself
}

} // namespace edgewright::fastly_export
