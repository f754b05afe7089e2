// What does a placement of very many calls come to, and what would moving one replica change?
#include "core/placement/wide/state.h"

#include "core/placement/problem/link_loads.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

double runCostAt(const WideView& view, int service, int site)
{
    const Demand& demand = view.problem.services[index(service)];
    const int node = view.sites[index(site)];
    const bool stays = std::ranges::binary_search(demand.runsOn, node);
    return view.problem.runCost(service, node) -
           (stays ? view.problem.weight(PlacementGoal::Cost) * demand.moveCost : 0);
}

Choice nodesOf(const WideView& view, const SiteChoice& choice)
{
    Choice nodes(choice.size());
    for (std::size_t service = 0; service < nodes.size(); ++service) {
        for (const int site : choice[service])
            nodes[service].push_back(view.sites[index(site)]);
        std::ranges::sort(nodes[service]);
    }
    return nodes;
}

SiteChoice sitesOf(const WideView& view, const Choice& choice)
{
    SiteChoice sites = choice;
    for (std::vector<int>& one : sites) {
        for (int& at : one)
            at = view.siteAt[index(at)];
        std::ranges::sort(one); // sites have another order than nodes
    }
    return sites;
}

Penalties penaltiesFor(double value)
{
    const double size = std::abs(value);
    return {.late = 0.01 * size + 1e-9, .shortage = 10 * size + 1e-6, .unserved = 10 * size + 1e-6};
}

WideState::WideState(const WideView& view, SiteChoice choice, const Penalties& given)
    : penalties(given),
      view_(view),
      choice_(std::move(choice)),
      nearest_(choice_.size(), std::vector<std::pair<int, int>>(view.origins.size(), {-1, -1})),
      below_(view.channels.size(), std::vector<double>(view.sites.size())),
      wait_(below_),
      used_(view.sites.size()),
      guests_(view.sites.size())
{
    for (std::size_t service = 0; service < choice_.size(); ++service) {
        for (const int site : choice_[service])
            count(static_cast<int>(service), site, 1);
        findNearest(static_cast<int>(service), -1, -1);
    }
    for (std::size_t channel = view.channels.size(); channel-- > 0;)
        sumBelowChannel(channel);
}

void WideState::count(int service, int site, int replicas)
{
    guests_[index(site)] += replicas;
    for (std::size_t r = 0; r < resourceCount; ++r)
        used_[index(site)][r] += replicas * view_.problem.services[index(service)].amounts[r];
}

double WideState::excess(int service, int site, int replicas) const
{
    const Amounts& capacity = view_.problem.nodes[index(view_.sites[index(site)])].capacity;
    double sum = 0;
    for (std::size_t r = 0; r < resourceCount; ++r)
        sum +=
            excessOf(used_[index(site)][r] + replicas * view_.problem.services[index(service)].amounts[r], capacity[r]);
    return sum;
}

double WideState::openCost(int site) const
{
    return view_.problem.openCost(view_.sites[index(site)]) - penalties.room * view_.room[index(site)];
}

double WideState::priceOfRoom() const
{
    double cost = 0, room = 0;
    for (std::size_t site = 0; site < guests_.size(); ++site)
        if (guests_[site] > 0) {
            cost += view_.problem.openCost(view_.sites[site]);
            room += view_.room[site];
        }
    return room > 0 ? cost / room : 0;
}

double WideState::siteChange(int service, int site, int replicas) const
{
    const int before = guests(site), after = before + replicas;
    return ((after > 0) - (before > 0)) * openCost(site) + replicas * runCostAt(view_, service, site) +
           penalties.shortage * (excess(service, site, replicas) - excess(service, site, 0));
}

std::pair<int, int> WideState::foundTwo(int service, int origin) const
{
    std::pair<int, int> two{-1, -1};
    float least = noWay, second = noWay;
    const auto rank = view_.rank[index(origin)];
    for (const int site : choice_[index(service)]) {
        const float one = rank[index(site)];
        if (one >= second || view_.latency[index(origin)][index(site)] >= noWay)
            continue;
        two = one < least ? std::pair(site, two.first) : std::pair(two.first, site);
        second = std::max(one, least);
        least = std::min(one, least);
    }
    return two;
}

/// After one site has left and one has joined; -1: anything may have changed.
void WideState::findNearest(int service, int left, int joined)
{
    std::vector<std::pair<int, int>>& nearest = nearest_[index(service)];
    const auto find = [&](int origin) {
        std::pair<int, int>& two = nearest[index(origin)];
        const auto rank = view_.rank[index(origin)];
        if (joined < 0 || two.second < 0 || two.first == left || two.second == left ||
            rank[index(joined)] < rank[index(two.second)])
            two = foundTwo(service, origin);
    };
    for (const Ask& ask : view_.asks[index(service)])
        find(ask.origin);
    for (std::size_t site = 0; site < view_.sites.size(); ++site)
        find(view_.originOf(site));
}

/// Of channels that calls of the service lie below; those further down come first.
void WideState::sumBelow(int service)
{
    const std::vector<bool> leads = leadingTo(service);
    for (std::size_t at = view_.channels.size(); at-- > 0;)
        if (std::ranges::any_of(view_.channels[at].below, [&](int one) { return leads[index(one)]; }))
            sumBelowChannel(at);
}

