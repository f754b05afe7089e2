// What have the engines answered about this drawing? Painted over it by the canvas, shown by panels and charts.
#pragma once

#include "core/advice/advice.h"
#include "core/cache/topology/cache_comparison.h"
#include "core/cache/topology/request_trace.h"
#include "core/comparison/comparison.h"
#include "core/placement/failures/failures.h"
#include "core/placement/placement.h"
#include "core/simulation/latency_simulation.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace edgewright {

class Document;
class Jobs;

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

    std::shared_ptr<const PlacementResult> placement() const { return placement_; }
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
    std::shared_ptr<const LatencyResult> latency() const { return latency_; }
    const std::vector<Finding>& findings() const { return findings_; }
    bool isStale() const
    {
        return isPlacementStale() || isCacheStale() || isComparisonStale() || isPublicationStale() || isTraceStale() ||
               areScenariosStale() || areFailuresStale();
    }
    /// Or the latencies that came with it.
    bool isPlacementStale() const { return (placement_ || latency_) && placementRevision_ != revision_; }
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
    void runPlacement(const PlacementOptions& options = {});
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
    /// One step of history: assignments become what the placement says.
    Result<void> acceptPlacement();

    /// Where services run, for the canvas: the placement found, else the assignments of the drawing.
    Placement shownPlacement() const;

signals:
    void changed(); ///< any of the answers, stale, shown
    void findingsChanged();
    void infeasible(); ///< a run has found that no placement meets all demands
    void failed(const QString& message);

private:
    /// What one run of the engines found; parts that were not asked for are null.
    struct Answers {
        std::shared_ptr<const PlacementResult> placement;
        std::shared_ptr<const LatencyResult> latency;
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
        CacheOptions asked;
        std::uint64_t revision = 0;
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
    void take(Result<Answers> answers, std::uint64_t revision);
    void afterEdit(const Edit& edit);
    void forget();
    void advise();

    Document& document_;
    Jobs& jobs_;
    std::shared_ptr<const PlacementResult> placement_;
    Latest<CacheResult> cache_, publication_;
    Latest<CacheComparison> comparison_;
    Latest<RequestTrace> trace_;
    Latest<ScenarioComparison> scenarios_;
    Latest<FailureCheck> failures_;
    std::shared_ptr<const LatencyResult> latency_;
    std::vector<Finding> findings_;
    CacheOptions cacheOptions_;
    std::array<ScenarioId, 2> chosenScenarios_;
    QTimer adviseSoon_;
    std::optional<Error> lastError_;
    std::uint64_t revision_ = 0;          ///< counts what changes a meaning; drags do not
    std::uint64_t placementRevision_ = 0; ///< of the drawing that it answers about
    bool shown_ = true;
};

} // namespace edgewright
