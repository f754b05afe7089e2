// Does an assignment of customers to sites cost what the location problem says?
#include "core/placement/assignment/single_source.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class SingleSourceTest : public QObject {
    Q_OBJECT
private slots:
    void makesAgentsOfSites();
};

void SingleSourceTest::makesAgentsOfSites()
{
    // Sites for 5 and 6 with room for 9 and 7; customers of 4 and 3, whole costs 1, 2 from the first site and 8, 9 from the second.
    const LocationProblem sites{.sites = {{5, 9}, {6, 7}}, .demand = {4, 3}, .cost = {1, 8, 2, 9}};
    const AssignmentProblem single = singleSource(sites);
    QCOMPARE(single.capacity, (std::vector<double>{9, 7}));
    QCOMPARE(single.openCost, (std::vector<double>{5, 6}));
    QCOMPARE(single.use, (std::vector<double>{4, 3, 4, 3}));
    const std::vector<int> apart{0, 1}, together{0, 0};
    QCOMPARE(evaluate(single, apart).value(), 5.0 + 6 + 1 + 9);
    QCOMPARE(evaluate(single, together).value(), evaluate(sites, {{0}, {{0, 0, 1}, {1, 0, 1}}}).value());
}

REGISTER_TEST(SingleSourceTest)
#include "single_source_test.moc"
