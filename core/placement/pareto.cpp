// What does less of one goal cost in another?
#include "core/placement/pareto.h"

#include "core/placement/verified.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

class FrontSearch {
public:
    FrontSearch(const Topology& topology, int most, PlacementOptions options, ParetoFront& front,
                const std::function<void(const ParetoFront&)>& found)
        : topology_(topology), most_(most), options_(std::move(options)), front_(front), found_(found)
    {
        if (options_.timeLimit)
            options_.timeLimit = *options_.timeLimit / (2 * most);
    }

    Result<void> run(const Progress& progress)
    {
        Result<PlacementResult> last = least(front_.second, front_.first, {}, progress); // the other end
        if (!last)
            return fail(last.error());
        if (last->status == PlacementStatus::Infeasible) {
            front_.conflicts = last->conflicts;
            return {};
        }
        options_.known.push_back(last->placement); // within every limit that comes: no search finds nothing
        const double end = last->figures.of(front_.second);
        bool isProven = last->status == PlacementStatus::Optimal;
        std::optional<double> step;
        for (std::optional<double> most; std::ssize(front_.points) < most_ && !progress.stopped();) {
            progress.report(static_cast<double>(front_.points.size()) / most_, text("placement", "Pareto front"));
            Result<PlacementResult> point = least(front_.first, front_.second, most, progress);
            if (!point && isStopped(point.error()))
                break;
            if (!point || point->status == PlacementStatus::Infeasible) {
                isProven &= point.has_value();
                break;
            }
            isProven &= point->status == PlacementStatus::Optimal;
            const double here = point->figures.of(front_.second);
            add(std::move(*point));
            if (!step)
                step = (here - end) / (most_ - 1);
            if (here <= end + 1e-9 * (1 + std::abs(end)))
                break;
            // The last step goes to the end itself, which rounding must not miss.
            most = std::max(here - std::max(*step, 1e-7 * (1 + std::abs(here))), end);
            isSpaced_ |= *step > 1e-7 * (1 + std::abs(here));
        }
        if (!progress.stopped() && !std::ranges::any_of(front_.points, [&](const PlacementResult& point) {
                return point.figures.of(front_.second) <= end + 1e-9 * (1 + std::abs(end));
            }))
            add(std::move(*last));
        front_.isComplete = isProven && !isSpaced_ && !progress.stopped();
        return {};
    }

private:
    Result<PlacementResult> least(PlacementGoal goal, PlacementGoal next, std::optional<double> most,
                                  const Progress& progress) const
    {
        PlacementOptions options = options_;
        options.objectives = {objectiveOf(goal), objectiveOf(next)};
        if (most)
            options.limits.push_back({objectiveOf(next), *most});
        return verifiedPlacement(topology_, options, Progress(progress, Progress::Listener()));
    }

    /// Searches that were cut short may come upon something that an earlier point already beats, or the other way round.
    void add(PlacementResult point)
    {
        const auto beats = [&](const PlacementResult& a, const PlacementResult& b) {
            return a.figures.of(front_.first) <= b.figures.of(front_.first) &&
                   a.figures.of(front_.second) <= b.figures.of(front_.second);
        };
        if (std::ranges::any_of(front_.points, [&](const PlacementResult& one) { return beats(one, point); }))
            return;
        std::erase_if(front_.points, [&](const PlacementResult& one) { return beats(point, one); });
        front_.points.push_back(std::move(point));
        std::ranges::sort(front_.points, {}, [&](const PlacementResult& one) { return one.figures.of(front_.first); });
        if (found_)
            found_(front_);
    }

    const Topology& topology_;
    int most_;
    PlacementOptions options_;
    ParetoFront& front_;
    const std::function<void(const ParetoFront&)>& found_;
    bool isSpaced_ = false; ///< steps were so wide that points may lie between
};

} // namespace

Result<ParetoFront> paretoFront(const Topology& topology, PlacementGoal first, PlacementGoal second, int most,
                                const PlacementOptions& options, const Progress& progress,
                                const std::function<void(const ParetoFront&)>& found)
{
    if (first == second)
        return fail({text("placement", "a front needs two goals, and both are the same"), "pareto",
                     text("placement", "name two different goals")});
    if (most < 2)
        return fail(
            {text("placement", "a front has two points at least"), "points", text("placement", "ask for two or more")});
    ParetoFront front{.first = first, .second = second};
    FrontSearch search(topology, most, options, front, found);
    if (Result<void> done = search.run(progress); !done)
        return fail(done.error());
    if (front.points.empty() && front.conflicts.empty())
        return fail(stoppedError());
    return front;
}

} // namespace edgewright
