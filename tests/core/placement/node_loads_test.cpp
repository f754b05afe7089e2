// Is what services ask of a node summed over all that run there?
#include "core/placement/node_loads.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class NodeLoadsTest : public QObject {
    Q_OBJECT

private slots:
    void countsEveryReplicaInFull();
    void tellsOfNoNodeThatHostsNothing();
    void leavesOutWhatTheDrawingHasLost();
};

namespace {

World world()
{
    World all;
    all.node("a");
    all.node("b");
    Service& render = all.service("render", 2.5, 2);
    render.memory = Gibibytes(4);
    render.accelerators = 1;
    all.service("store", 0.5).memory = Gibibytes(1);
    return all;
}

} // namespace

void NodeLoadsTest::countsEveryReplicaInFull()
{
    const auto loads = nodeLoads(world().topology, {{{"render"}, {{"a"}, {"a"}}}, {{"store"}, {{"a"}}}});
    const NodeLoad& load = loads.at({"a"});
    QCOMPARE(load.cpu.value, 5.5);
    QCOMPARE(load.memory.value, 9.0);
    QCOMPARE(load.accelerators, std::int64_t{2});
}

void NodeLoadsTest::tellsOfNoNodeThatHostsNothing()
{
    const auto loads = nodeLoads(world().topology, {{{"store"}, {{"b"}}}});
    QCOMPARE(loads.size(), std::size_t{1});
    QVERIFY(loads.contains({"b"}));
}

void NodeLoadsTest::leavesOutWhatTheDrawingHasLost()
{
    QVERIFY(nodeLoads(world().topology, {{{"gone"}, {{"a"}}}}).empty());
}

REGISTER_TEST(NodeLoadsTest)
#include "node_loads_test.moc"
