// Are fallbacks caught that lead in a circle or have nowhere to stand when they are needed?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class FallbackInVainTest : public QObject {
    Q_OBJECT
private slots:
    void tellsACircleOnce();
    void tellsAServiceThatFallsBackToItself();
    void leavesAloneALineOfFallbacks();
    void leavesAloneWhoFallsIntoACircle();
    void missesAFailureDomainForTheFallback();
    void countsWhatTheReplicasTake();
    void leavesServicesWithoutHostsToTheRuleOnCapacity();
};

namespace {

void fallBack(Topology& topology, const char* from, const char* to)
{
    alter<Service>(topology, from, [&](Service& service) { service.fallback = ServiceId{to}; });
}

/// "Front" falls back to "Lite"; nodes "Edge" and "Other" stand at one site.
Topology atOneSite()
{
    Topology topology = soundDrawing();
    topology.groups.put({.id = {"site"}, .name = "Site", .kind = GroupKind::Site});
    alter<Node>(topology, "edge", [](Node& node) { node.group = GroupId{"site"}; });
    Node other = *topology.nodes.find({"edge"});
    other.id = {"other"}, other.name = "Other";
    topology.nodes.put(other);
    topology.services.put({.id = {"lite"}, .name = "Lite", .cpu = Cores(1)});
    fallBack(topology, "front", "lite");
    return topology;
}

void spread(Topology& topology, FailureDomain level)
{
    alter<Service>(topology, "front", [&](Service& service) { service.spread = level; });
}

} // namespace

void FallbackInVainTest::tellsACircleOnce()
{
    Topology topology = atOneSite();
    topology.services.put({.id = {"card"}, .name = "Card", .fallback = ServiceId{"front"}});
    fallBack(topology, "lite", "card");
    const auto found = findingsOf("fallback-in-vain", topology);
    QCOMPARE(rowsOf("fallback-in-vain", topology), std::string("services/card"));
    QVERIFY(found[0].severity == Severity::Warning);
    QVERIFY2(says(found[0].what, "in a circle: Card, Front, Lite."), english(found[0].what).c_str());
}

void FallbackInVainTest::tellsAServiceThatFallsBackToItself()
{
    Topology topology = soundDrawing();
    fallBack(topology, "front", "front");
    QVERIFY(says(findingsOf("fallback-in-vain", topology).at(0).what, "in a circle: Front."));
}

void FallbackInVainTest::leavesAloneALineOfFallbacks()
{
    Topology topology = atOneSite();
    topology.services.put({.id = {"card"}, .name = "Card"});
    fallBack(topology, "lite", "card");
    QVERIFY(findingsOf("fallback-in-vain", topology).empty());
}

void FallbackInVainTest::leavesAloneWhoFallsIntoACircle()
{
    Topology topology = atOneSite(); // front → lite → page → lite
    topology.services.put({.id = {"page"}, .name = "Page", .fallback = ServiceId{"lite"}});
    fallBack(topology, "lite", "page");
    QCOMPARE(rowsOf("fallback-in-vain", topology), std::string("services/lite"));
}

void FallbackInVainTest::missesAFailureDomainForTheFallback()
{
    Topology topology = atOneSite();
    QVERIFY(findingsOf("fallback-in-vain", topology).empty()); // each on a node of its own
    spread(topology, FailureDomain::Sites);
    const auto found = findingsOf("fallback-in-vain", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QCOMPARE(found[0].row.id, std::string("front"));
    QVERIFY2(says(found[0].what, "Lite is to take over for Front from another failure domain (Sites)"),
             english(found[0].what).c_str());
    alter<Node>(topology, "other", [](Node& node) { node.group = {}; });
    QVERIFY(findingsOf("fallback-in-vain", topology).empty());
}

void FallbackInVainTest::countsWhatTheReplicasTake()
{
    Topology topology = atOneSite();
    alter<Service>(topology, "front", [](Service& service) { service.replicas = 2; });
    QCOMPARE(rowsOf("fallback-in-vain", topology), std::string("services/front")); // both nodes are taken
    alter<Service>(topology, "front", [](Service& service) { service.allowedTiers = {Tier::Edge}; });
    topology.nodes.put({.id = {"box"}, .tier = Tier::Device, .cpu = Cores(1), .memory = Gibibytes(1)});
    QVERIFY(findingsOf("fallback-in-vain", topology).empty()); // where the service may not run, its fallback may
}

void FallbackInVainTest::leavesServicesWithoutHostsToTheRuleOnCapacity()
{
    Topology topology = atOneSite();
    spread(topology, FailureDomain::Sites);
    alter<Service>(topology, "lite", [](Service& service) { service.cpu = Cores(99); });
    QVERIFY(findingsOf("fallback-in-vain", topology).empty());
    QCOMPARE(rowsOf("no-capacity", topology), std::string("services/lite"));
    alter<Service>(topology, "lite", [](Service& service) { service.cpu = Cores(1); });
    alter<Service>(topology, "front", [](Service& service) { service.cpu = Cores(99); });
    QVERIFY(findingsOf("fallback-in-vain", topology).empty());
}

REGISTER_TEST(FallbackInVainTest)
#include "fallback_in_vain_test.moc"
