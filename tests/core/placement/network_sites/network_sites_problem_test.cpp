// Is what an answer costs added up, and what breaks the rules refused?
#include "core/placement/network_sites/network_sites_problem.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class NetworkSitesProblemTest : public QObject {
    Q_OBJECT
private slots:
    void addsUpSitesAndFlows();
    void refusesWhatBreaksTheRules_data();
    void refusesWhatBreaksTheRules();
    void refusesProblemsThatMakeNoSense_data();
    void refusesProblemsThatMakeNoSense();
};

namespace {

/// A line of three nodes that ask for 2, 3 and 4.
const NetworkSitesProblem problem{{{10, 9, 2}, {20, 9, 3}, {30, 9, 4}}, {{0, 1, 1, 5}, {1, 2, 2, 5}}};
/// From the middle: 2 to the left, against the direction of its link, and 4 to the right.
const NetworkSitesSolution fromTheMiddle{{1}, {0, 9, 0}, {-2, 4}};

using Change = std::function<void(NetworkSitesSolution&)>;
using ProblemChange = std::function<void(NetworkSitesProblem&)>;

} // namespace

void NetworkSitesProblemTest::addsUpSitesAndFlows()
{
    QCOMPARE(evaluate(problem, fromTheMiddle).value(), 20.0 + 2 * 1 + 4 * 2);
    QCOMPARE(evaluate(problem, {{0, 2}, {5, 0, 4}, {3, 0}}).value(), 10.0 + 30 + 3 * 1);
    QCOMPARE(evaluate({}, {}).value(), 0.0);
}

void NetworkSitesProblemTest::refusesWhatBreaksTheRules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, Change change, const char* where) {
        QTest::newRow(name) << std::move(change) << QString(where);
    };
    row(
        "a closed site sends", [](NetworkSitesSolution& it) { it.open = {0}; }, "node 1");
    row(
        "a site beyond the last",
        [](NetworkSitesSolution& it) {
            it.open = {1, 3};
        },
        "");
    row(
        "a site twice",
        [](NetworkSitesSolution& it) {
            it.open = {1, 1};
        },
        "");
    row(
        "too few flows", [](NetworkSitesSolution& it) { it.flow.pop_back(); }, "");
    row(
        "a link too full", [](NetworkSitesSolution& it) { it.flow[1] = 5.1; }, "link 1");
    row(
        "too full backwards", [](NetworkSitesSolution& it) { it.flow[0] = -5.1; }, "link 0");
    row(
        "a site that sends too much", [](NetworkSitesSolution& it) { it.supply[1] = 9.1; }, "node 1");
    row(
        "a site that takes", [](NetworkSitesSolution& it) { it.supply[0] = -0.1; }, "node 0");
    row(
        "a node that goes short", [](NetworkSitesSolution& it) { it.flow[1] = 3.9; }, "node 1");
    row(
        "no number", [](NetworkSitesSolution& it) { it.flow[1] = std::nan(""); }, "link 1");
}

void NetworkSitesProblemTest::refusesWhatBreaksTheRules()
{
    QFETCH(const Change, change);
    QFETCH(const QString, where);
    NetworkSitesSolution broken = fromTheMiddle;
    change(broken);
    const auto refused = evaluate(problem, broken);
    QVERIFY(!refused);
    QCOMPARE(QString::fromStdString(refused.error().where), where);
}

void NetworkSitesProblemTest::refusesProblemsThatMakeNoSense_data()
{
    QTest::addColumn<ProblemChange>("change");
    const auto row = [](const char* name, ProblemChange change) { QTest::newRow(name) << std::move(change); };
    row("negative cost", [](NetworkSitesProblem& it) { it.nodes[0].siteCost = -1; });
    row("negative demand", [](NetworkSitesProblem& it) { it.nodes[0].demand = -1; });
    row("demand without end", [](NetworkSitesProblem& it) { it.nodes[0].demand = NetworkSitesProblem::unlimited; });
    row("no capacity at all", [](NetworkSitesProblem& it) { it.nodes[0].siteCapacity = std::nan(""); });
    row("negative length", [](NetworkSitesProblem& it) { it.links[0].length = -1; });
    row("negative room", [](NetworkSitesProblem& it) { it.links[0].capacity = -1; });
    row("a link to itself", [](NetworkSitesProblem& it) { it.links[0].b = 0; });
    row("a link to nowhere", [](NetworkSitesProblem& it) { it.links[0].b = 3; });
}

void NetworkSitesProblemTest::refusesProblemsThatMakeNoSense()
{
    QFETCH(const ProblemChange, change);
    NetworkSitesProblem senseless = problem;
    change(senseless);
    QVERIFY(!check(senseless));
    QVERIFY(!check(senseless).error().remedy.empty());
    QVERIFY(!evaluate(senseless, fromTheMiddle));
}

REGISTER_TEST(NetworkSitesProblemTest)
#include "network_sites_problem_test.moc"
