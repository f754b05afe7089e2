// Which demands do services make on where others run?
#include "core/placement/problem/relations.h"

#include <algorithm>
#include <functional>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

bool holds(const std::vector<int>& hosts, int node) { return std::ranges::find(hosts, node) != hosts.end(); }

} // namespace

std::vector<Separation> separations(const Problem& problem)
{
    std::vector<Separation> all;
    for (std::size_t service = 0; service < problem.services.size(); ++service) {
        const Demand& demand = problem.services[service];
        for (const int other : demand.apart)
            all.push_back({static_cast<int>(service), other, false});
        if (demand.fallback >= 0)
            all.push_back({static_cast<int>(service), demand.fallback, true});
    }
    return all;
}

std::vector<int> wantedFirst(const Problem& problem, const std::vector<int>& order)
{
    std::vector<int> listed;
    std::vector<bool> isSeen(problem.services.size());
    const std::function<void(int)> list = [&](int service) {
        if (isSeen[index(service)])
            return;
        isSeen[index(service)] = true;
        for (const int other : problem.services[index(service)].affinity)
            list(other);
        listed.push_back(service);
    };
    for (const int service : order)
        list(service);
    return listed;
}

bool isOneDomain(const Problem& problem, FailureDomain level, int a, int b)
{
    const auto at = static_cast<std::size_t>(level);
    return problem.nodes[index(a)].domain[at] == problem.nodes[index(b)].domain[at];
}

Relations::Relations(const Problem& problem)
    : problem_(problem), apart_(problem.services.size()), wantedBy_(problem.services.size())
{
    for (const Separation& one : separations(problem)) {
        const FailureDomain level = problem.services[index(one.service)].spread;
        apart_[index(one.service)].emplace_back(one.other, level);
        apart_[index(one.other)].emplace_back(one.service, level);
        areNone_ = false;
    }
    for (std::size_t service = 0; service < problem.services.size(); ++service) {
        const Demand& demand = problem.services[service];
        for (const int other : demand.affinity)
            wantedBy_[index(other)].push_back(static_cast<int>(service));
        if (demand.spread != FailureDomain::Nodes || !demand.affinity.empty() || demand.downLog > 0 ||
            !demand.required.empty())
            areNone_ = false;
    }
}

bool Relations::isSettled(const Choice& placed, int service) const
{
    return static_cast<int>(placed[index(service)].size()) >= problem_.services[index(service)].replicas;
}

double Relations::clashes(const Choice& placed, int service, int node) const
{
    if (areNone_)
        return 0;
    const Demand& demand = problem_.services[index(service)];
    double count = 0;
    if (demand.spread != FailureDomain::Nodes)
        for (const int other : placed[index(service)])
            count += isOneDomain(problem_, demand.spread, node, other);
    for (const auto& [other, level] : apart_[index(service)])
        for (const int host : placed[index(other)])
            count += isOneDomain(problem_, level, node, host);
    for (const int other : demand.affinity)
        count += isSettled(placed, other) && !holds(placed[index(other)], node);
    return count;
}

bool Relations::allows(const Choice& placed, int service, int node) const
{
    return areNone_ || clashes(placed, service, node) == 0;
}

std::vector<int> Relations::companions(const Choice& placed, int service, int node) const
{
    std::vector<int> all{service};
    for (std::size_t at = 0; at < all.size(); ++at)
        for (const int user : wantedBy_[index(all[at])])
            if (holds(placed[index(user)], node) && !holds(all, user))
                all.push_back(user);
    return all;
}

bool Relations::allowsMove(const Choice& placed, const std::vector<int>& companions, int from, int to) const
{
    for (const int one : companions) {
        const Demand& demand = problem_.services[index(one)];
        if (holds(demand.required, from) || holds(placed[index(one)], to))
            return false;
        const bool isWithin = demand.spread != FailureDomain::Nodes && isOneDomain(problem_, demand.spread, from, to);
        double faults = clashes(placed, one, to) - (isWithin ? 1 : 0); // that one leaves the domain
        for (const int other : demand.affinity)
            faults -= holds(companions, other) && isSettled(placed, other); // it comes along
        if (faults > 0)
            return false;
    }
    return true;
}

double Relations::availabilityMissing(const Choice& placed, int service) const
{
    const Demand& demand = problem_.services[index(service)];
    double sum = 0;
    for (const int node : placed[index(service)])
        sum += problem_.nodes[index(node)].downLog;
    return sum >= demand.downLog * (1 - 1e-9) ? 0 : (demand.downLog - sum) / demand.downLog;
}

bool Relations::hold(const Choice& placed) const
{
    if (areNone_)
        return true;
    for (std::size_t service = 0; service < placed.size(); ++service) {
        if (!isSettled(placed, static_cast<int>(service)))
            continue;
        const Demand& demand = problem_.services[service];
        if (!std::ranges::includes(placed[service], demand.required) ||
            availabilityMissing(placed, static_cast<int>(service)) > 0)
            return false;
        for (const int user : wantedBy_[service])
            if (!std::ranges::all_of(placed[index(user)], [&](int node) { return holds(placed[service], node); }))
                return false;
    }
    return true;
}

double Relations::violation(const Choice& placed) const
{
    if (areNone_)
        return 0;
    double sum = 0;
    for (std::size_t service = 0; service < placed.size(); ++service) {
        const Demand& demand = problem_.services[service];
        for (const int node : placed[service])
            sum += clashes(placed, static_cast<int>(service), node);
        if (demand.spread != FailureDomain::Nodes)
            sum -= static_cast<double>(placed[service].size()); // each counted itself
        for (const int node : demand.required)
            sum += !holds(placed[service], node);
        sum += availabilityMissing(placed, static_cast<int>(service));
    }
    return sum;
}

} // namespace edgewright::placing
