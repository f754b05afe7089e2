// Where do a drawn tier and the latency from the users disagree?
#include "core/advice/wording.h"
#include "core/catalog/catalog.h"
#include "core/model/field.h"
#include "core/network/paths.h"

#include <algorithm>
#include <set>

namespace edgewright::advice {

namespace {

/// A band includes its least and excludes its most.
bool holds(const TierBand& band, Milliseconds roundTrip) { return band.least <= roundTrip && roundTrip < band.most; }

const TierBand* bandOf(Tier tier)
{
    const auto& bands = catalog().tiers;
    const auto found = std::ranges::find(bands, tier, &TierBand::tier);
    return found == bands.end() ? nullptr : &*found;
}

const TierBand* bandAt(Milliseconds roundTrip)
{
    const auto& bands = catalog().tiers;
    const auto found = std::ranges::find_if(bands, [&](const TierBand& band) { return holds(band, roundTrip); });
    return found == bands.end() ? nullptr : &*found;
}

/// Where users attach says nothing of a tier: the way from the user to there isn't drawn.
std::vector<int> entries(const Topology& topology, const NetworkGraph& graph)
{
    std::vector<int> nodes;
    for (const Population& population : topology.populations)
        nodes.push_back(graph.indexOf(population.node));
    return nodes;
}

Finding outsideItsBand(const Topology& topology, const Node& node, const TierBand& drawn, Milliseconds roundTrip)
{
    const bool isNearer = roundTrip < drawn.least; // harms nobody: a Region may stand next door
    Finding finding{.severity = isNearer ? Severity::Note : Severity::Warning, .row = refOf(node.id)};
    finding.what = text("advice", "{} is drawn as {}, {} to {} ms from the users, but its nearest users are {} ms away")
                       .with(nameOf(topology, node), choiceOf(drawn.tier).label, drawn.least.value, drawn.most.value,
                             roundTrip.value);
    const TierBand* fitting = bandAt(roundTrip);
    if (!fitting) {
        finding.remedy = text("advice", "check the latencies of the links on the way: no tier is that far");
        return finding;
    }
    Node after = node;
    after.tier = fitting->tier;
    finding.remedy = (isNearer ? text("advice", "draw it as {}, or leave it: nearer than its tier harms nobody")
                               : text("advice", "draw it as {}, or check the latencies of the links on the way"))
                         .with(choiceOf(after.tier).label);
    finding.fix = replacing(node, after, text("advice", "Set tier by latency"));
    return finding;
}

void findTierBands(const Topology& topology, std::vector<Finding>& findings)
{
    const NetworkGraph graph(topology);
    const std::vector<int> users = entries(topology, graph);
    const Distances distances = graph.distancesFrom(users);
    const std::set<int> entered(users.begin(), users.end());
    for (int i = 0; i < graph.nodeCount(); ++i) {
        const Node& node = *topology.nodes.find(graph.nodeAt(i));
        const std::optional<Milliseconds>& oneWay = distances.oneWay[static_cast<std::size_t>(i)];
        const TierBand* drawn = bandOf(node.tier);
        if (!oneWay || !drawn || node.kind == NodeKind::Access || entered.contains(i) || holds(*drawn, 2 * *oneWay))
            continue;
        findings.push_back(outsideItsBand(topology, node, *drawn, 2 * *oneWay));
    }
}

} // namespace

AdviceRule tierBand()
{
    return {"tier-band", text("advice", "Tiers that disagree with the latency from the users"), findTierBands};
}

} // namespace edgewright::advice
