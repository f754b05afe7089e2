// Is what a branch leaves no choice settled, and an empty one known?
#include "core/placement/location/branch.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::location;

namespace {

/// "oc.." is open, closed, free, free.
Branch branch(const QString& states, std::size_t fewest, std::size_t most)
{
    Branch made{.fewest = fewest, .most = most};
    for (const QChar state : states)
        made.state.push_back(state == 'o' ? SiteState::Open : state == 'c' ? SiteState::Closed : SiteState::Free);
    return made;
}

} // namespace

class BranchTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithAllThatHolds();
    void settlesWhatTheCountSettles_data();
    void settlesWhatTheCountSettles();
};

void BranchTest::startsWithAllThatHolds()
{
    LocationProblem problem{.sites = {{0, 4}, {0, 6}, {0, 5}}, .demand = {11}, .cost = {1, 1, 1}};
    QCOMPARE(wholeTree(problem).fewest, std::size_t(2)); // 6 + 5
    QCOMPARE(wholeTree(problem).most, std::size_t(3));
    problem.openSites = 3;
    QCOMPARE(wholeTree(problem).fewest, std::size_t(3));
}

void BranchTest::settlesWhatTheCountSettles_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("after"); // empty: no solution. Sites hold 4, 6, 5, 1; the demand is 11
    QTest::newRow("nothing to settle") << "...." << 1 << 4 << "....";
    QTest::newRow("enough are open") << "oo.." << 1 << 3 << "oo..";
    QTest::newRow("as many open as may be") << ".oo." << 1 << 2 << "cooc";
    QTest::newRow("all that are left must open") << "c..." << 3 << 4 << "cooo";
    QTest::newRow("too many open") << "ooo." << 1 << 2 << "";
    QTest::newRow("too many closed") << "ccc." << 2 << 4 << "";
    QTest::newRow("those left hold too little") << ".c.." << 1 << 4 << "";
    QTest::newRow("the most that may open hold too little") << "o..." << 1 << 2 << "";
}

void BranchTest::settlesWhatTheCountSettles()
{
    QFETCH(QString, before);
    QFETCH(int, fewest);
    QFETCH(int, most);
    QFETCH(QString, after);
    const LocationProblem problem{.sites = {{0, 4}, {0, 6}, {0, 5}, {0, 1}}, .demand = {11}, .cost = {1, 1, 1, 1}};
    Branch tried = branch(before, static_cast<std::size_t>(fewest), static_cast<std::size_t>(most));
    QCOMPARE(tighten(tried, problem), !after.isEmpty());
    if (!after.isEmpty())
        QVERIFY(tried.state == branch(after, 0, 0).state);
}

REGISTER_TEST(BranchTest)
#include "branch_test.moc"
