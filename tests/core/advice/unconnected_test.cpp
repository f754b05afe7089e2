// Are parts caught that no user can reach?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class UnconnectedTest : public QObject {
    Q_OBJECT
private slots:
    void namesEachPartOnce();
    void allowsSeveralPartsWithUsers();
    void takesTheLargestPartWhereThereAreNoUsers();
    void shortensLongLists();
};

void UnconnectedTest::namesEachPartOnce()
{
    Topology topology = soundDrawing();
    for (const char* id : {"x", "y", "z"})
        topology.nodes.put({.id = {id}, .kind = NodeKind::Origin});
    topology.links.put({.id = {"l2"}, .from = {"x"}, .to = {"y"}, .latency = Milliseconds(1)});
    const auto found = findingsOf("unconnected", topology);
    QCOMPARE(rowsOf("unconnected", topology), std::string("nodes/x nodes/z"));
    QVERIFY(found[0].severity == Severity::Warning);
    QCOMPARE(english(found[0].what), std::string("not linked to any users: x, y"));
}

void UnconnectedTest::allowsSeveralPartsWithUsers()
{
    Topology topology = soundDrawing();
    topology.nodes.put({.id = {"island"}});
    topology.populations.put({.id = {"islanders"}, .node = {"island"}});
    QVERIFY(findingsOf("unconnected", topology).empty());
}

void UnconnectedTest::takesTheLargestPartWhereThereAreNoUsers()
{
    Topology topology;
    for (const char* id : {"a", "b", "c"})
        topology.nodes.put({.id = {id}});
    topology.links.put({.id = {"l"}, .from = {"b"}, .to = {"c"}, .latency = Milliseconds(1)});
    QCOMPARE(rowsOf("unconnected", topology), std::string("nodes/a"));
    QVERIFY(says(findingsOf("unconnected", topology)[0].what, "rest of the drawing"));
}

void UnconnectedTest::shortensLongLists()
{
    Topology topology = soundDrawing();
    for (int i = 0; i < 8; ++i)
        topology.nodes.put({.id = {"n" + std::to_string(i)}});
    for (int i = 1; i < 8; ++i)
        topology.links.put({.id = {"m" + std::to_string(i)},
                            .from = {"n0"},
                            .to = {"n" + std::to_string(i)},
                            .latency = Milliseconds(1)});
    QVERIFY(says(findingsOf("unconnected", topology)[0].what, "n0, n1, n2, n3, n4 and 3 more"));
}

REGISTER_TEST(UnconnectedTest)
#include "unconnected_test.moc"
