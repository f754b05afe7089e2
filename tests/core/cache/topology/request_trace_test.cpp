// Does the story of one request say what happened to it, and does it change nothing of the run?
#include "core/cache/topology/request_trace.h"

#include "core/cache/topology/cache_run.h"
#include "core/cache/topology/request_watch.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <algorithm>

using namespace edgewright;
using edgewright::http::Moment;
using edgewright::testing::Delivery;
using edgewright::testing::TwoTiers;

namespace {

/// users - edge - pop - origin: 5, 3 and 20 ms; one object of 100 kB, 0.8 ms on each link; 100 requests a second.
TwoTiers ofOneObject(CacheStrategy strategy, double ttl)
{
    TwoTiers tiers;
    tiers.edge.cache = Gibibytes(1);
    tiers.content.objects = 1;
    tiers.content.strategy = strategy;
    tiers.content.ttl = Seconds(ttl);
    tiers.options.warmUp = 0;
    tiers.options.requests = 3000;
    return tiers;
}

Result<RequestTrace> tried(const TwoTiers& tiers, double from = 0)
{
    return traceRequest(tiers.build(), tiers.options,
                        {.population = tiers.population.id, .content = tiers.content.id, .from = Seconds(from)},
                        Progress());
}

RequestTrace traced(const TwoTiers& tiers, double from = 0) { return tried(tiers, from).value(); }

/// "edge absent 5.0"
QStringList told(const RequestTrace& trace)
{
    static const char* const kinds[] = {"sent",  "fresh",   "stale",  "stale on error", "expired",  "absent",
                                        "waits", "gave up", "passes", "asks",           "answered", "refused",
                                        "gets",  "keeps",   "renews", "forgoes",        "answers",  "received"};
    QStringList lines;
    for (const RequestStep& step : trace.steps)
        lines
            << QString("%1 %2 %3").arg(step.node.value.c_str(), kinds[step.moment.kind]).arg(step.at.value, 0, 'f', 1);
    return lines;
}

const RequestStep& step(const RequestTrace& trace, std::string_view node, Moment::Kind kind)
{
    const auto found = std::ranges::find_if(
        trace.steps, [&](const RequestStep& one) { return one.node.value == node && one.moment.kind == kind; });
    if (found == trace.steps.end())
        qFatal("no such step: %s", qPrintable(told(trace).join('\n')));
    return *found;
}

bool isNear(double figure, double expected, double margin = 1e-2) { return std::abs(figure - expected) < margin; }

} // namespace

class RequestTraceTest : public QObject {
    Q_OBJECT
private slots:
    void theFirstMissesAtEveryTier();
    void theSecondHitsAtTheEdge();
    void anOldCopyIsConfirmedWithoutABody();
    void aPublicationTakesCopiesAway();
    void aFailingOriginLeavesTheOldCopy();
    void aFailingOriginLeavesNothing();
    void waitsForWhatAnotherHasAskedFor();
    void refreshesBehindTheAnswer();
    void tellsWhatIsNotKept();
    void personalAnswersPassThrough();
    void fragmentsAreToldOneByOne();
    void straightToTheOrigin();
    void namesTheServer();
    void choosesByRankAndTime();
    void watchingChangesNothing_data();
    void watchingChangesNothing();
    void allRequestsTogetherAreTheRun();
    void refusesWhatNamesNoRequest();
    void stops();
};

/// 5 ms to the edge, 3 to the second tier, 20 to the origin, and back; the body adds 0.8 ms once, since links carry it at the same time.
void RequestTraceTest::theFirstMissesAtEveryTier()
{
    const RequestTrace trace = traced(ofOneObject(CacheStrategy::PurgeOnPublish, 0));
    const QStringList expected{"users sent 0.0",     "edge absent 5.0",      "edge asks 5.0",   "pop absent 8.0",
                               "pop asks 8.0",       "origin answered 28.0", "pop gets 48.0",   "pop keeps 48.0",
                               "pop answers 48.0",   "edge gets 51.0",       "edge keeps 51.0", "edge answers 51.0",
                               "users received 56.8"};
    QCOMPARE(told(trace), expected);
    for (const char* tier : {"edge", "pop"})
        QVERIFY(step(trace, tier, Moment::Absent).reason == MissReason::Compulsory);
    QVERIFY(!step(trace, "pop", Moment::Asks).moment.isConditional);
    QCOMPARE(step(trace, "edge", Moment::Asks).next.value, std::string("pop"));
    QCOMPARE(step(trace, "pop", Moment::Asks).next.value, std::string("origin"));
    QCOMPARE(step(trace, "origin", Moment::OriginAnswers).moment.status, 200);
    QCOMPARE(step(trace, "origin", Moment::OriginAnswers).moment.bytes, 1e5);
    QVERIFY(isNear(trace.network.value, 56) && isNear(trace.body.value, 0.8) && isNear(trace.waiting.value, 0));
    QVERIFY(!trace.isHit && !trace.isFailure && !trace.isPersonal);
}

