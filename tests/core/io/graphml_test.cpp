// Do real GraphML files open, with a report of what was odd, and are broken and hostile ones refused?
#include "core/io/import.h"
#include "core/io/project_file.h"
#include "core/network/geography.h"
#include "tests/core/io/shared_data.h"
#include "tests/support/register_test.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace edgewright;

class GraphmlTest : public QObject {
    Q_OBJECT

private slots:
    void readsNodesLinksAndCoordinates();
    void estimatesLatencyFromTheDistance();
    void givesLinksWithoutCoordinatesTheMedian();
    void reportsWhatIsOdd();
    void namesNodesAsYedDoes();
    void makesGroupsOfNestedGraphs();
    void importingTwiceIsRefusedAndFilesDoNotCollide();
    void keepsBoxesApart();
    void neverLoadsNorExpandsEntities();
    void refuses_data();
    void refuses();
    void readsOtherEncodings();
    void refusesAFileCutAnywhere();
    void stopsWhenTold();
    void opensTheTopologyZoo_data();
    void opensTheTopologyZoo();
    void opensWhatPeopleHave_data();
    void opensWhatPeopleHave();
};

namespace {

std::string bytesOf(const QString& path) { return *readFile(path.toStdString()); }

Result<Imported> import(std::string_view bytes, std::string_view name = "net.graphml")
{
    return importerWithKey("graphml")->run(bytes, name, Progress());
}

Topology drawn(const Imported& imported)
{
    Topology topology;
    const Result<void> applied = apply(topology, imported.edit);
    if (!applied)
        qFatal("%s", oneLine(applied.error()).c_str());
    return topology;
}

std::string zoo(const std::string& inside)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="LinkSpeedRaw" attr.type="double" for="edge" id="d9"/>
<key attr.name="Latitude" attr.type="double" for="node" id="d1"/><key attr.name="Longitude" attr.type="double" for="node" id="d2"/>
<key attr.name="label" attr.type="string" for="node" id="d3"/><graph edgedefault="undirected">)" +
           inside + "</graph></graphml>";
}

std::string node(const std::string& id, const std::string& label, const std::string& latitude = {},
                 const std::string& longitude = {})
{
    std::string data = "<data key=\"d3\">" + label + "</data>";
    if (!latitude.empty())
        data += "<data key=\"d1\">" + latitude + "</data><data key=\"d2\">" + longitude + "</data>";
    return "<node id=\"" + id + "\">" + data + "</node>";
}

std::string edge(const std::string& from, const std::string& to, const std::string& data = {})
{
    return "<edge source=\"" + from + "\" target=\"" + to + "\">" + data + "</edge>";
}

const Node* named(const Topology& topology, std::string_view name)
{
    for (const Node& one : topology.nodes)
        if (one.name == name)
            return &one;
    return nullptr;
}

const Link& linkBetween(const Topology& topology, std::string_view from, std::string_view to)
{
    for (const Link& link : topology.links)
        if (link.from == named(topology, from)->id && link.to == named(topology, to)->id)
            return link;
    qFatal("no such link");
}

int warningsWith(const Imported& imported, std::string_view words)
{
    return static_cast<int>(std::ranges::count_if(imported.warnings, [&](const ImportWarning& warning) {
        return (warning.where + ": " + english(warning.what)).find(words) != std::string::npos;
    }));
}

int overlaps(const Topology& topology)
{
    const std::vector<NodeLayout> all(topology.nodeLayouts.begin(), topology.nodeLayouts.end());
    int count = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            count += std::abs(all[i].x - all[j].x) < 180 && std::abs(all[i].y - all[j].y) < 64;
    return count;
}

} // namespace

void GraphmlTest::readsNodesLinksAndCoordinates()
{
    const auto imported =
        import(zoo(node("0", "Sydney", "-33.86785", "151.20732") + node("1", "Perth", "-31.93333", "115.83333") +
                   edge("0", "1", "<data key=\"d9\">2500000000.0</data>")));
    QVERIFY(imported.has_value());
    QCOMPARE(imported->warnings.size(), std::size_t(0));
    const Topology topology = drawn(*imported);
    QCOMPARE(topology.nodes.size(), std::size_t(2));
    QCOMPARE(named(topology, "Sydney")->latitude->value, -33.86785);
    QCOMPARE(named(topology, "Sydney")->tier, Tier::Fog);
    QCOMPARE(linkBetween(topology, "Sydney", "Perth").bandwidth.value, 2500.0);
    const NodeLayout& west = *topology.nodeLayouts.find({named(topology, "Perth")->id.value});
    const NodeLayout& east = *topology.nodeLayouts.find({named(topology, "Sydney")->id.value});
    QVERIFY(west.x < east.x && west.y < east.y); // Perth lies west and, by two degrees, north of Sydney
}

