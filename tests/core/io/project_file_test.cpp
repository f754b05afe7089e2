// Is a project file read as it was written, and is what can't be read refused where it is wrong?
#include "core/io/project_file.h"
#include "tests/core/io/random_edits.h"
#include "tests/support/register_test.h"

#include <QElapsedTimer>
#include <QTest>

using namespace edgewright;

class ProjectFileTest : public QObject {
    Q_OBJECT

private slots:
    void writesTheFormatAsDescribed();
    void keepsEveryRandomTopology_data();
    void keepsEveryRandomTopology();
    void leavesLaterFieldsOutAtTheirDefaults();
    void keepsWhatItDoesNotKnow();
    void ordersRowsAndKeysOfFilesWrittenByHand();
    void toleratesByteOrderMarkAndCarriageReturns();
    void says_data();
    void says();
    void refusesAFileCutAnywhere();
    void refusesHostileSizesQuickly_data();
    void refusesHostileSizesQuickly();
    void readsGroupsNestedDeeplyInGoodTime();
    void namesTheVersionThatReadsANewerFile();
};

namespace {

QByteArray project(const QByteArray& rest) { return R"({"format":"edgewright","version":1,)" + rest + "}"; }

} // namespace

void ProjectFileTest::writesTheFormatAsDescribed()
{
    Topology topology;
    topology.groups.put({.id = {"g"}, .name = "Dock"});
    QCOMPARE(toProjectText(topology), std::string(R"({
  "format": "edgewright",
  "version": 1,
  "nodes": [],
  "links": [],
  "groups": [
    {
      "id": "g",
      "name": "Dock",
      "kind": "site"
    }
  ]
}
)"));
}

void ProjectFileTest::keepsEveryRandomTopology_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void ProjectFileTest::keepsEveryRandomTopology()
{
    QFETCH(quint64, seed);
    testing::RandomEdits random(seed);
    const Topology topology = random.topology(static_cast<int>(10 * seed));
    const std::string written = toProjectText(topology);
    const Result<Topology> read = fromProjectText(written, "random");
    QVERIFY2(read.has_value(), read ? "" : oneLine(read.error()).c_str());
    QVERIFY(*read == topology);
    QVERIFY(toProjectText(*read) == written);
}

/// A file of before the field was there keeps its bytes; one that sets it keeps it.
void ProjectFileTest::leavesLaterFieldsOutAtTheirDefaults()
{
    Topology topology;
    Node node;
    node.id.value = "n";
    topology.nodes.put(node);
    QVERIFY(toProjectText(topology).find("\"servers\"") == std::string::npos);
    QVERIFY(toProjectText(topology).find("\"admit_") == std::string::npos);
    QVERIFY(toProjectText(topology).find("\"speed\"") != std::string::npos); // one that was always there
    node.servers = 3;
    topology.nodes.put(node);
    const std::string written = toProjectText(topology);
    QVERIFY(written.find("\"servers\": 3") != std::string::npos);
    QCOMPARE(fromProjectText(written, "file")->nodes.find(node.id)->servers, std::int64_t{3});
}

void ProjectFileTest::keepsWhatItDoesNotKnow()
{
    const QByteArray later =
        project(R"("nodes":[{"id":"a","colour":{"r":1,"deep":[1,2,{"x":null}]},"name":"A"}],"moons":[{"id":"m"}])");
    const Result<Topology> read = fromProjectText(later.toStdString(), "later");
    QVERIFY(read.has_value());
    QCOMPARE(read->nodes.find({"a"})->unknown, std::string(R"({"colour":{"r":1,"deep":[1,2,{"x":null}]}})"));
    const std::string written = toProjectText(*read);
    QVERIFY(written.find("\"moons\": [") > written.find("\"links\": []")); // after what is known
    QVERIFY(*fromProjectText(written, "again") == *read);
    QVERIFY(toProjectText(*fromProjectText(written, "again")) == written);
}

void ProjectFileTest::ordersRowsAndKeysOfFilesWrittenByHand()
{
    const auto read =
        fromProjectText(project(R"("nodes":[{"latitude":20.0,"id":"b"},{"id":"a"}])").toStdString(), "hand");
    QVERIFY(read.has_value());
    const std::string written = toProjectText(*read);
    QVERIFY(written.find("\"id\": \"a\"") < written.find("\"id\": \"b\""));
    QVERIFY(written.find("\"latitude\": 20,") > written.find("\"id\": \"b\""));
}

