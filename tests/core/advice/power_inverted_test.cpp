// Is a node caught that takes less power the more it does?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class PowerInvertedTest : public QObject {
    Q_OBJECT
private slots:
    void exchangesTheTwo();
    void leavesAloneANodeThatTakesTheSame();
    void leavesAloneWhereNothingRuns();
};

namespace {

Topology drawing(double idle, double full)
{
    Topology topology = soundDrawing();
    alter<Node>(topology, "edge", [&](Node& node) { node.idlePower = Watts(idle), node.fullPower = Watts(full); });
    return topology;
}

} // namespace

void PowerInvertedTest::exchangesTheTwo()
{
    const auto found = findingsOf("power-inverted", drawing(90, 25));
    QCOMPARE(rowsOf("power-inverted", drawing(90, 25)), std::string("nodes/edge"));
    QVERIFY(found[0].severity == Severity::Warning);
    QVERIFY2(says(found[0].what, "Edge takes 90 W idle, but 25 W at full load"), english(found[0].what).c_str());
    Topology topology = drawing(90, 25);
    QVERIFY(apply(topology, *found[0].fix));
    QCOMPARE(topology.nodes.find({"edge"})->idlePower.value, 25.0);
    QCOMPARE(topology.nodes.find({"edge"})->fullPower.value, 90.0);
}

void PowerInvertedTest::leavesAloneANodeThatTakesTheSame()
{
    QVERIFY(findingsOf("power-inverted", drawing(25, 25)).empty());
    QVERIFY(findingsOf("power-inverted", drawing(0, 25)).empty());
}

void PowerInvertedTest::leavesAloneWhereNothingRuns()
{
    Topology topology = soundDrawing();
    alter<Node>(topology, "gate", [](Node& node) { node.idlePower = Watts(9); });
    QVERIFY(findingsOf("power-inverted", topology).empty());
}

REGISTER_TEST(PowerInvertedTest)
#include "power_inverted_test.moc"
