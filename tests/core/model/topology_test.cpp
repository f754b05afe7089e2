// Are rows found by what people call them?
#include "tests/support/register_test.h"

#include "tests/core/model/town.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class TopologyTest : public QObject {
    Q_OBJECT

private slots:
    void resolvesARow_data();
    void resolvesARow();
    void prefersTheExactName();
    void listsCandidatesOfAnAmbiguousName();
    void namesNothingByNothing();
    void displaysWhatPeopleCallARow_data();
    void displaysWhatPeopleCallARow();
    void findsTheNearestVpc();
    void keepsRowsInTheOrderOfTheirIds();
    void knowsTablesByTheirKey();
};

void TopologyTest::resolvesARow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("by id") << "edge"
                           << "/nodes/edge";
    QTest::newRow("by name") << "Gate"
                             << "/nodes/gate";
    QTest::newRow("without case") << "pEOPLE"
                                  << "/populations/people";
    QTest::newRow("a link by its ends") << "Gate – Edge"
                                        << "/links/l1";
    QTest::newRow("a layout is no row that people name") << "l2"
                                                         << "/links/l2";
    QTest::newRow("nobody") << "Nobody"
                            << "";
    QTest::newRow("part of a name") << "Gat"
                                    << "";
}

void TopologyTest::resolvesARow()
{
    QFETCH(QString, name);
    QFETCH(QString, pointer);
    const Result<RowRef> found = resolveRow(town(), name.toStdString());
    QCOMPARE(found ? QString::fromStdString(pointerTo(*found)) : QString(), pointer);
}

void TopologyTest::prefersTheExactName()
{
    Topology topology = town();
    topology.nodes.put({.id = {"n9"}, .name = "gate"});
    topology.nodes.put({.id = {"n8"}, .name = "GATE"});
    QCOMPARE(resolveRow(topology, "Gate")->id, std::string("gate"));
    QCOMPARE(resolveRow(topology, "GATE")->id, std::string("n8"));
    QCOMPARE(resolveRow(topology, "gate")->id, std::string("gate")); // its id goes before the name of n9
    QVERIFY(!resolveRow(topology, "gAtE"));
}

void TopologyTest::listsCandidatesOfAnAmbiguousName()
{
    Topology topology = town();
    for (const char* id : {"t1", "t2", "t3", "t4", "t5", "t6"})
        topology.nodes.put({.id = {id}, .name = "Twin"});
    const Result<RowRef> found = resolveRow(topology, "Twin");
    QVERIFY(!found);
    QCOMPARE(english(found.error().what), std::string("6 rows are called “Twin”"));
    const QString remedy = QString::fromStdString(english(found.error().remedy));
    for (const char* id : {"t1", "t2", "t3", "t4", "t5"})
        QVERIFY2(remedy.contains(id), qPrintable(remedy));
    QVERIFY2(!remedy.contains("t6"), qPrintable(remedy));
    // Within one table, a name that others bear too is clear.
    topology.services.put({.id = {"s9"}, .name = "Gate"});
    QVERIFY(!resolveRow(topology, "Gate"));
    QCOMPARE(resolveRow(topology, "Gate", TableKey::Services)->id, std::string("s9"));
    QVERIFY(!resolveRow(topology, "Gate", TableKey::Links));
}

void TopologyTest::namesNothingByNothing()
{
    Topology topology;
    topology.nodes.put({.id = {"n1"}}); // has no name
    const Result<RowRef> found = resolveRow(topology, "");
    QVERIFY(!found && !found.error().remedy.empty());
}

void TopologyTest::displaysWhatPeopleCallARow_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* table, const char* id, const char* name) {
        QTest::newRow(table) << QByteArray(table) << QByteArray(id) << QString::fromUtf8(name);
    };
    row("nodes", "edge", "Edge");
    row("links", "l1", "Gate – Edge");
    row("groups", "block", "Block");
    row("populations", "people", "People");
    row("services", "front", "Front");
    row("flows", "f1", "People → Front");
    row("contents", "films", "Films");
    row("assignments", "a1", "Front @ Edge");
    row("scenarios", "s1", "Storm");
    row("node_layouts", "edge", "Edge");
    row("link_layouts", "l2", "l2");
}

void TopologyTest::displaysWhatPeopleCallARow()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, id);
    QFETCH(QString, name);
    Topology topology = town();
    QCOMPARE(QString::fromStdString(displayName(topology, {*tableWithJsonKey(table.constData()), id.toStdString()})),
             name);
    // What has no name goes by its id, and so does a row that is gone.
    topology.nodes.put({.id = {"gate"}});
    QCOMPARE(displayName(topology, {TableKey::Links, "l1"}), std::string("gate – Edge"));
    QCOMPARE(displayName(topology, {TableKey::Nodes, "gone"}), std::string("gone"));
}

void TopologyTest::findsTheNearestVpc()
{
    Topology topology = town(); // the edge node stands in a site within the VPC "city"
    QCOMPARE(vpcOf(topology, *topology.nodes.find({"edge"}))->id.value, std::string("city"));
    QVERIFY(!vpcOf(topology, *topology.nodes.find({"gate"})));
    topology.groups.put({.id = {"block"}, .kind = GroupKind::Vpc, .parent = GroupId{"city"}});
    QCOMPARE(vpcOf(topology, *topology.nodes.find({"edge"}))->id.value, std::string("block"));
    // Groups in a circle, which no Edit allows, still come to an end.
    topology.groups.put({.id = {"block"}, .parent = GroupId{"city"}});
    topology.groups.put({.id = {"city"}, .parent = GroupId{"block"}});
    QVERIFY(!vpcOf(topology, *topology.nodes.find({"edge"})));
}

void TopologyTest::keepsRowsInTheOrderOfTheirIds()
{
    Topology topology;
    for (const char* id : {"c", "a", "b"})
        topology.nodes.put({.id = {id}});
    std::string order;
    for (const Node& node : topology.nodes)
        order += node.id.value;
    QCOMPARE(order, std::string("abc"));
    topology.nodes.put({.id = {"b"}, .name = "again"});
    QCOMPARE(topology.nodes.size(), std::size_t{3});
}

void TopologyTest::knowsTablesByTheirKey()
{
    for (std::size_t table = 0; table < tableCount; ++table)
        QCOMPARE(tableWithJsonKey(jsonKey(static_cast<TableKey>(table))), static_cast<TableKey>(table));
    QVERIFY(!tableWithJsonKey("towns"));
}

REGISTER_TEST(TopologyTest)
#include "topology_test.moc"
