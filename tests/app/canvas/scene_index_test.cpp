// Does the index that follows edits say the same as one built anew?
#include "app/canvas/scene_index.h"

#include "app/canvas/link_route.h"
#include "app/document/edits.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <boost/random/uniform_int_distribution.hpp>

using namespace edgewright;

class SceneIndexTest : public QObject {
    Q_OBJECT
private slots:
    void followsFiveHundredRandomEdits_data();
    void followsFiveHundredRandomEdits();
    void linksOfOnePairLieApart();
    void linkRunsAroundANodeInItsWay();
    void findsWhatStandsInAnArea();
    void groupsEncloseTheirMembersAndInnerGroups();
};

namespace {

/// Draws random Edits of nodes, links, places and groups.
struct RandomHand {
    Random random;
    int made = 0;

    int upTo(int most) { return boost::random::uniform_int_distribution<int>(0, most)(random); }
    double somewhere() { return upTo(60) * gridStep; }
    std::string freshId() { return "r" + std::to_string(++made); }

    template <class Row> const Row* any(const Table<Row>& table)
    {
        if (table.empty())
            return nullptr;
        auto at = table.begin();
        for (int skip = upTo(static_cast<int>(table.size()) - 1); skip > 0; --skip)
            ++at;
        return &*at;
    }

    std::optional<GroupId> anyGroup(const Topology& topology)
    {
        const Group* group = upTo(1) ? any(topology.groups) : nullptr;
        return group ? std::optional(group->id) : std::nullopt;
    }

    Edit addNodeSomewhere(const Topology& topology)
    {
        Node node;
        node.id = {freshId()};
        node.name = node.id.value;
        node.tier = static_cast<Tier>(upTo(3));
        node.group = anyGroup(topology);
        Edit edit{{}, Gesture::None, {added(node)}};
        if (upTo(3)) // one in four stands where the rule puts it
            edit.changes.push_back(added(NodeLayout{{node.id.value}, somewhere(), somewhere(), {}}));
        return edit;
    }

    Edit addLinkSomewhere(const Topology& topology)
    {
        const Node *from = any(topology.nodes), *to = any(topology.nodes);
        if (!from || from == to)
            return {};
        Link link;
        link.id = {freshId()};
        link.from = from->id;
        link.to = to->id;
        Edit edit{{}, Gesture::None, {added(link)}};
        if (upTo(5) == 0)
            edit.changes.push_back(added(LinkLayout{{link.id.value}, {somewhere(), somewhere()}, {}}));
        return edit;
    }

    Edit moveOne(const Topology& topology)
    {
        const Node* node = any(topology.nodes);
        return node
                   ? moveNodes(topology, {refOf(node->id)}, {somewhere() - 700, somewhere() - 700}, true, Gesture::None)
                   : Edit{};
    }

    Edit regroupOne(const Topology& topology)
    {
        const Node* node = any(topology.nodes);
        if (!node)
            return {};
        Node after = *node;
        after.group = anyGroup(topology);
        after.tier = static_cast<Tier>(upTo(3));
        return after == *node ? Edit{} : Edit{{}, Gesture::None, {changed(*node, after)}};
    }

    Edit addGroup(const Topology& topology)
    {
        Group group;
        group.id = {freshId()};
        group.name = group.id.value;
        group.parent = anyGroup(topology);
        return {{}, Gesture::None, {added(group)}};
    }

    Edit removeOne(const Topology& topology)
    {
        const Node* node = any(topology.nodes);
        const Link* link = any(topology.links);
        const Group* group = any(topology.groups);
        if (const int kind = upTo(2); kind == 0 && node)
            return removeRows(topology, {refOf(node->id)}, {});
        else if (kind == 1 && link)
            return removeRows(topology, {refOf(link->id)}, {});
        return group ? removeRows(topology, {refOf(group->id)}, {}) : Edit{};
    }

    Edit next(const Topology& topology)
    {
        switch (upTo(9)) {
        case 0:
        case 1:
        case 2: return addNodeSomewhere(topology);
        case 3:
        case 4: return addLinkSomewhere(topology);
        case 5:
        case 6: return moveOne(topology);
        case 7: return regroupOne(topology);
        case 8: return addGroup(topology);
        default: return removeOne(topology);
        }
    }
};

std::set<std::string> idsIn(const SceneIndex& index, const QRectF& area)
{
    std::set<std::string> ids;
    for (const int slot : index.nodesIn(area))
        ids.insert(index.nodes()[static_cast<std::size_t>(slot)].id.value);
    for (const int slot : index.linksIn(area))
        ids.insert(index.links()[static_cast<std::size_t>(slot)].id.value);
    return ids;
}

/// The id of the first row that the two indexes see differently; empty where they agree.
std::string firstDifference(const SceneIndex& a, const SceneIndex& b, const Topology& topology)
{
    if (a.nodeCount() != b.nodeCount() || a.bounds() != b.bounds())
        return "count or bounds";
    for (const Node& node : topology.nodes)
        if (!a.find(node.id) || a.find(node.id)->centre != b.find(node.id)->centre ||
            a.find(node.id)->glyph != b.find(node.id)->glyph)
            return node.id.value;
    for (const Link& link : topology.links)
        if (!a.find(link.id) || a.find(link.id)->route != b.find(link.id)->route ||
            a.find(link.id)->width != b.find(link.id)->width)
            return link.id.value;
    for (const auto& [id, group] : b.groups())
        if (!a.groups().contains(id) || a.groups().at(id).box != group.box || a.groups().at(id).depth != group.depth)
            return id.value;
    return a.groups().size() == b.groups().size() ? std::string() : "groups";
}

Topology withNodes(std::initializer_list<std::pair<const char*, QPointF>> nodes)
{
    Topology topology;
    for (const auto& [id, at] : nodes) {
        Node node;
        node.id = {id};
        node.name = id;
        topology.nodes.put(node);
        topology.nodeLayouts.put({{id}, at.x(), at.y(), {}});
    }
    return topology;
}

void link(Topology& topology, const char* id, const char* from, const char* to)
{
    Link made;
    made.id = {id};
    made.from = {from};
    made.to = {to};
    topology.links.put(made);
}

} // namespace

