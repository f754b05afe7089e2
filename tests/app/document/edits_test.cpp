// Do the Edits that people make with their hands do what hands expect?
#include "tests/support/register_test.h"

#include "tests/app/document/drawings.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void addsOnAFreePlace();
    void staysOffNodesWithoutAPosition();
    void numbersANameThatIsTaken();
    void addsUsersWithTheirAccess();
    void linksTwoNodes();
    void setsAFieldOfSeveralRows();
    void namesTheRowThatCantBeSet();
    void setsNothingThatStandsAlready();
    void copiesWithFreshIdsAndNumberedNames();
    void copiesCoverNothing();
    void copiesStandWhereTheyStoodWhereThatIsFree();
    void copiesInACrowdLieOnTopOfNone();
    void copiesLinksAmongTheCopied();
    void numbersEveryCopyInANewGroup();
    void keepsReferencesThatStandHere();
    void leavesOutWhatCantStandHere();
    void refusesWhatIsNoDrawing_data();
    void refusesWhatIsNoDrawing();
};

namespace {

Topology done(Topology topology, const Edit& edit)
{
    const Result<void> applied = apply(topology, edit);
    if (!applied)
        qWarning("%s", oneLine(applied.error()).c_str());
    return applied ? topology : Topology{};
}

Topology pastedInto(const Topology& topology, const std::string& clipboard)
{
    const Result<Edit> edit = pasted(topology, clipboard, counting());
    return edit ? done(topology, *edit) : Topology{};
}

template <class Row> const Row* named(const Topology& topology, const std::string& name)
{
    for (const Row& row : tableOf<Row>(topology))
        if (row.name == name)
            return &row;
    return nullptr;
}

bool overlap(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < nodeWidth && std::abs(a.y() - b.y()) < nodeHeight;
}

bool nothingOverlaps(const Topology& topology)
{
    for (const Node& one : topology.nodes)
        for (const Node& other : topology.nodes)
            if (one.id < other.id && overlap(positionOf(topology, one.id), positionOf(topology, other.id)))
                return false;
    return true;
}

bool isOnGrid(QPointF at) { return std::remainder(at.x(), gridStep) == 0 && std::remainder(at.y(), gridStep) == 0; }

} // namespace

void EditsTest::addsOnAFreePlace()
{
    Topology topology;
    const NewId newId = counting();
    for (int i = 0; i < 30; ++i)
        topology = done(topology, addNode(topology, {.id = {}, .name = "Edge"}, {5, 7}, newId));
    QCOMPARE(topology.nodes.size(), std::size_t{30});
    QVERIFY(nothingOverlaps(topology));
    for (const Node& one : topology.nodes)
        QVERIFY(isOnGrid(positionOf(topology, one.id)));
    QCOMPARE(positionOf(topology, {"new1"}), QPointF(0, 0)); // the grid point nearest to the wish
}

void EditsTest::staysOffNodesWithoutAPosition()
{
    Topology topology;
    for (const char* id : {"a", "b", "c"})
        topology.nodes.put({.id = {id}});
    const NewId newId = counting();
    for (const char* id : {"a", "b", "c"})
        topology = done(topology, addNode(topology, {.id = {}, .name = "New"}, positionOf(topology, {id}), newId));
    QCOMPARE(topology.nodes.size(), std::size_t{6});
    QVERIFY(nothingOverlaps(topology));
}

void EditsTest::numbersANameThatIsTaken()
{
    Topology topology = street();
    const NewId newId = counting();
    for (int i = 0; i < 2; ++i)
        topology = done(topology, addNode(topology, {.id = {}, .name = "Edge"}, {}, newId));
    QCOMPARE(nameOf(topology, "new1"), std::string("Edge 2"));
    QCOMPARE(nameOf(topology, "new2"), std::string("Edge 3"));
    // Names that differ by case alone can't be told apart where people type them; nor can a name from an id.
    QCOMPARE(nameOf(done(topology, addNode(topology, {.id = {"x"}, .name = "EDGE"}, {}, newId)), "x"),
             std::string("EDGE 4"));
    // A copy of a copy is the next one, unless the number belongs to the name.
    QCOMPARE(nameOf(done(topology, addNode(topology, {.id = {"x"}, .name = "Edge 2"}, {}, newId)), "x"),
             std::string("Edge 4"));
    topology = done(topology, addNode(topology, {.id = {"h"}, .name = "Hall 7"}, {}, newId));
    QCOMPARE(nameOf(done(topology, addNode(topology, {.id = {"x"}, .name = "Hall 7"}, {}, newId)), "x"),
             std::string("Hall 7 2"));
    // A name that two bear already is taken too.
    topology.nodes.put({.id = {"y"}, .name = "Edge"});
    QCOMPARE(nameOf(done(topology, addNode(topology, {.id = {"x"}, .name = "Edge"}, {}, newId)), "x"),
             std::string("Edge 4"));
}