void ProjectFileTest::toleratesByteOrderMarkAndCarriageReturns()
{
    QByteArray windows = QByteArray::fromStdString(toProjectText(testing::RandomEdits(3).topology(50)));
    const Topology plain = *fromProjectText(windows.toStdString(), "plain");
    windows.replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
    const auto read = fromProjectText(windows.toStdString(), "windows");
    QVERIFY(read.has_value());
    QVERIFY(*read == plain);
}

void ProjectFileTest::says_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("where");
    const QByteArray two = R"("nodes":[{"id":"a"},{"id":"b"}])";
    QTest::newRow("empty") << QByteArray("") << QByteArray("f:1:1");
    QTest::newRow("a comma too many") << QByteArray("{\n  \"format\": ,\n}") << QByteArray("f:2:13");
    QTest::newRow("not a number") << QByteArray("{\"a\":\n NaN}") << QByteArray("f:2:2");
    QTest::newRow("minus infinity") << QByteArray("{\"a\": -Infinity}") << QByteArray("f:1:7");
    QTest::newRow("too large a number") << QByteArray("[1e999]") << QByteArray("f:1:6");
    QTest::newRow("Latin-1") << QByteArray("{\"name\": \"Z\xFCrich\"}") << QByteArray("f:1:12");
    QTest::newRow("more after the end") << QByteArray("{}\n{}") << QByteArray("f:2:1");
    QTest::newRow("another format") << QByteArray(R"({"type":"Topology"})") << QByteArray("f#/format");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("f#/format");
    QTest::newRow("no version") << QByteArray(R"({"format":"edgewright"})") << QByteArray("f#/version");
    QTest::newRow("half a version") << QByteArray(R"({"format":"edgewright","version":1.5})")
                                    << QByteArray("f#/version");
    QTest::newRow("a key twice") << project(R"("nodes":[{"id":"a","name":"x","name":"y"}])")
                                 << QByteArray("f#/nodes/0/name");
    QTest::newRow("a table twice") << project(R"("nodes":[],"nodes":[])") << QByteArray("f#/nodes");
    QTest::newRow("a table that is no list") << project(R"("nodes":{})") << QByteArray("f#/nodes");
    QTest::newRow("a row that is no object") << project(R"("nodes":[1])") << QByteArray("f#/nodes/0");
    QTest::newRow("a row without id") << project(R"("nodes":[{}])") << QByteArray("f#/nodes/0/id");
    QTest::newRow("an id with a slash") << project(R"("nodes":[{"id":"a/b"}])") << QByteArray("f#/nodes/0/id");
    QTest::newRow("an id that is a number") << project(R"("nodes":[{"id":1}])") << QByteArray("f#/nodes/0/id");
    QTest::newRow("an id twice") << project(R"("nodes":[{"id":"b"},{"id":"a"},{"id":"b"}])")
                                 << QByteArray("f#/nodes/2/id");
    QTest::newRow("a number in quotes") << project(R"("nodes":[{"id":"a","cpu_cores":"4"}])")
                                        << QByteArray("f#/nodes/0/cpu_cores");
    QTest::newRow("a negative number") << project(R"("nodes":[{"id":"a","cpu_cores":-4}])")
                                       << QByteArray("f#/nodes/0/cpu_cores");
    QTest::newRow("half a whole number") << project(R"("nodes":[{"id":"a","accelerators":0.5}])")
                                         << QByteArray("f#/nodes/0/accelerators");
    QTest::newRow("a whole number of 2^64") << project(R"("nodes":[{"id":"a","accelerators":18446744073709551615}])")
                                            << QByteArray("f#/nodes/0/accelerators");
    QTest::newRow("null") << project(R"("nodes":[{"id":"a","latitude":null}])") << QByteArray("f#/nodes/0/latitude");
    QTest::newRow("a name that is true") << project(R"("nodes":[{"id":"a","name":true}])")
                                         << QByteArray("f#/nodes/0/name");
    QTest::newRow("no such tier") << project(R"("nodes":[{"id":"a","tier":"moon"}])") << QByteArray("f#/nodes/0/tier");
    QTest::newRow("a link without an end")
        << project(two + R"(,"links":[{"id":"l","from":"a"}])") << QByteArray("f#/links/0/to");
    QTest::newRow("a dangling end")
        << project(two + R"(,"links":[{"id":"z","from":"a","to":"b"},{"id":"l","from":"gone","to":"b"}])")
        << QByteArray("f#/links/1/from");
    QTest::newRow("a link to itself") << project(two + R"(,"links":[{"id":"l","from":"a","to":"a"}])")
                                      << QByteArray("f#/links/0/to");
    QTest::newRow("a layout of no node") << project(R"("node_layouts":[{"id":"a","x":1,"y":1}])")
                                         << QByteArray("f#/node_layouts/0/id");
    QTest::newRow("an odd number of coordinates")
        << project(two + R"(,"links":[{"id":"l","from":"a","to":"b"}],"link_layouts":[{"id":"l","bends":[1,2,3]}])")
        << QByteArray("f#/link_layouts/0/bends");
    QTest::newRow("groups in a circle") << project(R"("groups":[{"id":"a","parent":"b"},{"id":"b","parent":"a"}])")
                                        << QByteArray("f#/groups/0/parent");
    QTest::newRow("a group below groups in a circle")
        << project(R"("groups":[{"id":"a","parent":"c"},{"id":"b","parent":"c"},{"id":"c","parent":"b"}])")
        << QByteArray("f#/groups/2/parent");
    QTest::newRow("a scenario of a scenario")
        << project(R"("scenarios":[{"id":"s","changes":[{"table":"scenarios","after":{"id":"t"}}]}])")
        << QByteArray("f#/scenarios/0/changes");
    QTest::newRow("a change that can't be")
        << project(R"("scenarios":[{"id":"s","changes":[{"table":"nodes","after":{"id":"t","speed":0}}]}])")
        << QByteArray("f#/scenarios/0/changes/0/after/speed");
    QTest::newRow("the second of two deep keys")
        << QByteArray(R"({"a/b":[0,{"~":{"k":1,"k":2}}]})") << QByteArray("f#/a~1b/1/~0/k");
}

