// Do the ways of requests stand out for what is selected, and for nothing else?
#include "app/canvas/results_overlay.h"
#include "app/document/translated.h"
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace edgewright;
using namespace edgewright::testing;

class ResultsOverlayTest final : public QObject {
    Q_OBJECT

private slots:
    void theWayOfWhatIsSelectedStandsOut_data();
    void theWayOfWhatIsSelectedStandsOut();
    void hiddenAndOldAnswersShowNoWay();
    void theMoreBytesTheBroaderTheBand_data();
    void theMoreBytesTheBroaderTheBand();
    void theLinkUnderTheMouseTellsItsBytes();
    void hiddenAndOldRunsPaintNoBand();
};

namespace {

std::set<LinkId> linksFor(const Asked& asked, const RowRef& selected)
{
    return linksOfSelectedUsers(asked.document.topology(), asked.results, {selected});
}

/// Users - pop - far, the origin of films; nothing crosses to "idle". The cache keeps most: more goes over "l1" than over "l2".
Topology fetching()
{
    Topology topology;
    place(topology, nodeNamed("far", "Origin", Tier::Cloud, NodeKind::Origin), 0, -240);
    Node pop = nodeNamed("pop", "PoP", Tier::Edge, NodeKind::PointOfPresence);
    pop.cache = Gibibytes(1);
    place(topology, pop, 0, 0);
    place(topology, nodeNamed("users", "Users", Tier::Device, NodeKind::Access), 0, 240);
    place(topology, nodeNamed("idle", "Idle", Tier::Edge), 480, 0);
    topology.links.put(linkBetween("l1", "users", "pop"));
    topology.links.put(linkBetween("l2", "pop", "far"));
    topology.links.put(linkBetween("l3", "pop", "idle"));
    topology.contents.put({.id = {"films"}, .name = "Films", .origin = {"far"}, .objects = 100});
    topology.populations.put({.id = {"people"},
                              .name = "People",
                              .node = {"users"},
                              .users = 100,
                              .requestRate = RequestsPerSecond(1),
                              .contents = {{"films"}}});
    return topology;
}

struct Watched : CanvasFixture {
    Watched() : CanvasFixture(fetching())
    {
        results.setCacheOptions({.requests = 2000});
        results.runCaches();
        (void)QTest::qWaitFor([&] { return !jobs.isRunning(); }, 20'000);
        QVERIFY(results.cache());
    }

    QImage picture() { return canvas.grab().toImage(); }
};

} // namespace

void ResultsOverlayTest::theWayOfWhatIsSelectedStandsOut_data()
{
    QTest::addColumn<RowRef>("selected");
    QTest::addColumn<bool>("showsTheWay");
    QTest::newRow("users") << RowRef{TableKey::Populations, "people"} << true;
    QTest::newRow("where they are") << RowRef{TableKey::Nodes, "users"} << true;
    QTest::newRow("what they call") << RowRef{TableKey::Flows, "f"} << true;
    QTest::newRow("another node") << RowRef{TableKey::Nodes, "cloud"} << false;
}

void ResultsOverlayTest::theWayOfWhatIsSelectedStandsOut()
{
    QFETCH(RowRef, selected);
    QFETCH(bool, showsTheWay);
    const Asked asked;
    const std::set<LinkId> way = showsTheWay ? std::set<LinkId>{{"l1"}} : std::set<LinkId>{}; // users – edge
    QVERIFY(linksFor(asked, selected) == way);
}

void ResultsOverlayTest::hiddenAndOldAnswersShowNoWay()
{
    Asked asked;
    const RowRef users{TableKey::Nodes, "users"};
    asked.results.setShown(false);
    QVERIFY(linksFor(asked, users).empty());
    asked.results.setShown(true);
    QVERIFY(!linksFor(asked, users).empty());
    const Link before = *asked.document.topology().links.find({"l2"});
    Link slower = before;
    slower.latency = Milliseconds(9);
    QVERIFY(asked.document.perform({{}, Gesture::None, {changed(before, slower)}}));
    QVERIFY(linksFor(asked, users).empty());
}

void ResultsOverlayTest::theMoreBytesTheBroaderTheBand_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("as it is drawn") << 1.0;
    QTest::newRow("from far away") << 0.1;
}

void ResultsOverlayTest::theMoreBytesTheBroaderTheBand()
{
    QFETCH(double, zoom);
    Watched on;
    on.results.setShown(false);
    on.canvas.setZoom(zoom);
    const QImage hidden = on.picture();
    on.results.setShown(true);
    const QImage shown = on.picture();
    const auto changedIn = [&](const char* link) {
        const QRectF way = on.canvas.boundsOf({TableKey::Links, link});
        const QPoint middle = on.pixel(way.center() + QPointF(0, way.height() / 4)); // clear of the label
        int width = 0;
        for (int x = middle.x() - 30; x <= middle.x() + 30; ++x)
            width += hidden.pixel(x, middle.y()) != shown.pixel(x, middle.y());
        return width;
    };
    QVERIFY2(changedIn("l1") > changedIn("l2"), qPrintable(QString("%1 %2").arg(changedIn("l1")).arg(changedIn("l2"))));
    QVERIFY(changedIn("l2") > 0);
    const QRectF idle = on.canvas.boundsOf({TableKey::Links, "l3"});
    const QPoint beside = on.pixel(idle.center() + QPointF(idle.width() / 8, 0));
    for (int y = beside.y() - 10; y <= beside.y() + 10; ++y)
        QCOMPARE(hidden.pixel(beside.x(), y), shown.pixel(beside.x(), y));
    QVERIFY(hidden.pixel(24, on.canvas.height() - 30) != shown.pixel(24, on.canvas.height() - 30)); // the legend
}

void ResultsOverlayTest::theLinkUnderTheMouseTellsItsBytes()
{
    Watched on;
    const auto egress = shownEgress(on.results);
    QCOMPARE(egress.size(), std::size_t{2});
    const QString bytes = withUnit(egress.front().bytes / 1000, "kB");
    const QRectF way = on.canvas.boundsOf({TableKey::Links, "l1"});
    const QPoint at = on.pixel(way.center() + QPointF(0, way.height() / 4));
    QSignalSpy hinted(&on.canvas, &Canvas::hinted);
    QTest::mouseMove(&on.canvas, at);
    QTRY_VERIFY(!hinted.isEmpty());
    QVERIFY2(hinted.last().first().toString().contains(bytes + " egress"),
             qPrintable(hinted.last().first().toString()));
    QHelpEvent event(QEvent::ToolTip, at, on.canvas.mapToGlobal(at));
    QCoreApplication::sendEvent(&on.canvas, &event);
    QVERIFY2(QToolTip::text().contains(bytes + " egress"), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void ResultsOverlayTest::hiddenAndOldRunsPaintNoBand()
{
    Watched on;
    QCOMPARE(shownEgress(on.results).size(), std::size_t{2});
    on.results.setShown(false);
    QVERIFY(shownEgress(on.results).empty());
    on.results.setShown(true);
    const QImage shown = on.picture();
    const Link before = *on.document.topology().links.find({"l3"});
    Link slower = before;
    slower.latency = Milliseconds(9);
    QVERIFY(on.document.perform({{}, Gesture::None, {changed(before, slower)}}));
    QVERIFY(shownEgress(on.results).empty());
    QVERIFY(on.picture() != shown);
}

REGISTER_TEST(ResultsOverlayTest)

#include "results_overlay_test.moc"
