// Do moving, aligning, distributing and grouping put things where people expect them?
#include "tests/support/register_test.h"

#include "tests/app/document/drawings.h"

#include <QTest>

#include <fmt/format.h>

using namespace edgewright;
using namespace edgewright::testing;

class LayoutEditsTest : public QObject {
    Q_OBJECT

private slots:
    void movesAndSnaps();
    void movesGroupsWithAllInside();
    void aNodeWithoutAPositionGetsOne();
    void manyWithoutAPositionAreSeenTogether();
    void movingOneLeavesTheOthersWithoutAPosition();
    void aligns_data();
    void aligns();
    void distributesTheGaps();
    void alignsNothingByItself();
    void groupsAndUngroups();
    void nestsGroupsWithWhatIsInside();
    void takesThePlaceOfACommonGroup();
    void ungroupingLiftsWhatIsInside();
};

namespace {

Topology done(Topology topology, const Edit& edit) { return apply(topology, edit) ? topology : Topology{}; }

Topology scattered()
{
    Topology topology;
    place(topology, "a", "A", 0, 30);
    place(topology, "b", "B", 100, 0);
    place(topology, "c", "C", 400, 90);
    return topology;
}

const std::vector<RowRef> all{node("a"), node("b"), node("c")};
RowRef group(const char* id) { return {TableKey::Groups, id}; }
QPointF at(const Topology& topology, const char* id) { return positionOf(topology, {id}); }
std::string groupOf(const Topology& topology, const char* id)
{
    return topology.nodes.find({id})->group.value_or(GroupId{"none"}).value;
}

/// a in "inner", inner and b in "outer", c alone.
Topology nested()
{
    Topology topology = scattered();
    topology.groups.put({.id = {"outer"}, .name = "Outer"});
    topology.groups.put({.id = {"inner"}, .name = "Inner", .parent = GroupId{"outer"}});
    for (const auto& [id, inside] : {std::pair("a", "inner"), std::pair("b", "outer")}) {
        Node row = *topology.nodes.find({id});
        row.group = GroupId{inside};
        topology.nodes.put(row);
    }
    return topology;
}

/// Devices, a tenth as many edge sites and one cloud, none with a position.
Topology withoutPositions(int devices)
{
    Topology topology;
    topology.nodes.put({.id = {"cloud"}, .name = "cloud", .tier = Tier::Cloud});
    for (int at = 0; at < devices; ++at)
        topology.nodes.put({.id = {fmt::format("device{:05}", at)}, .name = "device", .tier = Tier::Device});
    for (int at = 0; at < devices / 10; ++at)
        topology.nodes.put({.id = {fmt::format("edge{:04}", at)}, .name = "edge", .tier = Tier::Edge});
    return topology;
}

} // namespace

void LayoutEditsTest::movesAndSnaps()
{
    // 30 + 10 is nearest to 48 = 2 × 24; 0 + 10 to 0.
    const Topology snapped = done(scattered(), moveNodes(scattered(), {node("a")}, {10, 10}, true, Gesture::None));
    QCOMPARE(at(snapped, "a"), QPointF(0, 48));
    QCOMPARE(at(snapped, "b"), QPointF(100, 0));
    QCOMPARE(at(done(scattered(), moveNodes(scattered(), {node("a")}, {10, 10}, false, Gesture::None)), "a"),
             QPointF(10, 40));
    QVERIFY(moveNodes(scattered(), {node("a")}, {}, false, Gesture::None).changes.empty());
    QVERIFY(moveNodes(scattered(), {node("gone")}, {5, 5}, false, Gesture::None).changes.empty());
}

void LayoutEditsTest::movesGroupsWithAllInside()
{
    const Topology moved =
        done(nested(), moveNodes(nested(), {group("outer"), node("a")}, {5, 5}, false, Gesture::None));
    QCOMPARE(at(moved, "a"), QPointF(5, 35)); // chosen and inside: moved once
    QCOMPARE(at(moved, "b"), QPointF(105, 5));
    QCOMPARE(at(moved, "c"), QPointF(400, 90));
}

void LayoutEditsTest::aNodeWithoutAPositionGetsOne()
{
    Topology topology;
    topology.nodes.put({.id = {"n"}, .tier = Tier::Cloud});
    const QPointF before = at(topology, "n");
    topology = done(topology, moveNodes(topology, {node("n")}, {24, 24}, false, Gesture::None));
    QVERIFY(topology.nodeLayouts.contains({"n"}));
    QCOMPARE(at(topology, "n"), before + QPointF(24, 24));
}

