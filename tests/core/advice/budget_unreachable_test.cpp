// Is a budget caught that the network alone exceeds?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class BudgetUnreachableTest : public QObject {
    Q_OBJECT
private slots:
    void measuresToTheNearestNodeThatCouldHost();
    void isContentWithABudgetThatIsJustMet();
    void takesTheNearestOfSeveral();
    void overlooksNodesThatCouldNotHost();
    void namesAServiceThatCannotBeReached();
    void leavesAServiceWithoutAnyHostToItsOwnRule();
    void needsABudgetAndACall();
};

namespace {

Topology withBudget(double ms)
{
    Topology topology = soundDrawing();
    alter<Population>(topology, "people", [=](Population& people) { people.budget = Milliseconds(ms); });
    return topology;
}

} // namespace

void BudgetUnreachableTest::measuresToTheNearestNodeThatCouldHost()
{
    const auto found = findingsOf("budget-unreachable", withBudget(3));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QCOMPARE(found[0].row.id, std::string("people"));
    QVERIFY2(says(found[0].what,
                  "People allow 3 ms, but the round trip to the nearest node that could host Front, Edge, takes 4 ms"),
             english(found[0].what).c_str());
}

void BudgetUnreachableTest::isContentWithABudgetThatIsJustMet()
{
    QVERIFY(findingsOf("budget-unreachable", withBudget(4)).empty());
}

void BudgetUnreachableTest::takesTheNearestOfSeveral()
{
    Topology topology = withBudget(3);
    topology.nodes.put({.id = {"near"}, .cpu = Cores(2), .memory = Gibibytes(4)});
    topology.links.put({.id = {"l2"}, .from = {"near"}, .to = {"gate"}, .latency = Milliseconds(1)});
    QVERIFY(findingsOf("budget-unreachable", topology).empty());
}

void BudgetUnreachableTest::overlooksNodesThatCouldNotHost()
{
    Topology topology = withBudget(3);
    topology.nodes.put({.id = {"near"}, .cpu = Cores(1), .memory = Gibibytes(4)});
    topology.links.put({.id = {"l2"}, .from = {"near"}, .to = {"gate"}, .latency = Milliseconds(1)});
    QCOMPARE(rowsOf("budget-unreachable", topology), std::string("populations/people"));
}

void BudgetUnreachableTest::namesAServiceThatCannotBeReached()
{
    Topology topology = withBudget(20);
    topology.links.remove({"l1"});
    const auto found = findingsOf("budget-unreachable", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY2(says(found[0].what, "no node that could host it is linked to Gate"), english(found[0].what).c_str());
}

void BudgetUnreachableTest::leavesAServiceWithoutAnyHostToItsOwnRule()
{
    Topology topology = withBudget(3);
    alter<Service>(topology, "front", [](Service& service) { service.cpu = Cores(99); });
    QVERIFY(findingsOf("budget-unreachable", topology).empty());
}

void BudgetUnreachableTest::needsABudgetAndACall()
{
    Topology topology = withBudget(3);
    alter<Population>(topology, "people", [](Population& people) { people.budget.reset(); });
    QVERIFY(findingsOf("budget-unreachable", topology).empty());
    topology = withBudget(3);
    alter<Flow>(topology, "f1", [](Flow& flow) { flow.callsPerRequest = 0; });
    QVERIFY(findingsOf("budget-unreachable", topology).empty());
}

REGISTER_TEST(BudgetUnreachableTest)
#include "budget_unreachable_test.moc"