void WideState::sumBelowChannel(std::size_t at)
{
    const Channel& channel = view_.channels[at];
    for (std::size_t site = 0; site < view_.sites.size(); ++site) {
        double gigabytes = 0, wait = view_.processing[index(channel.service)][site];
        const auto origin = index(view_.originOf(site));
        for (const int one : channel.below) {
            const Channel& next = view_.channels[index(one)];
            const int host = nearest(next.service, static_cast<int>(origin));
            if (host < 0)
                continue; // not placed yet
            gigabytes += next.gigabytes * static_cast<double>(view_.price[origin][index(host)]) +
                         below_[index(one)][index(host)];
            wait += next.legs * takes(one, static_cast<int>(origin), host);
        }
        below_[at][site] = gigabytes;
        wait_[at][site] = wait;
    }
}

void WideState::move(int service, int from, int to)
{
    std::vector<int>& sites = choice_[index(service)];
    if (from >= 0) {
        std::erase(sites, from);
        count(service, from, -1);
    }
    sites.insert(std::ranges::lower_bound(sites, to), to);
    count(service, to, 1);
    findNearest(service, from, to);
    if (view_.hasChains())
        sumBelow(service);
}

double WideState::takes(int channel, int origin, int site) const
{
    return static_cast<double>(view_.latency[index(origin)][index(site)]) + wait_[index(channel)][index(site)];
}

std::vector<double> WideState::roundTrips() const
{
    std::vector<double> trips;
    for (const Patience& patience : view_.patiences) {
        trips.push_back(patience.before);
        for (const auto& [service, ask] : patience.asks) {
            const int origin = view_.asks[index(service)][index(ask)].origin;
            const int host = nearest(service, origin);
            trips.back() += host < 0 ? 0 : takes(view_.first[index(service)], origin, host);
        }
    }
    return trips;
}

/// By service and ask.
std::vector<std::vector<WideState::Slack>> WideState::slackOfAsks() const
{
    std::vector<std::vector<Slack>> all;
    for (const std::vector<Ask>& asks : view_.asks)
        all.emplace_back(asks.size());
    const std::vector<double> trips = roundTrips();
    for (std::size_t at = 0; at < trips.size(); ++at)
        for (const auto& [service, ask] : view_.patiences[at].asks)
            all[index(service)][index(ask)].take({view_.patiences[at].budget - trips[at], view_.patiences[at].weight});
    return all;
}

std::vector<bool> WideState::leadingTo(int service) const
{
    std::vector<bool> leads(view_.channels.size());
    for (std::size_t channel = leads.size(); channel-- > 0;)
        leads[channel] = view_.channels[channel].service == service ||
                         std::ranges::any_of(view_.channels[channel].below, [&](int one) { return leads[index(one)]; });
    return leads;
}

std::vector<Load> WideState::loads(int service) const
{
    struct Sum {
        double scale = 0, share = 0;
        Slack slack;
    };
    const std::vector<bool> leads = leadingTo(service);
    const std::vector<std::vector<Slack>> slack = slackOfAsks();
    std::vector<Load> all;
    std::vector<std::map<int, Sum>> at(view_.channels.size()); // by host of the channel's service
    const auto add = [&](std::size_t channel, int origin, double gigabytes, const Sum& sum) {
        const Channel& row = view_.channels[channel];
        const int host = nearest(row.service, origin);
        const double now = host < 0 ? 0 : takes(static_cast<int>(channel), origin, host);
        if (row.service == service)
            all.push_back({static_cast<int>(channel), origin, gigabytes, sum.scale, view_.timeWeight * sum.share,
                           host < 0 ? unreachable : now + sum.slack.left, sum.slack.weight});
        if (host < 0 || row.below.empty())
            return;
        Sum& there = at[channel][host];
        there.scale += sum.scale;
        there.share += sum.share;
        there.slack.take(sum.slack);
    };
    for (std::size_t channel = 0; channel < view_.channels.size(); ++channel) {
        const Channel& row = view_.channels[channel];
        const auto root = index(row.service);
        if (leads[channel] && row.caller < 0)
            for (std::size_t ask = 0; ask < view_.asks[root].size(); ++ask)
                add(channel, view_.asks[root][ask].origin, view_.asks[root][ask].gigabytes,
                    {view_.asks[root][ask].scale, view_.asks[root][ask].share, slack[root][ask]});
        else if (leads[channel])
            for (const auto& [host, sum] : at[index(row.caller)])
                add(channel, view_.originOf(index(host)), sum.scale * row.gigabytes,
                    {sum.scale, sum.share * row.legs, sum.slack});
    }
    return all;
}

double WideState::total() const
{
    double sum = 0;
    for (std::size_t at = 0; at < choice_.size(); ++at) {
        const auto service = static_cast<int>(at);
        for (const Ask& ask : view_.asks[at])
            sum += costOf({view_.first[at], ask.origin, ask.gigabytes, ask.scale, view_.timeWeight * ask.share})(
                nearest(service, ask.origin));
        for (const int site : choice_[at])
            sum += runCostAt(view_, service, site);
    }
    const std::vector<double> trips = roundTrips();
    for (std::size_t at = 0; at < trips.size(); ++at)
        sum += penalties.late * view_.patiences[at].weight * std::max(0.0, trips[at] - view_.patiences[at].budget);
    for (std::size_t site = 0; site < guests_.size(); ++site)
        if (guests_[site] > 0)
            sum += openCost(static_cast<int>(site)) + penalties.shortage * excess(0, static_cast<int>(site), 0);
    return sum;
}

LoadCost WideState::costOf(const Load& load) const
{
    return {.gigabytes = load.gigabytes,
            .scale = load.scale,
            .share = load.share,
            .limit = load.limit,
            .late = penalties.late * load.weight,
            .unserved = penalties.unserved,
            .price = view_.price[index(load.origin)].data(),
            .latency = view_.latency[index(load.origin)].data(),
            .below = below_[index(load.channel)].data(),
            .wait = wait_[index(load.channel)].data()};
}

} // namespace edgewright::placing
