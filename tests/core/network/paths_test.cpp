// Are latencies and paths those that a walk over every simple path finds?
#include "core/network/paths.h"
#include "tests/core/network/drawing.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

std::string joined(const auto& ids)
{
    std::string all;
    for (const auto& id : ids)
        all += (all.empty() ? "" : " ") + id.value;
    return all;
}

/// The order that paths.h promises.
auto rankOf(const Path& path)
{
    return std::tuple(path.oneWay.value, path.links.size(),
                      std::vector<LinkId>(path.links.rbegin(), path.links.rend()));
}

std::vector<Path> waysBetween(const NetworkGraph& graph, int source, int target, int k)
{
    return *graph.shortestPaths(source, target, k, Progress());
}

/// Every simple path between two nodes, walked one by one: slow and plain.
class EveryPath {
public:
    EveryPath(const Topology& topology, NodeId from, NodeId to) : topology_(topology), to_(std::move(to))
    {
        at_.nodes.push_back(std::move(from));
        walk();
        std::ranges::sort(found, [](const Path& a, const Path& b) { return rankOf(a) < rankOf(b); });
    }
    std::vector<Path> found;

private:
    void walk()
    {
        const NodeId here = at_.nodes.back();
        if (here == to_)
            return found.push_back(at_);
        for (const Link& link : topology_.links)
            for (const auto& [from, to] : {std::pair(link.from, link.to), std::pair(link.to, link.from)})
                if (from == here && std::ranges::find(at_.nodes, to) == at_.nodes.end())
                    step(link, to);
    }

    void step(const Link& link, const NodeId& to)
    {
        const Milliseconds before = at_.oneWay;
        at_.nodes.push_back(to);
        at_.links.push_back(link.id);
        at_.oneWay += link.latency;
        walk();
        at_.nodes.pop_back();
        at_.links.pop_back();
        at_.oneWay = before;
    }

    const Topology& topology_;
    NodeId to_;
    Path at_;
};

/// Few nodes, whole latencies from 0 to 3: many ties, links of no latency, parallel links, loops, parts without a link.
Topology randomTopology(std::uint64_t seed)
{
    Random random(seed);
    const auto upTo = [&](int most) { return boost::random::uniform_int_distribution<int>(0, most)(random); };
    Topology topology;
    const int nodes = 2 + upTo(4);
    for (int i = 0; i < nodes; ++i)
        addNode(topology, "n" + std::to_string(i));
    for (int i = upTo(9); i > 0; --i)
        addLink(topology, "l" + std::to_string(upTo(99)), "n" + std::to_string(upTo(nodes - 1)),
                "n" + std::to_string(upTo(nodes - 1)), upTo(3));
    return topology;
}

Topology diamond()
{
    Topology topology;
    for (const char* id : {"a", "b", "c", "d"})
        addNode(topology, id);
    addLink(topology, "ab", "a", "b", 1);
    addLink(topology, "ac", "a", "c", 2);
    addLink(topology, "bd", "b", "d", 5);
    addLink(topology, "cd", "d", "c", 3);
    return topology;
}

std::optional<Path> shortest(const Topology& topology, const char* from, const char* to)
{
    const NetworkGraph graph(topology);
    return graph.shortestPath(graph.indexOf({from}), graph.indexOf({to}));
}

} // namespace

class PathsTest : public QObject {
    Q_OBJECT
private slots:
    void doublesTheOneWaySum();
    void namesTheLinkThatIsGone();
    void takesTheLessLatencyNotTheFewerLinks();
    void crossesLinksInBothDirections();
    void findsNothingWhereThereIsNoWay();
    void findsNothingToAnUnknownNode();
    void staysWhereItIs();
    void takesTheFasterOfParallelLinks();
    void givesTiesToTheSmallerLinkId();
    void givesTiesToFewerLinks();
    void seesTiesOfDecimalFractions();
    void followsLinksOfNoLatency();
    void startsAtTheNearestOfSeveralSources();
    void countsPartsByTheirSmallestNode();
    void skipsALinkWhoseEndIsMissing();
    void listsEveryPathOfADiamond();
    void listsParallelLinksAsPathsOfTheirOwn();
    void answersNoPathForNoneAskedFor();
    void stopsBetweenTwoPaths();
    void agreesWithEverySimplePath();
    void agreesWithItselfOnDistancesAndPaths();
    void leavesOutLinksAsADrawingWithoutThem();
};

