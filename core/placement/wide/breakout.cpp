// Is there a placement near another one that keeps all budgets?
#include "core/placement/wide/breakout.h"

#include "core/placement/wide/search.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

namespace {

class Breakout {
public:
    Breakout(const WideView& view, int rests) : view_(view), weights_(view.patiences.size()), restsLeft_(rests) {}

    std::optional<SiteChoice> run(SiteChoice at)
    {
        for (std::vector<double> trips; isAnyLate(view_, trips = WideState(view_, at).roundTrips());) {
            if (restsLeft_ <= 0 || view_.problem.isStopped())
                return {};
            addLate(trips);
            at = settled(std::move(at));
        }
        return at;
    }

private:
    /// And those who are nearly.
    void addLate(std::span<const double> trips)
    {
        constexpr double nearly = 0.9; // of a budget
        for (std::size_t one = 0; one < trips.size(); ++one) {
            if (weights_[one] > 0 || trips[one] < nearly * view_.patiences[one].budget)
                continue;
            weights_[one] = 1;
            few_.push_back(one);
        }
    }

    /// Of the few nobody waits too long any more, or nothing is left of the rests.
    SiteChoice settled(SiteChoice at)
    {
        constexpr double hard = 1e6; // whatever somebody late counts for in the end
        constexpr int movesForARest = 20'000;
        std::vector<std::size_t> trees;
        for (const std::size_t one : few_)
            trees.push_back(view_.patiences[one].tree);
        const SomeTrees some(view_, trees);
        WideView view(some.problem, some.before);
        for (Patience& patience : view.patiences) {
            const std::size_t one = few_[patience.tree];
            patience.budget = view_.patiences[one].budget;
            patience.weight = weights_[one];
        }
        Penalties penalties = penaltiesFor(WideState(view, at).total());
        penalties.unserved *= hard;
        penalties.shortage *= hard;
        for (bool isLate = true; isLate && restsLeft_ > 0 && !view.problem.isStopped(); --restsLeft_) {
            WideSearch search(view, std::move(at), penalties);
            search.improve(movesForARest);
            at = search.sites();
            const std::vector<double> trips = WideState(view, at).roundTrips();
            raiseWeights(view, trips);
            isLate = isAnyLate(view, trips);
        }
        return at;
    }

    /// Of those who are late; all draw a little nearer to their mean, which is 1.
    void raiseWeights(WideView& view, std::span<const double> trips)
    {
        constexpr double raised = 2, kept = 0.97;
        double sum = 0;
        for (std::size_t one = 0; one < trips.size(); ++one) {
            Patience& patience = view.patiences[one];
            patience.weight *= isWithin(trips[one], patience.budget) ? 1 : raised;
            sum += patience.weight;
        }
        for (Patience& patience : view.patiences) {
            patience.weight = std::lerp(1.0, patience.weight * static_cast<double>(trips.size()) / sum, kept);
            weights_[few_[patience.tree]] = patience.weight;
        }
    }

    const WideView& view_;
    std::vector<double> weights_;  ///< by patience; 0: not among the few
    std::vector<std::size_t> few_; ///< patiences
    int restsLeft_;
};

} // namespace

std::optional<SiteChoice> withinBudgets(const WideView& view, SiteChoice at, int rests)
{
    return Breakout(view, rests).run(std::move(at));
}

} // namespace edgewright::placing
