// Which good answer can be found without proof, by taking parts of one away and building them anew?
#include "core/placement/chains/ruin_search.h"

#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::chains {

namespace {

bool fits(double used, double limit) { return used <= limit + 1e-9 * std::max(1.0, limit); }

} // namespace

Usage::Usage(const Model& model, const Objective& objective)
    : model_(model),
      objective_(objective),
      domain_(model),
      users_(model.sites.size()),
      load_(model.sites.size()),
      replicas_(model.problem.services.size()),
      used_(model.problem.nodes.size()),
      traffic_(model.problem.links.size()),
      rivals_(model.sites.size())
{
    for (const auto& [a, b] : model.problem.apart)
        for (int node = 0; a >= 0 && node < static_cast<int>(used_.size()); ++node)
            if (const int first = model.siteAt(a, node), second = model.siteAt(b, node); first >= 0 && second >= 0) {
                rivals_[index(first)].push_back(second);
                rivals_[index(second)].push_back(first);
            }
}

bool Usage::mayOpen(int site) const
{
    const auto& [service, node] = model_.sites[index(site)];
    if (replicas_[index(service)] >= domain_.most[index(service)])
        return false;
    for (std::size_t r = 0; r < chainResourceCount; ++r)
        if (const double need = model_.problem.services[index(service)].need[r];
            need > 0 && !fits(used_[index(node)][r] + need, model_.problem.nodes[index(node)].capacity[r]))
            return false;
    return std::ranges::none_of(rivals_[index(site)], [&](int rival) { return users_[index(rival)] > 0; });
}

std::optional<double> Usage::chargeOfAdding(const Path& path, std::span<const double> weights) const
{
    double charge = path.toll;
    for (const int site : path.sites) {
        const double rate = model_.problem.demands[index(path.demand)].rate;
        if (!fits(load_[index(site)] + rate,
                  model_.problem.services[index(model_.sites[index(site)].service)].capacity))
            return std::nullopt;
        if (users_[index(site)] > 0)
            continue;
        if (!mayOpen(site))
            return std::nullopt;
        charge += objective_.site[index(site)] * weights[index(site)];
    }
    return charge;
}

void Usage::open(int site, int by)
{
    const auto& [service, node] = model_.sites[index(site)];
    replicas_[index(service)] += by;
    for (std::size_t r = 0; r < chainResourceCount; ++r)
        used_[index(node)][r] += by * model_.problem.services[index(service)].need[r];
}

bool Usage::add(const Path& path)
{
    const double rate = model_.problem.demands[index(path.demand)].rate;
    bool isWithin = true;
    for (const int site : path.sites) {
        isWithin = isWithin && (users_[index(site)] > 0 || mayOpen(site));
        if (users_[index(site)]++ == 0)
            open(site, 1);
        load_[index(site)] += rate;
        isWithin = isWithin &&
                   fits(load_[index(site)], model_.problem.services[index(model_.sites[index(site)].service)].capacity);
    }
    model_.forEachLoad(path, [&](std::size_t link, double megabits) {
        traffic_[link] += megabits;
        isWithin = isWithin && fits(traffic_[link], model_.problem.links[link].bandwidth);
    });
    if (!isWithin)
        remove(path);
    return isWithin;
}

void Usage::remove(const Path& path)
{
    model_.forEachLoad(path, [&](std::size_t link, double megabits) { traffic_[link] -= megabits; });
    for (const int site : path.sites) {
        load_[index(site)] -= model_.problem.demands[index(path.demand)].rate;
        if (--users_[index(site)] == 0)
            open(site, -1);
    }
}

bool Usage::fillUp(std::vector<int>& opened)
{
    for (std::size_t service = 0; service < replicas_.size(); ++service)
        while (replicas_[service] < domain_.least[service]) {
            int best = -1;
            for (int site = model_.siteBegin[service]; site < model_.siteBegin[service + 1]; ++site)
                if (users_[index(site)] == 0 && mayOpen(site) &&
                    (best < 0 || objective_.site[index(site)] < objective_.site[index(best)]))
                    best = site;
            if (best < 0)
                return false;
            users_[index(best)] = 1;
            open(best, 1);
            opened.push_back(best);
        }
    return true;
}

void Usage::close(const std::vector<int>& opened)
{
    for (const int site : opened) {
        users_[index(site)] = 0;
        open(site, -1);
    }
}

RuinSearch::RuinSearch(const Model& model, const Objective& objective, std::span<const Path> paths, std::uint64_t seed)
    : model_(model),
      objective_(objective),
      paths_(paths),
      random_(seed),
      usage_(model, objective),
      range_(model.problem.demands.size(), {0, 0}),
      at_(range_.size(), -1),
      penalty_(2 * chargeOfUnserved(model, objective))
{
    for (int path = 0; path < static_cast<int>(paths.size()); ++path) {
        auto& [begin, end] = range_[index(paths[index(path)].demand)];
        if (begin == end)
            begin = path;
        end = path + 1;
    }
}

