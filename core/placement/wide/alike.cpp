// Which users are alike, but for a stretch that their calls travel whatever answers?
#include "core/placement/wide/alike.h"

#include "core/base/parallel.h"
#include "core/network/picoseconds.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// Is the way as much longer and dearer than that to the nearest one as the other one's? Both are sums of whole picoseconds and grains.
bool isAsMuchFurther(const Hop& way, const Hop& nearest, const Hop& other, const Hop& nearestOfOther)
{
    if (!way.exists() || !other.exists())
        return way.exists() == other.exists();
    const auto isAlike = [](double one, double two, double unit) { return std::abs(one - two) < unit / 2; };
    return isAlike(way.latency - nearest.latency, other.latency - nearestOfOther.latency,
                   1 / picosecondsOfAMillisecond) &&
           isAlike(way.price - nearest.price, other.price - nearestOfOther.price, 1 / priceGrains) &&
           way.uplinks - nearest.uplinks == other.uplinks - nearestOfOther.uplinks;
}

class Entries {
public:
    explicit Entries(const Problem& problem) : problem_(problem), known_(problem.nodes.size(), false)
    {
        for (const Demand& service : problem.services)
            for (const int node : service.candidates)
                add(node);
        std::ranges::sort(entries_);
        sites_ = entries_;
        for (const CallTree& tree : problem.trees)
            add(tree.entry);
    }

    /// The first that is like it, by node; sites come first. -1: it is no entry.
    std::vector<int> alike()
    {
        nearest_.assign(problem_.nodes.size(), -1);
        std::vector<std::size_t> marks(entries_.size());
        constexpr std::size_t atOnce = 500; // rows of the table
        for (std::size_t begin = 0; begin < entries_.size() && !problem_.isStopped(); begin += atOnce) {
            const auto some = std::span(entries_).subspan(begin, std::min(atOnce, entries_.size() - begin));
            problem_.hops->fill(some, *problem_.progress);
            inParallel(some.size(), 0, [&](std::size_t at) {
                if (problem_.isStopped())
                    return;
                nearest_[index(some[at])] = nearest(problem_, sites_, some[at]);
                marks[begin + at] = markOf(some[at]);
            });
        }
        std::vector<int> found(problem_.nodes.size(), -1);
        std::unordered_multimap<std::size_t, int> firsts;
        for (std::size_t at = 0; at < entries_.size(); ++at) {
            const int entry = found[index(entries_[at])] = entries_[at];
            if (problem_.isStopped())
                continue;
            const auto [begin, end] = firsts.equal_range(marks[at]);
            const auto same = std::find_if(begin, end, [&](const auto& one) { return areAlike(entry, one.second); });
            if (same == end)
                firsts.emplace(marks[at], entry);
            else
                found[index(entry)] = same->second;
        }
        return found;
    }

    /// The site that is nearest to `entry`; -1: none can be reached. Known once it was asked what is alike.
    int nearestTo(int entry) const { return nearest_[index(entry)]; }

private:
    void add(int node)
    {
        if (!known_[index(node)])
            entries_.push_back(node);
        known_[index(node)] = true;
    }

    /// Of how much longer the ways to some sites are: it is the same for entries that are alike.
    std::size_t markOf(int entry) const
    {
        constexpr std::size_t some = 16;
        const int site = nearestTo(entry);
        if (site < 0)
            return 0;
        const double least = problem_.hops->at(entry, site).latency;
        std::size_t mark = index(site);
        for (std::size_t at = 0; at < sites_.size(); at += 1 + sites_.size() / some) {
            const Hop to = problem_.hops->at(entry, sites_[at]);
            mark = (mark ^ static_cast<std::size_t>(to.exists() ? picoseconds(Milliseconds(to.latency - least)) : -1)) *
                   0x9e3779b97f4a7c15ULL;
            mark ^= mark >> 32;
        }
        return mark;
    }

    bool areAlike(int entry, int other) const
    {
        const int site = nearestTo(entry);
        if (site < 0 || site != nearestTo(other))
            return false;
        const Hop nearest = problem_.hops->at(entry, site), nearestOfOther = problem_.hops->at(other, site);
        return std::ranges::all_of(sites_, [&](int one) {
            return isAsMuchFurther(problem_.hops->at(entry, one), nearest, problem_.hops->at(other, one),
                                   nearestOfOther);
        });
    }

    const Problem& problem_;
    std::vector<bool> known_; ///< by node
    std::vector<int> entries_, sites_;
    std::vector<int> nearest_; ///< by node
};

} // namespace

Gathered gatheredAlike(const Problem& problem)
{
    Gathered gathered{.problem = problem, .before = std::vector<double>(problem.trees.size())};
    Entries entries(problem);
    const std::vector<int> alike = entries.alike();
    for (std::size_t at = 0; at < problem.trees.size(); ++at) {
        CallTree& tree = gathered.problem.trees[at];
        const int other = alike[index(tree.entry)];
        if (other == tree.entry || problem.isStopped())
            continue;
        const int site = entries.nearestTo(tree.entry);
        const Hop from = problem.hops->at(tree.entry, site), there = problem.hops->at(other, site);
        for (const Call& call : tree.calls)
            if (call.caller < 0) {
                gathered.before[at] += from.latency - there.latency;
                gathered.spent += problem.hopCost(tree, call, from, 0) - problem.hopCost(tree, call, there, 0);
            }
        tree.budget -= gathered.before[at];
        tree.entry = other;
    }
    return gathered;
}

} // namespace edgewright::placing
