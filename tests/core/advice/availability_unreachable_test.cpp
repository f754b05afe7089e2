// Is a target caught that the replicas can't reach, and the number of replicas named that would?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class AvailabilityUnreachableTest : public QObject {
    Q_OBJECT
private slots:
    void saysHowLongItIsDownAtBest();
    void offersEnoughReplicas();
    void looksOnlyWhereTheServiceMayRun();
    void leavesAloneATargetThatIsJustMet();
    void leavesTooFewNodesToTheRuleOnCapacity();
};

namespace {

/// "Front" at 99 % for 99.9 %.
Topology downTooOften()
{
    Topology topology = soundDrawing();
    alter<Node>(topology, "edge", [](Node& node) { node.availability = Percent(99); });
    alter<Service>(topology, "front", [](Service& service) { service.availabilityTarget = Percent(99.9); });
    return topology;
}

void addNode(Topology& topology, const char* id, double availability)
{
    Node node = *topology.nodes.find({"edge"});
    node.id = {id};
    node.name = id;
    node.availability = Percent(availability);
    topology.nodes.put(node);
}

} // namespace

void AvailabilityUnreachableTest::saysHowLongItIsDownAtBest()
{
    // Of the 8,765.82 hours of a year: 0.1 % and 1 %.
    const auto found = findingsOf("availability-unreachable", downTooOften());
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QCOMPARE(found[0].row.id, std::string("front"));
    QVERIFY2(says(found[0].what,
                  "Front may be down 8.77 hours a year, but on the best nodes for it, Edge, all replicas "
                  "are down 87.7 hours"),
             english(found[0].what).c_str());
    QVERIFY(says(found[0].remedy, "higher availability"));
    QVERIFY(!found[0].fix);
}

void AvailabilityUnreachableTest::offersEnoughReplicas()
{
    Topology topology = downTooOften();
    addNode(topology, "second", 95); // 1 - 0.01 × 0.05 = 99.95 %
    addNode(topology, "third", 50);
    const auto found = findingsOf("availability-unreachable", topology);
    QVERIFY2(says(found[0].remedy, "run 2 replicas"), english(found[0].remedy).c_str());
    QVERIFY(isMended("availability-unreachable", topology));
    alter<Service>(topology, "front", [](Service& service) { service.availabilityTarget = Percent(99.97); });
    QVERIFY(says(findingsOf("availability-unreachable", topology).at(0).remedy, "run 3 replicas")); // 99.975 %
}

void AvailabilityUnreachableTest::looksOnlyWhereTheServiceMayRun()
{
    Topology topology = downTooOften();
    addNode(topology, "good", 99.99);
    QVERIFY(findingsOf("availability-unreachable", topology).empty());
    alter<Node>(topology, "good", [](Node& node) { node.tier = Tier::Cloud; });
    alter<Service>(topology, "front", [](Service& service) { service.allowedTiers = {Tier::Edge}; });
    QCOMPARE(rowsOf("availability-unreachable", topology), std::string("services/front"));
}

void AvailabilityUnreachableTest::leavesAloneATargetThatIsJustMet()
{
    Topology topology = downTooOften();
    alter<Service>(topology, "front", [](Service& service) { service.availabilityTarget = Percent(99); });
    QVERIFY(findingsOf("availability-unreachable", topology).empty());
    addNode(topology, "second", 99);
    alter<Service>(topology, "front", [](Service& service) {
        service.replicas = 2;
        service.availabilityTarget = Percent(99.99); // 1 - 0.01²
    });
    QVERIFY(findingsOf("availability-unreachable", topology).empty());
}

void AvailabilityUnreachableTest::leavesTooFewNodesToTheRuleOnCapacity()
{
    Topology topology = downTooOften();
    alter<Service>(topology, "front", [](Service& service) { service.replicas = 2; });
    QVERIFY(findingsOf("availability-unreachable", topology).empty());
    QCOMPARE(rowsOf("no-capacity", topology), std::string("services/front"));
}

REGISTER_TEST(AvailabilityUnreachableTest)
#include "availability_unreachable_test.moc"
