// Is an answer's cost what its parts cost, and is each broken constraint named?
#include "core/placement/chains/chain_problem.h"

#include "tests/support/register_test.h"

#include <QTest>

#include <cmath>

using namespace edgewright;

class ChainProblemTest : public QObject {
    Q_OBJECT
private slots:
    void addsUpReplicasAndTraffic();
    void takesThePathOfLeastLatency();
    void namesWhatIsBroken_data();
    void namesWhatIsBroken();
    void refusesAnswersThatAreNone();
    void refusesProblemsThatMakeNoSense();
};

using Spoil = void (*)(ChainProblem&, ChainPlacement&);
Q_DECLARE_METATYPE(Spoil)

namespace {

/// Two nodes and a link of 5 ms; "front" at a, where the users are, calls "back" at b.
ChainProblem pair()
{
    return {.nodes = {{"a", Tier::Edge, "DE", {4, 8, 0}, {1, 0.5, 0}, 0.5},
                      {"b", Tier::Cloud, "FR", {8, 16, 1}, {2, 0.25, 10}, 2}},
            .links = {{"cable", 0, 1, 5, 10, 0.1}},
            .services = {{"front", {2, 4, 0}, 3, 100, {{Tier::Edge}}, {{"DE"}}, 1, 1},
                         {"back", {4, 4, 1}, 8, 100, {}, {}, 0, 2}},
            .chains = {{"app", {0, 1}, {7, 50}}},
            .demands = {{"users", 0, 1, 0, 20, 22}},
            .apart = {{0, 1}}};
}

ChainPlacement placed() { return {{{0}, {1}}, {{0, 1}}}; }

} // namespace

/// front: 2 × 1 + 4 × 0.5 = 4; back: 4 × 2 + 4 × 0.25 + 1 × 10 = 19; 20/s × 50 kB × 3600 s = 3.6 GB at 0.1.
/// Round trip: 2 × 1 + 3 / 0.5 + 2 × 5 + 8 / 2 = 22 ms; load of the cable: 20 × 50 × 8 / 1000 = 8 Mb/s.
void ChainProblemTest::addsUpReplicasAndTraffic()
{
    const auto cost = evaluate(pair(), placed());
    QVERIFY2(cost.has_value(), cost ? "" : oneLine(cost.error()).c_str());
    QCOMPARE(*cost, 4 + 19 + 0.36);
}

void ChainProblemTest::takesThePathOfLeastLatency()
{
    ChainProblem problem = pair();
    problem.nodes.push_back({"c", Tier::Fog, "DE", {0, 0, 0}, {}, 1});
    problem.links.push_back({"first", 0, 2, 1, 10, 1});
    problem.links.push_back({"second", 1, 2, 3, 10, 2}); // 4 ms in all
    QCOMPARE(evaluate(problem, placed()).value(), 4 + 19 + 3.6 * 3);
}

void ChainProblemTest::namesWhatIsBroken_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* name, Spoil spoil) { QTest::newRow(name) << spoil << QByteArray(name); };
    row("budget:users", [](ChainProblem& p, ChainPlacement&) { p.demands[0].budget = 21.99; });
    row("bandwidth:cable", [](ChainProblem& p, ChainPlacement&) { p.links[0].bandwidth = 7.99; });
    row("capacity:cpu_cores:a", [](ChainProblem& p, ChainPlacement&) { p.nodes[0].capacity[0] = 1.9; });
    row("capacity:ram_gb:b", [](ChainProblem& p, ChainPlacement&) { p.nodes[1].capacity[1] = 3; });
    row("capacity:gpus:b", [](ChainProblem& p, ChainPlacement&) { p.nodes[1].capacity[2] = 0.5; });
    row("gpu:back", [](ChainProblem& p, ChainPlacement&) { p.nodes[1].capacity[2] = 0; });
    row("tiers:front", [](ChainProblem& p, ChainPlacement&) { p.services[0].allowedTiers = {{Tier::Fog}}; });
    row("countries:front", [](ChainProblem& p, ChainPlacement&) { p.services[0].allowedCountries = {{"FR"}}; });
    row("load:front", [](ChainProblem& p, ChainPlacement&) { p.services[0].capacity = 19; });
    row("min_replicas:back", [](ChainProblem& p, ChainPlacement&) { p.services[1].minReplicas = 2; });
    row("max_replicas:back", [](ChainProblem& p, ChainPlacement&) { p.services[1].maxReplicas = 0; });
    row("apart:front|back", [](ChainProblem& p, ChainPlacement& at) {
        p.services[0].allowedTiers.reset();
        p.services[0].allowedCountries.reset();
        at = {{{1}, {1}}, {{1, 1}}};
    });
}

void ChainProblemTest::namesWhatIsBroken()
{
    QFETCH(Spoil, spoil);
    QFETCH(QByteArray, name);
    ChainProblem problem = pair();
    ChainPlacement placement = placed();
    spoil(problem, placement);
    const auto cost = evaluate(problem, placement);
    QVERIFY(!cost.has_value());
    QCOMPARE(QByteArray::fromStdString(cost.error().where), name);
    QVERIFY(!cost.error().what.empty());
}

void ChainProblemTest::refusesAnswersThatAreNone()
{
    for (const ChainPlacement& none :
         {ChainPlacement{}, ChainPlacement{{{0}}, {{0, 1}}}, ChainPlacement{{{0}, {1}}, {{0}}},
          ChainPlacement{{{0}, {1}}, {{1, 1}}}, ChainPlacement{{{0}, {1}}, {{0, 7}}},
          ChainPlacement{{{0}, {1, 1}}, {{0, 1}}}, ChainPlacement{{{0}, {-1, 1}}, {{0, 1}}}})
        QVERIFY(!evaluate(pair(), none));
    ChainProblem split = pair();
    split.links.clear();
    const auto cost = evaluate(split, placed());
    QVERIFY(!cost && english(cost.error().what) == "step 2 of users can't be reached: no way leads to b");
}

void ChainProblemTest::refusesProblemsThatMakeNoSense()
{
    const auto isRefused = [](auto spoil) {
        ChainProblem problem = pair();
        spoil(problem);
        const auto checked = checkProblem(problem);
        return !checked && !checked.error().where.empty() && !checked.error().remedy.empty();
    };
    QVERIFY(checkProblem(pair()).has_value());
    QVERIFY(isRefused([](ChainProblem& p) { p.nodes[0].speed = 0; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.nodes[0].price[1] = INFINITY; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.nodes[0].capacity[1] = std::nan(""); }));
    QVERIFY(isRefused([](ChainProblem& p) { p.links[0].to = 2; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.links[0].latency = -1; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.services[0].minReplicas = -1; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.chains[0].services[1] = -1; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.chains[0].kilobytes.pop_back(); }));
    QVERIFY(isRefused([](ChainProblem& p) { p.demands[0].chain = 1; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.demands[0].budget = -1; }));
    QVERIFY(isRefused([](ChainProblem& p) { p.apart[0].second = 0; }));
}

REGISTER_TEST(ChainProblemTest)
#include "chain_problem_test.moc"
