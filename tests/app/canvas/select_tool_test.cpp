// Does the arrow select, drag, nudge and walk as hands expect?
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace edgewright;
using edgewright::testing::CanvasFixture;

class SelectToolTest : public QObject {
    Q_OBJECT
private slots:
    void clickSelectsOneNode();
    void shiftClickToggles();
    void clickOnALineSelectsTheLink();
    void clickOnNothingClears();
    void bandSelectsWhatItTouches();
    void bandWithShiftAdds();
    void dragMovesAsOneStepOfHistory();
    void dragSnapsToTheGridUnlessAltIsHeld();
    void dragMovesAllThatIsSelected();
    void escapeDuringADragRestores();
    void escapeDuringABandRestoresTheSelection();
    void bandOverAGroupSelectsItsMembers();
    void heldArrowIsOneStepOfHistory();
    void titleOfAGroupMovesItsMembers();
    void arrowsNudge();
    void tabWalksInReadingOrder();
    void enterAsksForTheInspector();
    void renamesInPlace();
    void escapeKeepsTheName();
};

void SelectToolTest::clickSelectsOneNode()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("cloud"));
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("edge"));
    QVERIFY(on.isSelected("edge"));
    QCOMPARE(on.selectedCount(), std::size_t{1});
}

void SelectToolTest::shiftClickToggles()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("cloud"));
    QTest::mouseClick(&on.canvas, Qt::LeftButton, Qt::ShiftModifier, on.at("edge"));
    QCOMPARE(on.selectedCount(), std::size_t{2});
    QTest::mouseClick(&on.canvas, Qt::LeftButton, Qt::ShiftModifier, on.at("cloud"));
    QVERIFY(on.isSelected("edge") && !on.isSelected("cloud"));
}

void SelectToolTest::clickOnALineSelectsTheLink()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {},
                      on.pixel({2, 60})); // the line x = 0 from edge (bottom at 36) to users (top at 204)
    QVERIFY(on.document.selection().contains({TableKey::Links, "l1"}));
}

void SelectToolTest::clickOnNothingClears()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("cloud"));
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.pixel({-300, 120}));
    QVERIFY(on.document.selection().isEmpty());
}

void SelectToolTest::bandSelectsWhatItTouches()
{
    CanvasFixture on;
    on.drag(on.pixel({-150, -60}), on.pixel({300, 60})); // over edge, onto the left part of pop
    QVERIFY(on.isSelected("edge") && on.isSelected("pop"));
    QCOMPARE(on.selectedCount(), std::size_t{2});
}

void SelectToolTest::bandWithShiftAdds()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("users"));
    on.drag(on.pixel({200, -60}), on.pixel({300, 60}), Qt::ShiftModifier);
    QVERIFY(on.isSelected("users") && on.isSelected("pop"));
}

void SelectToolTest::dragMovesAsOneStepOfHistory()
{
    CanvasFixture on;
    on.drag(on.at("edge"), on.pixel({-96, 48}));
    QCOMPARE(on.position("edge"), QPointF(-96, 48));
    QCOMPARE(on.document.history().count(), 1);
    on.document.history().undo();
    QCOMPARE(on.position("edge"), QPointF(0, 0));
}

void SelectToolTest::dragSnapsToTheGridUnlessAltIsHeld()
{
    CanvasFixture on;
    on.drag(on.at("edge"), on.pixel({-90, 50}));
    QCOMPARE(on.position("edge"), QPointF(-96, 48)); // the nearest multiples of 24
    on.drag(on.at("pop"), on.at("pop") + QPoint(37, 0), Qt::AltModifier);
    QVERIFY(std::abs(on.position("pop").x() - (360 + 37 / on.canvas.zoom())) < 1.5);
}

void SelectToolTest::dragMovesAllThatIsSelected()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("cloud"));
    QTest::mouseClick(&on.canvas, Qt::LeftButton, Qt::ShiftModifier, on.at("edge"));
    on.drag(on.at("edge"), on.pixel({-48, 0}));
    QCOMPARE(on.position("edge"), QPointF(-48, 0));
    QCOMPARE(on.position("cloud"), QPointF(-48, -240));
    QCOMPARE(on.position("users"), QPointF(0, 240));
}

void SelectToolTest::escapeDuringADragRestores()
{
    CanvasFixture on;
    const Topology before = on.document.topology();
    on.press(on.at("edge"));
    on.moved(on.at("edge"), on.pixel({-96, 48}));
    QVERIFY(!(on.document.topology() == before));
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
    QVERIFY(on.document.topology() == before);
    QCOMPARE(on.document.history().count(), 0);
    QTest::mouseRelease(&on.canvas, Qt::LeftButton, {}, on.pixel({-96, 48}));
    QVERIFY(on.document.topology() == before);
}

