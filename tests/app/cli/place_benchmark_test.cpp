// Does the headless program solve placement problems of the literature, in each format, and say what it proves?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::testing;

namespace {

/// Two sites to open for 5 and 6, three customers of 4 each. Both open, the third customer goes to the first site: 5 + 6 + 1 + 1 + 2.
/// With capacities of 7 a quarter of it has to go to the second: 0.25 more. Undivided it finds no place then.
const QByteArray sites = "2 3\n capacity 5\n capacity 6\n 4 1 9\n 4 9 1\n 4 2 3\n";
/// A path of three nodes; the one in the middle is 4 and 1 from the others.
const QByteArray path = "3 2 1\n1 2 4\n2 3 1\n";
/// Two jobs for two agents, each with room for one: crosswise 2 + 1, straight 3 + 4.
const QByteArray jobs = "2 2\n3 1\n2 4\n1 1\n1 1\n1 1\n";
/// Three users; the second station serves two of them, and nobody but the first station the last.
const QByteArray users = R"({"format": "edge-user-allocation", "version": 1,
    "stations": [{"id": "a", "capacity": 1}, {"id": "b", "capacity": 2}, {"id": "c", "capacity": 1}],
    "users": [{"id": "u", "in_range": ["b", "c"]}, {"id": "v", "in_range": ["b"]}, {"id": "w", "in_range": ["a"]}]})";
/// A user between every two of five stations with room for all: only one of these may stay closed.
const QByteArray everyPair = [] {
    QByteArray stations, pairs;
    for (int a = 0; a < 5; ++a) {
        stations += QString("%1{\"id\": \"%2\", \"capacity\": 9}").arg(a > 0 ? "," : "").arg(a).toUtf8();
        for (int b = 0; b < a; ++b)
            pairs += QString("%1{\"id\": \"%2-%3\", \"in_range\": [\"%2\", \"%3\"]}")
                         .arg(pairs.isEmpty() ? "" : ",")
                         .arg(a)
                         .arg(b)
                         .toUtf8();
    }
    return R"({"format": "edge-user-allocation", "version": 1, "stations": [)" + stations + R"(], "users": [)" + pairs +
           "]}";
}();
/// Two nodes that ask for 4 and 5: one site for 30 and a flow of 4 over 2 km, at the node of 5.
const QByteArray network = R"({"format": "network-pop-placement", "version": 1,
    "site_cost": 30, "site_capacity": 9, "link_capacity": 4,
    "nodes": [{"id": "n", "demand": 4}, {"id": "m", "demand": 5}], "links": [{"id": "l", "a": "n", "b": "m", "km": 2}]})";
/// A replica takes 2 cores: 6 an hour where the users are, 2 over the link, which is 5 ms long and carries 10 × 100 kB a second, so 3.6 GB
/// an hour for 1.8.
QByteArray chains(const QByteArray& budget, const QByteArray& replicas)
{
    return R"({"format": "placement-chain", "version": 1, "nodes": [
{"id": "near", "tier": "edge", "country": "DE", "cpu_cores": 2, "ram_gb": 9, "gpus": 0, "speed": 1,
 "price_per_hour": {"cpu_core": 3, "ram_gb": 0, "gpu": 0}},
{"id": "far", "tier": "cloud", "country": "DE", "cpu_cores": 9, "ram_gb": 9, "gpus": 0, "speed": 1,
 "price_per_hour": {"cpu_core": 1, "ram_gb": 0, "gpu": 0}}],
"links": [{"id": "l", "a": "near", "b": "far", "latency_ms": 5, "bandwidth_mbps": 8, "price_per_gb": 0.5}],
"populations": [{"id": "p", "node": "near", "access_latency_ms": 0}],
"services": [{"id": "s", "cpu_cores": 2, "ram_gb": 1, "gpus": 0, "processing_ms": 0, "capacity_rps": 10,
              "allowed_tiers": ["edge", "cloud"], "allowed_countries": null, "min_replicas": )" +
           replicas + R"(, "max_replicas": 9}],
"applications": [{"id": "a", "chain": ["s"], "kb_per_request": [100]}],
"demands": [{"id": "d", "population": "p", "application": "a", "requests_per_s": 10, "budget_ms": )" +
           budget + R"(}], "apart": []})";
}

} // namespace

class PlaceBenchmarkTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheOptimum_data();
    void findsTheOptimum();
    void saysWhereThereIsNone();
    void saysHowManyUsersAreServed();
    void endsWithItsIterations_data();
    void endsWithItsIterations();
    void saysWhereChainsRun();
    void saysWhatIsInTheWayOfChains();
    void speaksToPeople();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void PlaceBenchmarkTest::findsTheOptimum_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<double>("optimum");
    const auto row = [](const char* name, const QByteArray& file, const QStringList& options, double optimum) {
        QTest::newRow(name) << file << options << optimum;
    };
    row("without capacities", sites, {"--format", "orlib-cap"}, 15);
    row("with capacities", sites, {"--format", "orlib-cap", "--capacity", "7"}, 15.25);
    row("single source", sites, {"--format", "orlib-cap", "--capacity", "8", "--single-source"}, 15);
    row("p-median", path, {"--format", "orlib-pmed"}, 5);
    row("assignment", jobs, {"--format", "orlib-gap"}, 3);
    row("assignment, maximised", jobs, {"--format", "orlib-gap", "--maximise"}, 7);
    row("users and stations", users, {"--format", "eua"}, 2);
    row("stations that all see", everyPair, {"--format", "eua"}, 4);
    row("sites on a network", network, {"--format", "pop"}, 38);
    row("chains, cheapest far away", chains("10", "1"), {"--format", "chain"}, 3.8);
    row("chains, in haste", chains("9.9", "1"), {"--format", "chain"}, 6);
    row("within limits", path, {"--format", "orlib-pmed", "--time-limit", "60", "--iterations", "1000"}, 5);
}

void PlaceBenchmarkTest::findsTheOptimum()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, options);
    QFETCH(const double, optimum);
    const Folder folder;
    const Outcome solved = run(QStringList{"place-benchmark", folder.write("problem.txt", file), "--json"} + options);
    QVERIFY2(solved.status == 0, solved.err);
    const Json json = solved.json();
    QCOMPARE(json.at("status").get<std::string>(), std::string("optimal"));
    QCOMPARE(json.at("objective").get<double>(), optimum);
    QCOMPARE(json.at("bound").get<double>(), optimum);
    QCOMPARE(json.at("gap").get<double>(), 0.0);
    QVERIFY(json.at("seconds").get<double>() >= 0);
}

void PlaceBenchmarkTest::saysWhereThereIsNone()
{
    const Folder folder;
    const QString file = folder.write("problem.txt", sites);
    for (const QStringList& options : {QStringList{"--capacity", "7", "--single-source"}, {"--capacity", "5"}}) {
        const Outcome none = run(QStringList{"place-benchmark", file, "--format", "orlib-cap", "--json"} + options);
        QCOMPARE(none.status, 1);
        QCOMPARE(none.json().at("status").get<std::string>(), std::string("infeasible"));
        QVERIFY(none.json().at("objective").is_null());
        QVERIFY(!none.json().at("why").get<std::string>().empty());
    }
    const QString small =
        folder.write("network.json", QByteArray(network).replace("\"site_capacity\": 9", "\"site_capacity\": 4"));
    const Outcome none = run({"place-benchmark", small, "--format", "pop", "--json"});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.out.contains("ask for 1 more"), none.out);
}

void PlaceBenchmarkTest::saysHowManyUsersAreServed()
{
    const Folder folder;
    const QString file = folder.write("users.json", users);
    QCOMPARE(run({"place-benchmark", file, "--format", "eua", "--json"}).json().at("users_covered").get<int>(), 3);
    const QByteArray words = run({"place-benchmark", file, "--format", "eua"}).out;
    QVERIFY2(words.contains("3 users"), words);
}

