// Do the halves of a split link carry what the whole did, and do bends become rows?
#include "app/canvas/link_edits.h"

#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <cmath>

using namespace edgewright;

class LinkEditsTest : public QObject {
    Q_OBJECT
private slots:
    void splitsInOneEditThatUndoes();
    void sharesLatencyByTheWay_data();
    void sharesLatencyByTheWay();
    void keepsWhatCrossesBothHalvesAsItWas();
    void halvesAreEstimated();
    void bendsStayOnTheirSide();
    void refusesTheLinksOwnEnds();
    void bendsAreARowAndGoWithTheLast();
};

namespace {

const NewId fresh = [] { return std::string("new"); };

/// users – edge is l1; "pop" stands beside.
Topology withLink(const std::function<void(Link&)>& change)
{
    Topology topology = edgewright::testing::smallTopology();
    Link link = *topology.links.find({"l1"});
    change(link);
    topology.links.put(link);
    return topology;
}

Topology splitAt(Topology topology, double share, std::size_t bendsBefore = 0)
{
    const Edit edit = splitLink(topology, {{"l1"}, share, bendsBefore}, {"pop"}, fresh);
    const Result<void> done = apply(topology, edit);
    return done ? topology : Topology();
}

} // namespace

void LinkEditsTest::splitsInOneEditThatUndoes()
{
    const Topology before = edgewright::testing::smallTopology();
    Topology after = before;
    const Edit edit = splitLink(before, {{"l1"}, 0.5, 0}, {"pop"}, fresh);
    QVERIFY(apply(after, edit).has_value());
    const Link first = *after.links.find({"l1"}), second = *after.links.find({"new"});
    QCOMPARE(first.from.value + first.to.value, std::string("userspop"));
    QCOMPARE(second.from.value + second.to.value, std::string("popedge"));
    QCOMPARE(after.links.size(), before.links.size() + 1);
    QVERIFY(apply(after, inverse(edit)).has_value());
    QVERIFY(after == before);
}

void LinkEditsTest::sharesLatencyByTheWay_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::newRow("in the middle") << 0.5 << 4.1 << 4.1;
    QTest::newRow("after a quarter") << 0.25 << 2.05 << 6.15;
    QTest::newRow("at the beginning") << 0.0 << 0.0 << 8.2;
    QTest::newRow("beyond the end counts as the end") << 1.5 << 8.2 << 0.0;
    QTest::newRow("a third is written to the nanosecond") << 1.0 / 3 << 2.733333 << 5.466667;
}

void LinkEditsTest::sharesLatencyByTheWay()
{
    QFETCH(double, share);
    QFETCH(double, first);
    QFETCH(double, second);
    const Topology after = splitAt(withLink([](Link& link) { link.latency = Milliseconds(8.2); }), share);
    QCOMPARE(after.links.find({"l1"})->latency.value, first);
    QCOMPARE(after.links.find({"new"})->latency.value, second);
}

void LinkEditsTest::keepsWhatCrossesBothHalvesAsItWas()
{
    const Topology after = splitAt(withLink([](Link& link) {
                                       link.latency = Milliseconds(8.2);
                                       link.jitter = Milliseconds(3);
                                       link.loss = Percent(2);
                                       link.price = UsdPerGigabyte(0.09);
                                       link.bandwidth = MegabitsPerSecond(400);
                                       link.medium = Medium::Radio5g;
                                   }),
                                   0.36);
    const Link a = *after.links.find({"l1"}), b = *after.links.find({"new"});
    QVERIFY(std::abs(a.latency.value + b.latency.value - 8.2) < 1e-9);
    QVERIFY(std::abs(std::hypot(a.jitter.value, b.jitter.value) - 3) < 1e-5); // deviations of independent parts
    QVERIFY(std::abs((1 - a.loss.value / 100) * (1 - b.loss.value / 100) - 0.98) < 1e-7);
    QVERIFY(std::abs(a.price.value + b.price.value - 0.09) < 1e-9);
    QCOMPARE(a.jitter.value, 1.8); // 3 · √0.36
    for (const Link& half : {a, b}) {
        QCOMPARE(half.bandwidth.value, 400.0);
        QCOMPARE(half.medium, Medium::Radio5g);
    }
}

void LinkEditsTest::halvesAreEstimated()
{
    const Topology after = splitAt(withLink([](Link& link) {
                                       link.provenance = Provenance::Measured;
                                       link.date = "2024-05-01";
                                   }),
                                   0.5);
    for (const char* id : {"l1", "new"}) {
        QCOMPARE(after.links.find({id})->provenance, Provenance::Estimated);
        QCOMPARE(after.links.find({id})->date, std::string());
    }
}

void LinkEditsTest::bendsStayOnTheirSide()
{
    Topology topology = edgewright::testing::smallTopology();
    topology.linkLayouts.put({{"l1"}, {100, 200, 100, 100, 50, 50}, {}});
    const Topology after = splitAt(topology, 0.4, 1);
    QCOMPARE(after.linkLayouts.find({"l1"})->bends, std::vector<double>({100, 200}));
    QCOMPARE(after.linkLayouts.find({"new"})->bends, std::vector<double>({100, 100, 50, 50}));
    const Topology atTheFirst = splitAt(topology, 0.1, 0);
    QVERIFY(!atTheFirst.linkLayouts.find({"l1"}));
    QCOMPARE(atTheFirst.linkLayouts.find({"new"})->bends.size(), std::size_t{6});
    const Topology atTheLast = splitAt(topology, 0.9, 3);
    QCOMPARE(atTheLast.linkLayouts.find({"l1"})->bends.size(), std::size_t{6});
    QVERIFY(!atTheLast.linkLayouts.find({"new"}));
}

void LinkEditsTest::refusesTheLinksOwnEnds()
{
    const Topology topology = edgewright::testing::smallTopology();
    QVERIFY(splitLink(topology, {{"l1"}, 0.5, 0}, {"edge"}, fresh).changes.empty());
    QVERIFY(splitLink(topology, {{"gone"}, 0.5, 0}, {"pop"}, fresh).changes.empty());
    QVERIFY(splitLink(topology, {{"l1"}, 0.5, 0}, {"gone"}, fresh).changes.empty());
}

void LinkEditsTest::bendsAreARowAndGoWithTheLast()
{
    Topology topology = edgewright::testing::smallTopology();
    const Topology before = topology;
    QVERIFY(apply(topology, bendLink(topology, {"l1"}, QPolygonF({{24, 48}, {0, 96}}), Gesture::None)).has_value());
    QCOMPARE(topology.linkLayouts.find({"l1"})->bends, std::vector<double>({24, 48, 0, 96}));
    QVERIFY(bendLink(topology, {"l1"}, QPolygonF({{24, 48}, {0, 96}}), Gesture::None).changes.empty());
    QVERIFY(apply(topology, bendLink(topology, {"l1"}, {}, Gesture::None)).has_value());
    QVERIFY(topology == before);
}

REGISTER_TEST(LinkEditsTest)
#include "link_edits_test.moc"
