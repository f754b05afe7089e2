// Are the cheapest sites and flows found and proven, and is it said who goes short where none do?
#include "core/placement/network_sites/network_sites_json.h"
#include "core/placement/network_sites/network_sites_solver.h"
#include "tests/core/placement/assignment/shared_files.h"
#include "tests/core/placement/network_sites/network_cases.h"
#include "tests/support/register_test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class NetworkSitesSolverTest : public QObject {
    Q_OBJECT
private slots:
    void equalsTryingAll_data();
    void equalsTryingAll();
    void reachesWhatIsKnown_data();
    void reachesWhatIsKnown();
    void takesFiguresOfAnySize_data();
    void takesFiguresOfAnySize();
    void namesWhoGoesShort();
    void needsNoNodes();
    void opensNothingForNothing();
    void answersTheSameTwice();
    void endsWithItsIterations();
    void endsWithItsTime();
    void heedsAStop();
    void refusesWhatMakesNoSense();
};

Q_DECLARE_METATYPE(NetworkKind)

namespace {

NetworkSitesProblem largeCase() { return networkCase({24, 16, 40, 60, 200, 7}, 5); }

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); }

} // namespace

void NetworkSitesSolverTest::equalsTryingAll_data()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::addColumn<int>("seeds");
    QTest::newRow("no limits") << NetworkKind{6, 4, 0, 0, 60, 1} << 150;
    QTest::newRow("limited links") << NetworkKind{6, 4, 9, 0, 60, 1} << 150;
    QTest::newRow("limited sites") << NetworkKind{6, 4, 0, 30, 60, 1} << 150;
    QTest::newRow("both limited") << NetworkKind{6, 5, 10, 40, 90, 1} << 200;
    QTest::newRow("often infeasible") << NetworkKind{5, 3, 5, 12, 40, 1} << 150;
    QTest::newRow("sevenths") << NetworkKind{6, 4, 9, 40, 200, 7} << 150;
    QTest::newRow("more nodes") << NetworkKind{9, 6, 8, 25, 90, 1} << 30;
}

void NetworkSitesSolverTest::equalsTryingAll()
{
    QFETCH(const NetworkKind, kind);
    QFETCH(const int, seeds);
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(seeds); ++seed) {
        const QByteArray which = "seed " + QByteArray::number(static_cast<int>(seed));
        const NetworkSitesProblem problem = networkCase(kind, seed);
        const auto least = SlowNetwork(problem).least();
        const auto answer = solveNetworkSites(problem, {}, Progress());
        QVERIFY2(answer.has_value(), which);
        QVERIFY2((answer->status == NetworkSitesStatus::Infeasible) == !least, which);
        QCOMPARE(answer->why.has_value(), !least);
        if (!least)
            continue;
        ++feasible;
        QVERIFY2(answer->status == NetworkSitesStatus::Optimal, which);
        QVERIFY2(std::abs(answer->objective - *least) <= 1e-7, which + ": " + QByteArray::number(answer->objective));
        QVERIFY2(isNear(evaluate(problem, answer->solution).value_or(-1), answer->objective), which);
        QCOMPARE(answer->bound, answer->objective);
    }
    QVERIFY(feasible > seeds / 20);
}

void NetworkSitesSolverTest::reachesWhatIsKnown_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"abilene", "polska", "nobel-us"})
        QTest::newRow(name) << sharedPlacement() + "sndlib/" + name + ".json";
}

void NetworkSitesSolverTest::reachesWhatIsKnown()
{
    QFETCH(const QString, file);
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        QSKIP("the instances with known answers are not here");
    const QByteArray content = in.readAll();
    const QJsonObject known = QJsonDocument::fromJson(content).object()["optimum"].toObject();
    auto problem = networkSitesFromJson(content.toStdString(), file.toStdString());
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    for (const char* key : {"cost", "cost_without_link_limits"}) {
        const auto answer = solveNetworkSites(*problem, {}, Progress());
        QVERIFY(answer->status == NetworkSitesStatus::Optimal);
        QVERIFY2(isNear(answer->objective, known[key].toDouble()), qPrintable(QString::number(answer->objective, 'f')));
        for (auto& link : problem->links)
            link.capacity = NetworkSitesProblem::unlimited;
    }
}

void NetworkSitesSolverTest::takesFiguresOfAnySize_data()
{
    QTest::addColumn<double>("amounts");
    QTest::addColumn<double>("costs");
    QTest::newRow("tiny amounts") << 1e-7 << 1.0;
    QTest::newRow("huge amounts") << 1e9 << 1.0;
    QTest::newRow("tiny costs") << 1.0 << 1e-7;
    QTest::newRow("huge costs") << 1.0 << 1e8;
}