void EditsTest::addsUsersWithTheirAccess()
{
    const Topology topology =
        done({}, addNode({}, {.id = {}, .name = "Harbor", .kind = NodeKind::Access}, {}, counting()));
    QCOMPARE(topology.populations.size(), std::size_t{1});
    QCOMPARE(topology.populations.begin()->node.value, std::string("new1"));
    QVERIFY(done({}, addNode({}, {.id = {}, .name = "Edge"}, {}, counting())).populations.empty());
}

void EditsTest::linksTwoNodes()
{
    const Topology topology = done(street(), addLink(street(), {"gate"}, {"cloud"}, counting()));
    const Link* link = topology.links.find({"new1"});
    QVERIFY(link && link->from.value == "gate" && link->to.value == "cloud");
    Topology refused = street();
    QVERIFY(!apply(refused, addLink(street(), {"gate"}, {"gate"}, counting())));
}

void EditsTest::setsAFieldOfSeveralRows()
{
    const Result<Edit> edit =
        setField(street(), {node("edge"), node("cloud"), {TableKey::Links, "l1"}}, "cpu_cores", 8.0, Gesture::None);
    QVERIFY(edit && edit->changes.size() == 2); // a link has no CPU
    const Topology topology = done(street(), *edit);
    QCOMPARE(topology.nodes.find({"edge"})->cpu.value, 8.0);
    QCOMPARE(topology.nodes.find({"cloud"})->cpu.value, 8.0);
    QCOMPARE(topology.nodes.find({"gate"})->cpu.value, 0.0);
}

void EditsTest::namesTheRowThatCantBeSet()
{
    const Result<Edit> edit = setField(street(), {{TableKey::Links, "l1"}}, "latency_ms", -1.0, Gesture::None);
    QVERIFY(!edit);
    QCOMPARE(edit.error().where, std::string("/links/l1/latency_ms"));
}

void EditsTest::setsNothingThatStandsAlready()
{
    QVERIFY(setField(street(), {node("edge")}, "name", std::string("Edge"), Gesture::None)->changes.empty());
}

void EditsTest::copiesWithFreshIdsAndNumberedNames()
{
    const std::string clipboard = copied(street(), {node("gate"), node("edge")});
    Topology topology = pastedInto(street(), clipboard);
    QCOMPARE(topology.nodes.size(), std::size_t{5});
    const Node* gate = named<Node>(topology, "Gate 2");
    QVERIFY(gate && named<Node>(topology, "Edge 2"));
    // Gate and edge move together, four steps of the grid: boxes are 72 high, and 96 is the first multiple of 24 that leaves a step between.
    QCOMPARE(positionOf(topology, gate->id), QPointF(96, 96));
    QCOMPARE(positionOf(topology, named<Node>(topology, "Edge 2")->id), QPointF(480 + 96, 96));
    // Users come along with their node.
    const Population* people = named<Population>(topology, "People 2");
    QVERIFY(people && people->node == gate->id);
    // What stood there is untouched, and a second paste numbers on.
    for (const Node& before : street().nodes)
        QVERIFY(topology.nodes.contains(before.id));
    int count = 100;
    const Result<Edit> again = pasted(topology, clipboard, [&] { return "x" + std::to_string(++count); });
    QVERIFY(again && named<Node>(done(topology, *again), "Edge 3"));
}

void EditsTest::copiesCoverNothing()
{
    Topology topology = street();
    const std::string clipboard = copied(topology, {node("gate"), node("edge"), node("cloud")});
    const NewId newId = counting();
    for (int copy = 0; copy < 5; ++copy) {
        const Result<Edit> edit = pasted(topology, clipboard, newId);
        QVERIFY(edit);
        topology = done(topology, *edit);
    }
    QCOMPARE(topology.nodes.size(), std::size_t{18});
    QVERIFY(nothingOverlaps(topology));
}

/// Cut and pasted back, or pasted into another drawing.
void EditsTest::copiesStandWhereTheyStoodWhereThatIsFree()
{
    const Topology elsewhere = pastedInto({}, copied(street(), {node("gate"), node("edge")}));
    QCOMPARE(positionOf(elsewhere, named<Node>(elsewhere, "Gate")->id), QPointF(0, 0));
    QCOMPARE(positionOf(elsewhere, named<Node>(elsewhere, "Edge")->id), QPointF(480, 0));
}

