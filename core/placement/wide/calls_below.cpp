// What do the calls take that services make in turn, when each site is paid for serving them?
#include "core/placement/wide/calls_below.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

constexpr std::size_t together = 4,
                      tile = 128; // sites that serve, and sites that call, at a time: they stay in the nearest cache

/// least[i] = min(least[i], times × hops[k][i] + there[k])
void lower(std::span<float> least, float times, const std::array<const float*, together>& hops, const float* there)
{
    const auto [a, b, c, d] = hops;
    const float atA = there[0], atB = there[1], atC = there[2], atD = there[3];
    const auto lesser = [](float one, float other) { return one < other ? one : other; };
    float* sum = least.data();
    for (std::size_t at = 0; at < least.size(); ++at)
        sum[at] = lesser(
            lesser(lesser(times * a[at] + atA, times * b[at] + atB), lesser(times * c[at] + atC, times * d[at] + atD)),
            sum[at]);
}

} // namespace

CallsBelow::CallsBelow(const WideView& view, bool isTime)
    : view_(view),
      isTime_(isTime),
      quarters_(view.hasChains() ? view.quarter.size() - 1 : 1),
      each_(view.channels.size()),
      asked_(view.channels.size(), std::vector<double>(quarters_)),
      floors_(view.channels.size(), Grid<float>(quarters_, view.sites.size())),
      flows_(view.channels.size(), Grid<double>(quarters_, view.sites.size()))
{
    std::size_t places = 0;
    for (std::size_t at = 0; at < view_.channels.size(); ++at) {
        const Channel& channel = view_.channels[at];
        place_.push_back(places);
        places += channel.caller >= 0;
        each_[at] = !isTime ? channel.gigabytes : channel.caller < 0 ? 1 : channel.legs * each_[index(channel.caller)];
    }
    std::vector<std::vector<double>> nothing;
    for (const std::vector<Ask>& asks : view_.asks)
        nothing.emplace_back(asks.size());
    weigh(nothing);
    prices_.resize(places * quarters_ * view_.sites.size());
    if (places == 0)
        return;
    hops_ = Grid<float>(view_.sites.size(), view_.sites.size());
    for (std::size_t from = 0; from < view_.sites.size(); ++from)
        for (std::size_t to = 0; to < view_.sites.size(); ++to)
            hops_[to][from] = (isTime ? view_.latency : view_.price)[index(view_.originOf(from))][to];
}

std::size_t CallsBelow::priceCount() const { return prices_.size(); }

std::size_t CallsBelow::quarterOf(int origin) const
{
    return quarters_ == 1 ? 0 : index(view_.quarterOf[index(origin)]);
}

std::size_t CallsBelow::priceAt(std::size_t channel, std::size_t quarter) const
{
    return (place_[channel] * quarters_ + quarter) * view_.sites.size();
}

void CallsBelow::weigh(const std::vector<std::vector<double>>& more)
{
    units_ = more;
    for (std::size_t service = 0; service < units_.size(); ++service)
        for (std::size_t at = 0; at < units_[service].size(); ++at) {
            const Ask& ask = view_.asks[service][at];
            units_[service][at] += isTime_ ? view_.problem.weight(PlacementGoal::MeanLatency) * ask.share : ask.scale;
        }
    countAsked();
}

void CallsBelow::countAsked()
{
    for (std::size_t at = 0; at < view_.channels.size(); ++at) {
        const Channel& channel = view_.channels[at];
        if (channel.caller >= 0) {
            asked_[at] = asked_[index(channel.caller)];
            continue;
        }
        std::ranges::fill(asked_[at], 0.0);
        const std::vector<Ask>& asks = view_.asks[index(channel.service)];
        for (std::size_t ask = 0; ask < asks.size(); ++ask)
            asked_[at][quarterOf(asks[ask].origin)] += units(index(channel.service), ask);
    }
}

std::span<const float> CallsBelow::floors(int channel, int origin) const
{
    return floors_[index(channel)][quarterOf(origin)];
}

