// How do the calls of very many users look, once what is alike is one?
#include "core/placement/wide/view.h"

#include "core/base/parallel.h"

#include <boost/sort/pdqsort/pdqsort.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }
std::size_t nodeOf(std::uint64_t key) { return key & 0xffffffff; }

} // namespace

bool weighsAlone(const PlacementObjective& objective, PlacementGoal goal)
{
    PlacementObjective only{.weights = {}};
    double& weight = only.weights[static_cast<std::size_t>(goal)];
    weight = objective.weights[static_cast<std::size_t>(goal)];
    return weight > 0 && objective == only;
}

WideView::WideView(const Problem& given, std::vector<double> givenBefore)
    : problem(given),
      before(std::move(givenBefore)),
      siteAt(given.nodes.size(), -1),
      originAt(given.nodes.size(), -1),
      first(given.services.size(), -1),
      asks(given.services.size()),
      askAt_(given.services.size())
{
    for (const Demand& service : problem.services)
        for (const int node : service.candidates)
            siteAt[index(node)] = 0;
    for (std::size_t node = 0; node < siteAt.size(); ++node)
        if (siteAt[node] == 0)
            sites.push_back(static_cast<int>(node));
    orderSites();
    for (std::size_t site = 0; site < sites.size(); ++site) {
        siteAt[index(sites[site])] = static_cast<int>(site);
        originFor(sites[site]);
    }
    processing = Grid<double>(problem.services.size(), sites.size());
    for (std::size_t service = 0; service < problem.services.size(); ++service)
        for (std::size_t site = 0; site < sites.size(); ++site)
            processing[service][site] = problem.processing(static_cast<int>(service), sites[site]);
    for (const Demand& service : problem.services) {
        isCandidate.emplace_back(sites.size());
        for (const int node : service.candidates)
            isCandidate.back()[index(siteAt[index(node)])] = true;
    }
    timeWeight = problem.weight(weighsAlone(problem.goal, PlacementGoal::WorstLatency) ? PlacementGoal::WorstLatency
                                                                                       : PlacementGoal::MeanLatency);
    before.resize(problem.trees.size());
    for (std::size_t tree = 0; tree < problem.trees.size(); ++tree)
        if (problem.trees[tree].mustReach)
            addTree(tree, before[tree]);
    hasChains_ = std::ranges::any_of(channels, [](const Channel& one) { return one.caller >= 0; });
    measureRoom();
    fillGrids();
}

/// Each stretch grows around the site that is farthest from those before.
void WideView::orderSites()
{
    constexpr std::size_t stretches = 32;
    std::vector<double> away(sites.size(), unreachable);
    std::vector<int> nearestSeed(sites.size());
    int seeds = 0;
    for (std::size_t next = 0; next < sites.size() && away[next] > 0 && index(seeds) < stretches; ++seeds) {
        for (std::size_t site = 0; site < sites.size(); ++site)
            if (const double wayTo = problem.hops->at(sites[next], sites[site]).latency;
                wayTo < away[site] || site == next) {
                away[site] = site == next ? 0 : wayTo;
                nearestSeed[site] = seeds;
            }
        next = static_cast<std::size_t>(std::ranges::max_element(away) - away.begin());
    }
    std::vector<int> ordered;
    for (int seed = 0; seed < seeds; ++seed) {
        quarter.push_back(ordered.size());
        for (std::size_t site = 0; site < sites.size(); ++site)
            if (nearestSeed[site] == seed)
                ordered.push_back(sites[site]);
    }
    quarter.push_back(ordered.size());
    sites = std::move(ordered);
}

int WideView::originFor(int node)
{
    int& origin = originAt[index(node)];
    if (origin < 0) {
        origin = static_cast<int>(origins.size());
        origins.push_back(node);
    }
    return origin;
}

int WideView::channelFor(int caller, int service)
{
    if (caller < 0 && first[index(service)] >= 0)
        return first[index(service)];
    if (caller >= 0)
        for (const int one : channels[index(caller)].below)
            if (channels[index(one)].service == service)
                return one;
    const int made = static_cast<int>(channels.size());
    channels.push_back({.service = service, .caller = caller, .gigabytes = 0, .legs = 0, .below = {}});
    (caller < 0 ? first[index(service)] : channels[index(caller)].below.emplace_back()) = made;
    return made;
}

