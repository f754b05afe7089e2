// Do prices rise to the highest bound there is, and stay below the optimum?
#include "core/placement/location/price_ascent.h"
#include "core/placement/location/site_fixing.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::location;
using namespace edgewright::testing;

namespace {

struct Climbed {
    Ascent ascent;
    int relaxations = 0;
};

Climbed climb(const LocationProblem& problem, double knownCost, const AscentPlan& plan, int most)
{
    NearestSites nearest(problem, Progress());
    Relaxation relaxation(problem.hasCapacities() ? knapsackPricing(problem) : openPricing(problem, nearest));
    Incumbent incumbent(problem, {});
    incumbent.offer({0}, knownCost);
    std::vector<double> least;
    for (std::size_t customer = 0; customer < problem.customers(); ++customer)
        least.push_back(nearest.at(customer, 0).cost);
    Climbed climbed{.ascent = {.prices = least, .openShare = std::vector<double>(problem.sites.size())}};
    ascend(
        climbed.ascent, relaxation, wholeTree(problem), least, plan, incumbent,
        [&] { return climbed.relaxations < most; }, [&](const Relaxed&) { ++climbed.relaxations; });
    return climbed;
}

} // namespace

class PriceAscentTest : public QObject {
    Q_OBJECT

private slots:
    void risesToTheOptimumWhereThereIsNoGap();
    void staysBelowTheOptimum();
    void asksBeforeEachRelaxation();
    void settlesNoSiteOfTheOptimumWrongly();
};

void PriceAscentTest::risesToTheOptimumWhereThereIsNoGap()
{
    // Two towns far apart, a site in each: whoever relaxes "served once" loses nothing.
    const LocationProblem problem{
        .sites = {{5}, {6}, {50}}, .demand = {1, 1, 1, 1}, .cost = {1, 90, 5, 2, 90, 5, 90, 3, 5, 90, 4, 5}};
    const double optimum = *slowOptimum(problem); // 5 + 6 + 1 + 2 + 3 + 4
    QCOMPARE(optimum, 21.0);
    QVERIFY(climb(problem, 40, {.leastStep = 1e-6}, 5000).ascent.bound > optimum - 0.01);
}

void PriceAscentTest::staysBelowTheOptimum()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed)
        for (const LocationProblem& problem :
             {openCase(seed, 6, 10, 7), medianCase(seed, 6, 10, 2, 7), fullCase(seed, 6, 10, 2)})
            if (const std::optional<double> optimum = slowOptimum(problem)) {
                const Ascent ascent = climb(problem, *optimum * 1.01 + 1, {}, 400).ascent;
                QVERIFY2(ascent.bound <= *optimum + 1e-9, QByteArray::number(qulonglong(seed)));
                QVERIFY2(ascent.bound >= *optimum * 0.6, QByteArray::number(qulonglong(seed)));
            }
}

void PriceAscentTest::asksBeforeEachRelaxation()
{
    const LocationProblem problem = medianCase(1, 20, 30, 4, 7);
    QCOMPARE(climb(problem, 1000, {}, 0).relaxations, 0);
    QCOMPARE(climb(problem, 1000, {}, 7).relaxations, 7);
}

void PriceAscentTest::settlesNoSiteOfTheOptimumWrongly()
{
    int settled = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
        for (const LocationProblem& problem :
             {openCase(seed, 7, 12, 7), medianCase(seed, 7, 12, 3, 7), fullCase(seed, 7, 12, 2)}) {
            const std::optional<double> optimum = slowOptimum(problem);
            if (!optimum)
                continue;
            const double cutoff = *optimum * 1.001 + 1e-6; // the optimum is worth finding
            Branch branch = wholeTree(problem);
            settleByValue(branch, climb(problem, cutoff, {}, 300).ascent, cutoff);
            LocationProblem rest = problem; // closed for good, or open for nothing in every set that is tried
            double fixed = 0;
            for (std::size_t site = 0; site < branch.state.size(); ++site) {
                if (branch.state[site] == SiteState::Closed)
                    rest.sites[site].openCost = 1e6;
                if (branch.state[site] == SiteState::Open) {
                    fixed += 1e6;
                    rest.sites[site].openCost -= 1e6;
                }
                settled += branch.state[site] == SiteState::Free ? 0 : 1;
            }
            QVERIFY2(std::abs(*slowOptimum(rest) + fixed - *optimum) < 1e-6, QByteArray::number(qulonglong(seed)));
        }
    QVERIFY(settled > 500);
}

REGISTER_TEST(PriceAscentTest)
#include "price_ascent_test.moc"
