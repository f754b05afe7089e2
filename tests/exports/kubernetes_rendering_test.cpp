// Do the overlays, rendered by kubectl, mean what the drawing means?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/folder/write_manifest.h"
#include "core/io/project_file.h"
#include "tests/core/export/drawings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace edgewright;
using namespace edgewright::testing;

Q_DECLARE_METATYPE(edgewright::Topology)

namespace {

using Objects = std::vector<YAML::Node>;

Objects rendered(const QString& folder)
{
    QProcess kubectl;
    kubectl.start("kubectl", {"kustomize", folder});
    if (!kubectl.waitForFinished(60'000) || kubectl.exitCode() != 0)
        return {};
    return YAML::LoadAll(kubectl.readAllStandardOutput().toStdString());
}

std::string kindOf(const YAML::Node& object) { return object["kind"].as<std::string>(); }
std::string nameOf(const YAML::Node& object) { return object["metadata"]["name"].as<std::string>(); }
std::string spaceOf(const YAML::Node& object) { return object["metadata"]["namespace"].as<std::string>(""); }
std::string rowOf(const YAML::Node& object)
{
    return object["metadata"]["annotations"]["edgewright/row"].as<std::string>("");
}
bool isWorkload(const YAML::Node& object) { return kindOf(object) == "Deployment" || kindOf(object) == "StatefulSet"; }

/// The overlays' objects by the node that is their site.
std::map<std::string, Objects> renderedSites(const Topology& drawing)
{
    const Manifest manifest = *exportTo(*exporterWithKey("kubernetes"), drawing);
    QTemporaryDir folder;
    if (!writeManifest(manifest, folder.path().toStdString()))
        return {};
    std::map<std::string, Objects> sites;
    for (const auto& [path, words] : manifest.files)
        if (path.starts_with("overlays/") && path.ends_with("/kustomization.yaml")) {
            const Objects objects = rendered(folder.filePath(QString::fromStdString(path)).section('/', 0, -2));
            for (const YAML::Node& object : objects)
                if (kindOf(object) == "Namespace")
                    sites[rowOf(object)] = objects;
        }
    return sites;
}

std::set<std::string> expressions(const YAML::Node& workload)
{
    std::set<std::string> all;
    for (const YAML::Node& each :
         workload["spec"]["template"]["spec"]["affinity"]["nodeAffinity"]
                 ["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"][0]["matchExpressions"])
        all.insert(each["key"].as<std::string>() + "=" + each["values"][0].as<std::string>());
    return all;
}

const YAML::Node* find(const Objects& objects, const std::string& kind, const std::string& name)
{
    for (const YAML::Node& object : objects)
        if (kindOf(object) == kind && nameOf(object) == name)
            return &object;
    return nullptr;
}

/// A drawing of each kind of need, at three sites of which two share a zone.
Topology everything()
{
    Topology drawing = ownSites(3);
    Service render = *drawing.services.find({"render"});
    render.acceleratorModel = "NVIDIA T4";
    drawing.services.put(render);
    Service detector = *drawing.services.find({"detector"});
    detector.affinity = {ServiceId{"render"}};
    detector.antiAffinity = {ServiceId{"store"}};
    drawing.services.put(detector);
    for (const char* id : {"site0", "site1"}) {
        Node twin = *drawing.nodes.find({id});
        twin.site = "twin";
        drawing.nodes.put(twin);
    }
    drawing.flows.put({.id = {"looks"}, .caller = ServiceId{"detector"}, .service = {"render"}});
    return drawing;
}

} // namespace

class KubernetesRenderingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void workloadsEqualTheDrawing_data();
    void workloadsEqualTheDrawing();
    void everyAddressIsAServiceThatIsThere_data() { workloadsEqualTheDrawing_data(); }
    void everyAddressIsAServiceThatIsThere();
    void noTwoSitesBindTheSameMachines_data() { workloadsEqualTheDrawing_data(); }
    void noTwoSitesBindTheSameMachines();
};

void KubernetesRenderingTest::initTestCase()
{
    if (QStandardPaths::findExecutable("kubectl").isEmpty())
        QSKIP("kubectl is not installed here");
}

void KubernetesRenderingTest::workloadsEqualTheDrawing_data()
{
    QTest::addColumn<Topology>("drawing");
    QTest::newRow("a metro") << metro();
    QTest::newRow("three sites") << everything();
    QTest::newRow("hostile names") << hostile();
    QTest::newRow("a factory") << *readProject(EDGEWRIGHT_SOURCE_DIR "/resources/samples/factory-iot.edge.json");
}

void KubernetesRenderingTest::workloadsEqualTheDrawing()
{
    QFETCH(Topology, drawing);
    std::map<std::pair<std::string, std::string>, int> wanted, found; // node and service -> replicas
    for (const Assignment& each : drawing.assignments)
        ++wanted[{each.node.value, each.service.value}];
    for (const auto& [site, objects] : renderedSites(drawing))
        for (const YAML::Node& object : objects) {
            if (!isWorkload(object))
                continue;
            const Service& service = *drawing.services.find({rowOf(object)});
            found[{site, service.id.value}] = object["spec"]["replicas"].as<int>();
            const YAML::Node container = object["spec"]["template"]["spec"]["containers"][0];
            const std::string image = container["image"].as<std::string>();
            QVERIFY2(image == service.image || image.ends_with(":unset"), image.c_str());
            QCOMPARE(container["ports"][0]["containerPort"].as<std::int64_t>(), service.port);
            const YAML::Node requests = container["resources"]["requests"];
            QCOMPARE(requests["nvidia.com/gpu"].as<std::int64_t>(0), service.accelerators);
            const std::string cpu = requests["cpu"].as<std::string>("0");
            QCOMPARE(cpu.ends_with('m') ? std::stod(cpu) / 1000 : std::stod(cpu), service.cpu.value);
            QVERIFY(expressions(object).contains("nvidia.com/gpu.product=NVIDIA-T4") ==
                    (service.acceleratorModel == "NVIDIA T4"));
            QCOMPARE(kindOf(object) == "StatefulSet", service.state == ServiceState::Stateful);
        }
    QVERIFY(found == wanted);
}

/// The Service has that name, port and namespace; the caller may send and what it calls may receive.
void KubernetesRenderingTest::everyAddressIsAServiceThatIsThere()
{
    QFETCH(Topology, drawing);
    Objects all;
    for (const auto& [site, objects] : renderedSites(drawing))
        all.insert(all.end(), objects.begin(), objects.end());
    std::size_t given = 0;
    for (const YAML::Node& object : all) {
        if (!isWorkload(object) || !object["spec"]["template"]["spec"]["containers"][0]["envFrom"])
            continue;
        const YAML::Node source = object["spec"]["template"]["spec"]["containers"][0]["envFrom"][0]["configMapRef"];
        const YAML::Node* map = nullptr;
        for (const YAML::Node& each : all)
            if (kindOf(each) == "ConfigMap" && nameOf(each) == source["name"].as<std::string>() &&
                spaceOf(each) == spaceOf(object))
                map = &each;
        QVERIFY2(map, nameOf(object).c_str());
        for (const auto& entry : (*map)["data"]) {
            const QStringList parts = QString::fromStdString(entry.second.as<std::string>()).split(':');
            const std::string name = parts[0].section('.', 0, 0).toStdString();
            const std::string space = parts[0].contains('.') ? parts[0].section('.', 1).toStdString() : spaceOf(object);
            const bool there = std::ranges::any_of(all, [&](const YAML::Node& each) {
                return kindOf(each) == "Service" && nameOf(each) == name && spaceOf(each) == space &&
                       each["spec"]["ports"][0]["port"].as<std::string>() == parts[1].toStdString();
            });
            QVERIFY2(there, entry.second.as<std::string>().c_str());
            const bool mayLeave = std::ranges::any_of(all, [&](const YAML::Node& each) {
                if (kindOf(each) != "NetworkPolicy" || nameOf(each) != nameOf(object))
                    return false;
                for (const YAML::Node& rule : each["spec"]["egress"])
                    if (rule["to"][0]["podSelector"]["matchLabels"]["app.kubernetes.io/name"].as<std::string>() == name)
                        return rule["ports"][0]["port"].as<std::string>() == parts[1].toStdString();
                return false;
            });
            QVERIFY(mayLeave);
            ++given;
        }
    }
    std::set<std::pair<std::string, std::string>> calls;
    for (const Flow& flow : drawing.flows)
        if (flow.caller)
            calls.insert({flow.caller->value, flow.service.value});
    QVERIFY(given >= calls.size()); // each call at one site at least
}

void KubernetesRenderingTest::noTwoSitesBindTheSameMachines()
{
    QFETCH(Topology, drawing);
    std::map<std::set<std::string>, std::string> bound;
    for (const auto& [site, objects] : renderedSites(drawing))
        for (const YAML::Node& object : objects) {
            if (!isWorkload(object))
                continue;
            std::set<std::string> labels;
            for (const std::string& label : expressions(object))
                if (label.starts_with("topology.kubernetes.io/") || label.starts_with("edgewright/site="))
                    labels.insert(label);
            QVERIFY(!labels.empty());
            const auto [at, fresh] = bound.emplace(labels, site);
            QVERIFY2(fresh || at->second == site, labels.begin()->c_str());
            QVERIFY(find(objects, "Service", nameOf(object)));
        }
}

REGISTER_TEST(KubernetesRenderingTest)
#include "kubernetes_rendering_test.moc"
