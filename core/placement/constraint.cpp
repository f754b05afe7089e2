// Which constraints does a placement have to keep, each of which could be lifted alone?
#include "core/placement/constraint.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

using Kind = Conflict::Kind;

constexpr auto accelerators = static_cast<std::size_t>(Resource::Accelerators);
constexpr auto licences = static_cast<std::size_t>(Resource::Licences);

void addCapacities(const Problem& problem, std::vector<Constraint>& all)
{
    for (std::size_t r = 0; r < resourceCount; ++r)
        for (std::size_t node = 0; node < problem.nodes.size(); ++node) {
            const bool hasNone = (r == accelerators || r == licences) && problem.nodes[node].capacity[r] <= 0;
            if (problem.nodes[node].mayHost && !hasNone)
                all.push_back({Kind::Capacity, node, static_cast<Resource>(r)});
        }
}

void addServices(const Problem& problem, Kind kind, bool (*states)(const Demand&), std::vector<Constraint>& all)
{
    for (std::size_t service = 0; service < problem.services.size(); ++service)
        if (states(problem.services[service]))
            all.push_back({kind, service});
}

void addPairs(const Problem& problem, std::vector<Constraint>& all)
{
    for (std::size_t service = 0; service < problem.services.size(); ++service) {
        const Demand& demand = problem.services[service];
        for (const int other : demand.apart)
            all.push_back({.kind = Kind::AntiAffinity, .index = service, .other = other});
        if (demand.fallback >= 0)
            all.push_back({.kind = Kind::Fallback, .index = service, .other = demand.fallback});
        for (const int other : demand.affinity)
            all.push_back({.kind = Kind::Affinity, .index = service, .other = other});
    }
}

void addServices(const Problem& problem, std::vector<Constraint>& all)
{
    addServices(
        problem, Kind::Replicas, [](const Demand& one) { return one.replicas > 1; }, all);
    addServices(
        problem, Kind::FailureDomain,
        [](const Demand& one) { return one.spread != FailureDomain::Nodes && one.replicas > 1; }, all);
    addPairs(problem, all);
    addServices(
        problem, Kind::Availability, [](const Demand& one) { return one.downLog > 0; }, all);
    addServices(
        problem, Kind::Licence, [](const Demand& one) { return one.amounts[licences] > 0; }, all);
    addServices(
        problem, Kind::Accelerator, [](const Demand& one) { return one.amounts[accelerators] > 0; }, all);
    addServices(
        problem, Kind::Country, [](const Demand& one) { return !one.allowedCountries.empty(); }, all);
    addServices(
        problem, Kind::Group, [](const Demand& one) { return !one.allowedGroups.empty(); }, all);
    addServices(
        problem, Kind::Tier, [](const Demand& one) { return !one.allowedTiers.empty(); }, all);
    addServices(
        problem, Kind::Pinned, [](const Demand& one) { return one.isPinned && !one.runsOn.empty(); }, all);
}

bool reachesAll(const Problem& problem, const CallTree& tree)
{
    for (std::size_t node = 0; node < problem.nodes.size(); ++node)
        if (problem.nodes[node].mayHost && !problem.hops->at(tree.entry, static_cast<int>(node)).exists())
            return false;
    return true;
}

void liftOfService(Demand& service, const Constraint& constraint)
{
    switch (constraint.kind) {
    case Kind::Replicas: service.replicas = 1; break;
    case Kind::FewReplicas:
        service.replicas = std::min(constraint.other, static_cast<int>(service.candidates.size()));
        break;
    case Kind::FailureDomain: service.spread = FailureDomain::Nodes; break;
    case Kind::AntiAffinity: std::erase(service.apart, constraint.other); break;
    case Kind::Fallback: service.fallback = -1; break;
    case Kind::Affinity: std::erase(service.affinity, constraint.other); break;
    case Kind::Availability: service.downLog = 0; break;
    case Kind::Licence: service.amounts[licences] = 0; break;
    case Kind::Accelerator:
        service.amounts[accelerators] = 0;
        service.acceleratorModel.clear();
        break;
    case Kind::Country: service.allowedCountries.clear(); break;
    case Kind::Group: service.allowedGroups.clear(); break;
    case Kind::Tier: service.allowedTiers.clear(); break;
    case Kind::Pinned: service.isPinned = false; break;
    default: break;
    }
}

} // namespace

std::vector<Constraint> constraintsOf(const Problem& problem)
{
    std::vector<Constraint> all;
    addCapacities(problem, all);
    for (std::size_t link = 0; link < problem.narrow.size(); ++link)
        all.push_back({Kind::Bandwidth, link});
    addServices(problem, all);
    for (std::size_t tree = 0; tree < problem.trees.size(); ++tree)
        if (!reachesAll(problem, problem.trees[tree]))
            all.push_back({Kind::Unreachable, tree});
    for (std::size_t tree = 0; tree < problem.trees.size(); ++tree)
        if (problem.trees[tree].budget < unreachable)
            all.push_back({Kind::Budget, tree});
    for (std::size_t limit = 0; limit < problem.limits.size(); ++limit)
        all.push_back({Kind::Limit, limit});
    return all;
}

void lift(Problem& problem, const Constraint& constraint)
{
    switch (constraint.kind) {
    case Kind::Capacity:
        problem.nodes[constraint.index].capacity[static_cast<std::size_t>(constraint.resource)] = lifted;
        break;
    case Kind::Bandwidth: problem.narrow[constraint.index].bandwidth = lifted; break;
    case Kind::Unreachable: problem.trees[constraint.index].mustReach = false; break;
    case Kind::Budget: problem.trees[constraint.index].budget = unreachable; break;
    case Kind::Limit: problem.limits[constraint.index].most = lifted; break;
    default: liftOfService(problem.services[constraint.index], constraint);
    }
}

} // namespace edgewright::placing
