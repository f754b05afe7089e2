// What do the commands do with the files that they are given: new, imported, hostile, precious?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace edgewright::testing;

namespace {

QString sharedTopologies()
{
    const QString stated = qEnvironmentVariable("EDGEWRIGHT_SHARED_DATA");
    return QDir((stated.isEmpty() ? QStringLiteral(EDGEWRIGHT_SOURCE_DIR "/../shared/data") : stated) + "/topologies")
        .absolutePath();
}

} // namespace

class ProjectFilesTest : public QObject {
    Q_OBJECT

private slots:
    void makesNewProjects();
    void countsRows();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void replacesNothingWithoutForce();
    void importsTheTopologyZoo();
};

void ProjectFilesTest::makesNewProjects()
{
    const Folder folder;
    const Outcome empty = run({"new", folder.at("empty.edge.json")});
    QCOMPARE(empty.status, 0);
    const Json counts = run({"info", folder.at("empty.edge.json"), "--json"}).json();
    QCOMPARE(counts.at("nodes").get<int>(), 0);
    QCOMPARE(counts.at("components").get<int>(), 0);
}

void ProjectFilesTest::countsRows()
{
    const Folder folder;
    const Outcome counted = run({"info", folder.small(), "--json"});
    QCOMPARE(counted.status, 0);
    const Json json = counted.json();
    for (const char* key :
         {"nodes", "links", "groups", "populations", "services", "flows", "contents", "scenarios", "components"})
        QVERIFY2(json.at(key).is_number_integer(), key);
    QCOMPARE(json.at("nodes").get<int>(), 5);
    QCOMPARE(json.at("components").get<int>(), 4); // a-b, c, d, e
}

void ProjectFilesTest::refusesHostileFiles_data()
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

void ProjectFilesTest::refusesHostileFiles()
{
    const Folder folder;
    QFETCH(QByteArray, bytes);
    const QString file = folder.write("hostile.edge.json", bytes);
    for (const QStringList& command :
         {QStringList{"info", file}, QStringList{"check", file}, QStringList{"place", file}, QStringList{"cache", file},
          QStringList{"import", file, "-o", folder.at("x.edge.json"), "--format", "graphml"}}) {
        const Outcome refused = run(command + QStringList{"--json"});
        QVERIFY2(refused.status == 2, command.join(' ').toUtf8() + refused.out + refused.err);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains("hostile.edge.json"), refused.err);
        QVERIFY(!refused.err.contains('\x1b'));
    }
    QVERIFY(!QFile::exists(folder.at("x.edge.json")));
}

void ProjectFilesTest::replacesNothingWithoutForce()
{
    const Folder folder;
    const QString precious = folder.write("precious.edge.json", "mine");
    const QString graph = folder.write(
        "g.graphml", R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
        <node id="0"/><node id="1"/><edge source="0" target="1"/></graph></graphml>)");
    for (const QStringList& command : {QStringList{"new", precious}, QStringList{"import", graph, "-o", precious},
                                       QStringList{"place", folder.small(), "--apply", "-o", precious}}) {
        const Outcome refused = run(command);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--force"), refused.err);
        QFile file(precious);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
    for (const QStringList& command :
         {QStringList{"new", precious, "--force"}, QStringList{"import", graph, "-o", precious, "--force"},
          QStringList{"place", folder.small(), "--apply", "-o", precious, "--force"}})
        QCOMPARE(run(command).status, 0);
}

void ProjectFilesTest::importsTheTopologyZoo()
{
    const Folder folder;
    const QDir zoo(sharedTopologies());
    const QStringList files = zoo.entryList({"*.graphml"});
    if (files.isEmpty())
        QSKIP("the Topology Zoo files are not there: set EDGEWRIGHT_SHARED_DATA");
    for (const QString& name : files) {
        const QString file = folder.at(name + ".edge.json");
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

REGISTER_TEST(ProjectFilesTest)
#include "project_files_test.moc"
