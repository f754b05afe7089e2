// What is the cheapest placement of very many calls once prices stand in place of constraints?
#include "core/placement/wide/pricing.h"

#include "core/base/parallel.h"
#include "core/placement/problem/site_packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::placing {

namespace {

constexpr double floatError = 1e-6; // of a sum of a few floats, and room to spare

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

WidePricing::WidePricing(const WideView& view)
    : view_(view),
      leastPrice_(view.origins.size(), view.quarter.size()),
      leastLatency_(view.origins.size(), view.quarter.size())
{
    const Problem& problem = view.problem;
    const bool countsMoney =
        problem.weight(PlacementGoal::Cost) > 0 || problem.weight(PlacementGoal::UplinkTraffic) > 0;
    kinds_.reserve(2);
    if (countsMoney && view.hasChains())
        money_ = &kinds_.emplace_back(view, false);
    const double worst = problem.weight(PlacementGoal::WorstLatency);
    if (problem.weight(PlacementGoal::MeanLatency) > 0 || worst > 0)
        time_ = &kinds_.emplace_back(view, true);
    for (const std::vector<Ask>& asks : view.asks) {
        askPrice_.push_back(replicaPrice_);
        replicaPrice_ += asks.size();
        lifts_.emplace_back(asks.size());
        running_.emplace_back();
    }
    weightPrice_ = replicaPrice_ + problem.services.size();
    for (const CallsBelow& kind : kinds_)
        weightPrice_ += kind.priceCount();
    relationPrice_ = weightPrice_ + (worst > 0 ? view.patiences.size() : 0);
    relations_ = relationRows(view);
    rulePrice_ = relationPrice_ + relations_.size();
    for (std::size_t origin = 0; origin < view.origins.size(); ++origin)
        for (std::size_t quarter = 0; quarter + 1 < view.quarter.size(); ++quarter) {
            const auto least = [&](const Grid<float>& grid) {
                return std::ranges::min(
                    grid[origin].subspan(view.quarter[quarter], view.quarter[quarter + 1] - view.quarter[quarter]));
            };
            leastPrice_[origin][quarter] = least(view.price);
            leastLatency_[origin][quarter] = least(view.latency);
        }
    byReplicas_.resize(problem.services.size());
    std::iota(byReplicas_.begin(), byReplicas_.end(), 0);
    std::ranges::stable_sort(byReplicas_, std::greater{},
                             [&](std::size_t service) { return problem.services[service].replicas; });
    setLatest();
}

double WidePricing::leastTime(int service, const Ask& ask) const
{
    float least = noWay;
    for (std::size_t site = 0; site < view_.sites.size(); ++site)
        if (view_.isCandidate[index(service)][site])
            least = std::min(least, view_.latency[index(ask.origin)][site] + wait_[index(service)][site]);
    return static_cast<double>(least);
}

/// A budget leaves each call what all others take at least.
void WidePricing::setLatest()
{
    for (std::size_t service = 0; service < view_.asks.size(); ++service) {
        latest_.emplace_back(view_.asks[service].size(), noWay);
        wait_.emplace_back(view_.processing[service].begin(), view_.processing[service].end());
    }
    for (const Patience& patience : view_.patiences) {
        double all = 0;
        std::vector<double> each;
        for (const auto& [service, ask] : patience.asks)
            all += each.emplace_back(leastTime(service, view_.asks[index(service)][index(ask)]));
        for (std::size_t at = 0; at < each.size(); ++at) {
            const auto& [service, ask] = patience.asks[at];
            float& latest = latest_[index(service)][index(ask)];
            const double left = patience.budget - patience.before - (all - each[at]);
            latest = std::min(latest, static_cast<float>(left * (1 + 1e-5) + 1e-5));
        }
    }
}

WidePricing::Costs WidePricing::costsOf(std::size_t service, std::size_t ask) const
{
    const Ask& row = view_.asks[service][ask];
    const auto origin = index(row.origin);
    Costs costs{.gigabytes = static_cast<float>(row.gigabytes),
                .latest = latest_[service][ask],
                .price = view_.price[origin].data(),
                .latency = view_.latency[origin].data(),
                .rank = view_.rank[origin].data(),
                .wait = wait_[service].data()};
    if (money_ && !view_.channels[index(view_.first[service])].below.empty()) {
        costs.scale = static_cast<float>(money_->units(service, ask));
        costs.below = money_->floors(view_.first[service], row.origin).data();
    }
    if (time_) {
        costs.share = static_cast<float>(time_->units(service, ask));
        costs.time = time_->floors(view_.first[service], row.origin).data();
    }
    return costs;
}

/// By site.
void WidePricing::liftPays(const std::vector<Lift>& lifts, const std::vector<double>& prices,
                           std::span<float> pays) const
{
    for (const Lift& one : lifts)
        if (const float more = one.sign * static_cast<float>(prices[one.price]); more != 0)
            for (const int site : one.near)
                pays[index(site)] += more;
}

/// What the ask would pay beyond its costs, added to the sites between `begin` and `end`.
void WidePricing::addGains(const Costs& costs, std::span<const float> pays, std::size_t begin, std::size_t end,
                           std::span<float> gains) const
{
    const float* pay = pays.data();
    float* gain = gains.data();
    const auto add = [=](const auto& costAt) {
        for (std::size_t site = begin; site < end; ++site) {
            const float worth = pay[site] - costAt(site);
            gain[site] += worth > 0 ? worth : 0;
        }
    };
    const auto [gigabytes, scale] = std::pair(costs.gigabytes, costs.scale);
    const float *price = costs.price, *below = costs.below;
    if (costs.latest < noWay || costs.time)
        add(costs);
    else if (below)
        add([=](std::size_t site) { return gigabytes * price[site] + scale * below[site]; });
    else
        add([=](std::size_t site) { return gigabytes * price[site]; });
}

/// By site: what all asks would pay beyond their costs there. Quarters that are too dear for an ask are left out as a whole.
std::vector<double> WidePricing::gainsOf(std::size_t service, const std::vector<double>& prices) const
{
    constexpr std::size_t flushed = 32; // floats are added so many at a time, then go into a double
    std::vector<double> gains(view_.sites.size());
    std::vector<float> part(gains.size()), pays(gains.size());
    for (std::size_t at = 0; at < view_.asks[service].size(); ++at) {
        const Costs costs = costsOf(service, at);
        std::ranges::fill(pays, static_cast<float>(prices[askPrice_[service] + at]));
        liftPays(lifts_[service][at], prices, pays);
        float most = static_cast<float>(prices[askPrice_[service] + at]);
        for (const Lift& one : lifts_[service][at])
            most += one.sign > 0 ? static_cast<float>(prices[one.price]) : 0;
        const auto origin = index(view_.asks[service][at].origin);
        for (std::size_t quarter = 0; quarter + 1 < view_.quarter.size(); ++quarter)
            if (costs.gigabytes * leastPrice_[origin][quarter] + costs.share * leastLatency_[origin][quarter] <= most)
                addGains(costs, pays, view_.quarter[quarter], view_.quarter[quarter + 1], part);
        if (at % flushed != flushed - 1 && at + 1 < view_.asks[service].size())
            continue;
        for (std::size_t site = 0; site < gains.size(); ++site)
            gains[site] += static_cast<double>(part[site]);
        std::ranges::fill(part, 0.0F);
    }
    for (const auto& [price, site] : running_[service])
        gains[site] -= prices[price];
    addPaid(service, prices, gains);
    return gains;
}

/// What a replica is paid for serving other services' calls, and for where they run.
void WidePricing::addPaid(std::size_t service, const std::vector<double>& prices, std::span<double> gains) const
{
    for (const CallsBelow& kind : kinds_)
        kind.addPaid(static_cast<int>(service), gains);
    for (std::size_t at = 0; at < relations_.size(); ++at)
        if (const double price = prices[relationPrice_ + at]; price > 0)
            for (const RelationRow::Term& term : relations_[at].terms)
                if (index(term.service) == service)
                    gains[index(term.site)] -= price * term.factor;
}

void WidePricing::addRelationSlopes(const std::vector<double>& prices, Solution& found) const
{
    for (std::size_t at = 0; at < relations_.size(); ++at) {
        double& rest = found.rest[relationPrice_ + at] = -relations_[at].most;
        for (const RelationRow::Term& term : relations_[at].terms)
            rest += found.runs[index(term.service)][index(term.site)] * term.factor;
        found.before -= prices[relationPrice_ + at] * relations_[at].most;
    }
}

/// By service and site, beyond what running there costs; below everything where the service may not run.
std::vector<std::vector<double>> WidePricing::worthOf(const std::vector<double>& prices) const
{
    std::vector<std::vector<double>> worth(view_.asks.size());
    inParallel(worth.size(), 0, [&](std::size_t service) {
        if (!view_.problem.isStopped())
            worth[service] = gainsOf(service, prices);
        for (int site = 0; index(site) < worth[service].size(); ++site)
            worth[service][index(site)] =
                view_.isCandidate[service][index(site)]
                    ? worth[service][index(site)] - runCostAt(view_, static_cast<int>(service), site)
                    : -unreachable;
    });
    return worth;
}

/// By service, so that as many sites are worth it as there are replicas, if there were room for all: one service after another, three
/// times. The one of most replicas comes first: it tells how many nodes are open at least.
std::vector<double> WidePricing::replicaPrices(const std::vector<std::vector<double>>& worth) const
{
    constexpr int sweeps = 3;
    std::vector<double> prices(worth.size()), together(view_.sites.size()), entry;
    for (int sweep = 0; sweep < sweeps; ++sweep)
        for (const std::size_t service : byReplicas_) {
            entry.clear(); // the price from which on it is worth it, by site
            for (std::size_t site = 0; site < together.size(); ++site) {
                together[site] -= sweep > 0 ? std::max(0.0, worth[service][site] + prices[service]) : 0;
                if (worth[service][site] > -unreachable)
                    entry.push_back(std::max(0.0, view_.problem.openCost(view_.sites[site]) - together[site]) -
                                    worth[service][site]);
            }
            const auto replicas = index(view_.problem.services[service].replicas);
            if (replicas > 0 && replicas <= entry.size()) {
                const auto nth = entry.begin() + view_.problem.services[service].replicas - 1;
                std::ranges::nth_element(entry, nth);
                prices[service] = replicas == entry.size() ? *nth + std::abs(*nth) + 1e-9
                                                           : (*nth + *std::min_element(nth + 1, entry.end())) / 2;
            }
            for (std::size_t site = 0; site < together.size(); ++site)
                together[site] += std::max(0.0, worth[service][site] + prices[service]);
        }
    return prices;
}

/// What all sites gain beyond their nodes' costs.
double WidePricing::pack(Solution& found) const
{
    const Problem& problem = view_.problem;
    double sum = 0;
    std::vector<Parcel> parcels(found.earned.size());
    for (std::size_t site = 0; site < view_.sites.size(); ++site) {
        for (std::size_t service = 0; service < parcels.size(); ++service)
            parcels[service] = {found.earned[service][site], problem.services[service].amounts};
        const Packing packing = bestPacking(parcels, problem.nodes[index(view_.sites[site])].capacity);
        const double open = problem.openCost(view_.sites[site]);
        if (packing.value <= open)
            continue;
        sum += packing.value - open;
        for (const int service : packing.taken) {
            found.runs[index(service)][site] = 1;
            found.rest[replicaPrice_ + index(service)] -= 1;
        }
    }
    return sum;
}

/// Calls go wherever a running replica is worth it. What rounding may have hidden of the asks' gains.
double WidePricing::serveAsks(std::size_t service, const std::vector<double>& prices, Solution& found)
{
    std::vector<std::size_t> open;
    for (std::size_t site = 0; site < view_.sites.size(); ++site)
        if (found.runs[service][site])
            open.push_back(site);
    for (const auto& [price, site] : running_[service])
        found.rest[price] = found.runs[service][site];
    double rounding = 0;
    for (std::size_t at = 0; at < view_.asks[service].size(); ++at) {
        const Costs costs = costsOf(service, at);
        double most = prices[askPrice_[service] + at];
        for (const Lift& one : lifts_[service][at])
            most += one.sign > 0 ? prices[one.price] : 0;
        double& rest = found.rest[askPrice_[service] + at] = 1;
        for (const std::size_t site : open) {
            if (static_cast<double>(costs(site)) >= liftAt(service, at, site, prices))
                continue;
            rest -= 1;
            found.serves[service].emplace_back(at, site);
            for (const Lift& one : lifts_[service][at])
                if (one.holds(site))
                    found.rest[one.price] -= static_cast<double>(one.sign);
            for (CallsBelow& kind : kinds_)
                kind.addFlow(view_.first[service], view_.asks[service][at].origin, site, kind.units(service, at));
            if (weightCount() > 0)
                found.takes[service][at] += static_cast<double>(costs.latency[site] + costs.time[site]);
        }
        rounding += floatError * most * (2 - std::min(rest, 1.0)) + 1e-7 * most * static_cast<double>(open.size());
    }
    return rounding;
}

void WidePricing::rectify(std::vector<double>& prices) const
{
    for (std::size_t at = 0; at < prices.size(); ++at)
        if (!isFree(at))
            prices[at] = std::max(0.0, prices[at]);
    double sum = 0;
    for (std::size_t at = weightPrice_; at < relationPrice_; ++at)
        sum += prices[at];
    if (const double most = view_.problem.weight(PlacementGoal::WorstLatency); sum > most)
        for (std::size_t at = weightPrice_; at < relationPrice_; ++at)
            prices[at] *= most / sum;
}

/// A ms of an ask weighs as much as in the mean, and as its users weigh in the longest.
void WidePricing::weigh(const std::vector<double>& prices)
{
    std::vector<std::vector<double>> more;
    for (const std::vector<Ask>& asks : view_.asks)
        more.emplace_back(asks.size());
    for (std::size_t at = 0; at < weightCount(); ++at)
        for (const auto& [service, ask] : view_.patiences[at].asks)
            more[index(service)][index(ask)] += prices[weightPrice_ + at] * view_.patiences[at].part;
    time_->weigh(more);
}

/// Against the mean: a round trip that is longer than that should weigh more.
void WidePricing::addWeightSlopes(const std::vector<double>& prices, Solution& found) const
{
    double sum = 0, weights = 0;
    for (std::size_t at = 0; at < weightCount(); ++at) {
        const Patience& patience = view_.patiences[at];
        double& rest = found.rest[weightPrice_ + at];
        rest += patience.before;
        for (const auto& [service, ask] : patience.asks)
            rest += found.takes[index(service)][index(ask)];
        rest *= patience.part;
        found.before += prices[weightPrice_ + at] * patience.part * patience.before;
        sum += prices[weightPrice_ + at] * rest;
        weights += prices[weightPrice_ + at];
    }
    for (std::size_t at = 0; at < weightCount(); ++at)
        found.rest[weightPrice_ + at] -= weights > 0 ? sum / weights : 0;
}

void WidePricing::setPrices(const std::vector<double>& prices)
{
    if (weightCount() > 0)
        weigh(prices);
    std::size_t next = replicaPrice_ + view_.problem.services.size();
    for (CallsBelow& kind : kinds_) {
        kind.setPrices(std::span(prices).subspan(next, kind.priceCount()));
        kind.clearFlows();
        next += kind.priceCount();
    }
}

WidePricing::Solution WidePricing::solve(const std::vector<double>& prices)
{
    const Problem& problem = view_.problem;
    const std::size_t services = problem.services.size();
    Solution found{.value = 0,
                   .rest = std::vector<double>(prices.size()),
                   .runs = std::vector<std::vector<char>>(services, std::vector<char>(view_.sites.size())),
                   .serves = std::vector<std::vector<std::pair<std::size_t, std::size_t>>>(services)};
    setPrices(prices);
    if (weightCount() > 0)
        for (const std::vector<Ask>& asks : view_.asks)
            found.takes.emplace_back(asks.size());
    found.earned = worthOf(prices);
    if (problem.isStopped())
        return found;
    const std::vector<double> each = replicaPrices(found.earned);
    for (std::size_t service = 0; service < services; ++service) {
        const Demand& demand = problem.services[service];
        const double price = each[service] + prices[replicaPrice_ + service];
        for (double& earned : found.earned[service])
            earned += price;
        found.services.push_back(price * demand.replicas +
                                 problem.weight(PlacementGoal::Cost) * demand.moveCost * demand.moves(0));
        found.rest[replicaPrice_ + service] = demand.replicas;
    }
    found.value = -pack(found);
    inParallel(services, 0, [&](std::size_t service) {
        found.services[service] -= serveAsks(service, prices, found);
        for (std::size_t ask = 0; ask < view_.asks[service].size(); ++ask)
            found.services[service] += prices[askPrice_[service] + ask];
    });
    std::size_t next = replicaPrice_ + services;
    for (CallsBelow& kind : kinds_) {
        kind.serve(found.runs, std::span(found.rest).subspan(next, kind.priceCount()));
        next += kind.priceCount();
    }
    if (weightCount() > 0)
        addWeightSlopes(prices, found);
    addRelationSlopes(prices, found);
    found.value += found.before;
    for (const double one : found.services)
        found.value += one;
    return found;
}

} // namespace edgewright::placing
