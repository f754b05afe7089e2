// Can links be drawn by mouse and by keys, to nodes and to free places?
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace edgewright;
using edgewright::testing::CanvasFixture;

class LinkToolTest : public QObject {
    Q_OBJECT
private slots:
    void dragFromAPortLinks();
    void dragFromAPortToAFreePlaceOffersKinds();
    void typingFindsTheKind();
    void escapeOnTheKindsLeavesNothing();
    void escapeForgetsTheClickedBeginning();
    void escapeForgetsTheBegunLink();
    void clickAndClickLinks();
    void keysChooseTheEnd();
    void neverLinksANodeToItself();
};

namespace {

std::vector<const Link*> linksOf(const CanvasFixture& on, const std::string& a, const std::string& b)
{
    std::vector<const Link*> found;
    for (const Link& link : on.document.topology().links)
        if ((link.from.value == a && link.to.value == b) || (link.from.value == b && link.to.value == a))
            found.push_back(&link);
    return found;
}

QPoint eastPort(const CanvasFixture& on, const std::string& node)
{
    return on.pixel(on.position(node) + QPointF(nodeWidth / 2, 0));
}

/// Pulls a link out of "edge" onto a free place; what is offered there.
QMenu* offeredAt(CanvasFixture& on, QPointF scene)
{
    QTest::mouseMove(&on.canvas, on.at("edge"));
    on.drag(eastPort(on, "edge"), on.pixel(scene));
    return on.canvas.findChild<QMenu*>("linkedNodeMenu");
}

QStringList shownKinds(const QMenu& menu)
{
    QStringList kinds;
    for (const QAction* action : menu.actions())
        if (action->isVisible() && action->isEnabled() && !action->text().isEmpty())
            kinds << action->text();
    return kinds;
}

} // namespace

void LinkToolTest::typingFindsTheKind()
{
    CanvasFixture on;
    QMenu* menu = offeredAt(on, {290, 190});
    QVERIFY(menu);
    auto* search = menu->findChild<QLineEdit*>("kindSearch");
    QVERIFY(search);
    QTest::keyClicks(search, "nonsense");
    QCOMPARE(shownKinds(*menu), QStringList());
    search->clear();
    QTest::keyClicks(search, "CLOUD");
    QCOMPARE(shownKinds(*menu), QStringList("Cloud region"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(on.document.history().count(), 1);
    const RowRef added = *on.document.selection().rows().begin();
    QCOMPARE(on.document.topology().nodes.find({added.id})->tier, Tier::Cloud);
    QCOMPARE(linksOf(on, "edge", added.id).size(), std::size_t{1});
    QCOMPARE(on.position(added.id), QPointF(288, 192)); // the grid point at the drop
}

void LinkToolTest::escapeOnTheKindsLeavesNothing()
{
    CanvasFixture on;
    QMenu* menu = offeredAt(on, {200, 192});
    QVERIFY(menu);
    QTest::keyClick(menu->findChild<QLineEdit*>("kindSearch"), Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    QCOMPARE(on.document.history().count(), 0);
}

void LinkToolTest::escapeForgetsTheClickedBeginning()
{
    CanvasFixture on;
    on.canvas.setTool("link");
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("users"));
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
    QCOMPARE(on.canvas.tool(), QString("link")); // only the begun link is given up
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("pop"));
    QVERIFY(linksOf(on, "users", "pop").empty());
    QCOMPARE(on.document.history().count(), 0);
}

void LinkToolTest::dragFromAPortLinks()
{
    CanvasFixture on;
    QTest::mouseMove(&on.canvas, on.at("edge"));
    on.drag(eastPort(on, "edge"), on.at("pop"));
    const auto links = linksOf(on, "edge", "pop");
    QCOMPARE(links.size(), std::size_t{1});
    QVERIFY(on.document.selection().contains(refOf(links.front()->id)));
    QCOMPARE(on.document.history().count(), 1);
}

void LinkToolTest::dragFromAPortToAFreePlaceOffersKinds()
{
    CanvasFixture on;
    QTest::mouseMove(&on.canvas, on.at("edge"));
    on.drag(eastPort(on, "edge"), on.pixel({200, 192}));
    auto* menu = on.canvas.findChild<QMenu*>("linkedNodeMenu");
    QVERIFY(menu);
    QCOMPARE(on.document.history().count(), 0);
    QCOMPARE(shownKinds(*menu), QStringList({"Device", "Edge site", "Fog data centre", "Cloud region",
                                             "Point of presence", "Origin", "Users"}));
    menu->actions().at(4)->trigger();
    menu->close();
    QCOMPARE(on.document.topology().nodes.size(), std::size_t{5});
    QCOMPARE(on.document.topology().links.size(), std::size_t{3});
    QCOMPARE(on.document.history().count(), 1);
    on.document.history().undo();
    QCOMPARE(on.document.topology().nodes.size(), std::size_t{4});
    QCOMPARE(on.document.topology().links.size(), std::size_t{2});
}

void LinkToolTest::escapeForgetsTheBegunLink()
{
    CanvasFixture on;
    QTest::mouseMove(&on.canvas, on.at("edge"));
    on.press(eastPort(on, "edge"));
    on.moved(eastPort(on, "edge"), on.at("pop"));
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
    QTest::mouseRelease(&on.canvas, Qt::LeftButton, {}, on.at("pop"));
    QVERIFY(linksOf(on, "edge", "pop").empty());
}

void LinkToolTest::clickAndClickLinks()
{
    CanvasFixture on;
    on.canvas.setTool("link");
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("users"));
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("pop"));
    QCOMPARE(linksOf(on, "users", "pop").size(), std::size_t{1});
    QCOMPARE(on.canvas.tool(), QString("link"));
    QTest::keyClick(&on.canvas, Qt::Key_Escape);
    QCOMPARE(on.canvas.tool(), QString("select"));
}

void LinkToolTest::keysChooseTheEnd()
{
    CanvasFixture on;
    QTest::mouseClick(&on.canvas, Qt::LeftButton, {}, on.at("edge"));
    QTest::keyClick(&on.canvas, Qt::Key_L);
    QCOMPARE(on.canvas.tool(), QString("link"));
    QTest::keyClick(&on.canvas, Qt::Key_Right);
    QTest::keyClick(&on.canvas, Qt::Key_Return);
    QCOMPARE(linksOf(on, "edge", "pop").size(), std::size_t{1});
    QCOMPARE(on.canvas.tool(), QString("select"));
}

void LinkToolTest::neverLinksANodeToItself()
{
    CanvasFixture on;
    on.canvas.setTool("link");
    on.drag(on.at("edge"), on.at("edge") + QPoint(30, 10));
    QCOMPARE(on.document.topology().links.size(), std::size_t{2});
    QVERIFY(!on.canvas.findChild<QMenu*>("linkedNodeMenu"));
}

REGISTER_TEST(LinkToolTest)
#include "link_tool_test.moc"
