// What is the least that a placement can cost, found the slow way?
#pragma once

#include "core/placement/placement.h"

#include <optional>
#include <set>
#include <vector>

namespace edgewright::testing {

/// Tries every choice of nodes. Latencies and legs are user_latency.h's; capacities, tiers, budgets and the cost are worked out here, and the checker
/// of answers, which shares nothing with the solvers, judges the rest.
class BruteForce {
public:
    explicit BruteForce(const Topology& topology, PlacementObjective goal = {}, std::vector<PlacementLimit> limits = {})
        : topology_(topology), graph_(topology), goal_(goal), limits_(std::move(limits))
    {
        for (const Service& service : topology.services)
            services_.push_back(&service);
        for (const Node& node : topology.nodes)
            nodes_.push_back(&node);
        choose(0, 0);
    }
    std::optional<double> best;
    std::vector<PlacementFigures> all; ///< of every placement that holds
    bool agrees = true;                ///< the cost as it is worked out here and figuresOf()

private:
    void choose(std::size_t service, std::size_t firstNode)
    {
        if (service == services_.size())
            return judge();
        std::vector<NodeId>& hosts = placement_[services_[service]->id];
        if (static_cast<std::int64_t>(hosts.size()) == services_[service]->replicas)
            return choose(service + 1, 0);
        for (std::size_t node = firstNode; node < nodes_.size(); ++node) {
            if (!mayRun(*services_[service], *nodes_[node]))
                continue;
            placement_[services_[service]->id].push_back(nodes_[node]->id);
            choose(service, node + 1);
            placement_[services_[service]->id].pop_back();
        }
    }

    static bool mayRun(const Service& service, const Node& node)
    {
        const bool isBare =
            node.cpu.value == 0 && node.memory.value == 0 && node.storage.value == 0 && node.accelerators == 0;
        if (isBare && node.kind != NodeKind::Compute)
            return false;
        return service.allowedTiers.empty() ||
               std::set(service.allowedTiers.begin(), service.allowedTiers.end()).contains(node.tier);
    }

    void judge()
    {
        double cost = 0;
        for (const Node* node : nodes_) {
            double cpu = 0, memory = 0, storage = 0;
            std::int64_t accelerators = 0;
            bool isUsed = false;
            for (const Service* service : services_)
                for (const NodeId& at : placement_[service->id])
                    if (at == node->id) {
                        isUsed = true;
                        cpu += service->cpu.value;
                        memory += service->memory.value;
                        storage += service->storage.value;
                        accelerators += service->accelerators;
                    }
            if (isUsed && (cpu > node->cpu.value || memory > node->memory.value || storage > node->storage.value ||
                           accelerators > node->accelerators))
                return;
            cost += isUsed ? node->cost.value : 0;
        }
        const auto users = userLatencies(topology_, graph_, placement_, Progress());
        for (const UserLatency& user : *users) {
            if (user.unreachable || (user.budget && user.total().value > user.budget->value + 1e-9))
                return;
            cost += traffic(user);
        }
        if (!verifyConstraints(topology_, placement_, *users))
            return;
        const PlacementFigures figures = figuresOf(topology_, placement_, *users);
        agrees &= std::abs((figures.cost() - figures.moveCost).value - cost) < 1e-9 * (1 + cost);
        for (const PlacementLimit& limit : limits_)
            if (limit.of.of(figures) > limit.most + 1e-9 * (1 + std::abs(limit.most)))
                return;
        all.push_back(figures);
        const double value = goal_.of(figures);
        if (!best || value < *best)
            best = value;
    }

    /// Sums over the legs of a request, each as often as the calls above it make it.
    double traffic(const UserLatency& user)
    {
        const Population& population = *topology_.populations.find(user.population);
        double sum = 0;
        for (const Leg& leg : user.legs) {
            double calls = static_cast<double>(population.users) * population.requestRate.value * 3600;
            for (const Leg* above = &leg; above;
                 above = above->caller < 0 ? nullptr : &user.legs[static_cast<std::size_t>(above->caller)])
                calls *= topology_.flows.find(above->flow)->callsPerRequest;
            const Flow& flow = *topology_.flows.find(leg.flow);
            for (const LinkId& link : leg.path.links)
                sum += calls * (flow.request + flow.response).value / 1e6 * topology_.links.find(link)->price.value;
        }
        return sum;
    }

    const Topology& topology_;
    NetworkGraph graph_;
    PlacementObjective goal_;
    std::vector<PlacementLimit> limits_;
    std::vector<const Service*> services_;
    std::vector<const Node*> nodes_;
    Placement placement_;
};

} // namespace edgewright::testing
