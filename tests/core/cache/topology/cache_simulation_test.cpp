// Does the whole simulation count, time and repeat as it should?
#include "tests/core/cache/topology/busy_topology.h"
#include "tests/support/register_test.h"

#include "core/cache/eviction_policy.h"

#include <QTest>
#include <functional>

using namespace edgewright;
using edgewright::testing::busyTopology;
using edgewright::testing::Delivery;
using edgewright::testing::fingerprint;
using edgewright::testing::linkBetween;
using edgewright::testing::nodeOfKind;

namespace {

/// The formulas know of no time that a fetch takes.
Delivery withOriginAtHand()
{
    Delivery delivery;
    delivery.backhaul.latency = Milliseconds(0);
    delivery.backhaul.bandwidth = MegabitsPerSecond(1e6);
    return delivery;
}

using Tweak = std::function<void(Delivery&)>;

} // namespace

Q_DECLARE_METATYPE(Tweak)

class CacheSimulationTest : public QObject {
    Q_OBJECT
private slots:
    void countsEveryRequestOnce();
    void timesHitsAndMisses();
    void tellsTheTimeBeyondThePointOfPresence();
    void missesEverythingWithoutCache();
    void hitsAllButTheFirstOfEachWithEndlessCache();
    void agreesWithTheRenewalFormulaForTtl_data();
    void agreesWithTheRenewalFormulaForTtl();
    void agreesWithTheFormulaForPurges_data();
    void agreesWithTheFormulaForPurges();
    void servesOutdatedAnswersAsOftenAsTheyAreOld();
    void hidesExpiryBehindTheStaleWindow();
    void sharesRequestsByRate();
    void sharesContentsByWeight();
    void cutsTheSeriesIntoEqualBuckets();
    void everythingMatters_data();
    void everythingMatters();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void survivesExtremes_data();
    void survivesExtremes();
    void measuresHowOutdatedAnswersAre();
    void stopsWhenTold();
    void stopsReplicationsWhenTold();
    void reportsRisingFractions();
};