/// A copy is as old as the time since it was asked for: RFC 9111, section 4.2.3, counts the way of the answer in.
void RequestTraceTest::theSecondHitsAtTheEdge()
{
    const TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 1000);
    const double first = traced(tiers).at.value;
    const RequestTrace later = traced(tiers, first + 5);
    QCOMPARE(told(later), (QStringList{"users sent 0.0", "edge fresh 5.0", "edge answers 5.0", "users received 10.8"}));
    const Moment& found = step(later, "edge", Moment::Fresh).moment;
    QVERIFY(isNear(found.age, later.at.value - first));
    QVERIFY(isNear(found.freshFor, 1000 - found.age));
    QVERIFY(later.isHit && isNear(later.network.value, 10));
}

void RequestTraceTest::anOldCopyIsConfirmedWithoutABody()
{
    const TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 10);
    const double first = traced(tiers).at.value;
    const RequestTrace trace = traced(tiers, first + 10);
    QCOMPARE(told(trace),
             (QStringList{"users sent 0.0", "edge expired 5.0", "edge asks 5.0", "pop expired 8.0", "pop asks 8.0",
                          "origin answered 28.0", "pop gets 48.0", "pop renews 48.0", "pop answers 48.0",
                          "edge gets 51.0", "edge renews 51.0", "edge answers 51.0", "users received 56.8"}));
    QVERIFY(isNear(step(trace, "edge", Moment::Expired).moment.freshFor, first + 10 - trace.at.value));
    for (const char* tier : {"edge", "pop"}) {
        QVERIFY(step(trace, tier, Moment::Asks).moment.isConditional);
        QVERIFY(step(trace, tier, Moment::Expired).reason == MissReason::Expired);
        QCOMPARE(step(trace, tier, Moment::Gets).moment.status, 304);
    }
    QCOMPARE(step(trace, "origin", Moment::OriginAnswers).moment.status, 304);
    QCOMPARE(step(trace, "origin", Moment::OriginAnswers).moment.bytes, 0.0);
    QCOMPARE(step(trace, "edge", Moment::Answers).moment.status, 200); // the user asked without a condition
    QCOMPARE(trace.bytes, 1e5);
}

void RequestTraceTest::aPublicationTakesCopiesAway()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::PurgeOnPublish, 0);
    tiers.options.warmUp = 0.5;
    tiers.options.publication = {tiers.content.id};
    const RequestTrace trace = traced(tiers);
    for (const char* tier : {"edge", "pop"})
        QVERIFY(step(trace, tier, Moment::Absent).reason == MissReason::Purged);
    QCOMPARE(step(trace, "origin", Moment::OriginAnswers).moment.status, 200);
}

/// The second tier finds out, and hands its old copy down.
void RequestTraceTest::aFailingOriginLeavesTheOldCopy()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 5);
    tiers.content.staleIfError = Seconds(1e6);
    tiers.population.requestRate = RequestsPerSecond(1); // nobody waits for another
    tiers.options.requests = 100;
    tiers.options.warmUp = 0.5;
    tiers.options.outage = {Seconds(0), Seconds(1e6)};
    const RequestTrace trace = traced(tiers, 6); // by now no copy is fresh
    QVERIFY(isNear(step(trace, "origin", Moment::OriginRefuses).at.value, 28));
    QCOMPARE(step(trace, "pop", Moment::Gets).moment.status, 0);
    const Moment& served = step(trace, "pop", Moment::StaleOnError).moment;
    QVERIFY(served.freshFor < 0 && isNear(served.age + served.freshFor, 5));
    QVERIFY(!trace.isFailure);
    QCOMPARE(trace.bytes, 1e5);
}