/// For a unit: what serving it at each site takes, what is below included.
std::vector<float> CallsBelow::toServe(std::size_t channel, std::size_t quarter) const
{
    const double asked = asked_[channel][quarter];
    const std::size_t price = priceAt(channel, quarter);
    const std::vector<bool>& isCandidate = view_.isCandidate[index(view_.channels[channel].service)];
    std::vector<float> all(view_.sites.size(), noWay);
    for (std::size_t site = 0; site < all.size(); ++site)
        if (isCandidate[site])
            all[site] = floors_[channel][quarter][site] + static_cast<float>(prices_[price + site] / asked);
    return all;
}

void CallsBelow::setPrices(std::span<const double> prices)
{
    prices_.assign(prices.begin(), prices.end());
    for (std::size_t at = view_.channels.size(); at-- > 0 && !view_.problem.isStopped();) {
        const Channel& channel = view_.channels[at];
        for (std::size_t quarter = 0; quarter < quarters_; ++quarter)
            for (std::size_t site = 0; site < view_.sites.size(); ++site)
                floors_[at][quarter][site] =
                    isTime_ ? static_cast<float>(each_[at] * view_.processing[index(channel.service)][site]) : 0;
        for (const int one : channel.below)
            addFloors(at, index(one));
    }
}

/// What the calls on `below` take at least, from each site.
void CallsBelow::addFloors(std::size_t channel, std::size_t below)
{
    std::vector<std::vector<float>> serve(
        quarters_); // of quarters that ask, for all sites and as many more as fill the last few
    for (std::size_t quarter = 0; quarter < quarters_; ++quarter)
        if (asked_[channel][quarter] > 0) {
            serve[quarter] = toServe(below, quarter);
            serve[quarter].resize((view_.sites.size() + together - 1) / together * together, noWay);
        }
    inParallel((view_.sites.size() + tile - 1) / tile, 0, [&](std::size_t part) {
        const std::size_t begin = part * tile;
        addFloors(channel, below, serve, begin, std::min(begin + tile, view_.sites.size()));
    });
}

void CallsBelow::addFloors(std::size_t channel, std::size_t below, const std::vector<std::vector<float>>& serve,
                           std::size_t begin, std::size_t end)
{
    std::vector<std::array<float, tile>> least(quarters_);
    for (std::array<float, tile>& one : least)
        one.fill(noWay);
    for (std::size_t to = 0; to < view_.sites.size(); to += together) {
        std::array<const float*, together> hops{};
        for (std::size_t at = 0; at < together; ++at)
            hops[at] = hops_[std::min(to + at, view_.sites.size() - 1)].data() + begin;
        for (std::size_t quarter = 0; quarter < quarters_; ++quarter)
            if (!serve[quarter].empty())
                lower(std::span(least[quarter]).first(end - begin), static_cast<float>(each_[below]), hops,
                      serve[quarter].data() + to);
    }
    for (std::size_t quarter = 0; quarter < quarters_; ++quarter)
        for (std::size_t site = begin; site < end && !serve[quarter].empty(); ++site)
            floors_[channel][quarter][site] += least[quarter][site - begin];
}

void CallsBelow::addPaid(int service, std::span<double> gains) const
{
    for (std::size_t at = 0; at < view_.channels.size(); ++at)
        for (std::size_t quarter = 0; quarter < quarters_; ++quarter)
            if (view_.channels[at].caller >= 0 && view_.channels[at].service == service && asked_[at][quarter] > 0)
                for (std::size_t site = 0, price = priceAt(at, quarter); site < gains.size(); ++site)
                    gains[site] += prices_[price + site];
}

void CallsBelow::clearFlows()
{
    for (Grid<double>& flow : flows_)
        flow = Grid<double>(quarters_, view_.sites.size());
}

void CallsBelow::addFlow(int channel, int origin, std::size_t site, double units)
{
    flows_[index(channel)][quarterOf(origin)][site] += units;
}

