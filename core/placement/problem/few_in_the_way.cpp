// Whose demands can no placement meet, whatever all others want?
#include "core/placement/problem/few_in_the_way.h"

#include "core/placement/problem/call_tree.h"
#include "core/placement/problem/least_below.h"
#include "core/placement/problem/services_in_the_way.h"

#include <boost/dynamic_bitset.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace edgewright::placing {

namespace {

/// Services that are called, and those that they are tied to, ascending.
std::vector<int> calledBy(const Problem& problem, std::span<const CallTree> trees)
{
    std::set<int> found;
    std::vector<int> open;
    for (const CallTree& tree : trees)
        for (const Call& call : tree.calls)
            open.push_back(call.service);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (!found.insert(at).second)
            continue;
        const Demand& service = problem.services[static_cast<std::size_t>(at)];
        for (const std::vector<int>* tied : {&service.affinity, &service.apart})
            open.insert(open.end(), tied->begin(), tied->end());
        if (service.fallback >= 0)
            open.push_back(service.fallback);
    }
    return {found.begin(), found.end()};
}

/// `services`: all that the trees call; what ties them to others is left out.
Problem partOf(const Problem& problem, const std::vector<int>& services, std::vector<CallTree> trees)
{
    std::vector<int> newIndex(problem.services.size(), -1);
    for (std::size_t at = 0; at < services.size(); ++at)
        newIndex[static_cast<std::size_t>(services[at])] = static_cast<int>(at);
    const auto renumber = [&](int& one) { one = newIndex[static_cast<std::size_t>(one)]; };
    Problem part = problem;
    part.trees = std::move(trees);
    part.limits.clear();
    const double all = megabitsOf(part.trees);
    if (std::ranges::all_of(part.narrow, [&](const NarrowLink& link) { return fitsInto(all, link.bandwidth); }))
        part.narrow.clear();
    part.services.clear();
    for (const int at : services) {
        Demand service = problem.services[static_cast<std::size_t>(at)];
        for (std::vector<int>* tied : {&service.affinity, &service.apart}) {
            std::ranges::for_each(*tied, renumber);
            std::erase(*tied, -1);
        }
        if (service.fallback >= 0)
            renumber(service.fallback);
        part.services.push_back(std::move(service));
    }
    for (CallTree& tree : part.trees)
        for (Call& call : tree.calls)
            renumber(call.service);
    return part;
}

/// Users who call a service, and where it is near enough to them, all else that they call being as near as it can be.
struct Wish {
    std::size_t tree = 0;
    boost::dynamic_bitset<> near; ///< by the position of the candidate
};

/// Looks for users of one service who are too far apart for its replicas.
class TooFarApart {
public:
    TooFarApart(const Problem& problem, const LeastBelow& least) : problem_(problem), least_(least) {}

    /// Trees; empty: none were found.
    std::vector<std::size_t> find() const
    {
        std::vector<std::vector<std::pair<std::size_t, std::size_t>>> callers(problem_.services.size());
        for (std::size_t tree = 0; tree < problem_.trees.size(); ++tree)
            for (std::size_t call = 0; call < problem_.trees[tree].calls.size(); ++call)
                if (const CallTree& one = problem_.trees[tree];
                    one.mustReach && one.budget < unreachable && one.calls[call].caller < 0)
                    callers[static_cast<std::size_t>(one.calls[call].service)].emplace_back(tree, call);
        for (std::size_t service = 0; service < callers.size() && !problem_.isStopped(); ++service)
            if (std::vector<std::size_t> found = ofService(problem_.services[service], callers[service]);
                !found.empty())
                return found;
        return {};
    }

private:
    static constexpr std::size_t mostWishes = 2'000; ///< of a service: those with the least to spare

    std::vector<std::size_t> ofService(const Demand& service,
                                       std::vector<std::pair<std::size_t, std::size_t>>& callers) const
    {
        if (service.fallback >= 0)
            return {};
        const auto spare = [&](const auto& caller) {
            return problem_.trees[caller.first].budget - least_.whole(caller.first).latency;
        };
        std::ranges::stable_sort(callers, {}, spare);
        std::vector<Wish> wishes;
        for (const auto& [tree, call] : std::span(callers).first(std::min(callers.size(), mostWishes)))
            if (!problem_.isStopped())
                wishes.push_back({tree, near(tree, call)});
        std::ranges::stable_sort(wishes, {}, [](const Wish& wish) { return wish.near.count(); });
        if (wishes.empty())
            return {};
        return service.replicas == 1 ? withNothingInCommon(wishes) : disjoint(wishes, service.replicas);
    }

    boost::dynamic_bitset<> near(std::size_t at, std::size_t call) const
    {
        const CallTree& tree = problem_.trees[at];
        const int service = tree.calls[call].service;
        const std::vector<int>& candidates = problem_.services[static_cast<std::size_t>(service)].candidates;
        const double others = least_.whole(at).latency - least_.of(at, call, tree.entry).latency;
        boost::dynamic_bitset<> found(candidates.size());
        for (std::size_t position = 0; position < candidates.size(); ++position) {
            const int node = candidates[position];
            double latency = others + problem_.hops->at(tree.entry, node).latency + problem_.processing(service, node);
            for (std::size_t below = call + 1; below < tree.calls.size(); ++below)
                if (tree.calls[below].caller == static_cast<int>(call))
                    latency += least_.of(at, below, node).latency;
            found[position] = isWithin(latency, tree.budget);
        }
        return found;
    }

