// Are a customer's sites in order, however far they are asked for?
#include "core/placement/location/nearest_sites.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::location;
using namespace edgewright::testing;

namespace {

std::vector<NearSite> slowRow(const LocationProblem& problem, std::size_t customer, const std::vector<bool>& isKept)
{
    std::vector<NearSite> row;
    for (std::uint32_t site = 0; site < problem.sites.size(); ++site)
        if (isKept[site])
            row.push_back({problem.costsOf(customer)[site], site});
    std::ranges::sort(row, [](const NearSite& a, const NearSite& b) {
        return std::pair(a.cost, a.site) < std::pair(b.cost, b.site);
    });
    return row;
}

bool isStartOf(std::span<const NearSite> part, const std::vector<NearSite>& whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin(), [](auto& a, auto& b) {
               return a.cost == b.cost && a.site == b.site;
           });
}

} // namespace

class NearestSitesTest : public QObject {
    Q_OBJECT

private slots:
    void givesAllBelowALimitInOrder_data();
    void givesAllBelowALimitInOrder();
    void countsRanks();
    void keepsTheOrderOfThoseThatAreKept();
};

void NearestSitesTest::givesAllBelowALimitInOrder_data()
{
    QTest::addColumn<int>("sites");
    QTest::addColumn<double>("divisor");
    QTest::newRow("one") << 1 << 1.0;
    QTest::newRow("few") << 20 << 7.0;
    QTest::newRow("many equal") << 300 << 1.0;
    QTest::newRow("many") << 300 << 7.0;
}

void NearestSitesTest::givesAllBelowALimitInOrder()
{
    QFETCH(int, sites);
    QFETCH(double, divisor);
    LocationProblem problem = openCase(5, static_cast<std::size_t>(sites), 40, divisor);
    problem.cost[0] = -0.0;
    NearestSites nearest(problem, Progress());
    for (const double limit : {0.0, 1.0, 2.5, 4.0, 30.0, HUGE_VAL})
        for (std::size_t customer = 0; customer < problem.customers(); ++customer) {
            const auto whole = slowRow(problem, customer, std::vector<bool>(problem.sites.size(), true));
            const auto row = nearest.below(customer, limit);
            QVERIFY(!row.empty() && isStartOf(row, whole));
            QVERIFY(row.size() == whole.size() || whole[row.size()].cost >= limit);
            QVERIFY(isStartOf(nearest.longer(customer, row), whole));
            QVERIFY(row.size() == whole.size() || nearest.longer(customer, row).size() > row.size());
        }
}

void NearestSitesTest::countsRanks()
{
    const LocationProblem problem = openCase(6, 100, 10, 7);
    const auto whole = slowRow(problem, 3, std::vector<bool>(100, true));
    for (const std::size_t rank : {0u, 31u, 32u, 99u, 1000u}) {
        NearestSites nearest(problem, Progress());
        QCOMPARE(nearest.at(3, rank).site, whole[std::min<std::size_t>(rank, 99)].site);
    }
}

void NearestSitesTest::keepsTheOrderOfThoseThatAreKept()
{
    const LocationProblem problem = openCase(7, 100, 10, 1);
    std::vector<bool> isKept(100);
    for (std::size_t site = 0; site < 100; site += 3)
        isKept[site] = true;
    NearestSites nearest(problem, Progress());
    nearest.at(2, 99); // sorted to the end before
    NearestSites kept = nearest.restrictedTo(isKept);
    for (std::size_t customer = 0; customer < 10; ++customer) {
        const auto whole = slowRow(problem, customer, isKept);
        QVERIFY(isStartOf(kept.below(customer, HUGE_VAL), whole));
        QCOMPARE(kept.below(customer, HUGE_VAL).size(), whole.size());
    }
}

REGISTER_TEST(NearestSitesTest)
#include "nearest_sites_test.moc"
