// Does a comparison of two scenarios say in its tables which side is which, what is better, and what has no answer?
#include "tests/core/report/two_scenarios.h"
#include "tests/support/register_test.h"

#include "core/report/cells.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ScenarioTablesTest : public QObject {
    Q_OBJECT

private slots:
    void figuresStandSideBySide();
    void rowsAreNamed();
    void differencesAreToldByField();
    void whatHasNoAnswerIsTold();
};

namespace {

/// A row as words, cells parted by a bar.
std::string wordsOf(const std::vector<ResultTable::Cell>& row)
{
    std::string words;
    for (const ResultTable::Cell& cell : row)
        words += (words.empty() ? "" : "|") + exactWords(cell);
    return words;
}

} // namespace

void ScenarioTablesTest::figuresStandSideBySide()
{
    const ResultTable table = scenarioTable(twoScenarios());
    QCOMPARE(english(table.columns[2]), std::string("A: Drawing as it is"));
    QCOMPARE(english(table.columns[3]), std::string("B: Plan"));
    QCOMPARE(table.rows.size(), std::size_t{3});
    QCOMPARE(wordsOf(table.rows[0]), std::string("Cost|USD/h|4|3|-1|-25|better"));
    QCOMPARE(wordsOf(table.rows[1]), std::string("Hit ratio|%|50|40|-10|-20|worse"));
    QCOMPARE(wordsOf(table.rows[2]), std::string("Offload|%|50||||"));
}

void ScenarioTablesTest::rowsAreNamed()
{
    const ResultTable users = scenarioUsersTable(twoScenarios()), points = scenarioPointsTable(twoScenarios());
    QCOMPARE(users.columns.size(), users.rows.at(0).size());
    QCOMPARE(wordsOf(users.rows.at(0)), std::string("Harbour|Budget met||yes|no|||worse"));
    QCOMPARE(wordsOf(points.rows.at(0)), std::string("Frankfurt|Hit ratio|%|0|0|0||same"));
}

void ScenarioTablesTest::differencesAreToldByField()
{
    const ResultTable table = scenarioChangesTable(twoScenarios());
    QCOMPARE(table.rows.size(), std::size_t{3});
    QCOMPARE(wordsOf(table.rows[0]), std::string("Boston|Node|Tier|Edge|Fog"));
    QCOMPARE(wordsOf(table.rows[1]), std::string("Boston|Node|Cost while in use, USD/h|0.5|2"));
    QCOMPARE(wordsOf(table.rows[2]), std::string("Attic|Node||is not there|is there"));
}

void ScenarioTablesTest::whatHasNoAnswerIsTold()
{
    const ResultTable table = uncomparedTable(twoScenarios());
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(wordsOf(table.rows[0]), std::string("Plan|Placement|too far|come closer"));
}

REGISTER_TEST(ScenarioTablesTest)
#include "scenario_tables_test.moc"
