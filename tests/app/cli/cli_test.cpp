// Does the headless program keep its promises: answers, exit statuses, JSON keys, and what it does with hostile input?
#include "tests/support/register_test.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <nlohmann/json.hpp>
#include <set>

using Json = nlohmann::json;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out, err;
    Json json() const { return Json::parse(out.toStdString(), nullptr, false); }
};

QString program() { return QStringLiteral(EDGEWRIGHT_BINARY_DIR "/app/edgewright-cli"); }

Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000))
        return {};
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

std::vector<std::string> templateNames()
{
    std::vector<std::string> names;
    const Json listed = run({"templates", "--json"}).json();
    for (const Json& one : listed.at("templates"))
        names.push_back(one.at("name"));
    return names;
}

QString sharedTopologies()
{
    const QString stated = qEnvironmentVariable("EDGEWRIGHT_SHARED_DATA");
    return QDir((stated.isEmpty() ? QStringLiteral(EDGEWRIGHT_SOURCE_DIR "/../shared/data") : stated) + "/topologies")
        .absolutePath();
}

/// Two linked nodes of one name each, one node apart, users at the first, a service.
constexpr const char* smallProject = R"({"format": "edgewright", "version": 1,
 "nodes": [
  {"id": "a", "name": "Harbour", "kind": "access", "tier": "device"},
  {"id": "b", "name": "Site", "tier": "edge", "cpu_cores": 4, "memory_gib": 8, "cost_usd_per_hour": 0.5},
  {"id": "c", "name": "Island", "tier": "cloud"},
  {"id": "d", "name": "Twin"}, {"id": "e", "name": "Twin"}],
 "links": [{"id": "l", "from": "a", "to": "b", "latency_ms": 2.5}],
 "populations": [{"id": "p", "name": "Visitors", "node": "a", "users": 10, "requests_per_second": 0.1, "budget_ms": 20}],
 "services": [{"id": "s", "name": "Guide", "cpu_cores": 2, "memory_gib": 1, "service_time_ms": 4}],
 "flows": [{"id": "f", "population": "p", "service": "s"}]})";

} // namespace

class CliTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void helpsAndTellsItsVersion();
    void listsRegistries_data();
    void listsRegistries();
    void makesNewProjects();
    void runsEveryTemplate();
    void countsRows();
    void findsPathsByIdOrName();
    void placesAndApplies();
    void saysNoWithAnObject_data();
    void saysNoWithAnObject();
    void simulatesLatency();
    void simulatesCaches();
    void repeatsItself_data();
    void repeatsItself();
    void listsTheCatalogue();
    void printsTheSchema();
    void exportsManifests();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void replacesNothingWithoutForce();
    void importsTheTopologyZoo();
    void stopsOnInterrupt();
    void noticesAFullDisk();
    void sendsNoEscapesToTheTerminal();

private:
    QString at(const QString& name) const { return folder_->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    QString small() const { return write("small.edge.json", smallProject); }
    QString fromTemplate(const std::string& name) const;

    std::unique_ptr<QTemporaryDir> folder_;
};

void CliTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

QString CliTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString CliTest::fromTemplate(const std::string& name) const
{
    const QString file = at(QString::fromStdString(name) + ".edge.json");
    run({"new", file, "--template", QString::fromStdString(name), "--force"});
    return file;
}

