// Does `place` heed what it is asked for: goals, weights, limits, the front, why here, rules of thumb?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::testing;

namespace {

/// A site near the users that is dear and thirsty, one far away that is cheap.
constexpr const char* twoSites = R"({"format": "edgewright", "version": 1,
 "nodes": [
  {"id": "a", "name": "Users", "kind": "access", "tier": "device"},
  {"id": "n", "name": "Near", "tier": "edge", "cpu_cores": 8, "memory_gib": 8, "cost_usd_per_hour": 3, "idle_power_w": 200, "full_power_w": 400},
  {"id": "f", "name": "Far", "tier": "cloud", "cpu_cores": 8, "memory_gib": 8, "cost_usd_per_hour": 1, "idle_power_w": 100, "full_power_w": 300}],
 "links": [{"id": "l", "from": "a", "to": "n", "latency_ms": 2}, {"id": "m", "from": "n", "to": "f", "latency_ms": 20}],
 "populations": [{"id": "p", "name": "Visitors", "node": "a", "users": 10, "requests_per_second": 1, "budget_ms": 100}],
 "services": [{"id": "s", "name": "Guide", "cpu_cores": 2}],
 "flows": [{"id": "w", "population": "p", "service": "s", "request_kb": 500, "response_kb": 500}]})";

QStringList placing(const QString& file, const QStringList& more)
{
    return QStringList{"place", file} + more + QStringList{"--json"};
}

} // namespace

class PlaceCommandTest : public QObject {
    Q_OBJECT

private slots:
    void heedsTheGoal_data();
    void heedsTheGoal();
    void keepsLimitsAndSaysWhatWouldDo();
    void drawsTheFront();
    void tellsWhyHere();
    void setsRulesOfThumbBeside();
    void refusesBadInput_data();
    void refusesBadInput();
};

void PlaceCommandTest::heedsTheGoal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("node");
    QTest::addColumn<double>("objective");
    QTest::addColumn<QString>("unit");
    QTest::newRow("by itself") << QStringList{} << "f" << 1.0 << "usd_per_hour";
    QTest::newRow("cost") << QStringList{"--objective", "cost"} << "f" << 1.0 << "usd_per_hour";
    QTest::newRow("latency") << QStringList{"--objective", "latency"} << "n" << 4.0 << "ms";
    QTest::newRow("worst latency") << QStringList{"--objective", "worst-latency"} << "n" << 4.0 << "ms";
    QTest::newRow("traffic") << QStringList{"--objective", "traffic"} << "n" << 36.0
                             << "gb_per_hour";                                              // 10/s × 1 MB × 1 link
    QTest::newRow("energy") << QStringList{"--objective", "energy"} << "f" << 150.0 << "w"; // 100 + 200 × 2/8
    QTest::newRow("one after the other") << QStringList{"--objective", "latency,cost"} << "n" << 3.0 << "usd_per_hour";
    QTest::newRow("weights") << QStringList{"--weights", "cost=1,latency=0.1"} << "n" << 3.4 << "weighted";
    QTest::newRow("light weights") << QStringList{"--weights", "cost=1,latency=0.01"} << "f" << 1.44 << "weighted";
}

void PlaceCommandTest::heedsTheGoal()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, node);
    QFETCH(double, objective);
    QFETCH(QString, unit);
    const Folder folder;
    const Outcome outcome = run(placing(folder.write("two.edge.json", twoSites), arguments));
    QCOMPARE(outcome.status, 0);
    const Json json = outcome.json();
    QCOMPARE(json["status"].get<std::string>(), std::string("optimal"));
    QCOMPARE(QString::fromStdString(json["assignments"][0]["node"]), node);
    QVERIFY2(std::abs(json["objective"].get<double>() - objective) < 1e-9, json.dump().c_str());
    QCOMPARE(QString::fromStdString(json["unit"]), unit);
}

