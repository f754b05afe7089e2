// Is an Edit applied whole or not at all, does its inverse undo it, and are its consequences in it?
#include "tests/support/register_test.h"

#include "core/model/edit.h"
#include "tests/core/io/random_edits.h"
#include "tests/core/model/town.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class EditTest : public QObject {
    Q_OBJECT

private slots:
    void appliesAllChanges();
    void refusesAndLeavesNoTrace_data();
    void refusesAndLeavesNoTrace();
    void checksAfterTheWholeList();
    void allowsTwoGroupsToChangePlaces();
    void removesWhatCantStandAlone();
    void clearsWhatIsOptional();
    void clearsOneRowAgainAndAgain();
    void removesAServiceWithItsFlowsAndAssignments();
    void ignoresRowsThatAreGoneAlready();
    void everyRowCanBeRemoved();
    void inverseUndoes();
    void differenceTurnsOneIntoTheOther();
    void differenceOfEqualsIsEmpty();
    void findsWhatIsWrongAsAWhole();
    void tellsLayoutFromMeaning();
    void randomEditsAreUndoneByTheirInverse_data();
    void randomEditsAreUndoneByTheirInverse();
};

namespace {

Edit edit(std::vector<RowChange> changes) { return {text("test", "Edit"), Gesture::None, std::move(changes)}; }

template <class Row> Row rowOf(const Topology& topology, const char* id) { return *tableOf<Row>(topology).find({id}); }

/// The row after `change`, as a change.
template <class Row> RowChange with(const Topology& topology, const char* id, auto&& change)
{
    const Row before = rowOf<Row>(topology, id);
    Row after = before;
    change(after);
    return changed(before, after);
}

Topology removedFrom(Topology topology, const std::vector<RowRef>& rows)
{
    const Result<void> done = apply(topology, removeRows(topology, rows, text("test", "Remove")));
    return done ? topology : Topology{};
}

} // namespace

void EditTest::appliesAllChanges()
{
    Topology topology = town();
    const Edit made = edit({added(Node{.id = {"n9"}, .name = "New"}), removed(rowOf<Assignment>(topology, "a1")),
                            with<Link>(topology, "l1", [](Link& link) { link.latency = Milliseconds(7); })});
    QVERIFY(apply(topology, made).has_value());
    QCOMPARE(topology.nodes.find({"n9"})->name, std::string("New"));
    QVERIFY(!topology.assignments.contains({"a1"}));
    QCOMPARE(topology.links.find({"l1"})->latency.value, 7.0);
}

void EditTest::refusesAndLeavesNoTrace_data()
{
    QTest::addColumn<Edit>("refused");
    QTest::addColumn<QString>("where");
    const Topology topology = town();
    const auto row = [](const char* name, std::vector<RowChange> changes, const char* where) {
        // A sound change goes before each: it must not stay behind.
        changes.insert(changes.begin(), added(Node{.id = {"sound"}}));
        QTest::newRow(name) << edit(std::move(changes)) << QString(where);
    };
    const Node fresh{.id = {"n9"}};
    row("a row twice", {added(fresh), added(fresh)}, "/nodes/n9");
    row("neither before nor after", {RowChange(Change<Node>{})}, "");
    row("before and after of two rows", {RowChange(Change<Node>{rowOf<Node>(topology, "gate"), fresh})}, "");
    row("before is not there", {removed(fresh)}, "/nodes/n9");
    row("before is not as it stands", {removed(Node{.id = {"gate"}, .name = "Other"})}, "/nodes/gate");
    row("added where one stands", {added(Node{.id = {"gate"}})}, "/nodes/gate");
    row("no valid id", {added(Node{.id = {"a b"}})}, "/nodes/a b/id");
    row("an empty id", {added(Node{})}, "/nodes//id");
    row("below a limit", {added(Node{.id = {"n9"}, .cpu = Cores(-1)})}, "/nodes/n9/cpu_cores");
    row("above a limit", {with<Link>(topology, "l1", [](Link& link) { link.loss = Percent(100.5); })},
        "/links/l1/loss_percent");
    row("not a number", {with<Link>(topology, "l1", [](Link& link) { link.latency.value = std::nan(""); })},
        "/links/l1/latency_ms");
    row("not a date", {with<Link>(topology, "l1", [](Link& link) { link.date = "2023-02-29"; })}, "/links/l1/date");
    row("a link to nowhere", {added(Link{.id = {"l9"}, .from = {"gate"}, .to = {"nowhere"}})}, "/links/l9/to");
    row("a link to itself", {added(Link{.id = {"l9"}, .from = {"gate"}, .to = {"gate"}})}, "/links/l9/to");
    row("a list that names nothing",
        {with<Population>(topology, "people", [](Population& p) { p.contents.push_back({"none"}); })},
        "/populations/people/contents");
    row("a flow without a caller", {added(Flow{.id = {"f9"}, .service = {"front"}})}, "/flows/f9/population");
    row("a flow with two callers",
        {added(Flow{
            .id = {"f9"}, .population = PopulationId{"people"}, .caller = ServiceId{"front"}, .service = {"back"}})},
        "/flows/f9/population");
    row("a service that calls itself", {added(Flow{.id = {"f9"}, .caller = ServiceId{"back"}, .service = {"back"}})},
        "/flows/f9/service");
    row("a group inside itself", {with<Group>(topology, "city", [](Group& group) { group.parent = GroupId{"city"}; })},
        "/groups/city/parent");
    row("groups in a circle", {with<Group>(topology, "city", [](Group& group) { group.parent = GroupId{"block"}; })},
        "/groups/");
    row("a scenario of a scenario", {added(Scenario{.id = {"s9"}, .changes = {added(Scenario{.id = {"s8"}})}})},
        "/scenarios/s9/changes");
    row("a scenario that changes nothing", {added(Scenario{.id = {"s9"}, .changes = {RowChange(Change<Node>{})}})},
        "/scenarios/s9/changes");
    row("a layout of no node", {added(NodeLayout{.id = {"nowhere"}})}, "/node_layouts/nowhere");
    row("a removed node that links still name", {removed(rowOf<Node>(topology, "edge"))}, "/links/l1/to");
}

