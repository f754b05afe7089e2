// Which placement is good where very many users call, and how good is it surely?
#include "core/placement/problem/few_in_the_way.h"
#include "core/placement/problem/solver.h"
#include "core/placement/wide/alike.h"
#include "core/placement/wide/breakout.h"
#include "core/placement/wide/hurry.h"
#include "core/placement/wide/limits.h"
#include "core/placement/wide/rounding.h"
#include "core/placement/wide/search.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace edgewright::placing {

namespace {

constexpr int movesForAStep = 25; // of the local search, for each step of the prices
constexpr int stepsForALook = 10;
constexpr int firstRounding = 100; // steps after which a placement is made of the prices; the next after twice as many
constexpr double bounded = 0.6, branched = 0.8; // of the work, when the bound has settled and when branches are done
constexpr double closeEnough = 1e-4;            // of the value: nothing more is looked for
constexpr double promising = 1.1;               // of the best value: so much may a start cost
constexpr double clearlyBetter = 1e-3;

class Wide {
public:
    /// `gathered`: the same users, as they are looked at.
    Wide(const Problem& problem, const Gathered& gathered, const PlacementOptions& options, Answer& answer)
        : given_(problem),
          view_(gathered.problem, gathered.before),
          answer_(answer),
          evaluator_(problem),
          spent_(gathered.spent),
          moves_(options.iterations)
    {}

    void run(const std::function<void(double)>& report)
    {
        if (answer_.best)
            searchFrom(sitesOf(view_, *answer_.best));
        else
            begin();
        if (!answer_.best && !answer_.isSettled)
            makeHaste();
        if (!answer_.best && !answer_.isSettled)
            hurry();
        const int steps = moves_ / movesForAStep;
        if (isStopped() || steps == 0 || answer_.isSettled)
            return;
        if (view_.problem.weight(PlacementGoal::WorstLatency) > 0)
            shortenTheLongest();
        WideBound bound(view_, WideState(view_, best_), steps);
        raiseBound(answer_, bound.value() + spent_);
        int rounding = firstRounding;
        for (int step = 0; step < steps && !isStopped() && !isClose() && !bound.isSettled(); step += stepsForALook) {
            report(bounded * step / steps);
            bound.raise(stepsForALook, value_.value - spent_);
            raiseBound(answer_, bound.value() + spent_);
            if (step + stepsForALook >= rounding) {
                searchFrom(bound);
                rounding *= 2;
                if (!answer_.best)
                    return; // for those who know more of relations, links and limits
            }
        }
        report(bounded);
        searchFrom(bound);
        branch(bound);
        report(branched);
        stir();
        report(1);
    }

private:
    bool isStopped() const { return view_.problem.isStopped(); }
    bool isClose() const
    {
        return answer_.best && (answer_.isSettled ||
                                answer_.value.value - answer_.bound <= closeEnough * std::abs(answer_.value.value));
    }

    bool isNear() const
    {
        return answer_.value.value - answer_.bound <= WideBound::near * std::abs(answer_.value.value);
    }

    /// Something is known soon: a placement that is grown, and a bound of its prices.
    void begin()
    {
        SiteChoice grown = grownChoice(view_);
        if (isStopped())
            return;
        const bool isFeasible = take(grown);
        raiseBound(answer_, WideBound(view_, WideState(view_, grown), 1).value() + spent_);
        answer_.isSettled |= !isFeasible && fewInTheWay(given_);
        if (!answer_.isSettled)
            searchFrom(std::move(grown));
    }

    void searchFrom(const WideBound& bound)
    {
        if (isStopped() || isClose())
            return;
        searchFrom(rounded(view_, bound));
        if (const std::optional<SiteChoice> start = gathered(view_, bound);
            start && WideState(view_, *start, penaltiesFor(value_.value)).total() + spent_ < promising * value_.value)
            searchFrom(*start);
    }

    /// Where services of few replicas leave much open.
    void branch(WideBound& bound)
    {
        constexpr double moves = 20'000; // for some seconds of it
        if (isStopped() || isNear() || !answer_.best)
            return;
        SiteChoice sites =
            bound.branch(best_, moves_ / moves, [this](double value) { raiseBound(answer_, value + spent_); });
        raiseBound(answer_, bound.value() + spent_);
        searchFrom(std::move(sites));
    }

