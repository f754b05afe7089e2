// Do the engines answer on the command line as they do in the core: right figures, a no with an object, the same answer twice?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <string>
#include <vector>

using namespace edgewright::testing;

namespace {

std::vector<std::string> templateNames()
{
    std::vector<std::string> names;
    const Json listed = run({"templates", "--json"}).json();
    for (const Json& one : listed.at("templates"))
        names.push_back(one.at("name"));
    return names;
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void runsEveryTemplate();
    void findsPathsByIdOrName();
    void placesAndApplies();
    void saysNoWithAnObject_data();
    void saysNoWithAnObject();
    void simulatesLatency();
    void simulatesCaches();
    void everyOptionOfTheCachesCounts_data();
    void everyOptionOfTheCachesCounts();
    void tellsHowSureTheCachesAre();
    void repeatsItself_data();
    void repeatsItself();
    void listsTheCatalogue();
    void printsTheSchema();
};

void AnswersTest::runsEveryTemplate()
{
    const Folder folder;
    for (const std::string& name : templateNames()) {
        const QString file = folder.fromTemplate(name), placed = folder.at("placed.edge.json");
        QVERIFY2(run({"info", file, "--json"}).json().at("nodes").get<int>() > 0, name.c_str());
        QVERIFY2(run({"check", file, "--json"}).json().at("findings").is_array(), name.c_str());
        const Outcome placing = run({"place", file, "--apply", "-o", placed, "--force", "--json"});
        QVERIFY2(placing.status == 0, (name + ": " + placing.err.toStdString()).c_str());
        QVERIFY(placing.err.isEmpty());
        const Outcome sampling = run({"latency", placed, "--json"});
        QVERIFY2(sampling.status <= 1 && sampling.json().is_object(),
                 (name + ": " + sampling.err.toStdString()).c_str());
        const Outcome caching = run({"cache", placed, "--requests", "20000", "--json"});
        QVERIFY2(caching.status == 0, (name + ": " + caching.err.toStdString()).c_str());
        const double ratio = caching.json().at("hit_ratio");
        QVERIFY2(ratio > 0 && ratio < 1, name.c_str());
    }
}

void AnswersTest::findsPathsByIdOrName()
{
    const Folder folder;
    const Outcome found = run({"paths", folder.small(), "--from", "a", "--to", "site", "-k", "3", "--json"});
    QCOMPARE(found.status, 0);
    const Json paths = found.json().at("paths");
    QCOMPARE(paths.size(), std::size_t{1});
    QCOMPARE(paths[0].at("nodes").dump(), std::string(R"(["a","b"])"));
    QCOMPARE(paths[0].at("latency_ms").get<double>(), 5.0); // round trip: 2 × 2.5
    const Outcome itself = run({"paths", folder.small(), "--from", "a", "--to", "a", "--json"});
    QCOMPARE(itself.json().at("paths")[0].at("latency_ms").get<double>(), 0.0);
}

void AnswersTest::placesAndApplies()
{
    const Folder folder;
    const Outcome placed = run({"place", folder.small(), "--seed", "3", "--iterations", "100", "--apply", "-o",
                                folder.at("placed.edge.json"), "--json"});
    QCOMPARE(placed.status, 0);
    const Json json = placed.json();
    QCOMPARE(json.at("status").get<std::string>(), std::string("optimal"));
    QCOMPARE(json.at("objective").get<double>(), 0.5); // the only node with room, 0.5 USD/h; the link is free
    QCOMPARE(json.at("bound").get<double>(), 0.5);
    QCOMPARE(json.at("gap").get<double>(), 0.0);
    QCOMPARE(json.at("assignments")[0].at("service").get<std::string>(), std::string("s"));
    QCOMPARE(json.at("assignments")[0].at("node").get<std::string>(), std::string("b"));
    QCOMPARE(json.at("users")[0].at("population").get<std::string>(), std::string("p"));
    QCOMPARE(json.at("users")[0].at("latency_ms").get<double>(), 9.0); // 2 × 2.5 + 4
    QCOMPARE(json.at("users")[0].at("budget_ms").get<double>(), 20.0);
    QCOMPARE(run({"info", folder.at("placed.edge.json"), "--json"}).json().at("assignments").get<int>(), 1);
    QCOMPARE(run({"place", folder.at("placed.edge.json"), "--apply", "-o", folder.at("placed.edge.json")}).status,
             0); // in place
}

void AnswersTest::saysNoWithAnObject_data()
{
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("key");
    const QStringList place{"place", "%1"}, check{"check", "%1"}, paths{"paths", "%1", "--from", "a", "--to", "Island"},
        latency{"latency", "%1"};
    QTest::newRow("infeasible") << "\"budget_ms\": 20"
                                << "\"budget_ms\": 1" << place << "conflicts";
    QTest::newRow("no path") << ""
                             << "" << paths << "paths";
    QTest::newRow("error found")
        << "\"nodes\": ["
        << "\"assignments\": [{\"id\": \"x\", \"service\": \"s\", \"node\": \"c\"}], \"nodes\": [" << check
        << "findings";
    QTest::newRow("budget missed")
        << "\"nodes\": ["
        << "\"assignments\": [{\"id\": \"x\", \"service\": \"s\", \"node\": \"b\"}], \"nodes\": [" << latency
        << "populations";
}

void AnswersTest::saysNoWithAnObject()
{
    const Folder folder;
    QFETCH(QString, replaced);
    QFETCH(QString, by);
    QFETCH(QStringList, command);
    QFETCH(QString, key);
    QByteArray project(smallProject);
    if (!replaced.isEmpty())
        project.replace(replaced.toUtf8(), by.toUtf8());
    if (key == "populations")
        project.replace("\"budget_ms\": 20", "\"budget_ms\": 5.5");
    const QString file = folder.write("no.edge.json", project);
    command.replaceInStrings("%1", file);
    const Outcome words = run(command);
    QVERIFY2(words.status == 1, words.err + words.out);
    QVERIFY(words.err.isEmpty() && !words.out.isEmpty());
    const Outcome object = run(command + QStringList{"--json"});
    QCOMPARE(object.status, 1);
    QVERIFY(object.json().at(key.toStdString()).is_array());
}

void AnswersTest::simulatesLatency()
{
    const Folder folder;
    QByteArray project(smallProject);
    project.replace("\"nodes\": [",
                    "\"assignments\": [{\"id\": \"x\", \"service\": \"s\", \"node\": \"b\"}], \"nodes\": [");
    const QString file = folder.write("placed.edge.json", project);
    const Outcome sampled = run({"latency", file, "--samples", "5000", "--json"});
    QCOMPARE(sampled.status, 0);
    QCOMPARE(sampled.json().at("samples").get<int>(), 5000);
    QVERIFY(sampled.json().at("populations")[0].at("at_percentile_ms").get<double>() > 5);
}

void AnswersTest::simulatesCaches()
{
    const Folder folder;
    const QString file = folder.fromTemplate("news-cdn");
    const Outcome cached = run({"cache", file, "--requests", "50000", "--warm-up", "0.5", "--json"});
    QVERIFY2(cached.status == 0, cached.err);
    const Json json = cached.json();
    QCOMPARE(json.at("requests").get<int>(), 25'000);
    for (const char* key : {"hit_ratio", "byte_hit_ratio", "origin_requests"})
        QVERIFY2(json.at(key).is_number(), key);
    for (const char* quantile : {"p50", "p90", "p95", "p99"})
        QVERIFY2(json.at("latency_ms").at(quantile).get<double>() > 0, quantile);
    QVERIFY(!json.at("points_of_presence").empty());
    for (const Json& point : json.at("points_of_presence"))
        QVERIFY(point.contains("node") && point.contains("hit_ratio"));
    const Outcome words = run({"cache", file, "--requests", "50000"});
    QVERIFY(words.out.contains("Hit ratio") && words.err.isEmpty()); // no progress where nobody watches
}

void AnswersTest::everyOptionOfTheCachesCounts_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::newRow("policy") << QStringList{"--policy", "fifo"};
    QTest::newRow("TTL") << QStringList{"--ttl", "2.5"};
    QTest::newRow("strategy") << QStringList{"--strategy", "purge_on_publish"};
    QTest::newRow("capacity") << QStringList{"--capacity", "5MiB"};
    QTest::newRow("replications") << QStringList{"--replications", "2"};
    QTest::newRow("seed") << QStringList{"--seed", "2"};
    QTest::newRow("buckets") << QStringList{"--buckets", "7"};
}

void AnswersTest::everyOptionOfTheCachesCounts()
{
    QFETCH(QStringList, option);
    const Folder folder;
    // Caches that are short of room and lives that are short, so that policies and strategies differ.
    QStringList command{"cache", folder.fromTemplate("news-cdn"), "--requests", "20000", "--json"};
    for (const auto& [name, value] : {std::pair{"--capacity", "8MiB"}, {"--ttl", "1"}})
        if (option.front() != name)
            command << name << value;
    const Outcome before = run(command), after = run(command + option);
    QVERIFY2(after.status == 0, after.err);
    Json without = before.json(), with = after.json();
    for (Json* json : {&without, &with})
        json->erase("policy"), json->erase("seed");
    QVERIFY(with != without);
}

void AnswersTest::tellsHowSureTheCachesAre()
{
    const Folder folder;
    const QStringList command{"cache", folder.fromTemplate("news-cdn"), "--requests", "10000", "--replications", "5"};
    const Json json = run(command + QStringList{"--json"}).json().at("replications");
    QCOMPARE(json.at("count").get<int>(), 5);
    const Json& hit = json.at("hit_ratio");
    QVERIFY(hit.at("low").get<double>() < hit.at("mean").get<double>());
    QVERIFY(hit.at("high").get<double>() < 1);
    QVERIFY(run(command).out.contains("95 %"));
}

void AnswersTest::repeatsItself_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("seedShows");
    QTest::newRow("cache") << QStringList{"cache", "%1", "--requests", "20000"} << true;
    QTest::newRow("place") << QStringList{"place", "%1"} << false; // an optimum is one for every seed
}

