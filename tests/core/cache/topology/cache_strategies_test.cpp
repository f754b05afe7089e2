// Do strategies, dialects, failures and publications do in a drawing what HTTP says of them?
#include "core/cache/eviction_policy.h"
#include "core/cache/topology/cache_comparison.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using edgewright::testing::Delivery;

namespace {

/// One object of 100 kB, 100 requests a second, an origin that takes no time.
Delivery ofOneObject(CacheStrategy strategy, double ttl)
{
    Delivery delivery;
    delivery.backhaul.latency = Milliseconds(0);
    delivery.backhaul.bandwidth = MegabitsPerSecond(1e6);
    delivery.content.objects = 1;
    delivery.content.strategy = strategy;
    delivery.content.ttl = Seconds(ttl);
    return delivery;
}

const PointOfPresenceResult& pop(const CacheResult& result) { return result.pointsOfPresence.front(); }

bool isNear(double figure, double expected, double share) { return std::abs(figure / expected - 1) < share; }

Delivery published(CacheStrategy strategy, CacheSoftware software)
{
    Delivery delivery = ofOneObject(strategy, 10);
    delivery.pop.cacheSoftware = software;
    delivery.options.publication = {delivery.content.id};
    return delivery;
}

} // namespace

class CacheStrategiesTest : public QObject {
    Q_OBJECT
private slots:
    void validatesInsteadOfFetchingBodies();
    void requestsWaitForOneFetch();
    void fragmentsExpireOnTheirOwn();
    void aPersonalFragmentLeavesThePageInTheCache();
    void aFailedFragmentFailsNoPage();
    void refusesFragmentsThatNobodyPutsTogether();
    void servesStaleWhereTheOriginFails();
    void theBackupOriginStandsIn();
    void theSoftwareDecidesWhetherFailuresAreHidden();
    void theSoftwareDecidesWhatIsServedStale();
    void aPublicationTakesAsLongAsThePurge_data();
    void aPublicationTakesAsLongAsThePurge();
    void aPublicationWaitsForTheTimeToLive();
    void aSoftPurgeLeavesACopyToValidate();
    void whatASoftPurgeLeavesIsServedWhileItIsValidated();
    void aSoftPurgeOfManyFetchesWhatHasChanged();
    void tellsWhatAPublicationCosts();
    void refusesAPublicationThatNobodySees();
    void comparesStrategiesOnTheSameRequests();
    void comparesPolicies();
};

/// A copy of an object that is never published is confirmed with 304 for ever: one body in all.
void CacheStrategiesTest::validatesInsteadOfFetchingBodies()
{
    Delivery delivery = ofOneObject(CacheStrategy::Ttl, 1);
    delivery.options.warmUp = 0;
    const CacheResult result = delivery.run();
    QVERIFY(result.originRequests > 100);
    QCOMPARE(result.originBytes, 1e5);
    QCOMPARE(pop(result).validated, result.misses.expired);
    QVERIFY(result.byteHitRatio() > result.objects.value());
}

void CacheStrategiesTest::requestsWaitForOneFetch()
{
    Delivery delivery = ofOneObject(CacheStrategy::Ttl, 1e6);
    delivery.options.warmUp = 0;
    delivery.backhaul.latency = Milliseconds(1000); // a fetch takes 2 s: about 200 requests come meanwhile
    const CacheResult result = delivery.run();
    QCOMPARE(result.originRequests, std::int64_t{1});
    QCOMPARE(result.misses.compulsory, std::int64_t{1});
    QVERIFY(isNear(static_cast<double>(result.misses.joined), 200, 0.3)); // four deviations of a Poisson count
    QVERIFY(result.latency.p999 < Milliseconds(2011) && result.latency.p999 > Milliseconds(1400));
}

