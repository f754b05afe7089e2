// How does a conflict read?
#include "core/placement/conflicts.h"

#include "core/placement/least_below.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

using Kind = Conflict::Kind;

Text amountOf(Resource resource, double amount)
{
    switch (resource) {
    case Resource::Cpu: return text("placement", "{} CPU cores").with(amount);
    case Resource::Memory: return text("placement", "{} GiB of memory").with(amount);
    case Resource::Storage: return text("placement", "{} GiB of storage").with(amount);
    case Resource::Accelerators: return text("placement", "accelerators: {}").with(amount);
    }
    return {};
}

/// Names, at most three of them.
std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, names.size()); ++i)
        list += (i ? ", " : "") + names[i];
    return names.size() > 3 ? list + " +" + std::to_string(names.size() - 3) : list;
}

/// The services that would use a node if this limit of it weren't there, and what they take of it.
Conflict capacityInWords(const Topology& topology, const Constraint& constraint, const Problem& alone,
                         const Problem& without)
{
    const Host& host = alone.nodes[constraint.index];
    const auto r = static_cast<std::size_t>(constraint.resource);
    std::vector<std::string> names;
    double needed = 0;
    for (const Demand& service : without.services)
        if (service.amounts[r] > 0 &&
            std::ranges::binary_search(service.candidates, static_cast<int>(constraint.index))) {
            names.push_back(displayName(topology, refOf(service.id)));
            needed += service.amounts[r];
        }
    const std::string node = displayName(topology, refOf(host.id));
    return {Kind::Capacity, refOf(host.id),
            text("placement", "{} has {}; what may run there ({}) needs {}")
                .with(node, amountOf(constraint.resource, host.capacity[r]), listed(names),
                      amountOf(constraint.resource, needed)),
            text("placement", "give {} more, or let these services need less or run elsewhere").with(node)};
}

Text tierWord(Tier tier)
{
    switch (tier) {
    case Tier::Device: return text("placement", "device");
    case Tier::Edge: return text("placement", "edge");
    case Tier::Fog: return text("placement", "fog");
    case Tier::Cloud: return text("placement", "cloud");
    }
    return {};
}

Text tierList(const std::vector<Tier>& tiers)
{
    Text list = tierWord(tiers.front());
    for (std::size_t i = 1; i < tiers.size(); ++i)
        list = text("placement", "{}, {}").with(list, tierWord(tiers[i]));
    return list;
}

Conflict tierInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const Demand& service = alone.services[constraint.index];
    const std::string name = displayName(topology, refOf(service.id));
    return {Kind::Tier, refOf(service.id),
            text("placement", "{} may run on these tiers only: {} (nodes left: {})")
                .with(name, tierList(service.allowedTiers), service.candidates.size()),
            text("placement", "allow {} on another tier").with(name)};
}

Conflict replicasInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const Demand& service = alone.services[constraint.index];
    const std::string name = displayName(topology, refOf(service.id));
    return {Kind::Replicas, refOf(service.id),
            text("placement", "{} runs {} replicas, each on a node of its own (nodes that can host one: {})")
                .with(name, service.replicas, service.candidates.size()),
            text("placement", "ask for fewer replicas of {}, or add nodes that can host it").with(name)};
}

Conflict acceleratorInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const Demand& service = alone.services[constraint.index];
    const std::string name = displayName(topology, refOf(service.id));
    const double amount = service.amounts.back();
    const auto equipped = std::ranges::count_if(
        alone.nodes, [&](const Host& node) { return node.mayHost && fitsInto(amount, node.capacity.back()); });
    return {Kind::Accelerator, refOf(service.id),
            text("placement", "{} needs {} (nodes that have as many: {}; of these it may use: {})")
                .with(name, amountOf(Resource::Accelerators, amount), equipped, service.candidates.size()),
            text("placement", "add accelerators to a node where {} may run, or let it run without").with(name)};
}

Conflict reachInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const CallTree& tree = alone.trees[constraint.index];
    const std::string users = displayName(topology, refOf(tree.population));
    const auto isCutOff = [&](const Call& call) {
        return std::ranges::none_of(alone.services[static_cast<std::size_t>(call.service)].candidates,
                                    [&](int node) { return alone.hops->at(tree.entry, node).exists(); });
    };
    const auto call = std::ranges::find_if(tree.calls, isCutOff);
    const Demand& service =
        alone.services[static_cast<std::size_t>(call == tree.calls.end() ? tree.calls.front().service : call->service)];
    const std::string name = displayName(topology, refOf(service.id));
    const Text what = call == tree.calls.end()
                          ? text("placement", "{} must reach {}; the nodes within reach can't host all that is called")
                          : text("placement", "{} must reach {}; no way leads to a node that can host it");
    return {Kind::Unreachable, refOf(tree.population), what.with(users, name),
            text("placement", "link {} to a node where {} may run").with(users, name)};
}

Conflict budgetInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const CallTree& tree = alone.trees[constraint.index];
    const std::string users = displayName(topology, refOf(tree.population));
    const double least = LeastBelow(alone).whole(constraint.index).latency;
    const Text remedy = text("placement", "allow {} more time, or bring nodes or links closer to them").with(users);
    if (isWithin(least, tree.budget))
        return {Kind::Budget, refOf(tree.population),
                text("placement",
                     "{} wait at most {} ms; the services that make it possible ({} ms) leave no room for others")
                    .with(users, tree.budget, least),
                remedy};
    return {Kind::Budget, refOf(tree.population),
            text("placement", "{} wait at most {} ms; on the best nodes a request takes {} ms, {} ms too long")
                .with(users, tree.budget, least, least - tree.budget),
            remedy};
}

} // namespace

Conflict inWords(const Topology& topology, const Constraint& constraint, const Problem& alone, const Problem& without)
{
    switch (constraint.kind) {
    case Kind::Capacity: return capacityInWords(topology, constraint, alone, without);
    case Kind::Tier: return tierInWords(topology, constraint, alone);
    case Kind::Budget: return budgetInWords(topology, constraint, alone);
    case Kind::Replicas: return replicasInWords(topology, constraint, alone);
    case Kind::Unreachable: return reachInWords(topology, constraint, alone);
    case Kind::Accelerator: return acceleratorInWords(topology, constraint, alone);
    }
    return {};
}

} // namespace edgewright::placing