    /// One more than there are replicas, no two of whom one replica serves.
    static std::vector<std::size_t> disjoint(const std::vector<Wish>& wishes, int replicas)
    {
        std::vector<std::size_t> found;
        boost::dynamic_bitset<> taken(wishes.front().near.size());
        for (const Wish& wish : wishes) {
            if (wish.near.intersects(taken))
                continue;
            taken |= wish.near;
            found.push_back(wish.tree);
            if (static_cast<int>(found.size()) > replicas)
                return found;
        }
        return {};
    }

    /// The one replica can't be where all of them want it.
    static std::vector<std::size_t> withNothingInCommon(const std::vector<Wish>& wishes)
    {
        boost::dynamic_bitset<> common = wishes.front().near;
        std::vector<std::size_t> found{wishes.front().tree};
        while (common.any()) {
            const auto left = [&](const Wish& wish) { return (common & wish.near).count(); };
            const auto narrowest = std::ranges::min_element(wishes, {}, left);
            if (left(*narrowest) == common.count())
                return {};
            common &= narrowest->near;
            found.push_back(narrowest->tree);
        }
        return found;
    }

    const Problem& problem_;
    const LeastBelow& least_;
};

/// Those who have to reach somebody over links that hold less than they carry together; none where all fits.
std::vector<CallTree> overfullLinks(const Problem& problem)
{
    if (problem.narrow.empty())
        return {};
    const std::vector<std::vector<int>> links = problem.hops->watchedAtNodes();
    std::map<int, std::vector<const CallTree*>> atEntry;
    for (const CallTree& tree : problem.trees)
        if (const auto entry = static_cast<std::size_t>(tree.entry);
            tree.mustReach && !problem.nodes[entry].mayHost && !links[entry].empty())
            atEntry[tree.entry].push_back(&tree);
    for (const auto& [entry, trees] : atEntry) {
        double to = 0, back = 0, all = 0;
        for (const CallTree* tree : trees)
            for (const Call& call : tree->calls) {
                to += call.caller < 0 ? call.megabitsTo : 0;
                back += call.caller < 0 ? call.megabitsBack : 0;
            }
        for (const int link : links[static_cast<std::size_t>(entry)])
            all += problem.narrow[static_cast<std::size_t>(link)].bandwidth;
        if (fitsInto(std::max(to, back), all))
            continue;
        std::vector<CallTree> found;
        for (const CallTree* tree : trees)
            found.push_back(*tree);
        return found;
    }
    return {};
}

bool isCutOff(const Problem& problem, const CallTree& tree)
{
    return std::ranges::any_of(tree.calls, [&](const Call& call) {
        return std::ranges::none_of(problem.services[static_cast<std::size_t>(call.service)].candidates,
                                    [&](int node) { return problem.hops->at(tree.entry, node).exists(); });
    });
}

/// The first who reaches nobody that could serve one of the calls. Ways lead in both directions: what a candidate reaches, its callers reach.
const CallTree* cutOff(const Problem& problem)
{
    constexpr std::size_t atOnce = 1'000; // rows of the table
    for (std::size_t begin = 0; begin < problem.trees.size() && !problem.isStopped(); begin += atOnce) {
        const auto some = std::span(problem.trees).subspan(begin, std::min(atOnce, problem.trees.size() - begin));
        std::vector<int> entries;
        for (const CallTree& tree : some)
            entries.push_back(tree.entry);
        problem.hops->fill(entries, *problem.progress);
        for (const CallTree& tree : some)
            if (!problem.isStopped() && tree.mustReach && isCutOff(problem, tree))
                return &tree;
    }
    return nullptr;
}

bool isInAHurry(const CallTree& tree) { return tree.budget < unreachable; }

} // namespace

Problem ofUsers(const Problem& problem, std::vector<CallTree> trees)
{
    const std::vector<int> services = calledBy(problem, trees);
    return partOf(problem, services, std::move(trees));
}

std::optional<Problem> fewInTheWay(const Problem& problem)
{
    if (const std::vector<int> services = servicesInTheWay(problem); !services.empty())
        return partOf(problem, services, {});
    if (std::vector<CallTree> trees = overfullLinks(problem); !trees.empty())
        return ofUsers(problem, std::move(trees));
    if (const CallTree* tree = cutOff(problem))
        return ofUsers(problem, {*tree});
    if (std::ranges::none_of(problem.trees, isInAHurry))
        return {};
    const LeastBelow least(problem);
    for (std::size_t at = 0; at < problem.trees.size(); ++at) {
        const CallTree& tree = problem.trees[at];
        const double latency = least.whole(at).latency;
        if (!isWithin(latency, tree.budget))
            return ofUsers(problem, {tree});
    }
    std::vector<CallTree> apart;
    for (const std::size_t tree : TooFarApart(problem, least).find())
        apart.push_back(problem.trees[tree]);
    return apart.empty() ? std::nullopt : std::optional(ofUsers(problem, std::move(apart)));
}

} // namespace edgewright::placing