/// One fragment of 5 s in pages that never expire: each life of it ends with the first request after it, 1/100 s later on the mean.
/// HTTP's dates are whole seconds, so a life may lose what its fetch took over the turn of a second: here nothing.
void CacheStrategiesTest::fragmentsExpireOnTheirOwn()
{
    Delivery delivery = ofOneObject(CacheStrategy::EdgeSideIncludes, 1e6);
    delivery.content.fragments = 1;
    delivery.content.fragmentTtl = Seconds(5);
    delivery.options.requests = 200'000;
    const CacheResult result = delivery.run();
    QVERIFY(isNear(static_cast<double>(result.originRequests), result.counted.value / 5.01, 0.01));
    const std::int64_t parts = pop(result).fragments.requests;
    QVERIFY(std::abs(parts - 2 * result.requests) <= 2); // and what stands around it; some begin in the warm-up
    QCOMPARE(pop(result).fragments.requests - pop(result).fragments.hits, result.originRequests);
    QCOMPARE(result.misses.expired, result.originRequests);
    QCOMPARE(result.bytesRequested, 1e5 * static_cast<double>(result.requests));
    delivery.content.fragments = 3;
    QVERIFY(std::abs(pop(delivery.run()).fragments.requests - 2 * parts) <= 8);
    delivery.content.fragmentTtl = Seconds(50);
    QVERIFY(delivery.run().originRequests < result.originRequests);
}

void CacheStrategiesTest::aPersonalFragmentLeavesThePageInTheCache()
{
    Delivery delivery = ofOneObject(CacheStrategy::Ttl, 1e6);
    delivery.backhaul.latency = Milliseconds(20);
    delivery.content.personalised = Percent(50);
    const CacheResult whole = delivery.run();
    delivery.content.strategy = CacheStrategy::EdgeSideIncludes;
    delivery.content.fragmentTtl = Seconds(1e6);
    const CacheResult parts = delivery.run();
    QCOMPARE(parts.personalFragments, parts.misses.uncacheable); // as many people, of the same stream
    QCOMPARE(parts.misses.uncacheable, whole.misses.uncacheable);
    QVERIFY(isNear(parts.originBytes, whole.originBytes / 10, 0.01)); // 10 kB of 100
    QCOMPARE(pop(parts).objects.hits, parts.requests);
    delivery.content.fragmentSize = Kilobytes(20);
    QVERIFY(isNear(delivery.run().originBytes, 2 * parts.originBytes, 0.01));
    QVERIFY(std::abs(parts.latency.p99.value - 50) < 1.5); // they wait for it all the same: 2 × (5 + 20) ms
}

void CacheStrategiesTest::aFailedFragmentFailsNoPage()
{
    Delivery delivery = ofOneObject(CacheStrategy::EdgeSideIncludes, 1e6);
    delivery.content.fragmentTtl = Seconds(1);
    delivery.options.outage = {Seconds(0), Seconds(1e6)};
    const CacheResult parts = delivery.run();
    QCOMPARE(parts.failures, std::int64_t{0});
    QVERIFY(parts.bytesRequested < 1e5 * static_cast<double>(parts.requests)); // they are shorter
    delivery.content.personalised = Percent(100); // the personal one comes from the same origin
    delivery.content.fragmentTtl = Seconds(1e6);
    const CacheResult personal = delivery.run();
    QCOMPARE(personal.failures, std::int64_t{0});
    QCOMPARE(personal.originBytes, 0.0);
    QCOMPARE(personal.bytesRequested, 1e5 * static_cast<double>(personal.requests));
    delivery.content.strategy = CacheStrategy::Ttl;
    const CacheResult whole = delivery.run(); // personal as a whole: nothing else is there to be served
    QCOMPARE(whole.failures, whole.requests);
    QCOMPARE(pop(whole).failures, whole.requests);
    QCOMPARE(whole.bytesRequested, 0.0);
    delivery.content.personalised = Percent(0);
    delivery.content.ttl = Seconds(1);
    QVERIFY(delivery.run().failures > parts.requests / 2);
}

void CacheStrategiesTest::refusesFragmentsThatNobodyPutsTogether()
{
    Delivery delivery = ofOneObject(CacheStrategy::EdgeSideIncludes, 10);
    delivery.pop.provider = Provider::Cloudflare;
    const auto refused = delivery.tried();
    QVERIFY(!refused);
    QVERIFY(oneLine(refused.error()).find("Cloudflare has no Edge-Side Includes") != std::string::npos);
    delivery.pop.provider = Provider::Fastly;
    QVERIFY(delivery.tried().has_value());
}

