// What do points of presence keep that do not let everything in?
#include "core/cache/topology/cache_hierarchy.h"
#include "core/cache/topology/cache_simulation.h"
#include "core/cache/topology/chance.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <list>
#include <map>

using namespace edgewright;
using edgewright::testing::Delivery;
using edgewright::testing::linkBetween;
using edgewright::testing::nodeOfKind;

namespace {

/// The origin answers at once, so nobody waits for another's fetch; the cache has room for all, and every request counts.
struct Instant : Delivery {
    Instant()
    {
        backhaul.latency = Milliseconds(0);
        backhaul.bandwidth = MegabitsPerSecond(1e6);
        options.warmUp = 0;
    }
};

/// The requests that a run with these options answers.
std::vector<ContentRequest> requestsOf(const Delivery& delivery)
{
    const Topology topology = delivery.build();
    const ContentRouting routing = routeContents(topology, Progress()).value();
    std::vector<ContentObjects> contents;
    contents.emplace_back(*routing.contents.front(), 0, seedFor(delivery.options.seed, ChanceOf::Objects));
    RequestStream stream(routing.populations, contents, delivery.options.seed, 0);
    std::vector<ContentRequest> requests;
    for (std::int64_t i = 0; i < delivery.options.requests; ++i)
        requests.push_back(stream.next());
    return requests;
}

std::map<ObjectKey, int> timesAsked(const std::vector<ContentRequest>& requests)
{
    std::map<ObjectKey, int> times;
    for (const ContentRequest& request : requests)
        ++times[request.key];
    return times;
}

/// A slow reference: a list, the object asked for last in front, of what is small enough and was asked for often enough.
class SlowLru {
public:
    SlowLru(double capacity, double mostBytes, int atRequest)
        : capacity_(capacity), mostBytes_(mostBytes), atRequest_(atRequest)
    {}
    bool asked(ObjectKey key, double bytes)
    {
        const auto found = std::ranges::find(kept_, key, &std::pair<ObjectKey, double>::first);
        if (found != kept_.end()) {
            kept_.splice(kept_.begin(), kept_, found);
            return true;
        }
        if (++missed_[key] < atRequest_)
            return false;
        missed_.erase(key);
        if (bytes > mostBytes_ || bytes > capacity_)
            return false;
        for (used_ += bytes; used_ > capacity_; kept_.pop_back())
            used_ -= kept_.back().second;
        kept_.emplace_front(key, bytes);
        return false;
    }

private:
    double capacity_, mostBytes_, used_ = 0;
    int atRequest_;
    std::map<ObjectKey, int> missed_;
    std::list<std::pair<ObjectKey, double>> kept_;
};

} // namespace

class CacheAdmissionTest : public QObject {
    Q_OBJECT
private slots:
    void missesTwiceWhatIsStoredAtTheSecondRequest();
    void missesGeometricallyByChance_data();
    void missesGeometricallyByChance();
    void alwaysMissesWhatIsTooLarge();
    void agreesWithASlowCache_data();
    void agreesWithASlowCache();
    void lettingAllInIsNoAdmission();
    void drawsFromAStreamOfItsOwn();
    void asksTheNextTierForWhatWasRefused();
};

void CacheAdmissionTest::missesTwiceWhatIsStoredAtTheSecondRequest()
{
    Instant delivery;
    delivery.options.requests = 5'000;
    delivery.content.zipfExponent = 1;
    delivery.pop.admitAtRequest = 2;
    const CacheResult result = delivery.run();
    QVERIFY(result.oneHitWonders > 0);
    QCOMPARE(result.misses.compulsory, result.objectsAsked);
    QCOMPARE(result.misses.notAdmitted, result.objectsAsked - result.oneHitWonders);
    QCOMPARE(result.misses.total(), result.misses.compulsory + result.misses.notAdmitted);
    QCOMPARE(result.pointsOfPresence.front().objectsCached, result.objectsAsked - result.oneHitWonders);
}

void CacheAdmissionTest::missesGeometricallyByChance_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<int>("seed");
    for (const double percent : {5.0, 25.0, 80.0})
        for (const int seed : {1, 2, 3})
            QTest::addRow("%g %%, seed %d", percent, seed) << percent << seed;
}

/// Of n requests for an object, as many miss as are drawn until one is let in: 1 + q + … + q^(n-1) = (1 - q^n) / p on the mean, with a
/// variance of q / p² at most.
void CacheAdmissionTest::missesGeometricallyByChance()
{
    QFETCH(double, percent);
    QFETCH(int, seed);
    Instant delivery;
    delivery.options.seed = static_cast<std::uint64_t>(seed);
    delivery.pop.admitProbability = Percent(percent);
    const double p = percent / 100, q = 1 - p;
    double expected = 0, variance = 0;
    for (const auto& [key, times] : timesAsked(requestsOf(delivery))) {
        expected += (1 - std::pow(q, times)) / p;
        variance += q / (p * p);
    }
    const CacheResult result = delivery.run();
    const auto misses = static_cast<double>(result.misses.total());
    QVERIFY2(std::abs(misses - expected) < 4 * std::sqrt(variance),
             qPrintable(QString("%1 misses, %2 expected").arg(misses).arg(expected)));
    QCOMPARE(result.misses.compulsory, result.objectsAsked);
    QCOMPARE(result.misses.notAdmitted, result.misses.total() - result.objectsAsked);
}

