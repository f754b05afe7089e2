// Do simulated round trips agree with queueing theory and with a pencil?
#include "tests/support/register_test.h"

#include "core/simulation/latency_simulation.h"
#include "tests/core/simulation/street.h"

#include <QTest>
#include <fmt/format.h>

#include <cmath>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

using Tweak = std::function<void(Topology&, LatencyOptions&)>;

template <class Row> Tweak altering(const char* id, std::function<void(Row&)> change)
{
    return [=](Topology& topology, LatencyOptions&) { alter<Row>(topology, id, change); };
}

Result<LatencyResult> run(const Topology& topology, LatencyOptions options = {})
{
    return simulateLatency(topology, atTheEdge(), options, Progress());
}

PopulationLatency ofPeople(const Topology& topology, LatencyOptions options = {})
{
    return run(topology, options)->populations.at(0);
}

/// Every figure of a result, to the last bit.
std::string bytes(const LatencyResult& result)
{
    std::string all = fmt::format("{} {}\n", result.seed, result.samples);
    for (const PopulationLatency& p : result.populations) {
        all += fmt::format("{} {:a} {:a} {:a} {:a} {:a} {:a} {:a} {:a} {} {}", p.population.value, p.mean.value,
                           p.p50.value, p.p90.value, p.p95.value, p.p99.value, p.atPercentile.value, p.interval95,
                           p.withinBudget, p.isMet, p.isOverloaded);
        for (const auto& [latency, share] : p.cdf)
            all += fmt::format(" {:a}:{:a}", latency.value, share);
        all += '\n';
    }
    for (const auto& [service, node] : result.overloaded)
        all += service.value + "@" + node.value + '\n';
    for (const PopulationId& population : result.unplaced)
        all += population.value + '\n';
    return all;
}

void takeNoServiceTime(Topology& topology)
{
    alter<Service>(topology, "front", [](Service& service) { service.serviceTime = Milliseconds(0); });
}

void loseOnAccess(Topology& topology, double percent)
{
    alter<Link>(topology, "access", [=](Link& link) { link.loss = Percent(percent); });
}

} // namespace

Q_DECLARE_METATYPE(Tweak)

class LatencySimulationTest : public QObject {
    Q_OBJECT
private slots:
    void takesExactlyTheMedianWithoutChance();
    void waitsLikeAnMm1Queue_data();
    void waitsLikeAnMm1Queue();
    void hasTheTailOfAnMm1Queue();
    void coversTheTruePercentileInNineteenOfTwentyRuns();
    void addsJitterOfEachCrossing();
    void neverCrossesALinkInLessThanHalfItsMedian();
    void sendsLostPacketsAgainAfterARoundTrip();
    void waitsAtLeastTenMillisecondsForALostPacket();
    void multipliesRatesAlongTheCallTree();
    void splitsLoadByTheNearestReplica();
    void makesPopulationsOfAnOverloadedReplicaMiss();
    void judgesTheBudgetAtThePopulationsPercentile();
    void isLeftAloneByANewPopulation();
    void repeatsItselfToTheLastBit();
    void dependsOnEveryParameter_data();
    void dependsOnEveryParameter();
    void givesARisingDistributionOfAtMostTwoHundredPoints();
    void namesPopulationsThatAreNotPlaced();
    void reachesNothingOverALinkThatLosesAll();
    void refusesWhenNothingIsPlaced();
    void refusesWithoutFlows();
    void refusesTooFewAndTooManySamples();
    void stopsWhenAskedTo();
};

void LatencySimulationTest::takesExactlyTheMedianWithoutChance()
{
    Topology topology = street();
    takeNoServiceTime(topology);
    const PopulationLatency people = ofPeople(topology);
    for (const Milliseconds latency :
         {people.mean, people.p50, people.p99, people.atPercentile, people.medians.total()})
        QCOMPARE(latency.value, 4.0); // 2 x 2 ms
    QCOMPARE(people.interval95, 0.0);
    QCOMPARE(people.cdf.size(), std::size_t{1});
    QCOMPARE(people.cdf[0].second, 1.0);
    QVERIFY(people.isMet);
    QCOMPARE(people.withinBudget, 1.0);
}

void LatencySimulationTest::waitsLikeAnMm1Queue_data()
{
    QTest::addColumn<int>("users");    // of 10 requests a second each
    QTest::addColumn<double>("speed"); // mu = 100 x speed
    QTest::newRow("idle") << 0 << 1.0;
    QTest::newRow("half loaded") << 5 << 1.0;
    QTest::newRow("nine tenths loaded") << 9 << 1.0;
    QTest::newRow("on a fast node") << 9 << 4.0;
}

