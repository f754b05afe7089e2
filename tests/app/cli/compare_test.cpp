// Does `compare` run two scenarios on the same seeds, take them by id or name, and say which has no answer?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <string>

using namespace edgewright::testing;

class CompareTest : public QObject {
    Q_OBJECT

private slots:
    void comparesByIdOrName_data();
    void comparesByIdOrName();
    void repeatsItselfAndHeedsTheSeed();
    void drawsContentsBySeedToo();
    void saysInWordsOnlyWhatThereIs();
    void aScenarioMayBeCalledBase();
    void saysNoWhereOneSideHasNoAnswer();
    void refusesWhatCantBeCompared_data();
    void refusesWhatCantBeCompared();
    void namesTheRowThatMovedOn();
};

namespace {

/// The small project with scenarios: "cheap" adds a node of 0.2 USD/h at 4 ms, "hasty" asks for a budget of 1 ms.
QByteArray project()
{
    QByteArray bytes(smallProject);
    bytes.replace("\"nodes\": [", R"("scenarios": [
  {"id": "cheap", "name": "Cheap, and far", "changes": [
   {"table": "nodes", "after": {"id": "n", "name": "Barn", "tier": "edge", "cpu_cores": 4, "memory_gib": 8, "cost_usd_per_hour": 0.2}},
   {"table": "links", "after": {"id": "m", "from": "a", "to": "n", "latency_ms": 4}}]},
  {"id": "hasty", "name": "Hasty", "changes": [{"table": "populations",
   "before": {"id": "p", "name": "Visitors", "node": "a", "users": 10, "requests_per_second": 0.1, "budget_ms": 20},
   "after": {"id": "p", "name": "Visitors", "node": "a", "users": 10, "requests_per_second": 0.1, "budget_ms": 1}}]}],
 "nodes": [)");
    return bytes;
}

QStringList comparing(const QString& file, const QString& first, const QString& second)
{
    return {"compare", file, "--scenario", first, "--scenario", second, "--json"};
}

const Json& figure(const Json& figures, const std::string& key)
{
    for (const Json& one : figures)
        if (one.at("key") == key)
            return one;
    static const Json none;
    return none;
}

} // namespace

void CompareTest::comparesByIdOrName_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("ids") << "base"
                         << "cheap";
    QTest::newRow("names") << ""
                           << "cheap, AND far";
}

void CompareTest::comparesByIdOrName()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Folder folder;
    const Outcome done = run(comparing(folder.write("p.edge.json", project()), first, second));
    QVERIFY2(done.status == 0, done.err);
    const Json json = done.json();
    QVERIFY(json.at("a").at("scenario").is_null());
    QCOMPARE(json.at("b").at("scenario").get<std::string>(), std::string("cheap"));
    const Json cost = figure(json.at("figures"), "cost_usd_per_hour");
    QCOMPARE(cost.at("a").get<double>(), 0.5); // the site, the only one with room
    QCOMPARE(cost.at("b").get<double>(), 0.2);
    QCOMPARE(cost.at("verdict").get<std::string>(), std::string("better"));
    const Json trip = figure(json.at("populations").at(0).at("figures"), "round_trip_ms");
    QCOMPARE(trip.at("a").get<double>(), 9.0);  // 2 × 2.5 + 4
    QCOMPARE(trip.at("b").get<double>(), 12.0); // 2 × 4 + 4
    QCOMPARE(json.at("changes").size(), std::size_t{2});
}

void CompareTest::repeatsItselfAndHeedsTheSeed()
{
    const Folder folder;
    const QStringList command = comparing(folder.write("p.edge.json", project()), "base", "cheap");
    const QByteArray once = run(command).out;
    QVERIFY(!once.isEmpty());
    QCOMPARE(run(command).out, once);
    const Json other = run(command + QStringList{"--seed", "2"}).json();
    QCOMPARE(other.at("seed").get<int>(), 2);
    QVERIFY(figure(other.at("figures"), "worst_p95_ms") !=
            figure(Json::parse(once.toStdString()).at("figures"), "worst_p95_ms"));
}

