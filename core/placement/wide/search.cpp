// Which placement of very many calls is good: where does each replica help most, and what does moving one gain?
#include "core/placement/wide/search.h"

#include "core/base/parallel.h"
#include "core/placement/wide/joining.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

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
          joins_(view, relations),
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
    void weigh(const Load& load, std::span<double> gain) const
    {
        const int host = state_.nearestTwo(service_, load.origin).first;
        const LoadCost cost = state_.costOf(load);
        const double now = cost(host);
        if (host < 0) { // all of them, in the order in which they lie in memory
            for (int site = 0; index(site) < gain.size(); ++site)
                gain[index(site)] += now - cost(site);
            return;
        }
        for (const int site : view_.order[index(load.origin)]) {
            if (site == host)
                break;
            gain[index(site)] += now - cost(site);
        }
    }

    /// Part by part, so that sums don't depend on how many look at them.
    void weighAll()
    {
        constexpr std::size_t loadsOfAPart = 128;
        const std::size_t parts = 1 + loads_.size() / loadsOfAPart;
        Grid<double> gains(parts, gain_.size());
        inParallel(parts, 0, [&](std::size_t part) {
            const std::size_t begin = part * loadsOfAPart, end = std::min(begin + loadsOfAPart, loads_.size());
            for (std::size_t load = begin; load < end && !view_.problem.isStopped(); ++load)
                weigh(loads_[load], gains[part]);
        });
        std::ranges::fill(gain_, 0);
        for (std::size_t part = 0; part < parts; ++part)
            std::ranges::transform(gain_, std::as_const(gains)[part], gain_.begin(), std::plus{});
    }

    int best()
    {
        weighAll();
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
                (placed.empty() || joins_(state_, placed, service_, site))) {
                most = value;
                found = site;
            }
        }
        return found;
    }

    const WideView& view_;
    WideState& state_;
    const Relations& relations_;
    Joining joins_;
    int service_;
    std::vector<Load> loads_;
    std::vector<double> gain_;
};

struct Exploration {
    SiteChoice sites; ///< the best that it has come by; of services that stay, nothing
    int moves = 0;
};

/// Swaps one replica after another, each time what saves most; where nothing does, what harms least, for a while. What has been left or
/// joined of late stays so. Those that want the service beside them come along.
/// Source: Glover, "Tabu search, part I", ORSA Journal on Computing 1 (1989).
class Explorer {
public:
    Explorer(const WideView& view, WideState state, WideSwaps swaps, const Relations& relations, int service)
        : view_(view), state_(std::move(state)), swaps_(std::move(swaps)), relations_(relations), service_(service)
    {}

    Exploration run(int mostMoves)
    {
        constexpr int patience = 20; // moves without anything better
        Exploration best{.sites = SiteChoice(state_.choice().size())};
        const double enough = clearly * std::abs(state_.total());
        double value = 0, least = 0;
        for (int waited = 0; waited < patience && best.moves < mostMoves && !view_.problem.isStopped(); ++waited) {
            const std::optional<Step> step = next();
            if (!step || (tenure_ == 0 && step->swap.change >= -enough))
                break;
            value += make(*step);
            ++best.moves;
            if (value < least - enough) {
                least = value;
                for (const int one : moved_)
                    best.sites[index(one)] = state_.choice()[index(one)];
                waited = -1;
            }
        }
        return best;
    }

private:
    struct Step {
        WideSwaps::Swap swap;
        std::vector<int> companions; ///< the service among them
    };

    std::optional<Step> next() const
    {
        const Choice placed = relations_.areNone() ? Choice() : nodesOf(view_, state_.choice());
        const auto isRecent = [&](int site) { return std::ranges::find(recent_, site) != recent_.end(); };
        for (const WideSwaps::Swap& swap :
             swaps_.best(state_, relations_.areNone() ? 2 * tenure_ + 8 : view_.sites.size())) {
            if (isRecent(swap.to) || isRecent(swap.from))
                continue;
            if (relations_.areNone())
                return Step{swap, {service_}};
            const int from = view_.sites[index(swap.from)], to = view_.sites[index(swap.to)];
            std::vector<int> companions = relations_.companions(placed, service_, from);
            if (std::ranges::all_of(companions,
                                    [&](int one) { return view_.isCandidate[index(one)][index(swap.to)]; }) &&
                relations_.allowsMove(placed, companions, from, to))
                return Step{swap, std::move(companions)};
        }
        return {};
    }

    /// Returns what it changes.
    double make(const Step& step)
    {
        const auto& [change, from, to] = step.swap;
        const double before = step.companions.size() > 1 ? state_.total() : 0;
        for (const int one : step.companions) {
            state_.move(one, from, to);
            if (std::ranges::find(moved_, one) == moved_.end())
                moved_.push_back(one);
        }
        swaps_.follow(state_, from, to);
        recent_.insert(recent_.end(), {from, to});
        if (recent_.size() > 2 * tenure_)
            recent_.erase(recent_.begin(), recent_.begin() + 2);
        return step.companions.size() > 1 ? state_.total() - before : change;
    }

    const WideView& view_;
    WideState state_;
    WideSwaps swaps_;
    const Relations& relations_;
    int service_;
    std::size_t tenure_ = std::min<std::size_t>(8, state_.choice()[index(service_)].size() / 2);
    std::vector<int> recent_; ///< sites
    std::vector<int> moved_;  ///< services
};

} // namespace

SiteChoice grownChoice(const WideView& view)
{
    WideState state(view, SiteChoice(view.problem.services.size()), {.shortage = 1e15});
    const Relations relations(view.problem);
    for (const int service : wantedFirst(view.problem, servicesByCall(view.problem)))
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

/// Those that take services to these sites; who has none stays.
std::vector<WideSearch::Move> WideSearch::movesTo(const SiteChoice& after) const
{
    std::vector<Move> moves;
    for (int service = 0; index(service) < after.size(); ++service) {
        const std::vector<int>&now = state_.choice()[index(service)], &then = after[index(service)];
        if (then.empty())
            continue;
        std::vector<int> left, joined;
        std::ranges::set_difference(now, then, std::back_inserter(left));
        std::ranges::set_difference(then, now, std::back_inserter(joined));
        for (std::size_t at = 0; at < left.size(); ++at)
            moves.push_back({service, left[at], joined[at]});
    }
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
        found[service] = Explorer(view_, state_, swaps, relations_, static_cast<int>(service)).run(movesLeft_);
    });
    bool isBetter = false;
    for (int service = 0; index(service) < found.size(); ++service) {
        movesLeft_ -= found[index(service)].moves;
        const std::vector<Move> moves = movesTo(found[index(service)].sites);
        if (moves.empty())
            continue;
        bool isTaken = make(moves);
        if (!isTaken && !isStopped()) {
            const Exploration again = Explorer(view_, state_, swapsOf(service), relations_, service).run(movesLeft_);
            movesLeft_ -= again.moves;
            isTaken = make(movesTo(again.sites));
        }
        isBetter |= isTaken;
    }
    return isBetter;
}

} // namespace edgewright::placing
