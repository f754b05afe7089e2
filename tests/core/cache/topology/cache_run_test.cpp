// Does it matter on how many threads a run is done, and which points of presence are simulated together?
#include "core/cache/topology/cache_run.h"
#include "core/cache/topology/tier_groups.h"

#include "tests/core/cache/topology/busy_topology.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using edgewright::testing::busyTopology;
using edgewright::testing::fingerprint;
using edgewright::testing::linkBetween;
using edgewright::testing::nodeOfKind;
using edgewright::testing::partsFingerprint;

namespace {

/// The busy drawing, and beside it five points of presence in three groups, with all that draws on chance: jitter, users who are led
/// astray from one to the next, servers, admission, personal answers, pages of fragments, purges in groups, a daily curve.
Topology archipelago()
{
    Topology drawn = busyTopology();
    drawn.nodes.put(nodeOfKind("far-origin", NodeKind::Origin));
    for (const char* shield : {"s1", "s2"}) {
        Node node = nodeOfKind(shield, NodeKind::PointOfPresence);
        node.cache = Gibibytes(0.02);
        drawn.nodes.put(node);
        drawn.links.put(linkBetween((std::string(shield) + "-up").c_str(), shield, "far-origin", 15));
    }
    for (const auto& [id, next] : {std::pair{"e1", "s1"}, {"e2", "s1"}, {"e3", "s2"}, {"e4", "far-origin"}}) {
        Node node = nodeOfKind(id, NodeKind::PointOfPresence);
        node.cache = Gibibytes(0.01);
        node.servers = 2;
        node.misrouted = Percent(10);
        node.admitProbability = Percent(60);
        drawn.nodes.put(node);
        Link link = linkBetween((std::string(id) + "-up").c_str(), id, next, 4);
        link.jitter = Milliseconds(1);
        drawn.links.put(link);
    }
    for (const char* id : {"e1", "e2", "e3", "e4"}) {
        const std::string users = std::string("users-") + id;
        drawn.nodes.put(nodeOfKind(users.c_str(), NodeKind::Access));
        drawn.links.put(linkBetween((users + "-in").c_str(), users.c_str(), id, 2));
        Population population = *drawn.populations.find(PopulationId{"p2"});
        population.id.value = users;
        population.node.value = users;
        population.contents = {{"far-pages"}, {"far-news"}};
        population.peakFactor = 2;
        drawn.populations.put(population);
    }
    ContentSet content = *drawn.contents.find(ContentSetId{"content"});
    content.origin.value = "far-origin";
    content.personalised = Percent(10);
    content.objectsPerKey = 3;
    content.id.value = "far-news";
    drawn.contents.put(content);
    content.id.value = "far-pages";
    content.strategy = CacheStrategy::EdgeSideIncludes;
    content.ttl = Seconds(8);
    content.fragments = 2;
    content.fragmentSize = Kilobytes(5);
    content.fragmentTtl = Seconds(3);
    drawn.contents.put(content);
    return drawn;
}

CacheOptions busyOptions()
{
    return {.requests = 60'000,
            .publication = Publication{{"far-news"}},
            .curves = true,
            .outage = Outage{Seconds(20), Seconds(10)}};
}

} // namespace

class CacheRunTest : public QObject {
    Q_OBJECT
private slots:
    void saysTheSameForTheSameSeed();
    void saysTheSameOnOneThreadOrMany();
    void servesGroupsOnOneThreadOrMany();
    void isTheSameHoweverItIsParted();
};

void CacheRunTest::saysTheSameForTheSameSeed()
{
    const Topology topology = busyTopology();
    const auto run = [&](std::uint64_t seed) {
        return fingerprint(simulateCaches(topology, {.seed = seed, .requests = 20'000}, Progress()).value());
    };
    QCOMPARE(run(1), run(1));
    QVERIFY(run(1) != run(2));
}

void CacheRunTest::saysTheSameOnOneThreadOrMany()
{
    const Topology topology = busyTopology();
    const auto run = [&](int threads) {
        return fingerprint(
            simulateCaches(topology, {.requests = 5000, .replications = 7, .threads = threads}, Progress()).value());
    };
    const std::string alone = run(1);
    for (const int threads : {2, 3, 16, 0})
        QCOMPARE(run(threads), alone);
}

void CacheRunTest::servesGroupsOnOneThreadOrMany()
{
    const Topology topology = archipelago();
    CacheOptions options = busyOptions();
    const auto run = [&](int threads) {
        options.threads = threads;
        const CacheResult result = simulateCaches(topology, options, Progress()).value();
        std::string line = fingerprint(result);
        for (const PointOfPresenceResult& point : result.pointsOfPresence)
            for (const CapacityPoint& size : point.curve.value().points)
                line += fmt::format(" {}:{}", size.bytes, size.missRatio);
        for (const FreshSample& sample : result.publication.value().all.overTime)
            line += fmt::format(" {}:{}", sample.at.value, sample.newShare);
        return line;
    };
    const std::string alone = run(1);
    for (const int threads : {2, 3, 16, 0})
        QCOMPARE(run(threads), alone);
}

/// Groups are put together as one: whoever has nothing to do with another one notices nothing of it.
void CacheRunTest::isTheSameHoweverItIsParted()
{
    const CacheOptions options = busyOptions();
    RoutedDrawing drawing = routedDrawing(archipelago(), options, Progress()).value();
    const auto run = [&] { return runCaches(*drawing.topology, drawing.routing, options, 1, Progress()).value(); };
    QCOMPARE(drawing.routing.groups.size(), std::size_t{4});
    const CacheResult parted = run();
    drawing.routing.groups = tierGroups(drawing.routing, 1);
    const CacheResult together = run();
    QCOMPARE(partsFingerprint(parted), partsFingerprint(together));
    for (const auto sum : {&CacheResult::originRequests, &CacheResult::straightToOrigin,
                           &CacheResult::personalFragments, &CacheResult::carriedOver, &CacheResult::failures,
                           &CacheResult::staleServed, &CacheResult::objectsAsked, &CacheResult::oneHitWonders}) {
        QCOMPARE(parted.*sum, together.*sum);
        QVERIFY(parted.*sum > 0);
    }
    QCOMPARE(parted.objects.hits, together.objects.hits);
    QCOMPARE(parted.edge.hits, together.edge.hits);
    QCOMPARE(parted.misses.total(), together.misses.total());
    for (const auto sum : {&CacheResult::bytesHit, &CacheResult::bytesRequested, &CacheResult::originBytes})
        QCOMPARE(parted.*sum, together.*sum); // but for rounding, of which Qt allows some
    QCOMPARE(parted.egressUsd(), together.egressUsd());
    QCOMPARE(parted.publication->all.outdated, together.publication->all.outdated);
    QCOMPARE(parted.publication->peakOriginRate.value, together.publication->peakOriginRate.value);
    QCOMPARE(parted.publication->originRateBefore.value, together.publication->originRateBefore.value);
    for (std::size_t i = 0; i < parted.overTime.size(); ++i) {
        QCOMPARE(parted.overTime[i].hitRatio, together.overTime[i].hitRatio);
        QCOMPARE(parted.overTime[i].originRate.value, together.overTime[i].originRate.value);
    }
}

REGISTER_TEST(CacheRunTest)
#include "cache_run_test.moc"
