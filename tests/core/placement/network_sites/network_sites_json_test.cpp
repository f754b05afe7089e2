// Is a file of sites on a network read, and is what is wrong with one said?
#include "core/placement/network_sites/network_sites_json.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class NetworkSitesJsonTest : public QObject {
    Q_OBJECT
private slots:
    void readsNodesAndLinks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

namespace {

const QByteArray whole = R"({"format": "network-pop-placement", "version": 1,
    "site_cost": 7, "site_capacity": 8.5, "link_capacity": 9,
    "nodes": [{"id": "n", "lat": 1, "lon": 2, "demand": 3.5}, {"id": "m", "demand": 0}],
    "links": [{"id": "l", "a": "m", "b": "n", "km": 12.4}, {"id": "k", "a": "n", "b": "m", "km": 1}]})";

} // namespace

void NetworkSitesJsonTest::readsNodesAndLinks()
{
    const auto problem = networkSitesFromJson(whole.toStdString(), "net.json");
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    QVERIFY((problem->nodes == std::vector<NetworkSitesProblem::Node>{{7, 8.5, 3.5}, {7, 8.5, 0}}));
    QVERIFY((problem->links == std::vector<NetworkSitesProblem::Link>{{1, 0, 12.4, 9}, {0, 1, 1, 9}}));
}

void NetworkSitesJsonTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* old, const char* with, const char* where) {
        QTest::newRow(name) << QByteArray(old) << QByteArray(with) << QString("net.json") + where;
    };
    row("another format", "network-pop-placement", "edge-user-allocation", "#/format");
    row("a newer version", "\"version\": 1", "\"version\": 2", "#/version");
    row("no cost of sites", "\"site_cost\": 7,", "", "#/site_cost");
    row("negative cost", "\"site_cost\": 7", "\"site_cost\": -7", "#/site_cost");
    row("no capacity of sites", "\"site_capacity\": 8.5,", "", "#/site_capacity");
    row("capacity is a word", "\"site_capacity\": 8.5", "\"site_capacity\": \"8\"", "#/site_capacity");
    row("negative room on links", "\"link_capacity\": 9", "\"link_capacity\": -9", "#/link_capacity");
    row("more than any number", "\"link_capacity\": 9", "\"link_capacity\": 1e300", "#/link_capacity");
    row("nothing", "\"link_capacity\": 9", "\"link_capacity\": null", "#/link_capacity");
    row("no nodes", "\"nodes\"", "\"places\"", "#/nodes");
    row("a node is a number", "{\"id\": \"m\", \"demand\": 0}", "4", "#/nodes/1");
    row("a node twice", "\"id\": \"m\"", "\"id\": \"n\"", "#/nodes/1/id");
    row("no demand", ", \"demand\": 0", "", "#/nodes/1/demand");
    row("negative demand", "\"demand\": 0", "\"demand\": -1", "#/nodes/1/demand");
    row("no links", "\"links\"", "\"lines\"", "#/links");
    row("links are an object", "\"links\": [", "\"links\": {}, \"rest\": [", "#/links");
    row("a link twice", "\"id\": \"k\"", "\"id\": \"l\"", "#/links/1/id");
    row("dangling", "\"a\": \"m\"", "\"a\": \"x\"", "#/links/0/a");
    row("a link without an end", "\"b\": \"n\", ", "", "#/links/0/b");
    row("to itself", "\"a\": \"m\"", "\"a\": \"n\"", "#/links/0/b");
    row("no length", ", \"km\": 12.4", "", "#/links/0/km");
    row("negative length", "\"km\": 12.4", "\"km\": -12.4", "#/links/0/km");
    row("cut off", "\"km\": 1}]}", "", ":4:");
}

void NetworkSitesJsonTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, with);
    QFETCH(const QString, where);
    QByteArray content = whole;
    content.replace(old, with);
    QVERIFY(content != whole);
    const auto refused = networkSitesFromJson(content.toStdString(), "net.json");
    QVERIFY(!refused);
    QVERIFY2(refused.error().where.starts_with(where.toStdString()), oneLine(refused.error()).c_str());
    QVERIFY(!refused.error().remedy.empty());
}

REGISTER_TEST(NetworkSitesJsonTest)
#include "network_sites_json_test.moc"
