// Which services does no request of any user reach?
#include "core/advice/wording.h"

#include <map>
#include <set>

namespace edgewright::advice {

namespace {

/// Everything that populations call, what that calls in turn, and what takes over for it.
std::set<ServiceId> usedServices(const Topology& topology)
{
    std::map<ServiceId, std::vector<ServiceId>> calls;
    std::vector<ServiceId> ahead;
    for (const Flow& flow : topology.flows) {
        if (flow.callsPerRequest <= 0)
            continue;
        if (flow.caller)
            calls[*flow.caller].push_back(flow.service);
        else if (flow.population)
            ahead.push_back(flow.service);
    }
    for (const Service& service : topology.services)
        if (service.fallback)
            calls[service.id].push_back(*service.fallback);
    std::set<ServiceId> used;
    while (!ahead.empty()) {
        const ServiceId service = ahead.back();
        ahead.pop_back();
        if (!used.insert(service).second)
            continue;
        const std::vector<ServiceId>& called = calls[service];
        ahead.insert(ahead.end(), called.begin(), called.end());
    }
    return used;
}

void findUnusedServices(const Topology& topology, std::vector<Finding>& findings)
{
    const std::set<ServiceId> used = usedServices(topology);
    for (const Service& service : topology.services)
        if (!used.contains(service.id))
            findings.push_back(
                {.severity = Severity::Note,
                 .row = refOf(service.id),
                 .what = text("advice", "no request of any user reaches {}").with(nameOf(topology, service)),
                 .remedy = text(
                     "advice",
                     "draw a flow to it from users or from a service that they use, make it a fallback, or remove it")});
}

} // namespace

AdviceRule serviceUnused()
{
    return {"service-unused", text("advice", "Services that nobody calls"), findUnusedServices};
}

} // namespace edgewright::advice
