// Are ways the same whether they were found before or not?
#include "core/cache/topology/nearest_ways.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using edgewright::testing::Delivery;
using edgewright::testing::linkBetween;
using edgewright::testing::nodeOfKind;

class NearestWaysTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheWayOfLeastLatency();
    void reachesNothingUnknown();
    void remembersAndForgetsAlike();
};

void NearestWaysTest::findsTheWayOfLeastLatency()
{
    const Topology topology = Delivery().build();
    NearestWays ways(topology);
    QCOMPARE(ways.oneWay({"users"}, {"origin"})->value, 25.0);
    QCOMPARE(ways.path({"users"}, {"origin"})->links.size(), std::size_t{2});
}

void NearestWaysTest::reachesNothingUnknown()
{
    const Topology topology = Delivery().build();
    NearestWays ways(topology);
    QVERIFY(!ways.oneWay({"nowhere"}, {"origin"}));
    QVERIFY(!ways.path({"users"}, {"nowhere"}));
}

void NearestWaysTest::remembersAndForgetsAlike()
{
    Topology topology;
    for (int i = 0; i < 600; ++i) { // more than are remembered
        topology.nodes.put(nodeOfKind(std::to_string(i).c_str(), NodeKind::Access));
        if (i > 0)
            topology.links.put(
                linkBetween(std::to_string(i).c_str(), std::to_string(i - 1).c_str(), std::to_string(i).c_str(), 1));
    }
    NearestWays ways(topology);
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 600; ++i)
            QCOMPARE(ways.oneWay({std::to_string(i)}, {"599"})->value, 599.0 - i);
}

REGISTER_TEST(NearestWaysTest)
#include "nearest_ways_test.moc"