void LatencySimulationTest::waitsLikeAnMm1Queue()
{
    QFETCH(int, users);
    QFETCH(double, speed);
    Topology topology = street();
    alter<Population>(topology, "people", [&](Population& people) { people.users = users; });
    alter<Node>(topology, "edge", [&](Node& node) { node.speed = speed; });
    const double sojourn =
        1000 / (100 * speed - 10 * users); // 1 / (mu - lambda), exponential: its standard deviation too
    const double standardError = sojourn / std::sqrt(20'000);
    const double mean = ofPeople(topology).mean.value - 4;
    QVERIFY2(std::abs(mean - sojourn) < 4 * standardError, qPrintable(QString::number(mean)));
}

void LatencySimulationTest::hasTheTailOfAnMm1Queue()
{
    // mu 100, lambda 50: P(T > t) = exp(-t / 20 ms), so the 99th percentile is 20 ln 100 = 92.1 ms; its standard error is
    // sqrt(0.99 x 0.01 / n) / density = sqrt(0.0099 / 20000) / (0.01 / 20) = 1.41 ms.
    const PopulationLatency people = ofPeople(street());
    QVERIFY(std::abs(people.p99.value - 4 - 20 * std::log(100)) < 4 * 1.41);
    QVERIFY(std::abs(people.p50.value - 4 - 20 * std::log(2)) < 4 * 0.1415);
}

void LatencySimulationTest::coversTheTruePercentileInNineteenOfTwentyRuns()
{
    const double truth = 4 + 20 * std::log(20); // 95th percentile
    int covered = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const PopulationLatency people = ofPeople(street(), {.seed = seed, .samples = 1000});
        covered += std::abs(people.atPercentile.value - truth) <= people.interval95;
    }
    // Binomial with 400 and 0.95: 380, standard deviation 4.4. The half width about the middle loses a little where ranks are skew.
    QVERIFY2(covered >= 362 && covered <= 398, qPrintable(QString::number(covered)));
}

void LatencySimulationTest::addsJitterOfEachCrossing()
{
    Topology topology = street();
    takeNoServiceTime(topology);
    alter<Link>(topology, "access", [](Link& link) { link.jitter = Milliseconds(0.2); });
    const PopulationLatency people = ofPeople(topology);
    // Two crossings: sigma = 0.2 sqrt 2 = 0.283; the 95th percentile of a normal is 1.645 sigma above. Five sigma to the cut at half.
    QVERIFY(std::abs(people.p50.value - 4) < 0.01);
    QVERIFY(std::abs(people.p95.value - (4 + 1.645 * 0.2828)) < 0.02);
}

void LatencySimulationTest::neverCrossesALinkInLessThanHalfItsMedian()
{
    Topology topology = street();
    takeNoServiceTime(topology);
    alter<Link>(topology, "access", [](Link& link) { link.jitter = Milliseconds(50); });
    QCOMPARE(ofPeople(topology).cdf.front().first.value, 2.0); // 2 x half of 2 ms
}

void LatencySimulationTest::sendsLostPacketsAgainAfterARoundTrip()
{
    Topology topology = street();
    takeNoServiceTime(topology);
    alter<Link>(topology, "access", [](Link& link) { link.latency = Milliseconds(30); });
    loseOnAccess(topology, 1);
    const PopulationLatency people = ofPeople(topology);
    // No loss both ways: 0.99^2 = 0.9801 < 0.99; at most one: 0.9997. Each costs a round trip of 60 ms.
    QCOMPARE(people.p95.value, 60.0);
    QCOMPARE(people.p99.value, 120.0);
    // Mean losses 2 x 0.01 / 0.99, variance of each 0.01 / 0.99^2: standard error 60 sqrt(0.0204 / 20000) = 0.061.
    QVERIFY(std::abs(people.mean.value - (60 + 60 * 2 * 0.01 / 0.99)) < 4 * 0.061);
}

void LatencySimulationTest::waitsAtLeastTenMillisecondsForALostPacket()
{
    Topology topology = street();
    takeNoServiceTime(topology);
    loseOnAccess(topology, 1);
    QCOMPARE(ofPeople(topology).p99.value, 14.0); // 4 ms and 10 more
}

