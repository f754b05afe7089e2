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

void setFallback(Topology& topology, const char* service, const char* fallback)
{
    Service row = *topology.services.find({service});
    row.fallback = ServiceId{fallback};
    topology.services.put(row);
}

UserLatency ofPeople(const Topology& topology, const Placement& placement)
{
    return userLatencies(topology, NetworkGraph(topology), placement, Progress())->at(0);
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
    void countsTheCallsOfAFlowOnce();
    void waitsTwiceForAServiceThatTwoCall();
    void doesNotFollowAFlowOfNoCalls();
    void findsManyPopulationsInTheirOrder();
    void namesTheServiceThatIsNotPlaced();
    void namesTheServiceThatCannotBeReached();
    void ignoresAReplicaOnANodeThatIsGone();
    void answersByTheFallbackWhereNoReplicaIsInReach();
    void goesOnAlongFallbacks();
    void endsOnFallbacksInACircle();
    void aServiceThatWaitsIsNoFallback();
    void namesAllThatIsMissing();
    void waitsForNothingWithoutFlows();
    void judgesTheBudget();
    void readsThePlacementThatIsDrawn();
    void endsOnManyDiamonds();
    void answersForMorePopulationsThanItRemembers();
    void survivesAVeryLongChainOfCalls();
    void stopsInsideOneTree();
    void withoutLinksItIsAsInADrawingWithoutThem();
};

void UserLatencyTest::sumsTheLegsOfTheCallTree()
{
    const UserLatency answer = ofPeople(line(), {{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}});
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>store@cloud "));
    QCOMPARE(answer.legs[0].network.value, 4.0);    // 2 x 2
    QCOMPARE(answer.legs[0].processing.value, 4.0); // 4 / 1
    QCOMPARE(answer.legs[1].network.value, 20.0);   // 2 x 10
    QCOMPARE(answer.legs[1].processing.value, 3.0); // 6 / 2
    QCOMPARE(answer.network.value, 24.0);
    QCOMPARE(answer.processing.value, 7.0);
    QCOMPARE(answer.total().value, 31.0);
    QVERIFY(answer.isMet());
}

void UserLatencyTest::usesTheReplicaOfLeastLatencyFromEachCaller()
{
    // The user takes the front at the edge (4 ms, not 24); from there the store in the cloud is 20 ms away, the one at the users 4.
    const UserLatency answer =
        ofPeople(line(), {{{"front"}, {{"cloud"}, {"edge"}}}, {{"store"}, {{"cloud"}, {"users"}}}});
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>store@users "));
    QCOMPARE(answer.total().value, 4.0 + 4 + 4 + 6);
}

void UserLatencyTest::givesEqualReplicasToTheSmallerNodeId()
{
    Topology topology = line();
    addNode(topology, "a");
    addLink(topology, "zz", "users", "a", 2);
    QCOMPARE(ofPeople(topology, {{{"front"}, {{"edge"}, {"a"}}}, {{"store"}, {{"a"}}}}).legs[0].node.value,
             std::string("a"));
}

void UserLatencyTest::followsFlowsDepthFirstInOrderOfTheirIds()
{
    Topology topology = line();
    addService(topology, "log", 0);
    addFlowFromUsers(topology, "f0", "people", "log");
    addFlowFromUsers(topology, "f9", "people", "log");
    addCall(topology, "f3", "front", "log");
    const Placement everywhere{{{"front"}, {{"edge"}}}, {{"store"}, {{"edge"}}}, {{"log"}, {{"edge"}}}};
    QCOMPARE(
        route(ofPeople(topology, everywhere)),
        std::string("f0:users>log@edge f1:users>front@edge f2:edge>store@edge f3:edge>log@edge f9:users>log@edge "));
}

void UserLatencyTest::endsOnACycleOfServices()
{
    Topology topology = line();
    addCall(topology, "f3", "store", "front");
    const UserLatency answer = ofPeople(topology, {{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}});
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>store@cloud ")); // the front waits for the store
    QCOMPARE(answer.total().value, 31.0);
}

void UserLatencyTest::countsTheCallsOfAFlowOnce()
{
    Topology topology = line();
    Flow flow = *topology.flows.find({"f2"});
    flow.callsPerRequest = 3; // side by side
    topology.flows.put(flow);
    QCOMPARE(ofPeople(topology, {{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}}).total().value, 31.0);
}

