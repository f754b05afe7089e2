// How does a conflict read?
#include "core/placement/conflicts.h"

#include "core/placement/problem/least_below.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace edgewright::placing {

namespace {

using Kind = Conflict::Kind;

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

/// Of all nodes that `alone` limits in this: what they have together, and what the services take that can run nowhere else.
Conflict capacitiesInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const auto r = static_cast<std::size_t>(constraint.resource);
    const auto isLimited = [&](int node) { return alone.nodes[static_cast<std::size_t>(node)].capacity[r] < lifted; };
    double had = 0, needed = 0;
    for (const Host& node : alone.nodes)
        had += node.mayHost && node.capacity[r] < lifted ? node.capacity[r] : 0;
    std::vector<std::string> names;
    for (const Demand& service : alone.services)
        if (service.amounts[r] > 0 && std::ranges::all_of(service.candidates, isLimited)) {
            names.push_back(displayName(topology, refOf(service.id)));
            needed += service.amounts[r] * service.replicas;
        }
    const Text what =
        needed > had
            ? text("placement", "{} nodes have {} together; what has to run there ({}) needs {}")
            : text("placement", "{} nodes have {} together; what has to run there ({}) needs {}, but not as it is cut");
    return {Kind::Capacity,
            {},
            what.with(constraint.other, amountOf(constraint.resource, had), listed(names),
                      amountOf(constraint.resource, needed)),
            text("placement", "add nodes, give these more, or let these services need less or run elsewhere")};
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

Conflict fewReplicasInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const Demand& service = alone.services[constraint.index];
    const std::string name = displayName(topology, refOf(service.id));
    return {Kind::FewReplicas, refOf(service.id),
            text("placement", "{} has too few replicas ({}) for each of these users to have one near enough")
                .with(name, service.replicas),
            text("placement", "ask for more replicas of {}").with(name)};
}

/// Of accelerators and licences.
Conflict equipmentInWords(const Topology& topology, const Constraint& constraint, const Problem& alone,
                          Resource resource)
{
    const Demand& service = alone.services[constraint.index];
    const std::string name = displayName(topology, refOf(service.id));
    const auto r = static_cast<std::size_t>(resource);
    const double amount = service.amounts[r];
    const auto equipped = std::ranges::count_if(
        alone.nodes, [&](const Host& node) { return node.mayHost && fitsInto(amount, node.capacity[r]); });
    if (!service.acceleratorModel.empty() && resource == Resource::Accelerators)
        return {
            constraint.kind, refOf(service.id),
            text("placement", "{} needs {} of the model {} (nodes that it may use: {})")
                .with(name, amountOf(resource, amount), service.acceleratorModel, service.candidates.size()),
            text("placement", "add such accelerators to a node where {} may run, or let it run on others").with(name)};
    return {constraint.kind, refOf(service.id),
            text("placement", "{} needs {} (nodes that have as many: {}; of these it may use: {})")
                .with(name, amountOf(resource, amount), equipped, service.candidates.size()),
            text("placement", "add them to a node where {} may run, or let it run without").with(name)};
}

std::string listed(const Topology& topology, const Problem& problem, const std::vector<int>& nodes)
{
    std::vector<std::string> names;
    for (const int node : nodes)
        names.push_back(displayName(topology, refOf(problem.nodes[static_cast<std::size_t>(node)].id)));
    return listed(names);
}

Conflict placeInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const Demand& service = alone.services[constraint.index];
    const RowRef row = refOf(service.id);
    const std::string name = displayName(topology, row);
    if (constraint.kind == Kind::Country)
        return {constraint.kind, row,
                text("placement", "{} may run in these countries only: {} (nodes left: {})")
                    .with(name, listed(service.allowedCountries), service.candidates.size()),
                text("placement", "allow {} in another country, or state the countries of nodes").with(name)};
    if (constraint.kind == Kind::Pinned)
        return {
            constraint.kind, row,
            text("placement", "{} is pinned to where it runs: {}").with(name, listed(topology, alone, service.runsOn)),
            text("placement", "let {} move").with(name)};
    std::vector<std::string> groups;
    for (const int group : service.allowedGroups)
        groups.push_back(displayName(topology, refOf(alone.groups[static_cast<std::size_t>(group)])));
    return {constraint.kind, row,
            text("placement", "{} may run in these groups only: {} (nodes left: {})")
                .with(name, listed(groups), service.candidates.size()),
            text("placement", "allow {} in another group, or add a node to one of these").with(name)};
}