void WideView::addTree(std::size_t number, double spent)
{
    const CallTree& tree = problem.trees[number];
    Patience patience;
    for (std::size_t call = 0, end = 0; call < tree.calls.size(); call = end) {
        for (end = call + 1; end < tree.calls.size() && tree.calls[end].caller >= 0;)
            ++end;
        addAsk(tree, call, end, patience);
    }
    if (tree.budget == unreachable && problem.weight(PlacementGoal::WorstLatency) == 0)
        return;
    const auto [at, isFirst] = patienceAt_.try_emplace(patience.asks, patiences.size());
    if (isFirst)
        patiences.emplace_back().asks = patience.asks;
    Patience& all = patiences[at->second];
    if (isFirst || tree.budget < all.own - all.before)
        all.tree = number;
    const double left = std::min(all.own - all.before, tree.budget);
    all.before = std::max(all.before, spent);
    all.own = all.budget = left + all.before;
}

/// The calls from `call` to `end` are one of the users' and what it sets off. What lies below a service is the same multiple for whoever
/// calls it, so the first who asks sets the measure.
void WideView::addAsk(const CallTree& tree, std::size_t call, std::size_t end, Patience& patience)
{
    const int service = tree.calls[call].service, origin = originFor(tree.entry);
    const std::size_t known = channels.size();
    std::vector<int> channelOf(end - call);
    std::map<int, double> carried, made;
    for (std::size_t one = call; one < end; ++one) {
        const int caller = tree.calls[one].caller;
        const int channel = channelFor(caller < 0 ? -1 : channelOf[index(caller) - call], tree.calls[one].service);
        channelOf[one - call] = channel;
        made[channel] += 1;
        if (one > call)
            carried[channel] += tree.calls[one].gigabytes;
    }
    for (std::size_t channel = known; channel < channels.size(); ++channel) {
        const int caller = channels[channel].caller;
        channels[channel].legs = made[static_cast<int>(channel)] / (caller < 0 ? 1 : made[caller]);
    }
    double scale = unreachable;
    for (const auto& [channel, gigabytes] : carried) {
        double& measure = channels[index(channel)].gigabytes;
        if (measure == 0) // nobody has carried anything there so far
            measure = gigabytes;
        if (measure > 0)
            scale = std::min(scale, gigabytes / measure);
    }
    const auto [at, isFirst] =
        askAt_[index(service)].try_emplace(origin, static_cast<int>(asks[index(service)].size()));
    if (isFirst)
        asks[index(service)].push_back({.origin = origin});
    Ask& ask = asks[index(service)][index(at->second)];
    ask.gigabytes += tree.calls[call].gigabytes;
    ask.scale += scale < unreachable ? scale : 0;
    ask.share += tree.share;
    patience.asks.emplace_back(service, at->second);
}

void WideView::holdTo(double latest)
{
    for (Patience& patience : patiences)
        patience.budget = std::min(patience.own, latest);
}

void WideView::countShares()
{
    for (Patience& patience : patiences)
        patience.part = patience.own < unreachable && patience.own > 0 ? 1 / patience.own : 0;
}

void WideView::measureRoom()
{
    room.assign(sites.size(), 1);
    for (std::size_t r = 0; r < resourceCount; ++r) {
        double need = 0;
        for (const Demand& one : problem.services)
            need += one.amounts[r] * one.replicas;
        for (std::size_t site = 0; need > 0 && site < room.size(); ++site)
            room[site] = std::min(room[site], problem.nodes[index(sites[site])].capacity[r] / need);
    }
}

void WideView::fillGrids()
{
    price = latency = rank = Grid<float>(origins.size(), sites.size());
    order = Grid<int>(origins.size(), sites.size());
    quarterOf.assign(origins.size(), 0);
    inRows([this](std::size_t origin) { fillRow(origin); });
}

