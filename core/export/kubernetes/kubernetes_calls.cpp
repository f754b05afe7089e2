// Where does a service find what it calls, and the fallback of that?
#include "core/export/kubernetes/kubernetes_parts.h"

#include "core/network/paths.h"

#include <fmt/format.h>
#include <limits>

namespace edgewright::kubernetes_export {

namespace {

void addCall(const Topology& topology, const ServiceId& caller, const ServiceId& called, Plan& plan)
{
    plan.calls[caller].insert(called);
    plan.callers[called].insert(caller);
    if (const Service* service = topology.services.find(called); service && service->fallback) {
        plan.calls[caller].insert(*service->fallback);
        plan.callers[*service->fallback].insert(caller);
    }
}

void openToUsers(const Topology& topology, const ServiceId& called, Plan& plan)
{
    plan.openToUsers.insert(called);
    if (const Service* service = topology.services.find(called); service && service->fallback)
        plan.openToUsers.insert(*service->fallback);
}

std::set<ServiceId> calledFrom(const Plan& plan, const Place& place)
{
    std::set<ServiceId> called;
    for (const auto& [id, replicas] : place.replicas)
        if (const auto found = plan.calls.find(id); found != plan.calls.end())
            called.insert(found->second.begin(), found->second.end());
    return called;
}

/// Index of the nearest place that runs it; unreachable ones come last, ties go to the smaller id. -1: none does.
int nearestPlace(const Plan& plan, const ServiceId& service, const NetworkGraph& graph, const Distances& distances)
{
    int best = -1;
    double least = 0;
    for (std::size_t i = 0; i < plan.places.size(); ++i) {
        if (!plan.places[i].replicas.contains(service))
            continue;
        const auto& way = distances.oneWay[static_cast<std::size_t>(graph.indexOf(plan.places[i].node->id))];
        const double latency = way ? way->value : std::numeric_limits<double>::infinity();
        if (best < 0 || latency < least) {
            best = static_cast<int>(i);
            least = latency;
        }
    }
    return best;
}

} // namespace

void findCalls(Plan& plan)
{
    for (const Flow& flow : plan.topology.flows) {
        if (flow.callsPerRequest <= 0)
            continue;
        if (flow.caller && *flow.caller != flow.service)
            addCall(plan.topology, *flow.caller, flow.service, plan);
        if (flow.population)
            openToUsers(plan.topology, flow.service, plan);
    }
}

void findReached(Plan& plan)
{
    const NetworkGraph graph(plan.topology);
    for (Place& place : plan.places) {
        const std::set<ServiceId> called = calledFrom(plan, place);
        if (called.empty())
            continue;
        const Distances distances = graph.distancesFrom(graph.indexOf(place.node->id));
        for (const ServiceId& service : called) {
            const auto self = static_cast<std::size_t>(&place - plan.places.data());
            const int nearest = place.replicas.contains(service) ? static_cast<int>(self)
                                                                 : nearestPlace(plan, service, graph, distances);
            if (nearest >= 0)
                place.reached[service] = static_cast<std::size_t>(nearest);
        }
    }
}

std::string addressVariable(const std::string& serviceName)
{
    std::string variable = serviceName;
    for (char& c : variable)
        c = c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return variable + "_ADDRESS";
}

std::string callsObject(const std::string& name) { return name + "-calls"; }

std::string addressFrom(const Plan& plan, const Place& place, const Service& service)
{
    const Place& at = plan.places[place.reached.at(service.id)];
    const std::string& name = plan.nameOf(service.id);
    return at.node == place.node ? fmt::format("{}:{}", name, service.port)
                                 : fmt::format("{}.{}:{}", name, at.nameSpace(), service.port);
}

} // namespace edgewright::kubernetes_export
