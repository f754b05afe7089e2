// Is a way as long, as dear and over the same links as the network's own path, where its row is made of the neighbours' rows as well?
#include "core/placement/problem/hop_table.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <numeric>

using namespace edgewright;
using namespace edgewright::placing;
using edgewright::testing::Dice;
using edgewright::testing::World;

class HopTableTest : public QObject {
    Q_OBJECT

private slots:
    void waysAreTheNetworksPaths_data();
    void waysAreTheNetworksPaths();
};

namespace {

/// Sites in a web of few links, some of them apart; users' nodes, many more, on up to four of these, some beside one another. Where links are
/// alike, many ways are equally long; a site's link to its cell may take no time.
Topology drawing(Dice& dice, bool areAlike)
{
    World world;
    const int sites = dice.between(3, 8), cells = dice.between(2, 5) * sites;
    const auto site = [](int at) { return fmt::format("site{}", at); };
    const auto latency = [&] { return areAlike ? dice.between(0, 2) : dice.between(0, 5000) / 1000.0; };
    const auto price = [&] { return dice.between(0, 99) / 1000.0; };
    for (int at = 0; at < sites; ++at)
        world.node(site(at), dice.upTo(1) == 1 ? Tier::Edge : Tier::Fog);
    for (int from = 1; from < sites; ++from)
        for (int to = 0; to < from; ++to)
            if (dice.upTo(2) == 0)
                world.link(site(from), site(to), latency(), price());
    for (int at = 0; at < cells; ++at) {
        const std::string cell = fmt::format("cell{:02}", at);
        Node& node = world.node(cell, Tier::Device, 0, 0);
        node.kind = NodeKind::Access;
        node.memory = Gibibytes(0);
        node.storage = Gibibytes(0);
        for (int link = dice.upTo(3); link >= 0; --link)
            world.link(cell, site(dice.upTo(sites - 1)), latency(), price());
        if (at > 0 && dice.upTo(19) == 0)
            world.link(cell, "cell00", latency(), price());
    }
    return world.topology;
}

std::vector<int> onesOf(std::size_t count)
{
    std::vector<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// What a path is beside its latency.
struct Way {
    double price = 0;
    int uplinks = 0;
    std::vector<std::string> links;
};

Way wayAlong(const Topology& topology, const Path& path)
{
    Way way;
    for (const LinkId& id : path.links) {
        const Link& link = *topology.links.find(id);
        way.price += link.price.value;
        way.uplinks += topology.nodes.find(link.from)->tier != topology.nodes.find(link.to)->tier;
        way.links.push_back(id.value);
    }
    return way;
}

std::vector<std::string> crossed(const NetworkGraph& graph, const HopTable& table, int from, int to)
{
    std::vector<Crossing> crossings;
    table.crossings(from, to, crossings);
    std::vector<std::string> links;
    for (const Crossing& one : crossings)
        links.insert(links.begin(), graph.linkAt(one.link).value);
    return links;
}

} // namespace

void HopTableTest::waysAreTheNetworksPaths_data()
{
    QTest::addColumn<bool>("areAlike");
    QTest::addColumn<bool>("areWatched");
    QTest::newRow("each way of its own length") << false << false;
    QTest::newRow("equally long ways") << true << false;
    QTest::newRow("each way of its own length, links watched") << false << true;
    QTest::newRow("equally long ways, links watched") << true << true;
}

void HopTableTest::waysAreTheNetworksPaths()
{
    QFETCH(bool, areAlike);
    QFETCH(bool, areWatched);
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        Dice dice(seed);
        const Topology topology = drawing(dice, areAlike);
        const NetworkGraph graph(topology);
        const std::vector<int> numbers = onesOf(static_cast<std::size_t>(graph.linkCount()));
        const HopTable table(topology, graph, areWatched ? numbers : std::vector<int>(numbers.size(), -1));
        table.fill(onesOf(topology.nodes.size()), Progress());
        for (int from = 0; from < graph.nodeCount(); ++from)
            for (int to = 0; to < graph.nodeCount(); ++to) {
                if (!mayHost(*topology.nodes.find(graph.nodeAt(to))))
                    continue;
                const std::optional<Path> path = graph.shortestPath(from, to);
                const Hop hop = table.at(from, to); // positions are indexes: both follow the order of the ids
                QCOMPARE(hop.exists(), path.has_value());
                if (!path)
                    continue;
                const Way way = wayAlong(topology, *path);
                QCOMPARE(hop.latency, path->roundTrip().value);
                QVERIFY(std::abs(hop.price - way.price) < 1e-12);
                QCOMPARE(hop.uplinks, way.uplinks);
                QCOMPARE(crossed(graph, table, from, to), areWatched ? way.links : std::vector<std::string>());
            }
    }
}

REGISTER_TEST(HopTableTest)
#include "hop_table_test.moc"