void CacheAdmissionTest::alwaysMissesWhatIsTooLarge()
{
    Instant delivery;
    delivery.content.sizeTable = {50, 1, 100, 2, 400, 1};
    delivery.pop.admitSize = Kilobytes(100); // which itself is let in
    std::int64_t expected = 0;
    std::map<ObjectKey, int> seen;
    for (const ContentRequest& request : requestsOf(delivery))
        expected += request.bytes > 100'000 || seen[request.key]++ == 0;
    const CacheResult result = delivery.run();
    QCOMPARE(result.misses.total(), expected);
    QCOMPARE(result.misses.total(), result.misses.compulsory + result.misses.notAdmitted);
    QVERIFY(result.misses.notAdmitted > 0);
    QCOMPARE(result.pointsOfPresence.front().evictions, std::int64_t{0});
}

void CacheAdmissionTest::agreesWithASlowCache_data()
{
    QTest::addColumn<double>("megabytes");
    QTest::addColumn<double>("mostKb");
    QTest::addColumn<int>("atRequest");
    QTest::newRow("small, all") << 5.0 << 1e9 << 1;
    QTest::newRow("small, no large ones") << 5.0 << 100.0 << 1;
    QTest::newRow("small, the second") << 5.0 << 1e9 << 2;
    QTest::newRow("half, no large ones, the fifth") << 50.0 << 399.0 << 5;
}

void CacheAdmissionTest::agreesWithASlowCache()
{
    QFETCH(double, megabytes);
    QFETCH(double, mostKb);
    QFETCH(int, atRequest);
    Instant delivery;
    delivery.content.sizeTable = {50, 1, 100, 2, 400, 1};
    delivery.options.requests = 20'000;
    delivery.pop.cache = Gibibytes(megabytes * 1e6 / (1024.0 * 1024 * 1024));
    delivery.pop.admitSize = Kilobytes(mostKb);
    delivery.pop.admitAtRequest = atRequest;
    SlowLru slow(megabytes * 1e6, 1000 * mostKb, atRequest);
    std::int64_t hits = 0;
    for (const ContentRequest& request : requestsOf(delivery))
        hits += slow.asked(request.key, request.bytes);
    QVERIFY(hits > 1000);
    QCOMPARE(delivery.run().objects.hits, hits);
}

void CacheAdmissionTest::lettingAllInIsNoAdmission()
{
    Delivery delivery;
    delivery.pop.cache = Gibibytes(0.02);
    const CacheResult drawn = delivery.run();
    delivery.pop.admitSize = Kilobytes(1e9);
    delivery.pop.admitProbability = Percent(100);
    delivery.pop.admitAtRequest = 1;
    const CacheResult open = delivery.run();
    QCOMPARE(open.objects.hits, drawn.objects.hits);
    QCOMPARE(open.latency.mean.value, drawn.latency.mean.value);
    QCOMPARE(open.misses.notAdmitted, std::int64_t{0});
}

/// Another seed lets in other objects; the requests are the same whatever is let in.
void CacheAdmissionTest::drawsFromAStreamOfItsOwn()
{
    Delivery delivery;
    const CacheResult all = delivery.run();
    delivery.pop.admitProbability = Percent(50);
    const CacheResult half = delivery.run();
    QCOMPARE(half.objectsAsked, all.objectsAsked);
    QCOMPARE(half.oneHitWonders, all.oneHitWonders);
    QCOMPARE(half.simulated.value, all.simulated.value);
    QVERIFY(half.objects.hits < all.objects.hits);
    QCOMPARE(delivery.run().objects.hits, half.objects.hits);
    delivery.pop.servers = 2; // each draws for itself
    QVERIFY(delivery.run().objects.hits != half.objects.hits);
}

/// A cache that lets nothing in is as good as none, and says why it misses.
void CacheAdmissionTest::asksTheNextTierForWhatWasRefused()
{
    Delivery delivery;
    Node edge = nodeOfKind("edge", NodeKind::PointOfPresence);
    edge.cache = Gibibytes(1);
    edge.admitProbability = Percent(0);
    delivery.topology.nodes.put(edge);
    delivery.topology.links.put(linkBetween("between", "edge", "pop", 3));
    delivery.access = linkBetween("access", "users", "edge", 5);
    delivery.options.warmUp = 0;
    const CacheResult result = delivery.run();
    const PointOfPresenceResult& refusing = result.pointsOfPresence.front();
    QCOMPARE(refusing.node.value, std::string("edge"));
    QCOMPARE(refusing.objects.hits, std::int64_t{0});
    QCOMPARE(refusing.misses.compulsory, result.objectsAsked);
    QCOMPARE(refusing.misses.notAdmitted, result.requests - result.objectsAsked);
    QCOMPARE(result.pointsOfPresence.back().objects.requests, result.requests);
}

REGISTER_TEST(CacheAdmissionTest)
#include "cache_admission_test.moc"
