// Does traffic take the path of least latency, and over which links?
#include "core/placement/chains/routes.h"

#include "tests/support/register_test.h"

#include <QTest>

#include <cmath>

using namespace edgewright;
using namespace edgewright::chains;

class RoutesTest : public QObject {
    Q_OBJECT
private slots:
    void takesTheShorterWayRound();
    void knowsWhereNoWayLeads();
};

/// 0 -1- 1 -1- 2 and 0 -3- 2: the two hops are shorter.
void RoutesTest::takesTheShorterWayRound()
{
    ChainProblem problem{.nodes = std::vector<ChainNode>(3),
                         .links = {{"a", 0, 1, 1, 1, 5}, {"b", 2, 1, 1, 1, 7}, {"c", 0, 2, 3, 1, 1}}};
    const Routes routes(problem);
    for (const auto& [from, to] : {std::pair(0, 2), {2, 0}}) {
        QCOMPARE(routes.latency(from, to), 2.0);
        QCOMPARE(routes.price(from, to), 12.0);
        std::vector<int> links;
        routes.forEachLink(from, to, [&](int link) { links.push_back(link); });
        QCOMPARE(links, (from == 0 ? std::vector{1, 0} : std::vector{0, 1}));
    }
    QCOMPARE(routes.latency(1, 1), 0.0);
    problem.links[2].latency = 1.5;
    QCOMPARE(Routes(problem).price(0, 2), 1.0);
}

void RoutesTest::knowsWhereNoWayLeads()
{
    const ChainProblem problem{.nodes = std::vector<ChainNode>(3), .links = {{"a", 0, 1, 1, 1, 5}}};
    QVERIFY(std::isinf(Routes(problem).latency(1, 2)));
    QCOMPARE(Routes(problem).latency(1, 0), 1.0);
}

REGISTER_TEST(RoutesTest)
#include "routes_test.moc"
