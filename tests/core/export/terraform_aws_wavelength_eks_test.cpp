// Does the cluster on Wavelength hold what is placed in the zones, where the Kubernetes export looks for it?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology)
{
    return *exportTo(*exporterWithKey("terraform-aws-wavelength-eks"), topology);
}

QString textOf(const Manifest& manifest, const std::string& path)
{
    return QString::fromStdString(manifest.files.at(path));
}

bool says(const Manifest& manifest, const RowRef& row, Outcome outcome, const std::string& word = {})
{
    for (const ExportLine& line : manifest.report)
        if (line.row == row && line.outcome == outcome && english(line.what).find(word) != std::string::npos)
            return true;
    return false;
}

/// What is written behind the first "NAME =".
QString attribute(const QString& text, const QString& name)
{
    return QRegularExpression("\\b" + name + "\\s+= (.*)").match(text).captured(1);
}

} // namespace

class TerraformAwsWavelengthEksTest : public QObject {
    Q_OBJECT

private slots:
    void machinesHoldWhatIsPlaced_data();
    void machinesHoldWhatIsPlaced();
    void disksHoldWhatOneMachineMay();
    void acceleratorsHaveMachinesOfTheirOwn();
    void podsOfTheKubernetesExportFindTheirMachines();
    void onlyTheEdgeIsTainted();
    void aClusterCarriesNothingBetweenZones();
    void callsAreThoseOfTheirOwnCaller();
    void theReportNamesWhatTheClusterMustBeGiven();
    void everyVariableIsDeclaredAndUsed();
    void aDrawingWithoutAZoneIsAnError();
};

void TerraformAwsWavelengthEksTest::machinesHoldWhatIsPlaced_data()
{
    QTest::addColumn<double>("cores");
    QTest::addColumn<double>("gib");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("machines");
    QTest::newRow("one in the smallest") << 1.5 << 2.0 << 1 << "t3.medium" << 1; // of 2 cores, 0.25 are kept
    QTest::newRow("one a machine") << 1.5 << 2.0 << 3 << "t3.medium" << 3;       // a second takes 3 cores
    QTest::newRow("three a machine") << 0.5 << 1.0 << 7 << "t3.medium" << 3;     // 3 x 0.5 cores, 3 x 1 of 3 GiB
    QTest::newRow("the system's part decides")
        << 2.0 << 2.0 << 1 << "t3.xlarge" << 1;                               // 2 cores, but not 2.25, are there
    QTest::newRow("memory decides") << 1.0 << 40.0 << 2 << "r5.2xlarge" << 2; // 63 GiB a machine
    QTest::newRow("none of the catalogue") << 64.0 << 2.0 << 2 << "" << 2;
}

