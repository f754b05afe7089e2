// Which services ask for more than nodes have, whoever calls them?
#include "core/placement/problem/services_in_the_way.h"

#include "core/placement/problem/relations.h"

#include <algorithm>
#include <numeric>

namespace edgewright::placing {

namespace {

class Needs {
public:
    explicit Needs(const Problem& problem) : problem_(problem), separations_(separations(problem)) {}

    bool hasTooFewNodes(int service) const { return !hasEnoughCandidates(of(service)); }

    /// The service and those that have to be wherever it is.
    std::vector<int> company(int service) const
    {
        std::vector<int> all{service};
        for (std::size_t at = 0; at < all.size(); ++at)
            for (const int other : of(all[at]).affinity)
                if (std::ranges::find(all, other) == all.end())
                    all.push_back(other);
        std::ranges::sort(all);
        return all;
    }

    /// `all` have to be together wherever `service` is.
    bool cantMeet(int service, const std::vector<int>& all) const
    {
        const auto isOne = [&](int one) { return std::ranges::binary_search(all, one); };
        if (std::ranges::any_of(separations_,
                                [&](const Separation& two) { return isOne(two.service) && isOne(two.other); }))
            return true;
        const auto hasRoom = [&](int node) {
            return std::ranges::all_of(all,
                                       [&](int one) { return std::ranges::binary_search(of(one).candidates, node); }) &&
                   hold(std::span(&node, 1), all, false);
        };
        return std::ranges::count_if(of(service).candidates, hasRoom) < of(service).replicas;
    }

    /// Those that may run nowhere but where `service` may.
    std::vector<int> boundToNodesOf(int service) const
    {
        std::vector<int> all;
        for (int one = 0; one < static_cast<int>(problem_.services.size()); ++one)
            if (std::ranges::includes(of(service).candidates, of(one).candidates))
                all.push_back(one);
        return all;
    }

    /// Together, one replica of each, or all of them; a node takes one of each at most.
    bool hold(std::span<const int> nodes, const std::vector<int>& services, bool allReplicas) const
    {
        const auto wanted = [&](int one) { return allReplicas ? of(one).replicas : 1; };
        std::vector<std::size_t> room(nodes.size(), services.size()); // replicas, by node
        double replicas = 0;
        for (const int one : services)
            replicas += wanted(one);
        for (std::size_t r = 0; r < resourceCount; ++r) {
            std::vector<double> sums{0}; // of the least amounts: what so many replicas take at least
            double need = 0, have = 0;
            for (const double amount : amountsOf(services, r))
                sums.push_back(sums.back() + amount);
            for (const int one : services)
                need += of(one).amounts[r] * wanted(one);
            for (std::size_t at = 0; at < nodes.size(); ++at) {
                const double capacity = problem_.nodes[static_cast<std::size_t>(nodes[at])].capacity[r];
                have += std::min(sums.back(), capacity);
                while (!fitsInto(sums[room[at]], capacity))
                    --room[at];
            }
            if (!fitsInto(need, have))
                return false;
        }
        return replicas <= static_cast<double>(std::reduce(room.begin(), room.end()));
    }

    std::vector<double> amountsOf(const std::vector<int>& services, std::size_t resource) const
    {
        std::vector<double> amounts;
        for (const int one : services)
            amounts.push_back(of(one).amounts[resource]);
        std::ranges::sort(amounts);
        return amounts;
    }

    const Demand& of(int service) const { return problem_.services[static_cast<std::size_t>(service)]; }

private:
    const Problem& problem_;
    std::vector<Separation> separations_;
};

} // namespace

std::vector<int> servicesInTheWay(const Problem& problem)
{
    const Needs needs(problem);
    const int count = static_cast<int>(problem.services.size());
    for (int service = 0; service < count; ++service)
        if (needs.hasTooFewNodes(service))
            return {service};
    for (int service = 0; service < count; ++service)
        if (const std::vector<int> all = needs.company(service); all.size() > 1 && needs.cantMeet(service, all))
            return all;
    for (int service = 0; service < count; ++service)
        if (const std::vector<int> all = needs.boundToNodesOf(service);
            !needs.hold(needs.of(service).candidates, all, true))
            return all;
    return {};
}

} // namespace edgewright::placing
