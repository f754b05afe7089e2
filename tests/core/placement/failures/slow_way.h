// What do failures mean, found the slow way: a drawing without the failed row, Floyd and Warshall's distances, every call walked?
#pragma once

#include "core/placement/failures/failures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace edgewright::testing {

/// What one population sees, walked call by call.
class SlowUser {
public:
    double total = 0;
    std::set<ServiceId> missing;
    std::set<Takeover> takeovers;

    SlowUser(const Topology& topology, const Placement& placement, const Population& users)
        : topology_(topology), placement_(placement)
    {
        for (const Node& a : topology.nodes)
            for (const Node& b : topology.nodes)
                far_[{a.id, b.id}] = a.id == b.id ? 0 : std::numeric_limits<double>::infinity();
        for (const Link& link : topology.links)
            for (const auto& ends : {std::pair(link.from, link.to), std::pair(link.to, link.from)})
                far_[ends] = std::min(far_[ends], link.latency.value);
        for (const Node& via : topology.nodes)
            for (const Node& a : topology.nodes)
                for (const Node& b : topology.nodes)
                    far_[{a.id, b.id}] = std::min(far_[{a.id, b.id}], far_[{a.id, via.id}] + far_[{via.id, b.id}]);
        for (const Flow& flow : topology.flows)
            if (flow.population == users.id)
                call(flow, users.node, {});
    }
    bool isMet(const Population& users) const
    {
        return missing.empty() && (!users.budget || total <= users.budget->value + 1e-9);
    }

private:
    void call(const Flow& flow, const NodeId& from, std::set<ServiceId> waiting)
    {
        if (flow.callsPerRequest <= 0 || waiting.contains(flow.service))
            return;
        std::set<ServiceId> tried;
        for (std::optional<ServiceId> service = flow.service; service && tried.insert(*service).second;
             service = topology_.services.find(*service)->fallback) {
            const std::optional<NodeId> at = nearest(*service, from);
            if (!at || waiting.contains(*service))
                continue;
            if (*service != flow.service)
                takeovers.insert({flow.service, *service});
            total += 2 * far_[{from, *at}] +
                     topology_.services.find(*service)->serviceTime.value / topology_.nodes.find(*at)->speed;
            waiting.insert(*service);
            for (const Flow& next : topology_.flows)
                if (next.caller == *service)
                    call(next, *at, waiting);
            return;
        }
        missing.insert(flow.service);
    }

    std::optional<NodeId> nearest(const ServiceId& service, const NodeId& from)
    {
        std::optional<NodeId> best;
        const auto placed = placement_.find(service);
        for (const Node& node : topology_.nodes) // rising ids
            if (placed != placement_.end() && std::ranges::count(placed->second, node.id) > 0 &&
                std::isfinite(far_[{from, node.id}]) && (!best || far_[{from, node.id}] < far_[{from, *best}]))
                best = node.id;
        return best;
    }

    const Topology& topology_;
    const Placement& placement_;
    std::map<std::pair<NodeId, NodeId>, double> far_;
};

inline UserImpact slowImpact(const Topology& before, const Topology& after, const Placement& placement,
                             const Population& users)
{
    const SlowUser then(before, placement, users);
    UserImpact user{.population = users.id, .budget = users.budget};
    if (then.missing.empty())
        user.before = Milliseconds(then.total);
    if (!after.nodes.contains(users.node)) {
        user.impact = Impact::AccessLost;
        return user;
    }
    const SlowUser now(after, placement, users);
    if (now.missing.empty())
        user.after = Milliseconds(now.total);
    user.isMet = now.isMet(users);
    std::ranges::set_difference(now.takeovers, then.takeovers, std::back_inserter(user.takeovers));
    std::ranges::set_difference(now.missing, then.missing, std::back_inserter(user.missing));
    const bool breaks = then.isMet(users) && !now.isMet(users);
    if (!user.missing.empty())
        user.impact = Impact::Outage;
    else if (!user.takeovers.empty())
        user.impact = breaks ? Impact::FallbackTooSlow : Impact::Fallback;
    else if (breaks)
        user.impact = Impact::BudgetMissed;
    else if (user.before && user.after && now.total > then.total + 1e-9)
        user.impact = Impact::Slower;
    return user;
}

inline bool liesIn(const Topology& topology, const Node& node, const GroupId& site)
{
    for (std::optional<GroupId> group = node.group; group; group = topology.groups.find(*group)->parent)
        if (group == site)
            return true;
    return false;
}

/// The drawing without these nodes and their links.
inline Topology withoutNodes(Topology topology, const std::set<NodeId>& gone)
{
    const Topology whole = topology;
    for (const Link& link : whole.links)
        if (gone.contains(link.from) || gone.contains(link.to))
            topology.links.remove(link.id);
    for (const NodeId& node : gone)
        topology.nodes.remove(node);
    return topology;
}

inline std::vector<Failure> slowFailures(const Topology& topology, const Placement& placement)
{
    std::vector<Failure> failures;
    const auto add = [&](const RowRef& failed, const Topology& left) {
        Failure failure{.failed = failed};
        for (const Population& users : topology.populations) // nobody is left out
            if (UserImpact user = slowImpact(topology, left, placement, users); user.impact != Impact::None) {
                failure.impact = std::max(failure.impact, user.impact);
                failure.users.push_back(std::move(user));
            }
        failures.push_back(std::move(failure));
    };
    for (const Node& node : topology.nodes)
        add(refOf(node.id), withoutNodes(topology, {node.id}));
    for (const Link& link : topology.links) {
        Topology left = topology;
        left.links.remove(link.id);
        add(refOf(link.id), left);
    }
    for (const Group& group : topology.groups) {
        std::set<NodeId> nodes;
        for (const Node& node : topology.nodes)
            if (group.kind == GroupKind::Site && liesIn(topology, node, group.id))
                nodes.insert(node.id);
        if (nodes.size() > 1)
            add(refOf(group.id), withoutNodes(topology, nodes));
    }
    return failures;
}

inline bool areClose(const std::optional<Milliseconds>& a, const std::optional<Milliseconds>& b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(a->value - b->value) < 1e-9);
}

/// Where two answers differ, in words; empty where they don't. What is missing is compared as a set.
inline std::string difference(const Failure& found, const Failure& expected)
{
    if (found.failed != expected.failed || found.users.size() != expected.users.size())
        return fmt::format("{} populations, not {}", found.users.size(), expected.users.size());
    for (std::size_t i = 0; i < found.users.size(); ++i) {
        UserImpact a = found.users[i], b = expected.users[i];
        std::ranges::sort(a.missing);
        if (!areClose(a.before, b.before) || !areClose(a.after, b.after))
            return fmt::format("other round trips of {}", a.population.value);
        a.before = b.before, a.after = b.after;
        if (a != b)
            return fmt::format("impact {} on {}, not {} on {}", static_cast<int>(a.impact), a.population.value,
                               static_cast<int>(b.impact), b.population.value);
    }
    return found.impact == expected.impact ? "" : "another worst impact";
}

} // namespace edgewright::testing
