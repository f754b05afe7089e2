// Do cuts hold for every choice of sites and every flow from them, and do they find what sites in part leave out?
#include "core/placement/network_sites/network_flow.h"
#include "core/placement/network_sites/site_cuts.h"
#include "tests/core/placement/network_sites/network_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::network_sites;
using namespace edgewright::testing;

class SiteCutsTest : public QObject {
    Q_OBJECT
private slots:
    void seesWhoNeedsAWholeSite();
    void asksForAsManySitesAsItTakes();
    void holdsForEveryAnswer();
};

namespace {

/// Fractions that own what they say.
struct Point {
    std::vector<double> open, supply, forth, back;
    Fractions fractions() const { return {open, supply, forth, back}; }
};

double shortBy(const SiteCut& cut, const Point& point)
{
    using Of = SiteCut::Term::Of;
    double sum = cut.least;
    for (const auto& [of, at, factor] : cut.terms)
        sum -= factor * (of == Of::Open     ? point.open[at]
                         : of == Of::Supply ? point.supply[at]
                         : of == Of::Forth  ? point.forth[at]
                                            : point.back[at]);
    return sum;
}

Point pointOf(const NetworkSitesSolution& solution)
{
    Point point{std::vector<double>(solution.supply.size()), solution.supply, {}, {}};
    for (const std::size_t site : solution.open)
        point.open[site] = 1;
    for (const double flow : solution.flow) {
        point.forth.push_back(std::max(0.0, flow));
        point.back.push_back(std::max(0.0, -flow));
    }
    return point;
}

Point randomPoint(const NetworkSitesProblem& problem, Random& random)
{
    const auto share = [&] { return static_cast<double>(random() % 5) / 4; };
    Point point;
    for (const auto& node : problem.nodes) {
        point.open.push_back(share());
        point.supply.push_back(share() * std::min(20.0, node.siteCapacity));
    }
    for (const auto& link : problem.links) {
        point.forth.push_back(share() * link.capacity);
        point.back.push_back(share() * link.capacity);
    }
    return point;
}

} // namespace

void SiteCutsTest::seesWhoNeedsAWholeSite()
{
    // Node 1 asks for 9, its link brings 4: a site there, of which a tenth sends 5, is missing.
    const NetworkSitesProblem problem{{{1, 50, 3}, {1, 50, 9}}, {{0, 1, 1, 4}}};
    const Point point{{1, 0.1}, {7, 5}, {4}, {0}};
    const auto cuts = SiteCuts(problem).at(point.fractions());
    QVERIFY(!cuts.empty());
    QVERIFY(shortBy(cuts.front(), point) > 0.8);
    QVERIFY(shortBy(cuts.front(), {{0, 1}, {0, 12}, {0}, {3}}) <= 1e-9);
}

void SiteCutsTest::asksForAsManySitesAsItTakes()
{
    // 12 in all from sites that send 5: three sites, where two and two fifths would do in parts.
    const NetworkSitesProblem problem{{{1, 5, 4}, {1, 5, 4}, {1, 5, 4}}, {{0, 1, 0, 9}, {1, 2, 0, 9}}};
    const Point point{{0.8, 0.8, 0.8}, {4, 4, 4}, {0, 0}, {0, 0}};
    const auto cuts = SiteCuts(problem).at(point.fractions());
    QVERIFY(!cuts.empty());
    double largest = 0;
    for (const SiteCut& cut : cuts)
        largest = std::max(largest, shortBy(cut, point));
    QVERIFY(largest > 0.1);
}

void SiteCutsTest::holdsForEveryAnswer()
{
    int cuts = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const NetworkSitesProblem problem = networkCase({5, 3, 9, 25, 40, 1}, seed);
        NetworkFlow flow(problem, [] { return false; });
        std::vector<Point> answers;
        for (std::uint64_t open = 0; open < 32; ++open) {
            std::vector<char> isOpen;
            for (int site = 0; site < 5; ++site)
                isOpen.push_back(open >> site & 1);
            if (const auto answer = flow.from(isOpen))
                answers.push_back(pointOf(*answer));
        }
        Random random(seed);
        const SiteCuts search(problem);
        for (int trial = 0; trial < 10; ++trial) {
            const Point point = randomPoint(problem, random);
            for (const SiteCut& cut : search.at(point.fractions())) {
                ++cuts;
                QVERIFY(shortBy(cut, point) > 0);
                for (const Point& answer : answers)
                    QVERIFY2(shortBy(cut, answer) < 1e-9,
                             qPrintable(QString("seed %1, trial %2").arg(seed).arg(trial)));
            }
        }
    }
    QVERIFY(cuts > 200);
}

REGISTER_TEST(SiteCutsTest)
#include "site_cuts_test.moc"