void RuinSearch::takeOff(int demand)
{
    if (at_[index(demand)] >= 0) {
        usage_.remove(paths_[index(at_[index(demand)])]);
        at_[index(demand)] = -1;
    }
    if (std::ranges::find(off_, demand) == off_.end())
        off_.push_back(demand);
}

/// Either all that one site serves, or a few demands that share something with one another, or a few at all.
void RuinSearch::ruin()
{
    const auto draw = [&](int most) { return boost::random::uniform_int_distribution<int>(0, most)(random_); };
    const auto demands = static_cast<int>(at_.size());
    const int seed = draw(demands - 1), way = draw(3);
    const int size = 2 + draw(std::min(demands / 4, 8));
    const int place = at_[index(seed)];
    takeOff(seed);
    for (int tries = 0; way > 0 && tries < 4 * size && static_cast<int>(off_.size()) < size; ++tries)
        takeOff(draw(demands - 1));
    if (way > 0 || place < 0 || paths_[index(place)].sites.empty())
        return;
    const Path& path = paths_[index(place)];
    const int site = path.sites[index(draw(static_cast<int>(path.sites.size()) - 1))];
    for (int demand = 0; demand < demands; ++demand)
        if (at_[index(demand)] >= 0 && std::ranges::find(paths_[index(at_[index(demand)])].sites, site) !=
                                           paths_[index(at_[index(demand)])].sites.end())
            takeOff(demand);
}

void RuinSearch::recreate(const std::vector<double>& weights)
{
    std::vector<std::pair<double, int>> order;
    for (const int demand : off_)
        order.emplace_back(boost::random::uniform_real_distribution<double>(0.3, 1)(random_) *
                               -model_.problem.demands[index(demand)].rate,
                           demand);
    std::ranges::sort(order);
    off_.clear();
    std::vector<std::pair<double, int>> choices;
    for (const auto& [key, demand] : order) {
        choices.clear();
        for (int path = range_[index(demand)].first; path < range_[index(demand)].second; ++path)
            if (const auto charge = usage_.chargeOfAdding(paths_[index(path)], weights))
                choices.emplace_back(*charge, path);
        // What was looked at apart may still exceed together: then the next.
        while (!choices.empty()) {
            const auto least = std::ranges::min_element(choices);
            if (usage_.add(paths_[index(least->second)])) {
                at_[index(demand)] = least->second;
                break;
            }
            choices.erase(least);
        }
        if (at_[index(demand)] < 0)
            off_.push_back(demand);
    }
}

double RuinSearch::charge() const
{
    double sum = penalty_ * static_cast<double>(off_.size());
    for (const int path : at_)
        sum += path >= 0 ? paths_[index(path)].toll : 0;
    for (int site = 0; site < static_cast<int>(model_.sites.size()); ++site)
        sum += usage_.users(site) > 0 ? objective_.site[index(site)] : 0;
    return sum;
}

void RuinSearch::keepIfBest()
{
    if (!off_.empty() || charge() >= bestCharge_)
        return;
    std::vector<int> extra;
    if (usage_.fillUp(extra))
        if (const double full = charge(); full < bestCharge_) {
            bestCharge_ = full;
            best_ = at_;
            bestExtra_ = extra;
        }
    usage_.close(extra);
}

void RuinSearch::run(std::span<const double> openness, int rounds, const std::function<bool()>& isStopped)
{
    std::vector<double> weights(model_.sites.size());
    for (std::size_t site = 0; site < weights.size(); ++site)
        weights[site] = 1 - std::clamp(openness[site], 0.0, 1.0);
    for (int demand = 0; demand < static_cast<int>(at_.size()); ++demand)
        takeOff(demand);
    recreate(weights);
    keepIfBest();
    double now = charge();
    const double heat = 0.01 * (now - penalty_ * static_cast<double>(off_.size()));
    boost::random::uniform_real_distribution<double> unit(0, 1);
    for (int round = 0; round < rounds && !at_.empty() && !isStopped(); ++round) {
        const std::vector<int> before = at_;
        const std::vector<int> offBefore = off_;
        const double keenness = unit(random_);
        for (std::size_t site = 0; site < weights.size(); ++site)
            weights[site] = 1 - keenness * std::clamp(openness[site], 0.0, 1.0) * unit(random_);
        ruin();
        recreate(weights);
        const double then = charge();
        const double allowed = heat * (1 - static_cast<double>(round) / rounds) * unit(random_);
        if (then <= now + allowed) {
            now = then;
            keepIfBest();
            continue;
        }
        for (std::size_t demand = 0; demand < at_.size(); ++demand)
            if (at_[demand] != before[demand] && at_[demand] >= 0)
                usage_.remove(paths_[index(at_[demand])]);
        for (std::size_t demand = 0; demand < at_.size(); ++demand)
            if (at_[demand] != before[demand] && before[demand] >= 0)
                usage_.add(paths_[index(before[demand])]);
        at_ = before;
        off_ = offBefore;
    }
}

} // namespace edgewright::chains