void CacheStrategiesTest::servesStaleWhereTheOriginFails()
{
    Delivery delivery = ofOneObject(CacheStrategy::Ttl, 10);
    delivery.options.outage = {Seconds(20), Seconds(100)};
    const CacheResult failing = delivery.run();
    // 100 s, but for the rest of the life that the copy has then, at most 10 s, at 100 requests a second.
    QVERIFY(failing.failures > 8'800 && failing.failures < 10'200);
    QCOMPARE(pop(failing).failures, failing.failures);
    delivery.content.staleIfError = Seconds(50);
    const CacheResult hidden = delivery.run();
    QVERIFY(isNear(static_cast<double>(failing.failures - hidden.failures), 5'000, 0.1)); // for 50 s
    delivery.content.staleIfError = Seconds(500);
    QCOMPARE(delivery.run().failures, std::int64_t{0});
    delivery.options.outage->length = Seconds(10);
    delivery.content.staleIfError = Seconds(0);
    QVERIFY(delivery.run().failures < failing.failures / 5);
}

/// Whoever asks the backup has asked the origin first: 2 × (5 + 20) ms, and 2 × 30 ms more; a body of 100 kB takes 0.8 ms on the detour.
void CacheStrategiesTest::theBackupOriginStandsIn()
{
    Delivery delivery = ofOneObject(CacheStrategy::Ttl, 10);
    delivery.backhaul.latency = Milliseconds(20);
    delivery.options.outage = {Seconds(0), Seconds(1e6)};
    delivery.content.personalised = Percent(100);
    delivery.topology.nodes.put(testing::nodeOfKind("backup", NodeKind::Origin));
    delivery.topology.links.put(testing::linkBetween("detour", "pop", "backup", 30));
    const CacheResult alone = delivery.run();
    QCOMPARE(alone.failures, alone.requests);
    delivery.content.backupOrigin = NodeId{"backup"};
    const CacheResult backed = delivery.run();
    QCOMPARE(backed.failures, std::int64_t{0});
    QCOMPARE(std::round(backed.latency.p50.value), 111.0);
    const auto crossed = [&](const char* id) {
        return std::ranges::find(backed.egress, LinkId{id}, &LinkEgress::link) != backed.egress.end();
    };
    QVERIFY(!crossed("backhaul") && crossed("detour"));
    delivery.content.personalised = Percent(0);
    delivery.content.ttl = Seconds(0);
    const CacheResult fetched = delivery.run(); // through the cache: who comes last waits longest for what all share
    QCOMPARE(fetched.failures, std::int64_t{0});
    QCOMPARE(std::round(fetched.latency.p99.value / 3), 37.0);
    delivery.options.outage.reset();
    QCOMPARE(std::round(delivery.run().latency.p99.value / 3), 17.0);
}

/// CloudFront serves what it has where the origin does not answer, whether a header says so or not.
void CacheStrategiesTest::theSoftwareDecidesWhetherFailuresAreHidden()
{
    Delivery delivery = ofOneObject(CacheStrategy::Ttl, 10);
    delivery.options.outage = {Seconds(20), Seconds(100)};
    QVERIFY(delivery.run().failures > 0);
    delivery.pop.cacheSoftware = CacheSoftware::CloudFront;
    QCOMPARE(delivery.run().failures, std::int64_t{0});
    delivery.pop.cacheSoftware = CacheSoftware::Standard;
    delivery.pop.provider = Provider::CloudFront;
    QVERIFY(delivery.run().failures > 0);
    delivery.pop.cacheSoftware = CacheSoftware::Provider;
    QCOMPARE(delivery.run().failures, std::int64_t{0});
}

/// Akamai's own way is to refresh before the end of life; the header means nothing to it.
void CacheStrategiesTest::theSoftwareDecidesWhatIsServedStale()
{
    Delivery delivery = ofOneObject(CacheStrategy::StaleWhileRevalidate, 1);
    delivery.content.staleWhileRevalidate = Seconds(100);
    QVERIFY(pop(delivery.run()).staleHits > 0);
    delivery.pop.cacheSoftware = CacheSoftware::Akamai;
    QCOMPARE(pop(delivery.run()).staleHits, std::int64_t{0});
}

void CacheStrategiesTest::aPublicationTakesAsLongAsThePurge_data()
{
    QTest::addColumn<CacheSoftware>("software");
    QTest::addColumn<double>("seconds");
    QTest::newRow("at once") << CacheSoftware::Standard << 0.0;
    QTest::newRow("Fastly") << CacheSoftware::Fastly << 0.15; // as their pages say
    QTest::newRow("Akamai") << CacheSoftware::Akamai << 5.0;
}

void CacheStrategiesTest::aPublicationTakesAsLongAsThePurge()
{
    QFETCH(CacheSoftware, software);
    QFETCH(double, seconds);
    const CacheResult result = published(CacheStrategy::PurgeOnPublish, software).run();
    const Freshening& all = result.publication->all;
    QCOMPARE(all.answers, result.requests);
    QVERIFY(std::abs(static_cast<double>(all.outdated) - 100 * seconds) <= 4 * std::sqrt(100 * seconds) + 1);
    QVERIFY(all.freshAfter && std::abs(all.freshAfter->value - seconds) <= 0.1);
    QCOMPARE(result.publication->pointsOfPresence.front().outdated, all.outdated);
    QCOMPARE(result.staleServed, all.outdated);
}

void CacheStrategiesTest::aPublicationWaitsForTheTimeToLive()
{
    const PublicationResult found = *published(CacheStrategy::Ttl, CacheSoftware::Standard).run().publication;
    QVERIFY(found.all.freshAfter && found.all.freshAfter->value > 0.1 && found.all.freshAfter->value <= 10.1);
    QVERIFY(isNear(static_cast<double>(found.all.outdated), 100 * found.all.freshAfter->value, 0.3));
}

/// With a hard purge the next request is a miss and brings a body; with a soft one it asks whether the copy will do.
void CacheStrategiesTest::aSoftPurgeLeavesACopyToValidate()
{
    Delivery delivery = published(CacheStrategy::PurgeOnPublish, CacheSoftware::Standard);
    const CacheResult hard = delivery.run();
    QCOMPARE(hard.misses.purged, std::int64_t{1});
    delivery.options.publication->isSoft = true;
    const CacheResult soft = delivery.run();
    QCOMPARE(soft.misses.purged, std::int64_t{0});
    QCOMPARE(soft.misses.expired, std::int64_t{1});
}

/// Without the window each publication costs one user the wait; with it nobody waits, and where the origin fails nobody fails.
void CacheStrategiesTest::whatASoftPurgeLeavesIsServedWhileItIsValidated()
{
    Delivery delivery = ofOneObject(CacheStrategy::PurgeOnPublish, 10);
    delivery.content.publishEvery = Seconds(5);
    delivery.content.staleWhileRevalidate = Seconds(1e6);
    delivery.content.staleIfError = Seconds(1e6);
    delivery.options.outage = {Seconds(100), Seconds(50)};
    const CacheResult hard = delivery.run();
    QVERIFY(hard.misses.purged > 20 && hard.failures > 0);
    delivery.content.purge = PurgeMode::Soft;
    const CacheResult soft = delivery.run();
    QCOMPARE(soft.misses.total() + soft.failures, std::int64_t{0});
    QVERIFY(soft.staleServed > 20);
    delivery.content.staleWhileRevalidate = Seconds{};
    QVERIFY(delivery.run().misses.expired > 20);
}

/// Ten objects bear one surrogate key: nine of them have not changed, and are confirmed without a body.
void CacheStrategiesTest::aSoftPurgeOfManyFetchesWhatHasChanged()
{
    Delivery delivery = ofOneObject(CacheStrategy::PurgeOnPublish, 10);
    delivery.content.objects = 100;
    delivery.content.zipfExponent = 0;
    delivery.content.publishEvery = Seconds(1000);
    delivery.content.purge = PurgeMode::Soft;
    delivery.options.requests = 400'000;
    const CacheResult alone = delivery.run();
    delivery.content.objectsPerKey = 10;
    const CacheResult together = delivery.run();
    QVERIFY(isNear(static_cast<double>(together.originRequests), 10 * static_cast<double>(alone.originRequests), 0.2));
    QVERIFY(isNear(together.originBytes, alone.originBytes, 0.2)); // some 300 publications: a deviation of 6 %
    delivery.content.purge = PurgeMode::Hard;
    QVERIFY(delivery.run().originBytes > 8 * together.originBytes);
}

/// 1,000 objects, all asked for again after a purge: the origin, which rested, gets as many requests as there are objects.
void CacheStrategiesTest::tellsWhatAPublicationCosts()
{
    Delivery delivery = ofOneObject(CacheStrategy::PurgeOnPublish, 10);
    delivery.content.objects = 1000;
    delivery.content.zipfExponent = 0;
    delivery.options.requests = 100'000;
    delivery.options.publication = {delivery.content.id};
    const CacheResult result = delivery.run();
    QCOMPARE(result.originRequests, std::int64_t{1000});
    QCOMPARE(result.publication->originRateBefore.value, 0.0);
    QVERIFY(isNear(result.publication->peakOriginRate.value, 95, 0.3)); // 1 - e^-0.1 of the objects in the first second
    QVERIFY(result.publication->peakAt < Seconds(5)); // it falls by a tenth a second, and a count of 95 scatters by 10
}

void CacheStrategiesTest::refusesAPublicationThatNobodySees()
{
    Delivery delivery;
    delivery.options.publication = {ContentSetId{"other"}};
    QVERIFY(!delivery.tried());
    delivery.options.publication = {delivery.content.id};
    delivery.options.warmUp = 0;
    QVERIFY(!delivery.tried());
}

void CacheStrategiesTest::comparesStrategiesOnTheSameRequests()
{
    Delivery delivery = ofOneObject(CacheStrategy::Ttl, 2);
    delivery.content.objects = 100;
    delivery.content.staleWhileRevalidate = Seconds(10);
    delivery.content.publishEvery = Seconds(20);
    const auto compared = compareStrategies(delivery.build(), delivery.options, Progress()).value();
    QCOMPARE(compared.size(), std::size_t{4});
    QCOMPARE(compared[0].key, std::string("ttl"));
    QCOMPARE(compared[3].key, std::string("edge_side_includes"));
    for (const ComparedCaches& one : compared) {
        QCOMPARE(one.result->objectsAsked, compared[0].result->objectsAsked);
        QCOMPARE(one.result->simulated, compared[0].result->simulated);
    }
    QVERIFY(compared[1].result->objects.value() > compared[0].result->objects.value());
    QCOMPARE(compared[2].result->staleServed, std::int64_t{0});
    delivery.pop.provider = Provider::Cloudflare;
    const auto without = compareStrategies(delivery.build(), delivery.options, Progress()).value();
    QVERIFY(without[0].result.has_value() && !without[3].result.has_value());
    delivery.options.requests = 0;
    QVERIFY(!compareStrategies(delivery.build(), delivery.options, Progress()));
}

void CacheStrategiesTest::comparesPolicies()
{
    Delivery delivery;
    delivery.pop.cache = Gibibytes(0.01);
    const auto compared = comparePolicies(delivery.build(), delivery.options, Progress()).value();
    QCOMPARE(compared.size(), liveEvictionPolicies().size());
    for (const ComparedCaches& one : compared)
        QCOMPARE(one.result->policy, one.key);
    Progress stopped;
    stopped.stop();
    QVERIFY(isStopped(comparePolicies(delivery.build(), delivery.options, stopped).error()));
}

REGISTER_TEST(CacheStrategiesTest)
#include "cache_strategies_test.moc"
