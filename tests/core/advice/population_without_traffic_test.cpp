// Are users caught that ask for nothing?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class PopulationWithoutTrafficTest : public QObject {
    Q_OBJECT
private slots:
    void noticesUsersWithoutFlowsAndContents();
    void noticesUsersWhoNeverAsk();
    void noticesThatThereAreNoUsers();
};

void PopulationWithoutTrafficTest::noticesUsersWithoutFlowsAndContents()
{
    Topology topology = soundDrawing();
    topology.flows = {};
    const auto found = findingsOf("population-without-traffic", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Note);
    QVERIFY(says(found[0].what, "People call no service"));
    topology.contents.put({.id = {"news"}, .origin = {"edge"}});
    alter<Population>(topology, "people", [](Population& people) { people.contents = {{"news"}}; });
    QVERIFY(findingsOf("population-without-traffic", topology).empty());
}

void PopulationWithoutTrafficTest::noticesUsersWhoNeverAsk()
{
    Topology topology = soundDrawing();
    alter<Population>(topology, "people", [](Population& people) { people.requestRate = RequestsPerSecond(0); });
    QVERIFY(says(findingsOf("population-without-traffic", topology).at(0).what, "rate is 0"));
}

void PopulationWithoutTrafficTest::noticesThatThereAreNoUsers()
{
    Topology topology = soundDrawing();
    alter<Population>(topology, "people", [](Population& people) { people.users = 0; });
    QVERIFY(says(findingsOf("population-without-traffic", topology).at(0).what, "no users"));
}

REGISTER_TEST(PopulationWithoutTrafficTest)
#include "population_without_traffic_test.moc"
