// What have the engines answered about this drawing?
#include "app/jobs/results.h"

#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/search_feed.h"
#include "app/jobs/shared_answer.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

bool fetchesContent(const Topology& topology)
{
    return std::ranges::any_of(topology.populations, [](const Population& users) { return !users.contents.empty(); });
}

} // namespace

Results::Results(Document& document, Jobs& jobs, QObject* parent) : QObject(parent), document_(document), jobs_(jobs)
{
    adviseSoon_.setSingleShot(true);
    adviseSoon_.setInterval(200); // a pause in typing or dragging
    connect(&adviseSoon_, &QTimer::timeout, this, &Results::advise);
    followSoon_.setInterval(100);
    connect(&followSoon_, &QTimer::timeout, this, &Results::follow);
    connect(&jobs_, &Jobs::started, this, &Results::searched);
    connect(&jobs_, &Jobs::finished, this, &Results::searched);
    connect(&document_, &Document::edited, this, &Results::afterEdit);
    connect(&document_, &Document::reset, this, &Results::forget);
    advise();
}

Results::~Results() = default;

void Results::run(const QString& title, Work work)
{
    jobs_.start<Answers>(
        title,
        [snapshot = document_.topology(), work = std::move(work)](const Progress& progress) {
            return work(snapshot, progress);
        },
        [self = QPointer<Results>(this), revision = revision_](Result<Answers> answers) {
            if (self)
                self->take(std::move(answers), revision);
        });
}

void Results::take(Result<Answers> answers, std::uint64_t revision)
{
    if (!answers) {
        endSearch();
        endFront();
        lastError_ = answers.error();
        emit failed(lastError());
        emit changed();
        return;
    }
    lastError_.reset();
    const auto keep = [&](auto& latest, const auto& found) {
        if (!found)
            return;
        latest.found = found;
        latest.revision = revision;
        if constexpr (requires { latest.asked; })
            latest.asked = answers->asked;
    };
    keep(answer_, answers->placement);
    if (answers->placement) {
        latency_ = answers->latency;
        looked_ = {};
        endSearch();
    }
    if ((answers->front && looked_.point && !growing_.found) || (answers->baselines && looked_.baseline))
        looked_ = {}; // what it was one of is gone
    keep(front_, answers->front);
    if (answers->front)
        endFront();
    keep(baselines_, answers->baselines);
    keep(why_, answers->why);
    keep(cache_, answers->cache);
    keep(publication_, answers->publication);
    keep(comparison_, answers->comparison);
    keep(trace_, answers->trace);
    keep(scenarios_, answers->scenarios);
    keep(failures_, answers->failures);
    shown_ = true;
    emit changed();
    if (answers->placement && answers->placement->status == PlacementStatus::Infeasible)
        emit infeasible();
}

void Results::runSimulation(const QString& title, const CacheOptions& options, Simulate simulate)
{
    run(title,
        [options, simulate = std::move(simulate)](const Topology& topology,
                                                  const Progress& progress) -> Result<Answers> {
            Answers answers{.asked = options};
            const Result<void> simulated = simulate(topology, progress, answers);
            return simulated ? Result<Answers>(answers) : fail(simulated.error());
        });
}

/// With the curves from which other sizes are answered at once. They cost half of the time again and an eighth of the memory (news
/// sample, 400,000 requests), so comparisons and rehearsals, which are not asked for other sizes, go without.
CacheOptions Results::optionsOfRun() const
{
    CacheOptions options = cacheOptions_;
    options.curves = true;
    return options;
}

bool Results::mayRunCaches() const { return !jobs_.isRunning() || jobs_.title() == tr("CDN caches"); }

void Results::runCaches()
{
    runSimulation(tr("CDN caches"), optionsOfRun(),
                  [](const Topology& topology, const Progress& progress, Answers& answers) {
                      return keepIn(answers.cache, simulateCaches(topology, answers.asked, progress));
                  });
}