void EditTest::refusesAndLeavesNoTrace()
{
    QFETCH(Edit, refused);
    QFETCH(QString, where);
    Topology topology = town();
    const Result<void> applied = apply(topology, refused);
    QVERIFY(!applied);
    QVERIFY(topology == town());
    const QString said = QString::fromStdString(applied.error().where);
    QVERIFY2(where.endsWith('/') ? said.startsWith(where) : said == where, qPrintable(said));
    QVERIFY(!applied.error().what.empty() && !applied.error().remedy.empty());
}

void EditTest::checksAfterTheWholeList()
{
    // The link stands before the nodes that it joins.
    Topology topology;
    QVERIFY(apply(topology, edit({added(Link{.id = {"l"}, .from = {"a"}, .to = {"b"}}), added(Node{.id = {"b"}}),
                                  added(Node{.id = {"a"}})}))
                .has_value());
    QCOMPARE(topology.links.size(), std::size_t{1});
    // A removed node takes its link along, in whichever order.
    QVERIFY(
        apply(topology, edit({removed(rowOf<Node>(topology, "a")), removed(rowOf<Link>(topology, "l"))})).has_value());
}

void EditTest::allowsTwoGroupsToChangePlaces()
{
    Topology topology = town();
    QVERIFY(apply(topology, edit({with<Group>(topology, "city", [](Group& group) { group.parent = GroupId{"block"}; }),
                                  with<Group>(topology, "block", [](Group& group) { group.parent.reset(); })}))
                .has_value());
    QVERIFY(checkInvariants(topology).has_value());
}

void EditTest::removesWhatCantStandAlone()
{
    // "shop" is the origin of "films": the set falls with it, and with the link l2 its bends. People fetched "films": they go on without.
    const Topology left = removedFrom(town(), {{TableKey::Nodes, "shop"}});
    QVERIFY(!left.nodes.contains({"shop"}));
    QVERIFY(!left.links.contains({"l2"}) && !left.linkLayouts.contains({"l2"}) && !left.nodeLayouts.contains({"shop"}));
    QVERIFY(left.contents.empty());
    QVERIFY(rowOf<Population>(left, "people").contents.empty());
    QVERIFY(left.nodes.contains({"gate"}) && left.links.contains({"l1"}) && left.flows.size() == 2 &&
            left.assignments.size() == 2);

    // The gate's users go with it, and what they call; the service stays.
    const Topology empty = removedFrom(town(), {{TableKey::Nodes, "gate"}});
    QVERIFY(empty.populations.empty() && !empty.flows.contains({"f1"}) && !empty.links.contains({"l1"}));
    QVERIFY(empty.services.contains({"front"}) && empty.flows.contains({"f2"}));
}

void EditTest::clearsWhatIsOptional()
{
    const Topology left = removedFrom(town(), {{TableKey::Groups, "city"}});
    QVERIFY(!rowOf<Group>(left, "block").parent);
    QVERIFY(rowOf<Node>(left, "edge").group == GroupId{"block"});
    // Both of a nest: the node that stood in it stands alone; nothing else is touched.
    Topology expected = town();
    expected.groups = {};
    Node edge = rowOf<Node>(expected, "edge");
    edge.group.reset();
    expected.nodes.put(edge);
    QVERIFY(removedFrom(town(), {{TableKey::Groups, "city"}, {TableKey::Groups, "block"}}) == expected);
}

void EditTest::clearsOneRowAgainAndAgain()
{
    // "films" go at once, "news" because the shop goes: the people lose the one, then the other.
    Topology topology = town();
    topology.nodes.put({.id = {"studio"}});
    topology.contents.put({.id = {"films"}, .origin = {"studio"}});
    topology.contents.put({.id = {"news"}, .origin = {"shop"}});
    topology.populations.put({.id = {"people"}, .node = {"gate"}, .contents = {{"films"}, {"news"}}});
    const Topology left = removedFrom(topology, {{TableKey::Contents, "films"}, {TableKey::Nodes, "shop"}});
    QVERIFY(left.populations.contains({"people"}) && rowOf<Population>(left, "people").contents.empty());
}

