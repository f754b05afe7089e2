// Are users caught that don't say how long they wait, and is the known budget of their application offered?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

#include "core/catalog/catalog.h"

class PopulationWithoutBudgetTest : public QObject {
    Q_OBJECT
private slots:
    void noticesCallersWithoutABudget();
    void setsTheBudgetOfAKnownApplication();
    void saysNothingOfUsersWhoCallNothing();
};

namespace {

Topology withoutBudget(const std::string& application)
{
    Topology topology = soundDrawing();
    alter<Population>(topology, "people", [&](Population& people) {
        people.budget.reset();
        people.application = application;
    });
    return topology;
}

} // namespace

void PopulationWithoutBudgetTest::noticesCallersWithoutABudget()
{
    for (const char* application : {"", "chess by post"}) {
        const auto found = findingsOf("population-without-budget", withoutBudget(application));
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].severity == Severity::Note);
        QVERIFY(!found[0].fix);
    }
}

void PopulationWithoutBudgetTest::setsTheBudgetOfAKnownApplication()
{
    for (const BudgetPreset& preset : catalog().budgets) {
        Topology topology = withoutBudget(preset.key);
        QVERIFY(isMended("population-without-budget", topology));
        QVERIFY(apply(topology, *findingsOf("population-without-budget", topology)[0].fix));
        QVERIFY(topology.populations.find({"people"})->budget == preset.roundTripBudget());
        QVERIFY(topology.populations.find({"people"})->percentile.value == std::min(preset.percentile.value, 99.999));
    }
}

void PopulationWithoutBudgetTest::saysNothingOfUsersWhoCallNothing()
{
    Topology topology = withoutBudget("");
    topology.flows = {};
    QVERIFY(findingsOf("population-without-budget", topology).empty());
}

REGISTER_TEST(PopulationWithoutBudgetTest)
#include "population_without_budget_test.moc"