/// 60 by 60 nodes, more than 40 steps of the grid high and wide: a free place is far. None lies on another all the same.
void EditsTest::copiesInACrowdLieOnTopOfNone()
{
    Topology crowd;
    for (int i = 0; i < 3600; ++i)
        place(crowd, ("n" + std::to_string(i)).c_str(), "", i % 60 * 240, i / 60 * 120);
    const std::string clipboard = copied(crowd, {node("n0"), node("n1")});
    const NewId newId = counting();
    for (int copy = 0; copy < 2; ++copy)
        crowd = done(crowd, *pasted(crowd, clipboard, newId));
    QCOMPARE(crowd.nodes.size(), std::size_t{3604});
    QCOMPARE(positionOf(crowd, {"new1"}), QPointF(24, 24));
    QCOMPARE(positionOf(crowd, {"new3"}), QPointF(48, 48));
}

void EditsTest::copiesLinksAmongTheCopied()
{
    const Topology topology = pastedInto(street(), copied(street(), {node("gate"), node("edge")}));
    QCOMPARE(topology.links.size(), std::size_t{3}); // l1 again; l2 has an end outside
    for (const Link& link : topology.links)
        if (!street().links.contains(link.id))
            QVERIFY(link.from == named<Node>(topology, "Gate 2")->id &&
                    link.to == named<Node>(topology, "Edge 2")->id && link.latency.value == 2);
}

void EditsTest::numbersEveryCopyInANewGroup()
{
    Topology topology;
    topology.groups.put({.id = {"g"}, .name = "Site"});
    for (const char* id : {"a", "b"})
        topology.nodes.put({.id = {id}, .name = "Twin", .group = GroupId{"g"}});
    const Topology grown = pastedInto(topology, copied(topology, {node("a"), node("b"), {TableKey::Groups, "g"}}));
    QVERIFY(named<Node>(grown, "Twin 2") && named<Node>(grown, "Twin 3"));
    QVERIFY(named<Node>(grown, "Twin 2")->group == named<Group>(grown, "Site 2")->id);
}

void EditsTest::keepsReferencesThatStandHere()
{
    Topology topology = street();
    topology.contents.put({.id = {"films"}, .name = "Films", .origin = {"cloud"}});
    topology.populations.put({.id = {"people"}, .name = "People", .node = {"gate"}, .contents = {{"films"}}});
    const std::string clipboard = copied(topology, {node("gate")});
    QVERIFY(named<Population>(pastedInto(topology, clipboard), "People 2")->contents ==
            std::vector<ContentSetId>{{"films"}});
    // In a drawing without these films, the users are pasted without them.
    QVERIFY(named<Population>(pastedInto({}, clipboard), "People")->contents.empty());
}

void EditsTest::leavesOutWhatCantStandHere()
{
    Topology topology = street();
    topology.services.put({.id = {"front"}, .name = "Front"});
    topology.flows.put({.id = {"f1"}, .population = PopulationId{"people"}, .service = {"front"}});
    topology.linkLayouts.put({.id = {"l1"}, .bends = {1, 2}});
    const std::string clipboard =
        copied(topology, {{TableKey::Links, "l1"}, {TableKey::Services, "front"}, {TableKey::Flows, "f1"}});
    // Elsewhere neither the ends of the link nor the users of the flow stand; the bends go with their link.
    const Topology elsewhere = pastedInto({}, clipboard);
    QCOMPARE(elsewhere.services.size(), std::size_t{1});
    QVERIFY(elsewhere.links.empty() && elsewhere.linkLayouts.empty() && elsewhere.flows.empty());
    // Here they do: all three come again.
    const Topology here = pastedInto(topology, clipboard);
    QVERIFY(here.links.size() == 3 && here.linkLayouts.size() == 2 && here.flows.size() == 2);
}

void EditsTest::refusesWhatIsNoDrawing_data()
{
    QTest::addColumn<QByteArray>("clipboard");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("Dear all,\nthe edge is down.");
    QTest::newRow("other JSON") << QByteArray("[1, 2, 3]");
    QTest::newRow("half an edit") << QByteArray::fromStdString(copied(street(), {node("edge")})).chopped(5);
    QTest::newRow("a link alone") << QByteArray::fromStdString(copied(street(), {{TableKey::Links, "l1"}}));
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
}

void EditsTest::refusesWhatIsNoDrawing()
{
    QFETCH(QByteArray, clipboard);
    const Result<Edit> edit = pasted({}, clipboard.toStdString(), counting());
    QVERIFY(!edit && !edit.error().what.empty());
}

REGISTER_TEST(EditsTest)
#include "edits_test.moc"
