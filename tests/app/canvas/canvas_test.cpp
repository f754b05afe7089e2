// Does the canvas show the drawing, keep the view where hands put it, and take what is dropped?
#include "app/canvas/canvas.h"
#include "app/document/edits.h"

#include "app/canvas/scene_view.h"
#include "app/theme/theme.h"
#include "core/io/project_file.h"
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace edgewright;
using edgewright::testing::CanvasFixture;

class CanvasTest : public QObject {
    Q_OBJECT
private slots:
    void zoomAtTheCursorKeepsWhatIsUnderIt();
    void zoomStaysWithinItsLimits();
    void fitShowsEverything();
    void middleDragPans();
    void spaceDragPans();
    void revealBringsTheRowIntoView();
    void dropAddsTheNodeThere();
    void dropOfNonsenseIsRefused();
    void rendersEachTierInItsColour_data();
    void rendersEachTierInItsColour();
    void rendersWithoutSelection();
    void dottedDetailPaintsToo();
    void emptyCanvasSaysWhatToDo();
    void hintSaysWhatIsUnderTheMouse();
    void clickOnTheMinimapShowsThatPart();
    void dragOnTheMinimapPans();
    void tooltipTellsTheFacts();
    void contextMenuIsAboutWhatIsUnderTheMouse();
    void contextMenuKeyIsAboutTheSelection();
};

namespace {

void turnWheel(Canvas& canvas, QPointF at, int degrees)
{
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, QPoint(0, degrees), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

bool isNear(QPointF a, QPointF b, double distance) { return (a - b).manhattanLength() < distance; }

/// Twice as large as drawn, so that the outlines of 1.5 units cover pixels wholly; the margin is 24 units.
QImage rendered(Canvas& canvas)
{
    QImage image(2 * (canvas.sceneBounds().size().toSize() + QSize(48, 48)), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    canvas.render(painter, image.rect());
    return image;
}

/// Is a pixel of nearly this colour within two pixels of `at`?
bool hasColorNear(const QImage& image, QPoint at, QColor wanted)
{
    for (int dy = -2; dy <= 2; ++dy)
        for (int dx = -2; dx <= 2; ++dx) {
            const QColor found = image.pixelColor(at + QPoint(dx, dy));
            if (std::abs(found.red() - wanted.red()) + std::abs(found.green() - wanted.green()) +
                    std::abs(found.blue() - wanted.blue()) <
                40)
                return true;
        }
    return false;
}

void drop(Canvas& canvas, QPoint at, const QByteArray& bytes)
{
    QMimeData mime;
    mime.setData(nodeMimeType, bytes);
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &enter);
    QDropEvent event(QPointF(at), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &event);
}

} // namespace

void CanvasTest::zoomAtTheCursorKeepsWhatIsUnderIt()
{
    CanvasFixture on;
    const QPointF cursor(321, 123);
    const QPointF before = on.canvas.toScene(cursor);
    const double zoom = on.canvas.zoom();
    turnWheel(on.canvas, cursor, 240);
    QVERIFY(on.canvas.zoom() > zoom);
    QVERIFY(isNear(on.canvas.toScene(cursor), before, 1e-6));
}

void CanvasTest::zoomStaysWithinItsLimits()
{
    CanvasFixture on;
    on.canvas.setZoom(1000);
    QCOMPARE(on.canvas.zoom(), 4.0);
    on.canvas.setZoom(0);
    QCOMPARE(on.canvas.zoom(), 0.02);
    on.canvas.zoomIn();
    QVERIFY(on.canvas.zoom() > 0.02);
}

void CanvasTest::fitShowsEverything()
{
    CanvasFixture on;
    on.canvas.setZoom(3);
    on.canvas.fit();
    const QRectF all = on.canvas.sceneBounds();
    QVERIFY(QRectF(on.canvas.rect())
                .contains(QRectF(on.canvas.toWidget(all.topLeft()), on.canvas.toWidget(all.bottomRight()))));
    QVERIFY(on.canvas.zoom() <= 1);
}

void CanvasTest::middleDragPans()
{
    CanvasFixture on;
    const QPointF before = on.canvas.toWidget(QPointF(0, 0));
    QTest::mousePress(&on.canvas, Qt::MiddleButton, {}, {500, 400});
    QTest::mouseMove(&on.canvas, {540, 430});
    QTest::mouseRelease(&on.canvas, Qt::MiddleButton, {}, {540, 430});
    QVERIFY(isNear(on.canvas.toWidget(QPointF(0, 0)), before + QPointF(40, 30), 1e-6));
    QCOMPARE(on.document.history().count(), 0);
}

void CanvasTest::spaceDragPans()
{
    CanvasFixture on;
    const QPointF before = on.canvas.toWidget(QPointF(0, 0));
    QTest::keyPress(&on.canvas, Qt::Key_Space);
    on.drag(on.at("edge"), on.at("edge") + QPoint(25, -35));
    QTest::keyRelease(&on.canvas, Qt::Key_Space);
    QVERIFY(isNear(on.canvas.toWidget(QPointF(0, 0)), before + QPointF(25, -35), 1e-6));
    QCOMPARE(on.position("edge"), QPointF(0, 0));
}

void CanvasTest::revealBringsTheRowIntoView()
{
    CanvasFixture on;
    on.canvas.setZoom(4);
    on.document.selection().reveal({TableKey::Nodes, "users"});
    QVERIFY(on.canvas.rect().contains(on.at("users")));
    QVERIFY(on.isSelected("users"));
}

void CanvasTest::dropAddsTheNodeThere()
{
    CanvasFixture on;
    Topology carried;
    carried.nodes.put(edgewright::testing::nodeNamed("p", "Fastly", Tier::Edge, NodeKind::PointOfPresence));
    drop(on.canvas, on.pixel({-230, 130}), QByteArray::fromStdString(toProjectText(carried)));
    QCOMPARE(on.document.topology().nodes.size(), std::size_t{5});
    QCOMPARE(on.selectedCount(), std::size_t{1});
    const RowRef added = *on.document.selection().rows().begin();
    QCOMPARE(on.position(added.id), QPointF(-240, 120)); // the nearest grid point
    QCOMPARE(on.document.history().count(), 1);
}

void CanvasTest::dropOfNonsenseIsRefused()
{
    CanvasFixture on;
    QSignalSpy refused(&on.canvas, &Canvas::refused);
    drop(on.canvas, {100, 100}, "{ nonsense");
    drop(on.canvas, {100, 100}, "");
    drop(on.canvas, {100, 100}, QByteArray::fromStdString(toProjectText({})));
    QCOMPARE(refused.count(), 3);
    QCOMPARE(on.document.topology().nodes.size(), std::size_t{4});
}

void CanvasTest::rendersEachTierInItsColour_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QColor>("colour");
    const auto row = [](const char* name, Tier tier, NodeKind kind, Glyph glyph) {
        QTest::newRow(name) << static_cast<int>(tier) << static_cast<int>(kind) << outlineColor(lightTheme(), glyph);
    };
    row("device", Tier::Device, NodeKind::Compute, Glyph::Device);
    row("edge", Tier::Edge, NodeKind::Compute, Glyph::Edge);
    row("fog", Tier::Fog, NodeKind::Compute, Glyph::Fog);
    row("cloud", Tier::Cloud, NodeKind::Compute, Glyph::Cloud);
    row("point of presence", Tier::Edge, NodeKind::PointOfPresence, Glyph::PointOfPresence);
    row("origin", Tier::Cloud, NodeKind::Origin, Glyph::Origin);
    row("users", Tier::Device, NodeKind::Access, Glyph::Users);
}

