// Is the bound of sites in part below what whole ones cost, and does it rise with cuts?
#include "core/placement/network_sites/site_program.h"
#include "tests/core/placement/network_sites/network_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::network_sites;
using namespace edgewright::testing;

class SiteProgramTest : public QObject {
    Q_OBJECT
private slots:
    void staysBelowTheLeastCost();
    void heedsTheStatesOfSites();
};

namespace {

const auto never = [] { return false; };

} // namespace

void SiteProgramTest::staysBelowTheLeastCost()
{
    int rises = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const NetworkSitesProblem problem = networkCase({6, 4, 10, 40, 90, 7}, seed);
        const auto least = SlowNetwork(problem).least();
        if (!least)
            continue;
        SiteProgram program(problem, 1000);
        QVERIFY(program.solve(never));
        const double first = program.bound();
        for (int round = 0; round < 10 && program.cut(); ++round)
            QVERIFY(program.solve(never));
        QVERIFY2(program.bound() >= first - 1e-6 && program.bound() <= *least + 1e-9,
                 qPrintable(QString("seed %1").arg(seed)));
        rises += program.bound() > first + 1;
    }
    QVERIFY(rises > 10);
}

void SiteProgramTest::heedsTheStatesOfSites()
{
    // Two nodes of 4 side by side: one site for both, at either; closed at the first, it must be at the second, which costs 20.
    const NetworkSitesProblem problem{{{10, 50, 4}, {20, 50, 4}}, {{0, 1, 1, 50}}};
    SiteProgram program(problem, 34);
    const auto boundWith = [&](SiteState first, SiteState second) {
        program.setStates(std::vector{first, second});
        if (!program.solve(never))
            return -1.0;
        while (program.cut() && program.solve(never)) {}
        return program.bound();
    };
    using enum SiteState;
    QVERIFY(std::abs(boundWith(Free, Free) - 14) < 1e-6);
    QVERIFY(std::abs(boundWith(Closed, Free) - 24) < 1e-6);
    QVERIFY(std::abs(boundWith(Open, Open) - 30) < 1e-6);
    QVERIFY(program.open()[0] == 1 && program.open()[1] == 1);
    QCOMPARE(boundWith(Closed, Closed), -1.0);
}

REGISTER_TEST(SiteProgramTest)
#include "site_program_test.moc"
