// What does a placement come to? Worked out from the drawing, apart from the solvers' arithmetic.
#include "core/placement/node_loads.h"
#include "core/placement/placement.h"

#include <algorithm>
#include <set>

namespace edgewright {

namespace {

/// For one request of the users.
struct Crossing {
    double price = 0;   ///< USD
    double uplinks = 0; ///< GB over links between two tiers
};

Crossing crossingOf(const Topology& topology, const std::vector<Leg>& legs)
{
    Crossing sum;
    std::vector<double> calls; // of each leg
    for (const Leg& leg : legs) {
        const Flow& flow = *topology.flows.find(leg.flow);
        calls.push_back(flow.callsPerRequest * (leg.caller < 0 ? 1 : calls[static_cast<std::size_t>(leg.caller)]));
        const double gigabytes = calls.back() * (flow.request.value + flow.response.value) * 1e-6;
        for (const LinkId& id : leg.path.links) {
            const Link& link = *topology.links.find(id);
            sum.price += gigabytes * link.price.value;
            if (topology.nodes.find(link.from)->tier != topology.nodes.find(link.to)->tier)
                sum.uplinks += gigabytes;
        }
    }
    return sum;
}

void addNodes(const Topology& topology, const Placement& placement, PlacementFigures& sum)
{
    for (const auto& [id, load] : nodeLoads(topology, placement)) {
        const Node* node = topology.nodes.find(id);
        if (!node)
            continue;
        sum.nodeCost += node->cost;
        sum.power += node->idlePower;
        if (node->cpu.value > 0 && node->fullPower > node->idlePower)
            sum.power += (node->fullPower - node->idlePower) * (load.cpu / node->cpu);
    }
}

void addMoves(const Topology& topology, const Placement& placement, PlacementFigures& sum)
{
    for (const auto& [id, before] : statedPlacement(topology)) {
        const Service* service = topology.services.find(id);
        const auto now = placement.find(id);
        if (!service || now == placement.end())
            continue;
        const std::set<NodeId> old(before.begin(), before.end());
        const auto kept = std::ranges::count_if(now->second, [&](const NodeId& node) { return old.contains(node); });
        const auto moves = std::min(static_cast<std::ptrdiff_t>(old.size()), std::ssize(now->second)) - kept;
        sum.moveCost += UsdPerHour(static_cast<double>(moves) * service->moveCost.value / hoursOfPayback);
    }
}

bool calls(const UserLatency& user) { return !user.legs.empty() || user.unreachable; }

void addUsers(const Topology& topology, std::span<const UserLatency> users, PlacementFigures& sum)
{
    const auto rate = [&](const UserLatency& user) {
        const Population& row = *topology.populations.find(user.population);
        return static_cast<double>(row.users) * row.requestRate.value;
    };
    double requests = 0, people = 0, populations = 0;
    for (const UserLatency& user : users)
        if (calls(user)) {
            requests += rate(user);
            people += static_cast<double>(topology.populations.find(user.population)->users);
            populations += 1;
        }
    for (const UserLatency& user : users) {
        if (!calls(user))
            continue;
        const double head = static_cast<double>(topology.populations.find(user.population)->users);
        const double share = requests > 0 ? rate(user) / requests : people > 0 ? head / people : 1 / populations;
        sum.meanLatency += share * user.total();
        sum.worstLatency = std::max(sum.worstLatency, user.total());
        const Crossing one = crossingOf(topology, user.legs);
        sum.trafficCost += UsdPerHour(rate(user) * 3600 * one.price);
        sum.uplinkGigabytes += rate(user) * 3600 * one.uplinks;
    }
}

} // namespace

PlacementFigures figuresOf(const Topology& topology, const Placement& placement, std::span<const UserLatency> users)
{
    PlacementFigures sum;
    addNodes(topology, placement, sum);
    addMoves(topology, placement, sum);
    addUsers(topology, users, sum);
    return sum;
}

} // namespace edgewright