void GraphmlTest::estimatesLatencyFromTheDistance()
{
    const auto imported = import(zoo(node("0", "A", "0", "0") + node("1", "B", "0", "1") + edge("0", "1")));
    const Topology topology = drawn(*imported);
    const Link& link = linkBetween(topology, "A", "B");
    // A degree of the equator is 2 π · 6378.137 / 360 = 111.3195 km; at 299,792.458 / 1.468 km/s and 1.5 times the way: 0.81766 ms.
    QVERIFY(std::abs(link.latency.value - 0.81766) < 1e-4);
    QCOMPARE(link.provenance, Provenance::Estimated);
}

void GraphmlTest::givesLinksWithoutCoordinatesTheMedian()
{
    const auto imported =
        import(zoo(node("0", "A", "0", "0") + node("1", "B", "0", "1") + node("2", "C", "0", "4") + node("3", "Lost") +
                   edge("0", "1") + edge("1", "2") + edge("0", "2") + edge("2", "3")));
    const Topology topology = drawn(*imported);
    // Links of 1, 3 and 4 degrees: the middle one is B – C.
    QCOMPARE(linkBetween(topology, "C", "Lost").latency, linkBetween(topology, "B", "C").latency);
    QCOMPARE(warningsWith(*imported, "Lost has no coordinates"), 1);
    const auto nowhere = import(zoo(node("0", "A") + node("1", "B") + edge("0", "1")));
    QCOMPARE(linkBetween(drawn(*nowhere), "A", "B").latency.value, 1.0);
    QCOMPARE(warningsWith(*nowhere, "no node has coordinates"), 1);
}

void GraphmlTest::reportsWhatIsOdd()
{
    const auto imported =
        import(zoo(node("0", "A", "0", "0") + node("1", "B", "0", "1") + node("2", "Isle", "5", "5") +
                   node("3", "Isle", "95", "x") + node("0", "Again") + edge("0", "1") + edge("1", "0") +
                   edge("0", "0") + edge("0", "9") + edge("0", "1", "<data key=\"d9\">-5</data>") + "<hyperedge/>"));
    QVERIFY(imported.has_value());
    QCOMPARE(drawn(*imported).links.size(), std::size_t(3));
    QCOMPARE(drawn(*imported).nodes.size(), std::size_t(4));
    QCOMPARE(warningsWith(*imported, "3 parallel links between A and B: all kept"), 1);
    QCOMPARE(warningsWith(*imported, "edge 0 – 0: joins A to itself"), 1);
    QCOMPARE(warningsWith(*imported, "there is no node 9"), 1);
    QCOMPARE(warningsWith(*imported, "3 unconnected parts; one node of each: A, Isle, Isle"), 1);
    QCOMPARE(warningsWith(*imported, "1 names belong to more than one node: Isle"), 1);
    QCOMPARE(warningsWith(*imported, "node 0: stands twice"), 1);
    QCOMPARE(warningsWith(*imported, "“95, x” are no latitude"), 1);
    QCOMPARE(warningsWith(*imported, "no bandwidth"), 1);
    QCOMPARE(warningsWith(*imported, "hyperedges"), 1);
}

void GraphmlTest::namesNodesAsYedDoes()
{
    const auto imported = import(
        R"(<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="g" yfiles.type="nodegraphics"/>
<graph><node id="n0"><data key="g"><y:ShapeNode><y:Geometry height="60" width="120" x="200" y="150"/>
<y:NodeLabel>core
 <![CDATA[<1>]]><y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node><node id="n1"/></graph></graphml>)");
    const Topology topology = drawn(*imported);
    QVERIFY(named(topology, "core <1>"));
    QVERIFY(named(topology, "n1"));
}

void GraphmlTest::makesGroupsOfNestedGraphs()
{
    const auto imported = import(
        zoo("<node id=\"dc\"><data key=\"d3\">Data centre</data><graph><node id=\"dc::a\"/><node id=\"dc::r\"><graph>"
            "<node id=\"x\"/></graph></node></graph></node><node id=\"b\"/>" +
            edge("x", "b") + edge("dc", "b")));
    const Topology topology = drawn(*imported);
    QCOMPARE(topology.groups.size(), std::size_t(2));
    QCOMPARE(topology.nodes.size(), std::size_t(3));
    const Group& rack = *topology.groups.find(*named(topology, "x")->group);
    QCOMPARE(topology.groups.find(*rack.parent)->name, std::string("Data centre"));
    QCOMPARE(warningsWith(*imported, "joins the group dc"), 1);
}

