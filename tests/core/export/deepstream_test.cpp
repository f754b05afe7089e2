// Does the DeepStream configuration, read back, say what the drawing says, and does the Deployment mount it?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/report_lines.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <yaml-cpp/yaml.h>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("deepstream"), topology); }

YAML::Node read(const Manifest& manifest, const std::string& path) { return YAML::Load(manifest.files.at(path)); }

/// "group/key" -> value, as a reader of key files takes it; a line that is none, or a key that stands twice, fails the test.
std::map<QString, QString> keyFile(const Manifest& manifest, const std::string& path)
{
    std::map<QString, QString> values;
    QString group;
    for (const QString& line : QString::fromStdString(manifest.files.at(path)).split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith('[') && line.endsWith(']')) {
            group = line.mid(1, line.size() - 2);
            continue;
        }
        const auto at = line.indexOf('=');
        if (group.isEmpty() || at < 1 || !values.emplace(group + "/" + line.left(at), line.mid(at + 1)).second)
            values["no key file"] = line;
    }
    return values;
}

Topology changed(const std::function<void(Service&)>& change)
{
    return with<Service>(pipelineSites(2), "detector", change);
}

const std::string base = "base/detector-int8/";

} // namespace

class DeepstreamTest : public QObject {
    Q_OBJECT

private slots:
    void thePrecisionIsThatOfTheDrawing_data();
    void thePrecisionIsThatOfTheDrawing();
    void theStreamLeavesAtThePort();
    void theDeploymentMountsItsConfiguration();
    void whatTheModelDetectsIsNotInvented();
    void streamsAreInputs();
    void aPipelineNeedsAnAccelerator();
    void whatItSendsNeedsASink();
    void hostileNamesMakeNoKeys();
    void withoutAPipelineThereIsNothing();
    void anAddressIsNamedWhereThereIsOne();
    void linesNameTheFileOfTheWorkload();
    void theImageRunsAsAUserOtherThanRoot();
};

void DeepstreamTest::thePrecisionIsThatOfTheDrawing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("mode"); // of Gst-nvinfer
    QTest::newRow("in the service's name") << "Person detection INT8 (DeepStream)"
                                           << "YOLOv8n"
                                           << "1";
    QTest::newRow("the model's name goes first") << "Detection INT8"
                                                 << "yolov8n-fp16"
                                                 << "2";
    QTest::newRow("full") << "Detection"
                          << "YOLOv8n FP32"
                          << "0";
    QTest::newRow("unsaid") << "Detection"
                            << "YOLOv8n"
                            << "";
    QTest::newRow("part of a word") << "Print8 point8"
                                    << "int80"
                                    << "";
}

void DeepstreamTest::thePrecisionIsThatOfTheDrawing()
{
    QFETCH(QString, name);
    QFETCH(QString, model);
    QFETCH(QString, mode);
    Topology topology = changed([&](Service& service) {
        service.name = name.toStdString();
        service.model = model.toStdString();
    });
    const Manifest manifest = exported(topology);
    std::string config;
    for (const auto& [path, words] : manifest.files)
        if (path.ends_with("nvinfer.txt"))
            config = path;
    const auto keys = keyFile(manifest, config);
    QCOMPARE(keys.contains("property/network-mode") ? keys.at("property/network-mode") : QString(), mode);
    QCOMPARE(keys.contains("property/int8-calib-file"), mode == "1");
    QCOMPARE(says(manifest, "detector", Outcome::NeedsInput, "network-mode"), mode.isEmpty());
}

void DeepstreamTest::theStreamLeavesAtThePort()
{
    const auto keys = keyFile(exported(pipelineSites(1)), base + "deepstream-app.txt");
    QVERIFY(!keys.contains("no key file"));
    QCOMPARE(keys.at("sink0/rtsp-port"), QString("8554"));
    QCOMPARE(keys.at("sink0/type"), QString("4")); // RTSP
    QCOMPARE(keys.at("primary-gie/config-file"), QString("/etc/edgewright/nvinfer.txt"));
}

void DeepstreamTest::theDeploymentMountsItsConfiguration()
{
    const Manifest manifest = exported(pipelineSites(1));
    const YAML::Node generator = read(manifest, base + "kustomization.yaml")["configMapGenerator"][0];
    for (const YAML::Node& file : generator["files"])
        QVERIFY(manifest.files.contains(base + file.as<std::string>()));
    const YAML::Node pod = read(manifest, base + "pipeline.yaml")["spec"]["template"]["spec"];
    QCOMPARE(pod["volumes"][0]["configMap"]["name"].as<std::string>(), generator["name"].as<std::string>());
    const YAML::Node container = pod["containers"][0];
    QCOMPARE(container["name"].as<std::string>(), std::string("detector-int8"));
    QCOMPARE(container["args"][1].as<std::string>(),
             container["volumeMounts"][0]["mountPath"].as<std::string>() + "/deepstream-app.txt");
    QVERIFY(manifest.files.contains("overlays/site-0/kustomization.yaml"));
    QVERIFY(!manifest.files.contains("overlays/region/kustomization.yaml"));
    QVERIFY(!manifest.files.contains("base/ar-render/deployment.yaml"));
}