void CacheSimulationTest::countsEveryRequestOnce()
{
    const Topology topology = busyTopology();
    for (const EvictionPolicyEntry& policy : liveEvictionPolicies()) {
        const CacheResult result =
            simulateCaches(topology, {.policy = policy.key, .requests = 60'000}, Progress()).value();
        QCOMPARE(result.requests, std::int64_t{45'000});
        QCOMPARE(result.warmUpRequests, std::int64_t{15'000});
        QCOMPARE(result.objects.requests, result.requests);
        std::int64_t fromUsers = 0, direct = 0, ofPopulations = 0, fromBelow = 0, fetches = 0;
        for (const auto& point : result.pointsOfPresence) {
            QVERIFY(point.objects.hits >= point.staleHits && point.objects.hits >= point.staleServed);
            QVERIFY(point.objects.hits > 0 && point.objects.hits < point.objects.requests);
            QVERIFY(point.bytesHit > 0 && point.bytesHit < point.bytesRequested);
            QVERIFY(point.fetches + result.carriedOver >= point.misses.total() - point.misses.joined);
            QVERIFY(point.staleHits > 0 || point.node.value == "pop");
            QVERIFY(point.evictions > 0 && point.purged > 0);
            fromUsers += point.fromUsers;
            fromBelow += point.objects.requests - point.fromUsers;
            fetches += point.fetches;
        }
        for (const auto& population : result.populations) {
            ofPopulations += population.requests;
            direct += population.pointOfPresence.empty() ? population.requests : 0;
            QVERIFY(population.latency.p50 <= population.latency.p90 &&
                    population.latency.p95 <= population.latency.p99 &&
                    population.latency.p99 <= population.latency.p999);
            QVERIFY(std::isfinite(population.latency.mean.value));
        }
        QVERIFY(direct > 0 && fromBelow > 0);
        QCOMPARE(direct, result.straightToOrigin);
        QCOMPARE(ofPopulations, result.requests);
        QCOMPARE(fromUsers + direct, result.requests);
        // The second point of presence stands below the first: what both fetch arrives there or at an origin.
        QCOMPARE(fromBelow + result.originRequests - direct, fetches + result.carriedOver);
        QCOMPARE(result.requests - result.objects.hits, result.misses.total() + direct);
        QVERIFY(result.bytesHit > 0 && result.bytesHit < result.bytesRequested);
    }
}

void CacheSimulationTest::timesHitsAndMisses()
{
    Delivery delivery;
    delivery.access.bandwidth = MegabitsPerSecond(400);
    delivery.backhaul.bandwidth = MegabitsPerSecond(100);
    // 100 kB are 800 kb: a hit takes 2 × 5 + 2 ms over 400 Mb/s, a miss 2 × (5 + 20) + 8 ms over 100 Mb/s.
    CacheResult result = delivery.run();
    QCOMPARE(result.latency.p50.value, 12.0);
    delivery.pop.cache = Gibibytes(0);
    result = delivery.run();
    const auto isAbout = [](Milliseconds time, double expected) { return std::abs(time.value - expected) < 0.002; };
    QVERIFY(isAbout(result.latency.p50, 58)); // the engine counts in microseconds
    QVERIFY(isAbout(result.latency.p99, 58));
    delivery.population.budget = Milliseconds(57.9);
    QCOMPARE(delivery.run().populations.front().withinBudget, 0.0);
    delivery.population.budget = Milliseconds(58.1);
    QCOMPARE(delivery.run().populations.front().withinBudget, 1.0);
}

void CacheSimulationTest::tellsTheTimeBeyondThePointOfPresence()
{
    Delivery delivery;
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.ttl = Seconds(1);
    const CacheResult result = delivery.run();
    // Each miss spends 2 × 20 ms beyond, and what its 0.8 Mb take longer: both links are of 1 Gb/s, so nothing. Those that join a fetch
    // under way wait less.
    const double asked = 1 - result.objects.value();
    const double joined = static_cast<double>(result.misses.joined) / static_cast<double>(result.requests);
    const double beyond = result.populations.front().meanBeyond.value;
    QVERIFY(joined > 0 && beyond < 40 * asked && beyond > 40 * (asked - joined));
}

void CacheSimulationTest::missesEverythingWithoutCache()
{
    Delivery delivery;
    delivery.pop.cache = Gibibytes(0);
    const CacheResult result = delivery.run();
    QCOMPARE(result.objects.hits, std::int64_t{0});
    QCOMPARE(result.originRequests, result.requests + result.carriedOver);
    QCOMPARE(result.byteHitRatio(), 0.0);
}

void CacheSimulationTest::hitsAllButTheFirstOfEachWithEndlessCache()
{
    Delivery delivery;
    delivery.options.warmUp = 0;
    delivery.content.zipfExponent = 0;
    delivery.content.objects = 100;
    const CacheResult result = delivery.run();
    QCOMPARE(result.requests - result.objects.hits, 100 + result.misses.joined);
    QCOMPARE(result.originRequests, std::int64_t{100});
    QCOMPARE(result.pointsOfPresence.front().objectsCached, std::int64_t{100});
}

void CacheSimulationTest::agreesWithTheRenewalFormulaForTtl_data()
{
    QTest::addColumn<double>("ttl");
    QTest::addColumn<double>("exponent");
    for (const double ttl : {0.0, 1.0, 10.0, 60.0})
        for (const double exponent : {0.0, 0.8, 1.2})
            QTest::addRow("%.0f s, Zipf %.1f", ttl, exponent) << ttl << exponent;
}

/// In an endless cache a miss starts a life of T, during which λ T hits are expected: of 1 + λ T requests all but one hit
/// (Jung, Berger and Balakrishnan 2003). Over all objects: Σ p_i λ_i T / (1 + λ_i T).
void CacheSimulationTest::agreesWithTheRenewalFormulaForTtl()
{
    QFETCH(double, ttl);
    QFETCH(double, exponent);
    Delivery delivery = withOriginAtHand();
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.ttl = Seconds(ttl);
    delivery.content.zipfExponent = exponent;
    delivery.options.requests = 200'000; // 2,000 s: the warm-up of 500 s is many lives
    double expected = 0;
    for (const double share : testing::zipfShares(1000, exponent))
        expected += share * (100 * share * ttl) / (1 + 100 * share * ttl);
    const double measured = delivery.run().objects.value();
    // Hits within a life hang together, so the deviation is somewhat above the binomial's: six of those.
    const double deviation = std::sqrt(expected * (1 - expected) / 150'000);
    QVERIFY2(std::abs(measured - expected) <= 6 * deviation,
             qPrintable(QString("measured %1, expected %2").arg(measured).arg(expected)));
}

void CacheSimulationTest::agreesWithTheFormulaForPurges_data()
{
    QTest::addColumn<int>("objectsPerKey");
    QTest::newRow("each by its own") << 1;
    QTest::newRow("five to a surrogate key") << 5;
}

/// Under purges a life is exponential with mean M: a request hits where the request before it came after the last publication,
/// λ / (λ + 1/M) = λ M / (1 + λ M): the same form. Where n bear one surrogate key, each is purged n times as often.
void CacheSimulationTest::agreesWithTheFormulaForPurges()
{
    QFETCH(int, objectsPerKey);
    const double life = 20.0 / objectsPerKey;
    Delivery delivery = withOriginAtHand();
    delivery.content.publishEvery = Seconds(20);
    delivery.content.objectsPerKey = objectsPerKey;
    delivery.options.requests = 200'000;
    double expected = 0;
    for (const double share : testing::zipfShares(1000, 0.8))
        expected += share * (100 * share * life) / (1 + 100 * share * life);
    const CacheResult result = delivery.run();
    const double deviation = std::sqrt(expected * (1 - expected) / 150'000);
    QVERIFY2(std::abs(result.objects.value() - expected) <= 6 * deviation,
             qPrintable(QString("measured %1, expected %2").arg(result.objects.value()).arg(expected)));
    QCOMPARE(result.staleServed, std::int64_t{0});
    QVERIFY(result.pointsOfPresence.front().purged > 0);
}

/// One object under TTL T: hits fall uniformly into a life. At age a it is outdated with probability 1 - exp(-a/M); the mean over
/// the life is 1 - (M/T) (1 - exp(-T/M)). With T = 10 s, M = 10 s: 1 - (1 - e^-1) = 0.36788.
void CacheSimulationTest::servesOutdatedAnswersAsOftenAsTheyAreOld()
{
    Delivery delivery;
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.objects = 1;
    delivery.content.ttl = delivery.content.publishEvery.emplace(10);
    delivery.population.requestRate = RequestsPerSecond(10);
    delivery.options.requests =
        400'000; // 3,000 lives are counted: the share scatters by at most sqrt(0.37 · 0.63 / 3000) = 0.009
    const CacheResult result = delivery.run();
    const double share = static_cast<double>(result.staleServed) / static_cast<double>(result.objects.hits);
    QVERIFY2(std::abs(share - 0.36788) < 0.03, qPrintable(QString::number(share)));
}

void CacheSimulationTest::hidesExpiryBehindTheStaleWindow()
{
    Delivery delivery = withOriginAtHand();
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.ttl = Seconds(2);
    delivery.content.staleWhileRevalidate = Seconds(1e6);
    const CacheResult expiring = delivery.run();
    delivery.content.strategy = CacheStrategy::StaleWhileRevalidate;
    const CacheResult hiding = delivery.run();
    // With an endless window every miss for age becomes a stale hit; the origin is asked as often.
    QVERIFY(expiring.pointsOfPresence.front().misses.expired > 0);
    QCOMPARE(hiding.pointsOfPresence.front().staleHits, expiring.pointsOfPresence.front().misses.expired);
    QCOMPARE(hiding.originRequests, expiring.originRequests);
    QCOMPARE(hiding.objects.hits, expiring.objects.hits + hiding.pointsOfPresence.front().staleHits);
}

void CacheSimulationTest::sharesRequestsByRate()
{
    Delivery delivery;
    Population second = delivery.population;
    second.id.value = "second";
    second.users = 3;
    delivery.topology.populations.put(second);
    Population idle = delivery.population;
    idle.id.value = "idle";
    idle.users = 0;
    delivery.topology.populations.put(idle);
    const CacheResult result = delivery.run();
    QCOMPARE(result.populations.size(), std::size_t{3});
    QCOMPARE(result.populations[0].requests, std::int64_t{0});
    // 3 of 4 requests; four standard deviations of a binomial share are 4 · sqrt(0.1875 / 30,000) = 0.01.
    QVERIFY(std::abs(static_cast<double>(result.populations[2].requests) / 30'000 - 0.75) < 0.01);
    // 40,000 arrivals at 400 a second: 100 s, give or take 4 / sqrt(40,000) = 2 %.
    QVERIFY(std::abs(result.simulated.value / 100 - 1) < 0.02);
}

void CacheSimulationTest::sharesContentsByWeight()
{
    Delivery delivery;
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.ttl = Seconds(0); // always a miss
    ContentSet kept = delivery.content;
    kept.id.value = "kept";
    kept.objects = 1;
    kept.ttl = Seconds(1e9); // after the first always a hit
    kept.weight = 3;
    delivery.topology.contents.put(kept);
    delivery.population.contents.push_back(kept.id);
    QVERIFY(std::abs(delivery.run().objects.value() - 0.75) < 0.01);
}

void CacheSimulationTest::cutsTheSeriesIntoEqualBuckets()
{
    Delivery delivery;
    delivery.options.buckets = 7;
    const CacheResult result = delivery.run();
    const auto& series = result.pointsOfPresence.front().overTime;
    QCOMPARE(series.size(), std::size_t{7});
    double sum = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        QVERIFY(i == 0 || series[i].at > series[i - 1].at);
        sum += series[i].hitRatio;
    }
    QCOMPARE(series.back().at, result.simulated);
    QVERIFY(std::abs(sum / 7 - result.objects.value()) < 0.001); // buckets differ by one request at most
}

void CacheSimulationTest::everythingMatters_data()
{
    QTest::addColumn<Tweak>("change");
    const auto row = [](const char* name, Tweak change) { QTest::newRow(name) << std::move(change); };
    row("policy", [](Delivery& d) { d.options.policy = "fifo"; });
    row("seed", [](Delivery& d) { d.options.seed = 2; });
    row("requests", [](Delivery& d) { d.options.requests += 1000; });
    row("warm-up", [](Delivery& d) { d.options.warmUp = 0.5; });
    row("buckets", [](Delivery& d) { d.options.buckets = 10; });
    row("users", [](Delivery& d) { d.population.users = 2; });
    row("request rate", [](Delivery& d) { d.population.requestRate = RequestsPerSecond(10); });
    row("budget", [](Delivery& d) { d.population.budget = Milliseconds(20); });
    row("objects", [](Delivery& d) { d.content.objects = 900; });
    row("mean size", [](Delivery& d) { d.content.meanSize = Kilobytes(120); });
    row("spread of sizes", [](Delivery& d) { d.content.sizeSigma = 0.5; });
    row("Zipf exponent", [](Delivery& d) { d.content.zipfExponent = 0.9; });
    row("strategy", [](Delivery& d) { d.content.strategy = CacheStrategy::StaleWhileRevalidate; });
    row("purge on publish", [](Delivery& d) { d.content.strategy = CacheStrategy::PurgeOnPublish; });
    row("TTL", [](Delivery& d) { d.content.ttl = Seconds(7); });
    row("publication", [](Delivery& d) { d.content.publishEvery = Seconds(60); });
    row("cache", [](Delivery& d) { d.pop.cache = Gibibytes(0.02); });
    row("latency", [](Delivery& d) { d.access.latency = Milliseconds(6); });
    row("jitter", [](Delivery& d) { d.access.jitter = Milliseconds(1); });
    row("bandwidth", [](Delivery& d) { d.access.bandwidth = MegabitsPerSecond(100); });
    row("TTL of all sets", [](Delivery& d) { d.options.ttl = Seconds(7); });
    row("strategy of all sets", [](Delivery& d) { d.options.strategy = CacheStrategy::PurgeOnPublish; });
    row("capacity of all points of presence", [](Delivery& d) { d.options.capacity = Gibibytes(0.01); });
    row("replications", [](Delivery& d) { d.options.replications = 2; });
    row("servers", [](Delivery& d) { d.pop.servers = 4; });
    row("state", [](Delivery& d) { d.pop.state = NodeState::Down; });
    row("misrouting", [](Delivery& d) { d.pop.misrouted = Percent(20); });
    row("peak", [](Delivery& d) { d.population.peakFactor = 1.5; });
    row("popularity", [](Delivery& d) { d.content.popularity = PopularityLaw::Weibull; });
    row("table of sizes", [](Delivery& d) { d.content.sizeTable = {50, 1, 200, 1}; });
    row("personalised", [](Delivery& d) { d.content.personalised = Percent(10); });
    row("price", [](Delivery& d) { d.backhaul.price = UsdPerGigabyte(0.08); });
    row("bandwidth of the backhaul", [](Delivery& d) { d.backhaul.bandwidth = MegabitsPerSecond(100); });
}

void CacheSimulationTest::everythingMatters()
{
    QFETCH(Tweak, change);
    Delivery delivery;
    delivery.pop.cache = Gibibytes(0.03);
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.ttl = Seconds(10);
    delivery.content.staleWhileRevalidate = Seconds(5);
    delivery.content.publishEvery = Seconds(30);
    delivery.topology.nodes.put(nodeOfKind("other", NodeKind::PointOfPresence));
    delivery.topology.links.put(linkBetween("far", "users", "other", 30));
    const std::string before = fingerprint(delivery.run());
    change(delivery);
    QVERIFY(fingerprint(delivery.run()) != before);
    if (delivery.content.popularity == PopularityLaw::Weibull) {
        for (double* parameter : {&delivery.content.weibullShape, &delivery.content.weibullScale}) {
            const std::string as = fingerprint(delivery.run());
            *parameter *= 2;
            QVERIFY(fingerprint(delivery.run()) != as);
        }
    }
    if (delivery.content.strategy == CacheStrategy::PurgeOnPublish) {
        const std::string alone = fingerprint(delivery.run());
        delivery.content.objectsPerKey = 10;
        const std::string together = fingerprint(delivery.run());
        QVERIFY(together != alone);
        delivery.content.purge = PurgeMode::Soft;
        QVERIFY(fingerprint(delivery.run()) != together);
    }
    if (delivery.population.peakFactor > 1) {
        const std::string inTheEvening = fingerprint(delivery.run());
        delivery.population.peakHour = 3;
        const std::string atNight = fingerprint(delivery.run());
        QVERIFY(atNight != inTheEvening);
        delivery.options.startHour = 12;
        QVERIFY(fingerprint(delivery.run()) != atNight);
    }
    if (delivery.content.strategy == CacheStrategy::StaleWhileRevalidate) {
        const std::string narrow = fingerprint(delivery.run());
        delivery.content.staleWhileRevalidate = Seconds(50);
        QVERIFY(fingerprint(delivery.run()) != narrow);
    }
}

void CacheSimulationTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<Tweak>("change");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, Tweak change, const char* mentions) {
        QTest::newRow(name) << std::move(change) << mentions;
    };
    row(
        "unknown policy", [](Delivery& d) { d.options.policy = "mru"; }, "lru, fifo");
    row(
        "no requests", [](Delivery& d) { d.options.requests = 0; }, "20 million");
    row(
        "negative requests", [](Delivery& d) { d.options.requests = -5; }, "20 million");
    row(
        "too many requests", [](Delivery& d) { d.options.requests = 1'000'000'000'000; }, "20 million");
    row(
        "nothing but warm-up", [](Delivery& d) { d.options.warmUp = 1; }, "0.99");
    row(
        "warm-up that is no number", [](Delivery& d) { d.options.warmUp = std::nan(""); }, "0.99");
    row(
        "no buckets", [](Delivery& d) { d.options.buckets = 0; }, "10,000");
    row(
        "start on another day", [](Delivery& d) { d.options.startHour = 25; }, "0 to 24");
    row(
        "no replication", [](Delivery& d) { d.options.replications = 0; }, "1,000");
    row(
        "TTL below zero", [](Delivery& d) { d.options.ttl = Seconds(-1); }, "time to live");
    row(
        "TTL that is no number", [](Delivery& d) { d.options.ttl = Seconds(std::nan("")); }, "time to live");
    row(
        "capacity below zero", [](Delivery& d) { d.options.capacity = Gibibytes(-1); }, "capacity");
    row(
        "sizes without weight",
        [](Delivery& d) {
            d.content.sizeTable = {10, 0, 20, 0};
        },
        "table");
    row(
        "no users", [](Delivery& d) { d.population.users = 0; }, "request rate");
    row(
        "nobody fetches", [](Delivery& d) { d.population.contents.clear(); }, "fetch");
    row(
        "origin unconnected", [](Delivery& d) { d.backhaul.to.value = "users"; }, "reach");
}

void CacheSimulationTest::refusesWhatMakesNoSense()
{
    QFETCH(Tweak, change);
    QFETCH(QString, mentions);
    Delivery delivery;
    change(delivery);
    const auto refused = delivery.tried();
    QVERIFY(!refused);
    const std::string line = oneLine(refused.error());
    QVERIFY2(line.find(mentions.toStdString()) != std::string::npos, line.c_str());
    QVERIFY(!refused.error().remedy.empty());
}

void CacheSimulationTest::survivesExtremes_data()
{
    QTest::addColumn<Tweak>("change");
    const auto row = [](const char* name, Tweak change) { QTest::newRow(name) << std::move(change); };
    row("one request", [](Delivery& d) { d.options.requests = 1; });
    row("fewer requests than buckets", [](Delivery& d) { d.options.requests = 10; });
    row("most users", [](Delivery& d) {
        d.population.users = 10'000'000'000;
        d.population.requestRate = RequestsPerSecond(1e6);
    });
    row("fewest requests", [](Delivery& d) { d.population.requestRate = RequestsPerSecond(2e-9); });
    row("widest sizes", [](Delivery& d) {
        d.content.sizeSigma = 4;
        d.content.meanSize = Kilobytes(1e9);
    });
    row("smallest sizes", [](Delivery& d) {
        d.content.sizeSigma = 4;
        d.content.meanSize = Kilobytes(0.001);
    });
    row("most objects", [](Delivery& d) {
        d.content.objects = 100'000'000;
        d.content.zipfExponent = 0;
    });
    row("published all the time", [](Delivery& d) { d.content.publishEvery = Seconds(0.001); });
    row("largest cache", [](Delivery& d) { d.pop.cache = Gibibytes(1e8); });
    row("most servers", [](Delivery& d) { d.pop.servers = 10'000; });
    row("stillest hour", [](Delivery& d) {
        d.population.peakFactor = 2;
        d.options.startHour = 8; // twelve hours from the peak: no requests at first
    });
    row("sizes of nothing", [](Delivery& d) { d.content.sizeTable = {0, 1}; });
    row("all personal", [](Delivery& d) { d.content.personalised = Percent(100); });
    row("flattest Weibull", [](Delivery& d) {
        d.content.popularity = PopularityLaw::Weibull;
        d.content.weibullShape = 10;
        d.content.weibullScale = 1e9;
    });
    row("smallest weight", [](Delivery& d) { d.content.weight = 1e-300; });
}

void CacheSimulationTest::survivesExtremes()
{
    QFETCH(Tweak, change);
    Delivery delivery;
    change(delivery);
    const CacheResult result = delivery.run();
    QCOMPARE(result.objects.requests, result.requests);
    for (const double figure :
         {result.bytesHit, result.bytesRequested, result.simulated.value, result.latency.mean.value,
          result.latency.p99.value, result.byteHitRatio(), result.objects.value()})
        QVERIFY(std::isfinite(figure) && figure >= 0);
    QVERIFY(result.byteHitRatio() <= 1 && result.objects.value() <= 1);
}

void CacheSimulationTest::stopsWhenTold()
{
    Delivery delivery;
    Progress* asked = nullptr;
    double seen = 0;
    Progress progress([&](double fraction, const Text&) {
        seen = fraction;
        if (fraction > 0.3)
            asked->stop();
    });
    asked = &progress;
    const auto stopped = simulateCaches(delivery.build(), delivery.options, progress);
    QVERIFY(!stopped && isStopped(stopped.error()));
    QVERIFY(seen < 0.5);
}

void CacheSimulationTest::stopsReplicationsWhenTold()
{
    Delivery delivery;
    delivery.options.replications = 50;
    delivery.options.requests = 1'000'000;
    Progress* asked = nullptr;
    Progress progress([&](double fraction, const Text&) {
        if (fraction > 0.001)
            asked->stop();
    });
    asked = &progress;
    const auto stopped = simulateCaches(delivery.build(), delivery.options, progress);
    QVERIFY(!stopped && isStopped(stopped.error()));
}

/// One object under TTL T = 10 s, published with mean M = 10 s: at age a the first publication after the fetch lies x < a back with density
/// e^(-(a - x)/M)/M. The mean lag over hits of ages 0 … T, of those that are outdated:
/// ∫ (a - M (1 - e^(-a/M))) da / ∫ (1 - e^(-a/M)) da = (T²/2 - M T + M² (1 - e^(-T/M))) / (T - M (1 - e^(-T/M))) = 13.212 / 3.6788 = 3.591.
void CacheSimulationTest::measuresHowOutdatedAnswersAre()
{
    Delivery delivery;
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.objects = 1;
    delivery.content.ttl = delivery.content.publishEvery.emplace(10);
    delivery.population.requestRate = RequestsPerSecond(10);
    delivery.options.requests = 400'000;
    const CacheResult result = delivery.run();
    QVERIFY2(std::abs(result.staleness.mean.value - 3.591) < 0.2,
             qPrintable(QString::number(result.staleness.mean.value)));
    QVERIFY(result.staleness.worst.value < 10 && result.staleness.worst.value > 9);
    QVERIFY(result.staleness.p50 <= result.staleness.p90 && result.staleness.p99 <= result.staleness.worst);
    QCOMPARE(result.staleServed, result.pointsOfPresence.front().staleServed);
}

void CacheSimulationTest::reportsRisingFractions()
{
    Delivery delivery;
    double last = 0;
    bool rises = true;
    const Progress progress([&](double fraction, const Text& word) {
        rises = rises && fraction >= last && !word.empty();
        last = fraction;
    });
    QVERIFY(simulateCaches(delivery.build(), delivery.options, progress).has_value());
    QVERIFY(rises);
    QCOMPARE(last, 1.0);
    last = 0;
    delivery.options.replications = 5;
    QVERIFY(simulateCaches(delivery.build(), delivery.options, progress).has_value());
    QVERIFY(rises);
    QCOMPARE(last, 1.0);
}

REGISTER_TEST(CacheSimulationTest)
#include "cache_simulation_test.moc"