void PlaceCommandTest::keepsLimitsAndSaysWhatWouldDo()
{
    const Folder folder;
    const QString file = folder.write("two.edge.json", twoSites);
    QCOMPARE(run(placing(file, {"--limit", "latency=10"})).json()["objective"].get<double>(), 3.0);
    const Outcome neither = run(placing(file, {"--limit", "latency=10", "--limit", "cost=2"}));
    QCOMPARE(neither.status, 1);
    const Json json = neither.json();
    QCOMPARE(json["status"].get<std::string>(), std::string("infeasible"));
    QCOMPARE(json["conflicts"].size(), std::size_t(2));
    QCOMPARE(json["conflicts"][0]["kind"].get<std::string>(), std::string("limit"));
    QCOMPARE(json["relaxations"][0]["needed"].get<double>(), 3.0); // half as much again; latency would be four times
    QCOMPARE(json["relaxations"][1]["needed"].get<double>(), 44.0);
}

void PlaceCommandTest::drawsTheFront()
{
    const Folder folder;
    const Json front =
        run(placing(folder.write("two.edge.json", twoSites), {"--pareto", "cost,latency"})).json()["pareto"];
    QCOMPARE(front["points"].size(), std::size_t(2));
    QCOMPARE(front["points"][0]["figures"]["cost_usd_per_hour"].get<double>(), 1.0);
    QCOMPARE(front["points"][0]["figures"]["mean_latency_ms"].get<double>(), 44.0);
    QCOMPARE(front["points"][1]["figures"]["mean_latency_ms"].get<double>(), 4.0);
}

void PlaceCommandTest::tellsWhyHere()
{
    const Folder folder;
    const Json why = run(placing(folder.write("two.edge.json", twoSites), {"--why", "Guide"})).json()["why"];
    QCOMPARE(why.size(), std::size_t(3));
    QCOMPARE(why[0]["verdict"].get<std::string>(), std::string("runs_here"));
    QCOMPARE(why[1]["node"].get<std::string>(), std::string("n"));
    QCOMPARE(why[1]["what"].get<std::string>(), std::string("2 USD/h more"));
    QCOMPARE(why[2]["verdict"].get<std::string>(), std::string("not_allowed"));
}

void PlaceCommandTest::setsRulesOfThumbBeside()
{
    const Folder folder;
    const Outcome outcome = run(placing(folder.write("two.edge.json", twoSites), {"--baselines"}));
    const Json rules = outcome.json()["baselines"];
    QCOMPARE(rules.size(), std::size_t(5));
    QCOMPARE(rules[0]["rule"].get<std::string>(), std::string("cloud-only"));
    QCOMPARE(rules[0]["figures"]["worst_latency_ms"].get<double>(), 44.0);
    QVERIFY(rules[0]["feasible"].get<bool>());
}

void PlaceCommandTest::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("goal") << QStringList{"--objective", "beauty"}
                          << "use one of: cost, latency, worst-latency, traffic, energy";
    QTest::newRow("weight") << QStringList{"--weights", "cost=much"} << "cost=much";
    QTest::newRow("weight below nothing") << QStringList{"--weights", "cost=-1"} << "cost=-1";
    QTest::newRow("weights of nothing") << QStringList{"--weights", "cost=0"} << "weighs nothing";
    QTest::newRow("both") << QStringList{"--weights", "cost=1", "--objective", "cost"} << "contradict";
    QTest::newRow("limit") << QStringList{"--limit", "cost"} << "number of 0 or more";
    QTest::newRow("one goal of a front") << QStringList{"--pareto", "cost"} << "two goals";
    QTest::newRow("a front of one goal") << QStringList{"--pareto", "cost,cost"} << "both are the same";
    QTest::newRow("service") << QStringList{"--why", "Ghost"} << "Ghost";
}

void PlaceCommandTest::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Folder folder;
    const Outcome outcome = run(placing(folder.write("two.edge.json", twoSites), arguments));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    QCOMPARE(outcome.err.count('\n'), 1);
}

REGISTER_TEST(PlaceCommandTest)
#include "place_test.moc"