void PathsTest::doublesTheOneWaySum()
{
    const Topology topology = diamond();
    const std::vector<LinkId> way{{"ac"}, {"cd"}};
    QCOMPARE(roundTrip(topology, way)->value, 10.0); // 2 x (2 + 3)
    QCOMPARE(roundTrip(topology, {})->value, 0.0);
}

void PathsTest::namesTheLinkThatIsGone()
{
    const std::vector<LinkId> way{{"ac"}, {"gone"}};
    const auto answer = roundTrip(diamond(), way);
    QVERIFY(!answer);
    QCOMPARE(answer.error().where, std::string("/links/gone"));
    QVERIFY(english(answer.error().what).find("gone") != std::string::npos);
}

void PathsTest::takesTheLessLatencyNotTheFewerLinks()
{
    Topology topology = diamond();
    addLink(topology, "ad", "a", "d", 5.5);
    const auto path = shortest(topology, "a", "d");
    QCOMPARE(joined(path->nodes), std::string("a c d")); // 2 + 3 < 5.5 < 1 + 5
    QCOMPARE(path->oneWay.value, 5.0);
    QCOMPARE(path->roundTrip().value, 10.0);
}

void PathsTest::crossesLinksInBothDirections()
{
    QCOMPARE(joined(shortest(diamond(), "d", "a")->links), std::string("cd ac"));
}

void PathsTest::findsNothingWhereThereIsNoWay()
{
    Topology topology = diamond();
    addNode(topology, "island");
    const NetworkGraph graph(topology);
    const int island = graph.indexOf({"island"});
    QVERIFY(!graph.shortestPath(0, island));
    QVERIFY(waysBetween(graph, 0, island, 5).empty());
    const Distances distances = graph.distancesFrom(0);
    QVERIFY(!distances.oneWay[static_cast<std::size_t>(island)]);
    QVERIFY(!graph.pathTo(distances, island));
}

void PathsTest::findsNothingToAnUnknownNode()
{
    const NetworkGraph graph(diamond());
    QCOMPARE(graph.indexOf({"nobody"}), -1);
    QVERIFY(!graph.shortestPath(0, -1));
    QVERIFY(!graph.shortestPath(99, 0));
    QVERIFY(waysBetween(graph, -1, 0, 3).empty());
    for (const auto& away : graph.distancesFrom(-1).oneWay)
        QVERIFY(!away);
}

void PathsTest::staysWhereItIs()
{
    Topology topology;
    addNode(topology, "a");
    addLink(topology, "loop", "a", "a", 0);
    const NetworkGraph graph(topology);
    const auto paths = waysBetween(graph, 0, 0, 5);
    QCOMPARE(paths.size(), std::size_t{1});
    QCOMPARE(joined(paths[0].nodes), std::string("a"));
    QVERIFY(paths[0].links.empty());
    QCOMPARE(paths[0].oneWay.value, 0.0);
}

void PathsTest::takesTheFasterOfParallelLinks()
{
    Topology topology = diamond();
    addLink(topology, "zz", "a", "c", 0.5);
    QCOMPARE(joined(shortest(topology, "a", "c")->links), std::string("zz"));
}

void PathsTest::givesTiesToTheSmallerLinkId()
{
    Topology topology = diamond();
    addLink(topology, "aa", "a", "c", 2);
    addLink(topology, "zz", "a", "c", 2);
    QCOMPARE(joined(shortest(topology, "a", "c")->links), std::string("aa"));
    // Both sides of a square take 2: the last link decides, "bd" before "cd".
    Topology square;
    for (const char* id : {"a", "b", "c", "d"})
        addNode(square, id);
    addLink(square, "zab", "a", "b", 1);
    addLink(square, "ac", "a", "c", 1);
    addLink(square, "bd", "b", "d", 1);
    addLink(square, "cd", "c", "d", 1);
    QCOMPARE(joined(shortest(square, "a", "d")->links), std::string("zab bd"));
}

void PathsTest::givesTiesToFewerLinks()
{
    Topology topology = diamond();
    addLink(topology, "zz", "a", "d", 5); // as long as a c d
    QCOMPARE(joined(shortest(topology, "a", "d")->links), std::string("zz"));
}

