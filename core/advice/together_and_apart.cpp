// Which services does affinity bring onto one node that are to stay apart?
#include "core/advice/wording.h"

#include <algorithm>
#include <map>

namespace edgewright::advice {

namespace {

/// Who runs wherever the first does, each with the one whose affinity says so.
using Beside = std::map<ServiceId, ServiceId>;

Beside besides(const Topology& topology, const ServiceId& first)
{
    Beside found{{first, first}};
    std::vector<ServiceId> ahead{first};
    while (!ahead.empty()) {
        const ServiceId at = ahead.back();
        ahead.pop_back();
        for (const ServiceId& other : topology.services.find(at)->affinity)
            if (found.try_emplace(other, at).second)
                ahead.push_back(other);
    }
    return found;
}

/// "Front beside Store, Store beside Log": how affinity leads from where `found` starts to `to`.
Text wayTo(const Topology& topology, const Beside& found, const ServiceId& to)
{
    Text way;
    for (ServiceId at = to; found.at(at) != at; at = found.at(at)) {
        const Text step = text("advice", "{} beside {}").with(nameOf(topology, found.at(at)), nameOf(topology, at));
        way = way.empty() ? step : text("advice", "{}, {}").with(step, way);
    }
    return way;
}

Text wayToBoth(const Topology& topology, const Beside& found, const ServiceId& a, const ServiceId& b)
{
    const Text first = wayTo(topology, found, a), second = wayTo(topology, found, b);
    if (first.empty() || second.empty())
        return first.empty() ? second : first;
    return text("advice", "{}, {}").with(first, second);
}

/// Affinity of the two themselves first, then of those who want both beside them.
std::vector<ServiceId> whoMayWantBoth(const Topology& topology, const ServiceId& a, const ServiceId& b)
{
    std::vector<ServiceId> all{a, b};
    for (const Service& service : topology.services)
        if (!service.affinity.empty())
            all.push_back(service.id);
    return all;
}

/// How affinity brings the two together; nothing where it does not.
std::optional<Text> meeting(const Topology& topology, const ServiceId& a, const ServiceId& b)
{
    for (const ServiceId& first : whoMayWantBoth(topology, a, b))
        if (const Beside found = besides(topology, first); found.contains(a) && found.contains(b))
            return wayToBoth(topology, found, a, b);
    return {};
}

Finding atOdds(const Topology& topology, const Service& service, const ServiceId& other, const Text& way)
{
    const bool isFallback = service.fallback == other;
    const Text fromFallback =
        text("advice", "{} and its fallback {} are to stay apart, yet run on one node by affinity: {}");
    const Text fromOther = text("advice", "{} and {} are to stay apart, yet run on one node by affinity: {}");
    return {.severity = Severity::Error,
            .row = refOf(service.id),
            .what =
                (isFallback ? fromFallback : fromOther).with(nameOf(topology, service), nameOf(topology, other), way),
            .remedy = isFallback ? text("advice", "take an affinity away, or choose another fallback")
                                 : text("advice", "take an affinity or the anti-affinity away")};
}

void findTogetherAndApart(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Service& service : topology.services) {
        std::vector<ServiceId> others = service.antiAffinity;
        if (service.fallback && std::ranges::count(others, *service.fallback) == 0)
            others.push_back(*service.fallback);
        std::erase(others, service.id); // apart from itself it is by its replicas
        for (const ServiceId& other : others)
            if (const std::optional<Text> way = meeting(topology, service.id, other))
                findings.push_back(atOdds(topology, service, other, *way));
    }
}

} // namespace

AdviceRule togetherAndApart()
{
    return {"together-and-apart", text("advice", "Services that are to run together and apart"), findTogetherAndApart};
}

} // namespace edgewright::advice
