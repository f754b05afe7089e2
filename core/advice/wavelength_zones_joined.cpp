// Which two Wavelength zones of one network are joined, though they can't talk?
//
// Source: AWS Wavelength developer guide, "How AWS Wavelength works": traffic between two Wavelength Zones of one VPC isn't supported; it goes
// through the Region.
#include "core/advice/wording.h"
#include "core/catalog/catalog.h"

namespace edgewright::advice {

namespace {

std::string_view parentRegion(const Node& node)
{
    const Site* site = findSite(catalog(), node.provider, node.site);
    return site ? std::string_view(site->parentRegion) : std::string_view();
}

/// In one VPC group, or both in none but of one Region, which comes to the same unless the drawing says otherwise.
bool shareANetwork(const Topology& topology, const Node& a, const Node& b)
{
    const Group* vpcA = vpcOf(topology, a);
    const Group* vpcB = vpcOf(topology, b);
    if (vpcA || vpcB)
        return vpcA == vpcB;
    const std::string_view region = parentRegion(a);
    return !region.empty() && region == parentRegion(b);
}

bool areTwoZones(const Node& a, const Node& b)
{
    return a.id != b.id && a.provider == Provider::AwsWavelength && b.provider == Provider::AwsWavelength &&
           (a.site.empty() || a.site != b.site);
}

void findWavelengthZonesJoined(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Link& link : topology.links) {
        const Node* from = topology.nodes.find(link.from);
        const Node* to = topology.nodes.find(link.to);
        if (!from || !to || !areTwoZones(*from, *to) || !shareANetwork(topology, *from, *to))
            continue;
        findings.push_back({
            .severity = Severity::Error,
            .row = refOf(link.id),
            .what = text("advice", "{} and {} are Wavelength zones of one VPC, which can't talk to each other directly")
                        .with(nameOf(topology, *from), nameOf(topology, *to)),
            .remedy =
                text("advice",
                     "remove the link and join each zone to its Region instead: traffic between them goes that way"),
            .fix = removeRows(topology, {refOf(link.id)}, text("advice", "Remove link between Wavelength zones")),
        });
    }
}

} // namespace

AdviceRule wavelengthZonesJoined()
{
    return {"wavelength-zones-joined", text("advice", "Wavelength zones that are joined directly"),
            findWavelengthZonesJoined};
}

} // namespace edgewright::advice
