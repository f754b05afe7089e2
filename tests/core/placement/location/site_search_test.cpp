// Is the cost of open sites right, and does no single exchange better what a local search leaves?
#include "core/placement/location/interchange.h"
#include "core/placement/location/rounding.h"
#include "core/placement/location/shaking.h"
#include "core/placement/location/site_search.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::location;
using namespace edgewright::testing;

namespace {

OpenSites someOf(std::size_t sites, std::size_t count, Random& random)
{
    std::set<std::uint32_t> some;
    while (some.size() < count)
        some.insert(static_cast<std::uint32_t>(random() % sites));
    return {some.begin(), some.end()};
}

double slowCostOf(const LocationProblem& problem, const OpenSites& open)
{
    return slowCost(problem, {open.begin(), open.end()});
}

/// All sets that opening, closing or exchanging one site leads to, within the branch's counts.
std::vector<OpenSites> neighboursOf(const OpenSites& open, std::size_t sites, const Branch& branch)
{
    std::vector<OpenSites> found;
    for (std::size_t out = 0; out <= open.size(); ++out)
        for (std::uint32_t in = 0; in <= sites; ++in) {
            if (std::ranges::binary_search(open, in))
                continue;
            OpenSites next = open;
            if (out < open.size())
                next.erase(next.begin() + static_cast<std::ptrdiff_t>(out));
            if (in < sites)
                next.insert(std::ranges::upper_bound(next, in), in);
            if (next != open && next.size() >= branch.fewest && next.size() <= branch.most)
                found.push_back(next);
        }
    return found;
}

struct Case {
    LocationProblem problem;
    OpenSites open;
};

Case caseOf(std::uint64_t seed)
{
    Random random(seed);
    const std::size_t sites = 2 + seed % 7, open = 1 + seed % sites;
    LocationProblem problem = seed % 3 == 0   ? openCase(seed, sites, 10, 7)
                              : seed % 3 == 1 ? medianCase(seed, sites, 10, open, 1)
                                              : fullCase(seed, sites, 10, 2);
    return {problem, someOf(sites, open, random)};
}

std::unique_ptr<SiteSearch> searchOf(const LocationProblem& problem, NearestSites& nearest)
{
    return problem.hasCapacities() ? transportSearch(problem) : nearestSearch(problem, nearest);
}

} // namespace

class SiteSearchTest : public QObject {
    Q_OBJECT

private slots:
    void costsWhatTheSlowWayCosts();
    void sharesCostWhatIsSaid();
    void findsTheBestSingleMove();
    void leavesNothingBetterWithinOneMove();
    void roundsToSitesThatHoldTheDemand();
    void shakesWithinTheCount();
};

void SiteSearchTest::costsWhatTheSlowWayCosts()
{
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        const auto [problem, open] = caseOf(seed);
        NearestSites nearest(problem, Progress());
        const auto search = searchOf(problem, nearest);
        const double slow = slowCostOf(problem, open), cost = search->cost(open, HUGE_VAL);
        const QByteArray where = QByteArray::number(qulonglong(seed));
        QVERIFY2(cost == slow || std::abs(cost - slow) < 1e-8, where);
        QVERIFY2(search->cost(open, slow - 0.01) == HUGE_VAL, where);
        QVERIFY2(slow == HUGE_VAL || search->cost(open, slow + 0.01) < HUGE_VAL, where);
    }
}

void SiteSearchTest::sharesCostWhatIsSaid()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        auto [problem, open] = caseOf(seed);
        NearestSites nearest(problem, Progress());
        const auto search = searchOf(problem, nearest);
        const double cost = search->cost(open, HUGE_VAL);
        if (cost == HUGE_VAL)
            continue;
        const Result<double> evaluated = evaluate(problem, {{open.begin(), open.end()}, search->shares(open)});
        QVERIFY2(evaluated, evaluated ? "" : oneLine(evaluated.error()).c_str());
        QVERIFY2(std::abs(*evaluated - cost) < 1e-8, QByteArray::number(qulonglong(seed)));
    }
}

void SiteSearchTest::findsTheBestSingleMove()
{
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        const auto [problem, open] = caseOf(seed);
        if (problem.hasCapacities())
            continue;
        NearestSites nearest(problem, Progress());
        Interchange interchange(problem, nearest);
        interchange.start(OpenSites{0});
        interchange.start(open); // what was taken up before leaves no trace
        const Branch whole = wholeTree(problem);
        double least = slowCostOf(problem, open);
        QVERIFY(std::abs(interchange.cost() - least) < 1e-9);
        for (const OpenSites& next : neighboursOf(open, problem.sites.size(), whole))
            least = std::min(least, slowCostOf(problem, next));
        const Move move = interchange.best(whole.fewest, whole.most);
        QVERIFY2(std::abs(interchange.cost() + move.change - least) < 1e-9, QByteArray::number(qulonglong(seed)));
    }
}

void SiteSearchTest::leavesNothingBetterWithinOneMove()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const auto [problem, open] = caseOf(seed);
        NearestSites nearest(problem, Progress());
        const auto search = searchOf(problem, nearest);
        const Branch whole = wholeTree(problem);
        if (search->cost(open, HUGE_VAL) == HUGE_VAL || open.size() < whole.fewest)
            continue;
        Incumbent incumbent(problem, {});
        const std::vector<double> nothing(problem.sites.size());
        search->improve(open, whole, {0, nothing}, incumbent, [] { return false; });
        QVERIFY(std::abs(slowCostOf(problem, incumbent.open()) - incumbent.cost()) < 1e-8);
        for (const OpenSites& next : neighboursOf(incumbent.open(), problem.sites.size(), whole))
            QVERIFY2(slowCostOf(problem, next) > incumbent.cost() - 1e-8, QByteArray::number(qulonglong(seed)));
    }
}

void SiteSearchTest::roundsToSitesThatHoldTheDemand()
{
    LocationProblem problem{.sites = {{0, 4}, {0, 6}, {0, 5}, {0, 1}}, .demand = {11}, .cost = {1, 1, 1, 1}};
    Branch whole = wholeTree(problem);
    QCOMPARE(rounded({.chosen = {2, 1}}, problem, whole), OpenSites({1, 2}));
    QCOMPARE(rounded({.chosen = {3, 0}}, problem, whole), OpenSites({0, 1, 3})); // 1 + 4, and 6
    whole.most = 2;
    QCOMPARE(rounded({.chosen = {3, 0}}, problem, whole), OpenSites({1, 2})); // 1 and 4 make room for 6 and 5
}

void SiteSearchTest::shakesWithinTheCount()
{
    const LocationProblem problem = medianCase(1, 40, 40, 6, 1);
    NearestSites nearest(problem, Progress());
    Random random(1), same(1);
    OpenSites open{1, 5, 9, 20, 30, 39};
    int changed = 0;
    for (int i = 0; i < 100; ++i) {
        const OpenSites next = shaken(open, 40, nearest, random);
        QVERIFY(next == shaken(open, 40, nearest, same)); // the same seed
        QVERIFY(std::ranges::is_sorted(next) && next.back() < 40);
        QCOMPARE(std::set(next.begin(), next.end()).size(), std::size_t(6));
        changed += next != open ? 1 : 0;
        open = next;
    }
    QVERIFY(changed > 80);
}

REGISTER_TEST(SiteSearchTest)
#include "site_search_test.moc"