void GraphmlTest::importingTwiceIsRefusedAndFilesDoNotCollide()
{
    const std::string bytes = zoo(node("0", "A") + node("1", "B") + edge("0", "1"));
    Topology topology = drawn(*import(bytes));
    const std::string before = toProjectText(topology);
    QVERIFY(!apply(topology, import(bytes)->edit).has_value());
    QVERIFY(toProjectText(topology) == before);
    QVERIFY(!apply(topology, import(bytes, "/elsewhere/net.graphml")->edit).has_value());
    QVERIFY(apply(topology, import(bytes, "other.graphml")->edit).has_value());
    QCOMPARE(topology.nodes.size(), std::size_t(4));
}

void GraphmlTest::keepsBoxesApart()
{
    std::string inside = node("far", "Far", "10", "10");
    for (int i = 0; i < 300; ++i)
        inside += node(std::to_string(i), "Here", "50.1", "8.6");
    for (int i = 0; i < 20; ++i)
        inside += node("l" + std::to_string(i), "Lost");
    const Topology topology = drawn(*import(zoo(inside)));
    QCOMPARE(overlaps(topology), 0);
    QVERIFY(std::ranges::all_of(topology.nodeLayouts, [](const NodeLayout& at) {
        return std::fmod(at.x, 24) == 0 && std::fmod(at.y, 24) == 0;
    }));
}

void GraphmlTest::neverLoadsNorExpandsEntities()
{
    const auto external = import(R"(<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY file SYSTEM "file:///etc/passwd">]>
<graphml><key id="l" for="node" attr.name="label"/><graph><node id="a"><data key="l">&file;</data></node></graph></graphml>)");
    QVERIFY(external.has_value());
    QVERIFY(named(drawn(*external), "&file;"));
    QCOMPARE(warningsWith(*external, "entities"), 1);
    std::string laughs = R"(<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">)";
    for (int i = 1; i < 30; ++i) {
        const std::string part = "&l" + std::to_string(i - 1) + ";";
        laughs += "<!ENTITY l" + std::to_string(i) + " \"" + part + part + part + part + "\">";
    }
    const auto billion = import(laughs + "]><graphml><graph><node id=\"&l29;\"/></graph></graphml>");
    QVERIFY(billion.has_value());
    QVERIFY(named(drawn(*billion), "&l29;"));
}

