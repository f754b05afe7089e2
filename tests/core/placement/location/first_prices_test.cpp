// Do first prices bound the cost from below, as high as they go?
#include "core/placement/location/first_prices.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace edgewright;
using namespace edgewright::location;
using namespace edgewright::testing;

class FirstPricesTest : public QObject {
    Q_OBJECT

private slots:
    void leavesNoSiteAGainAndNoPriceRoom();
    void takesTheCostOfTheSiteAtTheEdgeOfItsReach();
};

void FirstPricesTest::leavesNoSiteAGainAndNoPriceRoom()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const LocationProblem problem = openCase(seed, 7, 12, 7);
        NearestSites nearest(problem, Progress());
        const std::vector<double> prices = dualAscent(problem, nearest);
        std::vector<double> slack;
        for (std::size_t site = 0; site < 7; ++site) {
            slack.push_back(problem.sites[site].openCost);
            for (std::size_t customer = 0; customer < 12; ++customer)
                slack.back() -= std::max(0.0, prices[customer] - problem.costsOf(customer)[site]);
            QVERIFY(slack.back() > -1e-9);
        }
        for (std::size_t customer = 0; customer < 12; ++customer) { // some site that it pays has nothing left
            double room = HUGE_VAL;
            for (std::size_t site = 0; site < 7; ++site)
                if (problem.costsOf(customer)[site] <= prices[customer])
                    room = std::min(room, slack[site]);
            QVERIFY2(room < 1e-9, QByteArray::number(qulonglong(seed)));
        }
        QVERIFY(std::accumulate(prices.begin(), prices.end(), 0.0) <= *slowOptimum(problem) + 1e-9);
    }
}

void FirstPricesTest::takesTheCostOfTheSiteAtTheEdgeOfItsReach()
{
    // 1.5 × 4 sites / 3 open ones: the one after the two nearest.
    const LocationProblem problem{
        .sites = std::vector<LocationSite>(4), .demand = {1, 1}, .cost = {9, 7, 8, 6, 1, 2, 3, 4}};
    NearestSites nearest(problem, Progress());
    QCOMPARE(pricesByReach(problem, nearest, 3), std::vector<double>({8, 3}));
    QCOMPARE(pricesByReach(problem, nearest, 1), std::vector<double>({9, 4}));
}

REGISTER_TEST(FirstPricesTest)
#include "first_prices_test.moc"
