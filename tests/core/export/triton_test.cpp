// Does Triton's configuration say of each model what the drawing says, where it is placed?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/report_lines.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace edgewright;
using namespace edgewright::testing;

Q_DECLARE_METATYPE(edgewright::InferenceRuntime)

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("triton"), topology); }

/// The value of a field of the text format.
QString field(const Manifest& manifest, const std::string& file, const QString& name)
{
    const QRegularExpression pattern("^\\s*" + name + ": \"?([^\"\\n]*)\"?$", QRegularExpression::MultilineOption);
    return pattern.match(QString::fromStdString(manifest.files.at(file))).captured(1);
}

Topology changed(const std::function<void(Service&)>& change) { return with<Service>(ownSites(2), "detector", change); }

} // namespace

class TritonTest : public QObject {
    Q_OBJECT

private slots:
    void theRuntimeChoosesTheBackend_data();
    void theRuntimeChoosesTheBackend();
    void acceleratorsChooseTheKind();
    void eachSiteHasItsModelsAlone();
    void theModelsFileIsNeeded();
    void tensorFlowLiteIsNotExpressible();
    void torchScriptNeedsItsInputs();
    void nothingOfTheModelIsInvented();
    void everyConfigurationNamesItsRow();
};

void TritonTest::theRuntimeChoosesTheBackend_data()
{
    QTest::addColumn<InferenceRuntime>("runtime");
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QString>("file");
    QTest::newRow("ONNX Runtime") << InferenceRuntime::OnnxRuntime << "onnxruntime"
                                  << "model.onnx";
    QTest::newRow("TensorRT") << InferenceRuntime::TensorRt << "tensorrt"
                              << "model.plan";
    QTest::newRow("OpenVINO") << InferenceRuntime::OpenVino << "openvino"
                              << "model.xml";
    QTest::newRow("PyTorch") << InferenceRuntime::PyTorch << "pytorch"
                             << "model.pt";
}

void TritonTest::theRuntimeChoosesTheBackend()
{
    QFETCH(InferenceRuntime, runtime);
    QFETCH(QString, backend);
    QFETCH(QString, file);
    const Manifest manifest = exported(changed([&](Service& service) { service.runtime = runtime; }));
    const std::string config = "sites/site-0/detector/config.pbtxt";
    QCOMPARE(field(manifest, config, "backend"), backend);
    QCOMPARE(field(manifest, config, "default_model_filename"), file);
    QCOMPARE(field(manifest, config, "name"), QString("detector")); // as its folder
}

void TritonTest::acceleratorsChooseTheKind()
{
    const std::string config = "sites/site-0/detector/config.pbtxt";
    QCOMPARE(field(exported(ownSites(2)), config, "kind"),
             QString("KIND_CPU")); // it asks for none, though the node has two
    const Topology accelerated = changed([](Service& service) { service.accelerators = 1; });
    QCOMPARE(field(exported(accelerated), config, "kind"), QString("KIND_GPU"));
}

void TritonTest::eachSiteHasItsModelsAlone()
{
    Topology topology = ownSites(3);
    topology.assignments.remove({"detector.site1"});
    const Manifest manifest = exported(topology);
    QVERIFY(manifest.files.contains("sites/site-0/detector/config.pbtxt"));
    QVERIFY(manifest.files.contains("sites/site-0/detector/1/README.md")); // the version's folder
    QVERIFY(!manifest.files.contains("sites/site-1/detector/config.pbtxt"));
    QVERIFY(says(manifest, "site1", Outcome::NotConcerned, "nothing"));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "2 of 3 replicas"));
}

void TritonTest::theModelsFileIsNeeded()
{
    const Manifest manifest = exported(ownSites(1));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "model.onnx of the model YOLOv8n"));
    QVERIFY(manifest.files.at("sites/site-0/detector/1/README.md").find("gs://models.example.com/yolov8n") !=
            std::string::npos);
}

void TritonTest::tensorFlowLiteIsNotExpressible()
{
    Topology topology = ownSites(1);
    Service lite = *topology.services.find({"lite"});
    lite.runtime = InferenceRuntime::TensorFlowLite;
    topology.services.put(lite);
    const Manifest manifest = exported(topology);
    QVERIFY(says(manifest, "lite", Outcome::NotExpressible, "no backend for TensorFlow Lite"));
    QVERIFY(!saysAll(manifest));
    topology.assignments.remove({"detector.site0"});
    QVERIFY(!exportTo(*exporterWithKey("triton"), topology)); // nothing is left that it serves
}

void TritonTest::torchScriptNeedsItsInputs()
{
    const Manifest manifest = exported(changed([](Service& service) { service.runtime = InferenceRuntime::PyTorch; }));
    QVERIFY(says(manifest, "detector", Outcome::NeedsInput, "inputs and outputs"));
}

/// Shapes and batch sizes are read from the model.
void TritonTest::nothingOfTheModelIsInvented()
{
    const std::string config = exported(ownSites(1)).files.at("sites/site-0/detector/config.pbtxt");
    for (const char* word : {"max_batch_size", "dims", "data_type", "execution_accelerators"})
        QVERIFY2(config.find(word) == std::string::npos, word);
}

void TritonTest::everyConfigurationNamesItsRow()
{
    const Manifest manifest = exported(ownSites(2));
    for (const auto& [path, words] : manifest.files)
        if (path.ends_with("config.pbtxt"))
            QVERIFY(words.starts_with("# edgewright:row = detector\n"));
}

REGISTER_TEST(TritonTest)
#include "triton_test.moc"
