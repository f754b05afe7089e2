// Which placement of very many calls is good: where does each replica help most, and what does moving one gain?
#include "core/placement/wide/search.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

namespace {

constexpr double clearly = 1e-9; // of the value: more than rounding

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// One service grows.
class Growth {
public:
    Growth(const WideView& view, WideState& state, const Relations& relations, int service)
        : view_(view),
          state_(state),
          relations_(relations),
          service_(service),
          loads_(state.loads(service)),
          gain_(view.sites.size())
    {}

    void run()
    {
        const Demand& demand = view_.problem.services[index(service_)];
        for (const int node : demand.required)
            state_.move(service_, -1, view_.siteAt[index(node)]);
        while (std::ssize(state_.choice()[index(service_)]) < demand.replicas && !view_.problem.isStopped())
            state_.move(service_, -1, best());
    }

private:
    /// Sites before the one that serves the load now.
    void weigh(const Load& load)
    {
        const int host = state_.nearestTwo(service_, load.origin).first;
        const LoadCost cost = state_.costOf(load);
        const double now = cost(host);
        for (const int site : view_.order[index(load.origin)]) {
            if (site == host)
                break;
            gain_[index(site)] += now - cost(site);
        }
    }

    int best()
    {
        std::ranges::fill(gain_, 0);
        for (const Load& load : loads_)
            weigh(load);
        const int allowed = bestOf(true);
        return allowed >= 0 ? allowed : bestOf(false);
    }

    /// -1: relations forbid all.
    int bestOf(bool heedsRelations) const
    {
        const Choice placed = relations_.areNone() || !heedsRelations ? Choice() : nodesOf(view_, state_.choice());
        int found = -1;
        double most = -unreachable;
        for (int site = 0; index(site) < gain_.size(); ++site) {
            const double value = gain_[index(site)] - state_.siteChange(service_, site, 1);
            if (view_.isCandidate[index(service_)][index(site)] && value > most &&
                !std::ranges::binary_search(state_.choice()[index(service_)], site) &&
                (placed.empty() || relations_.allows(placed, service_, view_.sites[index(site)]))) {
                most = value;
                found = site;
            }
        }
        return found;
    }

    const WideView& view_;
    WideState& state_;
    const Relations& relations_;
    int service_;
    std::vector<Load> loads_;
    std::vector<double> gain_;
};

struct Exploration {
    std::vector<int> sites; ///< the best that it has come by
    int moves = 0;
};

/// Swaps one replica after another, each time what saves most; where nothing does, what harms least, for a while. What has been left or
/// joined of late stays so.
/// Source: Glover, "Tabu search, part I", ORSA Journal on Computing 1 (1989).
Exploration explored(const WideView& view, WideState state, WideSwaps swaps, const Relations& relations, int service,
                     int mostMoves)
{
    constexpr int patience = 20; // moves without anything better
    const std::vector<int>& sites = state.choice()[index(service)];
    Exploration best{.sites = sites};
    const std::size_t tenure = std::min<std::size_t>(8, sites.size() / 2);
    std::vector<int> recent;
    const double enough = clearly * std::abs(state.total());
    double value = 0, least = 0,
           violation = relations.areNone() ? 0 : relations.violation(nodesOf(view, state.choice()));
    const auto isRecent = [&](int site) { return std::ranges::find(recent, site) != recent.end(); };
    for (int waited = 0; waited < patience && best.moves < mostMoves && !view.problem.isStopped(); ++waited) {
        const std::vector<WideSwaps::Swap> all = swaps.best(state, 2 * tenure + 8);
        const auto swap =
            std::ranges::find_if(all, [&](const auto& one) { return !isRecent(one.to) && !isRecent(one.from); });
        if (swap == all.end() || (tenure == 0 && swap->change >= -enough))
            break;
        state.move(service, swap->from, swap->to);
        swaps.follow(state, swap->from, swap->to);
        ++best.moves;
        recent.insert(recent.end(), {swap->from, swap->to});
        if (recent.size() > 2 * tenure)
            recent.erase(recent.begin(), recent.begin() + 2);
        value += swap->change;
        if (value < least - enough &&
            (relations.areNone() || relations.violation(nodesOf(view, state.choice())) <= violation)) {
            least = value;
            best.sites = sites;
            waited = -1;
        }
    }
    return best;
}

} // namespace

