// Do the tables say what the results say, and leave empty what is not known?
#include "core/cache/topology/replications.h"
#include "tests/core/report/results.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <nlohmann/json.hpp>

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
    void setsVariantsSideBySide();
    void tellsWhenAPublicationIsThrough();
    void tellsHowMuchCacheIsNeeded();
    void saysWhyAPointMissed();
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

void TablesTest::setsVariantsSideBySide()
{
    std::vector<ComparedCaches> compared;
    compared.push_back({"ttl", text("t", "Time to live"), testing::cachedAtOne()});
    QCOMPARE(comparisonTable(compared).rows.size(), cacheFigures().size());
    compared.push_back({"esi", text("t", "Includes"), fail({text("t", "nobody can"), {}, {}})});
    const ResultTable table = comparisonTable(compared);
    QCOMPARE(figureUnder(table, 0, "Time to live"), 0.6);
    QVERIFY(isEmptyUnder(table, 0, "Includes"));
    compared.front().result->estimates.emplace().figures.resize(cacheFigures().size(), {.mean = 0.7, .margin = 0.1});
    QCOMPARE(figureUnder(comparisonTable(compared), 0, "Time to live"), 0.7);
    compared.front().result->estimates.reset();
    const ResultTable refusals = refusalsTable(compared);
    QCOMPARE(refusals.rows.size(), std::size_t{1});
    QCOMPARE(wordUnder(refusals, 0, "Variant"), std::string("Includes"));
    QCOMPARE(wordUnder(refusals, 0, "Reason"), std::string("nobody can"));
    const auto json = comparisonJson(compared);
    QCOMPARE(json.at("variants")[0].at("hit_ratio").get<double>(), 0.6);
    QVERIFY(json.at("variants")[1].at("hit_ratio").is_null());
    QCOMPARE(json.at("variants")[1].at("error").get<std::string>(), std::string("nobody can"));
}

void TablesTest::tellsWhenAPublicationIsThrough()
{
    CacheResult result = testing::cachedAtOne();
    result.publication = {.content = {"c1"},
                          .all = {{}, 200, 50, Seconds(12), {{Seconds(12), 0.25}, {Seconds(24), 1}}},
                          .pointsOfPresence = {{{"n1"}, 200, 50, Seconds(12)}, {{"n2"}, 10, 10, std::nullopt}},
                          .originRateBefore = RequestsPerSecond(2),
                          .peakOriginRate = RequestsPerSecond(90),
                          .peakAt = Seconds(1),
                          .originRates = {{Seconds(1), RequestsPerSecond(90)}}};
    const ResultTable table = publicationTable(testing::twoSites(), *result.publication);
    QCOMPARE(figureUnder(table, 0, "Share"), 0.25);
    QCOMPARE(figureUnder(table, 0, "99 % new after, s"), 12.0);
    QVERIFY(isEmptyUnder(table, 1, "99 % new after, s")); // not until the end
    const auto json = publicationJson(testing::twoSites(), result);
    QCOMPARE(json.at("fresh_after_s").get<double>(), 12.0);
    QCOMPARE(json.at("peak_origin_requests_per_second").get<double>(), 90.0);
    QVERIFY(json.at("points_of_presence")[1].at("fresh_after_s").is_null());
    QCOMPARE(json.at("over_time")[0].at("new_share").get<double>(), 0.25);
    QCOMPARE(json.at("over_time")[1].at("at_s").get<double>(), 24.0);
    QVERIFY(json.at("points_of_presence")[0].at("over_time").empty());
    QCOMPARE(json.at("origin_over_time")[0].at("busiest_requests_per_second").get<double>(), 90.0);
}

void TablesTest::tellsHowMuchCacheIsNeeded()
{
    CacheResult result = testing::cachedAtOne();
    QVERIFY(capacityTable(testing::twoSites(), result).rows.empty());
    const std::uint64_t gibibyte = 1024ull * 1024 * 1024;
    result.pointsOfPresence.front().curve = {
        .requests = 10,
        .sampleRate = 0.25,
        .points = {{gibibyte, 0.9}, {2 * gibibyte, 0.4, 0.01}, {8 * gibibyte, 0.3}},
        .knee = 1};
    result.pointsOfPresence.front().lifetimes = {.requests = 10, .points = {{Seconds(60), 0.25}}};
    const ResultTable table = capacityTable(testing::twoSites(), result);
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(figureUnder(table, 0, "At the knee, GiB"), 2.0);
    QCOMPARE(figureUnder(table, 0, "Held at the knee"), 0.6);
    QCOMPARE(figureUnder(table, 0, "Standard error"), 0.01);
    QCOMPARE(figureUnder(table, 0, "Objects looked at"), 0.25);
    QCOMPARE(figureUnder(table, 0, "For everything, GiB"), 8.0);
    const auto json = cacheJson(testing::twoSites(), result).at("points_of_presence");
    QCOMPARE(json[0].at("miss_ratio_curve").at("knee").at("miss_ratio").get<double>(), 0.4);
    QCOMPARE(json[0].at("miss_ratio_curve").at("knee").at("error").get<double>(), 0.01);
    QCOMPARE(json[0].at("miss_ratio_curve").at("sample_rate").get<double>(), 0.25);
    QVERIFY(!json[1].contains("miss_ratio_curve") && !json[1].contains("lifetime_curve"));
    QCOMPARE(json[0].at("lifetime_curve").dump(), std::string(R"([{"ttl_s":60.0,"miss_ratio":0.25}])"));
}

void TablesTest::saysWhyAPointMissed()
{
    CacheResult result = testing::cachedAtOne();
    result.pointsOfPresence.front().misses = {
        .compulsory = 5, .capacity = 4, .expired = 3, .joined = 2, .notAdmitted = 6};
    result.pointsOfPresence.front().validated = 3;
    const ResultTable table = pointMissesTable(testing::twoSites(), result);
    QCOMPARE(std::get<std::int64_t>(cellUnder(table, 0, "Misses")), std::int64_t{20});
    QCOMPARE(std::get<std::int64_t>(cellUnder(table, 0, "Not admitted")), std::int64_t{6});
    QCOMPARE(std::get<std::int64_t>(cellUnder(table, 0, "Joined")), std::int64_t{2});
    QCOMPARE(std::get<std::int64_t>(cellUnder(table, 0, "Answered with 304")), std::int64_t{3});
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
