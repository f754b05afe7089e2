// Do the InferenceServices serve the models that the drawing names, where it places them?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/report_lines.h"

#include <QTest>

#include <functional>
#include <yaml-cpp/yaml.h>

using namespace edgewright;
using namespace edgewright::testing;

Q_DECLARE_METATYPE(edgewright::InferenceRuntime)

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("kserve"), topology); }

YAML::Node read(const Manifest& manifest, const std::string& path) { return YAML::Load(manifest.files.at(path)); }

YAML::Node predictor(const Manifest& manifest)
{
    return read(manifest, "base/detector/inference-service.yaml")["spec"]["predictor"];
}

Topology changed(const std::function<void(Service&)>& change) { return with<Service>(ownSites(2), "detector", change); }

} // namespace

class KserveTest : public QObject {
    Q_OBJECT

private slots:
    void theRuntimeChoosesTheFormat_data();
    void theRuntimeChoosesTheFormat();
    void aModelWithoutRuntimeOfKserveBringsItsOwn();
    void sitesHaveTheReplicasThatArePlaced();
    void podsFindTheirSite();
    void theSourceIsWhereItIsFetchedFrom_data();
    void theSourceIsWhereItIsFetchedFrom();
    void limitsEqualRequests();
    void secretsAreReferences();
    void anotherImageIsNotUsed();
    void deepStreamIsNoInferenceService();
    void missingAcceleratorsAreNamed();
    void withoutAModelThereIsNothing();
    void anAddressIsToldWhereThereIsOne();
};

void KserveTest::theRuntimeChoosesTheFormat_data()
{
    QTest::addColumn<InferenceRuntime>("runtime");
    QTest::addColumn<QString>("format");
    QTest::newRow("ONNX Runtime") << InferenceRuntime::OnnxRuntime << "onnx";
    QTest::newRow("TensorRT") << InferenceRuntime::TensorRt << "tensorrt";
    QTest::newRow("PyTorch") << InferenceRuntime::PyTorch << "pytorch";
    QTest::newRow("OpenVINO, a backend of Triton") << InferenceRuntime::OpenVino << "triton";
}

void KserveTest::theRuntimeChoosesTheFormat()
{
    QFETCH(InferenceRuntime, runtime);
    QFETCH(QString, format);
    const Manifest manifest = exported(changed([&](Service& service) { service.runtime = runtime; }));
    const YAML::Node model = predictor(manifest)["model"];
    QCOMPARE(QString::fromStdString(model["modelFormat"]["name"].as<std::string>()), format);
    QCOMPARE(model["runtime"].as<std::string>(), std::string("kserve-tritonserver"));
    QCOMPARE(model["image"].as<std::string>(), std::string("nvcr.io/nvidia/tritonserver:24.08-py3"));
    QVERIFY(!manifest.files.contains("base/ar-render/inference-service.yaml")); // it runs no model
    QVERIFY(says(manifest, "render", Outcome::NotConcerned, "no AI model"));
}

void KserveTest::aModelWithoutRuntimeOfKserveBringsItsOwn()
{
    const Manifest manifest = exported(changed([](Service& service) {
        service.runtime = InferenceRuntime::TensorFlowLite;
        service.image = "registry.example.com/tflite-server:2";
        service.port = 8501;
    }));
    const YAML::Node runtime = read(manifest, "base/detector/serving-runtime.yaml");
    QCOMPARE(runtime["kind"].as<std::string>(), std::string("ServingRuntime"));
    QCOMPARE(runtime["spec"]["containers"][0]["image"].as<std::string>(),
             std::string("registry.example.com/tflite-server:2"));
    const YAML::Node model = predictor(manifest)["model"];
    QCOMPARE(model["runtime"].as<std::string>(), runtime["metadata"]["name"].as<std::string>());
    QCOMPARE(model["modelFormat"]["name"].as<std::string>(),
             runtime["spec"]["supportedModelFormats"][0]["name"].as<std::string>());
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "/mnt/models at port 8501"));
}

void KserveTest::sitesHaveTheReplicasThatArePlaced()
{
    Topology topology = ownSites(2);
    topology.assignments.put({.id = {"twice"}, .service = {"detector"}, .node = {"site1"}});
    const Manifest manifest = exported(topology);
    for (const auto& [site, replicas] : std::map<std::string, int>{{"site-0", 1}, {"site-1", 2}}) {
        const YAML::Node there = read(manifest, "overlays/" + site + "/replicas-detector.yaml")["spec"]["predictor"];
        QCOMPARE(there["minReplicas"].as<int>(), replicas);
        QCOMPARE(there["maxReplicas"].as<int>(), replicas);
    }
    QVERIFY(!manifest.files.contains("overlays/region/kustomization.yaml")); // no model is placed there
}

void KserveTest::podsFindTheirSite()
{
    const Manifest manifest = exported(changed([](Service& service) { service.accelerators = 1; }));
    const YAML::Node step = read(manifest, "overlays/site-0/placement.yaml")[0];
    QCOMPARE(step["value"]["key"].as<std::string>(), std::string("topology.kubernetes.io/zone"));
    QCOMPARE(step["value"]["values"][0].as<std::string>(), std::string("site-0"));
    const YAML::Node taints =
        read(manifest, "overlays/site-0/replicas-detector.yaml")["spec"]["predictor"]["tolerations"];
    QCOMPARE(taints[0]["key"].as<std::string>(), std::string("node-role.kubernetes.io/edge"));
    QCOMPARE(taints[1]["key"].as<std::string>(), std::string("nvidia.com/gpu"));
    const YAML::Node meta = read(manifest, "base/detector/inference-service.yaml")["metadata"]["annotations"];
    QCOMPARE(meta["serving.kserve.io/deploymentMode"].as<std::string>(), std::string("RawDeployment"));
    QCOMPARE(meta["edgewright/row"].as<std::string>(), std::string("detector"));
}

