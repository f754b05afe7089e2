// Does the Kubernetes tree, read back, say what the drawing says?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QTest>

#include <algorithm>
#include <yaml-cpp/yaml.h>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("kubernetes"), topology); }

YAML::Node read(const Manifest& manifest, const std::string& path) { return YAML::Load(manifest.files.at(path)); }

YAML::Node container(const Manifest& manifest, const std::string& path)
{
    return read(manifest, path)["spec"]["template"]["spec"]["containers"][0];
}

std::map<std::string, int> replicasOf(const YAML::Node& kustomization)
{
    std::map<std::string, int> replicas;
    for (const YAML::Node& line : kustomization["replicas"])
        replicas[line["name"].as<std::string>()] = line["count"].as<int>();
    return replicas;
}

YAML::Node expression(const YAML::Node& patch)
{
    return patch[0]["value"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"][0]
                ["matchExpressions"][0];
}

bool hasLine(const Manifest& manifest, const RowRef& row, Outcome outcome)
{
    return std::ranges::any_of(manifest.report,
                               [&](const ExportLine& line) { return line.row == row && line.outcome == outcome; });
}

} // namespace

class KubernetesTest : public QObject {
    Q_OBJECT

private slots:
    void overlaysHoldWhatIsAssigned();
    void placementNamesTheZoneOrTheRegion();
    void edgeSitesAreTolerated();
    void imagePortAndStateComeBack();
    void demandsBecomeRequests_data();
    void demandsBecomeRequests();
    void acceleratorsAreLimitsToo();
    void aMissingImageIsNotInvented();
    void anUnplacedServiceNeedsPlacing();
    void contentDeliveryNetworksRunNoPods();
    void networkUsersAndIdleNodesAreNoConcern();
    void containersHaveNoPrivileges();
};

void KubernetesTest::overlaysHoldWhatIsAssigned()
{
    const Manifest manifest = exported(metro());
    using Replicas = std::map<std::string, int>;
    QVERIFY(replicasOf(read(manifest, "overlays/boston/kustomization.yaml")) == Replicas({{"ar-render", 1}}));
    QVERIFY(replicasOf(read(manifest, "overlays/new-york/kustomization.yaml")) ==
            Replicas({{"ar-render", 1}, {"session-store", 1}}));
    QVERIFY(replicasOf(read(manifest, "overlays/virginia/kustomization.yaml")) == Replicas({{"session-store", 1}}));
    QVERIFY(!manifest.files.contains("overlays/factory/kustomization.yaml"));
    const YAML::Node labels = read(manifest, "overlays/boston/kustomization.yaml")["labels"][0];
    QCOMPARE(labels["includeSelectors"].as<bool>(), false);
}

void KubernetesTest::placementNamesTheZoneOrTheRegion()
{
    Topology topology = metro();
    assign(topology, "s2", "n4");
    const Manifest manifest = exported(topology);
    const auto label = [&](const std::string& site) {
        const YAML::Node term = expression(read(manifest, "overlays/" + site + "/placement.yaml"));
        return term["key"].as<std::string>() + "=" + term["values"][0].as<std::string>();
    };
    QCOMPARE(label("boston"), std::string("topology.kubernetes.io/zone=us-east-1-wl1-bos-wlz-1"));
    QCOMPARE(label("virginia"), std::string("topology.kubernetes.io/region=us-east-1"));
    QCOMPARE(label("factory"), std::string("topology.kubernetes.io/zone=factory"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "n4"}, Outcome::NeedsInput)); // someone must set that label
    QVERIFY(!hasLine(manifest, {TableKey::Nodes, "n1"}, Outcome::NeedsInput));
}

void KubernetesTest::edgeSitesAreTolerated()
{
    const Manifest manifest = exported(metro());
    QCOMPARE(read(manifest, "overlays/boston/placement.yaml")[1]["value"][0]["key"].as<std::string>(),
             std::string("node-role.kubernetes.io/edge"));
    QCOMPARE(read(manifest, "overlays/virginia/placement.yaml").size(), std::size_t(1));
}

void KubernetesTest::imagePortAndStateComeBack()
{
    const Manifest manifest = exported(metro());
    const YAML::Node render = container(manifest, "base/ar-render/deployment.yaml");
    QCOMPARE(render["image"].as<std::string>(), std::string("registry.example.com/ar/render:1.4.2"));
    QCOMPARE(render["ports"][0]["containerPort"].as<int>(), 8080);
    const YAML::Node store = read(manifest, "base/session-store/statefulset.yaml");
    QCOMPARE(store["kind"].as<std::string>(), std::string("StatefulSet"));
    QCOMPARE(store["spec"]["replicas"].as<int>(), 2);
    QCOMPARE(store["spec"]["volumeClaimTemplates"][0]["spec"]["resources"]["requests"]["storage"].as<std::string>(),
             std::string("20Gi"));
    QCOMPARE(read(manifest, "base/session-store/service.yaml")["spec"]["ports"][0]["port"].as<int>(), 6379);
    QVERIFY(manifest.files.contains("base/session-store/pdb.yaml"));
}

