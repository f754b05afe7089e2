// What have the engines answered about this drawing? Painted over it by the canvas, shown by panels and charts.
#pragma once

#include "core/advice/advice.h"
#include "core/cache/topology/cache_comparison.h"
#include "core/cache/topology/request_trace.h"
#include "core/comparison/comparison.h"
#include "core/placement/baselines.h"
#include "core/placement/failures/failures.h"
#include "core/placement/pareto.h"
#include "core/placement/why.h"
#include "core/simulation/latency_simulation.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace edgewright {

class Document;
class Jobs;
template <class Found> class SearchFeed;

/// What is known of the search that runs, else of the last one.
struct PlacementSearch {
    PlacementObjective goal;
    std::vector<PlacementStep> steps;
    bool isRunning = false;
};

/// Every node, for one service; those that were asked about stand first.
struct WhyAnswer {
    ServiceId service;
    std::vector<PlacementChoice> choices;
};

/// What a run of the engines on placement was about.
enum class PlacementQuestion { Best, Front, Baselines, Why };

using CacheComparison = std::vector<ComparedCaches>;

/// What each failure means while services run there.
struct FailureCheck {
    Placement placement;
    std::vector<Failure> failures;
};

/// The latest answers, each with whether the drawing has changed since. A drag (layout rows only) makes nothing stale.
class Results final : public QObject {
    Q_OBJECT

public:
    Results(Document& document, Jobs& jobs, QObject* parent = nullptr);
    ~Results() override;

    /// What is shown and may be accepted: a point or a baseline that is looked at, else the answer.
    std::shared_ptr<const PlacementResult> placement() const { return isElsewhere() ? looked_.found : answer_.found; }
    /// Of the search.
    std::shared_ptr<const PlacementResult> answer() const { return answer_.found; }
    const PlacementSearch& search() const { return search_; }
    /// What is found so far of the one that is searched for, else the last whole one.
    std::shared_ptr<const ParetoFront> front() const { return shownFront().found; }
    bool isFrontGrowing() const { return frontFeed_ != nullptr; }
    std::shared_ptr<const std::vector<PlacementBaseline>> baselines() const { return baselines_.found; }
    std::shared_ptr<const WhyAnswer> why() const { return why_.found; }
    /// Something else than the answer is looked at: its name, and which point of the front or which baseline it is.
    bool isElsewhere() const { return looked_.found != nullptr; }
    const Text& lookedAt() const { return looked_.name; }
    std::optional<int> shownPoint() const { return looked_.point; }
    std::optional<int> shownBaseline() const { return looked_.baseline; }
    std::shared_ptr<const CacheResult> cache() const { return cache_.found; }
    std::shared_ptr<const CacheComparison> comparison() const { return comparison_.found; }
    /// A run with a publication in it.
    std::shared_ptr<const CacheResult> publication() const { return publication_.found; }
    /// What happened to the request that was followed last.
    std::shared_ptr<const RequestTrace> trace() const { return trace_.found; }
    /// Two scenarios side by side.
    std::shared_ptr<const ScenarioComparison> scenarios() const { return scenarios_.found; }
    std::shared_ptr<const FailureCheck> failures() const { return failures_.found; }
    /// What these were asked with.
    const CacheOptions& cacheAsked() const { return cache_.asked; }
    const CacheOptions& comparisonAsked() const { return comparison_.asked; }
    const CacheOptions& publicationAsked() const { return publication_.asked; }
    const CacheOptions& traceAsked() const { return trace_.asked; }
    /// Under the answer; none while something else is looked at.
    std::shared_ptr<const LatencyResult> latency() const { return isElsewhere() ? nullptr : latency_; }
    const std::vector<Finding>& findings() const { return findings_; }
    bool isStale() const
    {
        return isPlacementStale() || isFrontStale() || areBaselinesStale() || isWhyStale() || isCacheStale() ||
               isComparisonStale() || isPublicationStale() || isTraceStale() || areScenariosStale() ||
               areFailuresStale();
    }
    /// Or the latencies that came with it.
    bool isPlacementStale() const { return isElsewhere() ? isOld(looked_) : isOld(answer_); }
    bool isAnswerStale() const { return isOld(answer_); }
    bool isFrontStale() const { return isOld(shownFront()); }
    bool areBaselinesStale() const { return isOld(baselines_); }
    bool isWhyStale() const { return isOld(why_); }
    bool isCacheStale() const { return isOld(cache_); }
    bool isComparisonStale() const { return isOld(comparison_); }
    bool isPublicationStale() const { return isOld(publication_); }
    bool isTraceStale() const { return isOld(trace_); }
    bool areScenariosStale() const { return isOld(scenarios_); }
    /// Or services run elsewhere now.
    bool areFailuresStale() const
    {
        return isOld(failures_) || (failures_.found && failures_.found->placement != shownPlacement());
    }
    bool areShown() const { return shown_; } ///< painted over the drawing (key R)
    /// Of the last run, for the panels; empty when it went well.
    QString lastError() const;