SiteChoice grownChoice(const WideView& view)
{
    WideState state(view, SiteChoice(view.problem.services.size()), {.shortage = 1e15});
    const Relations relations(view.problem);
    for (const int service : servicesByCall(view.problem))
        Growth(view, state, relations, service).run();
    return state.choice();
}

WideSearch::WideSearch(const WideView& view, SiteChoice start, const Penalties& penalties)
    : view_(view),
      state_(view, std::move(start), penalties),
      relations_(view.problem),
      value_(state_.total()),
      swaps_(state_.choice().size())
{}

Choice WideSearch::choice() const { return nodesOf(view_, state_.choice()); }

void WideSearch::setPenalties(const Penalties& penalties)
{
    state_.penalties = penalties;
    std::ranges::fill(swaps_, std::nullopt);
}

void WideSearch::improve(int moves)
{
    movesLeft_ = moves;
    value_ = state_.total();
    for (bool isBetter = true; isBetter && !isStopped();) {
        isBetter = explore();
        for (int site = 0; index(site) < view_.sites.size(); ++site)
            isBetter |= emptyNode(site);
        while (openNode())
            isBetter = true;
    }
}

void WideSearch::stir(double worth, int moves)
{
    Penalties penalties = state_.penalties;
    penalties.room = worth * state_.priceOfRoom();
    if (penalties.room <= 0)
        return;
    setPenalties(penalties);
    improve(moves);
    penalties.room = 0;
    setPenalties(penalties);
    improve(moves);
}

const WideSwaps& WideSearch::swapsOf(int service)
{
    std::optional<WideSwaps>& swaps = swaps_[index(service)];
    if (!swaps)
        swaps.emplace(view_, state_, service);
    return *swaps;
}

void WideSearch::move(const Move& move)
{
    state_.move(move.service, move.from, move.to);
    if (view_.hasChains() || !view_.patiences.empty())
        std::ranges::fill(swaps_, std::nullopt);
    else if (swaps_[index(move.service)])
        swaps_[index(move.service)]->follow(state_, move.from, move.to);
}

/// Those that take the service from `before` to `after`.
std::vector<WideSearch::Move> WideSearch::movesBetween(int service, const std::vector<int>& before,
                                                       const std::vector<int>& after)
{
    std::vector<int> left, joined;
    std::ranges::set_difference(before, after, std::back_inserter(left));
    std::ranges::set_difference(after, before, std::back_inserter(joined));
    std::vector<Move> moves;
    for (std::size_t at = 0; at < left.size(); ++at)
        moves.push_back({service, left[at], joined[at]});
    return moves;
}

/// Services affect one another, so that what each saves alone may not be saved together: then all return.
bool WideSearch::make(const std::vector<Move>& moves)
{
    const double violation = relations_.areNone() ? 0 : relations_.violation(choice());
    for (const Move& one : moves)
        move(one);
    if (const double value = state_.total(); value < value_ - clearly * std::abs(value_) &&
                                             (relations_.areNone() || relations_.violation(choice()) <= violation)) {
        value_ = value;
        return true;
    }
    for (std::size_t at = moves.size(); at-- > 0;)
        move({moves[at].service, moves[at].to, moves[at].from});
    return false;
}

/// All services side by side, as if the others stayed; then one after another takes what it has found, or looks again where that does
/// not go with what others have taken.
bool WideSearch::explore()
{
    std::vector<Exploration> found(state_.choice().size());
    inParallel(found.size(), 0, [&](std::size_t service) {
        const WideSwaps swaps(view_, state_, static_cast<int>(service));
        found[service] = explored(view_, state_, swaps, relations_, static_cast<int>(service), movesLeft_);
    });
    bool isBetter = false;
    for (int service = 0; index(service) < found.size(); ++service) {
        movesLeft_ -= found[index(service)].moves;
        const std::vector<int> before = state_.choice()[index(service)];
        if (found[index(service)].sites == before)
            continue;
        bool isTaken = make(movesBetween(service, before, found[index(service)].sites));
        if (!isTaken && !isStopped()) {
            const Exploration again = explored(view_, state_, swapsOf(service), relations_, service, movesLeft_);
            movesLeft_ -= again.moves;
            isTaken = make(movesBetween(service, before, again.sites));
        }
        isBetter |= isTaken;
    }
    return isBetter;
}

} // namespace edgewright::placing