void CliTest::helpsAndTellsItsVersion()
{
    const Outcome help = run({"--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.err.isEmpty());
    for (const char* command : {"new", "templates", "import", "info", "check", "paths", "place", "cache", "export",
                                "latency", "schema", "catalog"}) {
        QVERIFY2(help.out.contains(command), command);
        const Outcome ofCommand = run({command, "--help"});
        QCOMPARE(ofCommand.status, 0);
        QVERIFY(ofCommand.out.contains("--json"));
    }
    const Outcome version = run({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("edgewright-cli "));
}

void CliTest::listsRegistries_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("includes");
    QTest::newRow("templates") << QStringList{"templates"} << "templates"
                               << "ar-vr-metro";
    QTest::newRow("targets") << QStringList{"export", "--list"} << "targets"
                             << "kubernetes";
    QTest::newRow("formats") << QStringList{"import", "--list"} << "formats"
                             << "graphml";
    QTest::newRow("policies") << QStringList{"cache", "--list"} << "policies"
                              << "lru";
}

void CliTest::listsRegistries()
{
    QFETCH(QStringList, command);
    QFETCH(QString, key);
    QFETCH(QString, includes);
    const Outcome words = run(command);
    QCOMPARE(words.status, 0);
    QVERIFY(words.out.contains(includes.toUtf8()));
    const Outcome listed = run(command + QStringList{"--json"});
    QCOMPARE(listed.status, 0);
    std::set<std::string> names;
    const Json json = listed.json();
    for (const Json& entry : json.at(key.toStdString())) {
        QVERIFY(!entry.at("title").get<std::string>().empty());
        names.insert(entry.at("name").get<std::string>());
    }
    QVERIFY(names.contains(includes.toStdString()));
}

void CliTest::makesNewProjects()
{
    const Outcome empty = run({"new", at("empty.edge.json")});
    QCOMPARE(empty.status, 0);
    const Json counts = run({"info", at("empty.edge.json"), "--json"}).json();
    QCOMPARE(counts.at("nodes").get<int>(), 0);
    QCOMPARE(counts.at("components").get<int>(), 0);
}

void CliTest::runsEveryTemplate()
{
    for (const std::string& name : templateNames()) {
        const QString file = fromTemplate(name), placed = at("placed.edge.json");
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

void CliTest::countsRows()
{
    const Outcome counted = run({"info", small(), "--json"});
    QCOMPARE(counted.status, 0);
    const Json json = counted.json();
    for (const char* key :
         {"nodes", "links", "groups", "populations", "services", "flows", "contents", "scenarios", "components"})
        QVERIFY2(json.at(key).is_number_integer(), key);
    QCOMPARE(json.at("nodes").get<int>(), 5);
    QCOMPARE(json.at("components").get<int>(), 4); // a-b, c, d, e
}

void CliTest::findsPathsByIdOrName()
{
    const Outcome found = run({"paths", small(), "--from", "a", "--to", "site", "-k", "3", "--json"});
    QCOMPARE(found.status, 0);
    const Json paths = found.json().at("paths");
    QCOMPARE(paths.size(), std::size_t{1});
    QCOMPARE(paths[0].at("nodes").dump(), std::string(R"(["a","b"])"));
    QCOMPARE(paths[0].at("latency_ms").get<double>(), 5.0); // round trip: 2 × 2.5
    const Outcome itself = run({"paths", small(), "--from", "a", "--to", "a", "--json"});
    QCOMPARE(itself.json().at("paths")[0].at("latency_ms").get<double>(), 0.0);
}

void CliTest::placesAndApplies()
{
    const Outcome placed = run(
        {"place", small(), "--seed", "3", "--iterations", "100", "--apply", "-o", at("placed.edge.json"), "--json"});
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
    QCOMPARE(run({"info", at("placed.edge.json"), "--json"}).json().at("assignments").get<int>(), 1);
    QCOMPARE(run({"place", at("placed.edge.json"), "--apply", "-o", at("placed.edge.json")}).status, 0); // in place
}

void CliTest::saysNoWithAnObject_data()
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

void CliTest::saysNoWithAnObject()
{
    QFETCH(QString, replaced);
    QFETCH(QString, by);
    QFETCH(QStringList, command);
    QFETCH(QString, key);
    QByteArray project(smallProject);
    if (!replaced.isEmpty())
        project.replace(replaced.toUtf8(), by.toUtf8());
    if (key == "populations")
        project.replace("\"budget_ms\": 20", "\"budget_ms\": 5.5");
    const QString file = write("no.edge.json", project);
    command.replaceInStrings("%1", file);
    const Outcome words = run(command);
    QVERIFY2(words.status == 1, words.err + words.out);
    QVERIFY(words.err.isEmpty() && !words.out.isEmpty());
    const Outcome object = run(command + QStringList{"--json"});
    QCOMPARE(object.status, 1);
    QVERIFY(object.json().at(key.toStdString()).is_array());
}

void CliTest::simulatesLatency()
{
    QByteArray project(smallProject);
    project.replace("\"nodes\": [",
                    "\"assignments\": [{\"id\": \"x\", \"service\": \"s\", \"node\": \"b\"}], \"nodes\": [");
    const QString file = write("placed.edge.json", project);
    const Outcome sampled = run({"latency", file, "--samples", "5000", "--json"});
    QCOMPARE(sampled.status, 0);
    QCOMPARE(sampled.json().at("samples").get<int>(), 5000);
    QVERIFY(sampled.json().at("populations")[0].at("at_percentile_ms").get<double>() > 5);
}

void CliTest::simulatesCaches()
{
    const QString file = fromTemplate("news-cdn");
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

void CliTest::repeatsItself_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("seedShows");
    QTest::newRow("cache") << QStringList{"cache", "%1", "--requests", "20000"} << true;
    QTest::newRow("place") << QStringList{"place", "%1"} << false; // an optimum is one for every seed
}

void CliTest::repeatsItself()
{
    QFETCH(QStringList, command);
    QFETCH(bool, seedShows);
    command.replaceInStrings("%1", fromTemplate("news-cdn"));
    const auto seeded = [&](const char* seed) { return run(command + QStringList{"--json", "--seed", seed}).out; };
    const QByteArray first = seeded("1");
    QVERIFY(!first.isEmpty());
    QCOMPARE(seeded("1"), first);
    QVERIFY(!seedShows || seeded("18446744073709551615") != first);
}

void CliTest::listsTheCatalogue()
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

void CliTest::printsTheSchema()
{
    const Outcome printed = run({"schema"});
    QCOMPARE(printed.status, 0);
    QVERIFY(printed.json().contains("$schema"));
    QCOMPARE(run({"schema", "--json"}).out, printed.out);
}

void CliTest::exportsManifests()
{
    const QString drawn = fromTemplate("ar-vr-metro"), placed = at("placed.edge.json");
    QCOMPARE(run({"place", drawn, "--apply", "-o", placed}).status, 0);
    const Outcome one = run({"export", placed, "--target", "kubernetes", "-o", at("one"), "--json"});
    QVERIFY2(one.status == 0 || one.status == 1, one.err);
    const Json json = one.json();
    QVERIFY(!json.at("files").empty() && !json.at("report").empty());
    bool isWhole = true;
    for (const Json& line : json.at("report")) {
        const std::string outcome = line.at("outcome");
        QVERIFY(std::set<std::string>({"exported", "needs_input", "not_expressible"}).contains(outcome));
        QVERIFY(line.contains("row") && line.contains("where") && line.contains("what"));
        isWhole = isWhole && outcome != "not_expressible";
    }
    QCOMPARE(one.status, isWhole ? 0 : 1);
    for (const Json& file : json.at("files"))
        QVERIFY(QFile::exists(at("one/" + QString::fromStdString(file))));

    std::string targets;
    const Json list = run({"export", "--list", "--json"}).json().at("targets");
    for (const Json& target : list)
        targets.append(targets.empty() ? "" : ",").append(target.at("name"));
    const Outcome all = run({"export", placed, "--target", QString::fromStdString(targets), "-o", at("all"), "--json"});
    QVERIFY2(all.status == 0 || all.status == 1, all.err);
    for (const Json& target : list)
        QVERIFY(QDir(at("all/" + QString::fromStdString(target.at("name")))).exists());
}

void CliTest::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const QStringList& arguments, const char* mentions) {
        QTest::newRow(name) << arguments << mentions;
    };
    row("nothing", {}, "choose one of: new");
    row("unknown command", {"plaice"}, "plaice");
    row("empty command", {""}, "choose one of");
    row("unknown option", {"info", "small", "--colour"}, "--colour");
    row("no file", {"info"}, "FILE");
    row("absent file", {"info", "absent.edge.json"}, "absent.edge.json");
    row("empty file name", {"info", ""}, "file");
    row("folder for a file", {"info", "."}, "folder");
    row("surplus argument", {"info", "small", "more"}, "more");
    row("unknown node", {"paths", "small", "--from", "nowhere", "--to", "a"}, "nowhere");
    row("ambiguous node", {"paths", "small", "--from", "Twin", "--to", "a"}, "d (Twin), e (Twin)");
    row("no --to", {"paths", "small", "--from", "a"}, "--to");
    row("no paths asked", {"paths", "small", "--from", "a", "--to", "b", "-k", "0"}, "-k");
    row("too many paths", {"paths", "small", "--from", "a", "--to", "b", "-k", "99999999999999999999"}, "-k");
    row("half a path", {"paths", "small", "--from", "a", "--to", "b", "-k", "1.5"}, "-k");
    row("negative seed", {"place", "small", "--seed", "-1"}, "--seed");
    row("seed of letters", {"place", "small", "--seed", "x"}, "--seed");
    row("apply to nowhere", {"place", "small", "--apply"}, "-o");
    row("output of nothing", {"place", "small", "-o", "x.edge.json"}, "--apply");
    row("unknown template", {"new", "x.edge.json", "--template", "moon"}, "moon");
    row("new in no folder", {"new", "no/such/folder/x.edge.json"}, "no/such/folder");
    row("no output for import", {"import", "small"}, "-o");
    row("unknown format", {"import", "small", "-o", "x.edge.json", "--format", "dwg"}, "graphml");
    row("format not recognised", {"import", "small", "-o", "x.edge.json"}, "format");
    row("unknown target", {"export", "small", "--target", "cobol", "-o", "x"}, "kubernetes");
    row("no target", {"export", "small", "-o", "x"}, "--target");
    row("no folder", {"export", "small", "--target", "kubernetes"}, "-o");
    row("unknown policy", {"cache", "small", "--policy", "mru"}, "lru");
    row("nobody fetches", {"cache", "small"}, "Fetch");
    row("no requests", {"cache", "small", "--requests", "0"}, "--requests");
    row("warm-up of all", {"cache", "small", "--warm-up", "1"}, "--warm-up");
    row("warm-up of no number", {"cache", "small", "--warm-up", "nan"}, "--warm-up");
    row("nothing placed", {"latency", "small"}, "place");
    row("few samples", {"latency", "small", "--samples", "5"}, "--samples");
    row("unknown provider", {"catalog", "--provider", "acme"}, "aws_wavelength");
}

void CliTest::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const QString file = small();
    for (QString& argument : arguments)
        argument = argument == "small" ? file : argument == "." ? folder_->path() : argument;
    for (const QStringList& more : {QStringList{}, QStringList{"--json"}}) {
        const Outcome refused = run(arguments + more);
        QVERIFY2(refused.status == 2, refused.out + refused.err);
        QVERIFY2(refused.out.isEmpty(), refused.out);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains(mentions.toUtf8()), refused.err);
    }
    QVERIFY(!QFile::exists("x.edge.json"));
}