void CompareTest::drawsContentsBySeedToo()
{
    QByteArray bytes = project();
    bytes.replace("\"nodes\": [", R"("contents": [{"id": "x", "name": "Films", "origin": "o"}],
 "nodes": [{"id": "o", "kind": "origin"}, {"id": "q", "kind": "point_of_presence", "cache_gib": 0.01},)");
    bytes.replace("\"links\": [", R"("links": [{"id": "r", "from": "a", "to": "q", "latency_ms": 1},
  {"id": "t", "from": "q", "to": "o", "latency_ms": 9}, )");
    bytes.replace("\"budget_ms\": 20}],", R"("budget_ms": 20, "contents": ["x"]}],)");
    const Folder folder;
    const QStringList command = comparing(folder.write("p.edge.json", bytes), "base", "cheap");
    const Json one = run(command).json(), two = run(command + QStringList{"--seed", "2"}).json();
    QVERIFY(figure(one.at("figures"), "hit_ratio_percent").at("a").get<double>() > 0);
    QVERIFY(figure(one.at("figures"), "hit_ratio_percent") != figure(two.at("figures"), "hit_ratio_percent"));
}

void CompareTest::saysInWordsOnlyWhatThereIs()
{
    const Folder folder;
    const Outcome words =
        run({"compare", folder.write("p.edge.json", project()), "--scenario", "base", "--scenario", "cheap"});
    QCOMPARE(words.status, 0);
    QCOMPARE(words.out.count("\n─"), 3); // the whole, the users, the changes; no points of presence, nothing uncompared
    QVERIFY(!words.out.endsWith("\n\n"));
}

void CompareTest::aScenarioMayBeCalledBase()
{
    const Folder folder;
    const QString file = folder.write("p.edge.json", project().replace("\"Hasty\"", "\"base\""));
    QCOMPARE(run(comparing(file, "", "base")).json().at("b").at("scenario").get<std::string>(), std::string("hasty"));
}

void CompareTest::saysNoWhereOneSideHasNoAnswer()
{
    const Folder folder;
    const QString file = folder.write("p.edge.json", project());
    const Outcome done = run(comparing(file, "base", "Hasty"));
    QCOMPARE(done.status, 1);
    QCOMPARE(done.json().at("b").at("placement").get<std::string>(), std::string("infeasible"));
    QCOMPARE(done.json().at("uncompared").at(0).at("side").get<std::string>(), std::string("b"));
    const Outcome words = run({"compare", file, "--scenario", "base", "--scenario", "Hasty"});
    QCOMPARE(words.status, 1);
    QVERIFY2(words.out.contains("Hasty") && words.out.contains("Placement"), words.out);
}

void CompareTest::refusesWhatCantBeCompared_data()
{
    QTest::addColumn<QStringList>("scenarios");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QStringList{} << "--scenario";
    QTest::newRow("one") << QStringList{"--scenario", "cheap"} << "--scenario";
    QTest::newRow("three") << QStringList{"--scenario", "cheap", "--scenario", "base", "--scenario", "hasty"}
                           << "--scenario";
    QTest::newRow("an unknown one") << QStringList{"--scenario", "cheap", "--scenario", "dear"} << "“dear”";
}

void CompareTest::refusesWhatCantBeCompared()
{
    QFETCH(QStringList, scenarios);
    QFETCH(QString, says);
    const Folder folder;
    const Outcome done = run(QStringList{"compare", folder.write("p.edge.json", project())} + scenarios);
    QCOMPARE(done.status, 2);
    QVERIFY2(QString::fromUtf8(done.err).contains(says) && done.err.count('\n') == 1, done.err);
    QVERIFY(done.out.isEmpty());
}

void CompareTest::namesTheRowThatMovedOn()
{
    const Folder folder;
    QByteArray bytes = project();
    bytes.replace(bytes.lastIndexOf("\"users\": 10"), 11, "\"users\": 12");
    const Outcome done = run(comparing(folder.write("p.edge.json", bytes), "base", "Hasty"));
    QCOMPARE(done.status, 2);
    QVERIFY2(done.err.contains("/populations/p") && done.err.contains("Visitors has changed since"), done.err);
}

REGISTER_TEST(CompareTest)
#include "compare_test.moc"
