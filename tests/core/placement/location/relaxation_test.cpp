// Is the bound that prices give below what any solution costs, and as high as the formula says?
#include "core/placement/location/relaxation.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::location;
using namespace edgewright::testing;

namespace {

std::vector<double> pricesFor(const LocationProblem& problem, Random& random)
{
    std::vector<double> prices;
    for (std::size_t customer = 0; customer < problem.customers(); ++customer)
        prices.push_back(below(random, 45) / 7);
    return prices;
}

/// Opening cost less the gains, the best for each unit first, until the site is full.
double slowValue(const LocationProblem& problem, std::size_t site, const std::vector<double>& prices)
{
    std::vector<std::pair<double, std::size_t>> gains;
    for (std::size_t customer = 0; customer < prices.size(); ++customer)
        if (const double gain = problem.costsOf(customer)[site] - prices[customer]; gain < 0)
            gains.emplace_back(problem.demand[customer] > 0 ? gain / problem.demand[customer] : -HUGE_VAL, customer);
    std::ranges::sort(gains);
    double value = problem.sites[site].openCost, room = problem.sites[site].capacity;
    for (const auto& [ratio, customer] : gains) {
        const double demand = problem.demand[customer], part = demand > room ? room / demand : 1;
        value += part * (problem.costsOf(customer)[site] - prices[customer]);
        room -= part * demand;
    }
    return value;
}

} // namespace

class RelaxationTest : public QObject {
    Q_OBJECT

private slots:
    void givesSitesTheirValues();
    void isBelowEverySolution();
    void countsHowOftenEachIsServed();
    void forgetsSitesThatAreNotKept();
};

void RelaxationTest::givesSitesTheirValues()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed)
        for (const LocationProblem& problem : {openCase(seed, 6, 40, 7), fullCase(seed, 6, 40, 2)}) {
            NearestSites nearest(problem, Progress());
            const auto pricing = problem.hasCapacities() ? knapsackPricing(problem) : openPricing(problem, nearest);
            const Branch whole = wholeTree(problem);
            Random random(seed);
            std::vector<double> value(problem.sites.size()), prices = pricesFor(problem, random);
            for (int again = 0; again < 8; ++again) { // little changes, as an ascent makes, and great ones
                pricing->values(prices, whole, value);
                for (std::size_t site = 0; site < value.size(); ++site)
                    QVERIFY2(std::abs(value[site] - slowValue(problem, site, prices)) < 1e-9,
                             QByteArray::number(qulonglong(seed)));
                for (double& price : prices)
                    price *= again == 4 ? 2 : 0.98 + below(random, 5) / 100;
            }
        }
}

void RelaxationTest::isBelowEverySolution()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
        for (const LocationProblem& problem :
             {openCase(seed, 5, 8, 7), medianCase(seed, 6, 8, 1 + seed % 5, 7), fullCase(seed, 5, 8, 1.5)}) {
            NearestSites nearest(problem, Progress());
            Relaxation relaxation(problem.hasCapacities() ? knapsackPricing(problem) : openPricing(problem, nearest));
            Random random(seed);
            Relaxed relaxed;
            relaxation.solve(pricesFor(problem, random), wholeTree(problem), relaxed);
            QVERIFY2(relaxed.bound <= slowOptimum(problem).value_or(HUGE_VAL) + 1e-9,
                     QByteArray::number(qulonglong(seed)));
        }
}

void RelaxationTest::countsHowOftenEachIsServed()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        // Few open sites among many are looked up by site, many by customer.
        for (const LocationProblem& problem : {medianCase(seed, 30, 20, 2, 7), medianCase(seed, 30, 20, 25, 7)}) {
            NearestSites nearest(problem, Progress());
            Relaxation relaxation(openPricing(problem, nearest));
            Random random(seed);
            const std::vector<double> prices = pricesFor(problem, random);
            Relaxed relaxed;
            relaxation.solve(prices, wholeTree(problem), relaxed);
            for (std::size_t customer = 0; customer < prices.size(); ++customer) {
                double slow = 0;
                for (const std::uint32_t site : relaxed.choice.chosen)
                    slow += problem.costsOf(customer)[site] < prices[customer] ? 1 : 0;
                QCOMPARE(relaxed.served[customer], slow);
            }
        }
        // With capacities: what is served, less what it costs, is what the sites gain.
        const LocationProblem problem = fullCase(seed, 6, 30, 1.2);
        Relaxation relaxation(knapsackPricing(problem));
        Random random(seed);
        const std::vector<double> prices = pricesFor(problem, random);
        Relaxed relaxed;
        Branch one = wholeTree(problem);
        std::ranges::fill(one.state, SiteState::Closed);
        one.state[seed % 6] = SiteState::Open;
        one.fewest = one.most = 1;
        relaxation.solve(prices, one, relaxed);
        double gain = 0, demand = 0;
        for (std::size_t customer = 0; customer < prices.size(); ++customer) {
            gain += relaxed.served[customer] * (problem.costsOf(customer)[seed % 6] - prices[customer]);
            demand += relaxed.served[customer] * problem.demand[customer];
            QVERIFY(relaxed.served[customer] >= 0 && relaxed.served[customer] <= 1);
        }
        QVERIFY(std::abs(problem.sites[seed % 6].openCost + gain - relaxed.choice.value) < 1e-9);
        QVERIFY(demand <= problem.sites[seed % 6].capacity + 1e-9);
    }
}

void RelaxationTest::forgetsSitesThatAreNotKept()
{
    const LocationProblem problem = openCase(3, 40, 30, 7);
    NearestSites nearest(problem, Progress());
    const auto pricing = openPricing(problem, nearest);
    std::vector<bool> isKept(40);
    for (std::size_t site = 0; site < 40; site += 5)
        isKept[site] = true;
    pricing->keepOnly(isKept);
    Random random(1);
    const std::vector<double> prices = pricesFor(problem, random);
    std::vector<double> value(40);
    pricing->values(prices, wholeTree(problem), value);
    for (std::size_t site = 0; site < 40; site += 5)
        QVERIFY(std::abs(value[site] - slowValue(problem, site, prices)) < 1e-9);
}

REGISTER_TEST(RelaxationTest)
#include "relaxation_test.moc"
