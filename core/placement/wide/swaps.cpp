// What would every swap of one replica of a service change?
#include "core/placement/wide/swaps.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

WideSwaps::WideSwaps(const WideView& view, const WideState& state, int service)
    : view_(view),
      service_(service),
      loads_(state.loads(service)),
      sites_(state.choice()[index(service)]),
      gain_(view.sites.size()),
      loss_(sites_.size()),
      correction_(sites_.size(), std::vector<double>(view.sites.size()))
{
    for (std::size_t load = 0; load < loads_.size() && !view.problem.isStopped(); ++load) {
        two_.push_back(state.nearestTwo(service, loads_[load].origin));
        weigh(load, state, 1);
    }
}

std::size_t WideSwaps::slotOf(int site) const
{
    return static_cast<std::size_t>(std::ranges::find(sites_, site) - sites_.begin());
}

/// A site before the first choice takes the calls in any case; one between the two where the first one leaves.
void WideSwaps::weigh(std::size_t load, const WideState& state, double sign)
{
    const LoadCost cost = state.costOf(loads_[load]);
    const auto [host, next] = two_[load];
    const double here = cost(host), then = cost(next);
    static constexpr double* none = nullptr;
    double* correction = host < 0 ? none : correction_[slotOf(host)].data();
    if (host >= 0)
        loss_[slotOf(host)] += sign * (then - here);
    bool isNearer = true;
    for (const int site : view_.order[index(loads_[load].origin)]) {
        if (site == next)
            break;
        if (site == host) {
            isNearer = false;
            continue;
        }
        const double there = cost(site);
        if (isNearer)
            gain_[index(site)] += sign * (here - there);
        if (correction)
            correction[site] += sign * ((isNearer ? here : there) - then);
    }
}

void WideSwaps::follow(const WideState& state, int from, int to)
{
    std::vector<std::size_t> changed;
    for (std::size_t load = 0; load < two_.size(); ++load)
        if (state.nearestTwo(service_, loads_[load].origin) != two_[load]) {
            weigh(load, state, -1);
            changed.push_back(load);
        }
    const std::size_t slot = slotOf(from);
    sites_[slot] = to;
    loss_[slot] = 0;
    std::ranges::fill(correction_[slot], 0.0); // what subtracting has left of it
    for (const std::size_t load : changed) {
        two_[load] = state.nearestTwo(service_, loads_[load].origin);
        weigh(load, state, 1);
    }
}

double WideSwaps::change(const WideState& state, int from, int to) const
{
    const std::size_t slot = slotOf(from);
    return state.siteChange(service_, from, -1) + state.siteChange(service_, to, 1) + loss_[slot] - gain_[index(to)] +
           correction_[slot][index(to)];
}

bool WideSwaps::mayGo(const WideState& state, int to) const
{
    return view_.isCandidate[index(service_)][index(to)] &&
           !std::ranges::binary_search(state.choice()[index(service_)], to);
}

std::vector<WideSwaps::Swap> WideSwaps::best(const WideState& state, std::size_t count) const
{
    std::vector<double> leaves;
    for (std::size_t slot = 0; slot < sites_.size(); ++slot)
        leaves.push_back(state.siteChange(service_, sites_[slot], -1) + loss_[slot]);
    std::vector<Swap> swaps;
    for (int to = 0; index(to) < gain_.size(); ++to) {
        if (!mayGo(state, to))
            continue;
        const double joins = state.siteChange(service_, to, 1) - gain_[index(to)];
        Swap best{unreachable, -1, to};
        for (std::size_t slot = 0; slot < sites_.size(); ++slot)
            if (const double sum = joins + leaves[slot] + correction_[slot][index(to)]; sum < best.change)
                best = {sum, sites_[slot], to};
        swaps.push_back(best);
    }
    const auto end = swaps.begin() + std::min(std::ssize(swaps), static_cast<std::ptrdiff_t>(count));
    std::ranges::partial_sort(swaps, end, {}, &Swap::change);
    swaps.erase(end, swaps.end());
    return swaps;
}

std::vector<std::pair<int, int>> leastSwaps(const Problem& problem, const Choice& choice, int service)
{
    const WideView view(problem);
    WideState state(view, sitesOf(view, choice));
    state.penalties = penaltiesFor(state.total());
    std::vector<std::pair<int, int>> found;
    for (const WideSwaps::Swap& swap : WideSwaps(view, state, service).best(state, view.sites.size()))
        if (swap.from >= 0)
            found.emplace_back(view.sites[index(swap.to)], view.sites[index(swap.from)]);
    return found;
}

} // namespace edgewright::placing
