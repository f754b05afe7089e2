// Which link claims to be faster than light between the places of its ends?
#include "core/advice/wording.h"
#include "core/network/geography.h"

namespace edgewright::advice {

namespace {

std::optional<Kilometres> lengthOf(const Topology& topology, const Link& link)
{
    const Node* from = topology.nodes.find(link.from);
    const Node* to = topology.nodes.find(link.to);
    if (!from || !to || !from->latitude || !from->longitude || !to->latitude || !to->longitude)
        return {};
    return geodesicDistance(*from->latitude, *from->longitude, *to->latitude, *to->longitude);
}

bool isWired(Medium medium) { return medium == Medium::Fibre || medium == Medium::Copper; }

/// Radio travels at the speed of light in vacuum. Signals in copper are hardly faster than light in fibre.
Milliseconds leastLatency(Medium medium, Kilometres distance)
{
    return isWired(medium) ? fibreFloor(distance) : vacuumFloor(distance);
}

Text claim(Medium medium)
{
    return isWired(medium) ? text("advice", "{} takes {} ms one way over {} km; light in fibre needs at least {} ms")
                           : text("advice", "{} takes {} ms one way over {} km; light in vacuum needs at least {} ms");
}

Edit slowedDown(const Link& link, Milliseconds latency)
{
    Link after = link;
    after.latency = latency;
    after.provenance = Provenance::Estimated;
    after.date.clear(); // of a measurement or a contract
    return replacing(link, after, text("advice", "Set latency by distance"));
}

void findFasterThanLight(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Link& link : topology.links) {
        if (link.medium == Medium::Virtual)
            continue;
        const std::optional<Kilometres> length = lengthOf(topology, link);
        if (!length || link.latency >= leastLatency(link.medium, *length))
            continue;
        const Milliseconds estimate = estimatedFibreLatency(*length);
        findings.push_back({
            .severity = Severity::Error,
            .row = refOf(link.id),
            .what = claim(link.medium)
                        .with(nameOf(topology, link), link.latency.value, length->value,
                              leastLatency(link.medium, *length).value),
            .remedy =
                text("advice",
                     "set it to {} ms, which a fibre route of that distance takes, or correct the places of its ends")
                    .with(estimate.value),
            .fix = slowedDown(link, estimate),
        });
    }
}

} // namespace

AdviceRule fasterThanLight()
{
    return {"faster-than-light", text("advice", "Links faster than light"), findFasterThanLight};
}

} // namespace edgewright::advice
