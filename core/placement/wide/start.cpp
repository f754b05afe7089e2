// At which prices does the search for a bound begin?
#include "core/base/parallel.h"
#include "core/placement/wide/pricing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

void WidePricing::startAsks(const WideState& state, double level, Start& start) const
{
    std::vector<double> sums(view_.asks.size());
    inParallel(sums.size(), 0, [&](std::size_t service) {
        for (std::size_t at = 0; at < view_.asks[service].size() && !view_.problem.isStopped(); ++at)
            sums[service] += startAsk(service, at, state, level, start);
    });
    const double sum = std::reduce(sums.begin(), sums.end());
    for (std::size_t at = 0; at < replicaPrice_; ++at)
        start.scales[at] = std::max(start.scales[at], 0.05 * sum / static_cast<double>(replicaPrice_));
}

/// Returns what it takes at the site that serves it.
double WidePricing::startAsk(std::size_t service, std::size_t at, const WideState& state, double level,
                             Start& start) const
{
    const Ask& ask = view_.asks[service][at];
    const LoadCost costAt = state.costOf(
        {view_.first[service], ask.origin, ask.gigabytes, ask.scale, time_ ? time_->units(service, at) : 0});
    double first = unreachable, second = unreachable, least = unreachable, most = 0; // of what runs; of all
    for (int site = 0; index(site) < view_.sites.size(); ++site)
        if (const double cost = costAt(site); view_.isCandidate[service][index(site)]) {
            least = std::min(least, cost);
            most = cost < costAt.unserved ? std::max(most, cost) : most;
        }
    for (const int site : state.choice()[service])
        if (const double cost = costAt(site); cost < second) {
            second = std::max(first, cost);
            first = std::min(first, cost);
        }
    first = std::min(first, most);
    second = second < unreachable ? std::min({second, 3 * first, most}) : std::min(1.2 * first, most);
    start.prices[askPrice_[service] + at] = std::lerp(least, second, level);
    start.scales[askPrice_[service] + at] = first;
    return first;
}

/// Those count most in the longest round trip whose own is long.
void WidePricing::startWeights(const WideState& state, Start& start)
{
    constexpr double steepness = 8;
    const double most = view_.problem.weight(PlacementGoal::WorstLatency);
    std::vector<double> trips = state.roundTrips();
    for (std::size_t at = 0; at < trips.size(); ++at)
        trips[at] *= view_.patiences[at].part;
    const double longest = std::ranges::max(trips) + 1e-9;
    double sum = 0;
    for (std::size_t at = 0; at < trips.size(); ++at)
        sum += start.prices[weightPrice_ + at] = std::pow((trips[at] + 1e-9) / longest, steepness);
    for (std::size_t at = 0; at < trips.size(); ++at) {
        double& weight = start.prices[weightPrice_ + at];
        weight *= most / sum;
        start.scales[weightPrice_ + at] =
            std::max(weight, 0.1 * most / static_cast<double>(trips.size())) / (0.3 * longest);
    }
    weigh(start.prices);
}

WidePricing::Start WidePricing::start(const WideState& state, double level)
{
    Start start{std::vector<double>(rulePrice_), std::vector<double>(rulePrice_)};
    if (weightCount() > 0)
        startWeights(state, start);
    startAsks(state, level, start);
    std::size_t next = replicaPrice_ + view_.problem.services.size();
    for (const CallsBelow& kind : kinds_) {
        kind.suggest(state, std::span(start.prices).subspan(next, kind.priceCount()),
                     std::span(start.scales).subspan(next, kind.priceCount()));
        next += kind.priceCount();
    }
    scaleReplicas(start);
    return start;
}

/// How far apart the sites are that come into question for one replica more or less.
void WidePricing::scaleReplicas(Start& start)
{
    setPrices(start.prices);
    const std::vector<std::vector<double>> worth = worthOf(start.prices);
    for (std::size_t service = 0; service < worth.size(); ++service) {
        std::vector<double> sorted = worth[service];
        std::erase(sorted, -unreachable);
        if (sorted.empty())
            continue;
        std::ranges::sort(sorted, std::greater{});
        const auto replicas = index(std::max(1, view_.problem.services[service].replicas));
        const double least = sorted[std::min(replicas, sorted.size()) - 1];
        const double spread =
            sorted[std::min(replicas / 2, sorted.size() - 1)] - sorted[std::min(2 * replicas, sorted.size() - 1)];
        start.scales[replicaPrice_ + service] =
            (spread + 0.01 * std::abs(least) + 1e-6) / static_cast<double>(replicas);
    }
    scaleRelations(start);
}

/// By as much as sites differ for a replica of those that it is about, and by some of what one saves.
void WidePricing::scaleRelations(Start& start) const
{
    constexpr double some = 0.05;
    std::vector<double> each;
    for (std::size_t service = 0; service < view_.asks.size(); ++service) {
        const auto first = start.scales.begin() + static_cast<std::ptrdiff_t>(askPrice_[service]);
        const double replicas = std::max(1, view_.problem.services[service].replicas),
                     all = std::reduce(first, first + std::ssize(view_.asks[service]));
        each.push_back(std::max(start.scales[replicaPrice_ + service] * replicas, some * all / replicas));
    }
    for (std::size_t at = 0; at < relations_.size(); ++at)
        for (const RelationRow::Term& term : relations_[at].terms)
            start.scales[relationPrice_ + at] = std::max(start.scales[relationPrice_ + at], each[index(term.service)]);
}

} // namespace edgewright::placing
