// Do searches near an answer improve it, and never make it worse?
#include "core/placement/assignment/dive.h"
#include "core/placement/assignment/part_search.h"
#include "core/placement/assignment/repair.h"
#include "tests/core/placement/assignment/instances.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <numeric>

using namespace edgewright;
using namespace edgewright::testing;

class FewAgentsTest : public QObject {
    Q_OBJECT
private slots:
    void findTheLeastAmongAll_data();
    void findTheLeastAmongAll();
    void neverMakeItWorse();
    void relieveAnOverload();
    void diveSettlesEachJobWhereItMay();
};

namespace {

const Progress unstopped;
const WorkBudget unlimited(1, std::nullopt, unstopped);

Prices pricesOf(const Domain& domain, int steps)
{
    PriceAscent ascent(domain);
    for (int step = 0; step < steps; ++step)
        ascent.step(domain, INT64_MAX / 4);
    return ascent.prices(domain);
}

} // namespace

Q_DECLARE_METATYPE(SmallKind)

void FewAgentsTest::findTheLeastAmongAll_data()
{
    QTest::addColumn<SmallKind>("kind");
    for (const SmallKind& kind :
         {SmallKind{"assignment", false, false, 1, false}, SmallKind{"open costs", true, false, 1, false},
          SmallKind{"tight, open costs, pairs missing", true, true, 1, true}})
        QTest::newRow(kind.name) << kind;
}

/// Sharing out the jobs of all agents is solving the problem.
void FewAgentsTest::findTheLeastAmongAll()
{
    QFETCH(SmallKind, kind);
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const AssignmentProblem problem = smallProblem(kind, seed);
        const auto least = leastCost(problem);
        const WholeAssignment whole = wholeAssignment(problem);
        const Domain domain(whole);
        if (!least)
            continue;
        const Prices prices = pricesOf(domain, 20);
        Roster roster(whole, dive(domain, prices.job, {}, INT64_MAX / 4, unlimited));
        std::vector<int> all(static_cast<std::size_t>(problem.agents));
        std::iota(all.begin(), all.end(), 0);
        Random random(seed);
        FewAgents few(domain, prices);
        if (few.share(roster, all, random, unlimited) == FewAgents::Outcome::CutShort)
            continue;
        const auto cost = evaluate(problem, roster.agentOfJob());
        QVERIFY2(cost && std::abs(*cost - *least) < 1e-9, qPrintable(QString("seed %1").arg(seed)));
    }
}

void FewAgentsTest::neverMakeItWorse()
{
    Amount gained = 0;
    for (const AssignmentProblem& problem : {generalisedAssignment('d', 8, 60, 1), sitesInASquare(12, 60, 2.5, 1, 1)}) {
        const WholeAssignment whole = wholeAssignment(problem);
        const Domain domain(whole);
        const Prices prices = pricesOf(domain, 100);
        Roster roster(whole, dive(domain, prices.job, {}, INT64_MAX / 4, unlimited));
        PartSearch parts(domain, prices, 1);
        const Amount begun = roster.cost();
        for (int time = 0; time < 100; ++time) {
            const Amount overload = roster.overload(), cost = roster.cost();
            parts.run(roster, 1, unlimited);
            QVERIFY(roster.overload() <= overload);
            QVERIFY(roster.overload() < overload || roster.cost() <= cost);
            QCOMPARE(roster.cost(), costOf(whole, roster.agentOfJob()));
        }
        QCOMPARE(roster.overload(), Amount{0});
        gained += begun - roster.cost();
    }
    QVERIFY(gained > 0); // the dive leaves something to gain
}

void FewAgentsTest::relieveAnOverload()
{
    const AssignmentProblem problem = generalisedAssignment('c', 4, 24, 2);
    const WholeAssignment whole = wholeAssignment(problem);
    const Domain domain(whole);
    const Prices prices = pricesOf(domain, 100);
    Roster roster(whole, std::vector<int>(24, 0)); // all at the first agent
    QVERIFY(roster.overload() > 0);
    lessenOverload(roster, domain, prices, unlimited);
    QCOMPARE(roster.overload(), Amount{0});
}

void FewAgentsTest::diveSettlesEachJobWhereItMay()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const WholeAssignment whole = wholeAssignment(smallProblem({"", true, true, 1, true}, seed));
        const Domain domain(whole);
        if (!domain.isPossible())
            continue;
        const std::vector<int> agentOfJob = dive(domain, pricesOf(domain, 5).job, {}, INT64_MAX / 4, unlimited);
        for (int job = 0; job < whole.jobs; ++job)
            QVERIFY2(domain.may(agentOfJob[job], job), qPrintable(QString("seed %1").arg(seed)));
    }
}

REGISTER_TEST(FewAgentsTest)
#include "few_agents_test.moc"
