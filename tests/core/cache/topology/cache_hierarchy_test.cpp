// Does each tier see what the one below it misses, object by object?
#include "core/cache/topology/cache_hierarchy.h"
#include "core/cache/topology/cache_simulation.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <algorithm>
#include <list>
#include <map>

using namespace edgewright;
using edgewright::testing::Delivery;
using edgewright::testing::gibibyte;
using edgewright::testing::linkBetween;
using edgewright::testing::nodeOfKind;
using edgewright::testing::TwoTiers;

namespace {

/// A slow reference: a list, the object asked for last in front.
class SlowLru {
public:
    explicit SlowLru(std::size_t most) : most_(most) {}
    bool asked(ObjectKey key)
    {
        const bool isThere = std::ranges::find(kept_, key) != kept_.end();
        kept_.remove(key);
        kept_.push_front(key);
        if (kept_.size() > most_)
            kept_.pop_back();
        return isThere;
    }

private:
    std::size_t most_;
    std::list<ObjectKey> kept_;
};

const PointOfPresenceResult& pointNamed(const CacheResult& result, std::string_view id)
{
    return *std::ranges::find_if(result.pointsOfPresence,
                                 [&](const PointOfPresenceResult& point) { return point.node.value == id; });
}

} // namespace

class CacheHierarchyTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTwoSlowCaches();
    void tiersThatAreAskedInTurn();
    void timesEveryTier();
    void agreesWithIcarusOnAPath();
    void passesTheAgeOn();
    void passesPersonalAnswersThrough();
    void keepsEachObjectOnOneServer();
    void splitsTheCapacityAmongServers();
    void tellsMissesApart();
    void countsBytesOverEveryLink();
    void drawnToAnyDepth();
};

/// The same keys through the hierarchy and through two lists.
void CacheHierarchyTest::agreesWithTwoSlowCaches()
{
    TwoTiers tiers;
    tiers.pop.cache = Gibibytes(4e6 / gibibyte); // forty objects
    const Topology topology = tiers.build();
    const ContentRouting routing = routeContents(topology, Progress()).value();
    std::vector<ContentObjects> contents;
    contents.emplace_back(*routing.contents.front(), 0, 1);
    RequestStream stream(routing.populations, contents, 1, 0);
    TierAnswer answer;
    const CacheOptions options;
    CacheHierarchy hierarchy(routing, routing.groups.front(), contents, options, 1,
                             [&](std::uint64_t, const TierAnswer& told) { answer = told; });
    SlowLru edge(10), pop(40);
    int perTier[3] = {};
    for (int i = 0; i < 20'000; ++i) {
        ContentRequest request = stream.next();
        request.at = i; // each is answered before the next comes
        hierarchy.ask(*routing.populations.front().access, request, 0);
        const std::size_t tier = edge.asked(request.key) ? 0 : pop.asked(request.key) ? 1 : 2;
        if (tier > 0) // told by the time that the next one comes; here it is brought about at once
            hierarchy.finish();
        QCOMPARE(answer.isHitAtFirst, tier == 0);
        QCOMPARE(answer.isHit, tier < 2);
        ++perTier[tier];
    }
    QVERIFY(perTier[0] > 1000 && perTier[1] > 1000 && perTier[2] > 1000);
}

void CacheHierarchyTest::tiersThatAreAskedInTurn()
{
    TwoTiers tiers;
    tiers.takesNoTime();
    const CacheResult result = tiers.run();
    const auto& edge = pointNamed(result, "edge");
    const auto& pop = pointNamed(result, "pop");
    QCOMPARE(edge.objects.requests, result.requests);
    QCOMPARE(edge.fromUsers, result.requests);
    QCOMPARE(pop.fromUsers, std::int64_t{0});
    QCOMPARE(pop.objects.requests, edge.objects.requests - edge.objects.hits);
    QCOMPARE(edge.originRequests, std::int64_t{0});
    QCOMPARE(pop.originRequests, result.originRequests);
    QCOMPARE(result.objects.hits, edge.objects.hits + pop.objects.hits);
    QCOMPARE(result.edge.hits, edge.objects.hits);
    QVERIFY(pop.objects.hits > 0 && result.originOffload() > result.edge.value());
}

