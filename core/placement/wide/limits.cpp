// Which placement of very many calls is good within limits on sums over them? What a limit is of gets a price.
#include "core/placement/wide/limits.h"

#include "core/placement/wide/swaps.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

namespace {

constexpr int mostPrices = 8, mostMixes = 6, mostSqueezed = 10;
constexpr double tight = 1e-6;      // of the limits: nothing is gained within less
constexpr double justBeyond = 0.02; // of the limits: what single swaps may mend

class PricedLimits {
public:
    PricedLimits(const Problem& problem, const PlacementOptions& options, Answer& answer, WideRun search,
                 const std::function<void(double)>& report)
        : problem_(problem),
          options_(options),
          answer_(answer),
          search_(search),
          report_(report),
          evaluator_(problem),
          share_(problem.limits.size())
    {}

    void run()
    {
        const std::optional<Point> free = at(1, 0);
        std::optional<Point> last = free;
        int mixes = 0;
        for (; mixes < mostMixes && last && chargeBroken(last->figures) && !isOver(); ++mixes)
            last = closeIn(*free);
        if (mixes == 0 && free && !isOver()) // none binds
            at(1, 0, true);
        report_(1);
    }

private:
    struct Point {
        double goal = 0;
        PlacementFigures figures;
        Choice choice;
    };

    bool isOver() const { return problem_.isStopped() || answer_.isSettled; }
    double usedBy(const Point& point) const { return used_.of(point.figures); }
    bool isWithin(const Point& point) const { return usedBy(point) <= allowed_ + 1e-9 * (1 + std::abs(allowed_)); }

    /// Only limits that something found has broken have a price; those that break again although they have one, twice as much of it.
    /// False: none is broken.
    bool chargeBroken(const PlacementFigures& figures)
    {
        bool isBroken = false;
        used_ = {.weights = {}};
        allowed_ = 0;
        for (std::size_t at = 0; at < problem_.limits.size(); ++at) {
            const Limit& limit = problem_.limits[at];
            if (limit.of.of(figures) > limit.most + 1e-9 * (1 + std::abs(limit.most))) {
                share_[at] = std::max(1.0, 2 * share_[at]);
                isBroken = true;
            }
            const double each = share_[at] / (limit.most > 0 ? limit.most : 1);
            for (std::size_t goal = 0; goal < placementGoalCount; ++goal)
                used_.weights[goal] += each * limit.of.weights[goal];
            allowed_ += each * limit.most;
        }
        return isBroken;
    }

    Point pointOf(const Choice& choice)
    {
        const Evaluation value = evaluator_.of(choice);
        offer(answer_, choice, value, "wide");
        return {value.value, value.figures, choice};
    }

    /// The best at a price of what is used, where the goal counts so much. Nothing: none was found that holds what is no limit.
    /// `isFinal`: with all the patience there is.
    std::optional<Point> at(double goal, double price, bool isFinal = false)
    {
        PlacementObjective sum = used_;
        for (std::size_t one = 0; one < placementGoalCount; ++one)
            sum.weights[one] = goal * problem_.goal.weights[one] + price * used_.weights[one];
        const Problem priced = withGoal(sum);
        Answer found;
        if (last_)
            offer(found, *last_, evaluate(priced, *last_), "wide");
        PlacementOptions options = options_;
        options.iterations /= isFinal ? 1 : 4;
        search_(priced, options, found, [](double) {});
        report_(std::min(0.9, 0.1 * ++prices_));
        if (goal == 0)
            answer_.isSettled |= found.bound > allowed_ + 1e-6 * (1 + std::abs(allowed_)); // the least is too much
        else
            raiseBound(answer_, found.bound - price * allowed_);
        if (!found.best) {
            answer_.isSettled |= found.isSettled; // what is impossible without limits is so within them
            answer_.inTheWay = std::move(found.inTheWay);
            return {};
        }
        last_ = found.best;
        return pointOf(*found.best);
    }

