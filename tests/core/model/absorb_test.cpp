// Do the steps of one gesture fold into one step of history?
#include "tests/support/register_test.h"

#include "tests/core/model/town.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class AbsorbTest : public QObject {
    Q_OBJECT

private slots:
    void foldsStepsOfOneGesture();
    void keepsRowsOfBothSteps();
    void dropsARowThatIsBackWhereItBegan();
    void dropsARowThatCameAndWent();
    void leavesOtherGesturesApart_data();
    void leavesOtherGesturesApart();
};

namespace {

constexpr Gesture drag{7};

NodeLayout at(double x) { return {.id = {"gate"}, .x = x}; }

Edit step(double from, double to, Gesture gesture = drag)
{
    return {text("test", "Move"), gesture, {changed(at(from), at(to))}};
}

} // namespace

void AbsorbTest::foldsStepsOfOneGesture()
{
    Edit earlier = step(0, 1);
    QVERIFY(absorb(earlier, step(1, 2)));
    QVERIFY(absorb(earlier, step(2, 5)));
    QVERIFY(earlier.changes == step(0, 5).changes);
    QCOMPARE(earlier.gesture, drag);
}

void AbsorbTest::keepsRowsOfBothSteps()
{
    Edit earlier = step(0, 1);
    const Node node{.id = {"n9"}};
    QVERIFY(absorb(earlier, {text("test", "Add"), drag, {added(node)}}));
    QCOMPARE(earlier.changes.size(), std::size_t{2});
    // What was added and then changed is added as it became; applied, the fold gives what both steps gave.
    Node named = node;
    named.name = "Named";
    QVERIFY(absorb(earlier, {text("test", "Name"), drag, {changed(node, named)}}));
    Topology topology = town();
    topology.nodeLayouts.put(at(0));
    QVERIFY(apply(topology, earlier).has_value());
    QCOMPARE(topology.nodes.find({"n9"})->name, std::string("Named"));
    QCOMPARE(topology.nodeLayouts.find({"gate"})->x, 1.0);
}

void AbsorbTest::dropsARowThatIsBackWhereItBegan()
{
    Edit earlier = step(0, 1);
    QVERIFY(absorb(earlier, step(1, 0)));
    QVERIFY(earlier.changes.empty());
}

void AbsorbTest::dropsARowThatCameAndWent()
{
    const Node node{.id = {"n9"}};
    Edit earlier{text("test", "Add"), drag, {added(node)}};
    QVERIFY(absorb(earlier, {text("test", "Remove"), drag, {removed(node)}}));
    QVERIFY(earlier.changes.empty());
}

void AbsorbTest::leavesOtherGesturesApart_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("second");
    QTest::newRow("two gestures") << quint64{1} << quint64{2};
    QTest::newRow("none") << quint64{0} << quint64{0};
    QTest::newRow("none after one") << quint64{1} << quint64{0};
}

void AbsorbTest::leavesOtherGesturesApart()
{
    QFETCH(quint64, first);
    QFETCH(quint64, second);
    Edit earlier = step(0, 1, Gesture{first});
    QVERIFY(!absorb(earlier, step(1, 2, Gesture{second})));
    QVERIFY(earlier.changes == step(0, 1).changes);
}

REGISTER_TEST(AbsorbTest)
#include "absorb_test.moc"