void CanvasTest::rendersEachTierInItsColour()
{
    QFETCH(int, tier);
    QFETCH(int, kind);
    QFETCH(QColor, colour);
    Topology topology;
    edgewright::testing::place(
        topology, edgewright::testing::nodeNamed("n", "N", static_cast<Tier>(tier), static_cast<NodeKind>(kind)), 0, 0);
    CanvasFixture on(topology);
    const QImage image = rendered(on.canvas);
    QVERIFY(hasColorNear(image, {48 + static_cast<int>(nodeWidth), 48}, colour)); // the middle of the upper outline
    QVERIFY(!hasColorNear(image, {6, 6}, colour));
}

void CanvasTest::rendersWithoutSelection()
{
    CanvasFixture on;
    const QImage before = rendered(on.canvas);
    on.document.selection().set({{TableKey::Nodes, "edge"}, {TableKey::Links, "l1"}});
    QCOMPARE(rendered(on.canvas), before);
}

void CanvasTest::dottedDetailPaintsToo()
{
    CanvasFixture on;
    on.canvas.setZoom(0.05);
    const QImage image = on.canvas.grab().toImage();
    QVERIFY(hasColorNear(image, on.at("edge"), mixed(theme().canvas, outlineColor(theme(), Glyph::Edge), 0.75)));
}

void CanvasTest::emptyCanvasSaysWhatToDo()
{
    CanvasFixture on{Topology{}};
    const QImage image = on.canvas.grab().toImage();
    int marked = 0; // pixels of words about the middle
    for (int y = 330; y < 470; ++y)
        for (int x = 250; x < 750; ++x)
            marked += image.pixelColor(x, y).lightnessF() < 0.6F ? 1 : 0;
    QVERIFY(marked > 200);
}