    /// Between one that uses too much and one within the limits: the price at which both are worth the same finds one between them.
    Point closeIn(Point free)
    {
        std::optional<Point> within = answer_.best ? pointOf(*answer_.best) : at(0, 1);
        if (!within || !isWithin(*within))
            return free;
        double price = 0;
        for (int step = 0; step < mostPrices && !isOver() && usedBy(*within) < allowed_ * (1 - tight); ++step) {
            const double next = (within->goal - free.goal) / (usedBy(free) - usedBy(*within));
            if (next <= 0 || std::abs(next - price) <= 1e-3 * price)
                break;
            price = next;
            const std::optional<Point> between = at(1, price);
            if (!between || (isWithin(*between) ? between->goal >= within->goal : usedBy(*between) >= usedBy(free)))
                break;
            (isWithin(*between) ? *within : free) = *between;
        }
        if (price > 0 && !isOver())
            if (std::optional<Point> last = at(1, price, true); last && !isWithin(*last))
                free = *std::move(last);
        squeeze(std::move(free));
        return *within;
    }

    Problem withGoal(const PlacementObjective& goal) const
    {
        Problem problem = problem_;
        problem.limits.clear();
        problem.goal = goal;
        return problem;
    }

    /// From just beyond the limits to within them, a replica at a time.
    void squeeze(Point point)
    {
        if (usedBy(point) > allowed_ * (1 + justBeyond))
            return;
        const Problem used = withGoal(used_), goal = withGoal(problem_.goal);
        const WideView usedView(used), goalView(goal);
        for (int move = 0; move < mostSqueezed && !isWithin(point) && !isOver(); ++move) {
            const std::optional<Choice> next = squeezed(usedView, goalView, point);
            if (!next)
                return;
            point = pointOf(*next);
        }
    }

    /// With the swap that saves what is too much at the least cost; where none saves all of it, that of the least cost for what it saves.
    std::optional<Choice> squeezed(const WideView& usedView, const WideView& goalView, const Point& point) const
    {
        const SiteChoice sites = sitesOf(usedView, point.choice);
        const WideState used(usedView, sites, penaltiesFor(usedBy(point)));
        const WideState goal(goalView, sites, penaltiesFor(point.goal));
        const double tooMuch = usedBy(point) - allowed_ * (1 - tight);
        int of = -1, left = -1, joined = -1;
        std::pair least{true, unreachable}; // whether something remains; of the goal, for what is used less
        for (int service = 0; service < static_cast<int>(sites.size()) && !isOver(); ++service) {
            const WideSwaps uses(usedView, used, service), costs(goalView, goal, service);
            for (const int from : sites[static_cast<std::size_t>(service)])
                for (int to = 0; to < static_cast<int>(usedView.sites.size()); ++to) {
                    const double saved = costs.mayGo(goal, to) ? std::min(-uses.change(used, from, to), tooMuch) : 0;
                    const double cost = saved > 0 ? costs.change(goal, from, to) : unreachable;
                    if (answer_.best && point.goal + cost >= answer_.value.value)
                        continue; // what breaks something costs that much, too
                    if (const std::pair one{saved < tooMuch, cost / saved}; saved > 0 && one < least) {
                        least = one;
                        of = service, left = from, joined = to;
                    }
                }
        }
        return of < 0 ? std::nullopt : std::optional(swapped(point.choice, of, usedView.sites, left, joined));
    }

    static Choice swapped(Choice choice, int service, const std::vector<int>& nodes, int left, int joined)
    {
        std::vector<int>& runsOn = choice[static_cast<std::size_t>(service)];
        std::ranges::replace(runsOn, nodes[static_cast<std::size_t>(left)], nodes[static_cast<std::size_t>(joined)]);
        std::ranges::sort(runsOn);
        return choice;
    }

    const Problem& problem_;
    const PlacementOptions& options_;
    Answer& answer_;
    WideRun search_;
    const std::function<void(double)>& report_;
    Evaluator evaluator_;
    std::vector<double> share_;              ///< by limit, of the price
    PlacementObjective used_{.weights = {}}; ///< what the limits are of, each in shares of its limit
    double allowed_ = 0;
    std::optional<Choice> last_; ///< where the next search begins
    int prices_ = 0;
};

} // namespace

void improveWithinLimits(const Problem& problem, const PlacementOptions& options, Answer& answer, WideRun search,
                         const std::function<void(double)>& report)
{
    PricedLimits(problem, options, answer, search, report).run();
}

} // namespace edgewright::placing