void LatencySimulationTest::multipliesRatesAlongTheCallTree()
{
    Topology topology = street();
    topology.services.put({.id = {"store"}, .serviceTime = Milliseconds(1)});
    topology.flows.put({.id = {"f2"}, .caller = ServiceId{"front"}, .service = {"store"}, .callsPerRequest = 19.9});
    const Placement placement{{{"front"}, {{"edge"}}}, {{"store"}, {{"edge"}}}};
    // 50 requests a second x 19.9 calls = 995 of the 1,000 that the store can serve; at 20 calls it is full.
    const auto busy = simulateLatency(topology, placement, {}, Progress());
    QVERIFY(busy->overloaded.empty());
    // Sojourns 20 ms and 1 / 5 s = 200 ms: standard deviation sqrt(20^2 + 200^2) = 201.
    QVERIFY(std::abs(busy->populations[0].mean.value - 224) < 4 * 201 / std::sqrt(20'000));
    alter<Flow>(topology, "f2", [](Flow& flow) { flow.callsPerRequest = 20; });
    const auto full = simulateLatency(topology, placement, {}, Progress());
    QCOMPARE(full->overloaded, (std::vector<std::pair<ServiceId, NodeId>>{{{"store"}, {"edge"}}}));
}

void LatencySimulationTest::splitsLoadByTheNearestReplica()
{
    Topology topology = street();
    topology.populations.put({.id = {"office"}, .node = {"cloud"}, .users = 9, .requestRate = RequestsPerSecond(10)});
    topology.flows.put({.id = {"f2"}, .population = PopulationId{"office"}, .service = {"front"}});
    QCOMPARE(run(topology)->overloaded.size(), std::size_t{1}); // 50 + 90 >= 100
    const auto split = simulateLatency(topology, {{{"front"}, {{"edge"}, {"cloud"}}}}, {}, Progress());
    QVERIFY(split->overloaded.empty());
    QCOMPARE(split->populations.size(), std::size_t{2});
    QVERIFY(std::abs(split->populations[0].mean.value - 100) <
            4 * 100 / std::sqrt(20'000)); // the office: 1 / (100 - 90)
    QVERIFY(std::abs(split->populations[1].mean.value - 4 - 20) < 4 * 20 / std::sqrt(20'000)); // people: 1 / (100 - 50)
}

void LatencySimulationTest::makesPopulationsOfAnOverloadedReplicaMiss()
{
    Topology topology = street();
    alter<Population>(topology, "people", [](Population& people) {
        people.users = 10;
        people.budget = Milliseconds(1e5);
    });
    const auto result = run(topology);
    QCOMPARE(result->overloaded, (std::vector<std::pair<ServiceId, NodeId>>{{{"front"}, {"edge"}}}));
    const PopulationLatency& people = result->populations.at(0);
    QVERIFY(people.isOverloaded);
    QVERIFY(!people.isMet);
    QCOMPARE(people.withinBudget, 0.0);
    QCOMPARE(people.p50.value, 14.0); // the lower bound: 4 ms of network, 10 ms of service
}

void LatencySimulationTest::judgesTheBudgetAtThePopulationsPercentile()
{
    Topology topology = street();
    // P(T <= 44 ms) = 1 - exp(-40 / 20) = 0.865
    const auto withPercentile = [&](double percentile) {
        alter<Population>(topology, "people", [=](Population& people) {
            people.budget = Milliseconds(44);
            people.percentile = Percent(percentile);
        });
        return ofPeople(topology);
    };
    QVERIFY(withPercentile(80).isMet);
    QVERIFY(!withPercentile(90).isMet);
    QVERIFY(std::abs(withPercentile(90).withinBudget - 0.8647) < 4 * std::sqrt(0.8647 * 0.1353 / 20'000));
}

void LatencySimulationTest::isLeftAloneByANewPopulation()
{
    Topology topology = street();
    const PopulationLatency alone = ofPeople(topology);
    topology.populations.put({.id = {"aaa"}, .node = {"cloud"}, .requestRate = RequestsPerSecond(1)});
    topology.services.put({.id = {"other"}, .serviceTime = Milliseconds(1)});
    topology.flows.put({.id = {"f0"}, .population = PopulationId{"aaa"}, .service = {"other"}});
    const auto both = simulateLatency(topology, {{{"front"}, {{"edge"}}}, {{"other"}, {{"cloud"}}}}, {}, Progress());
    QCOMPARE(both->populations.size(), std::size_t{2});
    QVERIFY(both->populations[1].cdf == alone.cdf);
    QVERIFY(both->populations[0].cdf != alone.cdf);
}

void LatencySimulationTest::repeatsItselfToTheLastBit()
{
    QCOMPARE(bytes(*run(street(), {.seed = 7})), bytes(*run(street(), {.seed = 7})));
}

void LatencySimulationTest::dependsOnEveryParameter_data()
{
    QTest::addColumn<Tweak>("change");
    QTest::newRow("latency") << altering<Link>("access", [](Link& link) { link.latency = Milliseconds(3); });
    QTest::newRow("jitter") << altering<Link>("access", [](Link& link) { link.jitter = Milliseconds(0.1); });
    QTest::newRow("loss") << altering<Link>("access", [](Link& link) { link.loss = Percent(2); });
    QTest::newRow("speed") << altering<Node>("edge", [](Node& node) { node.speed = 1.5; });
    QTest::newRow("service time") << altering<Service>("front",
                                                       [](Service& service) { service.serviceTime = Milliseconds(9); });
    QTest::newRow("users") << altering<Population>("people", [](Population& people) { people.users = 6; });
    QTest::newRow("rate") << altering<Population>(
        "people", [](Population& people) { people.requestRate = RequestsPerSecond(11); });
    QTest::newRow("percentile") << altering<Population>("people",
                                                        [](Population& people) { people.percentile = Percent(90); });
    QTest::newRow("budget") << altering<Population>("people",
                                                    [](Population& people) { people.budget = Milliseconds(20); });
    QTest::newRow("calls") << altering<Flow>("f1", [](Flow& flow) { flow.callsPerRequest = 1.1; });
    QTest::newRow("seed") << Tweak([](Topology&, LatencyOptions& options) { options.seed = 2; });
    QTest::newRow("samples") << Tweak([](Topology&, LatencyOptions& options) { options.samples = 20'001; });
}

void LatencySimulationTest::dependsOnEveryParameter()
{
    QFETCH(Tweak, change);
    Topology topology = street();
    LatencyOptions options;
    const std::string before = bytes(*run(topology, options));
    change(topology, options);
    // The first line states the options; what follows it is what they do.
    const std::string after = bytes(*run(topology, options));
    QVERIFY(before.substr(before.find('\n')) != after.substr(after.find('\n')));
}

void LatencySimulationTest::givesARisingDistributionOfAtMostTwoHundredPoints()
{
    Topology topology = street();
    loseOnAccess(topology, 5);
    const PopulationLatency people = ofPeople(topology);
    QVERIFY(people.cdf.size() <= 200);
    QVERIFY(people.cdf.size() > 150);
    for (std::size_t i = 1; i < people.cdf.size(); ++i) {
        QVERIFY(people.cdf[i - 1].first < people.cdf[i].first);
        QVERIFY(people.cdf[i - 1].second < people.cdf[i].second);
    }
    QCOMPARE(people.cdf.back().second, 1.0);
}

void LatencySimulationTest::namesPopulationsThatAreNotPlaced()
{
    Topology topology = street();
    topology.populations.put({.id = {"office"}, .node = {"cloud"}});
    topology.services.put({.id = {"other"}});
    topology.flows.put({.id = {"f2"}, .population = PopulationId{"office"}, .service = {"other"}});
    const auto result = run(topology);
    QCOMPARE(result->populations.size(), std::size_t{1});
    QCOMPARE(result->unplaced, std::vector<PopulationId>{{"office"}});
}

void LatencySimulationTest::reachesNothingOverALinkThatLosesAll()
{
    Topology topology = street();
    loseOnAccess(topology, 100);
    const auto result = run(topology);
    QVERIFY(!result);
    QCOMPARE(result.error().where, std::string("/populations/people"));
}

void LatencySimulationTest::refusesWhenNothingIsPlaced()
{
    const auto result = simulateLatency(street(), {}, {}, Progress());
    QVERIFY(!result);
    QCOMPARE(result.error().where, std::string("/populations/people"));
    QVERIFY(!result.error().remedy.empty());
}

void LatencySimulationTest::refusesWithoutFlows()
{
    Topology topology = street();
    topology.flows = {};
    QVERIFY(!run(topology));
    QVERIFY(!run(Topology()));
}

void LatencySimulationTest::refusesTooFewAndTooManySamples()
{
    for (const int samples : {-1, 0, 99, 1'000'001}) {
        const auto result = run(street(), {.samples = samples});
        QVERIFY(!result);
        QCOMPARE(result.error().where, std::string("samples"));
    }
    QVERIFY(run(street(), {.samples = 100}));
}

void LatencySimulationTest::stopsWhenAskedTo()
{
    Progress atOnce;
    atOnce.stop();
    QVERIFY(isStopped(simulateLatency(street(), atTheEdge(), {}, atOnce).error()));
    Progress* asked = nullptr;
    Progress later([&](double, const Text&) { asked->stop(); });
    asked = &later;
    const auto result = simulateLatency(street(), atTheEdge(), {.samples = 1'000'000}, later);
    QVERIFY(!result);
    QVERIFY(isStopped(result.error()));
}

REGISTER_TEST(LatencySimulationTest)
#include "latency_simulation_test.moc"