void CanvasTest::hintSaysWhatIsUnderTheMouse()
{
    CanvasFixture on;
    QSignalSpy hinted(&on.canvas, &Canvas::hinted);
    QTest::mouseMove(&on.canvas, on.pixel({-300, 150}));
    QTest::mouseMove(&on.canvas, on.at("edge"));
    QVERIFY(!hinted.isEmpty());
    QVERIFY(hinted.last().first().toString().contains("Wavelength Boston"));
}

namespace {

/// Middle of the map in the lower right corner: 160 by 110 pixels, 12 from the edges.
QPoint middleOfMinimap(const Canvas& canvas) { return {canvas.width() - 12 - 80, canvas.height() - 12 - 55}; }

void askForContextMenu(Canvas& canvas, QPoint at, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
{
    QContextMenuEvent event(reason, at, canvas.mapToGlobal(at));
    QCoreApplication::sendEvent(&canvas, &event);
}

QString tooltipAt(Canvas& canvas, QPoint at)
{
    QHelpEvent event(QEvent::ToolTip, at, canvas.mapToGlobal(at));
    QCoreApplication::sendEvent(&canvas, &event);
    return QToolTip::text();
}

} // namespace

void CanvasTest::clickOnTheMinimapShowsThatPart()
{
    CanvasFixture on;
    on.canvas.setZoom(3);
    on.document.selection().reveal({TableKey::Nodes, "users"});
    QVERIFY(!isNear(on.canvas.viewCentre(), on.canvas.sceneBounds().center(), 20));
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, middleOfMinimap(on.canvas));
    QVERIFY(isNear(on.canvas.viewCentre(), on.canvas.sceneBounds().center(), 6));
    QVERIFY(on.isSelected("users")); // a click on the map is none on the drawing
}

void CanvasTest::dragOnTheMinimapPans()
{
    CanvasFixture on;
    on.canvas.setZoom(3);
    const QPoint middle = middleOfMinimap(on.canvas);
    on.press(middle);
    const QPointF before = on.canvas.viewCentre();
    on.moved(middle, middle + QPoint(10, 0));
    // The drawing is 552 units high, outlines of nodes from -276 to 276, in 102 pixels of the map.
    QVERIFY(isNear(on.canvas.viewCentre(), before + QPointF(10 * 552 / 102.0, 0), 1));
    QTest::mouseRelease(&on.canvas, Qt::LeftButton, {}, middle + QPoint(10, 0));
    QCOMPARE(on.document.history().count(), 0);
}

void CanvasTest::tooltipTellsTheFacts()
{
    Topology topology = edgewright::testing::smallTopology();
    Node edge = *topology.nodes.find({"edge"});
    edge.name = "A <b> & C";
    edge.cpu = Cores(16);
    topology.nodes.put(edge);
    CanvasFixture on(topology);
    const QString node = tooltipAt(on.canvas, on.at("edge"));
    QVERIFY2(node.contains("A &lt;b&gt; &amp; C") && node.contains("16"), qPrintable(node)); // names are no markup
    const QString link = tooltipAt(on.canvas, on.pixel({0, 60}));
    QVERIFY2(link.contains("one way") && link.contains("Harbor"), qPrintable(link));
    tooltipAt(on.canvas, on.pixel({-300, 120}));
    QTRY_VERIFY(QToolTip::text().isEmpty());
}

void CanvasTest::contextMenuIsAboutWhatIsUnderTheMouse()
{
    CanvasFixture on;
    QSignalSpy wanted(&on.canvas, &Canvas::contextMenuWanted);
    askForContextMenu(on.canvas, on.at("edge"));
    QVERIFY(on.isSelected("edge"));
    QCOMPARE(wanted.last().first().toPoint(), on.canvas.mapToGlobal(on.at("edge")));
    on.document.selection().set({{TableKey::Nodes, "edge"}, {TableKey::Nodes, "pop"}});
    askForContextMenu(on.canvas, on.at("pop"));
    QCOMPARE(on.selectedCount(), std::size_t{2}); // one of several keeps them
    askForContextMenu(on.canvas, on.pixel({-300, 120}));
    QVERIFY(on.document.selection().isEmpty());
    QCOMPARE(wanted.count(), 3);
}

void CanvasTest::contextMenuKeyIsAboutTheSelection()
{
    CanvasFixture on;
    QSignalSpy wanted(&on.canvas, &Canvas::contextMenuWanted);
    on.document.selection().set({{TableKey::Nodes, "cloud"}});
    askForContextMenu(on.canvas, {5, 5}, QContextMenuEvent::Keyboard);
    QVERIFY(on.isSelected("cloud"));
    QCOMPARE(wanted.last().first().toPoint(), on.canvas.mapToGlobal(on.at("cloud")));
}

REGISTER_TEST(CanvasTest)
#include "canvas_test.moc"