Conflict pairInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const RowRef row = refOf(alone.services[constraint.index].id);
    const std::string name = displayName(topology, row);
    const std::string other =
        displayName(topology, refOf(alone.services[static_cast<std::size_t>(constraint.other)].id));
    if (constraint.kind == Kind::Affinity)
        return {constraint.kind, row, text("placement", "{} runs beside {}, on the same nodes").with(name, other),
                text("placement", "let {} run without {} beside it").with(name, other)};
    if (constraint.kind == Kind::Fallback)
        return {constraint.kind, row,
                text("placement", "{} and its fallback {} run in different failure domains").with(name, other),
                text("placement", "add a node for {} elsewhere, or narrow the failure domain of {}").with(other, name)};
    return {constraint.kind, row, text("placement", "{} shares no failure domain with {}").with(name, other),
            text("placement", "let {} run beside {}, or add a node").with(name, other)};
}

Text domainWord(FailureDomain level)
{
    return level == FailureDomain::Sites ? text("placement", "site") : text("placement", "region");
}

Conflict domainInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const Demand& service = alone.services[constraint.index];
    const std::string name = displayName(topology, refOf(service.id));
    std::set<int> domains;
    for (const int node : service.candidates)
        domains.insert(alone.nodes[static_cast<std::size_t>(node)].domain[static_cast<std::size_t>(service.spread)]);
    return {constraint.kind, refOf(service.id),
            text("placement", "{} runs {} replicas, each in a {} of its own (there are: {})")
                .with(name, service.replicas, domainWord(service.spread), domains.size()),
            text("placement", "add a {} with a node for {}, or let replicas share one")
                .with(domainWord(service.spread), name)};
}

Conflict availabilityInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const Demand& service = alone.services[constraint.index];
    const std::string name = displayName(topology, refOf(service.id));
    std::vector<double> logs;
    for (const int node : service.candidates)
        logs.push_back(alone.nodes[static_cast<std::size_t>(node)].downLog);
    std::ranges::sort(logs, std::greater{});
    double sum = 0;
    for (std::size_t i = 0; i < std::min(logs.size(), static_cast<std::size_t>(service.replicas)); ++i)
        sum += logs[i];
    const auto percent = [](double downLog) { return -100 * std::expm1(-downLog); };
    return {constraint.kind, refOf(service.id),
            text("placement", "{} must be up {} % of the time; on the most available nodes it is up {} %")
                .with(name, percent(service.downLog), percent(sum)),
            text("placement", "ask for more replicas of {}, or for less availability").with(name)};
}

Conflict bandwidthInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const NarrowLink& link = alone.narrow[constraint.index];
    const std::string name = displayName(topology, refOf(link.id));
    return {constraint.kind, refOf(link.id),
            text("placement", "{} carries {} Mb/s each way; at the peak, what must cross it is more")
                .with(name, link.bandwidth),
            text("placement", "give {} more bandwidth, or let services run on the near side of it").with(name)};
}