void AnswersTest::repeatsItself()
{
    const Folder folder;
    QFETCH(QStringList, command);
    QFETCH(bool, seedShows);
    command.replaceInStrings("%1", folder.fromTemplate("news-cdn"));
    const auto seeded = [&](const char* seed) { return run(command + QStringList{"--json", "--seed", seed}).out; };
    const QByteArray first = seeded("1");
    QVERIFY(!first.isEmpty());
    QCOMPARE(seeded("1"), first);
    QVERIFY(!seedShows || seeded("18446744073709551615") != first);
}

void AnswersTest::listsTheCatalogue()
{
    const Outcome listed = run({"catalog", "--provider", "aws_wavelength", "--json"});
    QCOMPARE(listed.status, 0);
    const Json sites = listed.json().at("sites");
    QVERIFY(!sites.empty());
    for (const Json& site : sites) {
        QCOMPARE(site.at("provider").get<std::string>(), std::string("aws_wavelength"));
        QVERIFY(!site.at("source").get<std::string>().empty() && !site.at("confidence").get<std::string>().empty());
    }
    QVERIFY(run({"catalog", "--json"}).json().at("sites").size() > sites.size());
}

void AnswersTest::printsTheSchema()
{
    const Outcome printed = run({"schema"});
    QCOMPARE(printed.status, 0);
    QVERIFY(printed.json().contains("$schema"));
    QCOMPARE(run({"schema", "--json"}).out, printed.out);
}

REGISTER_TEST(AnswersTest)
#include "answers_test.moc"
