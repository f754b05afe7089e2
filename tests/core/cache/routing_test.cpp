// Which point of presence does each population use?
#include "core/cache/routing.h"
#include "tests/core/cache/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using edgewright::testing::Delivery;
using edgewright::testing::linkBetween;
using edgewright::testing::nodeOfKind;

namespace {

std::string usedPointOfPresence(const Topology& topology)
{
    const auto routing = routeContents(topology, Progress());
    const auto chosen = routing->populations.front().pointOfPresence;
    return chosen ? routing->pointsOfPresence[*chosen]->id.value : "";
}

} // namespace

class RoutingTest : public QObject {
    Q_OBJECT
private slots:
    void choosesTheLeastLatency();
    void givesTiesToTheSmallerId();
    void goesStraightToTheOriginWithoutOne();
    void refusesAnOriginOutOfReach();
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
    QCOMPARE(routing->populations.front().contents.front().toOrigin.draw(random).value, 50.0);
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
