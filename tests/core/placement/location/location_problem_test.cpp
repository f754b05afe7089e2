// Is a solution's cost right, and is what is no solution told apart from it?
#include "core/placement/location/location_problem.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Two sites of 10, customers of 4, 6 and 8; site 0 costs 100, site 1 costs 50.
LocationProblem town() { return {{{100, 10}, {50, 10}}, {4, 6, 8}, {1, 20, 2, 30, 40, 3}, std::nullopt}; }

} // namespace

Q_DECLARE_METATYPE(edgewright::LocationSolution)
Q_DECLARE_METATYPE(edgewright::LocationProblem)

class LocationProblemTest : public QObject {
    Q_OBJECT

private slots:
    void addsUpOpeningAndServing();
    void refusesWhatIsNoSolution_data();
    void refusesWhatIsNoSolution();
    void refusesFiguresThatMakeNoSense_data();
    void refusesFiguresThatMakeNoSense();
    void countsTheSitesThatHoldTheDemand();
};

void LocationProblemTest::addsUpOpeningAndServing()
{
    const LocationSolution solution{{0, 1}, {{0, 0}, {1, 0}, {2, 1}}};
    QCOMPARE(evaluate(town(), solution).value(), 100.0 + 50 + 1 + 2 + 3);
    const LocationSolution split{{0, 1}, {{0, 0}, {1, 0, 0.75}, {1, 1, 0.25}, {2, 1}}};
    QCOMPARE(evaluate(town(), split).value(), 100.0 + 50 + 1 + 1.5 + 7.5 + 3);
}

void LocationProblemTest::refusesWhatIsNoSolution_data()
{
    QTest::addColumn<LocationSolution>("solution");
    QTest::addColumn<QString>("where");
    QTest::newRow("a site that is not there") << LocationSolution{{0, 7}, {}} << "/sites/7";
    QTest::newRow("a site opened twice") << LocationSolution{{1, 1}, {}} << "/sites/1";
    QTest::newRow("served by a closed site") << LocationSolution{{0}, {{0, 1}}} << "/customers/0";
    QTest::newRow("a customer that is not there") << LocationSolution{{0}, {{9, 0}}} << "/customers/9";
    QTest::newRow("a negative share") << LocationSolution{{0}, {{0, 0, -0.5}}} << "/customers/0";
    QTest::newRow("served in part") << LocationSolution{{0, 1}, {{0, 0}, {1, 0, 0.9}, {2, 1}}} << "/customers/1";
    QTest::newRow("served twice") << LocationSolution{{0, 1}, {{0, 0}, {0, 1}, {1, 0}, {2, 1}}} << "/customers/0";
    QTest::newRow("overloaded") << LocationSolution{{0, 1}, {{0, 1}, {1, 0}, {2, 1}}} << "/sites/1";
}

void LocationProblemTest::refusesWhatIsNoSolution()
{
    QFETCH(LocationSolution, solution);
    QFETCH(QString, where);
    const Result<double> cost = evaluate(town(), solution);
    QVERIFY(!cost);
    QCOMPARE(QString::fromStdString(cost.error().where), where);
    LocationProblem counted = town();
    counted.openSites = 1;
    QVERIFY(!evaluate(counted, {{0, 1}, {{0, 0}, {1, 0}, {2, 1}}}));
}

void LocationProblemTest::refusesFiguresThatMakeNoSense_data()
{
    QTest::addColumn<LocationProblem>("problem");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* where, auto spoil) {
        LocationProblem problem = town();
        spoil(problem);
        QTest::newRow(name) << problem << where;
    };
    row("a cost too few", "/cost", [](LocationProblem& problem) { problem.cost.pop_back(); });
    row("a negative cost", "/customers/2", [](LocationProblem& problem) { problem.cost[4] = -1; });
    row("an endless cost", "/customers/1", [](LocationProblem& problem) { problem.cost[2] = HUGE_VAL; });
    row("no figure", "/customers/0", [](LocationProblem& problem) { problem.demand[0] = NAN; });
    row("a negative opening cost", "/sites/1", [](LocationProblem& problem) { problem.sites[1].openCost = -1; });
    row("a negative capacity", "/sites/0", [](LocationProblem& problem) { problem.sites[0].capacity = -1; });
}

void LocationProblemTest::refusesFiguresThatMakeNoSense()
{
    QFETCH(LocationProblem, problem);
    QFETCH(QString, where);
    QVERIFY(check(town()));
    const Result<void> checked = check(problem);
    QVERIFY(!checked);
    QCOMPARE(QString::fromStdString(checked.error().where), where);
}

void LocationProblemTest::countsTheSitesThatHoldTheDemand()
{
    LocationProblem problem = town(); // a demand of 18
    QCOMPARE(fewestThatHold(problem), std::size_t(2));
    problem.sites[1].capacity = 18;
    QCOMPARE(fewestThatHold(problem), std::size_t(1));
    problem.sites[1].capacity = 7;
    QVERIFY(whyInfeasible(problem));
    problem.sites[1].capacity = 8;
    QVERIFY(!whyInfeasible(problem));
}

REGISTER_TEST(LocationProblemTest)
#include "location_problem_test.moc"
