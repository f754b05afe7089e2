// Does the Edit make the drawing state the placement, and leave alone what states it already?
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

World twoNodes()
{
    World world;
    world.node("a");
    world.node("b");
    world.service("s", 1, 2);
    world.service("t");
    return world;
}

} // namespace

class EditTest : public QObject {
    Q_OBJECT

private slots:
    void statesThePlacement();
    void keepsRowsThatStay();
    void dropsRowsThatStateTheSameTwice();
    void changesNothingTheSecondTime();
    void givesTheSameIdsTwice();
    void stepsAsideWhereAnIdIsTaken();
};

void EditTest::statesThePlacement()
{
    World world = twoNodes();
    const Placement placement{{{"s"}, {{"a"}, {"b"}}}, {{"t"}, {{"b"}}}};
    QVERIFY(apply(world.topology, placementEdit(world.topology, placement)));
    QVERIFY(statedPlacement(world.topology) == placement);
}

void EditTest::keepsRowsThatStay()
{
    World world = twoNodes();
    world.topology.assignments.put({.id = {"mine"}, .service = {"s"}, .node = {"a"}});
    world.topology.assignments.put({.id = {"old"}, .service = {"t"}, .node = {"a"}});
    const Edit edit = placementEdit(world.topology, {{{"s"}, {{"a"}, {"b"}}}, {{"t"}, {{"b"}}}});
    QCOMPARE(edit.changes.size(), std::size_t(3)); // old goes; s on b and t on b come
    QVERIFY(apply(world.topology, edit));
    QVERIFY(world.topology.assignments.contains({"mine"}));
    QVERIFY(!world.topology.assignments.contains({"old"}));
}

void EditTest::dropsRowsThatStateTheSameTwice()
{
    World world = twoNodes();
    world.topology.assignments.put({.id = {"one"}, .service = {"t"}, .node = {"a"}});
    world.topology.assignments.put({.id = {"two"}, .service = {"t"}, .node = {"a"}});
    QVERIFY(apply(world.topology, placementEdit(world.topology, {{{"t"}, {{"a"}}}})));
    QVERIFY(world.topology.assignments.contains({"one"}));
    QCOMPARE(world.topology.assignments.size(), std::size_t(1));
}

void EditTest::changesNothingTheSecondTime()
{
    World world = twoNodes();
    const Placement placement{{{"s"}, {{"a"}, {"b"}}}};
    QVERIFY(apply(world.topology, placementEdit(world.topology, placement)));
    QVERIFY(placementEdit(world.topology, placement).changes.empty());
}

void EditTest::givesTheSameIdsTwice()
{
    const Placement placement{{{"s"}, {{"a"}, {"b"}}}};
    World once = twoNodes(), twice = twoNodes();
    QVERIFY(apply(once.topology, placementEdit(once.topology, placement)));
    QVERIFY(apply(twice.topology, placementEdit(twice.topology, placement)));
    QVERIFY(once.topology == twice.topology);
}

void EditTest::stepsAsideWhereAnIdIsTaken()
{
    World world = twoNodes();
    World other = twoNodes();
    QVERIFY(apply(other.topology, placementEdit(other.topology, {{{"t"}, {{"a"}}}})));
    // A row of another pair holds the id that t on a would get.
    world.topology.assignments.put({.id = other.topology.assignments.begin()->id, .service = {"s"}, .node = {"b"}});
    const Placement placement{{{"s"}, {{"b"}}}, {{"t"}, {{"a"}}}};
    QVERIFY(apply(world.topology, placementEdit(world.topology, placement)));
    QVERIFY(statedPlacement(world.topology) == placement);
}

REGISTER_TEST(EditTest)
#include "edit_test.moc"