void CliTest::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nothing but zeros") << QByteArray(1 << 20, '\0');
    QTest::newRow("not JSON") << QByteArray("hello\nworld\x1b[2J");
    QTest::newRow("cut short") << QByteArray(smallProject).left(300);
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("another format") << QByteArray(R"({"format": "drawing", "version": 1})");
    QTest::newRow("newer") << QByteArray(R"({"format": "edgewright", "version": 999})");
    QTest::newRow("dangling") << QByteArray(smallProject).replace("\"to\": \"b\"", "\"to\": \"zz\"");
    QTest::newRow("twice") << QByteArray(smallProject).replace("\"id\": \"c\"", "\"id\": \"b\"");
    QTest::newRow("negative") << QByteArray(smallProject).replace("2.5", "-2.5");
    QTest::newRow("not a number") << QByteArray(smallProject).replace("2.5", "NaN");
    QTest::newRow("huge number") << QByteArray(smallProject).replace("2.5", "1e999");
    QTest::newRow("not UTF-8") << QByteArray(smallProject).replace("Harbour", "\xff\xfe");
}

void CliTest::refusesHostileFiles()
{
    QFETCH(QByteArray, bytes);
    const QString file = write("hostile.edge.json", bytes);
    for (const QStringList& command :
         {QStringList{"info", file}, QStringList{"check", file}, QStringList{"place", file}, QStringList{"cache", file},
          QStringList{"import", file, "-o", at("x.edge.json"), "--format", "graphml"}}) {
        const Outcome refused = run(command + QStringList{"--json"});
        QVERIFY2(refused.status == 2, command.join(' ').toUtf8() + refused.out + refused.err);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains("hostile.edge.json"), refused.err);
        QVERIFY(!refused.err.contains('\x1b'));
    }
    QVERIFY(!QFile::exists(at("x.edge.json")));
}