/// 0.1 + 0.2 is no less and no more than 0.3, and 0.1 + 0.7 + 0.1 what 0.1 + 0.1 + 0.7 is, which floating-point sums are not.
void PathsTest::seesTiesOfDecimalFractions()
{
    Topology topology;
    for (const char* id : {"a", "b", "c", "d", "e", "f"})
        addNode(topology, id);
    addLink(topology, "0ab", "a", "b", 0.1);
    addLink(topology, "0bc", "b", "c", 0.2);
    addLink(topology, "ac", "a", "c", 0.3);
    addLink(topology, "2bd", "b", "d", 0.7);
    addLink(topology, "3de", "d", "e", 0.1);
    addLink(topology, "1bf", "b", "f", 0.1);
    addLink(topology, "4fe", "f", "e", 0.7);
    QCOMPARE(joined(shortest(topology, "a", "c")->links), "ac");
    QCOMPARE(joined(shortest(topology, "a", "e")->links), "0ab 2bd 3de");
    QVERIFY(shortest(topology, "a", "c")->oneWay.value == 0.3);
    QVERIFY(shortest(topology, "a", "e")->oneWay.value == 0.9);
    const NetworkGraph graph(topology);
    const Distances distances = graph.distancesFrom(graph.indexOf({"e"}));
    QVERIFY(distances.oneWay[static_cast<std::size_t>(graph.indexOf({"a"}))]->value == 0.9);
}

void PathsTest::followsLinksOfNoLatency()
{
    Topology ring;
    for (int i = 0; i < 6; ++i)
        addNode(ring, "n" + std::to_string(i));
    for (int i = 0; i < 6; ++i)
        addLink(ring, "l" + std::to_string(i), "n" + std::to_string(i), "n" + std::to_string((i + 1) % 6), 0);
    const auto path = shortest(ring, "n0", "n2");
    QCOMPARE(joined(path->links), std::string("l0 l1"));
    QCOMPARE(path->oneWay.value, 0.0);
    const NetworkGraph graph(ring);
    QCOMPARE(waysBetween(graph, 0, 2, 9).size(), std::size_t{2}); // either way round
}

void PathsTest::startsAtTheNearestOfSeveralSources()
{
    const NetworkGraph graph(diamond()); // a b c d: 0 1 2 3
    const std::vector<int> sources{1, 2, -1};
    const Distances distances = graph.distancesFrom(sources);
    QCOMPARE(distances.oneWay[0]->value, 1.0); // from b
    QCOMPARE(distances.oneWay[3]->value, 3.0); // from c
    QCOMPARE(distances.oneWay[1]->value, 0.0);
    QCOMPARE(joined(graph.pathTo(distances, 3)->nodes), std::string("c d"));
    QCOMPARE(joined(graph.pathTo(distances, 0)->nodes), std::string("b a"));
}

void PathsTest::countsPartsByTheirSmallestNode()
{
    Topology topology;
    for (const char* id : {"a", "b", "c", "d", "e"})
        addNode(topology, id);
    addLink(topology, "ad", "a", "d", 1);
    addLink(topology, "be", "e", "b", 1);
    QCOMPARE(NetworkGraph(topology).components(), (std::vector<int>{0, 1, 2, 0, 1}));
    QVERIFY(NetworkGraph(Topology()).components().empty());
}

void PathsTest::skipsALinkWhoseEndIsMissing()
{
    Topology topology = diamond();
    addLink(topology, "aa", "a", "nobody", 1);
    const NetworkGraph graph(topology);
    QCOMPARE(graph.linkCount(), 5);
    QCOMPARE(graph.linkAt(0).value, std::string("aa"));
    QCOMPARE(joined(graph.shortestPath(0, 3)->links), std::string("ac cd"));
}

void PathsTest::listsEveryPathOfADiamond()
{
    Topology topology = diamond();
    addLink(topology, "bc", "b", "c", 0.5);
    const NetworkGraph graph(topology);
    std::vector<std::string> ways;
    for (const Path& path : waysBetween(graph, 0, 3, 10))
        ways.push_back(joined(path.nodes));
    // abcd 1 + 0.5 + 3 = 4.5, acd 5, abd 6, acbd 2 + 0.5 + 5 = 7.5
    QCOMPARE(ways, (std::vector<std::string>{"a b c d", "a c d", "a b d", "a c b d"}));
}