void NetworkSitesSolverTest::takesFiguresOfAnySize()
{
    QFETCH(const double, amounts);
    QFETCH(const double, costs);
    NetworkSitesProblem problem = networkCase({8, 5, 10, 40, 90, 1}, 4);
    const auto plain = solveNetworkSites(problem, {}, Progress());
    QVERIFY(plain->status == NetworkSitesStatus::Optimal);
    for (auto& node : problem.nodes)
        node = {node.siteCost * amounts * costs, node.siteCapacity * amounts, node.demand * amounts};
    for (auto& link : problem.links) {
        link.length *= costs;
        link.capacity *= amounts;
    }
    const auto scaled = solveNetworkSites(problem, {}, Progress());
    QVERIFY(scaled->status == NetworkSitesStatus::Optimal);
    QVERIFY(isNear(scaled->objective, plain->objective * amounts * costs));
}

void NetworkSitesSolverTest::namesWhoGoesShort()
{
    // Nodes 2 and 3 ask for 12; their sites send 4 and 3, the one link to them brings 2.
    const NetworkSitesProblem problem{{{1, 20, 1}, {1, 20, 1}, {1, 4, 5}, {1, 3, 7}},
                                      {{0, 1, 1, 9}, {1, 2, 1, 2}, {2, 3, 1, 9}}};
    const auto answer = solveNetworkSites(problem, {}, Progress());
    QVERIFY(answer->status == NetworkSitesStatus::Infeasible);
    QCOMPARE(answer->why->where, std::string("2, 3"));
    QVERIFY(english(answer->why->what).find("ask for 3 more") != std::string::npos);
}

void NetworkSitesSolverTest::needsNoNodes()
{
    const auto answer = solveNetworkSites({}, {}, Progress());
    QVERIFY(answer->status == NetworkSitesStatus::Optimal);
    QCOMPARE(answer->objective, 0.0);
}

void NetworkSitesSolverTest::opensNothingForNothing()
{
    const auto answer = solveNetworkSites({{{3, 5, 0}, {4, 5, 0}}, {{0, 1, 1, 1}}}, {}, Progress());
    QVERIFY(answer->status == NetworkSitesStatus::Optimal);
    QCOMPARE(answer->objective, 0.0);
    QVERIFY(answer->solution.open.empty());
}

void NetworkSitesSolverTest::answersTheSameTwice()
{
    const auto once = solveNetworkSites(largeCase(), {.iterations = 40}, Progress()),
               twice = solveNetworkSites(largeCase(), {.iterations = 40}, Progress());
    QVERIFY(once->solution == twice->solution);
    QCOMPARE(once->bound, twice->bound);
}

void NetworkSitesSolverTest::endsWithItsIterations()
{
    const auto early = solveNetworkSites(largeCase(), {.iterations = 1}, Progress()),
               late = solveNetworkSites(largeCase(), {}, Progress());
    QCOMPARE(early->iterations, std::int64_t(1));
    QVERIFY(early->status == NetworkSitesStatus::Feasible);
    QVERIFY(late->status == NetworkSitesStatus::Optimal);
    QVERIFY(early->bound < late->bound);
    QVERIFY(late->objective <= early->objective * (1 + 1e-12)); // sevenths sum up in the order of the flow
}

void NetworkSitesSolverTest::endsWithItsTime()
{
    const auto answer = solveNetworkSites(largeCase(), {.timeLimit = std::chrono::milliseconds(0)}, Progress());
    QVERIFY(answer->status == NetworkSitesStatus::Feasible);
    QCOMPARE(answer->iterations, std::int64_t(0));
    QCOMPARE(evaluate(largeCase(), answer->solution).value_or(-1), answer->objective);
}

void NetworkSitesSolverTest::heedsAStop()
{
    Progress stopped;
    stopped.stop();
    const auto nothing = solveNetworkSites(largeCase(), {}, stopped);
    QVERIFY(!nothing && isStopped(nothing.error()));

    Progress* own = nullptr;
    Progress afterOneBranch([&](double, const Text&) { own->stop(); });
    own = &afterOneBranch;
    const auto part = solveNetworkSites(largeCase(), {}, afterOneBranch);
    QVERIFY(part->status == NetworkSitesStatus::Feasible);
    QVERIFY(isNear(evaluate(largeCase(), part->solution).value_or(-1), part->objective));
    QVERIFY(part->bound > 0 && part->bound < part->objective);
}

void NetworkSitesSolverTest::refusesWhatMakesNoSense()
{
    QVERIFY(!solveNetworkSites(largeCase(), {.iterations = 0}, Progress()));
    QVERIFY(!solveNetworkSites({{{-1, 1, 1}}, {}}, {}, Progress()));
}

REGISTER_TEST(NetworkSitesSolverTest)
#include "network_sites_solver_test.moc"