Conflict limitInWords(const Constraint& constraint, const Problem& alone)
{
    const Limit& limit = alone.limits[constraint.index];
    const std::optional<PlacementGoal> goal = limit.of.alone();
    if (!goal)
        return {constraint.kind,
                {},
                text("placement", "the weighed sum of goals is at most {}").with(limit.most),
                text("placement", "allow more")};
    const PlacementGoalFacts& facts = placementGoals()[static_cast<std::size_t>(*goal)];
    return {constraint.kind,
            {},
            text("placement", "{}: at most {} {}").with(facts.label, limit.most, std::string(facts.unit)),
            text("placement", "allow more")};
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

/// The first service that alone takes longer than all may, and its least time; nothing where only the sum is too long.
std::optional<std::pair<int, double>> tooFarAway(const Problem& alone, const CallTree& tree)
{
    for (const Call& call : tree.calls) {
        double least = unreachable;
        for (const int node : alone.services[static_cast<std::size_t>(call.service)].candidates)
            least = std::min(least, alone.hops->at(tree.entry, node).latency + alone.processing(call.service, node));
        if (call.caller < 0 && least < unreachable && !isWithin(least, tree.budget))
            return std::pair(call.service, least);
    }
    return {};
}

Text budgetWords(const std::string& users, const Topology& topology, const Problem& alone, std::size_t treeIndex)
{
    const CallTree& tree = alone.trees[treeIndex];
    if (const auto far = tooFarAway(alone, tree)) {
        const Demand& service = alone.services[static_cast<std::size_t>(far->first)];
        const bool isEquipped = service.amounts[static_cast<std::size_t>(Resource::Accelerators)] > 0;
        const Text words =
            isEquipped
                ? text("placement",
                       "{} needs {} ms from {}; the nearest node with an accelerator for it answers in {} ms")
                : text("placement", "{} needs {} ms from {}; the nearest node that may host it answers in {} ms");
        return words.with(displayName(topology, refOf(service.id)), tree.budget, users, far->second);
    }
    const double least = LeastBelow(alone).whole(treeIndex).latency;
    if (isWithin(least, tree.budget))
        return text("placement",
                    "{} wait at most {} ms, which can be met ({} ms at best), but not together with the rest")
            .with(users, tree.budget, least);
    return text("placement", "{} wait at most {} ms; on the best nodes a request takes {} ms, {} ms too long")
        .with(users, tree.budget, least, least - tree.budget);
}

Conflict budgetInWords(const Topology& topology, const Constraint& constraint, const Problem& alone)
{
    const RowRef row = refOf(alone.trees[constraint.index].population);
    const std::string users = displayName(topology, row);
    return {Kind::Budget, row, budgetWords(users, topology, alone, constraint.index),
            text("placement", "allow {} more time, or bring nodes or links closer to them").with(users)};
}

} // namespace

Text amountOf(Resource resource, double amount)
{
    switch (resource) {
    case Resource::Cpu: return text("placement", "{} CPU cores").with(amount);
    case Resource::Memory: return text("placement", "{} GiB of memory").with(amount);
    case Resource::Storage: return text("placement", "{} GiB of storage").with(amount);
    case Resource::Accelerators: return text("placement", "accelerators: {}").with(amount);
    case Resource::Licences: return text("placement", "licences: {}").with(amount);
    }
    return {};
}

Conflict inWords(const Topology& topology, const Constraint& constraint, const Problem& alone, const Problem& without)
{
    switch (constraint.kind) {
    case Kind::Capacity:
        return constraint.other < 0 ? capacityInWords(topology, constraint, alone, without)
                                    : capacitiesInWords(topology, constraint, alone);
    case Kind::Tier: return tierInWords(topology, constraint, alone);
    case Kind::Budget: return budgetInWords(topology, constraint, alone);
    case Kind::Replicas: return replicasInWords(topology, constraint, alone);
    case Kind::FewReplicas: return fewReplicasInWords(topology, constraint, alone);
    case Kind::Unreachable: return reachInWords(topology, constraint, alone);
    case Kind::Accelerator: return equipmentInWords(topology, constraint, alone, Resource::Accelerators);
    case Kind::Licence: return equipmentInWords(topology, constraint, alone, Resource::Licences);
    case Kind::Country:
    case Kind::Group:
    case Kind::Pinned: return placeInWords(topology, constraint, alone);
    case Kind::Affinity:
    case Kind::AntiAffinity:
    case Kind::Fallback: return pairInWords(topology, constraint, alone);
    case Kind::FailureDomain: return domainInWords(topology, constraint, alone);
    case Kind::Availability: return availabilityInWords(topology, constraint, alone);
    case Kind::Bandwidth: return bandwidthInWords(topology, constraint, alone);
    case Kind::Limit: return limitInWords(constraint, alone);
    }
    return {};
}

} // namespace edgewright::placing
