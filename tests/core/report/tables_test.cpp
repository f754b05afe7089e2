// Do the tables say what the results say, and leave empty what is not known?
#include "core/cache/replications.h"
#include "tests/core/report/results.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

namespace {

using Cell = ResultTable::Cell;

Cell cellUnder(const ResultTable& table, std::size_t row, std::string_view column)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (english(table.columns[i]) == column)
            return table.rows.at(row).at(i);
    return std::string("no such column");
}

std::string wordUnder(const ResultTable& table, std::size_t row, std::string_view column)
{
    const Cell cell = cellUnder(table, row, column);
    const Text* words = std::get_if<Text>(&cell);
    return words ? english(*words) : std::get<std::string>(cell);
}

double figureUnder(const ResultTable& table, std::size_t row, std::string_view column)
{
    return std::get<double>(cellUnder(table, row, column));
}

bool isEmptyUnder(const ResultTable& table, std::size_t row, std::string_view column)
{
    return std::holds_alternative<std::monostate>(cellUnder(table, row, column));
}

} // namespace

class TablesTest : public QObject {
    Q_OBJECT
private slots:
    void fillsEveryColumn();
    void givesEachReplicaARow();
    void showsSlack();
    void saysWhatIsOutOfReach();
    void leavesUsersOfNoServiceEmpty();
    void leavesIdlePointsEmpty();
    void explainsMisses();
    void saysHowSureFiguresAre();
    void saysHowSureEachRowIs();
    void namesLinksThatBodiesCross();
    void leavesUnservedUsersEmpty();
    void showsThePercentileOfTheUsers();
    void listsFindingsWithRemedy();
};

