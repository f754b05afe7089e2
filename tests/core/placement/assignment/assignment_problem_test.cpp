// Is an answer's cost what its pairs and agents cost, and is what breaks a rule refused?
#include "core/placement/assignment/assignment_problem.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <cmath>

using namespace edgewright;

class AssignmentProblemTest : public QObject {
    Q_OBJECT
private slots:
    void costsPairsAndOpenAgents();
    void refusesAnswersThatBreakARule_data();
    void refusesAnswersThatBreakARule();
    void refusesTablesToReckonWith_data();
    void refusesTablesToReckonWith();
};

namespace {

/// Costs 1 2 3 / 4 5 6, uses 1 each, capacities 2 and 3, open costs 10 and 20. Agent 2 may not take job 1.
AssignmentProblem twoByThree()
{
    AssignmentProblem problem(2, 3);
    problem.cost = {1, 2, 3, AssignmentProblem::never, 5, 6};
    problem.use.assign(6, 1);
    problem.capacity = {2, 3};
    problem.openCost = {10, 20};
    return problem;
}

} // namespace

void AssignmentProblemTest::costsPairsAndOpenAgents()
{
    QCOMPARE(evaluate(twoByThree(), std::vector<int>{0, 0, 1}).value(), 1 + 2 + 6 + 10 + 20.0);
    AssignmentProblem roomy = twoByThree();
    roomy.capacity[0] = std::numeric_limits<double>::infinity();
    QCOMPARE(evaluate(roomy, std::vector<int>{0, 0, 0}).value(), 1 + 2 + 3 + 10.0); // the second agent is not paid for
}

void AssignmentProblemTest::refusesAnswersThatBreakARule_data()
{
    QTest::addColumn<std::vector<int>>("agentOfJob");
    QTest::addColumn<QString>("word");
    QTest::newRow("over capacity") << std::vector<int>{0, 0, 0} << "carries 3";
    QTest::newRow("a pair that may not be") << std::vector<int>{1, 0, 0} << "job 1";
    QTest::newRow("no agent") << std::vector<int>{0, -1, 0} << "job 2";
    QTest::newRow("an agent that is not there") << std::vector<int>{0, 0, 2} << "job 3";
    QTest::newRow("too few") << std::vector<int>{0, 0} << "2 jobs";
}

void AssignmentProblemTest::refusesAnswersThatBreakARule()
{
    QFETCH(std::vector<int>, agentOfJob);
    QFETCH(QString, word);
    const auto refused = evaluate(twoByThree(), agentOfJob);
    QVERIFY(!refused);
    QVERIFY2(QString::fromStdString(oneLine(refused.error())).contains(word), oneLine(refused.error()).c_str());
}

void AssignmentProblemTest::refusesTablesToReckonWith_data()
{
    QTest::addColumn<int>("table"); // 0 cost, 1 use, 2 capacity, 3 open cost
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("a cost that is negative") << 0 << -1.0 << true;
    QTest::newRow("a cost that is no number") << 0 << std::nan("") << false;
    QTest::newRow("a cost of minus infinity") << 0 << -AssignmentProblem::never << false;
    QTest::newRow("a use that is negative") << 1 << -1.0 << false;
    QTest::newRow("a use without end") << 1 << AssignmentProblem::never << false;
    QTest::newRow("a capacity that is negative") << 2 << -1.0 << false;
    QTest::newRow("a capacity without end") << 2 << AssignmentProblem::never << true;
    QTest::newRow("an open cost that is negative") << 3 << -0.5 << false;
    QTest::newRow("an open cost without end") << 3 << AssignmentProblem::never << false;
}

void AssignmentProblemTest::refusesTablesToReckonWith()
{
    QFETCH(int, table);
    QFETCH(double, value);
    QFETCH(bool, isFine);
    AssignmentProblem problem = twoByThree();
    std::vector<double>* tables[] = {&problem.cost, &problem.use, &problem.capacity, &problem.openCost};
    tables[table]->back() = value;
    QCOMPARE(checkProblem(problem).has_value(), isFine);
    tables[table]->pop_back();
    QVERIFY(!checkProblem(problem)); // nor one that lacks a number
}

REGISTER_TEST(AssignmentProblemTest)
#include "assignment_problem_test.moc"
