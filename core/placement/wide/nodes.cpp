// What do nodes save that open or close as a whole?
#include "core/placement/problem/site_packing.h"
#include "core/placement/wide/search.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// Of the node's scarcest resource.
double shareOf(const Amounts& amounts, const Amounts& capacity)
{
    double most = 0;
    for (std::size_t r = 0; r < resourceCount; ++r)
        most = std::max(most, amounts[r] / (1e-9 + capacity[r]));
    return most;
}

} // namespace

double WideSearch::openCost(int site) const { return state_.openCost(site); }
const Amounts& WideSearch::capacity(int site) const
{
    return view_.problem.nodes[index(view_.sites[index(site)])].capacity;
}
const Amounts& WideSearch::amounts(int service) const { return view_.problem.services[index(service)].amounts; }

/// Of one replica, beside what the nodes themselves cost.
double WideSearch::changeOf(int service, int from, int to)
{
    return swapsOf(service).change(state_, from, to) + (state_.guests(from) == 1 ? openCost(from) : 0) -
           (state_.guests(to) == 0 ? openCost(to) : 0);
}

/// Each replica goes where it costs least among nodes that are paid for already: the largest first, as long as there is room.
std::vector<WideSearch::Departure> WideSearch::departures(int site)
{
    std::vector<Departure> all;
    for (int service = 0; index(service) < state_.choice().size(); ++service)
        if (std::ranges::binary_search(state_.choice()[index(service)], site)) {
            swapsOf(service); // as things stand, before anyone moves
            all.push_back({{service, site, -1}, state_.penalties.shortage});
        }
    std::ranges::stable_sort(all, std::greater{},
                             [&](const Departure& one) { return shareOf(amounts(one.move.service), capacity(site)); });
    for (auto& [move, change] : all) {
        const WideSwaps& swaps = swapsOf(move.service);
        for (int to = 0; index(to) < view_.sites.size(); ++to)
            if (to != site && state_.guests(to) > 0 && swaps.mayGo(state_, to))
                if (const double one = changeOf(move.service, site, to); one < change) {
                    change = one;
                    move.to = to;
                }
        if (move.to >= 0)
            state_.move(move.service, site, move.to); // the next one sees what room is left
    }
    for (std::size_t at = all.size(); at-- > 0;)
        if (const Move& move = all[at].move; move.to >= 0)
            state_.move(move.service, move.to, site);
    return all;
}

/// Those that a node takes which opens for them, and what that saves.
Packing WideSearch::takenBy(int to, const std::vector<Departure>& all, double atLeast)
{
    std::vector<Parcel> parcels;
    double most = -openCost(to);
    for (const auto& [move, change] : all) {
        const bool mayGo = swapsOf(move.service).mayGo(state_, to);
        parcels.push_back({mayGo ? change - changeOf(move.service, move.from, to) : 0, amounts(move.service)});
        most += std::max(0.0, parcels.back().value);
    }
    if (most <= atLeast)
        return {};
    Packing packing = bestPacking(parcels, capacity(to));
    packing.value -= openCost(to);
    return packing;
}

/// All leave the node, for others that are paid for or for one that opens in its place.
bool WideSearch::emptyNode(int site)
{
    if (isStopped() || state_.guests(site) == 0 || openCost(site) <= 0)
        return false;
    std::vector<Departure> all = departures(site);
    Packing best;
    int instead = -1;
    for (int to = 0; index(to) < view_.sites.size() && !isStopped(); ++to)
        if (state_.guests(to) == 0)
            if (Packing packing = takenBy(to, all, best.value); packing.value > best.value) {
                best = std::move(packing);
                instead = to;
            }
    for (const int one : best.taken)
        all[index(one)].move.to = instead;
    double change = -openCost(site) - best.value;
    std::vector<Move> moves;
    for (const Departure& one : all) {
        change += one.change;
        moves.push_back(one.move);
    }
    if (change >= 0 || std::ranges::any_of(moves, [](const Move& move) { return move.to < 0; }))
        return false;
    movesLeft_ -= static_cast<int>(moves.size());
    return make(moves);
}

/// What would services save together on a node that hosts nobody yet, and which of their replicas would leave for it?
bool WideSearch::openNode()
{
    std::vector<std::vector<Parcel>> parcels(view_.sites.size());
    std::vector<std::vector<Move>> moves(view_.sites.size());
    for (int service = 0; index(service) < state_.choice().size() && !isStopped(); ++service)
        for (const WideSwaps::Swap& swap : swapsOf(service).best(state_, view_.sites.size())) {
            const double saved = openCost(swap.to) - swap.change;
            if (state_.guests(swap.to) > 0 || saved <= 0)
                continue;
            parcels[index(swap.to)].push_back({saved, amounts(service)});
            moves[index(swap.to)].push_back({service, swap.from, swap.to});
        }
    std::vector<Move> best;
    double most = 0;
    for (std::size_t site = 0; site < parcels.size(); ++site) {
        const Packing packing = bestPacking(parcels[site], capacity(static_cast<int>(site)));
        if (const double value = packing.value - openCost(static_cast<int>(site)); value > most) {
            most = value;
            best.clear();
            for (const int one : packing.taken)
                best.push_back(moves[site][index(one)]);
        }
    }
    movesLeft_ -= static_cast<int>(best.size());
    return !best.empty() && !isStopped() && make(best);
}

} // namespace edgewright::placing
