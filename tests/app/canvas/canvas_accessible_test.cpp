// Can a screen reader walk over the nodes, and does it learn what they are?
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QAccessible>
#include <QAccessibleActionInterface>

using namespace edgewright;
using edgewright::testing::CanvasFixture;

class CanvasAccessibleTest : public QObject {
    Q_OBJECT
private slots:
    void nodesAreChildrenInReadingOrder();
    void tellsWhatANodeIs();
    void tellsWhatIsSelectedAndFocused();
    void knowsWhereTheNodesAre();
    void followsTheDrawing();
    void pressingSelects();
};

namespace {

QAccessibleInterface* interfaceOf(CanvasFixture& on) { return QAccessible::queryAccessibleInterface(&on.canvas); }

QStringList names(CanvasFixture& on)
{
    QStringList all;
    for (int i = 0; i < interfaceOf(on)->childCount(); ++i)
        all << interfaceOf(on)->child(i)->text(QAccessible::Name);
    return all;
}

} // namespace

void CanvasAccessibleTest::nodesAreChildrenInReadingOrder()
{
    CanvasFixture on;
    QAccessibleInterface* canvas = interfaceOf(on);
    QVERIFY(canvas);
    QCOMPARE(canvas->text(QAccessible::Name), QString("Drawing"));
    QCOMPARE(names(on), QStringList({"us-east-1", "Wavelength Boston", "Cloudflare BOS", "Harbor"}));
    for (int i = 0; i < 4; ++i) {
        QAccessibleInterface* node = canvas->child(i);
        QCOMPARE(node->role(), QAccessible::Graphic);
        QCOMPARE(canvas->indexOfChild(node), i);
        QCOMPARE(node->parent(), canvas);
        QCOMPARE(canvas->child(i), node); // the same one when asked again
    }
    QVERIFY(!canvas->child(99) && !canvas->child(-1));
}

void CanvasAccessibleTest::tellsWhatANodeIs()
{
    Topology topology = edgewright::testing::smallTopology();
    Node edge = *topology.nodes.find({"edge"});
    edge.provider = Provider::AwsWavelength;
    topology.nodes.put(edge);
    CanvasFixture on(topology);
    const QString facts = interfaceOf(on)->child(1)->text(QAccessible::Description);
    for (const char* fact : {"Edge", "Wavelength", "Harbor", "us-east-1"}) // tier, provider, both neighbours
        QVERIFY2(facts.contains(fact), qPrintable(facts));
    QVERIFY(!facts.contains("Cloudflare"));
}

void CanvasAccessibleTest::tellsWhatIsSelectedAndFocused()
{
    CanvasFixture on;
    QAccessibleInterface* canvas = interfaceOf(on);
    QVERIFY(canvas->child(0)->state().focusable && !canvas->child(0)->state().selected);
    QTest::keyClick(&on.canvas, Qt::Key_Tab);
    QVERIFY(canvas->child(0)->state().selected && !canvas->child(1)->state().selected);
    QVERIFY(canvas->child(0)->state().focused == on.canvas.hasFocus());
    QCOMPARE(canvas->focusChild(), on.canvas.hasFocus() ? canvas->child(0) : canvas->focusChild());
}

void CanvasAccessibleTest::knowsWhereTheNodesAre()
{
    CanvasFixture on;
    QAccessibleInterface* canvas = interfaceOf(on);
    const QPoint middle = on.canvas.mapToGlobal(on.at("edge"));
    QVERIFY(canvas->child(1)->rect().contains(middle));
    QCOMPARE(canvas->childAt(middle.x(), middle.y()), canvas->child(1));
    const QPoint nowhere = on.canvas.mapToGlobal(on.pixel({-300, 120}));
    QVERIFY(!canvas->childAt(nowhere.x(), nowhere.y()));
    QVERIFY(!canvas->child(1)->state().offscreen);
    on.canvas.setZoom(4);
    on.document.selection().reveal({TableKey::Nodes, "users"});
    QVERIFY(canvas->child(0)->state().offscreen);
}

void CanvasAccessibleTest::followsTheDrawing()
{
    CanvasFixture on;
    QAccessibleInterface* edge = interfaceOf(on)->child(1);
    QVERIFY(
        on.document
            .perform(removeRows(on.document.topology(), {{TableKey::Nodes, "edge"}}, text("edit", "Delete {}").with(1)))
            .has_value());
    QVERIFY(!edge->isValid());
    QVERIFY(edge->rect().isNull());
    QCOMPARE(names(on), QStringList({"us-east-1", "Cloudflare BOS", "Harbor"}));
    on.document.history().undo();
    QCOMPARE(names(on), QStringList({"us-east-1", "Wavelength Boston", "Cloudflare BOS", "Harbor"}));
}

void CanvasAccessibleTest::pressingSelects()
{
    CanvasFixture on;
    QAccessibleInterface* pop = interfaceOf(on)->child(2);
    QVERIFY(pop->actionInterface());
    QVERIFY(pop->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    pop->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(on.isSelected("pop") && on.selectedCount() == 1);
}

REGISTER_TEST(CanvasAccessibleTest)
#include "canvas_accessible_test.moc"