void RequestTraceTest::aFailingOriginLeavesNothing()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 5);
    tiers.options.outage = {Seconds(0), Seconds(1e6)};
    const RequestTrace trace = traced(tiers);
    QVERIFY(trace.isFailure);
    QVERIFY(step(trace, "edge", Moment::Answers).moment.status >= 500);
    QCOMPARE(trace.bytes, 0.0);
    QVERIFY(isNear(trace.latency().value, 56) && isNear(trace.body.value, 0));
}

/// The first fetch takes 2,006 ms: whoever comes meanwhile waits for the rest of it.
void RequestTraceTest::waitsForWhatAnotherHasAskedFor()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 1000);
    tiers.backhaul.latency = Milliseconds(1000);
    const double first = traced(tiers).at.value;
    const RequestTrace trace = traced(tiers, first + 0.5);
    const double left = 1000 * (first - trace.at.value) + 2006;
    QCOMPARE(trace.steps[1].moment.kind, Moment::Waits);
    QVERIFY(trace.steps[1].reason == MissReason::Joined);
    QVERIFY2(isNear(trace.waiting.value, left, 1e-2), qPrintable(QString::number(trace.waiting.value - left)));
    QVERIFY(isNear(trace.network.value, 10) && !trace.isHit);
    QVERIFY(std::ranges::none_of(trace.steps, [](const RequestStep& one) { return one.moment.kind == Moment::Asks; }));
}

void RequestTraceTest::refreshesBehindTheAnswer()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::StaleWhileRevalidate, 10);
    tiers.content.staleWhileRevalidate = Seconds(60);
    const double first = traced(tiers).at.value;
    const RequestTrace trace = traced(tiers, first + 10);
    QCOMPARE(told(trace).mid(0, 5),
             (QStringList{"users sent 0.0", "edge stale 5.0", "edge asks 5.0", "edge answers 5.0", "pop stale 8.0"}));
    QVERIFY(step(trace, "edge", Moment::Asks).moment.isBackground);
    QVERIFY(step(trace, "edge", Moment::Asks).moment.isConditional);
    QVERIFY(isNear(trace.latency().value, 10.8) && trace.isHit);
    QCOMPARE(step(trace, "origin", Moment::OriginAnswers).moment.status, 304);
    QVERIFY(trace.steps.back().at > trace.latency()); // the second tier is confirmed after the user was served
}

void RequestTraceTest::tellsWhatIsNotKept()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::PurgeOnPublish, 0);
    tiers.edge.cache = Gibibytes(5e4 / (1024.0 * 1024 * 1024)); // half an object
    const RequestTrace trace = traced(tiers);
    const RequestStep& forgone = step(trace, "edge", Moment::Forgoes);
    QCOMPARE(forgone.moment.why, http::NotKept::TooLarge);
    QVERIFY(step(trace, "edge", Moment::Absent).reason == MissReason::Uncacheable);
    QVERIFY(step(trace, "pop", Moment::Absent).reason == MissReason::Compulsory);
}

void RequestTraceTest::personalAnswersPassThrough()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 1000);
    tiers.content.personalised = Percent(100);
    const RequestTrace trace = traced(tiers, 1);
    QCOMPARE(told(trace), (QStringList{"users sent 0.0", "edge passes 5.0", "edge asks 5.0", "pop passes 8.0",
                                       "pop asks 8.0", "origin answered 28.0", "users received 56.8"}));
    QVERIFY(trace.isPersonal && isNear(trace.network.value, 56) && isNear(trace.body.value, 0.8));
    QVERIFY(step(trace, "pop", Moment::Passes).reason == MissReason::Uncacheable);
}

