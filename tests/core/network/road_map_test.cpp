// Does the packed search find, bit by bit, what Dijkstra's algorithm finds on all roads?
#include "core/network/road_map.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <random>

using namespace edgewright;
using namespace edgewright::network_graph;

class RoadMapTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithSearchingAllRoads_data();
    void agreesWithSearchingAllRoads();
};

namespace {

/// `core` nodes at random, and others that hang on one to three of them, some so near that they are a short cut.
Roads network(std::uint64_t seed, int core, int others)
{
    std::mt19937_64 random(seed);
    const auto below = [&](int count) { return static_cast<Vertex>(random() % static_cast<std::uint64_t>(count)); };
    Roads roads(static_cast<std::size_t>(core + others));
    int links = 0;
    const auto join = [&](Vertex a, Vertex b, Vertex latency) {
        add_edge(a, b, Road{links++, {static_cast<Picoseconds>(latency), 1}}, roads);
    };
    for (int node = 0; node < 2 * core; ++node)
        join(below(core), below(core), below(40));
    for (int node = core; node < core + others; ++node)
        for (Vertex link = 0, count = 1 + below(3); link < count; ++link)
            join(static_cast<Vertex>(node), below(core), below(60));
    return roads;
}

} // namespace

void RoadMapTest::agreesWithSearchingAllRoads_data()
{
    QTest::addColumn<int>("core");
    QTest::addColumn<int>("others");
    QTest::newRow("small") << 12 << 20;
    QTest::newRow("large") << 60 << 1500;
    QTest::newRow("sparse") << 700 << 700;
}

void RoadMapTest::agreesWithSearchingAllRoads()
{
    QFETCH(int, core);
    QFETCH(int, others);
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Roads roads = network(seed, core, others);
        const RoadMap map(roads, seed % 2 == 0 ? RoadMap::Use::Seldom : RoadMap::Use::Often);
        for (Vertex source = 0; source < num_vertices(roads); source += num_vertices(roads) / 16) {
            std::vector<Cost> slow(num_vertices(roads));
            searchCosts(roads, std::span(&source, 1), Cost{0, 0}, slow, boost::dijkstra_visitor<>());
            const RoadMap::Ways fast = map.leastWays(std::span(&source, 1));
            for (Vertex vertex = 0; vertex < slow.size(); ++vertex) {
                const QByteArray where = QByteArray::number(static_cast<qulonglong>(seed)) + ": " +
                                         QByteArray::number(static_cast<qulonglong>(vertex));
                QVERIFY2(fast.costs[vertex] == slow[vertex], where);
                const auto road = slow[vertex].isFinite() ? roadBack(roads, slow, vertex) : std::nullopt;
                QVERIFY2(!slow[vertex].isFinite() || fast.linkBack[vertex] == (road ? roads[*road].link : -1), where);
            }
        }
    }
}

REGISTER_TEST(RoadMapTest)
#include "road_map_test.moc"