void CliTest::replacesNothingWithoutForce()
{
    const QString precious = write("precious.edge.json", "mine");
    const QString graph =
        write("g.graphml", R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
        <node id="0"/><node id="1"/><edge source="0" target="1"/></graph></graphml>)");
    for (const QStringList& command : {QStringList{"new", precious}, QStringList{"import", graph, "-o", precious},
                                       QStringList{"place", small(), "--apply", "-o", precious}}) {
        const Outcome refused = run(command);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--force"), refused.err);
        QFile file(precious);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
    for (const QStringList& command :
         {QStringList{"new", precious, "--force"}, QStringList{"import", graph, "-o", precious, "--force"},
          QStringList{"place", small(), "--apply", "-o", precious, "--force"}})
        QCOMPARE(run(command).status, 0);
}

void CliTest::importsTheTopologyZoo()
{
    const QDir zoo(sharedTopologies());
    const QStringList files = zoo.entryList({"*.graphml"});
    if (files.isEmpty())
        QSKIP("the Topology Zoo files are not there: set EDGEWRIGHT_SHARED_DATA");
    for (const QString& name : files) {
        const QString file = at(name + ".edge.json");
        const Outcome imported = run({"import", zoo.filePath(name), "-o", file, "--json"});
        QVERIFY2(imported.status == 0, qPrintable(name + ": " + imported.err));
        const Json json = imported.json();
        QCOMPARE(json.at("format").get<std::string>(), std::string("graphml"));
        QVERIFY2(json.at("nodes").get<int>() > 1 && json.at("links").get<int>() > 0, qPrintable(name));
        QVERIFY(json.at("groups").is_number_integer());
        for (const Json& warning : json.at("warnings"))
            QVERIFY(warning.contains("where") && !warning.at("what").get<std::string>().empty());
        const Json counts = run({"info", file, "--json"}).json();
        QCOMPARE(counts.at("nodes").get<int>(), json.at("nodes").get<int>());
        QCOMPARE(counts.at("links").get<int>(), json.at("links").get<int>());
    }
}

/// Whether the process has a handler of its own for SIGINT: bit 1 of the mask of caught signals.
static bool catchesInterrupt(qint64 pid)
{
    QFile status(QString("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) & (1u << (SIGINT - 1));
    return false;
}

void CliTest::stopsOnInterrupt()
{
    const QString file = fromTemplate("news-cdn");
    QProcess process;
    process.start(program(), {"cache", file, "--requests", "20000000", "--json"});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(catchesInterrupt(process.processId()), 30'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void CliTest::noticesAFullDisk()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(program(), {"schema"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

void CliTest::sendsNoEscapesToTheTerminal()
{
    const QString file = write(
        "escape.edge.json", QByteArray(smallProject).replace("Harbour", "Har\\u001b[2Jbour").replace("Site", "上海"));
    const Outcome words = run({"paths", file, "--from", "a", "--to", "上海"});
    QVERIFY2(words.status == 0, words.err);
    QVERIFY(!words.out.contains('\x1b') && words.out.contains("上海"));
    const Outcome unknown = run({"paths", file, "--from", "x\x1b[2J", "--to", "a"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(!unknown.err.contains('\x1b'));
}

REGISTER_TEST(CliTest)
#include "cli_test.moc"
