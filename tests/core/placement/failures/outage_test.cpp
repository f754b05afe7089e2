// Does what hangs on a failed row go with it, and nothing else?
#include "core/placement/failures/outage.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// a - b - c, with a second link from a to b.
World threeNodes()
{
    World world;
    for (const char* id : {"a", "b", "c"})
        world.node(id);
    world.link("a", "b", 1);
    world.link("b", "a", 1);
    world.link("b", "c", 1);
    return world;
}

void putIn(World& world, const char* node, const char* group)
{
    Node row = *world.topology.nodes.find({node});
    row.group = GroupId{group};
    world.topology.nodes.put(row);
}

Outage ofRow(const World& world, const RowRef& row)
{
    const std::vector<Outage> outages = outagesOf(world.topology);
    const auto found = std::ranges::find(outages, row, &Outage::failed);
    return found == outages.end() ? Outage{} : *found;
}

} // namespace

class OutageTest : public QObject {
    Q_OBJECT

private slots:
    void aNodeTakesItsLinksAlong();
    void aLinkTakesNoNodeAlong();
    void aSiteTakesTheNodesOfItsGroupsAlong();
    void aRegionDoesNotFail();
    void aSiteOfOneNodeIsNotTold();
};

void OutageTest::aNodeTakesItsLinksAlong()
{
    const Outage outage = ofRow(threeNodes(), {TableKey::Nodes, "a"});
    QVERIFY(outage.nodes == std::set<NodeId>{{"a"}});
    QVERIFY(outage.links == (std::set<LinkId>{{"a.b"}, {"b.a"}}));
}

void OutageTest::aLinkTakesNoNodeAlong()
{
    const Outage outage = ofRow(threeNodes(), {TableKey::Links, "a.b"});
    QVERIFY(outage.nodes.empty() && outage.links == std::set<LinkId>{{"a.b"}});
}

void OutageTest::aSiteTakesTheNodesOfItsGroupsAlong()
{
    World world = threeNodes();
    world.topology.groups.put({.id = {"campus"}, .kind = GroupKind::Site});
    world.topology.groups.put({.id = {"net"}, .kind = GroupKind::Vpc, .parent = GroupId{"campus"}});
    putIn(world, "b", "net");
    putIn(world, "c", "campus");
    const Outage outage = ofRow(world, {TableKey::Groups, "campus"});
    QVERIFY(outage.nodes == (std::set<NodeId>{{"b"}, {"c"}}));
    QCOMPARE(outage.links.size(), std::size_t{3});
    QCOMPARE(outagesOf(world.topology).size(), std::size_t{7}); // the network in it is no site
}

void OutageTest::aRegionDoesNotFail()
{
    World world = threeNodes();
    world.topology.groups.put({.id = {"north"}, .kind = GroupKind::Region});
    for (const char* node : {"a", "b"})
        putIn(world, node, "north");
    QCOMPARE(outagesOf(world.topology).size(), std::size_t{6});
}

void OutageTest::aSiteOfOneNodeIsNotTold()
{
    World world = threeNodes();
    world.topology.groups.put({.id = {"hall"}, .kind = GroupKind::Site});
    putIn(world, "a", "hall");
    QCOMPARE(outagesOf(world.topology).size(), std::size_t{6}); // it fails as its node does
}

REGISTER_TEST(OutageTest)
#include "outage_test.moc"
