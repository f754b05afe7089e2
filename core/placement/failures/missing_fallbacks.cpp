// Which services do users lose to a failure, since nothing takes over?
#include "core/placement/failures/failures.h"

#include <algorithm>
#include <map>
#include <set>

namespace edgewright {

namespace {

struct Losses {
    std::vector<RowRef> failed;
    std::set<PopulationId> users;
};

std::map<ServiceId, Losses> lossesOf(std::span<const Failure> failures)
{
    std::map<ServiceId, Losses> losses;
    for (const Failure& failure : failures)
        for (const UserImpact& user : failure.users)
            for (const ServiceId& service : user.missing) {
                Losses& of = losses[service];
                if (of.failed.empty() || of.failed.back() != failure.failed)
                    of.failed.push_back(failure.failed);
                of.users.insert(user.population);
            }
    return losses;
}

/// "Harbour", "Harbour and 2 more".
Text firstOf(const std::string& name, std::size_t count)
{
    return count == 1 ? text("failures", "{}").with(name) : text("failures", "{} and {} more").with(name, count - 1);
}

MissingFallback findingOf(const Topology& topology, const ServiceId& id, const Losses& losses)
{
    MissingFallback finding{
        .service = id, .failed = losses.failed, .users = {losses.users.begin(), losses.users.end()}};
    const std::string name = displayName(topology, refOf(id));
    const Text users = firstOf(displayName(topology, refOf(finding.users.front())), finding.users.size());
    const Text failed = firstOf(displayName(topology, finding.failed.front()), finding.failed.size());
    const Service* service = topology.services.find(id);
    if (!service || !service->fallback) {
        finding.what =
            text("failures", "{} has no fallback: {} lose it when one of these fails: {}").with(name, users, failed);
        finding.remedy =
            text(
                "failures",
                "run a replica of {}, or a fallback for it, where these users reach it all the same; or draw a second way")
                .with(name);
        return finding;
    }
    const std::string fallback = displayName(topology, refOf(*service->fallback));
    finding.what = text("failures", "{} lose {}, and its fallback {} with it, when one of these fails: {}")
                       .with(users, name, fallback, failed);
    finding.remedy =
        text("failures", "run a replica of {} or {} where these users reach it all the same; or draw a second way")
            .with(name, fallback);
    return finding;
}

} // namespace

std::vector<MissingFallback> missingFallbacks(const Topology& topology, std::span<const Failure> failures)
{
    std::vector<MissingFallback> findings;
    for (const auto& [service, losses] : lossesOf(failures))
        findings.push_back(findingOf(topology, service, losses));
    return findings;
}

} // namespace edgewright