void DeepstreamTest::whatTheModelDetectsIsNotInvented()
{
    const Manifest manifest = exported(pipelineSites(1));
    const auto keys = keyFile(manifest, base + "nvinfer.txt");
    QVERIFY(!keys.contains("property/num-detected-classes"));
    QVERIFY(!keys.contains("property/custom-lib-path"));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "num-detected-classes"));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "YOLOv8n, from gs://models.example.com/yolov8n"));
}

void DeepstreamTest::streamsAreInputs()
{
    QVERIFY(says(exported(pipelineSites(1)), "detector", Outcome::NeedsInput, "[sourceN]"));
}

void DeepstreamTest::aPipelineNeedsAnAccelerator()
{
    const Manifest manifest = exported(changed([](Service& service) { service.accelerators = 0; }));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "the drawing asks for none"));
    QVERIFY(!says(exported(pipelineSites(1)), "detector", Outcome::NeedsInput, "the drawing asks for none"));
}

void DeepstreamTest::whatItSendsNeedsASink()
{
    QVERIFY(says(exported(pipelineSites(1)), "sees", Outcome::NeedsInput, "SESSION_STORE_ADDRESS"));
}

void DeepstreamTest::hostileNamesMakeNoKeys()
{
    const Manifest manifest = exported(hostileModels<InferenceRuntime::DeepStream>());
    for (const auto& [path, words] : manifest.files)
        if (path.ends_with("nvinfer.txt") || path.ends_with("deepstream-app.txt"))
            QVERIFY2(!keyFile(manifest, path).contains("no key file"), path.c_str());
}

void DeepstreamTest::withoutAPipelineThereIsNothing()
{
    const Result<Manifest> manifest = exportTo(*exporterWithKey("deepstream"), ownSites(1));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

/// The variable of an address is in the Pod only where what is called runs somewhere.
void DeepstreamTest::anAddressIsNamedWhereThereIsOne()
{
    Topology never = pipelineSites(1);
    Flow sees = *never.flows.find({"sees"});
    sees.callsPerRequest = 0;
    never.flows.put(sees);
    QVERIFY(says(exported(never), "sees", Outcome::NotConcerned, "never called"));
    QVERIFY(!says(exported(never), "sees", Outcome::NeedsInput, ""));
    for (const char* where : {"nowhere", "at a delivery network"}) {
        Topology topology = pipelineSites(1);
        topology.assignments.remove({"store.region"});
        topology.nodes.put(node("pop", "Amsterdam", Provider::Cloudflare, "AMS"));
        if (std::string(where) != "nowhere")
            assign(topology, "store", "pop");
        const Manifest manifest = exported(topology);
        QVERIFY2(says(manifest, "sees", Outcome::NeedsInput, "no caller gets its address"), where);
        QVERIFY2(!says(manifest, "sees", Outcome::NeedsInput, "SESSION_STORE_ADDRESS"), where);
    }
}

void DeepstreamTest::linesNameTheFileOfTheWorkload()
{
    const Manifest manifest = exported(changed([](Service& service) {
        service.state = ServiceState::Stateful;
        service.accelerators = 0;
    }));
    for (const ExportLine& line : manifest.report)
        if (!line.where.empty())
            QVERIFY2(
                manifest.files.contains(line.where.substr(0, line.where.find(": "))) ||
                    std::ranges::any_of(manifest.files,
                                        [&](const auto& file) { return file.first.starts_with(line.where + "/"); }),
                line.where.c_str());
}

/// The namespaces enforce it, and the image of the catalogue runs as root.
void DeepstreamTest::theImageRunsAsAUserOtherThanRoot()
{
    const Manifest manifest = exported(pipelineSites(1));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "other than root"));
    QVERIFY(manifest.files.at("README.md").find("other than root") != std::string::npos);
    QVERIFY(manifest.files.at("README.md").find("supplementalGroups") != std::string::npos); // to open the devices
    const YAML::Node pod = read(manifest, base + "deployment.yaml")["spec"]["template"]["spec"];
    QVERIFY(pod["securityContext"]["runAsNonRoot"].as<bool>());
}

REGISTER_TEST(DeepstreamTest)
#include "deepstream_test.moc"
