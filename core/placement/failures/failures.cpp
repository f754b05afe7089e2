// What do users see when a node, a link or a site fails, and which fallback takes over?
#include "core/placement/failures/failures.h"

#include "core/placement/failures/outage.h"

#include <algorithm>
#include <map>

namespace edgewright {

namespace {

std::set<Takeover> takeoversOf(const UserLatency& user)
{
    std::set<Takeover> takeovers;
    for (const Leg& leg : user.legs)
        if (leg.insteadOf)
            takeovers.insert({*leg.insteadOf, leg.service});
    return takeovers;
}

std::vector<Takeover> newTakeovers(const UserLatency& before, const UserLatency& after)
{
    std::vector<Takeover> takeovers;
    std::ranges::set_difference(takeoversOf(after), takeoversOf(before), std::back_inserter(takeovers));
    return takeovers;
}

std::vector<ServiceId> newlyMissing(const UserLatency& before, const UserLatency& after)
{
    std::vector<ServiceId> missing = after.missing;
    std::erase_if(missing, [&](const ServiceId& service) { return std::ranges::count(before.missing, service) > 0; });
    if (missing.empty() && after.unreachable && !before.unreachable)
        missing.push_back(*after.unreachable); // a fallback that calls more than a tree may hold
    return missing;
}

std::optional<Milliseconds> roundTripOf(const UserLatency& user)
{
    return user.unreachable ? std::nullopt : std::optional(user.total());
}

/// Within a billionth of a millisecond, as budgets are.
bool isSlower(const UserImpact& user)
{
    return user.before && user.after && *user.after > *user.before + Milliseconds(1e-9);
}

Impact impactOf(const UserImpact& user, bool wasMet)
{
    if (!user.missing.empty())
        return Impact::Outage;
    const bool breaksBudget = wasMet && !user.isMet;
    if (!user.takeovers.empty())
        return breaksBudget ? Impact::FallbackTooSlow : Impact::Fallback;
    if (breaksBudget)
        return Impact::BudgetMissed;
    return isSlower(user) ? Impact::Slower : Impact::None;
}

UserImpact withoutAccess(const UserLatency& before)
{
    return {.population = before.population,
            .impact = Impact::AccessLost,
            .before = roundTripOf(before),
            .budget = before.budget};
}

UserImpact changed(const UserLatency& before, const UserLatency& after)
{
    UserImpact user{.population = before.population,
                    .before = roundTripOf(before),
                    .after = roundTripOf(after),
                    .budget = before.budget,
                    .isMet = after.isMet(),
                    .takeovers = newTakeovers(before, after),
                    .missing = newlyMissing(before, after)};
    user.impact = impactOf(user, before.isMet());
    return user;
}

/// Compares what users see with and without what fails.
class Comparison {
public:
    Comparison(const Topology& topology, const Placement& placement)
        : topology_(topology), graph_(topology), whole_(topology, graph_, placement)
    {}

    /// Errors: stopped.
    Result<void> lookAtAll(const Progress& progress)
    {
        for (const Population& population : topology_.populations) {
            auto user = whole_.of(population, progress);
            if (!user)
                return fail(user.error());
            const std::size_t index = before_.size();
            entering_[population.node].insert(index);
            for (const Leg& leg : user->legs)
                for (const LinkId& link : leg.path.links)
                    crossing_[link].insert(index);
            before_.push_back(*std::move(user));
        }
        return {};
    }

    /// Errors: stopped.
    Result<Failure> after(const Outage& outage, const Progress& progress) const
    {
        Failure failure{.failed = outage.failed};
        std::vector<const UserLatency*> rerouted;
        for (const std::size_t user : touchedBy(outage))
            if (outage.nodes.contains(accessOf(before_[user])))
                failure.users.push_back(withoutAccess(before_[user]));
            else
                rerouted.push_back(&before_[user]);
        if (auto looked = reroute(outage, rerouted, failure.users, progress); !looked)
            return fail(looked.error());
        std::ranges::sort(failure.users, {}, &UserImpact::population);
        for (const UserImpact& user : failure.users)
            failure.impact = std::max(failure.impact, user.impact);
        return failure;
    }

private:
    using Users = std::set<std::size_t>; ///< indexes into before_

    const NodeId& accessOf(const UserLatency& user) const { return topology_.populations.find(user.population)->node; }

    /// All whose answers may change: who reaches a node from elsewhere crosses a link of it.
    Users touchedBy(const Outage& outage) const
    {
        Users users;
        const auto add = [&](const auto& usersOf, const auto& id) {
            if (const auto found = usersOf.find(id); found != usersOf.end())
                users.insert(found->second.begin(), found->second.end());
        };
        for (const NodeId& node : outage.nodes)
            add(entering_, node);
        for (const LinkId& link : outage.links)
            add(crossing_, link);
        return users;
    }

    Result<void> reroute(const Outage& outage, const std::vector<const UserLatency*>& users,
                         std::vector<UserImpact>& found, const Progress& progress) const
    {
        if (users.empty())
            return {};
        const NetworkGraph graph = graph_.without(outage.links);
        CallTrees trees(whole_, graph, outage.links);
        for (const UserLatency* before : users) {
            const auto after = trees.of(*topology_.populations.find(before->population), progress);
            if (!after)
                return fail(after.error());
            if (UserImpact user = changed(*before, *after); user.impact != Impact::None)
                found.push_back(std::move(user));
        }
        return {};
    }

    const Topology& topology_;
    NetworkGraph graph_;
    CallTrees whole_;
    std::vector<UserLatency> before_;
    std::map<NodeId, Users> entering_;
    std::map<LinkId, Users> crossing_;
};

bool isNowhere(const Topology& topology, const Placement& placement)
{
    return std::ranges::none_of(placement, [&](const auto& placed) {
        return std::ranges::any_of(placed.second, [&](const NodeId& node) { return topology.nodes.contains(node); });
    });
}

} // namespace

Result<std::vector<Failure>> failuresOf(const Topology& topology, const Placement& placement, const Progress& progress)
{
    if (isNowhere(topology, placement))
        return fail({text("failures", "no service runs on any node, so nothing can be said of failures"),
                     "/assignments",
                     text("failures", "place the services first: `place --apply`, or Placement in the window")});
    Comparison comparison(topology, placement);
    if (auto looked = comparison.lookAtAll(progress); !looked)
        return fail(looked.error());
    const std::vector<Outage> outages = outagesOf(topology);
    std::vector<Failure> failures;
    for (const Outage& outage : outages) {
        progress.report(static_cast<double>(failures.size()) / static_cast<double>(outages.size()),
                        text("failures", "Failing {}").with(displayName(topology, outage.failed)));
        Result<Failure> failure = progress.stopped() ? fail(stoppedError()) : comparison.after(outage, progress);
        if (!failure)
            return fail(failure.error());
        failures.push_back(*std::move(failure));
    }
    progress.report(1, text("failures", "Done"));
    return failures;
}

} // namespace edgewright