    /// Where the cheapest keeps no budgets: begins as if nothing but time counted.
    void makeHaste()
    {
        if (isStopped() || view_.patiences.empty())
            return;
        Problem quick = view_.problem;
        quick.goal = objectiveOf(PlacementGoal::MeanLatency);
        const WideView view(quick, view_.before);
        WideSearch search(view, grownChoice(view), penaltiesFor(value_.figures.meanLatency.value));
        search.improve(moves_);
        searchFrom(search.sites());
    }

    /// Where nothing was found that keeps all budgets: is there anything? If that isn't known, more is tried.
    void hurry()
    {
        constexpr int movesForOne = 10, mostSteps = 400;
        constexpr int movesForARest = 20, mostRests = 100;
        if (isStopped() || !isAnyLate(view_, WideState(view_, best_).roundTrips()))
            return;
        Hurry hurry = hurryOf(view_, best_, std::min(mostSteps, moves_ / movesForOne));
        answer_.inTheWay = std::move(hurry.trees);
        answer_.isSettled = !answer_.inTheWay.empty();
        if (answer_.isSettled || isStopped())
            return;
        const Penalties penalties = penaltiesFor(value_.value);
        WideSearch search(seen(), std::move(hurry.sites), penalties);
        search.improve(moves_);
        for (const SiteChoice& start : {best_, search.sites()})
            if (!answer_.best)
                keepBudgets(start, penalties, std::min(mostRests, moves_ / movesForARest));
    }

    /// Where the longest round trip counts: holds all users to less and less, as far as placements are found with so little of it.
    void shortenTheLongest()
    {
        constexpr double next = 0.8, tight = 2e-3; // between what was missed and the least found; of this
        const auto longest = [&](const SiteChoice& sites) {
            const std::vector<double> trips = WideState(view_, sites).roundTrips();
            return trips.empty() ? 0 : std::ranges::max(trips);
        };
        SiteChoice at = best_;
        double least = longest(at);
        for (double missed = 0; least - missed > tight * least && !isStopped();) {
            const double most = std::lerp(missed, least, next);
            view_.holdTo(most);
            WideSearch search(view_, at, penaltiesFor(WideState(view_, at).total()));
            search.improve(moves_);
            take(search.sites());
            if (const double found = longest(search.sites()); found < least) {
                least = found;
                at = search.sites();
            } else {
                missed = most;
            }
        }
        const double weight = view_.problem.weight(PlacementGoal::WorstLatency);
        view_.holdTo(answer_.best ? answer_.value.value / weight : unreachable); // what is longer is not better
    }

    /// Begins once more and once more from the best, with room on nodes worth now this and now that.
    void stir()
    {
        for (double before = unreachable; value_.value < before * (1 - clearlyBetter);) {
            before = value_.value;
            for (const double worth : {0.5, 1.0, 0.25, 0.75}) {
                if (isStopped() || isNear() || !answer_.best)
                    return;
                WideSearch search(seen(), best_, penaltiesFor(value_.value));
                search.stir(worth, moves_);
                take(search.sites());
            }
        }
    }

    void searchFrom(SiteChoice start)
    {
        constexpr int forPenalties = 4, forTolls = 8, forTheFirst = 40; // rounds
        constexpr int someRests = 30;
        if (isStopped())
            return;
        Penalties penalties = penaltiesFor(WideState(seen(), start).total());
        const int rounds = view_.problem.narrow.empty() ? forPenalties : answer_.best ? forTolls : forTheFirst;
        for (int round = 0; round < rounds && !isStopped(); ++round) {
            WideSearch search(seen(), std::move(start), penalties);
            search.improve(moves_);
            if (take(search.sites()))
                return;
            start = search.sites();
            if (raiseTolls())
                continue;
            penalties.late *= 10;
            penalties.shortage *= 10;
            if (round >= forPenalties)
                break;
        }
        if (answer_.best)
            keepBudgets(std::move(start), penalties, someRests);
    }

    /// Where users still wait too long, and the placement would be better but for that.
    void keepBudgets(SiteChoice start, const Penalties& penalties, int rests)
    {
        const bool mayBeBest =
            !answer_.best || WideState(view_, start, {.late = 0}).total() + spent_ < answer_.value.value;
        if (isStopped() || view_.patiences.empty() || !mayBeBest)
            return;
        std::optional<SiteChoice> kept = withinBudgets(view_, std::move(start), rests);
        if (!kept || !take(*kept))
            return;
        WideSearch search(seen(), std::move(*kept), penalties);
        search.improve(moves_);
        take(search.sites());
    }

