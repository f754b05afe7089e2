// Which services ask for more availability than their replicas reach on the best nodes that there are?
#include "core/advice/hosting.h"
#include "core/advice/wording.h"
#include "core/network/availability.h"

#include <algorithm>
#include <utility>

namespace edgewright::advice {

namespace {

using Hosts = std::vector<const Node*>;

/// Share of time in which one of the first `replicas` is up, their nodes failing independently.
Percent availabilityOn(const Hosts& best, std::size_t replicas)
{
    double allDown = 1;
    for (std::size_t i = 0; i < replicas; ++i)
        allDown *= 1 - best[i]->availability.value / 100;
    return Percent(100 * (1 - allDown));
}

bool reaches(Percent reached, Percent target)
{
    return 100 - reached.value <= (100 - target.value) * (1 + 1e-9) + 1e-12;
}

/// More replicas that reach the target; nothing where no number does.
std::optional<std::size_t> replicasFor(const Hosts& best, Percent target, std::size_t replicas)
{
    while (++replicas <= best.size())
        if (reaches(availabilityOn(best, replicas), target))
            return replicas;
    return {};
}

Finding outOfReach(const Topology& topology, const Service& service, const Hosts& best)
{
    const auto replicas = static_cast<std::size_t>(service.replicas);
    std::vector<RowRef> names;
    for (std::size_t i = 0; i < replicas; ++i)
        names.push_back(refOf(best[i]->id));
    Finding finding{.severity = Severity::Error, .row = refOf(service.id)};
    finding.what =
        text("advice",
             "{} may be down {} hours a year, but on the best nodes for it, {}, all replicas are down {} hours")
            .with(nameOf(topology, service), hoursDownPerYear(*service.availabilityTarget), namesOf(topology, names),
                  hoursDownPerYear(availabilityOn(best, replicas)));
    finding.remedy = text("advice", "draw nodes of higher availability that could host it, or lower its target");
    if (const auto enough = replicasFor(best, *service.availabilityTarget, replicas)) {
        Service after = service;
        after.replicas = static_cast<std::int64_t>(*enough);
        finding.remedy = text("advice", "run {} replicas, or lower its target").with(*enough);
        finding.fix = replacing(service, after, text("advice", "Run enough replicas"));
    }
    return finding;
}

void findAvailabilityUnreachable(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Service& service : topology.services) {
        if (!service.availabilityTarget)
            continue;
        Hosts hosts = hostsOf(topology, service);
        if (std::cmp_less(hosts.size(), service.replicas))
            continue; // the rule on capacity says so
        std::ranges::stable_sort(hosts, std::ranges::greater(), &Node::availability);
        const Percent reached = availabilityOn(hosts, static_cast<std::size_t>(service.replicas));
        if (!reaches(reached, *service.availabilityTarget))
            findings.push_back(outOfReach(topology, service, hosts));
    }
}

} // namespace

AdviceRule availabilityUnreachable()
{
    return {"availability-unreachable", text("advice", "Availability that no placement reaches"),
            findAvailabilityUnreachable};
}

} // namespace edgewright::advice