/// The page comes as ever (56 ms), and with it, in turn, two fragments that nobody has either: 2 × 46 ms more.
void RequestTraceTest::fragmentsAreToldOneByOne()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::EdgeSideIncludes, 1000);
    tiers.content.fragments = 2;
    tiers.access.bandwidth = tiers.between.bandwidth = tiers.backhaul.bandwidth = MegabitsPerSecond(1e9);
    const RequestTrace trace = traced(tiers);
    for (const std::int64_t fragment : {0, 1, 2})
        QCOMPARE(std::ranges::count_if(trace.steps,
                                       [&](const RequestStep& one) {
                                           return one.fragment == fragment && one.moment.kind == Moment::OriginAnswers;
                                       }),
                 1);
    QVERIFY(isNear(trace.network.value, 56 + 2 * 46, 0.01) && isNear(trace.latency().value, 56 + 2 * 46, 0.01));
    QCOMPARE(trace.bytes, 1e5);
    tiers.content.personalised = Percent(100); // beside the page, and sooner there than the last fragment
    const RequestTrace personal = traced(tiers);
    QVERIFY(std::ranges::any_of(personal.steps, &RequestStep::isPersonal));
    QVERIFY(isNear(personal.latency().value, 56 + 2 * 46, 0.01));
}

void RequestTraceTest::straightToTheOrigin()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 1000);
    tiers.edge.kind = tiers.pop.kind = NodeKind::Compute;
    const RequestTrace trace = traced(tiers);
    QCOMPARE(told(trace), (QStringList{"users sent 0.0", "origin answered 28.0", "users received 56.8"}));
}

void RequestTraceTest::namesTheServer()
{
    TwoTiers tiers = ofOneObject(CacheStrategy::Ttl, 1000);
    QCOMPARE(step(traced(tiers), "edge", Moment::Absent).server, std::int64_t{0}); // there is one
    tiers.edge.servers = 4;
    const RequestTrace trace = traced(tiers);
    const std::int64_t server = step(trace, "edge", Moment::Absent).server;
    QVERIFY(server >= 1 && server <= 4);
    QCOMPARE(step(trace, "edge", Moment::Keeps).server, server);
    QCOMPARE(step(trace, "pop", Moment::Absent).server, std::int64_t{0});
}

void RequestTraceTest::choosesByRankAndTime()
{
    TwoTiers tiers;
    RequestChoice choice{.population = tiers.population.id, .content = tiers.content.id};
    for (const std::int64_t rank : {1, 7, 300}) {
        choice.object = rank;
        QCOMPARE(traceRequest(tiers.build(), tiers.options, choice, Progress())->object, rank);
    }
    choice.object.reset();
    const RequestTrace first = traceRequest(tiers.build(), tiers.options, choice, Progress()).value();
    choice.from = Seconds(20);
    const RequestTrace later = traceRequest(tiers.build(), tiers.options, choice, Progress()).value();
    QCOMPARE(first.at.value, 0.0); // the counting begins with it
    QVERIFY(later.at.value >= 20 && later.at.value < 20.2);
    tiers.options.seed = 2;
    QVERIFY(traceRequest(tiers.build(), tiers.options, choice, Progress())->at != later.at);
}

void RequestTraceTest::watchingChangesNothing_data()
{
    QTest::addColumn<int>("strategy");
    for (const CacheStrategy strategy : {CacheStrategy::Ttl, CacheStrategy::StaleWhileRevalidate,
                                         CacheStrategy::PurgeOnPublish, CacheStrategy::EdgeSideIncludes})
        QTest::addRow("strategy %d", static_cast<int>(strategy)) << static_cast<int>(strategy);
}

