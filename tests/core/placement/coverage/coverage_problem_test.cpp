// Is what an answer reaches counted, and what breaks the rules refused?
#include "core/placement/coverage/coverage_problem.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class CoverageProblemTest : public QObject {
    Q_OBJECT
private slots:
    void countsWhoIsServed();
    void refusesWhatBreaksTheRules_data();
    void refusesWhatBreaksTheRules();
    void refusesProblemsThatMakeNoSense_data();
    void refusesProblemsThatMakeNoSense();
};

namespace {

/// Stations with room for 1, 2 and 0; the last user is out of reach.
const CoverageProblem problem{{1, 2, 0}, {{0, 1}, {1}, {2, 0}, {}}};

} // namespace

void CoverageProblemTest::countsWhoIsServed()
{
    QVERIFY(evaluate(problem, std::vector<int>{1, 1, 0, unserved}).value() == (Coverage{3, 2}));
    QVERIFY(evaluate(problem, std::vector<int>{unserved, 1, unserved, unserved}).value() == (Coverage{1, 1}));
    QVERIFY(evaluate(problem, std::vector<int>(4, unserved)).value() == Coverage{});
}

void CoverageProblemTest::refusesWhatBreaksTheRules_data()
{
    QTest::addColumn<std::vector<int>>("stationOfUser");
    QTest::addColumn<QString>("where");
    QTest::newRow("a user too few") << std::vector<int>{1, 1, 0} << "";
    QTest::newRow("out of reach") << std::vector<int>{1, 0, unserved, unserved} << "user 1";
    QTest::newRow("nobody reaches it") << std::vector<int>{1, 1, 0, 0} << "user 3";
    QTest::newRow("no such station") << std::vector<int>{7, 1, 0, unserved} << "user 0";
    QTest::newRow("too many at one") << std::vector<int>{0, 1, 0, unserved} << "station 0";
    QTest::newRow("no room at all") << std::vector<int>{1, 1, 2, unserved} << "station 2";
}

void CoverageProblemTest::refusesWhatBreaksTheRules()
{
    QFETCH(const std::vector<int>, stationOfUser);
    QFETCH(const QString, where);
    const auto refused = evaluate(problem, stationOfUser);
    QVERIFY(!refused);
    QCOMPARE(QString::fromStdString(refused.error().where), where);
}

void CoverageProblemTest::refusesProblemsThatMakeNoSense_data()
{
    QTest::addColumn<std::vector<int>>("capacity");
    QTest::addColumn<std::vector<int>>("range");
    QTest::newRow("negative room") << std::vector<int>{1, -1} << std::vector<int>{0};
    QTest::newRow("a station that is not there") << std::vector<int>{1, 1} << std::vector<int>{2};
    QTest::newRow("below the first") << std::vector<int>{1, 1} << std::vector<int>{-1};
    QTest::newRow("twice") << std::vector<int>{1, 1} << std::vector<int>{1, 0, 1};
}

void CoverageProblemTest::refusesProblemsThatMakeNoSense()
{
    QFETCH(const std::vector<int>, capacity);
    QFETCH(const std::vector<int>, range);
    const CoverageProblem senseless{capacity, {range}};
    QVERIFY(!check(senseless));
    QVERIFY(!evaluate(senseless, std::vector<int>{unserved}));
    QVERIFY(!check(senseless).error().remedy.empty());
}

REGISTER_TEST(CoverageProblemTest)
#include "coverage_problem_test.moc"
