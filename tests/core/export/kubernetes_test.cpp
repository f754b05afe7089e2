// Does the Kubernetes tree, read back, say what the drawing says?
#include "tests/support/register_test.h"

#include "core/export/manifest/placed.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/report_lines.h"

#include <QTest>

#include <set>
#include <yaml-cpp/yaml.h>

using namespace edgewright;
using namespace edgewright::testing;

Q_DECLARE_METATYPE(edgewright::FailureDomain)

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

YAML::Node podOf(const Manifest& manifest, const std::string& path)
{
    return read(manifest, path)["spec"]["template"]["spec"];
}

/// "key=value" of the expressions that the overlay adds to every Pod's node affinity.
std::vector<std::string> siteLabels(const Manifest& manifest, const std::string& site)
{
    std::vector<std::string> labels;
    for (const YAML::Node& step : read(manifest, "overlays/" + site + "/placement.yaml"))
        if (step["path"].as<std::string>().ends_with("/matchExpressions/-"))
            labels.push_back(step["value"]["key"].as<std::string>() + "=" +
                             step["value"]["values"][0].as<std::string>());
    return labels;
}

std::vector<std::string> tolerations(const Manifest& manifest, const std::string& file)
{
    std::vector<std::string> keys;
    for (const YAML::Node& step : read(manifest, file)) {
        if (step["path"].as<std::string>() == "/spec/template/spec/tolerations")
            for (const YAML::Node& each : step["value"])
                keys.push_back(each["key"].as<std::string>());
        if (step["path"].as<std::string>() == "/spec/template/spec/tolerations/-")
            keys.push_back("+" + step["value"]["key"].as<std::string>());
    }
    return keys;
}

/// The addresses that a caller is given at a site.
std::set<std::string> addresses(const Manifest& manifest, const std::string& site, const std::string& caller)
{
    std::set<std::string> given;
    for (const YAML::Node& each : read(manifest, "overlays/" + site + "/kustomization.yaml")["configMapGenerator"])
        if (each["name"].as<std::string>() == caller + "-calls")
            for (const YAML::Node& literal : each["literals"])
                given.insert(literal.as<std::string>());
    return given;
}

std::vector<std::string> names(const YAML::Node& terms)
{
    std::vector<std::string> all;
    for (const YAML::Node& term : terms)
        all.push_back(term["podSelector"]["matchLabels"]["app.kubernetes.io/name"].as<std::string>());
    return all;
}

using Words = std::vector<std::string>;

bool hasLine(const Manifest& manifest, const RowRef& row, Outcome outcome) { return says(manifest, row, outcome, ""); }

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
    void namespacesEnforceTheRestrictedStandard();
    void anAcceleratorModelIsALabelOfTheMachine_data();
    void anAcceleratorModelIsALabelOfTheMachine();
    void acceleratedPodsTolerateTheirMachines();
    void sitesOfOneZoneAreToldApart();
    void replicasSpreadOverTheirFailureDomain_data();
    void replicasSpreadOverTheirFailureDomain();
    void affinityAttractsAndAntiAffinityRepels();
    void aBrokenAffinityIsReported();
    void callersFindTheNearestSite();
    void callersFindTheFallback();
    void anAddressOfAnotherSiteNeedsInput();
    void onlyWhatFlowsSayIsLetThrough();
    void aNamespaceDeniesAllButLookUps();
    void secretsAreNamedAndFetched();
    void whatIsNoVariableIsNotExpressible();
    void aModelMustBeInTheImage();
    void everyContainerStartsSlowly();
    void deliveryNetworksGiveNoAddressAndHoldNoReplica();
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
    const auto label = [&](const std::string& site) { return siteLabels(manifest, site).front(); };
    QCOMPARE(label("boston"), std::string("topology.kubernetes.io/zone=us-east-1-wl1-bos-wlz-1"));
    QCOMPARE(label("virginia"), std::string("topology.kubernetes.io/region=us-east-1"));
    QCOMPARE(label("factory"), std::string("topology.kubernetes.io/zone=factory"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "n4"}, Outcome::NeedsInput)); // someone must set that label
    QVERIFY(!hasLine(manifest, {TableKey::Nodes, "n1"}, Outcome::NeedsInput));
}