void PlaceBenchmarkTest::endsWithItsIterations_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("format");
    // Parts of stations and of sites look cheaper to the first relaxation than any whole ones are.
    QTest::newRow("users and stations") << everyPair << "eua";
    QTest::newRow("sites on a network") << network << "pop";
}

void PlaceBenchmarkTest::endsWithItsIterations()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, format);
    const Folder folder;
    const QStringList command{"place-benchmark", folder.write("file.json", file), "--format", format, "--json"};
    QCOMPARE(run(command).json().at("status").get<std::string>(), std::string("optimal"));
    const Json early = run(command + QStringList{"--iterations", "1"}).json();
    QCOMPARE(early.at("status").get<std::string>(), std::string("feasible"));
    QVERIFY(early.at("bound").get<double>() < early.at("objective").get<double>());
    QCOMPARE(run(command + QStringList{"--time-limit", "0"}).json().at("status").get<std::string>(),
             std::string("feasible"));
}

void PlaceBenchmarkTest::saysWhereChainsRun()
{
    const Folder folder;
    const Json json =
        run({"place-benchmark", folder.write("c.json", chains("10", "1")), "--format", "chain", "--json"}).json();
    QVERIFY(json.at("replicas") == Json::parse(R"([{"service": "s", "node": "far"}])"));
    QVERIFY(json.at("serves") == Json::parse(R"({"d": ["far"]})"));
}

/// There are two nodes for three replicas; without that limit it is the cheapest again.
void PlaceBenchmarkTest::saysWhatIsInTheWayOfChains()
{
    const Folder folder;
    const QStringList arguments{"place-benchmark", folder.write("c.json", chains("10", "3")), "--format", "chain"};
    const Outcome none = run(arguments + QStringList{"--json"});
    QCOMPARE(none.status, 1);
    const Json json = none.json();
    QVERIFY(json.at("conflict") == Json::parse(R"(["min_replicas:s"])"));
    const Json& relaxation = json.at("relaxations").at(0);
    QCOMPARE(relaxation.at("constraint").get<std::string>(), std::string("min_replicas:s"));
    QCOMPARE(relaxation.at("cost_per_hour_without").get<double>(), 3.8);
    QCOMPARE(relaxation.at("most_replicas_possible").get<double>(), 2.0);
    const Outcome words = run(arguments);
    QVERIFY2(words.out.contains("min_replicas:s: s runs on 3 nodes at least; 2 would do"), words.out);
}

void PlaceBenchmarkTest::speaksToPeople()
{
    const Folder folder;
    const Outcome words = run({"place-benchmark", folder.write("p.txt", path), "--format", "orlib-pmed"});
    QVERIFY2(words.out.startsWith("Optimal: 5; bound 5 (gap 0 %)."), words.out);
    const Outcome list = run({"place-benchmark", "--list", "--json"});
    QCOMPARE(list.json().at("formats").size(), std::size_t{6});
}

void PlaceBenchmarkTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& options, const char* says) {
        QTest::newRow(name) << options << QByteArray(says);
    };
    row("no format", {}, "chain, eua, orlib-cap, orlib-gap, orlib-pmed, pop");
    row("capacity of a median", {"--format", "orlib-pmed", "--capacity", "3"}, "orlib-cap");
    row("maximised sites", {"--format", "orlib-cap", "--maximise"}, "orlib-gap");
    row("undivided jobs", {"--format", "orlib-gap", "--single-source"}, "orlib-cap");
    row("a text for users", {"--format", "eua"}, "problem.txt:1");
    row("a capacity of stations", {"--format", "eua", "--capacity", "3"}, "orlib-cap");
    row("another format's file", {"--format", "orlib-pmed"}, "problem.txt:2");
    row("no time", {"--format", "orlib-cap", "--time-limit", "-1"}, "--time-limit");
}

void PlaceBenchmarkTest::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, says);
    const Folder folder;
    const Outcome refused = run(QStringList{"place-benchmark", folder.write("problem.txt", sites)} + options);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(says), refused.err);
}

REGISTER_TEST(PlaceBenchmarkTest)
#include "place_benchmark_test.moc"