void LayoutEditsTest::manyWithoutAPositionAreSeenTogether()
{
    for (const int devices : {40, 700, 10'000}) {
        const Topology topology = withoutPositions(devices);
        const std::map<NodeId, QPointF> positions = ruledPositions(topology);
        QCOMPARE(positions.size(), topology.nodes.size());
        QRectF whole;
        std::map<Tier, std::pair<double, double>> strata; // topmost and lowest
        std::set<std::pair<double, double>> taken;
        for (const auto& [id, at] : positions) {
            taken.insert({at.x(), at.y()});
            whole |= QRectF(at, QSizeF(nodeWidth, nodeHeight));
            const auto found = strata.try_emplace(topology.nodes.find(id)->tier, at.y(), at.y()).first;
            found->second = {std::min(found->second.first, at.y()), std::max(found->second.second, at.y())};
        }
        QCOMPARE(taken.size(), positions.size());
        QVERIFY(strata[Tier::Cloud].second < strata[Tier::Edge].first);
        QVERIFY(strata[Tier::Edge].second < strata[Tier::Device].first);
        if (devices > 40)
            QVERIFY2(whole.width() < 4 * whole.height() && whole.height() < 2 * whole.width(),
                     qPrintable(QString("%1 x %2").arg(whole.width()).arg(whole.height())));
    }
}

void LayoutEditsTest::movingOneLeavesTheOthersWithoutAPosition()
{
    const Topology before = withoutPositions(700);
    const RowRef moved{TableKey::Nodes, "device00003"};
    const Topology after = done(before, moveNodes(before, {moved}, {-960, 960}, true, Gesture::None));
    auto expected = ruledPositions(before);
    QCOMPARE(positionOf(after, {moved.id}), expected[{moved.id}] + QPointF(-960, 960));
    expected.erase({moved.id});
    QVERIFY(ruledPositions(after) == expected);
}

void LayoutEditsTest::aligns_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<bool>("across");
    QTest::addColumn<double>("to");
    QTest::newRow("left") << static_cast<int>(Align::Left) << true << 0.0;
    QTest::newRow("center") << static_cast<int>(Align::Center) << true << 200.0; // between 0 and 400
    QTest::newRow("right") << static_cast<int>(Align::Right) << true << 400.0;
    QTest::newRow("top") << static_cast<int>(Align::Top) << false << 0.0;
    QTest::newRow("middle") << static_cast<int>(Align::Middle) << false << 45.0; // between 0 and 90
    QTest::newRow("bottom") << static_cast<int>(Align::Bottom) << false << 90.0;
}

void LayoutEditsTest::aligns()
{
    QFETCH(int, how);
    QFETCH(bool, across);
    QFETCH(double, to);
    const Topology topology = done(scattered(), alignNodes(scattered(), all, static_cast<Align>(how)));
    for (const char* id : {"a", "b", "c"}) {
        QCOMPARE(across ? at(topology, id).x() : at(topology, id).y(), to);
        QCOMPARE(across ? at(topology, id).y() : at(topology, id).x(),
                 across ? at(scattered(), id).y() : at(scattered(), id).x());
    }
}

void LayoutEditsTest::distributesTheGaps()
{
    const Topology across = done(scattered(), distributeNodes(scattered(), all, Distribute::Horizontal));
    QCOMPARE(at(across, "a"), QPointF(0, 30));
    QCOMPARE(at(across, "b"), QPointF(200, 0));
    QCOMPARE(at(across, "c"), QPointF(400, 90));
    const Topology down = done(scattered(), distributeNodes(scattered(), all, Distribute::Vertical));
    QCOMPARE(at(down, "a"), QPointF(0, 45)); // between b at 0 and c at 90
}

void LayoutEditsTest::alignsNothingByItself()
{
    QVERIFY(alignNodes(scattered(), {node("a")}, Align::Left).changes.empty());
    QVERIFY(alignNodes(scattered(), {}, Align::Left).changes.empty());
    QVERIFY(distributeNodes(scattered(), {node("a"), node("c")}, Distribute::Horizontal).changes.empty());
}

void LayoutEditsTest::groupsAndUngroups()
{
    const Topology grouped = done(scattered(), groupNodes(scattered(), {node("a"), node("b")}, "Site", counting()));
    QCOMPARE(grouped.groups.find({"new1"})->name, std::string("Site"));
    QCOMPARE(groupOf(grouped, "a") + groupOf(grouped, "b") + groupOf(grouped, "c"), std::string("new1new1none"));
    QVERIFY(done(grouped, ungroup(grouped, {group("new1")})) == scattered());
    QVERIFY(done(grouped, ungroup(grouped, {node("a")})) == scattered()); // the group of what is chosen
    QVERIFY(groupNodes(scattered(), {}, "Site", counting()).changes.empty());
    QVERIFY(ungroup(scattered(), all).changes.empty());
}

void LayoutEditsTest::nestsGroupsWithWhatIsInside()
{
    // All is chosen, as by a band around it: the groups keep what they hold.
    const Topology topology =
        done(nested(), groupNodes(nested(), {group("outer"), group("inner"), node("a"), node("b"), node("c")}, "Region",
                                  counting()));
    QCOMPARE(groupOf(topology, "a"), std::string("inner"));
    QCOMPARE(groupOf(topology, "b"), std::string("outer"));
    QCOMPARE(groupOf(topology, "c"), std::string("new1"));
    QVERIFY(topology.groups.find({"outer"})->parent == GroupId{"new1"} &&
            topology.groups.find({"inner"})->parent == GroupId{"outer"});
    QVERIFY(!topology.groups.find({"new1"})->parent);
}

void LayoutEditsTest::takesThePlaceOfACommonGroup()
{
    const Topology topology = done(nested(), groupNodes(nested(), {group("inner"), node("b")}, "Wing", counting()));
    QVERIFY(topology.groups.find({"new1"})->parent == GroupId{"outer"});
    QVERIFY(topology.groups.find({"inner"})->parent == GroupId{"new1"});
    QCOMPARE(groupOf(topology, "b"), std::string("new1"));
}

void LayoutEditsTest::ungroupingLiftsWhatIsInside()
{
    const Topology lifted = done(nested(), ungroup(nested(), {group("inner")}));
    QCOMPARE(groupOf(lifted, "a"), std::string("outer"));
    const Topology outer = done(nested(), ungroup(nested(), {group("outer")}));
    QVERIFY(!outer.groups.find({"inner"})->parent && groupOf(outer, "b") == "none");
    QVERIFY(done(nested(), ungroup(nested(), {group("outer"), group("inner")})) == scattered());
}

REGISTER_TEST(LayoutEditsTest)
#include "layout_edits_test.moc"