/// Everything at once: small caches, short lives, jitter, publications, personal answers, an outage.
void RequestTraceTest::watchingChangesNothing()
{
    QFETCH(int, strategy);
    TwoTiers tiers;
    tiers.content.strategy = static_cast<CacheStrategy>(strategy);
    tiers.content.ttl = tiers.content.fragmentTtl = Seconds(4);
    tiers.content.staleWhileRevalidate = tiers.content.staleIfError = Seconds(3);
    tiers.content.publishEvery = Seconds(20);
    tiers.content.personalised = Percent(10);
    tiers.access.jitter = tiers.between.jitter = tiers.backhaul.jitter = Milliseconds(2);
    tiers.options.outage = {Seconds(40), Seconds(20)};
    tiers.options.requests = 20'000;
    const auto routed = routedDrawing(tiers.build(), tiers.options, Progress()).value();
    const auto run = [&](RequestWatch* watch) {
        return runCaches(*routed.topology, routed.routing, tiers.options, 1, Progress(), watch).value();
    };
    const CacheResult plain = run(nullptr);
    for (const double from : {0.0, 10.0, 41.0, 55.0, 61.0}) {
        RequestWatch watch({.from = Seconds(from)}, 0, 0);
        const CacheResult watched = run(&watch);
        QVERIFY(watch.isFound());
        QCOMPARE(watched.objects.hits, plain.objects.hits);
        QCOMPARE(watched.edge.hits, plain.edge.hits);
        QCOMPARE(watched.originRequests, plain.originRequests);
        QCOMPARE(watched.originBytes, plain.originBytes);
        QCOMPARE(watched.failures, plain.failures);
        QCOMPARE(watched.staleServed, plain.staleServed);
        QCOMPARE(watched.misses.expired, plain.misses.expired);
        QCOMPARE(watched.misses.capacity, plain.misses.capacity);
        QCOMPARE(watched.latency.mean.value, plain.latency.mean.value);
        QVERIFY(watched.populations.front().cdf == plain.populations.front().cdf);
    }
}

/// Told one by one, they wait as long, hit as often and fail as often as the run has counted.
void RequestTraceTest::allRequestsTogetherAreTheRun()
{
    TwoTiers tiers;
    tiers.content.strategy = CacheStrategy::Ttl;
    tiers.content.objects = 20;
    tiers.content.ttl = Seconds(1);
    tiers.content.staleIfError = Seconds(1);
    tiers.content.personalised = Percent(10);
    tiers.backhaul.jitter = Milliseconds(3);
    tiers.options.outage = {Seconds(1), Seconds(2)};
    tiers.options.requests = 400;
    tiers.options.warmUp = 0;
    double latency = 0, from = 0;
    std::int64_t hits = 0, failures = 0;
    const CacheResult run = tiers.run();
    for (std::int64_t i = 0; i < run.requests; ++i) {
        const RequestTrace trace = traced(tiers, from);
        QVERIFY(trace.network.value >= 0 && trace.waiting.value >= 0 && trace.body.value >= 0);
        QVERIFY(std::ranges::is_sorted(trace.steps, {}, &RequestStep::at));
        latency += trace.latency().value / static_cast<double>(run.requests);
        hits += trace.isHit;
        failures += trace.isFailure;
        from = std::nextafter(trace.at.value, 1e9);
    }
    QVERIFY(!tried(tiers, from)); // there is no other
    QVERIFY(isNear(latency, run.latency.mean.value, 1e-9));
    QCOMPARE(hits, run.objects.hits);
    QCOMPARE(failures, run.failures);
    QVERIFY(hits > 50 && failures > 5);
}

void RequestTraceTest::refusesWhatNamesNoRequest()
{
    TwoTiers tiers;
    const auto refusal = [&](const RequestChoice& choice) {
        return QString::fromStdString(
            english(traceRequest(tiers.build(), tiers.options, choice, Progress()).error().what));
    };
    const RequestChoice good{.population = tiers.population.id, .content = tiers.content.id};
    RequestChoice choice = good;
    choice.population.value = "elsewhere";
    QVERIFY(refusal(choice).contains("do not fetch"));
    choice = good;
    choice.object = 1001;
    QCOMPARE(refusal(choice), QString("content has no object 1001"));
    choice.object = 0;
    QCOMPARE(refusal(choice), QString("content has no object 0"));
    choice = good;
    choice.from = Seconds(-1);
    QVERIFY(refusal(choice).contains("must be 0 to"));
    choice.from = Seconds(1e6); // long after the last
    const QString none = refusal(choice);
    QVERIFY2(none.contains("30000 of population for content were counted, of 30000 in all"), qPrintable(none));
    tiers.options.policy = "none";
    QVERIFY(refusal(good).contains("none")); // what a run refuses
}

void RequestTraceTest::stops()
{
    TwoTiers tiers;
    Progress progress;
    progress.stop();
    const auto trace = traceRequest(tiers.build(), tiers.options,
                                    {.population = tiers.population.id, .content = tiers.content.id}, progress);
    QVERIFY(!trace && isStopped(trace.error()));
}

REGISTER_TEST(RequestTraceTest)
#include "request_trace_test.moc"
