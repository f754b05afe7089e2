// Do bars of use stand on the nodes and their legend below, where both can be read, and nowhere else?
#include "app/canvas/scene_view.h"
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace edgewright;
using namespace edgewright::testing;

class LegendTest final : public QObject {
    Q_OBJECT

private slots:
    void barsAndTheirLegendComeWithThePlacement();
    void fromFarNeitherIsThere();
    void theLegendsStandOneAboveTheOther();
    void theNodeUnderTheMouseTellsWhatIsUsed();
};

namespace {

struct Placed : CanvasFixture {
    explicit Placed(Topology topology = askedTopology()) : CanvasFixture(std::move(topology))
    {
        canvas.setZoom(1);
        QVERIFY(isPlaced(jobs, results));
    }

    QImage picture(bool shown = true)
    {
        results.setShown(shown);
        return canvas.grab().toImage();
    }
    /// Where the bars of a node stand: along its lower edge, which a node without any leaves free.
    QRect lowerEdge(const std::string& node) const
    {
        const QRectF box = canvas.boundsOf({TableKey::Nodes, node});
        return {pixel(box.bottomLeft() + QPointF(12, -8)), pixel(box.bottomRight() + QPointF(-12, -6))};
    }
    QRect corner() const { return {12, canvas.height() - 12 - 48, 200, 48}; }
};

/// Pixels that differ between two pictures.
int changedIn(const QRect& place, const QImage& one, const QImage& other)
{
    int changed = 0;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            changed += one.pixel(x, y) != other.pixel(x, y);
    return changed;
}

} // namespace

void LegendTest::barsAndTheirLegendComeWithThePlacement()
{
    Placed on;
    const QImage shown = on.picture(), hidden = on.picture(false);
    QVERIFY(changedIn(on.lowerEdge("edge"), shown, hidden) > 150); // two thirds of 160 × 2 or 3
    QCOMPARE(changedIn(on.lowerEdge("cloud"), shown, hidden), 0);
    QVERIFY(changedIn(on.corner(), shown, hidden) > 100);
}

void LegendTest::fromFarNeitherIsThere()
{
    Placed on;
    on.canvas.setZoom(fullDetailFrom - 0.05);
    const QImage shown = on.picture(), hidden = on.picture(false);
    QCOMPARE(changedIn(on.lowerEdge("edge"), shown, hidden), 0);
    QCOMPARE(changedIn(on.corner(), shown, hidden), 0);
}

void LegendTest::theLegendsStandOneAboveTheOther()
{
    Topology topology = askedTopology();
    Node pop = *topology.nodes.find({"pop"});
    pop.cache = Gibibytes(1);
    topology.nodes.put(pop);
    place(topology, nodeNamed("shop", "Shop", Tier::Cloud, NodeKind::Origin), 360, -240);
    topology.links.put(linkBetween("l3", "users", "pop"));
    topology.links.put(linkBetween("l4", "pop", "shop"));
    topology.contents.put({.id = {"films"}, .name = "Films", .origin = {"shop"}, .objects = 10});
    Population people = *topology.populations.find({"people"});
    people.contents = {{"films"}};
    topology.populations.put(people);
    Placed on(topology);
    const QRect above = on.corner().translated(0, -on.corner().height() - 6);
    QCOMPARE(changedIn(above, on.picture(), on.picture(false)), 0);
    on.results.setCacheOptions({.requests = 2000});
    on.results.runCaches();
    QVERIFY(QTest::qWaitFor([&] { return !on.jobs.isRunning(); }, 20'000));
    const QImage shown = on.picture(), hidden = on.picture(false);
    QVERIFY(changedIn(above, shown, hidden) > 100 && changedIn(on.corner(), shown, hidden) > 100);
}

void LegendTest::theNodeUnderTheMouseTellsWhatIsUsed()
{
    Placed on;
    const auto tip = [&] {
        const QPoint at = on.at("edge");
        QHelpEvent event(QEvent::ToolTip, at, on.canvas.mapToGlobal(at));
        QCoreApplication::sendEvent(&on.canvas, &event);
        const QString text = QToolTip::text();
        QToolTip::hideText();
        return text;
    };
    QVERIFY2(tip().contains("In use: cores 2 of 8 · memory, GiB 4 of 32"), qPrintable(tip()));
    const Result<Edit> fewer =
        setField(on.document.topology(), {{TableKey::Nodes, "edge"}}, "cpu_cores", 0.5, Gesture::None);
    QVERIFY(fewer && on.document.perform(*fewer));
    QVERIFY2(tip().contains("cores 2 of 0.5, 1.5 over"), qPrintable(tip()));
    on.results.setShown(false);
    QVERIFY2(!tip().contains("In use"), qPrintable(tip()));
}

REGISTER_TEST(LegendTest)

#include "legend_test.moc"
