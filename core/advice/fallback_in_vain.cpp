// Which fallbacks never take over: they lead in a circle, or find no failure domain of their own?
#include "core/advice/hosting.h"
#include "core/advice/wording.h"
#include "core/model/field.h"

#include <algorithm>
#include <utility>

namespace edgewright::advice {

namespace {

/// The services of the circle that fallbacks lead in from here and back, by the first of their ids alone; else none.
std::vector<RowRef> circleFrom(const Topology& topology, const Service& first)
{
    std::vector<RowRef> circle;
    for (const Service* at = &first; at && at->fallback && circle.size() < topology.services.size();) {
        circle.push_back(refOf(at->id));
        if (*at->fallback == first.id)
            return circle;
        at = *at->fallback < first.id ? nullptr : topology.services.find(*at->fallback);
    }
    return {};
}

Finding circling(const Topology& topology, const Service& service, const std::vector<RowRef>& circle)
{
    return {.severity = Severity::Warning,
            .row = refOf(service.id),
            .what =
                text("advice", "fallbacks lead in a circle: {}. Where all of these are out of reach, nothing answers")
                    .with(namesOf(topology, circle)),
            .remedy = text("advice", "let one of them fall back to a service outside of the circle, or to none")};
}

/// Has the service, with one domain given to its fallback, enough of its own?
bool findsRoom(const Topology& topology, const Service& service, const Service& fallback)
{
    const std::set<std::string> own = domainsOf(topology, service, hostsOf(topology, service));
    const auto isRoom = [&](const std::string& domain) {
        return std::cmp_greater_equal(own.size() - own.count(domain), service.replicas);
    };
    return std::ranges::any_of(domainsOf(topology, service, hostsOf(topology, fallback)), isRoom);
}

bool hasHosts(const Topology& topology, const Service& service)
{
    return std::cmp_greater_equal(domainsOf(topology, service, hostsOf(topology, service)).size(), service.replicas);
}

Finding withoutRoom(const Topology& topology, const Service& service, const Service& fallback)
{
    return {.severity = Severity::Error,
            .row = refOf(service.id),
            .what = text("advice", "{} is to take over for {} from another failure domain ({}), but the nodes that "
                                   "could host the two leave it none")
                        .with(nameOf(topology, fallback), nameOf(topology, service), choiceOf(service.spread).label),
            .remedy = text("advice", "let {} run elsewhere, too, or choose smaller failure domains for {}")
                          .with(nameOf(topology, fallback), nameOf(topology, service))};
}

void findFallbacksInVain(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Service& service : topology.services) {
        if (const std::vector<RowRef> circle = circleFrom(topology, service); !circle.empty())
            findings.push_back(circling(topology, service, circle));
        const Service* fallback = service.fallback ? topology.services.find(*service.fallback) : nullptr;
        if (!fallback || fallback == &service || !hasHosts(topology, service) || !hasHosts(topology, *fallback))
            continue; // the rule on capacity says what has no hosts
        if (!findsRoom(topology, service, *fallback))
            findings.push_back(withoutRoom(topology, service, *fallback));
    }
}

} // namespace

AdviceRule fallbackInVain()
{
    return {"fallback-in-vain", text("advice", "Fallbacks that never take over"), findFallbacksInVain};
}

} // namespace edgewright::advice
