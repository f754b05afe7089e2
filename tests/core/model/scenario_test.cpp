// Is a scenario made where it still fits, and what has moved on named where not? Does what was tried out become one?
#include "core/model/scenario.h"
#include "tests/core/model/town.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void withoutOneTheDrawingIsAsItIs();
    void makesTheChanges();
    void namesTheScenarioThatIsNotThere();
    void namesWhatHasMovedOn_data();
    void namesWhatHasMovedOn();
    void refusesWhatWouldDangle();
    void breaksByNoDrag();
    void layoutsGoWithTheirNodes();
    void keepsWhatWasTriedOut();
    void keepsNoDrag();
};

namespace {

Node edgeWith(double cores)
{
    Node edge = *town().nodes.find({"edge"});
    edge.cpu = Cores(cores);
    return edge;
}

/// The town with a scenario of these changes.
Topology planned(std::vector<RowChange> changes)
{
    Topology topology = town();
    topology.scenarios.put({.id = {"plan"}, .name = "Plan", .changes = std::move(changes)});
    return topology;
}

RowChange moreCores() { return changed(edgeWith(8), edgeWith(16)); }

} // namespace

void ScenarioTest::withoutOneTheDrawingIsAsItIs() { QVERIFY(withScenario(town(), {}) == town()); }

void ScenarioTest::makesTheChanges()
{
    const Result<Topology> made = withScenario(planned({moreCores()}), {"plan"});
    QVERIFY(made);
    QCOMPARE(made->nodes.find({"edge"})->cpu.value, 16.0);
    QCOMPARE(difference(planned({moreCores()}), *made, {}).changes.size(), std::size_t{1});
}

void ScenarioTest::namesTheScenarioThatIsNotThere()
{
    const Result<Topology> made = withScenario(town(), {"s9"});
    QVERIFY(!made);
    QCOMPARE(made.error().where, std::string("/scenarios/s9"));
}

void ScenarioTest::namesWhatHasMovedOn_data()
{
    QTest::addColumn<int>("since");
    QTest::addColumn<QString>("says");
    QTest::newRow("a field") << 0 << "Edge has changed since: CPU";
    QTest::newRow("gone") << 1 << "Attic is gone";
    QTest::newRow("added") << 2 << "Shop has been added since";
}

void ScenarioTest::namesWhatHasMovedOn()
{
    QFETCH(int, since);
    QFETCH(QString, says);
    const RowChange changes[] = {changed(edgeWith(4), edgeWith(16)), removed(Node{.id = {"attic"}, .name = "Attic"}),
                                 added(Node{.id = {"shop"}})};
    const Result<Topology> made = withScenario(planned({changes[since]}), {"plan"});
    QVERIFY(!made);
    const QString words = QString::fromStdString(english(made.error().what));
    QVERIFY2(words.contains("“Plan”") && words.endsWith(says), qPrintable(words));
    QCOMPARE(made.error().where, pointerTo(refOf(changes[since])));
}

void ScenarioTest::refusesWhatWouldDangle()
{
    // A link to the shop that the scenario, which removes the shop and all that stood around it, knows nothing of.
    const Topology before = town();
    Topology topology = planned(removeRows(before, {{TableKey::Nodes, "shop"}}, {}).changes);
    QVERIFY(withScenario(topology, {"plan"}));
    topology.links.put({.id = {"l9"}, .from = {"gate"}, .to = {"shop"}});
    const Result<Topology> made = withScenario(topology, {"plan"});
    QVERIFY(!made);
    QCOMPARE(made.error().where, std::string("/links/l9/to"));
}

void ScenarioTest::breaksByNoDrag()
{
    Topology topology = planned(removeRows(town(), {{TableKey::Nodes, "shop"}}, {}).changes);
    topology.nodeLayouts.put({.id = {"shop"}, .x = 500, .y = 500});
    const Result<Topology> made = withScenario(topology, {"plan"});
    QVERIFY2(made, made ? "" : oneLine(made.error()).c_str());
    QVERIFY(!made->nodeLayouts.contains({"shop"}));
}

void ScenarioTest::layoutsGoWithTheirNodes()
{
    Topology topology = town();
    const Node attic{.id = {"attic"}, .name = "Attic"};
    topology.nodes.put(attic);
    topology.scenarios.put({.id = {"plan"}, .name = "Plan", .changes = {removed(attic)}});
    topology.nodeLayouts.put({.id = {"attic"}, .x = 1, .y = 1}); // placed on the drawing later
    const Result<Topology> made = withScenario(topology, {"plan"});
    QVERIFY2(made, made ? "" : oneLine(made.error()).c_str());
    QVERIFY(!made->nodeLayouts.contains({"attic"}));
}

void ScenarioTest::keepsWhatWasTriedOut()
{
    const Topology from = town();
    Topology tried = from;
    QVERIFY(apply(tried, removeRows(tried, {{TableKey::Nodes, "shop"}}, {})));
    QVERIFY(apply(tried, {{},
                          Gesture::None,
                          {moreCores(), added(Node{.id = {"attic"}, .name = "Attic"}),
                           added(NodeLayout{.id = {"attic"}, .x = 7, .y = 7})}}));
    tried.nodeLayouts.put({.id = {"edge"}, .x = 300, .y = 300}); // a drag besides
    const Result<Edit> kept = keptAsScenario(from, tried, {"plan"}, "Plan");
    QVERIFY(kept);
    Topology topology = tried;
    QVERIFY(apply(topology, *kept));
    Topology expected = from;
    expected.nodeLayouts.put({.id = {"edge"}, .x = 300, .y = 300});
    expected.scenarios.put(*topology.scenarios.find({"plan"}));
    QVERIFY(topology == expected);
    Result<Topology> made = withScenario(topology, {"plan"});
    QVERIFY(made);
    made->scenarios.remove({"plan"});
    QVERIFY(*made == tried);
}

void ScenarioTest::keepsNoDrag()
{
    Topology tried = town();
    tried.nodeLayouts.put({.id = {"edge"}, .x = 300, .y = 300});
    tried.scenarios.put({.id = {"s2"}, .name = "Another"});
    const Result<Edit> kept = keptAsScenario(town(), tried, {"plan"}, "Plan");
    QVERIFY(!kept && kept.error().kind == ErrorKind::Nothing);
}

REGISTER_TEST(ScenarioTest)
#include "scenario_test.moc"