void KserveTest::theSourceIsWhereItIsFetchedFrom_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("uri");
    QTest::newRow("a bucket") << "gs://models.example.com/yolov8n"
                              << "gs://models.example.com/yolov8n";
    QTest::newRow("a volume") << "pvc://models/detector"
                              << "pvc://models/detector";
    QTest::newRow("none") << ""
                          << "pvc://unset/detector";
    QTest::newRow("no scheme") << "models/yolov8n"
                               << "pvc://unset/detector";
    QTest::newRow("marks") << "gs://x/{{y}}\n"
                           << "pvc://unset/detector";
}

void KserveTest::theSourceIsWhereItIsFetchedFrom()
{
    QFETCH(QString, source);
    QFETCH(QString, uri);
    const Manifest manifest = exported(changed([&](Service& service) { service.modelSource = source.toStdString(); }));
    QCOMPARE(QString::fromStdString(predictor(manifest)["model"]["storageUri"].as<std::string>()), uri);
    QCOMPARE(says(manifest, "detector", Outcome::NeedsInput, source.isEmpty() ? "fetched from" : "no URI"),
             source != uri);
}

/// KServe merges them with limits of its runtime, which would lie below.
void KserveTest::limitsEqualRequests()
{
    const YAML::Node resources =
        predictor(exported(changed([](Service& service) { service.accelerators = 2; })))["model"]["resources"];
    QCOMPARE(resources["requests"]["cpu"].as<std::string>(), std::string("1500m"));
    for (const char* key : {"cpu", "memory", "nvidia.com/gpu"})
        QCOMPARE(resources["limits"][key].as<std::string>(), resources["requests"][key].as<std::string>());
    QCOMPARE(resources["limits"]["nvidia.com/gpu"].as<std::string>(), std::string("2"));
}

void KserveTest::secretsAreReferences()
{
    const Manifest manifest = exported(changed([](Service& service) { service.secrets = "MODEL_KEY"; }));
    const YAML::Node env = predictor(manifest)["model"]["env"][0];
    QCOMPARE(env["valueFrom"]["secretKeyRef"]["key"].as<std::string>(), std::string("MODEL_KEY"));
    QVERIFY(manifest.files.contains("base/detector/external-secret.yaml"));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "ClusterSecretStore"));
}

void KserveTest::anotherImageIsNotUsed()
{
    const Manifest manifest = exported(changed([](Service& service) { service.image = "registry.example.com/own:1"; }));
    QVERIFY(!predictor(manifest)["model"]["image"]);
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "registry.example.com/own:1"));
}

void KserveTest::deepStreamIsNoInferenceService()
{
    Topology topology = changed([](Service& service) { service.runtime = InferenceRuntime::DeepStream; });
    QVERIFY(!exportTo(*exporterWithKey("kserve"), topology));
    Service other = *topology.services.find({"lite"});
    other.runtime = InferenceRuntime::OnnxRuntime;
    topology.services.put(other);
    QVERIFY(says(exported(topology), "detector", Outcome::NotConcerned, "deepstream"));
}

void KserveTest::missingAcceleratorsAreNamed()
{
    Topology topology = changed([](Service& service) {
        service.accelerators = 1;
        service.acceleratorModel = "NVIDIA L4";
    });
    Node bare = *topology.nodes.find({"site0"});
    bare.accelerators = 0;
    topology.nodes.put(bare);
    const Manifest manifest = exported(topology);
    QVERIFY(says(manifest, "site0", Outcome::NeedsInput, "ask for 1 accelerators, but this node has 0"));
    QVERIFY(!says(manifest, "site1", Outcome::NeedsInput, "ask for"));
    QVERIFY(says(manifest, "site1", Outcome::NeedsInput, "needs the accelerator NVIDIA L4"));
}

void KserveTest::withoutAModelThereIsNothing()
{
    const Result<Manifest> manifest = exportTo(*exporterWithKey("kserve"), metro());
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

void KserveTest::anAddressIsToldWhereThereIsOne()
{
    Topology topology = servedSites(1);
    topology.flows.put({.id = {"looks"}, .caller = ServiceId{"render"}, .service = {"detector"}});
    QVERIFY(says(exported(topology), "looks", Outcome::NeedsInput, "detector-predictor"));
    Flow looks = *topology.flows.find({"looks"});
    looks.callsPerRequest = 0;
    topology.flows.put(looks);
    QVERIFY(says(exported(topology), "looks", Outcome::NotConcerned, "never called"));
    QVERIFY(!says(exported(topology), "looks", Outcome::NeedsInput, ""));
    looks.callsPerRequest = 1;
    topology.flows.put(looks);
    topology.assignments.remove({"detector.site0"});
    topology.nodes.put(node("pop", "Amsterdam", Provider::Cloudflare, "AMS"));
    assign(topology, "detector", "pop");
    QVERIFY(says(exported(topology), "looks", Outcome::NeedsInput, "no caller gets its address"));
    QVERIFY(!says(exported(topology), "looks", Outcome::NeedsInput, "detector-predictor"));
}

REGISTER_TEST(KserveTest)
#include "kserve_test.moc"
