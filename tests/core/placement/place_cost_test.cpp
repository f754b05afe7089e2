// Does a placement cost and hold what a pencil says?
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class PlaceCostTest : public QObject {
    Q_OBJECT

private slots:
    void sharesTheNodeCost();
    void paysForTrafficAlongTheCalls();
    void keepsReplicasApart();
    void fitsDecimalFractions();
    void callsTheNearestReplicaThoughItsTrafficCostsMore();
};

void PlaceCostTest::sharesTheNodeCost()
{
    World world;
    world.node("dear", Tier::Edge, 8, 5);
    world.node("cheap", Tier::Edge, 1, 3);
    for (const char* service : {"p", "q", "r"})
        world.service(service);
    const Result<PlacementResult> result =
        world.placed(); // three on the dear node cost 5; two there and one on the cheap one 8
    QCOMPARE(result->objective, 5.0);
    QCOMPARE(result->figures.nodeCost.value, 5.0);
    QCOMPARE(result->placement.at({"r"}), std::vector<NodeId>{{"dear"}});
}

void PlaceCostTest::paysForTrafficAlongTheCalls()
{
    // 10 users × 1 request/s × 3,600 s/h = 36,000 requests/h. Users → p: 2 calls × 500 kB over 0.1 USD/GB:
    // 72,000 × 0.0005 GB × 0.1 = 3.6 USD/h. p → q: 72,000 × 3 calls × 1,000 kB over 0.2: 216,000 × 0.001 × 0.2 = 43.2 USD/h.
    World world;
    world.node("a", Tier::Device, 8, 0);
    world.node("b", Tier::Edge, 8, 0);
    world.node("c", Tier::Cloud, 8, 0);
    world.link("a", "b", 1, 0.1);
    world.link("b", "c", 1, 0.2);
    world.users("u", "a", {}, 10);
    world.service("p").allowedTiers = {Tier::Edge};
    world.service("q").allowedTiers = {Tier::Cloud};
    world.fromUsers("u", "p", 500, 2);
    world.fromService("p", "q", 1000, 3);
    const Result<PlacementResult> result = world.placed();
    QVERIFY(std::abs(result->figures.trafficCost.value - 46.8) < 1e-9);
    QVERIFY(std::abs(result->objective - 46.8) < 1e-9);
    QVERIFY(verifyPlacement(world.topology, *result));
}

void PlaceCostTest::keepsReplicasApart()
{
    World world;
    world.node("a", Tier::Edge, 8, 1);
    world.node("b", Tier::Edge, 8, 9);
    world.service("s", 1, 2);
    const Result<PlacementResult> result = world.placed();
    QCOMPARE(result->objective, 10.0);
    QCOMPARE(result->placement.at({"s"}), (std::vector<NodeId>{{"a"}, {"b"}}));
}

void PlaceCostTest::fitsDecimalFractions()
{
    World world;
    world.node("a", Tier::Edge, 0.3);
    for (const char* service : {"p", "q", "r"})
        world.service(service, 0.1); // 0.1 + 0.1 + 0.1 > 0.3 in binary
    const Result<PlacementResult> result = world.placed();
    QCOMPARE(result->status, PlacementStatus::Optimal);
    QVERIFY(verifyPlacement(world.topology, *result));
}

void PlaceCostTest::callsTheNearestReplicaThoughItsTrafficCostsMore()
{
    // Both nodes host: users at "u" call the one 1 ms away (1 USD/GB), not the free one 2 ms away. 36 GB/h.
    World world;
    world.node("at", Tier::Device, 0, 0);
    world.node("near", Tier::Edge, 8, 0);
    world.node("far", Tier::Edge, 8, 0);
    world.link("at", "near", 1, 1);
    world.link("at", "far", 2, 0);
    world.users("u", "at", {}, 10);
    world.service("s", 1, 2);
    world.fromUsers("u", "s", 1000);
    QVERIFY(std::abs(world.placed()->objective - 36) < 1e-9);
}

REGISTER_TEST(PlaceCostTest)
#include "place_cost_test.moc"
