// Are services caught that no request reaches?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ServiceUnusedTest : public QObject {
    Q_OBJECT
private slots:
    void noticesAServiceThatNobodyCalls();
    void followsCallsFromServiceToService();
    void countsWhatTakesOverForAServiceInUse();
    void isNotFooledByACycle();
    void doesNotCountAFlowOfNoCalls();
};

namespace {

Topology withStore()
{
    Topology topology = soundDrawing();
    topology.services.put({.id = {"store"}, .name = "Store"});
    return topology;
}

} // namespace

void ServiceUnusedTest::noticesAServiceThatNobodyCalls()
{
    const auto found = findingsOf("service-unused", withStore());
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Note);
    QVERIFY(says(found[0].what, "Store"));
}

void ServiceUnusedTest::followsCallsFromServiceToService()
{
    Topology topology = withStore();
    topology.flows.put({.id = {"f2"}, .caller = ServiceId{"front"}, .service = {"store"}});
    QVERIFY(findingsOf("service-unused", topology).empty());
    topology.flows.remove({"f1"});
    QCOMPARE(rowsOf("service-unused", topology), std::string("services/front services/store"));
}

void ServiceUnusedTest::countsWhatTakesOverForAServiceInUse()
{
    Topology topology = withStore();
    alter<Service>(topology, "front", [](Service& service) { service.fallback = ServiceId{"store"}; });
    QVERIFY(findingsOf("service-unused", topology).empty());
    topology.flows.remove({"f1"});
    QCOMPARE(rowsOf("service-unused", topology), std::string("services/front services/store"));
}

void ServiceUnusedTest::isNotFooledByACycle()
{
    Topology topology = withStore();
    topology.flows.put({.id = {"f2"}, .caller = ServiceId{"store"}, .service = {"store"}});
    QCOMPARE(rowsOf("service-unused", topology), std::string("services/store"));
}

void ServiceUnusedTest::doesNotCountAFlowOfNoCalls()
{
    Topology topology = withStore();
    topology.flows.put({.id = {"f2"}, .caller = ServiceId{"front"}, .service = {"store"}, .callsPerRequest = 0});
    QCOMPARE(rowsOf("service-unused", topology), std::string("services/store"));
}

REGISTER_TEST(ServiceUnusedTest)
#include "service_unused_test.moc"