void KubernetesTest::edgeSitesAreTolerated()
{
    const Manifest manifest = exported(metro());
    QVERIFY(tolerations(manifest, "overlays/boston/placement.yaml") == Words{"node-role.kubernetes.io/edge"});
    QVERIFY(tolerations(manifest, "overlays/virginia/placement.yaml").empty());
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
         {RowRef{TableKey::Links, "l1"}, RowRef{TableKey::Populations, "p1"}, RowRef{TableKey::Contents, "c1"},
          RowRef{TableKey::Groups, "g1"}, RowRef{TableKey::Nodes, "n4"}, RowRef{TableKey::Nodes, "n9"}})
        QVERIFY2(hasLine(manifest, row, Outcome::NotConcerned), row.id.c_str());
    QVERIFY(saysAll(manifest));
}

void KubernetesTest::containersHaveNoPrivileges()
{
    const Manifest manifest = exported(metro());
    const YAML::Node pod = podOf(manifest, "base/ar-render/deployment.yaml");
    QCOMPARE(pod["securityContext"]["runAsNonRoot"].as<bool>(), true);
    QCOMPARE(pod["securityContext"]["seccompProfile"]["type"].as<std::string>(), std::string("RuntimeDefault"));
    QCOMPARE(pod["automountServiceAccountToken"].as<bool>(), false);
    const YAML::Node security = pod["containers"][0]["securityContext"];
    QCOMPARE(security["allowPrivilegeEscalation"].as<bool>(), false);
    QCOMPARE(security["capabilities"]["drop"][0].as<std::string>(), std::string("ALL"));
    QCOMPARE(security["readOnlyRootFilesystem"].as<bool>(), true); // stateless: /tmp alone
    QCOMPARE(pod["containers"][0]["volumeMounts"][0]["mountPath"].as<std::string>(), std::string("/tmp"));
    const YAML::Node store = container(manifest, "base/session-store/statefulset.yaml");
    QVERIFY(!store["securityContext"]["readOnlyRootFilesystem"]); // where its files lie is not drawn
}

void KubernetesTest::namespacesEnforceTheRestrictedStandard()
{
    const YAML::Node space = read(exported(metro()), "overlays/boston/namespace.yaml");
    QCOMPARE(space["metadata"]["name"].as<std::string>(), std::string("edge-boston"));
    QCOMPARE(space["metadata"]["labels"]["pod-security.kubernetes.io/enforce"].as<std::string>(),
             std::string("restricted"));
}

void KubernetesTest::anAcceleratorModelIsALabelOfTheMachine_data()
{
    QTest::addColumn<int>("accelerators");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("expressible");
    QTest::newRow("a model") << 1 << "NVIDIA L4"
                             << "NVIDIA-L4" << true;
    QTest::newRow("any will do") << 1 << ""
                                 << "" << true;
    QTest::newRow("none needed") << 0 << "NVIDIA L4"
                                 << "" << true;
    QTest::newRow("no label") << 1 << "big, \"green\""
                              << "" << false;
}

