// Does the headless program keep its promises: help, exit statuses, one line about bad usage, a stop, a full disk?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <set>

using namespace edgewright::testing;

namespace {

/// Whether the process has a handler of its own for SIGINT: bit 1 of the mask of caught signals.
bool catchesInterrupt(qint64 pid)
{
    QFile status(QString("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) & (1u << (SIGINT - 1));
    return false;
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void helpsAndTellsItsVersion();
    void listsRegistries_data();
    void listsRegistries();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void stopsOnInterrupt();
    void noticesAFullDisk();
    void sendsNoEscapesToTheTerminal();
};

void ProgramTest::helpsAndTellsItsVersion()
{
    const Outcome help = run({"--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.err.isEmpty());
    for (const char* command : {"new", "templates", "import", "info", "check", "paths", "place", "cache", "cache-trace",
                                "mrc", "freshness", "export", "latency", "schema", "catalog"}) {
        QVERIFY2(help.out.contains(command), command);
        const Outcome ofCommand = run({command, "--help"});
        QCOMPARE(ofCommand.status, 0);
        QVERIFY(ofCommand.out.contains("--json"));
    }
    const Outcome version = run({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("edgewright-cli "));
}

void ProgramTest::listsRegistries_data()
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
    QTest::newRow("policies for traces") << QStringList{"cache-trace", "--list"} << "policies"
                                         << "belady";
    QTest::newRow("policies for curves") << QStringList{"mrc", "--list"} << "policies"
                                         << "belady";
}

void ProgramTest::listsRegistries()
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

void ProgramTest::refusesBadUsage_data()
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
    row("future of a live stream", {"cache", "small", "--policy", "belady"}, "cache-trace");
    row("nobody fetches", {"cache", "small"}, "Fetch");
    row("no requests", {"cache", "small", "--requests", "0"}, "--requests");
    row("warm-up of all", {"cache", "small", "--warm-up", "1"}, "--warm-up");
    row("warm-up of no number", {"cache", "small", "--warm-up", "nan"}, "--warm-up");
    row("capacity of words", {"cache", "small", "--capacity", "much"}, "MiB");
    row("capacity of another unit", {"cache", "small", "--capacity", "5 GB"}, "MiB");
    row("capacity below zero", {"cache", "small", "--capacity", "-1"}, "capacity");
    row("unknown strategy", {"cache", "small", "--strategy", "hope"}, "stale_while_revalidate");
    row("TTL of no number", {"cache", "small", "--ttl", "nan"}, "--ttl");
    row("TTL below zero", {"cache", "small", "--ttl", "-3"}, "--ttl");
    row("outage of one figure", {"cache", "small", "--outage", "600"}, "600:300");
    row("outage before the start", {"cache", "small", "--outage=-5:10"}, "outage");
    row("column of no trace", {"cache", "small", "--columns", "time=t"}, "--trace FILE");
    row("content of no trace", {"cache", "small", "--trace-content", "News"}, "--trace FILE");
    row("trace that is not there", {"cache", "small", "--trace", "nowhere.csv", "--trace-content", "Nothing"},
        "Nothing");
    row("comparison of nothing", {"cache", "small", "--compare", "colours"}, "strategies, policies");
    row("curves of a comparison", {"cache", "small", "--compare", "policies", "--curves"}, "without --compare");
    row("publication of nothing", {"publish", "small", "--content", "Nothing"}, "Nothing");
    row("no replication", {"cache", "small", "--replications", "0"}, "--replications");
    row("start on another day", {"cache", "small", "--start-hour", "25"}, "--start-hour");
    row("nothing placed", {"latency", "small"}, "place");
    row("few samples", {"latency", "small", "--samples", "5"}, "--samples");
    row("unknown provider", {"catalog", "--provider", "acme"}, "aws_wavelength");
}

void ProgramTest::refusesBadUsage()
{
    const Folder folder;
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const QString file = folder.small();
    for (QString& argument : arguments)
        argument = argument == "small" ? file : argument == "." ? folder.path() : argument;
    for (const QStringList& more : {QStringList{}, QStringList{"--json"}}) {
        const Outcome refused = run(arguments + more);
        QVERIFY2(refused.status == 2, refused.out + refused.err);
        QVERIFY2(refused.out.isEmpty(), refused.out);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains(mentions.toUtf8()), refused.err);
    }
    QVERIFY(!QFile::exists("x.edge.json"));
}

void ProgramTest::stopsOnInterrupt()
{
    const Folder folder;
    const QString file = folder.fromTemplate("news-cdn");
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

void ProgramTest::noticesAFullDisk()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(program(), {"schema"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

void ProgramTest::sendsNoEscapesToTheTerminal()
{
    const Folder folder;
    const QString file = folder.write(
        "escape.edge.json", QByteArray(smallProject).replace("Harbour", "Har\\u001b[2Jbour").replace("Site", "上海"));
    const Outcome words = run({"paths", file, "--from", "a", "--to", "上海"});
    QVERIFY2(words.status == 0, words.err);
    QVERIFY(!words.out.contains('\x1b') && words.out.contains("上海"));
    const Outcome unknown = run({"paths", file, "--from", "x\x1b[2J", "--to", "a"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(!unknown.err.contains('\x1b'));
}

REGISTER_TEST(ProgramTest)
#include "program_test.moc"
