// Do bounds and what they rule out hold, looked at from all answers there are?
#include "core/placement/assignment/fixing.h"
#include "core/placement/assignment/price_ascent.h"
#include "core/placement/assignment/tree_search.h"
#include "tests/core/placement/assignment/instances.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class BoundsTest : public QObject {
    Q_OBJECT
private slots:
    void holdAtAnyPrices_data() { kinds(); }
    void holdAtAnyPrices();
    void ruleOutNoAnswerThatIsAsGood_data() { kinds(); }
    void ruleOutNoAnswerThatIsAsGood();
    void treeFindsTheLeast_data() { kinds(); }
    void treeFindsTheLeast();
    void domainDrawsConsequences();

private:
    void kinds();
};

Q_DECLARE_METATYPE(SmallKind)

void BoundsTest::kinds()
{
    QTest::addColumn<SmallKind>("kind");
    for (const SmallKind& kind :
         {SmallKind{"assignment", false, false, 1, false}, SmallKind{"open costs", true, false, 1, false},
          SmallKind{"tight, open costs, pairs missing", true, true, 1, true},
          SmallKind{"thirds of a cost", true, false, 1.0 / 3, false}})
        QTest::newRow(kind.name) << kind;
}

namespace {

std::vector<Amount> randomPrices(const WholeAssignment& problem, Random& random)
{
    const Amount most = *std::max_element(problem.cost.begin(), problem.cost.end());
    std::vector<Amount> prices;
    for (int job = 0; job < problem.jobs; ++job)
        prices.push_back(static_cast<Amount>(static_cast<double>(most) * (1.6 * share(random) - 0.1)));
    return prices;
}

/// All answers of the whole problem that cost at most `most`.
std::vector<std::vector<int>> answersUpTo(const AssignmentProblem& problem, const WholeAssignment& whole, Amount most)
{
    std::vector<std::vector<int>> answers;
    std::vector<int> agentOfJob(static_cast<std::size_t>(problem.jobs));
    for (;;) {
        if (evaluate(problem, agentOfJob) && costOf(whole, agentOfJob) <= most)
            answers.push_back(agentOfJob);
        std::size_t job = 0;
        while (job < agentOfJob.size() && ++agentOfJob[job] == problem.agents)
            agentOfJob[job++] = 0;
        if (job == agentOfJob.size())
            return answers;
    }
}

bool contains(const Domain& domain, const std::vector<int>& agentOfJob)
{
    std::vector<bool> isUsed(static_cast<std::size_t>(domain.problem().agents));
    for (int job = 0; job < domain.problem().jobs; ++job) {
        if (!domain.may(agentOfJob[job], job))
            return false;
        isUsed[agentOfJob[job]] = true;
    }
    return true;
}

} // namespace

void BoundsTest::holdAtAnyPrices()
{
    QFETCH(SmallKind, kind);
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const AssignmentProblem problem = smallProblem(kind, seed);
        const auto least = leastCost(problem);
        const WholeAssignment whole = wholeAssignment(problem);
        const Domain domain(whole);
        if (!least || !domain.isPossible())
            continue;
        Random random(seed);
        Relaxation relaxation;
        for (int time = 0; time < 20; ++time) {
            relaxation.solve(domain, randomPrices(whole, random));
            QVERIFY(relaxation.isPossible());
            const double bound = static_cast<double>(relaxation.bound()) / whole.unitsPerCost - whole.costError;
            QVERIFY2(bound <= *least + 1e-9, qPrintable(QString("seed %1: %2 > %3").arg(seed).arg(bound).arg(*least)));
            QVERIFY(relaxation.separableBound() <= relaxation.bound() + 1);
        }
    }
}

void BoundsTest::ruleOutNoAnswerThatIsAsGood()
{
    QFETCH(SmallKind, kind);
    int ruledOut = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const AssignmentProblem problem = smallProblem(kind, seed);
        const WholeAssignment whole = wholeAssignment(problem);
        const auto all = answersUpTo(problem, whole, INT64_MAX);
        if (all.empty())
            continue;
        Amount most = INT64_MAX;
        for (const auto& answer : all)
            most = std::min(most, costOf(whole, answer));
        Domain domain(whole);
        PriceAscent ascent(domain);
        for (int step = 0; step < 30; ++step)
            ascent.step(domain, most);
        ascent.settle(domain);
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(fixByBound(domain, ascent.relaxation(), ascent.price(), most), where);
        for (const auto& answer : answersUpTo(problem, whole, most))
            QVERIFY2(contains(domain, answer), where);
        for (const auto& answer : all)
            ruledOut += !contains(domain, answer);
    }
    QVERIFY2(ruledOut > 20, QByteArray::number(ruledOut)); // it does rule out others
}

void BoundsTest::treeFindsTheLeast()
{
    QFETCH(SmallKind, kind);
    const Progress progress;
    const WorkBudget limit(1, std::nullopt, progress);
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const AssignmentProblem problem = smallProblem(kind, seed);
        const WholeAssignment whole = wholeAssignment(problem);
        const Domain domain(whole);
        const std::vector<Amount> price(static_cast<std::size_t>(problem.jobs));
        Relaxation relaxation;
        if (domain.isPossible())
            relaxation.solve(domain, price);
        TreeSearch tree(domain, price, relaxation.bound());
        tree.run(100'000, limit);
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(tree.isDone(), where);
        const auto least = leastCost(problem);
        QVERIFY2(tree.best().has_value() == least.has_value(), where);
        if (least)
            QVERIFY2(std::abs(evaluate(problem, *tree.best()).value() - *least) < 1e-9, where);
    }
}

void BoundsTest::domainDrawsConsequences()
{
    // Agent 1 holds one job of use 3, the others hold all. Job 1 settled there leaves no room for job 2, which goes to agent 2.
    AssignmentProblem problem(2, 2);
    problem.use = {3, 3, 3, 3};
    problem.cost = {1, 1, 2, 2};
    problem.capacity = {5, 6};
    const WholeAssignment whole = wholeAssignment(problem);
    Domain domain(whole);
    QVERIFY(domain.assign(0, 0));
    QCOMPARE(domain.agentOf(1), 1);
    QCOMPARE(domain.unsettled(), 0);
    QCOMPARE(domain.settledCost(), 3 * static_cast<Amount>(whole.unitsPerCost));
    QVERIFY(!domain.forbid(1, 1)); // it has nowhere to go then
    Domain other(whole);
    QVERIFY(!other.close(1)); // agent 1 alone does not hold both
}

REGISTER_TEST(BoundsTest)
#include "bounds_test.moc"
