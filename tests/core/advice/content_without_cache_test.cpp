// Is content caught that nothing on the way can cache?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ContentWithoutCacheTest : public QObject {
    Q_OBJECT
private slots:
    void wantsAPointOfPresenceWithinReach();
    void wantsACacheInIt();
    void wantsItToBeUp();
    void asksNothingOfUsersWhoFetchNothing();
};

namespace {

Topology newsSite()
{
    Topology topology = soundDrawing();
    topology.contents.put({.id = {"news"}, .name = "News", .origin = {"edge"}});
    alter<Population>(topology, "people", [](Population& people) { people.contents = {{"news"}}; });
    topology.nodes.put({.id = {"pop"}, .kind = NodeKind::PointOfPresence, .cache = Gibibytes(10)});
    return topology;
}

} // namespace

void ContentWithoutCacheTest::wantsAPointOfPresenceWithinReach()
{
    Topology topology = newsSite();
    const auto found = findingsOf("content-without-cache", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Warning);
    QVERIFY2(says(found[0].what, "People fetch News"), english(found[0].what).c_str());
    topology.links.put({.id = {"l2"}, .from = {"pop"}, .to = {"edge"}, .latency = Milliseconds(1)});
    QVERIFY(findingsOf("content-without-cache", topology).empty());
}

void ContentWithoutCacheTest::wantsACacheInIt()
{
    Topology topology = newsSite();
    topology.links.put({.id = {"l2"}, .from = {"pop"}, .to = {"edge"}, .latency = Milliseconds(1)});
    alter<Node>(topology, "pop", [](Node& node) { node.cache = Gibibytes(0); });
    QCOMPARE(rowsOf("content-without-cache", topology), std::string("populations/people"));
}

void ContentWithoutCacheTest::wantsItToBeUp()
{
    Topology topology = newsSite();
    topology.links.put({.id = {"l2"}, .from = {"pop"}, .to = {"edge"}, .latency = Milliseconds(1)});
    alter<Node>(topology, "pop", [](Node& node) { node.state = NodeState::Down; });
    QCOMPARE(rowsOf("content-without-cache", topology), std::string("populations/people"));
}

void ContentWithoutCacheTest::asksNothingOfUsersWhoFetchNothing()
{
    Topology topology = newsSite();
    alter<Population>(topology, "people", [](Population& people) { people.contents.clear(); });
    QVERIFY(findingsOf("content-without-cache", topology).empty());
}

REGISTER_TEST(ContentWithoutCacheTest)
#include "content_without_cache_test.moc"