void ProjectFileTest::says()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, where);
    const Result<Topology> read = fromProjectText(bytes.toStdString(), "f");
    QVERIFY(!read.has_value());
    QCOMPARE(QByteArray::fromStdString(read.error().where), where);
    QVERIFY(!english(read.error().what).empty());
    QVERIFY(!english(read.error().remedy).empty());
}

void ProjectFileTest::refusesAFileCutAnywhere()
{
    const std::string written = toProjectText(testing::RandomEdits(5).topology(60));
    for (std::size_t length = 0; length + 1 < written.size(); length += 37)
        QVERIFY(!fromProjectText(std::string_view(written).substr(0, length), "cut").has_value());
    QVERIFY(fromProjectText(std::string_view(written).substr(0, written.size() - 1), "whole but for the last line end")
                .has_value());
}

void ProjectFileTest::refusesHostileSizesQuickly_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QByteArray>("where");
    std::string keys = "{";
    for (int i = 0; i < 300'000; ++i)
        keys += "\"" + std::to_string(i) + "\":0,";
    std::string opened;
    for (int i = 0; i < 100'000; ++i)
        opened += "{\"a\":";
    QTest::newRow("100 MB of nothing") << std::string(100'000'000, ' ') << QByteArray("f:1:1");
    QTest::newRow("100 MB of zero bytes") << std::string(100'000'000, '\0') << QByteArray("f:1:1");
    QTest::newRow("nested lists") << std::string(100'000, '[') << QByteArray("f#") + QByteArray("/0").repeated(100);
    QTest::newRow("nested objects") << opened << QByteArray("f#") + QByteArray("/a").repeated(100);
    QTest::newRow("300,000 keys in one object, one twice") << keys + "\"7\":1}" << QByteArray("f#/7");
}

void ProjectFileTest::refusesHostileSizesQuickly()
{
    QFETCH(std::string, bytes);
    QFETCH(QByteArray, where);
    QElapsedTimer timer;
    timer.start();
    const Result<Topology> read = fromProjectText(bytes, "f");
    qInfo("refused after %lld ms", timer.elapsed());
    QVERIFY(!read.has_value());
    QCOMPARE(QByteArray::fromStdString(read.error().where), where);
}

void ProjectFileTest::readsGroupsNestedDeeplyInGoodTime()
{
    Topology topology;
    constexpr int groups =
        20'000; // a check that walks up from each group would take groups² / 2 steps: far beyond the test's time
    for (int i = 0; i < groups; ++i)
        topology.groups.put({.id = {"g" + std::to_string(i)},
                             .parent = i == 0 ? std::nullopt : std::optional(GroupId{"g" + std::to_string(i - 1)})});
    const auto read = fromProjectText(toProjectText(topology), "deep");
    QVERIFY(read.has_value());
    QVERIFY(*read == topology);
}

void ProjectFileTest::namesTheVersionThatReadsANewerFile()
{
    const auto read = fromProjectText(R"({"version":17,"format":"edgewright","nodes":[{"id":5}]})", "f");
    QVERIFY(!read.has_value());
    QVERIFY(oneLine(read.error()).find("version 17") != std::string::npos);
}

REGISTER_TEST(ProjectFileTest)
#include "project_file_test.moc"
