// Do the real tools accept what is exported, and reject it when it is broken?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

struct Verdict {
    int status = 0;
    QString words;
};

/// Status 0: accepted; 1: rejected; 3: a tool is absent, which one is in the words.
Verdict judge(std::string_view target, const QString& folder)
{
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(EDGEWRIGHT_SOURCE_DIR "/tests/exports/run_real_tools.sh",
                 {QString::fromUtf8(target.data(), static_cast<qsizetype>(target.size())), folder});
    if (!script.waitForFinished(300'000))
        return {4, "run_real_tools.sh did not finish"};
    return {script.exitCode(), QString::fromUtf8(script.readAll())};
}

Topology drawing(const QString& name)
{
    const std::vector<std::string> zones = {"us-east-1-wl1-bos-wlz-1", "us-east-1-wl1-nyc-wlz-1",
                                            "us-west-2-wl1-den-wlz-1", "us-east-1-foe-wlz-1a"};
    if (name == "metro")
        return metro();
    if (name == "hostile names")
        return hostile();
    return chainOfSites(name.toInt(), zones);
}

} // namespace

class RealToolsTest : public QObject {
    Q_OBJECT

private slots:
    void acceptWhatIsExported_data();
    void acceptWhatIsExported();
    void rejectWhatIsBroken_data();
    void rejectWhatIsBroken();
};

void RealToolsTest::acceptWhatIsExported_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("name");
    for (const Exporter& exporter : exporters())
        for (const char* name : {"metro", "hostile names", "1", "10", "200"}) {
            const QString key = QString::fromUtf8(exporter.key.data(), static_cast<qsizetype>(exporter.key.size()));
            QTest::addRow("%s: %s", qPrintable(key), name) << key << name;
        }
}

void RealToolsTest::acceptWhatIsExported()
{
    QFETCH(QString, target);
    QFETCH(QString, name);
    const Result<Manifest> manifest = exportTo(*exporterWithKey(target.toStdString()), drawing(name));
    QVERIFY2(manifest, manifest ? "" : oneLine(manifest.error()).c_str());
    QTemporaryDir folder;
    QVERIFY(writeManifest(*manifest, folder.path().toStdString()));
    const Verdict verdict = judge(target.toStdString(), folder.path());
    if (verdict.status == 3)
        QSKIP(qPrintable(verdict.words));
    QVERIFY2(verdict.status == 0, qPrintable(verdict.words));
}

void RealToolsTest::rejectWhatIsBroken_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("names"); // what the tool's message must hold
    QTest::newRow("kustomization names a folder that is gone") << "kubernetes"
                                                               << "overlays/boston/kustomization.yaml"
                                                               << "base/ar-render"
                                                               << "base/ghost"
                                                               << "ghost";
    QTest::newRow("kustomization with an unknown field") << "kubernetes"
                                                         << "overlays/boston/kustomization.yaml"
                                                         << "replicas:"
                                                         << "replicaz:"
                                                         << "replicaz";
    QTest::newRow("patch of a path that is not there") << "kubernetes"
                                                       << "overlays/boston/placement.yaml"
                                                       << "/spec/template/spec/affinity"
                                                       << "/spec/ghost/spec/affinity"
                                                       << "ghost";
    QTest::newRow("YAML that is none") << "kubernetes"
                                       << "base/ar-render/deployment.yaml"
                                       << "spec:"
                                       << "spec: ["
                                       << "yaml";
    QTest::newRow("Terraform block left open") << "terraform-aws-wavelength"
                                               << "zone_boston.tf"
                                               << "\n}\n"
                                               << "\n"
                                               << "zone_boston.tf";
    QTest::newRow("Terraform attribute renamed") << "terraform-aws-wavelength"
                                                 << "vpc_harbor_vpc_us_east_1.tf"
                                                 << "carrier_gateway_id     ="
                                                 << "carrier_gateway_idx    ="
                                                 << "carrier_gateway_idx";
    QTest::newRow("Terraform required attribute dropped") << "terraform-aws-wavelength"
                                                          << "vpc_harbor_vpc_us_east_1.tf"
                                                          << "  vpc_id   = aws_vpc.harbor_vpc_us_east_1.id\n"
                                                          << ""
                                                          << "vpc_id";
    QTest::newRow("Terraform value of a wrong type") << "terraform-aws-wavelength"
                                                     << "zone_boston.tf"
                                                     << "from_port         = 8080"
                                                     << "from_port         = \"a\""
                                                     << "from_port";
    QTest::newRow("Terraform reference to nothing") << "terraform-aws-wavelength"
                                                    << "zone_boston.tf"
                                                    << "= aws_subnet.boston.id"
                                                    << "= aws_subnet.ghost.id"
                                                    << "ghost";
    QTest::newRow("Terraform layout") << "terraform-aws-wavelength"
                                      << "zone_boston.tf"
                                      << " cidr_block  "
                                      << " cidr_block"
                                      << "zone_boston.tf";
}

void RealToolsTest::rejectWhatIsBroken()
{
    QFETCH(QString, target);
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, names);
    Manifest manifest = *exportTo(*exporterWithKey(target.toStdString()), metro());
    std::string& words = manifest.files.at(file.toStdString());
    const std::size_t at = words.find(from.toStdString());
    QVERIFY2(at != std::string::npos, words.c_str());
    words.replace(at, from.toStdString().size(), to.toStdString());
    QTemporaryDir folder;
    QVERIFY(writeManifest(manifest, folder.path().toStdString()));
    const Verdict verdict = judge(target.toStdString(), folder.path());
    if (verdict.status == 3)
        QSKIP(qPrintable(verdict.words));
    if (verdict.status == 0 && verdict.words.contains("syntax alone"))
        QSKIP(qPrintable(verdict.words));
    QCOMPARE(verdict.status, 1);
    QVERIFY2(verdict.words.contains(names, Qt::CaseInsensitive), qPrintable(verdict.words));
}

REGISTER_TEST(RealToolsTest)
#include "real_tools_test.moc"
