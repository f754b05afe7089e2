// Is each constraint of a problem listed and named, and does lifting it take it away?
#include "core/placement/chains/chain_constraint.h"

#include "tests/core/placement/chains/small_chains.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ChainConstraintTest : public QObject {
    Q_OBJECT
private slots:
    void namesEachKind();
    void liftsWhatItLists();
    void leavesOutWhatIsNoLimit();
};

namespace {

ChainProblem withAll()
{
    Random random(1);
    ChainProblem problem = looseChains(random, 3);
    problem.services[1].need[2] = 1;
    problem.services[0].allowedCountries = {{"DE"}};
    problem.services[0].maxReplicas = 2;
    problem.apart = {{0, 1}, {1, 0}};
    return problem;
}

std::set<std::string> namesOf(const ChainProblem& problem)
{
    std::set<std::string> names;
    for (const ChainConstraint& constraint : constraintsOf(problem))
        names.insert(nameOf(problem, constraint));
    return names;
}

} // namespace

void ChainConstraintTest::namesEachKind()
{
    const std::set<std::string> names = namesOf(withAll());
    for (const char* name :
         {"capacity:cpu_cores:node-0", "capacity:ram_gb:node-1", "capacity:gpus:node-2", "bandwidth:link-1",
          "tiers:service-0", "countries:service-0", "gpu:service-1", "load:service-1", "min_replicas:service-0",
          "max_replicas:service-0", "budget:demand-2", "apart:service-0|service-1", "apart:service-1|service-0"})
        QVERIFY2(names.contains(name), name);
    QCOMPARE(names.size(), std::size_t(9 + 3 + 2 + 1 + 1 + 2 + 2 + 1 + 3 + 2));
}

void ChainConstraintTest::liftsWhatItLists()
{
    const ChainProblem whole = withAll();
    for (const ChainConstraint& constraint : constraintsOf(whole)) {
        ChainProblem problem = whole;
        lift(problem, constraint);
        QVERIFY(checkProblem(problem).has_value());
        if (constraint.kind == ChainConstraint::Kind::Apart)
            QCOMPARE(problem.apart[constraint.index], std::pair(-1, -1));
        else
            QVERIFY(!namesOf(problem).contains(nameOf(whole, constraint)));
    }
}

void ChainConstraintTest::leavesOutWhatIsNoLimit()
{
    ChainProblem problem = withAll();
    problem.nodes[1].capacity[2] = 0; // lifted at the service
    problem.links[0].bandwidth = INFINITY;
    problem.services[0].allowedTiers.reset();
    problem.services[1].minReplicas = 0;
    const std::set<std::string> names = namesOf(problem);
    for (const char* name : {"capacity:gpus:node-1", "bandwidth:link-0", "tiers:service-0", "min_replicas:service-1",
                             "max_replicas:service-1", "gpu:service-0", "countries:service-1"})
        QVERIFY2(!names.contains(name), name);
}

REGISTER_TEST(ChainConstraintTest)
#include "chain_constraint_test.moc"
