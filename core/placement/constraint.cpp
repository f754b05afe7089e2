// Which constraints does a placement have to keep, each of which could be lifted alone?
#include "core/placement/constraint.h"

namespace edgewright::placing {

namespace {

using Kind = Conflict::Kind;

void addCapacities(const Problem& problem, std::vector<Constraint>& all)
{
    for (std::size_t r = 0; r < resourceCount; ++r)
        for (std::size_t node = 0; node < problem.nodes.size(); ++node) {
            const Resource resource = static_cast<Resource>(r);
            const bool hasNone = resource == Resource::Accelerators && problem.nodes[node].capacity[r] <= 0;
            if (problem.nodes[node].mayHost && !hasNone)
                all.push_back({Kind::Capacity, node, resource});
        }
}

template <class States> void addServices(const Problem& problem, Kind kind, States states, std::vector<Constraint>& all)
{
    for (std::size_t service = 0; service < problem.services.size(); ++service)
        if (states(problem.services[service]))
            all.push_back({kind, service});
}

} // namespace

std::vector<Constraint> constraintsOf(const Problem& problem)
{
    std::vector<Constraint> all;
    addCapacities(problem, all);
    addServices(
        problem, Kind::Replicas, [](const Demand& service) { return service.replicas > 1; }, all);
    addServices(
        problem, Kind::Accelerator, [](const Demand& service) { return service.amounts.back() > 0; }, all);
    addServices(
        problem, Kind::Tier, [](const Demand& service) { return !service.allowedTiers.empty(); }, all);
    for (std::size_t tree = 0; tree < problem.trees.size(); ++tree)
        all.push_back({Kind::Unreachable, tree});
    for (std::size_t tree = 0; tree < problem.trees.size(); ++tree)
        if (problem.trees[tree].budget < unreachable)
            all.push_back({Kind::Budget, tree});
    return all;
}

void lift(Problem& problem, const Constraint& constraint)
{
    switch (constraint.kind) {
    case Kind::Capacity:
        problem.nodes[constraint.index].capacity[static_cast<std::size_t>(constraint.resource)] = 1e30;
        break;
    case Kind::Replicas: problem.services[constraint.index].replicas = 1; break;
    case Kind::Accelerator: problem.services[constraint.index].amounts.back() = 0; break;
    case Kind::Tier: problem.services[constraint.index].allowedTiers.clear(); break;
    case Kind::Unreachable: problem.trees[constraint.index].mustReach = false; break;
    case Kind::Budget: problem.trees[constraint.index].budget = unreachable; break;
    }
}

} // namespace edgewright::placing
