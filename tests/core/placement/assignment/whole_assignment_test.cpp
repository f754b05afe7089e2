// Are whole numbers as good as the given ones?
#include "core/placement/assignment/roster.h"
#include "core/placement/assignment/whole_assignment.h"
#include "tests/core/placement/assignment/instances.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class WholeAssignmentTest : public QObject {
    Q_OBJECT
private slots:
    void keepsDecimalsExactly();
    void knowsTheStepBetweenCosts();
    void roundsWhatHasNoDecimals();
    void forgivesWhatEvaluateForgives();
    void countsAsJobsMove();
};

namespace {

AssignmentProblem twoPairs(double firstCost, double secondCost)
{
    AssignmentProblem problem(2, 1);
    problem.cost = {firstCost, secondCost};
    problem.use = {1, 1};
    problem.capacity = {1, 1};
    return problem;
}

} // namespace

void WholeAssignmentTest::keepsDecimalsExactly()
{
    const WholeAssignment whole = wholeAssignment(twoPairs(6739.725, -0.25));
    QCOMPARE(whole.costError, 0.0);
    QCOMPARE(static_cast<double>(whole.cost[0]), 6739.725 * whole.unitsPerCost);
    QCOMPARE(static_cast<double>(whole.cost[1]), -0.25 * whole.unitsPerCost);
}

void WholeAssignmentTest::knowsTheStepBetweenCosts()
{
    const WholeAssignment whole = wholeAssignment(twoPairs(15, 35)); // multiples of 5
    const auto units = static_cast<Amount>(whole.unitsPerCost);
    QCOMPARE(whole.grain, 5 * units);
    QCOMPARE(whole.roundedUp(10 * units + 1), 15 * units);
    QCOMPARE(whole.roundedUp(15 * units), 15 * units);
    QCOMPARE(whole.roundedUp(-11 * units), -10 * units);
}

void WholeAssignmentTest::roundsWhatHasNoDecimals()
{
    const WholeAssignment whole = wholeAssignment(twoPairs(1.0 / 3, 2.0 / 3));
    QCOMPARE(whole.grain, Amount{1});
    QVERIFY(whole.costError > 0 && whole.costError < 1e-12);
    QVERIFY(std::abs(static_cast<double>(whole.cost[0]) / whole.unitsPerCost - 1.0 / 3) <= whole.costError);
}

void WholeAssignmentTest::forgivesWhatEvaluateForgives()
{
    AssignmentProblem problem(1, 3);
    problem.cost.assign(3, 1);
    problem.use.assign(3, 1.0 / 3);
    problem.capacity = {1};
    const WholeAssignment whole = wholeAssignment(problem);
    QVERIFY(whole.use[0] + whole.use[1] + whole.use[2] <= whole.capacity[0]);
    problem.capacity = {std::numeric_limits<double>::infinity()}; // as much as all jobs need
    QVERIFY(wholeAssignment(problem).capacity[0] >= 3 * whole.use[0]);
    problem.capacity = {0.99};
    const WholeAssignment tight = wholeAssignment(problem);
    QVERIFY(tight.use[0] + tight.use[1] + tight.use[2] > tight.capacity[0]);
}

void WholeAssignmentTest::countsAsJobsMove()
{
    Random random(3);
    AssignmentProblem problem = sitesInASquare(6, 20, 1.5, 1, 3);
    const WholeAssignment whole = wholeAssignment(problem);
    Roster roster(whole, std::vector<int>(20, 0));
    for (int time = 0; time < 500; ++time) {
        roster.move(static_cast<int>(random() % 20), static_cast<int>(random() % 6));
        QCOMPARE(roster.cost(), costOf(whole, roster.agentOfJob()));
        Amount overload = 0;
        for (int agent = 0; agent < 6; ++agent)
            overload += std::max<Amount>(0, roster.load(agent) - whole.capacity[agent]);
        QCOMPARE(roster.overload(), overload);
    }
}

REGISTER_TEST(WholeAssignmentTest)
#include "whole_assignment_test.moc"
