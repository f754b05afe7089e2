// Which point of presence does each population use?
#include "core/cache/topology/routing.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <set>

using namespace edgewright;
using edgewright::testing::Delivery;
using edgewright::testing::linkBetween;
using edgewright::testing::nodeOfKind;

namespace {

std::string usedPointOfPresence(const Topology& topology)
{
    const auto routing = routeContents(topology, Progress());
    const auto access = routing->populations.front().access;
    return access ? routing->pointsOfPresence[*access->pointOfPresence]->id.value : "";
}

/// The points of presence that a miss asks, from the users up; twenty at most.
std::vector<std::string> tiersOf(const Topology& topology)
{
    const auto routing = routeContents(topology, Progress());
    std::vector<std::string> tiers;
    for (auto at = routing->populations.front().access->pointOfPresence; at && tiers.size() < 20;
         at = routing->next(*at, 0).pointOfPresence)
        tiers.push_back(routing->pointsOfPresence[*at]->id.value);
    return tiers;
}

} // namespace

class RoutingTest : public QObject {
    Q_OBJECT
private slots:
    void choosesTheLeastLatency();
    void givesTiesToTheSmallerId();
    void goesStraightToTheOriginWithoutOne();
    void passesOverWhatIsDown();
    void leadsAShareToTheSecondNearest();
    void asksEachTierOnTheWay();
    void asksNoTierThatIsDown();
    void goesInNoCircles();
    void refusesAnOriginOutOfReach();
    void refusesABackupOutOfReach();
    void refusesALinkWithoutBandwidth();
    void refusesWeightsOfZero();
    void refusesWhereNobodyFetches();
    void stops();
};

void RoutingTest::choosesTheLeastLatency()
{
    Delivery delivery;
    delivery.topology.nodes.put(nodeOfKind("far", NodeKind::PointOfPresence));
    delivery.topology.links.put(linkBetween("f1", "users", "far", 6));
    delivery.topology.links.put(linkBetween("f2", "far", "origin", 1));
    QCOMPARE(usedPointOfPresence(delivery.build()), std::string("pop"));
    delivery.access.latency = Milliseconds(7);
    QCOMPARE(usedPointOfPresence(delivery.build()), std::string("far"));
}

void RoutingTest::givesTiesToTheSmallerId()
{
    Delivery delivery;
    delivery.topology.nodes.put(nodeOfKind("other", NodeKind::PointOfPresence));
    delivery.topology.links.put(linkBetween("o1", "users", "other", 5));
    QCOMPARE(usedPointOfPresence(delivery.build()), std::string("other"));
}

void RoutingTest::goesStraightToTheOriginWithoutOne()
{
    Delivery delivery;
    delivery.pop.kind = NodeKind::Compute;
    QCOMPARE(usedPointOfPresence(delivery.build()), std::string());
    Random random(1);
    const auto routing = routeContents(delivery.build(), Progress());
    const Hop straight = routing->populations.front().contents.front().straight;
    QVERIFY(!straight.pointOfPresence);
    QCOMPARE(routing->journeys[straight.journey].draw(random).value, 50.0);
}

void RoutingTest::passesOverWhatIsDown()
{
    Delivery delivery;
    delivery.topology.nodes.put(nodeOfKind("far", NodeKind::PointOfPresence));
    delivery.topology.links.put(linkBetween("f", "users", "far", 6));
    delivery.pop.state = NodeState::Down;
    QCOMPARE(usedPointOfPresence(delivery.build()), std::string("far"));
    Node far = nodeOfKind("far", NodeKind::PointOfPresence);
    far.state = NodeState::Down;
    delivery.topology.nodes.put(far);
    QCOMPARE(usedPointOfPresence(delivery.build()), std::string());
}

void RoutingTest::leadsAShareToTheSecondNearest()
{
    Delivery delivery;
    for (const auto& [id, latency] : {std::pair{"far", 6.0}, {"farther", 7.0}}) {
        delivery.topology.nodes.put(nodeOfKind(id, NodeKind::PointOfPresence));
        delivery.topology.links.put(linkBetween(id, "users", id, latency));
    }
    const Topology straight = delivery.build();
    QVERIFY(!routeContents(straight, Progress())->populations.front().misrouted);
    delivery.pop.misrouted = Percent(25);
    const Topology topology = delivery.build();
    const auto routing = routeContents(topology, Progress());
    const PopulationRoute& route = routing->populations.front();
    QCOMPARE(route.misroutedShare, 0.25);
    QCOMPARE(routing->pointsOfPresence[*route.misrouted->pointOfPresence]->id.value, std::string("far"));
    Random random(1);
    QCOMPARE(routing->journeys[route.misrouted->journey].draw(random).value, 12.0);
}