void EditTest::removesAServiceWithItsFlowsAndAssignments()
{
    const Topology left = removedFrom(town(), {{TableKey::Services, "front"}});
    QVERIFY(left.flows.empty()); // f1 calls it, f2 is called by it
    QVERIFY(!left.assignments.contains({"a1"}) && left.assignments.contains({"a2"}));
    QVERIFY(left.populations.contains({"people"}));
}

void EditTest::ignoresRowsThatAreGoneAlready()
{
    QVERIFY(removeRows(town(), {{TableKey::Nodes, "never"}}, {}).changes.empty());
}

void EditTest::everyRowCanBeRemoved()
{
    const Topology whole = town();
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        QVERIFY2(!tableOf<Row>(whole).empty(), jsonKey(tableKey<Row>()).data());
        for (const Row& row : tableOf<Row>(whole)) {
            Topology topology = whole;
            const Edit made = removeRows(whole, {refOf(row.id)}, {});
            QVERIFY(apply(topology, made).has_value());
            QVERIFY(!hasRow(topology, refOf(row.id)) && checkInvariants(topology).has_value());
            QVERIFY(apply(topology, inverse(made)).has_value());
            QVERIFY(topology == whole);
        }
    });
}

void EditTest::inverseUndoes()
{
    Topology topology = town();
    const Edit made =
        edit({added(Node{.id = {"n9"}}), with<Link>(topology, "l1", [](Link& link) { link.jitter = Milliseconds(1); }),
              removed(rowOf<Assignment>(topology, "a1"))});
    QVERIFY(apply(topology, made).has_value());
    QVERIFY(apply(topology, inverse(made)).has_value());
    QVERIFY(topology == town());
    QVERIFY(inverse(inverse(made)).changes == made.changes);
}

void EditTest::differenceTurnsOneIntoTheOther()
{
    Topology from = town();
    RandomEdits random(5);
    const Topology to = random.topology(200);
    QVERIFY(apply(from, difference(from, to, {})).has_value());
    QVERIFY(from == to);
    // As few changes as can be: one row that differs is one change.
    Topology other = to;
    QVERIFY(apply(other, edit({added(Node{.id = {"n9"}})})).has_value());
    QCOMPARE(difference(to, other, {}).changes.size(), std::size_t{1});
}

void EditTest::differenceOfEqualsIsEmpty() { QVERIFY(difference(town(), town(), {}).changes.empty()); }

void EditTest::findsWhatIsWrongAsAWhole()
{
    QVERIFY(checkInvariants(town()).has_value());
    QVERIFY(checkInvariants({}).has_value());
    Topology dangling = town();
    dangling.nodes.remove({"gate"});
    QCOMPARE(checkInvariants(dangling).error().where, std::string("/links/l1/from"));
    Topology circle = town();
    circle.groups.put({.id = {"city"}, .parent = GroupId{"block"}});
    QVERIFY(QString::fromStdString(checkInvariants(circle).error().where).startsWith("/groups/"));
}

void EditTest::randomEditsAreUndoneByTheirInverse_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1u, 2u, 3u, 4u, 5u})
        QTest::addRow("seed %llu", seed) << seed;
}

void EditTest::randomEditsAreUndoneByTheirInverse()
{
    QFETCH(quint64, seed);
    RandomEdits random(seed);
    Topology topology = random.topology(100);
    int accepted = 0, refused = 0;
    for (int step = 0; step < 500; ++step) {
        const Topology before = topology;
        const Edit made = random.edit(topology);
        const bool isApplied = apply(topology, made).has_value();
        (isApplied ? accepted : refused) += 1;
        if (!isApplied) {
            QVERIFY2(topology == before, qPrintable(QString("step %1").arg(step)));
            continue;
        }
        Topology back = topology;
        QVERIFY2(apply(back, inverse(made)).has_value() && back == before, qPrintable(QString("step %1").arg(step)));
    }
    QVERIFY(accepted > 50 && refused > 0); // neither half of the claim was idle
    QVERIFY(checkInvariants(topology).has_value());
}

void EditTest::tellsLayoutFromMeaning()
{
    const RowChange moved = added(NodeLayout{.id = {"gate"}, .x = 1});
    const RowChange bent = added(LinkLayout{.id = {"l1"}, .bends = {1, 2}});
    const RowChange grown = added(Node{.id = {"new"}});
    QVERIFY(isOnlyLayout(edit({moved, bent})));
    QVERIFY(!isOnlyLayout(edit({moved, grown})));
    for (std::size_t table = 0; table < tableCount; ++table) // layout is what the file calls so
        QCOMPARE(isLayout(static_cast<TableKey>(table)), jsonKey(static_cast<TableKey>(table)).ends_with("_layouts"));
}

REGISTER_TEST(EditTest)
#include "edit_test.moc"
