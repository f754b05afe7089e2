// Does a user wait what a pencil says?
#include "core/network/user_latency.h"
#include "tests/core/network/drawing.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// users - 2 ms - edge - 10 ms - cloud; the cloud is twice as fast.
Topology line()
{
    Topology topology;
    for (const char* id : {"users", "edge", "cloud"})
        addNode(topology, id);
    Node cloud = *topology.nodes.find({"cloud"});
    cloud.speed = 2;
    topology.nodes.put(cloud);
    addLink(topology, "access", "users", "edge", 2);
    addLink(topology, "haul", "edge", "cloud", 10);
    addPopulation(topology, "people", "users");
    addService(topology, "front", 4);
    addService(topology, "store", 6);
    addFlowFromUsers(topology, "f1", "people", "front");
    addCall(topology, "f2", "front", "store");
    return topology;
}

UserLatency ofPeople(const Topology& topology, const Placement& placement)
{
    return userLatencies(topology, NetworkGraph(topology), placement).at(0);
}

std::string route(const UserLatency& answer)
{
    std::string all;
    for (const Leg& leg : answer.legs)
        all += leg.flow.value + ":" + leg.from.value + ">" + leg.service.value + "@" + leg.node.value + " ";
    return all;
}

} // namespace

class UserLatencyTest : public QObject {
    Q_OBJECT
private slots:
    void sumsTheLegsOfTheCallTree();
    void usesTheReplicaOfLeastLatencyFromEachCaller();
    void givesEqualReplicasToTheSmallerNodeId();
    void followsFlowsDepthFirstInOrderOfTheirIds();
    void endsOnACycleOfServices();
    void followsACallOnceFromEachNode();
    void doesNotFollowAFlowOfNoCalls();
    void namesTheServiceThatIsNotPlaced();
    void namesTheServiceThatCannotBeReached();
    void ignoresAReplicaOnANodeThatIsGone();
    void waitsForNothingWithoutFlows();
    void judgesTheBudget();
    void readsThePlacementThatIsDrawn();
    void endsOnManyDiamonds();
    void survivesAVeryLongChainOfCalls();
};

void UserLatencyTest::sumsTheLegsOfTheCallTree()
{
    const UserLatency answer = ofPeople(line(), {{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}});
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>store@cloud "));
    QCOMPARE(answer.legs[0].network.value, 4.0);      // 2 x 2
    QCOMPARE(answer.legs[0].processing.value, 4.0);   // 4 / 1
    QCOMPARE(answer.legs[1].network.value, 20.0);     // 2 x 10
    QCOMPARE(answer.legs[1].processing.value, 3.0);   // 6 / 2
    QCOMPARE(answer.network.value, 24.0);
    QCOMPARE(answer.processing.value, 7.0);
    QCOMPARE(answer.total().value, 31.0);
    QVERIFY(answer.isMet());
}

void UserLatencyTest::usesTheReplicaOfLeastLatencyFromEachCaller()
{
    // The user takes the front at the edge (4 ms, not 24); from there the store in the cloud is 20 ms away, the one at the users 4.
    const UserLatency answer = ofPeople(line(), {{{"front"}, {{"cloud"}, {"edge"}}}, {{"store"}, {{"cloud"}, {"users"}}}});
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>store@users "));
    QCOMPARE(answer.total().value, 4.0 + 4 + 4 + 6);
}

void UserLatencyTest::givesEqualReplicasToTheSmallerNodeId()
{
    Topology topology = line();
    addNode(topology, "a");
    addLink(topology, "zz", "users", "a", 2);
    QCOMPARE(ofPeople(topology, {{{"front"}, {{"edge"}, {"a"}}}, {{"store"}, {{"a"}}}}).legs[0].node.value, std::string("a"));
}

void UserLatencyTest::followsFlowsDepthFirstInOrderOfTheirIds()
{
    Topology topology = line();
    addService(topology, "log", 0);
    addFlowFromUsers(topology, "f0", "people", "log");
    addFlowFromUsers(topology, "f9", "people", "log");
    addCall(topology, "f3", "front", "log");
    const Placement everywhere{{{"front"}, {{"edge"}}}, {{"store"}, {{"edge"}}}, {{"log"}, {{"edge"}}}};
    QCOMPARE(route(ofPeople(topology, everywhere)),
             std::string("f0:users>log@edge f1:users>front@edge f2:edge>store@edge f3:edge>log@edge f9:users>log@edge "));
}

void UserLatencyTest::endsOnACycleOfServices()
{
    Topology topology = line();
    addCall(topology, "f3", "store", "front");
    const UserLatency answer = ofPeople(topology, {{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}});
    // f1, f2, and back f3; from there f2 has been followed.
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>store@cloud f3:cloud>front@edge "));
    QCOMPARE(answer.total().value, 31.0 + 20 + 4);
}