void KubernetesTest::demandsBecomeRequests_data()
{
    QTest::addColumn<double>("cores");
    QTest::addColumn<double>("gib");
    QTest::addColumn<QString>("cpu");
    QTest::addColumn<QString>("memory");
    QTest::newRow("whole") << 2.0 << 4.0 << "2"
                           << "4Gi";
    QTest::newRow("parts") << 0.25 << 1.5 << "250m"
                           << "1536Mi"; // 1.5 × 1024
    QTest::newRow("rounded up") << 0.0001 << 0.0001 << "1m"
                                << "1Mi";
    QTest::newRow("no drift") << 1.1 << 0.1 << "1100m"
                              << "103Mi"; // 0.1 × 1024 = 102.4
    QTest::newRow("none") << 0.0 << 0.0 << ""
                          << "";
}

void KubernetesTest::demandsBecomeRequests()
{
    QFETCH(double, cores);
    QFETCH(double, gib);
    QFETCH(QString, cpu);
    QFETCH(QString, memory);
    Topology topology;
    Service app = service("s", "app", "app:1");
    app.cpu = Cores(cores);
    app.memory = Gibibytes(gib);
    topology.services.put(app);
    const YAML::Node requests = container(exported(topology), "base/app/deployment.yaml")["resources"]["requests"];
    QCOMPARE(QString::fromStdString(requests["cpu"].as<std::string>("")), cpu);
    QCOMPARE(QString::fromStdString(requests["memory"].as<std::string>("")), memory);
}

void KubernetesTest::acceleratorsAreLimitsToo()
{
    Topology topology;
    Service app = service("s", "app", "app:1");
    app.accelerators = 2;
    topology.services.put(app);
    const YAML::Node resources = container(exported(topology), "base/app/deployment.yaml")["resources"];
    QCOMPARE(resources["limits"]["nvidia.com/gpu"].as<std::string>(), std::string("2"));
    QCOMPARE(resources["requests"]["nvidia.com/gpu"].as<std::string>(), std::string("2"));
}

void KubernetesTest::aMissingImageIsNotInvented()
{
    Topology topology;
    topology.services.put(service("s", "app", ""));
    topology.services.put(service("t", "bad", "my image: ${x}"));
    const Manifest manifest = exported(topology);
    QCOMPARE(container(manifest, "base/app/deployment.yaml")["image"].as<std::string>(), std::string("app:unset"));
    QCOMPARE(container(manifest, "base/bad/deployment.yaml")["image"].as<std::string>(), std::string("bad:unset"));
    QVERIFY(hasLine(manifest, {TableKey::Services, "s"}, Outcome::NeedsInput));
    QVERIFY(hasLine(manifest, {TableKey::Services, "t"}, Outcome::NeedsInput));
    QVERIFY(manifest.files.at("README.md").find("kustomize edit set image app=") != std::string::npos);
}

void KubernetesTest::anUnplacedServiceNeedsPlacing()
{
    Topology topology = metro();
    topology.assignments = {};
    QVERIFY(hasLine(exported(topology), {TableKey::Services, "s1"}, Outcome::NeedsInput));
}

void KubernetesTest::contentDeliveryNetworksRunNoPods()
{
    Topology topology = metro();
    topology.nodes.put(node("n9", "Amsterdam", Provider::Cloudflare, "AMS"));
    assign(topology, "s1", "n9");
    const Manifest manifest = exported(topology);
    QVERIFY(!manifest.files.contains("overlays/amsterdam/kustomization.yaml"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "n9"}, Outcome::NotExpressible));
    QVERIFY(hasLine(manifest, {TableKey::Assignments, "s1.n9"}, Outcome::NotExpressible));
}

void KubernetesTest::networkUsersAndIdleNodesAreNoConcern()
{
    Topology topology = metro();
    topology.nodes.put(node("n9", "Amsterdam", Provider::Cloudflare, "AMS")); // hosts nothing that Pods would run
    const Manifest manifest = exported(topology);
    for (const RowRef& row :
         {RowRef{TableKey::Links, "l1"}, RowRef{TableKey::Populations, "p1"}, RowRef{TableKey::Flows, "f2"},
          RowRef{TableKey::Contents, "c1"}, RowRef{TableKey::Groups, "g1"}, RowRef{TableKey::Nodes, "n4"},
          RowRef{TableKey::Nodes, "n9"}})
        QVERIFY2(hasLine(manifest, row, Outcome::NotConcerned), row.id.c_str());
    QVERIFY(saysAll(manifest));
}

void KubernetesTest::containersHaveNoPrivileges()
{
    const Manifest manifest = exported(metro());
    const YAML::Node pod = read(manifest, "base/ar-render/deployment.yaml")["spec"]["template"]["spec"];
    QCOMPARE(pod["securityContext"]["runAsNonRoot"].as<bool>(), true);
    QCOMPARE(pod["automountServiceAccountToken"].as<bool>(), false);
    QCOMPARE(pod["containers"][0]["securityContext"]["allowPrivilegeEscalation"].as<bool>(), false);
}

REGISTER_TEST(KubernetesTest)
#include "kubernetes_test.moc"