void TablesTest::fillsEveryColumn()
{
    const Topology topology = testing::twoSites();
    for (const ResultTable& table :
         {placementTable(topology, testing::placedTwice()), userTable(topology, testing::placedTwice()),
          userTable(topology, testing::impossible()), cacheTable(topology, testing::cachedAtOne()),
          contentLatencyTable(topology, testing::cachedAtOne()), latencyTable(topology, testing::sampled()),
          findingsTable(topology, testing::findings())}) {
        QVERIFY(!table.title.empty());
        QVERIFY(!table.rows.empty());
        for (const auto& row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
}

void TablesTest::givesEachReplicaARow()
{
    const ResultTable table = placementTable(testing::twoSites(), testing::placedTwice());
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(wordUnder(table, 0, "Service"), std::string("Render"));
    QCOMPARE(wordUnder(table, 1, "Runs on"), std::string("Frankfurt"));
    QCOMPARE(wordUnder(table, 1, "Tier"), std::string("Cloud"));
    QVERIFY(placementTable(testing::twoSites(), testing::impossible()).rows.empty());
}

void TablesTest::showsSlack()
{
    const ResultTable table = userTable(testing::twoSites(), testing::placedTwice());
    QCOMPARE(figureUnder(table, 0, "Round trip, ms"), 12.5);
    QCOMPARE(figureUnder(table, 0, "Slack, ms"), 7.5);
    QCOMPARE(wordUnder(table, 0, "Met"), std::string("yes"));
}

void TablesTest::saysWhatIsOutOfReach()
{
    const ResultTable table = userTable(testing::twoSites(), testing::impossible());
    QVERIFY(isEmptyUnder(table, 0, "Round trip, ms"));
    QCOMPARE(wordUnder(table, 0, "Met"), std::string("no"));
    QCOMPARE(wordUnder(table, 0, "Remark"), std::string("Render can't be reached"));
}

void TablesTest::leavesUsersOfNoServiceEmpty()
{
    PlacementResult result = testing::placedTwice();
    result.users.front().network = result.users.front().processing = Milliseconds();
    const ResultTable table = userTable(testing::twoSites(), result);
    QVERIFY(isEmptyUnder(table, 0, "Round trip, ms") && isEmptyUnder(table, 0, "Met"));
    QCOMPARE(wordUnder(table, 0, "Remark"), std::string("calls no service"));
}

void TablesTest::leavesIdlePointsEmpty()
{
    const ResultTable table = cacheTable(testing::twoSites(), testing::cachedAtOne());
    QCOMPARE(figureUnder(table, 0, "Hit ratio"), 0.75);
    QCOMPARE(figureUnder(table, 0, "Byte hit ratio"), 0.625);
    QVERIFY(isEmptyUnder(table, 1, "Hit ratio"));
    QVERIFY(isEmptyUnder(table, 1, "Byte hit ratio"));
}

void TablesTest::explainsMisses()
{
    const ResultTable table = missesTable(testing::cachedAtOne());
    QCOMPARE(wordUnder(table, 1, "Reason"), std::string("Capacity: left for other objects"));
    QCOMPARE(figureUnder(table, 1, "Share of all requests"), 0.2);
    double sum = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        sum += figureUnder(table, row, "Share of all requests");
    QVERIFY(std::abs(sum - (1 - 0.6)) < 1e-12); // with the hits these are all requests
}

void TablesTest::saysHowSureFiguresAre()
{
    CacheResult result = testing::cachedAtOne();
    QCOMPARE(cacheFiguresTable(result).columns.size(), std::size_t{2});
    result.estimates.emplace().figures.resize(cacheFigures().size(), {.mean = 0.5, .margin = 0.1});
    const ResultTable table = cacheFiguresTable(result);
    QCOMPARE(wordUnder(table, 0, "Figure"), std::string("Hit ratio"));
    QCOMPARE(figureUnder(table, 0, "Value"), 0.6);
    QCOMPARE(figureUnder(table, 0, "Value, 95 % ±"), 0.1);
}

void TablesTest::saysHowSureEachRowIs()
{
    CacheResult result = testing::cachedAtOne();
    result.estimates.emplace().hitRatios = {{.mean = 0.7, .margin = 0.05}, {}};
    result.estimates->latencies.resize(2);
    result.estimates->latencies[0][3] = {.mean = 36, .margin = 4};
    QCOMPARE(figureUnder(cacheTable(testing::twoSites(), result), 0, "Hit ratio, 95 % ±"), 0.05);
    const ResultTable users = contentLatencyTable(testing::twoSites(), result);
    QCOMPARE(figureUnder(users, 0, "p95, ms, mean of the replications"), 36.0);
    QCOMPARE(figureUnder(users, 0, "p95, ms, 95 % ±"), 4.0);
}

void TablesTest::namesLinksThatBodiesCross()
{
    const ResultTable table = egressTable(testing::twoSites(), testing::cachedAtOne());
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(figureUnder(table, 0, "Egress, GB"), 0.01);
    QCOMPARE(figureUnder(table, 0, "Cost, USD"), 0.5);
}

void TablesTest::leavesUnservedUsersEmpty()
{
    const ResultTable table = contentLatencyTable(testing::twoSites(), testing::cachedAtOne());
    QCOMPARE(figureUnder(table, 0, "p95, ms"), 35.0);
    QCOMPARE(figureUnder(table, 0, "Share within budget"), 0.92);
    QVERIFY(isEmptyUnder(table, 1, "p95, ms"));
    QVERIFY(isEmptyUnder(table, 1, "Share within budget"));
    QCOMPARE(wordUnder(table, 1, "Point of presence"), std::string("none: straight to the origin"));
}

void TablesTest::showsThePercentileOfTheUsers()
{
    const ResultTable table = latencyTable(testing::twoSites(), testing::sampled());
    QCOMPARE(figureUnder(table, 0, "Their percentile, %"), 99.0);
    QCOMPARE(figureUnder(table, 0, "Latency at it, ms"), 21.0);
    QVERIFY(wordUnder(table, 0, "Remark").find("overloaded") != std::string::npos);
    QCOMPARE(wordUnder(table, 0, "Met"), std::string("no"));
}

void TablesTest::listsFindingsWithRemedy()
{
    const ResultTable table = findingsTable(testing::twoSites(), testing::findings());
    QCOMPARE(wordUnder(table, 0, "Severity"), std::string("Error"));
    QCOMPARE(wordUnder(table, 0, "Row"), std::string("Boston"));
    QCOMPARE(wordUnder(table, 0, "What"), std::string("light takes 3.5 ms"));
    QCOMPARE(wordUnder(table, 1, "Remedy"), std::string("add a flow"));
}

REGISTER_TEST(TablesTest)
#include "tables_test.moc"
