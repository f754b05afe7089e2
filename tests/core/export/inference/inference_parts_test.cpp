// What do the targets that serve AI models say of what lies outside their reach?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/report_lines.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class InferencePartsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsPlacedAtADeliveryNetworkIsNotExpressible_data();
    void whatIsPlacedAtADeliveryNetworkIsNotExpressible();
};

void InferencePartsTest::whatIsPlacedAtADeliveryNetworkIsNotExpressible_data()
{
    QTest::addColumn<QString>("target");
    for (const char* target : {"deepstream", "kserve", "triton"})
        QTest::newRow(target) << target;
}

void InferencePartsTest::whatIsPlacedAtADeliveryNetworkIsNotExpressible()
{
    QFETCH(QString, target);
    const Exporter& exporter = *exporterWithKey(target.toStdString());
    Topology topology = fittingOf(exporter.key).drawing(2);
    QVERIFY(saysAll(*exportTo(exporter, topology)));
    topology.nodes.put(node("pop", "Amsterdam", Provider::Cloudflare, "AMS"));
    assign(topology, "detector", "pop");
    const Manifest refused = *exportTo(exporter, topology);
    QVERIFY(says(refused, "detector.pop", Outcome::NotExpressible, "content delivery network"));
    QVERIFY(says(refused, "pop", Outcome::NotExpressible, "content delivery network"));
    QVERIFY(!saysAll(refused));
    topology.assignments.remove({"detector.pop"});
    assign(topology, "render", "pop"); // no concern of theirs
    QVERIFY(says(*exportTo(exporter, topology), "pop", Outcome::NotConcerned, "nothing that this target deploys"));
}

REGISTER_TEST(InferencePartsTest)
#include "inference_parts_test.moc"
