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
    void saysThatReplicasAreTooFew();
    void drawsTheFront();
    void drawsNoMorePointsThanAsked();
    void tellsWhyHere();
    void setsRulesOfThumbBeside();
    void saysItInWords();
    void saysInWordsWhatStandsAgainstOne();
    void tellsTheRestInWordsToo_data();
    void tellsTheRestInWordsToo();
    void searchesAsFarAsItIsTold_data();
    void searchesAsFarAsItIsTold();
    void writesOnlyWhatThereIsToWrite();
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

/// 10 ms reach from the visitors to the near site, and from an office at the far one to that alone.
void PlaceCommandTest::saysThatReplicasAreTooFew()
{
    const Folder folder;
    QString drawing = twoSites;
    drawing.replace("\"budget_ms\": 100}",
                    R"("budget_ms": 10}, {"id": "q", "name": "Office", "node": "f", "budget_ms": 10})");
    drawing.replace("\"flows\": [", R"("flows": [{"id": "v", "population": "q", "service": "s"}, )");
    const Outcome outcome = run(placing(folder.write("two.edge.json", drawing.toUtf8()), {}));
    QCOMPARE(outcome.status, 1);
    const Json json = outcome.json();
    QCOMPARE(json["conflicts"].size(), std::size_t(3));
    QCOMPARE(json["conflicts"][2]["kind"].get<std::string>(), std::string("few_replicas"));
    QCOMPARE(json["conflicts"][2]["row"].get<std::string>(), std::string("s"));
    QVERIFY(std::ranges::any_of(json["relaxations"], [](const Json& one) { return one["needed"] == 2; }));
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

void PlaceCommandTest::drawsNoMorePointsThanAsked()
{
    QByteArray three = twoSites; // a third site in the middle, of latency and cost
    three.replace(R"("nodes": [)", R"("nodes": [
  {"id": "d", "name": "Middle", "tier": "fog", "cpu_cores": 8, "memory_gib": 8, "cost_usd_per_hour": 2},)");
    three.replace(R"("links": [)", R"("links": [{"id": "k", "from": "n", "to": "d", "latency_ms": 8}, )");
    const Folder folder;
    const QString file = folder.write("three.edge.json", three);
    const auto pointsOf = [&](const QStringList& more) {
        return run(placing(file, QStringList{"--pareto", "cost,latency"} + more)).json()["pareto"]["points"].size();
    };
    QCOMPARE(pointsOf({}), std::size_t(3));
    QCOMPARE(pointsOf({"--points", "2"}), std::size_t(2));
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

void PlaceCommandTest::saysItInWords()
{
    const Folder folder;
    const Outcome outcome = run({"place", folder.write("two.edge.json", twoSites)});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.startsWith("Optimal: Cost 1 USD/h, proven bound 1 USD/h (gap 0 %)."), outcome.out);
    QVERIFY(outcome.out.contains("Visitors"));
}

void PlaceCommandTest::saysInWordsWhatStandsAgainstOne()
{
    const Folder folder;
    const Outcome outcome =
        run({"place", folder.write("two.edge.json", twoSites), "--limit", "latency=10", "--limit", "cost=2"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.out.startsWith("Infeasible: "), outcome.out);
    QVERIFY2(outcome.out.contains("Cost: at most 2 USD/h"), outcome.out);
    // 3 USD/h in place of 2 is half as much again, and costs 3 then.
    QVERIFY2(QString::fromUtf8(outcome.out).simplified().contains("Cost: allow 3 USD/h in place of 2 50 3 "),
             outcome.out);
}

void PlaceCommandTest::tellsTheRestInWordsToo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("rules") << QStringList{"--baselines"} << "This placement";
    QTest::newRow("why") << QStringList{"--why", "Guide"} << "2 USD/h more";
    QTest::newRow("front") << QStringList{"--pareto", "cost,latency"} << "Guide: Near";
}

void PlaceCommandTest::tellsTheRestInWordsToo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Folder folder;
    const Outcome outcome = run(QStringList{"place", folder.write("two.edge.json", twoSites)} + arguments);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(QString::fromUtf8(outcome.out).contains(words), outcome.out);
}

void PlaceCommandTest::searchesAsFarAsItIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    // Pieces of 4 cores for bins of 7: a placement that there is not, which takes some search to prove.
    QTest::newRow("by itself") << QStringList{} << 1 << "infeasible";
    QTest::newRow("not at all") << QStringList{"--iterations", "0", "--exact-states", "0"} << 2 << "not proven";
    QTest::newRow("moves alone") << QStringList{"--exact-states", "0"} << 1 << "infeasible";
    QTest::newRow("states alone") << QStringList{"--iterations", "0"} << 1 << "infeasible";
}

void PlaceCommandTest::searchesAsFarAsItIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, words);
    QStringList nodes, services;
    for (int i = 0; i < 5; ++i) {
        services << QString(R"({"id": "s%1", "cpu_cores": 4})").arg(i);
        if (i > 0)
            nodes << QString(R"({"id": "n%1", "cpu_cores": 7})").arg(i);
    }
    const QString project = QString(R"({"format": "edgewright", "version": 1, "nodes": [%1], "services": [%2]})")
                                .arg(nodes.join(','), services.join(','));
    const Folder folder;
    const Outcome outcome = run(placing(folder.write("bins.edge.json", project.toUtf8()), arguments));
    QCOMPARE(outcome.status, status);
    QVERIFY2(QString::fromUtf8(outcome.out + outcome.err).contains(words), outcome.out + outcome.err);
}

void PlaceCommandTest::writesOnlyWhatThereIsToWrite()
{
    const Folder folder;
    const QString file = folder.write("two.edge.json", twoSites), written = folder.at("placed.edge.json");
    QCOMPARE(run({"place", file, "--apply", "-o", written, "--limit", "cost=0.5"}).status, 1);
    QVERIFY(!QFile::exists(written)); // there was no placement
    QCOMPARE(run({"place", file, "--apply", "-o", written}).status, 0);
    QCOMPARE(run({"info", written, "--json"}).json().at("services").get<int>(), 1);
    QCOMPARE(run({"place", file, "--apply", "-o", written}).status, 2); // it is there now
    QCOMPARE(run({"place", file, "--apply", "-o", written, "--force"}).status, 0);
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
    QTest::newRow("endless weight") << QStringList{"--weights", "cost=inf"} << "number of 0 or more";
    QTest::newRow("more than a number") << QStringList{"--limit", "cost=1x"} << "number of 0 or more";
    QTest::newRow("three goals of a front") << QStringList{"--pareto", "cost,latency,energy"} << "two goals";
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