void SceneIndexTest::followsFiveHundredRandomEdits_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3, 4})
        QTest::addRow("seed %d", seed) << seed;
}

void SceneIndexTest::followsFiveHundredRandomEdits()
{
    QFETCH(int, seed);
    RandomHand hand{Random(static_cast<std::uint64_t>(seed))};
    Topology topology;
    SceneIndex following;
    following.rebuild(topology);
    for (int step = 0; step < 500; ++step) {
        const Edit edit = hand.next(topology);
        if (edit.changes.empty() || !apply(topology, edit))
            continue;
        following.follow(topology, edit);
        if (step % 20 != 0 && step != 499)
            continue;
        SceneIndex anew;
        anew.rebuild(topology);
        QCOMPARE(firstDifference(following, anew, topology), std::string());
        const QRectF area(hand.somewhere(), hand.somewhere(), 400, 300);
        QCOMPARE(idsIn(following, area), idsIn(anew, area));
    }
    QVERIFY(topology.nodes.size() > 20 && topology.links.size() > 5);
}

void SceneIndexTest::linksOfOnePairLieApart()
{
    Topology topology = withNodes({{"a", {0, 0}}, {"b", {0, 300}}});
    link(topology, "l1", "a", "b");
    link(topology, "l2", "b", "a");
    SceneIndex index;
    index.rebuild(topology);
    QVERIFY(std::abs(index.find(LinkId{"l1"})->route.first().x() - index.find(LinkId{"l2"})->route.first().x()) > 10);
}

void SceneIndexTest::linkRunsAroundANodeInItsWay()
{
    // From (0, 0) up to (480, -480): the level stretch would lie at -240, just where "wall" stands.
    Topology topology = withNodes({{"a", {0, 0}}, {"b", {480, -480}}, {"wall", {240, -240}}});
    link(topology, "l", "a", "b");
    SceneIndex index;
    index.rebuild(topology);
    const QPolygonF route = index.find(LinkId{"l"})->route;
    for (qsizetype i = 0; i + 1 < route.size(); ++i)
        QVERIFY(!nodeBox({240, -240})
                     .intersects(QRectF(route[i], route[i + 1]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5)));
}

void SceneIndexTest::findsWhatStandsInAnArea()
{
    Topology topology = withNodes({{"a", {0, 0}}, {"b", {1000, 0}}});
    SceneIndex index;
    index.rebuild(topology);
    QCOMPARE(idsIn(index, {-500, -500, 1000, 1000}), std::set<std::string>{"a"});
    QCOMPARE(idsIn(index, {91, 0, 1, 1}), std::set<std::string>{"a"}); // the box reaches to x = 92
    QVERIFY(idsIn(index, {93, 0, 1, 1}).empty());
    QCOMPARE(index.bounds(), QRectF(-92, -36, 1184, 72));
}

void SceneIndexTest::groupsEncloseTheirMembersAndInnerGroups()
{
    Topology topology = withNodes({{"a", {0, 0}}, {"b", {400, 0}}});
    topology.groups.put({{"outer"}, "Outer", GroupKind::Region, {}, {}});
    topology.groups.put({{"inner"}, "Inner", GroupKind::Site, GroupId{"outer"}, {}});
    topology.groups.put({{"empty"}, "Empty", GroupKind::Site, {}, {}});
    for (const auto& [node, group] : {std::pair("a", "inner"), std::pair("b", "outer")}) {
        Node held = *topology.nodes.find({node});
        held.group = GroupId{group};
        topology.nodes.put(held);
    }
    SceneIndex index;
    index.rebuild(topology);
    const QRectF inner = index.groups().at({"inner"}).box, outer = index.groups().at({"outer"}).box;
    QVERIFY(inner.contains(nodeBox({0, 0})) && !inner.intersects(nodeBox({400, 0})));
    QVERIFY(outer.contains(inner) && outer.contains(nodeBox({400, 0})));
    QVERIFY(index.groups().at({"empty"}).box.isNull());
    QCOMPARE(index.groups().at({"inner"}).depth, 1);
}

REGISTER_TEST(SceneIndexTest)
#include "scene_index_test.moc"