void RoutingTest::asksEachTierOnTheWay()
{
    Delivery delivery;
    delivery.backhaul.to.value = "shield";
    delivery.topology.nodes.put(nodeOfKind("shield", NodeKind::PointOfPresence));
    delivery.topology.nodes.put(nodeOfKind("router", NodeKind::Compute));
    delivery.topology.links.put(linkBetween("up1", "shield", "router", 3));
    delivery.topology.links.put(linkBetween("up2", "router", "origin", 4));
    const Topology topology = delivery.build();
    QCOMPARE(tiersOf(topology), (std::vector<std::string>{"pop", "shield"}));
    const auto routing = routeContents(topology, Progress());
    const std::size_t pop = *routing->populations.front().access->pointOfPresence;
    const Hop up = routing->next(pop, 0), last = routing->next(*up.pointOfPresence, 0);
    Random random(1);
    QCOMPARE(routing->journeys[up.journey].draw(random).value, 40.0);
    QCOMPARE(routing->journeys[last.journey].draw(random).value, 14.0);
    QCOMPARE(routing->journeys[last.journey].links(), (std::vector<LinkId>{{"up1"}, {"up2"}}));
}

void RoutingTest::asksNoTierThatIsDown()
{
    Delivery delivery;
    Node shield = nodeOfKind("shield", NodeKind::PointOfPresence);
    shield.state = NodeState::Down;
    delivery.topology.nodes.put(shield);
    delivery.backhaul.to.value = "shield";
    delivery.topology.links.put(linkBetween("up", "shield", "origin", 3));
    QCOMPARE(tiersOf(delivery.build()), std::vector<std::string>{"pop"}); // its router still forwards
}

/// Points of presence at one place, linked in no time, each on a way of least latency of the others; sums that round differently.
void RoutingTest::goesInNoCircles()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Delivery delivery;
        Random random(seed);
        const auto drawn = [&](int most) { return static_cast<int>(random() % static_cast<std::uint64_t>(most)); };
        std::vector<std::string> ids{"users", "pop", "origin"};
        for (int i = 0; i < 8; ++i) {
            ids.push_back("t" + std::to_string(i));
            delivery.topology.nodes.put(nodeOfKind(ids.back().c_str(), NodeKind::PointOfPresence));
        }
        for (int i = 0; i < 25; ++i)
            delivery.topology.links.put(linkBetween(("x" + std::to_string(i)).c_str(),
                                                    ids[static_cast<std::size_t>(drawn(11))].c_str(),
                                                    ids[static_cast<std::size_t>(drawn(11))].c_str(), 0.1 * drawn(3)));
        const std::vector<std::string> tiers = tiersOf(delivery.build());
        const std::set<std::string> distinct(tiers.begin(), tiers.end());
        QVERIFY2(!tiers.empty() && distinct.size() == tiers.size(), qPrintable(QString("seed %1").arg(seed)));
    }
}

void RoutingTest::refusesAnOriginOutOfReach()
{
    Delivery delivery;
    delivery.backhaul.to.value = "users";
    const auto refused = routeContents(delivery.build(), Progress());
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, std::string("/populations/population"));
    QVERIFY(english(refused.error().what).find("origin") != std::string::npos);
}

void RoutingTest::refusesABackupOutOfReach()
{
    Delivery delivery;
    delivery.topology.nodes.put(nodeOfKind("backup", NodeKind::Origin));
    delivery.content.backupOrigin = NodeId{"backup"};
    const auto refused = routeContents(delivery.build(), Progress());
    QVERIFY(!refused);
    QVERIFY(oneLine(refused.error()).find("pop can't reach backup") != std::string::npos);
    delivery.topology.links.put(linkBetween("detour", "origin", "backup", 3));
    const auto routed = routeContents(delivery.build(), Progress());
    QVERIFY(routed);
    Random random(1);
    QCOMPARE(routed->journeys[*routed->backupWay(0, 0)].draw(random).value, 46.0); // 2 × (20 + 3) ms
}

void RoutingTest::refusesALinkWithoutBandwidth()
{
    Delivery delivery;
    delivery.backhaul.bandwidth = MegabitsPerSecond(0);
    const auto refused = routeContents(delivery.build(), Progress());
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, std::string("/links/backhaul"));
}

void RoutingTest::refusesWeightsOfZero()
{
    Delivery delivery;
    delivery.content.weight = 0;
    const auto refused = routeContents(delivery.build(), Progress());
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, std::string("/populations/population"));
}

void RoutingTest::refusesWhereNobodyFetches()
{
    Delivery delivery;
    delivery.population.contents.clear();
    QVERIFY(!routeContents(delivery.build(), Progress()));
    QVERIFY(!routeContents(Topology(), Progress()));
}

void RoutingTest::stops()
{
    Progress progress;
    progress.stop();
    const auto stopped = routeContents(Delivery().build(), progress);
    QVERIFY(!stopped && isStopped(stopped.error()));
}

REGISTER_TEST(RoutingTest)
#include "routing_test.moc"
