// Which nodes are said to take less power at full load than idle?
#include "core/advice/wording.h"

namespace edgewright::advice {

namespace {

Finding inverted(const Topology& topology, const Node& node)
{
    Node after = node;
    std::swap(after.idlePower, after.fullPower);
    return {.severity = Severity::Warning,
            .row = refOf(node.id),
            .what = text("advice", "{} takes {} W idle, but {} W at full load: what runs there counts for nothing")
                        .with(nameOf(topology, node), node.idlePower.value, node.fullPower.value),
            .remedy = text("advice", "exchange the two, or state the power at full load"),
            .fix = replacing(node, after, text("advice", "Exchange idle and full power"))};
}

void findInvertedPower(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Node& node : topology.nodes)
        if (mayHost(node) && node.fullPower < node.idlePower)
            findings.push_back(inverted(topology, node));
}

} // namespace

AdviceRule powerInverted()
{
    return {"power-inverted", text("advice", "Power that falls with the load"), findInvertedPower};
}

} // namespace edgewright::advice