void CacheHierarchyTest::timesEveryTier()
{
    TwoTiers tiers;
    const auto milliseconds = [&] { return std::round(tiers.run().latency.p50.value); };
    tiers.edge.cache = Gibibytes(1);
    QCOMPARE(milliseconds(), 11.0); // a hit at the edge: 2 × 5 ms, and 0.8 ms for 0.8 Mb
    tiers.edge.cache = Gibibytes(0);
    QCOMPARE(milliseconds(), 17.0); // at the second tier: 2 × (5 + 3)
    tiers.pop.cache = Gibibytes(0);
    QCOMPARE(milliseconds(), 57.0); // at the origin: 2 × (5 + 3 + 20)
}

/// The Icarus simulator (Saino, Psaras and Pavlou, SIMUTools 2014), its topology PATH with n = 10: a receiver, eight caching routers, a
/// source, 10 ms a link; leave copy everywhere, LRU, 100,000 contents of Zipf 1.0, a cache budget of 1 % in equal parts: 125 contents each.
void CacheHierarchyTest::agreesWithIcarusOnAPath()
{
    Delivery delivery;
    Topology& topology = delivery.topology;
    delivery.users = nodeOfKind("n0", NodeKind::Access);
    delivery.origin = nodeOfKind("n9", NodeKind::Origin);
    delivery.pop = nodeOfKind("n1", NodeKind::PointOfPresence);
    delivery.pop.cache = Gibibytes(125'000 / gibibyte); // 125 contents of 1 kB
    delivery.access = linkBetween("l0", "n0", "n1", 10);
    delivery.backhaul = linkBetween("l8", "n8", "n9", 10);
    for (int i = 2; i <= 8; ++i) {
        Node router = delivery.pop;
        router.id.value = "n" + std::to_string(i);
        topology.nodes.put(router);
        topology.links.put(linkBetween(("l" + std::to_string(i - 1)).c_str(), ("n" + std::to_string(i - 1)).c_str(),
                                       router.id.value.c_str(), 10));
    }
    delivery.population.node = delivery.users.id;
    delivery.content.origin = delivery.origin.id;
    delivery.content.objects = 100'000;
    delivery.content.meanSize = Kilobytes(1);
    delivery.content.zipfExponent = 1;
    delivery.options.requests = 1'200'000;
    delivery.population.requestRate = RequestsPerSecond(0.01); // one at a time: there, a fetch takes none
    const CacheResult result = delivery.run();
    QVERIFY2(std::abs(result.objects.value() - 0.3152) <= 0.002,
             qPrintable(QString::number(result.objects.value(), 'f', 5)));
    QVERIFY2(std::abs(result.latency.mean.value - 129.67) <= 0.3,
             qPrintable(QString::number(result.latency.mean.value, 'f', 3)));
}

/// What the edge gets from the second tier is as old there as it was here, and expires at both at once: nobody is answered past the TTL, and
/// the origin is asked as often as by the second tier alone.
void CacheHierarchyTest::passesTheAgeOn()
{
    TwoTiers tiers; // the edge holds ten objects, so it fetches many again that the second tier still has
    tiers.content.strategy = CacheStrategy::Ttl;
    tiers.content.ttl = Seconds(10);
    tiers.content.publishEvery = Seconds(5);
    const CacheResult both = tiers.run();
    QVERIFY(pointNamed(both, "edge").objects.hits > 0 && pointNamed(both, "pop").objects.hits > 0);
    QVERIFY2(both.staleness.worst.value < 10, qPrintable(QString::number(both.staleness.worst.value)));
    tiers.edge.cache = Gibibytes(0);
    QCOMPARE(both.originRequests, tiers.run().originRequests);
}

void CacheHierarchyTest::passesPersonalAnswersThrough()
{
    TwoTiers tiers;
    tiers.content.personalised = Percent(100);
    const CacheResult result = tiers.run();
    QCOMPARE(result.objects.hits, std::int64_t{0});
    QCOMPARE(result.misses.uncacheable, result.requests);
    QCOMPARE(pointNamed(result, "pop").misses.uncacheable, result.requests);
    QCOMPARE(pointNamed(result, "edge").objectsCached, std::int64_t{0});
}

void CacheHierarchyTest::keepsEachObjectOnOneServer()
{
    Delivery delivery;
    delivery.options.warmUp = 0;
    delivery.content.zipfExponent = 0;
    const CacheResult one = delivery.run();
    delivery.pop.servers = 20;
    // With room for all, servers change nothing: each object is fetched once, by the server that it lives on.
    const CacheResult twenty = delivery.run();
    QCOMPARE(twenty.originRequests, one.originRequests);
    QCOMPARE(twenty.pointsOfPresence.front().objectsCached, std::int64_t{1000});
}

void CacheHierarchyTest::splitsTheCapacityAmongServers()
{
    Delivery delivery;
    delivery.pop.cache = Gibibytes(10 * 100'000 / gibibyte);
    delivery.content.zipfExponent = 0;
    delivery.pop.servers = 10; // each holds one object
    QCOMPARE(delivery.run().pointsOfPresence.front().objectsCached, std::int64_t{10});
    delivery.pop.servers = 11; // none holds one
    const CacheResult tooSmall = delivery.run();
    QCOMPARE(tooSmall.pointsOfPresence.front().objectsCached, std::int64_t{0});
    QCOMPARE(tooSmall.misses.uncacheable, tooSmall.requests);
}

void CacheHierarchyTest::tellsMissesApart()
{
    Delivery delivery;
    delivery.backhaul.latency = Milliseconds(0);
    delivery.backhaul.bandwidth = MegabitsPerSecond(1e6);
    delivery.options.warmUp = 0;
    delivery.content.zipfExponent = 0;
    CacheResult result = delivery.run(); // bigger than everything, never expires
    QCOMPARE(result.misses.compulsory, std::int64_t{1000});
    QCOMPARE(result.misses.total(), std::int64_t{1000});
    QCOMPARE(result.objectsAsked, std::int64_t{1000});
    delivery.pop.cache = Gibibytes(5e7 / gibibyte); // half of it
    result = delivery.run();
    QCOMPARE(result.misses.compulsory, std::int64_t{1000});
    QVERIFY(result.misses.capacity > 0);
    QCOMPARE(result.misses.total(), 1000 + result.misses.capacity);
    delivery.pop.cache = Gibibytes(1);
    delivery.content.publishEvery = Seconds(50);
    result = delivery.run();
    QVERIFY(result.misses.purged > 0);
    QCOMPARE(result.misses.total(), 1000 + result.misses.purged);
    delivery.content.strategy = CacheStrategy::Ttl;
    delivery.content.ttl = Seconds(20);
    result = delivery.run();
    QVERIFY(result.misses.expired > 0);
    QCOMPARE(result.misses.total(), 1000 + result.misses.expired);
}

void CacheHierarchyTest::countsBytesOverEveryLink()
{
    TwoTiers tiers;
    tiers.takesNoTime();
    tiers.backhaul.price = UsdPerGigabyte(0.08);
    const CacheResult result = tiers.run();
    const auto bytesOver = [&](std::string_view link) {
        return std::ranges::find_if(result.egress, [&](const LinkEgress& one) { return one.link.value == link; })
            ->bytes;
    };
    QCOMPARE(bytesOver("access"), 1e5 * static_cast<double>(result.requests));
    QCOMPARE(bytesOver("between"), 1e5 * static_cast<double>(pointNamed(result, "edge").fetches));
    QCOMPARE(bytesOver("backhaul"), 1e5 * static_cast<double>(result.originRequests));
    QCOMPARE(result.originBytes, bytesOver("backhaul"));
    QVERIFY(std::abs(result.egressUsd() - bytesOver("backhaul") / 1e9 * 0.08) < 1e-9);
}

void CacheHierarchyTest::drawnToAnyDepth()
{
    Delivery delivery;
    for (int tier = 0; tier < 60; ++tier) {
        const std::string id = "tier" + std::to_string(100 + tier),
                          below = tier ? "tier" + std::to_string(99 + tier) : "users";
        delivery.topology.nodes.put(nodeOfKind(id.c_str(), NodeKind::PointOfPresence));
        delivery.topology.links.put(linkBetween(("up" + id).c_str(), below.c_str(), id.c_str(), 0.1));
    }
    delivery.access = linkBetween("access", "tier159", "pop", 0.1);
    delivery.population.requestRate = RequestsPerSecond(0.01); // none is under way as the counting begins
    const CacheResult result = delivery.run();
    QCOMPARE(result.populations.front().pointOfPresence.value, std::string("tier100"));
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        QCOMPARE(point.objects.requests, result.requests); // those without cache pass everything through
    QCOMPARE(result.objects.hits, pointNamed(result, "pop").objects.hits);
}

REGISTER_TEST(CacheHierarchyTest)
#include "cache_hierarchy_test.moc"