void UserLatencyTest::followsACallOnceFromEachNode()
{
    Topology topology = line();
    Flow flow = *topology.flows.find({"f2"});
    flow.callsPerRequest = 3;   // side by side
    topology.flows.put(flow);
    QCOMPARE(ofPeople(topology, {{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}}).total().value, 31.0);
}

void UserLatencyTest::doesNotFollowAFlowOfNoCalls()
{
    Topology topology = line();
    Flow flow = *topology.flows.find({"f2"});
    flow.callsPerRequest = 0;
    topology.flows.put(flow);
    const UserLatency answer = ofPeople(topology, {{{"front"}, {{"edge"}}}});
    QCOMPARE(answer.total().value, 8.0);
    QVERIFY(answer.isMet());
}

void UserLatencyTest::namesTheServiceThatIsNotPlaced()
{
    const UserLatency answer = ofPeople(line(), {{{"front"}, {{"edge"}}}});
    QCOMPARE(answer.unreachable->value, std::string("store"));
    QCOMPARE(answer.legs.size(), std::size_t{1});
    QVERIFY(!answer.isMet());
}

void UserLatencyTest::namesTheServiceThatCannotBeReached()
{
    Topology topology = line();
    addNode(topology, "island");
    QCOMPARE(ofPeople(topology, {{{"front"}, {{"island"}}}, {{"store"}, {{"cloud"}}}}).unreachable->value, std::string("front"));
}

void UserLatencyTest::ignoresAReplicaOnANodeThatIsGone()
{
    QCOMPARE(ofPeople(line(), {{{"front"}, {{"gone"}, {"edge"}}}, {{"store"}, {{"cloud"}}}}).total().value, 31.0);
}

void UserLatencyTest::waitsForNothingWithoutFlows()
{
    Topology topology = line();
    topology.flows = {};
    const UserLatency answer = ofPeople(topology, {});
    QVERIFY(answer.legs.empty());
    QCOMPARE(answer.total().value, 0.0);
    QVERIFY(answer.isMet());
}

void UserLatencyTest::judgesTheBudget()
{
    Topology topology = line();
    const Placement placement{{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}};
    Population people = *topology.populations.find({"people"});
    people.budget = Milliseconds(31);
    topology.populations.put(people);
    QVERIFY(ofPeople(topology, placement).isMet());
    people.budget = Milliseconds(30.9);
    topology.populations.put(people);
    QVERIFY(!ofPeople(topology, placement).isMet());
}

void UserLatencyTest::readsThePlacementThatIsDrawn()
{
    Topology topology = line();
    topology.assignments.put({.id = {"1"}, .service = {"front"}, .node = {"edge"}});
    topology.assignments.put({.id = {"2"}, .service = {"front"}, .node = {"cloud"}});
    topology.assignments.put({.id = {"3"}, .service = {"front"}, .node = {"edge"}});
    QCOMPARE(statedPlacement(topology), (Placement{{{"front"}, {{"cloud"}, {"edge"}}}}));
}

void UserLatencyTest::endsOnManyDiamonds()
{
    // 40 diamonds one behind the other have 2^40 walks through them, but 4 calls each.
    Topology topology = line();
    Placement placement{{{"front"}, {{"edge"}}}, {{"store"}, {{"edge"}}}};
    for (int i = 0; i <= 40; ++i)
        for (const char* part : {"top", "left", "right"}) {
            const ServiceId id = addService(topology, part + std::to_string(i), 1);
            placement[id] = {{"edge"}};
        }
    for (int i = 0; i < 40; ++i)
        for (const char* side : {"left", "right"}) {
            addCall(topology, side + std::to_string(i) + "a", "top" + std::to_string(i), side + std::to_string(i));
            addCall(topology, side + std::to_string(i) + "b", side + std::to_string(i), "top" + std::to_string(i + 1));
        }
    addFlowFromUsers(topology, "f9", "people", "top0");
    QCOMPARE(ofPeople(topology, placement).legs.size(), std::size_t{2 + 1 + 4 * 40});
}

void UserLatencyTest::survivesAVeryLongChainOfCalls()
{
    Topology topology = line();
    Placement placement{{{"front"}, {{"edge"}}}, {{"store"}, {{"edge"}}}};
    const int length = 20'000;
    const auto name = [](int i) { return "s" + std::to_string(i); };
    for (int i = 0; i < length; ++i) {
        placement[addService(topology, name(i), 1)] = {{"edge"}};
        if (i > 0)
            addCall(topology, "c" + std::to_string(i), name(i - 1), name(i));
    }
    addCall(topology, "c0", "store", name(0));
    // 4 ms to the edge, there 4 + 6 + 1 each
    QCOMPARE(ofPeople(topology, placement).total().value, 4.0 + 10 + length);
}

REGISTER_TEST(UserLatencyTest)
#include "user_latency_test.moc"