void CallsBelow::serve(const std::vector<std::vector<char>>& runs, std::span<double> rest)
{
    if (!prices_.empty())
        inParallel(quarters_, 0, [&](std::size_t quarter) { serve(quarter, runs, rest); });
}

void CallsBelow::serve(std::size_t quarter, const std::vector<std::vector<char>>& runs, std::span<double> rest)
{
    for (std::size_t at = 0; at < view_.channels.size(); ++at) {
        const Channel& channel = view_.channels[at];
        if (channel.caller < 0 || asked_[at][quarter] <= 0)
            continue;
        const std::vector<float> serve = toServe(at, quarter);
        const auto flow = flows_[at][quarter];
        const auto above = flows_[index(channel.caller)][quarter];
        for (std::size_t from = 0; from < above.size(); ++from) {
            if (above[from] <= 0)
                continue;
            std::size_t best = 0;
            float least = noWay;
            for (std::size_t to = 0; to < serve.size(); ++to)
                if (const float takes = static_cast<float>(each_[at]) * hops_[to][from] + serve[to]; takes < least) {
                    least = takes;
                    best = to;
                }
            flow[best] += above[from];
        }
        const std::size_t price = priceAt(at, quarter);
        for (std::size_t site = 0; site < flow.size(); ++site)
            rest[price + site] = flow[site] / asked_[at][quarter] - runs[index(channel.service)][site];
    }
}

/// Sites from which the quarter's calls come, and how many units from each.
std::map<int, double> CallsBelow::callers(std::size_t channel, std::size_t quarter, const WideState& state) const
{
    std::vector<int> chain; // services above, from the one that calls to the one that users call
    for (int up = view_.channels[channel].caller; up >= 0; up = view_.channels[index(up)].caller)
        chain.push_back(view_.channels[index(up)].service);
    std::map<int, double> found;
    const std::vector<Ask>& asks = view_.asks[index(chain.back())];
    for (std::size_t ask = 0; ask < asks.size(); ++ask) {
        int origin = quarterOf(asks[ask].origin) == quarter ? asks[ask].origin : -1, host = -1;
        for (std::size_t up = chain.size(); up-- > 0 && origin >= 0;) {
            host = state.nearestTwo(chain[up], origin).first;
            origin = host < 0 ? -1 : view_.originOf(index(host));
        }
        if (origin >= 0)
            found[host] += units(index(chain.back()), ask);
    }
    return found;
}

void CallsBelow::suggest(const WideState& state, std::span<double> prices, std::span<double> scales) const
{
    for (std::size_t at = 0; at < view_.channels.size(); ++at)
        for (std::size_t quarter = 0; quarter < quarters_; ++quarter)
            if (view_.channels[at].caller >= 0 && asked_[at][quarter] > 0)
                suggest(at, quarter, state, prices, scales);
}

void CallsBelow::suggest(std::size_t channel, std::size_t quarter, const WideState& state, std::span<double> prices,
                         std::span<double> scales) const
{
    const std::map<int, double> from = callers(channel, quarter, state);
    if (from.empty())
        return;
    const int most = std::ranges::max_element(from, {}, [](const auto& one) { return one.second; })->first;
    const auto [first, second] = state.nearestTwo(view_.channels[channel].service, view_.originOf(index(most)));
    const auto costAt = [&](std::size_t site) {
        return asked_[channel][quarter] * each_[channel] * static_cast<double>(hops_[site][index(most)]);
    };
    if (first < 0)
        return;
    const double here = costAt(index(first));
    const double level = second < 0 ? 1.2 * here : (here + std::max(here, costAt(index(second)))) / 2;
    double mean = 0;
    for (std::size_t site = 0; site < view_.sites.size(); ++site)
        mean += std::min(costAt(site), 1e3 * (level + 1e-9)) / static_cast<double>(view_.sites.size());
    const std::size_t price = priceAt(channel, quarter);
    for (std::size_t site = 0; site < view_.sites.size(); ++site) {
        prices[price + site] = std::max(0.0, level - costAt(site));
        scales[price + site] = std::max(level, 0.05 * mean);
    }
}

} // namespace edgewright::placing