void UserLatencyTest::waitsTwiceForAServiceThatTwoCall()
{
    Topology topology = line();
    addService(topology, "log", 1);
    addCall(topology, "f3", "front", "log");
    addCall(topology, "f4", "store", "log");
    const UserLatency answer =
        ofPeople(topology, {{{"front"}, {{"edge"}}}, {{"store"}, {{"edge"}}}, {{"log"}, {{"edge"}}}});
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>store@edge f4:edge>log@edge f3:edge>log@edge "));
    QCOMPARE(answer.legs[2].caller, 1); // the store
    QCOMPARE(answer.legs[3].caller, 0); // the front
    QCOMPARE(answer.total().value, 4.0 + 4 + 6 + 1 + 1);
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

/// 1,000 populations around a ring, who are looked at side by side: each waits as long as alone, for the nearer of two replicas.
void UserLatencyTest::findsManyPopulationsInTheirOrder()
{
    constexpr int count = 1'000;
    const auto name = [](int at) { return "n" + std::to_string(1'000 + at); };
    Topology topology;
    addService(topology, "front", 1);
    for (int at = 0; at < count; ++at) {
        addNode(topology, name(at));
        addPopulation(topology, "p" + name(at), name(at));
        addFlowFromUsers(topology, "f" + name(at), "p" + name(at), "front");
    }
    for (int at = 0; at < count; ++at)
        addLink(topology, "l" + name(at), name(at), name((at + 1) % count), 1);
    const Placement placement{{ServiceId{"front"}, {NodeId{name(0)}, NodeId{name(400)}}}};
    const auto users = userLatencies(topology, NetworkGraph(topology), placement, Progress());
    QCOMPARE(std::ssize(*users), count);
    for (int at = 0; at < count; ++at) {
        const int hops = std::min({at, count - at, std::abs(at - 400)});
        QVERIFY((*users)[static_cast<std::size_t>(at)].population.value == "p" + name(at));
        QCOMPARE((*users)[static_cast<std::size_t>(at)].total().value, 2.0 * hops + 1);
    }
    Progress progress;
    progress.stop();
    QVERIFY(!userLatencies(topology, NetworkGraph(topology), placement, progress));
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
    QCOMPARE(ofPeople(topology, {{{"front"}, {{"island"}}}, {{"store"}, {{"cloud"}}}}).unreachable->value,
             std::string("front"));
}

void UserLatencyTest::ignoresAReplicaOnANodeThatIsGone()
{
    QCOMPARE(ofPeople(line(), {{{"front"}, {{"gone"}, {"edge"}}}, {{"store"}, {{"cloud"}}}}).total().value, 31.0);
}

void UserLatencyTest::answersByTheFallbackWhereNoReplicaIsInReach()
{
    Topology topology = line();
    addNode(topology, "island");
    addService(topology, "mini", 1);
    addService(topology, "log", 2);
    addCall(topology, "f3", "mini", "log");
    setFallback(topology, "store", "mini");
    const Placement left{
        {{"front"}, {{"edge"}}}, {{"mini"}, {{"users"}}}, {{"log"}, {{"users"}}}, {{"store"}, {{"island"}}}};
    const UserLatency answer = ofPeople(topology, left);
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>mini@users f3:users>log@users "));
    QVERIFY(answer.legs[1].insteadOf == ServiceId{"store"} && !answer.legs[0].insteadOf);
    QCOMPARE(answer.total().value, 4.0 + 4 + 4 + 1 + 2);
    QVERIFY(answer.isMet() && answer.missing.empty());
    Placement whole = left;
    whole[{"store"}].push_back({"cloud"}); // farther away than the fallback
    QCOMPARE(route(ofPeople(topology, whole)), std::string("f1:users>front@edge f2:edge>store@cloud "));
}

void UserLatencyTest::goesOnAlongFallbacks()
{
    Topology topology = line();
    addService(topology, "mini", 1);
    addService(topology, "tiny", 0.5);
    setFallback(topology, "store", "mini");
    setFallback(topology, "mini", "tiny");
    const UserLatency answer = ofPeople(topology, {{{"front"}, {{"edge"}}}, {{"tiny"}, {{"edge"}}}});
    QCOMPARE(route(answer), std::string("f1:users>front@edge f2:edge>tiny@edge "));
    QVERIFY(answer.legs[1].insteadOf == ServiceId{"store"});
}

void UserLatencyTest::endsOnFallbacksInACircle()
{
    Topology topology = line();
    addService(topology, "mini", 1);
    setFallback(topology, "store", "mini");
    setFallback(topology, "mini", "store");
    QCOMPARE(ofPeople(topology, {{{"front"}, {{"edge"}}}}).unreachable->value, std::string("store"));
}

void UserLatencyTest::aServiceThatWaitsIsNoFallback()
{
    Topology topology = line();
    setFallback(topology, "store", "front"); // which calls the store
    const UserLatency answer = ofPeople(topology, {{{"front"}, {{"edge"}}}});
    QCOMPARE(answer.unreachable->value, std::string("store"));
    QCOMPARE(answer.legs.size(), std::size_t{1});
}

void UserLatencyTest::namesAllThatIsMissing()
{
    Topology topology = line();
    addService(topology, "log", 1);
    addFlowFromUsers(topology, "f0", "people", "log");
    addFlowFromUsers(topology, "f9", "people", "log");
    const UserLatency answer = ofPeople(topology, {{{"front"}, {{"edge"}}}});
    QVERIFY(answer.missing == (std::vector<ServiceId>{{"log"}, {"store"}}));
    QCOMPARE(answer.unreachable->value, std::string("log"));
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
    // 40 diamonds one behind the other make a tree of more than 2^40 calls: it is cut off, and says where.
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
    const UserLatency answer = ofPeople(topology, placement);
    QCOMPARE(answer.legs.size(), std::size_t{100'000});
    QVERIFY(answer.unreachable);
    QVERIFY(!answer.isMet());
}

void UserLatencyTest::answersForMorePopulationsThanItRemembers()
{
    Topology topology; // a line of 200 nodes, a service at one end, users at each node
    addNode(topology, "1000");
    addService(topology, "front", 0);
    for (int i = 1; i < 200; ++i) {
        const std::string here = std::to_string(1000 + i);
        addNode(topology, here);
        addLink(topology, here, std::to_string(999 + i), here, 1);
        addPopulation(topology, here, here);
        addFlowFromUsers(topology, here, here, "front");
    }
    const auto answers = *userLatencies(topology, NetworkGraph(topology), {{{"front"}, {{"1000"}}}}, Progress());
    for (std::size_t i = 0; i < answers.size(); ++i)
        QCOMPARE(answers[i].total().value, 2.0 * static_cast<double>(i + 1));
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

void UserLatencyTest::stopsInsideOneTree()
{
    const Topology topology = line();
    const NetworkGraph graph(topology);
    const Placement placement{{{"front"}, {{"edge"}}}, {{"store"}, {{"cloud"}}}};
    Progress progress;
    progress.stop();
    CallTrees trees(topology, graph, placement);
    const auto stopped = trees.of(*topology.populations.find({"people"}), progress);
    QVERIFY(!stopped && isStopped(stopped.error()));
    const auto all = userLatencies(topology, graph, placement, progress);
    QVERIFY(!all && isStopped(all.error()));
}

void UserLatencyTest::withoutLinksItIsAsInADrawingWithoutThem()
{
    Topology topology = line();
    addNode(topology, "far");
    addLink(topology, "by", "users", "cloud", 15);
    addLink(topology, "on", "cloud", "far", 1);
    addService(topology, "mini", 1);
    setFallback(topology, "store", "mini");
    const Placement placement{{{"front"}, {{"edge"}, {"far"}}}, {{"store"}, {{"cloud"}}}, {{"mini"}, {{"users"}}}};
    const Population people = *topology.populations.find({"people"});
    const NetworkGraph graph(topology);
    CallTrees whole(topology, graph, placement);
    QVERIFY(whole.of(people, Progress()).has_value());
    std::set<std::string> seen;
    for (int mask = 0; mask < 16; ++mask) { // of the four links
        std::set<LinkId> cut;
        Topology left = topology;
        for (int link = 0; link < 4; ++link)
            if (mask >> link & 1) {
                cut.insert(graph.linkAt(link));
                left.links.remove(graph.linkAt(link));
            }
        const NetworkGraph remaining = graph.without(cut);
        const UserLatency found = *CallTrees(whole, remaining, cut).of(people, Progress());
        const UserLatency expected = ofPeople(left, placement);
        QCOMPARE(route(found), route(expected));
        QCOMPARE(found.total().value, expected.total().value);
        QVERIFY(found.missing == expected.missing);
        seen.insert(route(found));
    }
    QVERIFY(seen.size() > 3); // the cuts lead to different replicas and to the fallback
}

REGISTER_TEST(UserLatencyTest)
#include "user_latency_test.moc"
