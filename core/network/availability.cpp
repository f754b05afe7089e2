// How often is everything up that a user needs?
#include "core/network/availability.h"

#include <algorithm>
#include <set>

namespace edgewright {

namespace {

/// Of each requirement one node has to be up.
using Requirement = std::set<NodeId>;
using Requirements = std::vector<Requirement>;

constexpr std::size_t mostShared = 16;

class Ups {
public:
    explicit Ups(const Topology& topology) : topology_(topology) {}

    /// A node that is gone from the drawing is never up.
    double of(const NodeId& node) const
    {
        const Node* row = topology_.nodes.find(node);
        return row ? row->availability.value / 100 : 0;
    }
    double ofAny(const Requirement& nodes) const
    {
        double allDown = 1;
        for (const NodeId& node : nodes)
            allDown *= 1 - of(node);
        return 1 - allDown;
    }
    double ofEach(const Requirements& requirements) const
    {
        double up = 1;
        for (const Requirement& nodes : requirements)
            up *= ofAny(nodes);
        return up;
    }

private:
    const Topology& topology_;
};

Requirements requirementsOf(const Placement& placement, const NodeId& access, const UserLatency& user)
{
    std::set<ServiceId> services;
    for (const Leg& leg : user.legs)
        services.insert(leg.service);
    Requirements requirements{{access}};
    for (const ServiceId& service : services) {
        const auto placed = placement.find(service);
        requirements.emplace_back();
        if (placed != placement.end())
            requirements.back().insert(placed->second.begin(), placed->second.end());
    }
    return requirements;
}

Requirements withoutThoseOf(const NodeId& up, Requirements requirements)
{
    std::erase_if(requirements, [&](const Requirement& nodes) { return nodes.contains(up); });
    return requirements;
}

Requirements without(const NodeId& down, Requirements requirements)
{
    for (Requirement& nodes : requirements)
        nodes.erase(down);
    return requirements;
}

std::set<NodeId> sharedNodes(const Requirements& requirements)
{
    std::set<NodeId> seen, shared;
    for (const Requirement& nodes : requirements)
        for (const NodeId& node : nodes)
            if (!seen.insert(node).second)
                shared.insert(node);
    return shared;
}

/// Each shared node is up or down: weighs both.
double upTogether(const Ups& ups, const Requirements& requirements)
{
    const std::set<NodeId> shared = sharedNodes(requirements);
    if (shared.empty() || shared.size() > mostShared)
        return ups.ofEach(requirements);
    const NodeId& node = *shared.begin();
    const double up = ups.of(node);
    const double ifUp = upTogether(ups, withoutThoseOf(node, requirements));
    return up == 1 ? ifUp : up * ifUp + (1 - up) * upTogether(ups, without(node, requirements));
}

/// What only one node can fulfil needs that node: it is up in all that counts, so it fulfils whatever else it can.
double upWithSingles(const Ups& ups, Requirements requirements)
{
    double up = 1;
    for (auto single = requirements.begin(); single != requirements.end();) {
        if (single->size() != 1) {
            ++single;
            continue;
        }
        const NodeId node = *single->begin();
        up *= ups.of(node);
        requirements = withoutThoseOf(node, std::move(requirements));
        single = requirements.begin();
    }
    return up * upTogether(ups, requirements);
}

} // namespace

std::optional<Percent> availabilityOf(const Topology& topology, const Placement& placement, const UserLatency& user)
{
    const Population* population = topology.populations.find(user.population);
    if (!population || user.legs.empty() || user.unreachable)
        return {};
    return Percent{100 * upWithSingles(Ups(topology), requirementsOf(placement, population->node, user))};
}

} // namespace edgewright