    /// As searches look at it.
    const WideView& seen() const { return tolled_ ? *tolled_ : view_; }

    /// Where calls of the placement that was taken last overfill links, ways over these become dearer; over others less dear again.
    /// Source: Ahuja, Magnanti and Orlin, "Network Flows" (1993), chapter 16: prices in place of bundled capacities.
    bool raiseTolls()
    {
        constexpr double least = 0.03, down = 0.05; // of a gigabyte's mean cost
        constexpr double full = 0.98;               // of a link: what more it carries should go elsewhere as well
        const std::vector<NarrowLink>& narrow = view_.problem.narrow;
        if (evaluator_.loads().excess() == 0 || isStopped())
            return false;
        double gigabytes = 0;
        for (const CallTree& tree : view_.problem.trees)
            for (const Call& call : tree.calls)
                gigabytes += call.gigabytes;
        const double mean = std::abs(value_.value) / (gigabytes + 1e-9);
        tolls_.resize(narrow.size());
        for (std::size_t link = 0; link < narrow.size(); ++link)
            for (std::size_t way = 0; way < 2; ++way) {
                const double all = full * narrow[link].bandwidth;
                const double over = (evaluator_.loads().of(link)[way] - all) / (1 + all); // a link may carry nothing
                tolls_[link][way] = std::max(0.0, tolls_[link][way] + mean * (over > 0 ? least + over : down * over));
            }
        tolled_.emplace(view_);
        tolled_->charge(tolls_);
        return true;
    }

    /// False: it breaks something.
    bool take(const SiteChoice& sites)
    {
        const Choice choice = nodesOf(view_, sites);
        const Evaluation value = evaluator_.of(choice);
        if (best_.empty() || value.isBetterThan(value_)) {
            best_ = sites;
            value_ = value;
        }
        offer(answer_, choice, value, "wide");
        return value.isFeasible();
    }

    const Problem& given_;
    WideView view_;
    Tolls tolls_;                    ///< of narrow links; empty until one is overfull
    std::optional<WideView> tolled_; ///< the view, with these
    Answer& answer_;
    Evaluator evaluator_;
    double spent_; ///< of each value, before the view's users
    int moves_;
    SiteChoice best_;
    Evaluation value_; ///< of `best_`
};

void search(const Problem& problem, const PlacementOptions& options, Answer& answer,
            const std::function<void(double)>& report)
{
    const Gathered gathered = gatheredAlike(problem);
    if (!problem.isStopped())
        Wide(problem, gathered, options, answer).run(report);
}

/// A limit on the longest round trip alone is a budget of all users.
struct WithBudgets {
    Problem problem;
    double latest = unreachable; ///< that limit
};

WithBudgets withBudgets(const Problem& given)
{
    WithBudgets made{.problem = given};
    std::erase_if(made.problem.limits, [&](const Limit& limit) {
        if (!weighsAlone(limit.of, PlacementGoal::WorstLatency))
            return false;
        made.latest = std::min(made.latest, limit.most / limit.of.of({.worstLatency = Milliseconds(1)}));
        return true;
    });
    for (CallTree& tree : made.problem.trees)
        tree.budget = std::min(tree.budget, made.latest);
    return made;
}

/// Is the longest round trip longer, whatever the placement?
bool isLonger(Problem problem, const PlacementOptions& options, double latest)
{
    problem.limits.clear();
    problem.goal = objectiveOf(PlacementGoal::WorstLatency);
    Answer answer;
    search(problem, options, answer, [](double) {});
    return answer.bound > latest + 1e-6 * (1 + latest);
}

void improve(const Problem& given, const PlacementOptions& options, Answer& answer, const Progress&,
             const std::function<void(double)>& report)
{
    if (!hasEnoughCandidates(given) || given.isStopped())
        return;
    const auto [problem, latest] = withBudgets(given);
    if (problem.limits.empty())
        search(problem, options, answer, report);
    else
        improveWithinLimits(problem, options, answer, search, report);
    if (!answer.best && !answer.isSettled && latest < unreachable)
        answer.isSettled = isLonger(given, options, latest);
}

} // namespace

Solver wide() { return {.key = "wide", .share = 5, .isForMany = true, .improve = improve}; }

} // namespace edgewright::placing
