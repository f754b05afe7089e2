// Are bends of links made, moved and taken out by hand, each as one step of history?
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QSignalSpy>

using namespace edgewright;
using edgewright::testing::CanvasFixture;

class LinkBendsTest : public QObject {
    Q_OBJECT
private slots:
    void draggingTheLineAddsABend();
    void draggingABendMovesIt();
    void draggingItBackOnTheLineRemovesIt();
    void aSteppedLinkKeepsItsCorners();
    void doubleClickRemovesTheBend();
    void doubleClickElsewhereAsksForTheInspector();
    void deleteRemovesThePressedBend();
    void deleteIsTheWindowsWithoutABend();
    void escapeRestores();
    void altPlacesOffTheGrid();
};

namespace {

using Bends = std::vector<double>;

Bends bendsOf(const CanvasFixture& on, const std::string& link)
{
    const LinkLayout* layout = on.document.topology().linkLayouts.find({link});
    return layout ? layout->bends : Bends();
}

/// users – edge (the line x = 0) with one bend at (96, 120).
Topology bentTopology()
{
    Topology topology = edgewright::testing::smallTopology();
    topology.linkLayouts.put({{"l1"}, {96, 120}, {}});
    return topology;
}

/// Would Del go to this canvas rather than to a command of the window?
bool claimsDelete(CanvasFixture& on)
{
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&on.canvas, &event);
    return event.isAccepted();
}

} // namespace

void LinkBendsTest::draggingTheLineAddsABend()
{
    CanvasFixture on;
    on.drag(on.pixel({0, 70}), on.pixel({100, 118}));
    QCOMPARE(bendsOf(on, "l1"), Bends({96, 120})); // the nearest grid point
    QCOMPARE(on.document.history().count(), 1);
    QVERIFY(on.document.selection().contains({TableKey::Links, "l1"}));
    on.document.history().undo();
    QVERIFY(on.document.topology().linkLayouts.empty());
}

void LinkBendsTest::draggingABendMovesIt()
{
    CanvasFixture on(bentTopology());
    on.drag(on.pixel({96, 120}), on.pixel({-144, 96}));
    QCOMPARE(bendsOf(on, "l1"), Bends({-144, 96}));
    QCOMPARE(on.document.history().count(), 1);
}

void LinkBendsTest::draggingItBackOnTheLineRemovesIt()
{
    CanvasFixture on(bentTopology());
    on.drag(on.pixel({96, 120}), on.pixel({2, 140})); // two units from the straight line between the nodes
    QVERIFY(on.document.topology().linkLayouts.empty());
    QCOMPARE(on.document.history().count(), 1);
}

/// From (0, 0) down, level at y = 240, down to (480, 480): two corners.
void LinkBendsTest::aSteppedLinkKeepsItsCorners()
{
    Topology topology;
    edgewright::testing::place(topology, edgewright::testing::nodeNamed("a", "A", Tier::Cloud), 0, 0);
    edgewright::testing::place(topology, edgewright::testing::nodeNamed("b", "B", Tier::Edge), 480, 480);
    topology.links.put(edgewright::testing::linkBetween("l", "a", "b"));
    CanvasFixture on(topology);
    on.drag(on.pixel({120, 240}), on.pixel({120, 360}));
    QCOMPARE(bendsOf(on, "l"), Bends({0, 240, 120, 360, 480, 240}));
    on.drag(on.pixel({120, 360}), on.pixel({120, 241}));
    QVERIFY(on.document.topology().linkLayouts.empty()); // runs by itself again
}

void LinkBendsTest::doubleClickRemovesTheBend()
{
    CanvasFixture on(bentTopology());
    QSignalSpy asked(&on.canvas, &Canvas::editWanted);
    QTest::mouseDClick(&on.canvas, Qt::LeftButton, {}, on.pixel({96, 120}));
    QVERIFY(on.document.topology().linkLayouts.empty());
    QCOMPARE(on.document.history().count(), 1);
    QCOMPARE(asked.count(), 0);
}

void LinkBendsTest::doubleClickElsewhereAsksForTheInspector()
{
    CanvasFixture on(bentTopology());
    QSignalSpy asked(&on.canvas, &Canvas::editWanted);
    QTest::mouseDClick(&on.canvas, Qt::LeftButton, {}, on.pixel({60, 75})); // half way between edge and bend
    QCOMPARE(asked.count(), 1);
    QCOMPARE(bendsOf(on, "l1"), Bends({96, 120}));
}

void LinkBendsTest::deleteRemovesThePressedBend()
{
    CanvasFixture on(bentTopology());
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.pixel({96, 120}));
    QVERIFY(claimsDelete(on));
    QTest::keyClick(&on.canvas, Qt::Key_Delete);
    QVERIFY(on.document.topology().linkLayouts.empty());
    QVERIFY(on.document.topology().links.contains({"l1"}));
    QVERIFY(!claimsDelete(on)); // the next one is for the link
}

void LinkBendsTest::deleteIsTheWindowsWithoutABend()
{
    CanvasFixture on(bentTopology());
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.pixel({96, 120}));
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("pop"));
    QVERIFY(!claimsDelete(on));
}

void LinkBendsTest::escapeRestores()
{
    CanvasFixture on(bentTopology());
    const Topology before = on.document.topology();
    on.press(on.pixel({96, 120}));
    on.moved(on.pixel({96, 120}), on.pixel({200, 200}));
    QVERIFY(!(on.document.topology() == before));
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
    QVERIFY(on.document.topology() == before);
    QCOMPARE(on.document.history().count(), 0);
    QTest::mouseRelease(&on.canvas, Qt::LeftButton, {}, on.pixel({200, 200}));
    QVERIFY(on.document.topology() == before);
}

void LinkBendsTest::altPlacesOffTheGrid()
{
    CanvasFixture on;
    on.drag(on.pixel({0, 70}), on.pixel({100, 110}), Qt::AltModifier);
    const Bends bends = bendsOf(on, "l1");
    QCOMPARE(bends.size(), std::size_t{2});
    QVERIFY(std::abs(bends[0] - 100) < 1.5 && std::abs(bends[1] - 110) < 1.5); // a pixel
}

REGISTER_TEST(LinkBendsTest)
#include "link_bends_test.moc"