void PathsTest::listsParallelLinksAsPathsOfTheirOwn()
{
    Topology topology = diamond();
    addLink(topology, "ab2", "a", "b", 1);
    addLink(topology, "bd2", "b", "d", 7);
    const NetworkGraph graph(topology);
    std::vector<std::string> ways;
    for (const Path& path : waysBetween(graph, 0, 3, 4))
        ways.push_back(joined(path.links));
    QCOMPARE(ways,
             (std::vector<std::string>{"ac cd", "ab bd", "ab2 bd", "ab bd2"})); // 5, 6, 6, 8 before ab2 bd2, also 8
}

void PathsTest::answersNoPathForNoneAskedFor()
{
    const NetworkGraph graph(diamond());
    QVERIFY(waysBetween(graph, 0, 3, 0).empty());
    QVERIFY(waysBetween(graph, 0, 3, -7).empty());
}

void PathsTest::stopsBetweenTwoPaths()
{
    const NetworkGraph graph(diamond());
    Progress* running = nullptr;
    Progress progress([&](double fraction, const Text&) {
        if (fraction > 0) // one of two is found
            running->stop();
    });
    running = &progress;
    const Result<std::vector<Path>> stopped = graph.shortestPaths(0, 3, 2, progress);
    QVERIFY(!stopped && isStopped(stopped.error()));
}

void PathsTest::agreesWithEverySimplePath()
{
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        const Topology topology = randomTopology(seed);
        const NetworkGraph graph(topology);
        const EveryPath slow(topology, graph.nodeAt(0), graph.nodeAt(1));
        const int k = 1 + static_cast<int>(seed % 12);
        const std::vector<Path> fast = waysBetween(graph, 0, 1, k);
        const std::string about = "seed " + std::to_string(seed);
        QVERIFY2(fast.size() == std::min(slow.found.size(), static_cast<std::size_t>(k)), about.c_str());
        for (std::size_t i = 0; i < fast.size(); ++i) {
            QVERIFY2(fast[i].links == slow.found[i].links, about.c_str());
            QVERIFY2(fast[i].nodes == slow.found[i].nodes, about.c_str());
            QVERIFY2(fast[i].oneWay == slow.found[i].oneWay, about.c_str());
        }
    }
}

void PathsTest::agreesWithItselfOnDistancesAndPaths()
{
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const NetworkGraph graph(randomTopology(seed));
        const Distances distances = graph.distancesFrom(0);
        for (int to = 0; to < graph.nodeCount(); ++to) {
            const auto byDistances = graph.pathTo(distances, to);
            const auto bySearch = graph.shortestPath(0, to);
            const std::string about = "seed " + std::to_string(seed);
            QVERIFY2(byDistances.has_value() == bySearch.has_value(), about.c_str());
            if (!bySearch)
                continue;
            QVERIFY2(byDistances->links == bySearch->links, about.c_str());
            QVERIFY2(*distances.oneWay[static_cast<std::size_t>(to)] == bySearch->oneWay, about.c_str());
        }
    }
}

void PathsTest::leavesOutLinksAsADrawingWithoutThem()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Topology topology = randomTopology(seed);
        const NetworkGraph whole(topology);
        std::set<LinkId> cut;
        for (int link = 0; link < whole.linkCount(); link += 3)
            cut.insert(whole.linkAt(link));
        const NetworkGraph left = whole.without(cut);
        for (const LinkId& link : cut)
            topology.links.remove(link);
        const NetworkGraph drawn(topology);
        for (int from = 0; from < drawn.nodeCount(); ++from) {
            const Distances found = left.distancesFrom(from), expected = drawn.distancesFrom(from);
            for (int to = 0; to < drawn.nodeCount(); ++to) {
                const auto way = left.pathTo(found, to), other = drawn.pathTo(expected, to);
                QVERIFY2(way.has_value() == other.has_value() && (!way || joined(way->links) == joined(other->links)),
                         ("seed " + std::to_string(seed)).c_str());
            }
        }
        QCOMPARE(whole.components(), NetworkGraph(randomTopology(seed)).components());
    }
}

REGISTER_TEST(PathsTest)
#include "paths_test.moc"