void SelectToolTest::escapeDuringABandRestoresTheSelection()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("users"));
    on.press(on.pixel({-150, -60}), Qt::ShiftModifier);
    on.moved(on.pixel({-150, -60}), on.pixel({300, 60}), Qt::ShiftModifier);
    QCOMPARE(on.selectedCount(), std::size_t{3});
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
    QVERIFY(on.isSelected("users") && on.selectedCount() == 1);
    QTest::mouseRelease(&on.canvas, Qt::LeftButton, {}, on.pixel({300, 60}));
    QVERIFY(on.isSelected("users") && on.selectedCount() == 1);
    QCOMPARE(on.document.history().count(), 0);
}

void SelectToolTest::bandOverAGroupSelectsItsMembers()
{
    Topology topology = edgewright::testing::smallTopology();
    Group group;
    group.id = {"metro"};
    group.name = "Boston metro";
    topology.groups.put(group);
    Node edge = *topology.nodes.find({"edge"});
    edge.group = group.id;
    topology.nodes.put(edge);
    CanvasFixture on(topology);
    on.drag(on.pixel({-150, 60}), on.pixel({150, -20})); // from beside its title bar
    QVERIFY(on.isSelected("edge") && on.selectedCount() == 1);
    QCOMPARE(on.position("edge"), QPointF(0, 0));
}

void SelectToolTest::heldArrowIsOneStepOfHistory()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("edge"));
    QTest::keyPress(&on.canvas, Qt::Key_Right);
    for (int repeat = 0; repeat < 3; ++repeat) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(&on.canvas, &again);
    }
    QTest::keyRelease(&on.canvas, Qt::Key_Right);
    QCOMPARE(on.position("edge"), QPointF(96, 0)); // four grid steps
    QCOMPARE(on.document.history().count(), 1);
}

void SelectToolTest::titleOfAGroupMovesItsMembers()
{
    Topology topology = edgewright::testing::smallTopology();
    Group group;
    group.id = {"metro"};
    group.name = "Boston metro";
    topology.groups.put(group);
    for (const char* id : {"edge", "pop"}) {
        Node node = *topology.nodes.find({id});
        node.group = group.id;
        topology.nodes.put(node);
    }
    CanvasFixture on(topology);
    const QRectF box = on.canvas.boundsOf({TableKey::Groups, "metro"});
    QVERIFY(box.contains(on.canvas.boundsOf({TableKey::Nodes, "pop"})));
    const QPoint title = on.pixel(box.topLeft() + QPointF(40, 12));
    on.drag(title, title + QPoint(on.pixel({48, 0}) - on.pixel({0, 0})));
    QCOMPARE(on.position("edge"), QPointF(48, 0));
    QCOMPARE(on.position("pop"), QPointF(408, 0));
    QCOMPARE(on.document.history().count(), 1);
}

void SelectToolTest::arrowsNudge()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("edge"));
    QTest::keyClick(&on.canvas, Qt::Key_Right);
    QCOMPARE(on.position("edge"), QPointF(24, 0));
    QTest::keyClick(&on.canvas, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(on.position("edge"), QPointF(24, 240));
    QTest::keyClick(&on.canvas, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on.position("edge"), QPointF(23, 240));
    QCOMPARE(on.document.history().count(), 3);
}

void SelectToolTest::tabWalksInReadingOrder()
{
    CanvasFixture on;
    for (const char* expected : {"cloud", "edge", "pop", "users"}) {
        QTest::keyClick(&on.canvas, Qt::Key_Tab);
        QVERIFY2(on.isSelected(expected) && on.selectedCount() == 1, expected);
    }
    QTest::keyClick(&on.canvas, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(on.isSelected("pop"));
}

void SelectToolTest::enterAsksForTheInspector()
{
    CanvasFixture on;
    QSignalSpy asked(&on.canvas, &Canvas::editWanted);
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void SelectToolTest::renamesInPlace()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("edge"));
    QTest::keyClick(&on.canvas, Qt::Key_F2);
    auto* line = on.canvas.findChild<QLineEdit*>("inlineEditor");
    QVERIFY(line);
    QCOMPARE(line->text(), QString("Wavelength Boston"));
    QTest::keyClicks(line, "Boston 2");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(on.document.topology().nodes.find({"edge"})->name, std::string("Boston 2"));
    QCOMPARE(on.document.history().count(), 1);
}

void SelectToolTest::escapeKeepsTheName()
{
    CanvasFixture on;
    QTest::mouseDClick(&on.canvas, Qt::LeftButton, {}, on.at("edge"));
    auto* line = on.canvas.findChild<QLineEdit*>("inlineEditor");
    QVERIFY(line);
    QTest::keyClicks(line, "x");
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(on.document.topology().nodes.find({"edge"})->name, std::string("Wavelength Boston"));
}

REGISTER_TEST(SelectToolTest)
#include "select_tool_test.moc"