/// For each origin, side by side; the table has its row.
void WideView::inRows(const std::function<void(std::size_t)>& fill)
{
    constexpr std::size_t atOnce = 1'000;
    for (std::size_t begin = 0; begin < origins.size(); begin += atOnce) {
        const std::size_t count = std::min(atOnce, origins.size() - begin);
        problem.hops->fill(std::span(origins).subspan(begin, count), *problem.progress);
        inParallel(count, 0, [&](std::size_t at) {
            if (!problem.isStopped())
                fill(begin + at);
        });
    }
}

void WideView::fillRow(std::size_t origin)
{
    std::vector<std::uint64_t> keys(sites.size()); // numbers that are not negative go by size as their bits do
    const double cost = problem.weight(PlacementGoal::Cost), uplinks = problem.weight(PlacementGoal::UplinkTraffic);
    for (std::size_t site = 0; site < sites.size(); ++site) {
        const Hop hop = problem.hops->at(origins[origin], sites[site]);
        latency[origin][site] = hop.exists() ? static_cast<float>(hop.latency) : noWay;
        price[origin][site] = hop.exists() ? static_cast<float>(cost * hop.price + uplinks * hop.uplinks) : noWay;
        keys[site] = std::uint64_t{std::bit_cast<std::uint32_t>(latency[origin][site])} << 32 | index(sites[site]);
    }
    sortByLatency(origin, keys);
    for (std::size_t at = 0; at < keys.size(); ++at) {
        const int site = order[origin][at] = siteAt[nodeOf(keys[at])];
        rank[origin][index(site)] = static_cast<float>(at);
    }
    if (!keys.empty())
        quarterOf[origin] =
            static_cast<int>(std::ranges::upper_bound(quarter, index(order[origin][0])) - quarter.begin() - 1);
}

/// `keys`: latency as a float, and node. Ways that are as long as floats tell go by what they take exactly, then by node.
void WideView::sortByLatency(std::size_t origin, std::vector<std::uint64_t>& keys) const
{
    boost::sort::pdqsort_branchless(keys.begin(), keys.end());
    const auto exactly = [&](std::uint64_t key) {
        return std::pair(problem.hops->at(origins[origin], static_cast<int>(nodeOf(key))).latency, key);
    };
    for (auto begin = keys.begin(); begin != keys.end();) {
        const auto end = std::find_if(begin, keys.end(), [&](std::uint64_t key) { return key >> 32 != *begin >> 32; });
        if (end - begin > 1)
            std::ranges::sort(begin, end, {}, exactly);
        begin = end;
    }
}

void WideView::charge(const Tolls& tolls)
{
    double to = 0, back = 0; // Mb/s of all: a gigabyte is requests and answers as it is of all on average
    for (const CallTree& tree : problem.trees)
        for (const Call& call : tree.calls) {
            to += call.megabitsTo;
            back += call.megabitsBack;
        }
    const double share = to + back > 0 ? to / (to + back) : 0;
    std::vector<std::array<double, 2>> way; // by link, as the request crosses it: along it, against it
    for (const auto& [along, against] : tolls)
        way.push_back({share * along + (1 - share) * against, share * against + (1 - share) * along});
    inRows([&](std::size_t origin) {
        std::vector<Crossing> crossings;
        for (std::size_t site = 0; site < sites.size(); ++site) {
            if (price[origin][site] >= noWay)
                continue;
            problem.hops->crossings(origins[origin], sites[site], crossings);
            for (const Crossing& one : crossings)
                price[origin][site] += static_cast<float>(way[index(one.link)][one.isAlong ? 0 : 1]);
        }
    });
}

bool isAnyLate(const WideView& view, std::span<const double> trips)
{
    for (std::size_t at = 0; at < trips.size(); ++at)
        if (!isWithin(trips[at], view.patiences[at].budget))
            return true;
    return false;
}

SomeTrees::SomeTrees(const WideView& view, std::span<const std::size_t> trees) : problem(view.problem)
{
    problem.trees.clear();
    for (const std::size_t tree : trees) {
        problem.trees.push_back(view.problem.trees[tree]);
        before.push_back(view.before[tree]);
    }
}

} // namespace edgewright::placing