void TerraformAwsWavelengthEksTest::machinesHoldWhatIsPlaced()
{
    QFETCH(double, cores);
    QFETCH(double, gib);
    QFETCH(int, replicas);
    QFETCH(QString, type);
    QFETCH(int, machines);
    Topology topology;
    topology.nodes.put(node("n", "Boston", Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1"));
    Service made = service("s", "Render", "registry.example.com/app:1", replicas);
    made.cpu = Cores(cores);
    made.memory = Gibibytes(gib);
    topology.services.put(made);
    for (int i = 0; i < replicas; ++i)
        topology.assignments.put({.id = {"a" + std::to_string(i)}, .service = {"s"}, .node = {"n"}});
    const Manifest manifest = exported(topology);
    const QString zone = textOf(manifest, "zone_boston.tf");
    for (const char* size : {"desired_capacity", "min_size"})
        QCOMPARE(attribute(zone, size).toInt(), machines);
    const QString declared =
        textOf(manifest, "variables.tf").section("variable \"instance_type_boston\"", 1).section("\n}\n", 0, 0);
    QCOMPARE(attribute(declared, "default").remove('"'), type);
    QCOMPARE(says(manifest, {TableKey::Nodes, "n"}, Outcome::NeedsInput, "no instance type"), type.isEmpty());
}

/// Three of four replicas fill the first machine.
void TerraformAwsWavelengthEksTest::disksHoldWhatOneMachineMay()
{
    Topology topology;
    topology.nodes.put(node("n", "Boston", Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1"));
    Service made = service("s", "Render", "registry.example.com/app:1", 4);
    made.cpu = Cores(0.5);
    made.memory = Gibibytes(1);
    made.storage = Gibibytes(50);
    topology.services.put(made);
    for (int i = 0; i < 4; ++i)
        topology.assignments.put({.id = {"a" + std::to_string(i)}, .service = {"s"}, .node = {"n"}});
    const QString zone = textOf(exported(topology), "zone_boston.tf");
    QCOMPARE(attribute(zone, "desired_capacity").toInt(), 2);
    QCOMPARE(attribute(zone, "volume_size").toInt(), 30 + 3 * 50); // 30 of the system
}

void TerraformAwsWavelengthEksTest::acceleratorsHaveMachinesOfTheirOwn()
{
    const Manifest manifest = exported(wavelengthSites(1)); // a renderer with an accelerator, a detector without
    const QString zone = textOf(manifest, "zone_site_0.tf");
    QCOMPARE(zone.count("resource \"aws_autoscaling_group\""), 2);
    QVERIFY(zone.contains("data.aws_ssm_parameter.edge_us_east_1__accelerated.insecure_value"));
    QVERIFY(textOf(manifest, "cluster_edge_us_east_1.tf").contains("x86_64/nvidia/recommended"));
    QVERIFY(says(manifest, {TableKey::Services, "render"}, Outcome::NeedsInput, "device plugin"));
    QVERIFY(!says(manifest, {TableKey::Services, "detector"}, Outcome::NeedsInput, "device plugin"));
}

void TerraformAwsWavelengthEksTest::podsOfTheKubernetesExportFindTheirMachines()
{
    const Manifest pods = *exportTo(*exporterWithKey("kubernetes"), wavelengthSites(1));
    const QString placement = textOf(pods, "overlays/site-0/placement.yaml");
    QVERIFY(placement.contains("topology.kubernetes.io/zone") && placement.contains("us-east-1-wl1-bos-wlz-1"));
    QVERIFY(placement.contains("node-role.kubernetes.io/edge"));
    const QString zone = textOf(exported(wavelengthSites(1)), "zone_site_0.tf");
    QVERIFY(zone.contains("\"--node-labels=topology.kubernetes.io/zone=us-east-1-wl1-bos-wlz-1\""));
    QVERIFY(zone.contains("\"--register-with-taints=node-role.kubernetes.io/edge=:NoSchedule\""));
}

/// The Kubernetes export tolerates the taint at edge and device sites alone.
void TerraformAwsWavelengthEksTest::onlyTheEdgeIsTainted()
{
    Topology topology = wavelengthSites(1);
    Node fog = *topology.nodes.find({"site0"});
    fog.tier = Tier::Fog;
    topology.nodes.put(fog);
    QVERIFY(!textOf(exported(topology), "zone_site_0.tf").contains("taints"));
}

void TerraformAwsWavelengthEksTest::aClusterCarriesNothingBetweenZones()
{
    const Manifest manifest = exported(metro());
    QVERIFY(
        says(manifest, {TableKey::Links, "l1"}, Outcome::NotExpressible, "between two Wavelength Zones of one VPC"));
    QVERIFY(says(manifest, {TableKey::Flows, "f2"}, Outcome::NotExpressible));
    QVERIFY(says(manifest, {TableKey::Links, "l2"}, Outcome::NotConcerned));
    for (const auto& [path, words] : manifest.files)
        QVERIFY(words.find("transit_gateway") == std::string::npos);
    Topology near = metro();
    Node twin = *near.nodes.find({"n2"});
    twin.site = near.nodes.find({"n1"})->site;
    near.nodes.put(twin); // both stand in Boston
    QVERIFY(says(exported(near), {TableKey::Links, "l1"}, Outcome::NotConcerned));
    QVERIFY(says(exported(near), {TableKey::Flows, "f2"}, Outcome::NotConcerned));
    twin.group.reset();
    near.nodes.put(twin); // of which one lies in no VPC that is drawn
    QVERIFY(says(exported(near), {TableKey::Links, "l1"}, Outcome::NotExpressible, "two clusters"));
}

/// A caller beside the service and one in another zone.
void TerraformAwsWavelengthEksTest::callsAreThoseOfTheirOwnCaller()
{
    Topology topology = metro();
    topology.assignments.remove({"s1.n1"});
    topology.services.put(service("s3", "Lobby", "registry.example.com/lobby:1"));
    assign(topology, "s3", "n1");
    topology.flows.put({.id = {"far"}, .caller = ServiceId{"s3"}, .service = {"s2"}});
    const Manifest manifest = exported(topology);
    QVERIFY(says(manifest, {TableKey::Flows, "far"}, Outcome::NotExpressible));
    QVERIFY(says(manifest, {TableKey::Flows, "f2"}, Outcome::NotConcerned));
    QVERIFY(!says(manifest, {TableKey::Flows, "f2"}, Outcome::NotExpressible));
}

void TerraformAwsWavelengthEksTest::theReportNamesWhatTheClusterMustBeGiven()
{
    const Manifest manifest = exported(metro());
    QVERIFY(says(manifest, {TableKey::Services, "s2"}, Outcome::NeedsInput, "EBS CSI driver"));
    QVERIFY(says(manifest, {TableKey::Flows, "f1"}, Outcome::NeedsInput, "let users in"));
    QVERIFY(says(manifest, {TableKey::Nodes, "n1"}, Outcome::Exported, "1 machines"));
    const Manifest sites = exported(wavelengthSites(1));
    QVERIFY(says(sites, {TableKey::Services, "render"}, Outcome::NotConcerned, "secrets"));
    QVERIFY(says(sites, {TableKey::Services, "render"}, Outcome::NotConcerned, "fallback"));
    Topology unknown = metro();
    unknown.nodes.put(node("n5", "Moon", Provider::AwsWavelength, ""));
    QVERIFY(says(exported(unknown), {TableKey::Nodes, "n5"}, Outcome::NeedsInput, "label"));
}

void TerraformAwsWavelengthEksTest::everyVariableIsDeclaredAndUsed()
{
    for (const Topology& topology : {metro(), hostile()}) {
        QString text;
        for (const auto& [path, words] : exported(topology).files)
            text += QString::fromStdString(words);
        std::set<QString> declared, used;
        static const QRegularExpression declaration(R"re(variable "(\w+)")re"), use(R"(\bvar\.(\w+))");
        for (auto at = declaration.globalMatch(text); at.hasNext();)
            declared.insert(at.next().captured(1));
        for (auto at = use.globalMatch(QString(text).remove(QRegularExpression("condition .*"))); at.hasNext();)
            used.insert(at.next().captured(1));
        QVERIFY(declared == used);
    }
}

void TerraformAwsWavelengthEksTest::aDrawingWithoutAZoneIsAnError()
{
    Topology topology;
    topology.nodes.put(node("n", "Virginia", Provider::Aws, "us-east-1"));
    const Result<Manifest> manifest = exportTo(*exporterWithKey("terraform-aws-wavelength-eks"), topology);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

REGISTER_TEST(TerraformAwsWavelengthEksTest)
#include "terraform_aws_wavelength_eks_test.moc"