void KubernetesTest::anAcceleratorModelIsALabelOfTheMachine()
{
    QFETCH(int, accelerators);
    QFETCH(QString, model);
    QFETCH(QString, label);
    QFETCH(bool, expressible);
    Topology topology;
    Service app = service("s", "app", "app:1");
    app.accelerators = accelerators;
    app.acceleratorModel = model.toStdString();
    topology.services.put(app);
    const Manifest manifest = exported(topology);
    std::string found;
    for (const YAML::Node& each :
         podOf(manifest,
               "base/app/deployment.yaml")["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]
                                          ["nodeSelectorTerms"][0]["matchExpressions"])
        if (each["key"].as<std::string>() == "nvidia.com/gpu.product")
            found = each["values"][0].as<std::string>();
    QCOMPARE(QString::fromStdString(found), label);
    QCOMPARE(!hasLine(manifest, {TableKey::Services, "s"}, Outcome::NotExpressible), expressible);
    if (!label.isEmpty())
        QVERIFY(says(manifest, {TableKey::Services, "s"}, Outcome::NeedsInput, "gpu.product=NVIDIA-L4"));
}

void KubernetesTest::acceleratedPodsTolerateTheirMachines()
{
    Topology topology = metro();
    Service render = *topology.services.find({"s1"});
    render.accelerators = 1;
    topology.services.put(render);
    assign(topology, "s1", "n3");
    const Manifest manifest = exported(topology);
    QVERIFY(tolerations(manifest, "overlays/boston/accelerators.yaml") == Words{"+nvidia.com/gpu"});
    QVERIFY(tolerations(manifest, "overlays/virginia/accelerators.yaml") == Words{"nvidia.com/gpu"});
    const YAML::Node patch = read(manifest, "overlays/virginia/kustomization.yaml")["patches"][2];
    QCOMPARE(patch["target"]["name"].as<std::string>(), std::string("ar-render")); // the store beside it tolerates none
    const YAML::Node update = read(manifest, "base/ar-render/deployment.yaml")["spec"]["strategy"]["rollingUpdate"];
    QCOMPARE(update["maxSurge"].as<int>(), 0); // there is no accelerator left over for a new Pod beside the old one
}

void KubernetesTest::sitesOfOneZoneAreToldApart()
{
    Topology topology = metro();
    Node twin = node("n5", "Boston harbor", Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1");
    topology.nodes.put(twin);
    assign(topology, "s1", "n5");
    const Manifest manifest = exported(topology);
    const std::string zone = "topology.kubernetes.io/zone=us-east-1-wl1-bos-wlz-1";
    QVERIFY(siteLabels(manifest, "boston") == (Words{zone, "edgewright/site=boston"}));
    QVERIFY(siteLabels(manifest, "boston-harbor") == (Words{zone, "edgewright/site=boston-harbor"}));
    QVERIFY(says(manifest, {TableKey::Nodes, "n5"}, Outcome::NeedsInput, "edgewright/site=boston-harbor"));
}

void KubernetesTest::replicasSpreadOverTheirFailureDomain_data()
{
    QTest::addColumn<int>("replicas");
    QTest::addColumn<FailureDomain>("domain");
    QTest::addColumn<QStringList>("keys");
    const QString host = "kubernetes.io/hostname";
    QTest::newRow("one") << 1 << FailureDomain::Nodes << QStringList();
    QTest::newRow("nodes") << 3 << FailureDomain::Nodes << QStringList{host};
    QTest::newRow("sites") << 3 << FailureDomain::Sites << QStringList{host, "topology.kubernetes.io/zone"};
    QTest::newRow("regions") << 3 << FailureDomain::Regions << QStringList{host, "topology.kubernetes.io/region"};
}

void KubernetesTest::replicasSpreadOverTheirFailureDomain()
{
    QFETCH(int, replicas);
    QFETCH(FailureDomain, domain);
    QFETCH(QStringList, keys);
    Topology topology;
    Service app = service("s", "app", "app:1", replicas);
    app.spread = domain;
    topology.services.put(app);
    QStringList found;
    for (const YAML::Node& each : podOf(exported(topology), "base/app/deployment.yaml")["topologySpreadConstraints"]) {
        found << QString::fromStdString(each["topologyKey"].as<std::string>());
        QCOMPARE(each["labelSelector"]["matchLabels"]["app.kubernetes.io/name"].as<std::string>(), std::string("app"));
    }
    QCOMPARE(found, keys);
}

void KubernetesTest::affinityAttractsAndAntiAffinityRepels()
{
    Topology topology = metro();
    topology.services.put(service("s3", "Archive", "archive:1"));
    Service render = *topology.services.find({"s1"});
    render.affinity = {ServiceId{"s2"}};
    render.antiAffinity = {ServiceId{"s3"}};
    render.spread = FailureDomain::Sites;
    topology.services.put(render);
    const YAML::Node affinity = podOf(exported(topology), "base/ar-render/deployment.yaml")["affinity"];
    const YAML::Node near =
        affinity["podAffinity"]["preferredDuringSchedulingIgnoredDuringExecution"][0]["podAffinityTerm"];
    const YAML::Node far = affinity["podAntiAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"][0];
    const auto label = [](const YAML::Node& term) {
        return term["labelSelector"]["matchLabels"]["app.kubernetes.io/name"].as<std::string>();
    };
    QCOMPARE(label(near), std::string("session-store"));
    QCOMPARE(label(far), std::string("archive"));
    QCOMPARE(far["topologyKey"].as<std::string>(), std::string("topology.kubernetes.io/zone"));
    QVERIFY(far["namespaceSelector"].IsMap()); // each site has a namespace of its own
}

void KubernetesTest::aBrokenAffinityIsReported()
{
    Topology topology = metro();
    Service render = *topology.services.find({"s1"});
    render.affinity = {ServiceId{"s2"}}; // which is not placed in Boston
    topology.services.put(render);
    QVERIFY(
        says(exported(topology), {TableKey::Services, "s1"}, Outcome::NeedsInput, "share a node with session-store"));
    std::swap(render.affinity, render.antiAffinity); // but both are in New York
    topology.services.put(render);
    QVERIFY(says(exported(topology), {TableKey::Services, "s1"}, Outcome::NeedsInput, "apart from session-store"));
}

void KubernetesTest::callersFindTheNearestSite()
{
    const Manifest manifest = exported(metro());
    using Given = std::set<std::string>;
    QVERIFY(addresses(manifest, "new-york", "ar-render") == Given{"SESSION_STORE_ADDRESS=session-store:6379"});
    // Boston is joined to New York and to Virginia by links of no latency: the smaller id wins
    QVERIFY(addresses(manifest, "boston", "ar-render") ==
            Given{"SESSION_STORE_ADDRESS=session-store.edge-new-york:6379"});
    Topology slow = metro();
    Link link = *slow.links.find({"l1"});
    link.latency = Milliseconds(30);
    slow.links.put(link);
    QVERIFY(addresses(exported(slow), "boston", "ar-render") ==
            Given{"SESSION_STORE_ADDRESS=session-store.edge-virginia:6379"});
    const YAML::Node from = container(manifest, "base/ar-render/deployment.yaml")["envFrom"][0]["configMapRef"]["name"];
    QCOMPARE(from.as<std::string>(), std::string("ar-render-calls"));
    Topology idle = metro();
    Flow flow = *idle.flows.find({"f2"});
    flow.callsPerRequest = 0;
    idle.flows.put(flow);
    QVERIFY(addresses(exported(idle), "boston", "ar-render").empty());
    QVERIFY(hasLine(exported(idle), {TableKey::Flows, "f2"}, Outcome::NotConcerned));
}

void KubernetesTest::callersFindTheFallback()
{
    Topology topology = metro();
    topology.services.put(service("s4", "Store copy", "redis:7.2"));
    Service store = *topology.services.find({"s2"});
    store.fallback = ServiceId{"s4"};
    topology.services.put(store);
    QVERIFY(says(exported(topology), {TableKey::Services, "s2"}, Outcome::NeedsInput, "nothing takes over"));
    assign(topology, "s4", "n3");
    const Manifest manifest = exported(topology);
    QCOMPARE(replicasOf(read(manifest, "overlays/virginia/kustomization.yaml")).at("store-copy"), 1);
    QVERIFY(addresses(manifest, "boston", "ar-render").contains("STORE_COPY_ADDRESS=store-copy.edge-virginia:8080"));
    QVERIFY(says(manifest, {TableKey::Services, "s2"}, Outcome::NeedsInput, "STORE_COPY_ADDRESS"));
    QVERIFY(names(read(manifest, "base/store-copy/network-policy.yaml")["spec"]["ingress"][0]["from"]) ==
            Words{"ar-render"});
}

void KubernetesTest::anAddressOfAnotherSiteNeedsInput()
{
    const Manifest manifest = exported(metro());
    QVERIFY(says(manifest, {TableKey::Flows, "f2"}, Outcome::NeedsInput, "session-store.edge-new-york:6379"));
    Topology one = metro();
    one.assignments = {};
    assign(one, "s1", "n1");
    assign(one, "s2", "n1");
    QVERIFY(!hasLine(exported(one), {TableKey::Flows, "f2"}, Outcome::NeedsInput));
}

void KubernetesTest::onlyWhatFlowsSayIsLetThrough()
{
    const Manifest manifest = exported(metro());
    const YAML::Node render = read(manifest, "base/ar-render/network-policy.yaml")["spec"];
    QVERIFY(!render["ingress"][0]["from"]); // users come from anywhere, to its port
    QCOMPARE(render["ingress"][0]["ports"][0]["port"].as<int>(), 8080);
    QVERIFY(names(render["egress"][0]["to"]) == Words{"session-store"});
    const YAML::Node store = read(manifest, "base/session-store/network-policy.yaml")["spec"];
    QVERIFY(names(store["ingress"][0]["from"]) == Words{"ar-render"});
    QCOMPARE(store["ingress"][0]["ports"][0]["port"].as<int>(), 6379);
    QVERIFY(!store["egress"]);
    QCOMPARE(store["policyTypes"].size(), std::size_t(2)); // so that what is not said is denied
}

void KubernetesTest::aNamespaceDeniesAllButLookUps()
{
    const YAML::Node policy = read(exported(metro()), "overlays/boston/network-policy.yaml")["spec"];
    QVERIFY(policy["podSelector"].IsMap() && policy["podSelector"].size() == 0);
    QVERIFY(!policy["ingress"]);
    QCOMPARE(policy["egress"].size(), std::size_t(1));
    for (const YAML::Node& port : policy["egress"][0]["ports"])
        QCOMPARE(port["port"].as<int>(), 53);
}

void KubernetesTest::secretsAreNamedAndFetched()
{
    Topology topology;
    Service app = service("s", "app", "app:1");
    app.secrets = "DATABASE_PASSWORD, LICENCE_KEY DATABASE_PASSWORD";
    topology.services.put(app);
    const Manifest manifest = exported(topology);
    Words asked, fetched;
    for (const YAML::Node& each : container(manifest, "base/app/deployment.yaml")["env"]) {
        QCOMPARE(each["name"].as<std::string>(), each["valueFrom"]["secretKeyRef"]["key"].as<std::string>());
        QCOMPARE(each["valueFrom"]["secretKeyRef"]["name"].as<std::string>(), std::string("app-secrets"));
        QVERIFY(!each["value"]);
        asked.push_back(each["name"].as<std::string>());
    }
    const YAML::Node external = read(manifest, "base/app/external-secret.yaml");
    QCOMPARE(external["spec"]["target"]["name"].as<std::string>(), std::string("app-secrets"));
    for (const YAML::Node& each : external["spec"]["data"])
        fetched.push_back(each["secretKey"].as<std::string>());
    QVERIFY(asked == (Words{"DATABASE_PASSWORD", "LICENCE_KEY"}));
    QVERIFY(fetched == asked);
    QVERIFY(says(manifest, {TableKey::Services, "s"}, Outcome::NeedsInput, "ClusterSecretStore"));
}

void KubernetesTest::whatIsNoVariableIsNotExpressible()
{
    Topology topology;
    Service app = service("s", "app", "app:1");
    app.secrets = "GOOD 2BAD ${x}";
    topology.services.put(app);
    const Manifest manifest = exported(topology);
    QCOMPARE(container(manifest, "base/app/deployment.yaml")["env"].size(), std::size_t(1));
    QVERIFY(says(manifest, {TableKey::Services, "s"}, Outcome::NotExpressible, "2BAD"));
    QVERIFY(says(manifest, {TableKey::Services, "s"}, Outcome::NotExpressible, "${x}"));
}

void KubernetesTest::aModelMustBeInTheImage()
{
    Topology topology;
    Service app = service("s", "app", "app:1");
    app.runtime = InferenceRuntime::OnnxRuntime;
    app.model = "YOLOv8n";
    topology.services.put(app);
    QVERIFY(says(exported(topology), {TableKey::Services, "s"}, Outcome::NeedsInput, "YOLOv8n"));
}

void KubernetesTest::everyContainerStartsSlowly()
{
    const YAML::Node render = container(exported(metro()), "base/ar-render/deployment.yaml");
    for (const char* probe : {"startupProbe", "readinessProbe", "livenessProbe"})
        QCOMPARE(render[probe]["tcpSocket"]["port"].as<std::string>(), std::string("main"));
    QVERIFY(render["startupProbe"]["periodSeconds"].as<int>() * render["startupProbe"]["failureThreshold"].as<int>() >
            render["livenessProbe"]["periodSeconds"].as<int>() * render["livenessProbe"]["failureThreshold"].as<int>());
}

void KubernetesTest::deliveryNetworksGiveNoAddressAndHoldNoReplica()
{
    Topology topology = metro();
    topology.nodes.put(node("n9", "Amsterdam", Provider::Cloudflare, "AMS"));
    topology.services.put(service("s4", "Store copy", "redis:7.2"));
    topology.services.put(service("s5", "Consent", "registry.example.com/consent:1"));
    Service store = *topology.services.find({"s2"});
    store.fallback = ServiceId{"s4"};
    topology.services.put(store);
    topology.flows.put({.id = {"f9"}, .caller = ServiceId{"s1"}, .service = {"s5"}});
    assign(topology, "s1", "n9");
    assign(topology, "s4", "n9");
    assign(topology, "s5", "n9");
    const Manifest manifest = exported(topology);
    QVERIFY(!hasLine(manifest, {TableKey::Flows, "f9"}, Outcome::Exported));
    QVERIFY(says(manifest, {TableKey::Flows, "f9"}, Outcome::NeedsInput, "no caller gets its address"));
    QVERIFY(says(manifest, {TableKey::Services, "s2"}, Outcome::NeedsInput, "nothing takes over"));
    QVERIFY(says(manifest, {TableKey::Services, "s5"}, Outcome::NeedsInput, "no overlay holds it"));
    Service render = *topology.services.find({"s1"});
    render.replicas = placedReplicas(hostedServices(topology), render.id); // one of them at the point of presence
    topology.services.put(render);
    QVERIFY(says(exported(topology), {TableKey::Services, "s1"}, Outcome::NeedsInput,
                 std::to_string(render.replicas - 1) + " of " + std::to_string(render.replicas) + " replicas"));
}

REGISTER_TEST(KubernetesTest)
#include "kubernetes_test.moc"
