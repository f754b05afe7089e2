// Does a node that is dropped on a link offer to split it, and is the offer out of the way otherwise?
#include "app/canvas/inline_offer.h"
#include "core/io/project_file.h"
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace edgewright;
using edgewright::testing::CanvasFixture, edgewright::testing::smallTopology;

class LinkDropTest : public QObject {
    Q_OBJECT
private slots:
    void enterSplitsTheLinkUnderTheNode();
    void clickSplitsToo();
    void escapeLeavesTheLinkWhole();
    void anythingElseLetsItGo_data();
    void anythingElseLetsItGo();
    void ownLinksAreNotOffered();
    void besideTheLinkNothingIsOffered();
    void aLinkThatStepsAsideIsFound();
    void paletteDropOnALinkOffersToo();
    void theMarkedLinkLeavesItsLabelReadable();
    void undoTakesTheSplitBackAndThenTheMove();
};

namespace {

InlineOffer* offerOn(const CanvasFixture& on)
{
    for (auto* offer : on.canvas.findChildren<InlineOffer*>("inlineOffer"))
        if (offer->isVisible())
            return offer;
    return nullptr;
}

/// "pop" from (360, 0) to the middle of users – edge, the line x = 0 from y = 204 to y = 36.
void dropPopOnTheLink(CanvasFixture& on) { on.drag(on.at("pop"), on.pixel({0, 120})); }

bool isWhole(const CanvasFixture& on) { return on.document.topology().links.size() == 2; }

} // namespace

void LinkDropTest::enterSplitsTheLinkUnderTheNode()
{
    CanvasFixture on;
    dropPopOnTheLink(on);
    QVERIFY(offerOn(on));
    QVERIFY(offerOn(on)->text().contains("Harbor"));
    QVERIFY(isWhole(on));
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QVERIFY(!offerOn(on));
    QCOMPARE(on.document.topology().links.size(), std::size_t{3});
    QCOMPARE(on.document.topology().links.find({"l1"})->to, NodeId{"pop"});
    // 2 ms, cut in the middle of the way: (204 - 120) / (204 - 36) = 1/2
    for (const Link& link : on.document.topology().links)
        QCOMPARE(link.latency.value, link.id.value == "l2" ? 2.0 : 1.0);
    QVERIFY(on.isSelected("pop") && on.selectedCount() == 1);
}

void LinkDropTest::clickSplitsToo()
{
    CanvasFixture on;
    dropPopOnTheLink(on);
    QVERIFY(offerOn(on));
    QTest::mouseClick(offerOn(on), Qt::LeftButton);
    QCOMPARE(on.document.topology().links.size(), std::size_t{3});
    QVERIFY(!offerOn(on));
}

void LinkDropTest::escapeLeavesTheLinkWhole()
{
    CanvasFixture on;
    dropPopOnTheLink(on);
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
    QVERIFY(!offerOn(on));
    QVERIFY(isWhole(on));
    QVERIFY(on.isSelected("pop")); // the key was the offer's
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QVERIFY(isWhole(on));
}

void LinkDropTest::anythingElseLetsItGo_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("another key, which still does its work") << 0;
    QTest::newRow("a click on the drawing") << 1;
    QTest::newRow("an Edit from elsewhere") << 2;
    QTest::newRow("the wheel") << 3;
}

void LinkDropTest::anythingElseLetsItGo()
{
    QFETCH(int, way);
    CanvasFixture on;
    dropPopOnTheLink(on);
    QVERIFY(offerOn(on));
    if (way == 0) {
        QTest::keyClick(&on.canvas, Qt::Key_Right);
        QCOMPARE(on.position("pop"), QPointF(24, 120));
    } else if (way == 1) {
        QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.pixel({-300, 120}));
    } else if (way == 2) {
        on.document.history().undo();
    } else {
        QWheelEvent wheel({500, 400}, on.canvas.mapToGlobal(QPointF(500, 400)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&on.canvas, &wheel);
    }
    QVERIFY(!offerOn(on));
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QVERIFY(isWhole(on));
}

void LinkDropTest::ownLinksAreNotOffered()
{
    CanvasFixture on;
    on.drag(on.at("users"), on.pixel({0, -120})); // onto edge – cloud; users is linked with edge already
    QVERIFY(!offerOn(on));
}

void LinkDropTest::besideTheLinkNothingIsOffered()
{
    CanvasFixture on;
    on.drag(on.at("pop"), on.pixel({72, 120})); // the box covers the line, its middle is three grid steps away
    QVERIFY(!offerOn(on));
}

/// A stepped link runs around a node that is put on its level stretch; it was dropped on the link all the same.
void LinkDropTest::aLinkThatStepsAsideIsFound()
{
    Topology topology;
    edgewright::testing::place(topology, edgewright::testing::nodeNamed("a", "A", Tier::Cloud), 0, 0);
    edgewright::testing::place(topology, edgewright::testing::nodeNamed("b", "B", Tier::Edge), 480, 480);
    edgewright::testing::place(topology, edgewright::testing::nodeNamed("n", "N", Tier::Fog), -240, 240);
    topology.links.put(edgewright::testing::linkBetween("l", "a", "b"));
    CanvasFixture on(topology);
    const QRectF before = on.canvas.boundsOf({TableKey::Links, "l"});
    on.drag(on.at("n"), on.pixel({240, 240})); // the level stretch lies half way: 36 + (444 - 36) / 2
    QVERIFY(offerOn(on));
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QCOMPARE(on.document.topology().links.size(), std::size_t{2});
    QCOMPARE(on.document.topology().links.find({"l"})->latency.value, 1.0); // N stands half way
    QVERIFY(before.isValid());
}

void LinkDropTest::paletteDropOnALinkOffersToo()
{
    CanvasFixture on;
    Topology carried;
    carried.nodes.put(edgewright::testing::nodeNamed("p", "Fastly", Tier::Edge, NodeKind::PointOfPresence));
    QMimeData mime;
    mime.setData(nodeMimeType, QByteArray::fromStdString(toProjectText(carried)));
    QDragEnterEvent enter(on.pixel({0, 120}), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on.canvas, &enter);
    QDropEvent event(QPointF(on.pixel({0, 120})), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on.canvas, &event);
    QVERIFY(offerOn(on));
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QCOMPARE(on.document.topology().links.size(), std::size_t{3});
    QCOMPARE(on.document.history().count(), 2); // the drop, the split
}

void LinkDropTest::theMarkedLinkLeavesItsLabelReadable()
{
    Topology topology = smallTopology();
    topology.nodeLayouts.put(
        {.id = {"users"}, .x = 0, .y = 480}); // the label of users – edge stands at half the way, y = 240
    CanvasFixture on(topology);
    const auto about = [&](double y) {
        const QRect area(on.pixel({-80, y - 7}), on.pixel({80, y + 7}));
        return on.canvas.grab(area).toImage();
    };
    const QImage label = about(240), line = about(300);
    on.press(on.at("pop"));
    on.moved(on.at("pop"), on.pixel({0, 384}));
    QVERIFY(about(300) != line);
    QCOMPARE(about(240), label);
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
}

void LinkDropTest::undoTakesTheSplitBackAndThenTheMove()
{
    CanvasFixture on;
    const Topology before = on.document.topology();
    dropPopOnTheLink(on);
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QCOMPARE(on.document.history().count(), 2);
    on.document.history().undo();
    QVERIFY(isWhole(on));
    QCOMPARE(on.position("pop"), QPointF(0, 120));
    on.document.history().undo();
    QVERIFY(on.document.topology() == before);
}

REGISTER_TEST(LinkDropTest)
#include "link_drop_test.moc"
