// Is port 22, that of a machine's own remote shell, opened by no export that makes machines, and is that said?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/hcl_reading.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// metro() with the renderer, which users call, and the store, which the renderer calls, on port 22.
Topology shells()
{
    Topology drawing = metro();
    for (const char* id : {"s1", "s2"}) {
        Service shell = *drawing.services.find({id});
        shell.port = 22;
        drawing.services.put(shell);
    }
    return drawing;
}

} // namespace

class RemoteShellTest : public QObject {
    Q_OBJECT

private slots:
    void noRuleOpensIt_data();
    void noRuleOpensIt();
    void otherPortsAreOpen_data() { noRuleOpensIt_data(); }
    void otherPortsAreOpen();
    void noContainerTakesIt_data();
    void noContainerTakesIt();
    void aClusterLetsNoUsersInThere();
};

void RemoteShellTest::noRuleOpensIt_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"terraform-aws-wavelength", "cloudformation-aws"})
        QTest::newRow(target) << QByteArray(target);
}

void RemoteShellTest::noRuleOpensIt()
{
    QFETCH(QByteArray, target);
    const Manifest manifest = *exportTo(*exporterWithKey(target.toStdString()), shells());
    const QString text = allText(manifest);
    for (const char* word : {"aws_vpc_security_group_ingress_rule", "SecurityGroupIngress", "FromPort", "22:22"})
        QVERIFY2(!text.contains(word), word);
    QVERIFY(strayVariables(manifest).empty());
    for (const char* flow : {"f1", "f2"}) {
        const RowRef row{TableKey::Flows, flow};
        QVERIFY2(!lineOf(manifest, row, Outcome::NotExpressible, "port 22").empty(), flow);
        QVERIFY2(lineOf(manifest, row, Outcome::Exported).empty(), flow);
        QVERIFY2(lineOf(manifest, row, Outcome::NeedsInput).empty(), flow);
    }
    for (const char* service : {"s1", "s2"})
        QVERIFY2(!lineOf(manifest, {TableKey::Services, service}, Outcome::NotExpressible, "port 22").empty(), service);
}

void RemoteShellTest::otherPortsAreOpen()
{
    QFETCH(QByteArray, target);
    const Manifest manifest = *exportTo(*exporterWithKey(target.toStdString()), metro());
    for (const char* flow : {"f1", "f2"})
        QVERIFY2(!lineOf(manifest, {TableKey::Flows, flow}, Outcome::Exported).empty(), flow);
}

void RemoteShellTest::noContainerTakesIt_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"terraform-aws-wavelength", "cloudformation-aws", "terraform-azure", "arm-azure"})
        QTest::newRow(target) << QByteArray(target);
}

void RemoteShellTest::noContainerTakesIt()
{
    QFETCH(QByteArray, target);
    Topology drawing = fittingOf(target.toStdString()).drawing(2);
    const QString before = allText(*exportTo(*exporterWithKey(target.toStdString()), drawing));
    QVERIFY(before.contains("--publish"));
    for (Service shell : Table<Service>(drawing.services)) {
        shell.port = 22;
        drawing.services.put(shell);
    }
    const QString text = allText(*exportTo(*exporterWithKey(target.toStdString()), drawing));
    QVERIFY(text.contains("docker") && !text.contains("--publish"));
}

void RemoteShellTest::aClusterLetsNoUsersInThere()
{
    const Manifest manifest = *exportTo(*exporterWithKey("terraform-aws-wavelength-eks"), shells());
    QVERIFY(!lineOf(manifest, {TableKey::Flows, "f1"}, Outcome::NotExpressible, "port 22").empty());
    QVERIFY(lineOf(manifest, {TableKey::Flows, "f1"}, Outcome::NeedsInput).empty());
}

REGISTER_TEST(RemoteShellTest)
#include "remote_shell_test.moc"
