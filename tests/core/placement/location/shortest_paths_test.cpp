// Are the ways between nodes as short as can be?
#include "core/placement/location/shortest_paths.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::location;

class ShortestPathsTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTryingEveryStopOver();
    void namesNodesThatNothingJoins();
};

void ShortestPathsTest::agreesWithTryingEveryStopOver()
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Random random(seed);
        const std::size_t nodes = 2 + seed % 9;
        std::vector<Edge> edges;
        std::vector<double> slow(nodes * nodes, HUGE_VAL);
        const auto add = [&](std::size_t from, std::size_t to) {
            const double cost = testing::below(random, 20);
            edges.push_back({from, to, cost});
            for (double* way : {&slow[from * nodes + to], &slow[to * nodes + from]})
                *way = std::min(*way, cost);
        };
        for (std::size_t node = 0; node < nodes; ++node) {
            slow[node * nodes + node] = 0;
            if (node > 0)
                add(node, random() % node);
            add(node, random() % nodes);
        }
        for (std::size_t over = 0; over < nodes; ++over) // Floyd, 1962
            for (std::size_t from = 0; from < nodes; ++from)
                for (std::size_t to = 0; to < nodes; ++to)
                    slow[from * nodes + to] =
                        std::min(slow[from * nodes + to], slow[from * nodes + over] + slow[over * nodes + to]);
        QVERIFY2(shortestPaths(nodes, edges, Progress()) == slow, QByteArray::number(qulonglong(seed)));
    }
}

void ShortestPathsTest::namesNodesThatNothingJoins()
{
    const auto table = shortestPaths(4, std::vector<Edge>{{0, 1, 1}, {2, 3, 1}}, Progress());
    QVERIFY(!table);
    QCOMPARE(english(table.error().what), std::string("no path joins nodes 1 and 3"));
}

REGISTER_TEST(ShortestPathsTest)
#include "shortest_paths_test.moc"