    /// Engines on a snapshot, as jobs. placement is followed by the latency distribution of what it found.
    void runPlacement();
    void runFront();
    void runBaselines();
    /// What each node would mean for it, `first` before the others; needs an answer.
    void askWhy(const ServiceId& service, const std::optional<NodeId>& first = {});
    bool mayAskWhy() const;
    /// The service that questions about nodes are of: the one asked or chosen last, else the first.
    std::optional<ServiceId> whySubject() const;
    void setWhySubject(const ServiceId& service);
    bool isBusy() const;
    /// What these go by from now on. Weights of several goals are shares: how much a per cent of each counts (weighed_placement.h).
    void setPlacementOptions(const PlacementOptions& options) { placementOptions_ = options; }
    const PlacementOptions& placementOptions() const { return placementOptions_; }
    void setFrontGoals(PlacementGoal first, PlacementGoal second) { frontGoals_ = {first, second}; }
    /// Ends what runs: a search with the best that it has, the rest, or a search that is told twice, without an answer.
    void stop();
    /// Shows it in place of the answer.
    void lookAtPoint(int point);
    void lookAtBaseline(int baseline);
    void lookAtAnswer();
    void runCaches();
    /// Nothing else is under way that such a run would end.
    bool mayRunCaches() const;
    void compareStrategies();
    void comparePolicies();
    void rehearse(const Publication& publication);
    void followRequest(const RequestChoice& choice);
    /// Those that were chosen last; an empty one is the drawing as it is.
    void compareScenarios();
    void chooseScenarios(const std::array<ScenarioId, 2>& chosen) { chosenScenarios_ = chosen; }
    /// Of the placement that is shown.
    void checkFailures();
    /// What runs of the caches go by from now on.
    void setCacheOptions(const CacheOptions& options) { cacheOptions_ = options; }
    /// The whole job: placement, latencies, caches (those the drawing has something for).
    void runAll();
    void setShown(bool shown);
    /// There is one, it is of this drawing and breaks nothing.
    bool mayAccept() const;
    /// One step of history: assignments become what the placement says.
    Result<void> acceptPlacement();

    /// Where services run, for the canvas: the placement found, else the assignments of the drawing.
    Placement shownPlacement() const;

signals:
    void changed(); ///< any of the answers, stale, shown
    void findingsChanged();
    void searched();                                ///< the running search knows more; a job has begun or ended
    void asked(edgewright::PlacementQuestion what); ///< a run has begun: who shows its answer comes forward
    void whySubjectChanged();
    void infeasible(); ///< a run has found that no placement meets all demands
    void failed(const QString& message);

private:
    /// What one run of the engines found; parts that were not asked for are null.
    struct Answers {
        std::shared_ptr<const PlacementResult> placement;
        std::shared_ptr<const LatencyResult> latency;
        std::shared_ptr<const ParetoFront> front;
        std::shared_ptr<const std::vector<PlacementBaseline>> baselines;
        std::shared_ptr<const WhyAnswer> why;
        std::shared_ptr<const CacheResult> cache, publication;
        std::shared_ptr<const CacheComparison> comparison;
        std::shared_ptr<const RequestTrace> trace;
        std::shared_ptr<const ScenarioComparison> scenarios;
        std::shared_ptr<const FailureCheck> failures;
        CacheOptions asked;
    };
    /// The latest of a kind, and of which drawing it tells.
    template <class T> struct Latest {
        std::shared_ptr<const T> found;
        std::uint64_t revision = 0;
    };
    template <class T> struct LatestOfCaches : Latest<T> {
        CacheOptions asked;
    };
    struct LookedAt : Latest<PlacementResult> {
        Text name;
        std::optional<int> point, baseline;
    };
    template <class T> bool isOld(const Latest<T>& latest) const
    {
        return latest.found && latest.revision != revision_;
    }
    using Simulate = std::function<Result<void>(const Topology&, const Progress&, Answers&)>;
    void runSimulation(const QString& title, const CacheOptions& options, Simulate simulate);
    CacheOptions optionsOfRun() const;
    using Work = std::function<Result<Answers>(const Topology&, const Progress&)>;
    void run(const QString& title, Work work);
    PlacementOptions followedOptions();
    static Result<void> placeAndSample(const Topology& topology, const PlacementOptions& options,
                                       const Progress& progress, Answers& answers);
    const Latest<ParetoFront>& shownFront() const { return growing_.found ? growing_ : front_; }
    void lookAt(LookedAt placement);
    LookedAt pointAt(std::size_t point) const;
    void lookAgain();
    void follow();
    void followSearch();
    void followFront();
    void endSearch();
    void endFront();
    void take(Result<Answers> answers, std::uint64_t revision);
    void afterEdit(const Edit& edit);
    void forget();
    void advise();

    Document& document_;
    Jobs& jobs_;
    Latest<PlacementResult> answer_;
    LookedAt looked_;
    PlacementSearch search_;
    std::shared_ptr<SearchFeed<PlacementStep>> feed_;    ///< of the search that runs
    std::shared_ptr<SearchFeed<ParetoFront>> frontFeed_; ///< of the front that is searched for
    std::shared_ptr<std::atomic<bool>> enough_;          ///< of what runs, where it can be ended with what it has
    QTimer followSoon_;
    Latest<ParetoFront> front_, growing_;
    Latest<std::vector<PlacementBaseline>> baselines_;
    Latest<WhyAnswer> why_;
    ServiceId whySubject_;
    PlacementOptions placementOptions_;
    std::pair<PlacementGoal, PlacementGoal> frontGoals_{PlacementGoal::Cost, PlacementGoal::MeanLatency};
    LatestOfCaches<CacheResult> cache_, publication_;
    LatestOfCaches<CacheComparison> comparison_;
    LatestOfCaches<RequestTrace> trace_;
    Latest<FailureCheck> failures_;
    Latest<ScenarioComparison> scenarios_;
    std::shared_ptr<const LatencyResult> latency_;
    std::vector<Finding> findings_;
    CacheOptions cacheOptions_;
    std::array<ScenarioId, 2> chosenScenarios_;
    QTimer adviseSoon_;
    std::optional<Error> lastError_;
    std::uint64_t revision_ = 0; ///< counts what changes a meaning; drags do not
    bool shown_ = true;
};

} // namespace edgewright
