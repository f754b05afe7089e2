// Where could services run, what does the search know so far, and which of its answers is looked at?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "app/jobs/search_feed.h"
#include "app/jobs/shared_answer.h"
#include "app/jobs/weighed_placement.h"

#include <algorithm>
#include <utility>

namespace edgewright {

namespace {

constexpr int mostPoints = 12; // of a front: a chart that can be read, some searches that can be waited for

/// A rule's placement beside the answer, whose goal it is measured by.
PlacementResult resultOf(const PlacementBaseline& rule, const PlacementResult& answer)
{
    PlacementResult result{.status = PlacementStatus::Feasible,
                           .placement = rule.placement,
                           .objective = answer.goal.of(rule.figures),
                           .bound = answer.bound,
                           .goal = answer.goal,
                           .figures = rule.figures,
                           .users = rule.users,
                           .solver = rule.key};
    if (rule.broken) {
        result.status = PlacementStatus::Infeasible;
        Conflict& broken = result.conflicts.emplace_back();
        broken.what = rule.broken->what;
        broken.remedy = rule.broken->remedy;
    }
    return result;
}

} // namespace

/// The options chosen, for a search that is followed and can be ended with what it has.
PlacementOptions Results::followedOptions()
{
    feed_ = std::make_shared<SearchFeed<PlacementStep>>();
    enough_ = std::make_shared<std::atomic<bool>>(false);
    search_ = {placementOptions_.objectives.front(), {}, true};
    PlacementOptions options = placementOptions_;
    options.enough = enough_;
    options.listener = [feed = feed_](const PlacementStep& step) { feed->put(step); };
    followSoon_.start();
    emit searched();
    return options;
}

Result<void> Results::placeAndSample(const Topology& topology, const PlacementOptions& options,
                                     const Progress& progress, Answers& answers)
{
    if (Result<void> placed = keepIn(answers.placement, weighedPlacement(topology, options, progress));
        !placed || answers.placement->placement.empty())
        return placed;
    if (Result<LatencyResult> latency = simulateLatency(topology, answers.placement->placement, {}, progress))
        answers.latency = shared(std::move(*latency));
    return {};
}

void Results::runPlacement()
{
    run(tr("Placement"),
        [options = followedOptions()](const Topology& topology, const Progress& progress) -> Result<Answers> {
            Answers answers;
            const Result<void> placed = placeAndSample(topology, options, progress, answers);
            return placed ? Result<Answers>(answers) : fail(placed.error());
        });
    emit asked(PlacementQuestion::Best);
}

void Results::runFront()
{
    PlacementOptions options = placementOptions_;
    options.enough = enough_ = std::make_shared<std::atomic<bool>>(false);
    if (answer_.found)
        options.known = {answer_.found->placement};
    endFront(); // of one that this ends
    frontFeed_ = std::make_shared<SearchFeed<ParetoFront>>();
    growing_.revision = revision_;
    followSoon_.start();
    run(tr("Pareto front"),
        [options, goals = frontGoals_, feed = frontFeed_](const Topology& topology,
                                                          const Progress& progress) -> Result<Answers> {
            Answers answers;
            const Result<void> found =
                keepIn(answers.front, paretoFront(topology, goals.first, goals.second, mostPoints, options, progress,
                                                  [&](const ParetoFront& soFar) { feed->put(soFar); }));
            return found ? Result<Answers>(answers) : fail(found.error());
        });
    emit asked(PlacementQuestion::Front);
}

void Results::runBaselines()
{
    run(tr("Rules of thumb"), [](const Topology& topology, const Progress& progress) -> Result<Answers> {
        Answers answers;
        const Result<void> found = keepIn(answers.baselines, placementBaselines(topology, progress));
        return found ? Result<Answers>(answers) : fail(found.error());
    });
    emit asked(PlacementQuestion::Baselines);
}

bool Results::mayAskWhy() const
{
    return answer_.found && answer_.found->status != PlacementStatus::Infeasible && !isAnswerStale();
}

void Results::askWhy(const ServiceId& service, const std::optional<NodeId>& first)
{
    if (!mayAskWhy())
        return;
    setWhySubject(service);
    PlacementOptions options = placementOptions_;
    options.objectives = {answer_.found->goal};
    run(tr("Why here?"),
        [options, answer = answer_.found, service, first](const Topology& topology,
                                                          const Progress& progress) -> Result<Answers> {
            Result<std::vector<PlacementChoice>> choices = whyHere(topology, *answer, service, options, progress);
            if (!choices)
                return fail(choices.error());
            if (first)
                std::ranges::stable_partition(*choices,
                                              [&](const PlacementChoice& choice) { return choice.node == *first; });
            return Answers{.why = shared(WhyAnswer{service, std::move(*choices)})};
        });
    emit asked(PlacementQuestion::Why);
}

std::optional<ServiceId> Results::whySubject() const
{
    const auto& services = document_.topology().services;
    if (services.contains(whySubject_))
        return whySubject_;
    return services.empty() ? std::nullopt : std::optional(services.begin()->id);
}

void Results::setWhySubject(const ServiceId& service)
{
    whySubject_ = service;
    emit whySubjectChanged();
}

bool Results::isBusy() const { return jobs_.isRunning(); }

void Results::stop()
{
    if (jobs_.isDone())
        return;
    const bool isSearching = enough_ && enough_.use_count() > 1; // its work holds it, too
    if (!isSearching || enough_->exchange(true))
        jobs_.cancel();
}

/// A feed is over where its work doesn't hold it any more: that was called off, or never begun.
void Results::follow()
{
    if (jobs_.isDone())
        return; // the answer ends it
    if (feed_)
        followSearch();
    if (frontFeed_)
        followFront();
    if (!feed_ && !frontFeed_)
        followSoon_.stop();
}

void Results::followSearch()
{
    const bool isOver = feed_.use_count() == 1;
    const std::vector<PlacementStep> fresh = feed_->taken();
    search_.steps.insert(search_.steps.end(), fresh.begin(), fresh.end());
    if (isOver)
        endSearch();
    if (isOver || !fresh.empty())
        emit searched();
}

void Results::followFront()
{
    const bool isOver = frontFeed_.use_count() == 1;
    if (std::vector<ParetoFront> fresh = frontFeed_->taken(); !isOver && !fresh.empty()) {
        if (!growing_.found && looked_.point)
            looked_ = {}; // a point of the front before
        growing_.found = shared(std::move(fresh.back()));
        lookAgain();
        emit changed();
    }
    if (isOver) {
        endFront();
        emit changed();
    }
}

/// From now on it is that of the answer.
void Results::endSearch()
{
    feed_.reset();
    search_ = answer_.found ? PlacementSearch{answer_.found->goal, answer_.found->history} : PlacementSearch{};
}

/// From now on it is the last whole one.
void Results::endFront()
{
    frontFeed_.reset();
    if (std::exchange(growing_, {}).found)
        lookAgain();
}

void Results::lookAt(LookedAt placement)
{
    looked_ = std::move(placement);
    shown_ = true;
    emit changed();
}

void Results::lookAtPoint(int point)
{
    if (front() && point >= 0 && point < std::ssize(front()->points))
        lookAt(pointAt(static_cast<std::size_t>(point)));
}

Results::LookedAt Results::pointAt(std::size_t point) const
{
    const Latest<ParetoFront>& front = shownFront();
    LookedAt there;
    there.found = std::shared_ptr<const PlacementResult>(front.found, &front.found->points[point]);
    there.revision = front.revision;
    there.name = text("results", "point {} of {}").with(point + 1, front.found->points.size());
    there.point = static_cast<int>(point);
    return there;
}

/// At the same point, where the front that is shown now still has it.
void Results::lookAgain()
{
    if (!looked_.point)
        return;
    const std::vector<PlacementResult> none;
    const std::vector<PlacementResult>& points = front() ? front()->points : none;
    const auto same = std::ranges::find(points, looked_.found->placement, &PlacementResult::placement);
    looked_ = same == points.end() ? LookedAt{} : pointAt(static_cast<std::size_t>(same - points.begin()));
}

void Results::lookAtBaseline(int baseline)
{
    if (!baselines_.found || baseline < 0 || baseline >= std::ssize(*baselines_.found))
        return;
    const PlacementBaseline& rule = (*baselines_.found)[static_cast<std::size_t>(baseline)];
    LookedAt there;
    there.found = shared(resultOf(rule, answer_.found ? *answer_.found : PlacementResult()));
    there.revision = baselines_.revision;
    there.name = rule.title;
    there.baseline = baseline;
    lookAt(std::move(there));
}

void Results::lookAtAnswer() { lookAt({}); }

bool Results::mayAccept() const
{
    const auto found = placement();
    return found && found->status != PlacementStatus::Infeasible && !found->placement.empty() && !isPlacementStale();
}

Result<void> Results::acceptPlacement()
{
    if (!mayAccept())
        return fail(
            {text("results", "there is no placement to accept"), {}, text("results", "run the placement first")});
    const std::uint64_t before = revision_;
    Result<void> accepted = document_.perform(placementEdit(document_.topology(), placement()->placement));
    if (accepted) { // the drawing now states what was found: nothing about it has changed
        for (std::uint64_t* revision : {&answer_.revision, &looked_.revision, &front_.revision, &growing_.revision,
                                        &baselines_.revision, &why_.revision, &cache_.revision, &publication_.revision,
                                        &comparison_.revision, &trace_.revision, &failures_.revision})
            if (*revision == before)
                *revision = revision_;
        emit changed();
    }
    return accepted;
}

Placement Results::shownPlacement() const
{
    if (const auto found = placement(); shown_ && found && !found->placement.empty())
        return found->placement;
    return statedPlacement(document_.topology());
}

} // namespace edgewright