void Results::compareStrategies()
{
    CacheOptions options = cacheOptions_;
    options.strategy.reset(); // each in turn
    runSimulation(tr("Strategies"), options, [](const Topology& topology, const Progress& progress, Answers& answers) {
        return keepIn(answers.comparison, edgewright::compareStrategies(topology, answers.asked, progress));
    });
}

void Results::comparePolicies()
{
    runSimulation(tr("Eviction policies"), cacheOptions_,
                  [](const Topology& topology, const Progress& progress, Answers& answers) {
                      return keepIn(answers.comparison, edgewright::comparePolicies(topology, answers.asked, progress));
                  });
}

void Results::rehearse(const Publication& publication)
{
    CacheOptions options = cacheOptions_;
    options.publication = publication;
    options.replications = 1; // one publication is told, second by second
    runSimulation(tr("Publication"), options, [](const Topology& topology, const Progress& progress, Answers& answers) {
        return keepIn(answers.publication, simulateCaches(topology, answers.asked, progress));
    });
}

void Results::followRequest(const RequestChoice& choice)
{
    runSimulation(tr("One request"), cacheOptions_,
                  [choice](const Topology& topology, const Progress& progress, Answers& answers) {
                      return keepIn(answers.trace, traceRequest(topology, answers.asked, choice, progress));
                  });
}

void Results::compareScenarios()
{
    runSimulation(tr("Scenarios"), cacheOptions_,
                  [chosen = chosenScenarios_](const Topology& topology, const Progress& progress, Answers& answers) {
                      return keepIn(answers.scenarios, edgewright::compareScenarios(
                                                           topology, chosen, {.caches = answers.asked}, progress));
                  });
}

void Results::checkFailures()
{
    run(tr("Failures"),
        [placement = shownPlacement()](const Topology& topology, const Progress& progress) -> Result<Answers> {
            Result<std::vector<Failure>> found = failuresOf(topology, placement, progress);
            if (!found)
                return fail(found.error());
            return Answers{.failures = shared(FailureCheck{placement, *std::move(found)})};
        });
}

void Results::runAll()
{
    runSimulation(tr("Simulation"), optionsOfRun(),
                  [options = followedOptions()](const Topology& topology, const Progress& progress,
                                                Answers& answers) -> Result<void> {
                      if (const Result<void> placed = placeAndSample(topology, options, progress, answers);
                          !placed || !fetchesContent(topology))
                          return placed;
                      return keepIn(answers.cache, simulateCaches(topology, answers.asked, progress));
                  });
}

void Results::setShown(bool shown)
{
    shown_ = shown;
    emit changed();
}

QString Results::lastError() const { return lastError_ ? translated(*lastError_) : QString(); }

void Results::afterEdit(const Edit& edit)
{
    if (isOnlyLayout(edit))
        return;
    const auto areStale = [this] {
        return std::array{isPlacementStale(),  isFrontStale(),       areBaselinesStale(), isWhyStale(),
                          isCacheStale(),      isPublicationStale(), isComparisonStale(), isTraceStale(),
                          areScenariosStale(), isOld(failures_)};
    };
    const auto before = areStale();
    ++revision_;
    adviseSoon_.start();
    if (areStale() != before)
        emit changed();
}

void Results::forget()
{
    jobs_.cancel();
    answer_ = {};
    looked_ = {};
    endSearch();
    front_ = {};
    endFront();
    baselines_ = {};
    why_ = {};
    cache_ = {};
    publication_ = {};
    comparison_ = {};
    trace_ = {};
    scenarios_ = {};
    chosenScenarios_ = {};
    failures_ = {};
    latency_.reset();
    lastError_.reset();
    ++revision_;
    emit changed();
    advise();
}

void Results::advise()
{
    findings_ = edgewright::advise(document_.topology());
    emit findingsChanged();
}

} // namespace edgewright