void GraphmlTest::refuses_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QByteArray>("where");
    std::string deep, unclosed;
    for (int i = 0; i < 100'000; ++i)
        deep += "<node id=\"" + std::to_string(i) + "\"><graph>";
    QTest::newRow("empty") << std::string() << QByteArray("f.graphml:1:1");
    QTest::newRow("100 MB of nothing") << std::string(100'000'000, ' ') << QByteArray("f.graphml:1:");
    QTest::newRow("no XML") << std::string("nodes:\n - a") << QByteArray("f.graphml:");
    QTest::newRow("another XML") << std::string("<?xml version=\"1.0\"?>\n<svg/>") << QByteArray("f.graphml:2:2");
    QTest::newRow("a wrong end") << std::string("<graphml>\n<graph></edge></graph></graphml>")
                                 << QByteArray("f.graphml:2:");
    QTest::newRow("cut") << std::string("<graphml>\n<graph><node id=\"a\"/>") << QByteArray("f.graphml:2:");
    QTest::newRow("not UTF-8") << std::string("<graphml>\n\xE9") << QByteArray("f.graphml:2:1");
    QTest::newRow("no node") << zoo("") << QByteArray("f.graphml");
    QTest::newRow("groups without end") << "<graphml><graph>" + deep << QByteArray("f.graphml:1:");
    for (int i = 0; i < 100'000; ++i)
        unclosed += "</graph></node>";
    QTest::newRow("groups too deep") << "<graphml><graph>" + deep + unclosed + "</graph></graphml>"
                                     << QByteArray("node 100");
}

void GraphmlTest::refuses()
{
    QFETCH(std::string, bytes);
    QFETCH(QByteArray, where);
    const auto imported = import(bytes, "f.graphml");
    QVERIFY(!imported.has_value());
    QVERIFY2(QByteArray::fromStdString(imported.error().where).startsWith(where), oneLine(imported.error()).c_str());
    QVERIFY(!english(imported.error().what).empty());
    QVERIFY(!english(imported.error().remedy).empty());
}

void GraphmlTest::readsOtherEncodings()
{
    const std::string latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph><node id=\"Z\xFCrich\"/></graph></graphml>";
    QVERIFY(named(drawn(*import(latin)), "Zürich"));
    const std::string marked =
        "\xEF\xBB\xBF" + QByteArray::fromStdString(zoo(node("0", "Zürich"))).replace("\n", "\r\n").toStdString();
    QVERIFY(named(drawn(*import(marked)), "Zürich"));
    QVERIFY(named(drawn(*import(zoo("<node id=\"&#xD800;x\"/>"))), "???x")); // a surrogate is no character
}

void GraphmlTest::refusesAFileCutAnywhere()
{
    const std::string bytes = zoo(node("0", "A", "0", "0") + node("1", "B", "0", "1") + edge("0", "1"));
    for (std::size_t length = 0; length < bytes.size(); ++length)
        QVERIFY(!import(std::string_view(bytes).substr(0, length)).has_value());
}

void GraphmlTest::stopsWhenTold()
{
    Progress progress;
    progress.stop();
    const auto imported = importerWithKey("graphml")->run(zoo(node("0", "A")), "f", progress);
    QVERIFY(!imported.has_value());
    QVERIFY(isStopped(imported.error()));
}

void GraphmlTest::opensTheTopologyZoo_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = testing::sharedData("topologies");
    if (folder.isEmpty())
        QSKIP("needs the development data (EDGEWRIGHT_SHARED_DATA)");
    for (const QFileInfo& file : QDir(folder).entryInfoList({"*.graphml"}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    QCOMPARE(QDir(folder).entryList({"*.graphml"}).size(), 30);
}

void GraphmlTest::opensTheTopologyZoo()
{
    QFETCH(QString, path);
    const std::string bytes = bytesOf(path);
    QXmlStreamReader reader(QByteArray::fromStdString(bytes));
    std::size_t nodes = 0, edges = 0, loops = 0, latitudes = 0;
    QString latitudeKey;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"key" && attributes.value("attr.name") == u"Latitude")
            latitudeKey = attributes.value("id").toString();
        nodes += reader.name() == u"node";
        edges += reader.name() == u"edge";
        loops += reader.name() == u"edge" && attributes.value("source") == attributes.value("target");
        latitudes += reader.name() == u"data" && attributes.value("key") == latitudeKey;
    }
    QVERIFY(!reader.hasError());
    const Importer* importer = importerFor("any name", bytes);
    QVERIFY(importer);
    const auto imported = importer->run(bytes, path.toStdString(), Progress());
    QVERIFY2(imported.has_value(), imported ? "" : oneLine(imported.error()).c_str());
    const Topology topology = drawn(*imported);
    QCOMPARE(topology.nodes.size(), nodes);
    QCOMPARE(topology.links.size(), edges - loops);
    QCOMPARE(warningsWith(*imported, "to itself"), static_cast<int>(loops));
    QCOMPARE(static_cast<std::size_t>(
                 std::ranges::count_if(topology.nodes, [](const Node& one) { return one.latitude && one.longitude; })),
             latitudes);
    QCOMPARE(topology.nodeLayouts.size(), nodes);
    QCOMPARE(overlaps(topology), 0);
    const std::string written = toProjectText(topology);
    QVERIFY(toProjectText(*fromProjectText(written, "again")) == written);
}

void GraphmlTest::opensWhatPeopleHave_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");
    const QString folder = testing::sharedData("imports/graphml");
    if (folder.isEmpty())
        QSKIP("needs the development data (EDGEWRIGHT_SHARED_DATA)");
    const auto files =
        QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf(folder + "/expected.json")))["files"].toObject();
    for (const QString& name : files.keys())
        QTest::newRow(qPrintable(name)) << folder + "/" + name << files[name].toObject();
}

void GraphmlTest::opensWhatPeopleHave()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, expected);
    const auto imported = import(bytesOf(path), QFileInfo(path).fileName().toStdString());
    const auto count = [&](const char* key) { return static_cast<std::size_t>(expected[key].toInt()); };
    if (count("leaf_nodes") == 0) {
        QVERIFY(!imported.has_value());
        return;
    }
    QVERIFY2(imported.has_value(), imported ? "" : oneLine(imported.error()).c_str());
    const Topology topology = drawn(*imported);
    QCOMPARE(topology.nodes.size(), count("leaf_nodes"));
    QCOMPARE(topology.links.size(),
             count("edge_elements") - count("self_loops") - count("edges_with_undeclared_endpoint"));
    QCOMPARE(topology.groups.size(), count("groups_nodes_with_nested_graph"));
    QCOMPARE(warningsWith(*imported, "there is no node"), expected["edges_with_undeclared_endpoint"].toInt());
    const auto labels = expected["first_node_labels"].toArray();
    if (!labels.isEmpty())
        QVERIFY2(named(topology, labels[0].toString().toStdString()), qPrintable(labels[0].toString()));
    QCOMPARE(overlaps(topology), 0);
}

REGISTER_TEST(GraphmlTest)
#include "graphml_test.moc"
