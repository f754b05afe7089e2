// How does a video pipeline of DeepStream run at the edge sites? Its configuration, and the Deployment that mounts it.
#include "core/export/inference/inference_parts.h"

#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright {

namespace deepstream_export {

namespace {

using inference::Precision;
using inference::Scope;
using kubernetes_export::Place;
using kubernetes_export::Plan;
using yaml::List;
using yaml::Map;

constexpr const char* configFolder = "/etc/edgewright";
constexpr const char* modelFolder = "/models";

bool isPipeline(const Service& service) { return service.runtime == InferenceRuntime::DeepStream; }

/// Source: NVIDIA DeepStream documentation, "Gst-nvinfer" (network-mode: 0 FP32, 1 INT8, 2 FP16).
int networkMode(Precision precision) { return precision == Precision::Int8 ? 1 : precision == Precision::Fp16 ? 2 : 0; }

/// What the model looks for is the model's own: classes, labels and the parser of its output are not drawn. Key files of GLib take no marks
/// in these values: all are ours.
std::string inferenceConfig(const Service& service)
{
    const Precision precision = inference::precisionOf(service);
    std::string text = fmt::format("# edgewright:row = {}\n[property]\ngpu-id=0\nonnx-file={}/model.onnx\n"
                                   "model-engine-file={}/model.engine\nlabelfile-path={}/labels.txt\nbatch-size=1\n",
                                   printableName(service.id.value), modelFolder, modelFolder, modelFolder);
    if (precision != Precision::Unsaid)
        text += fmt::format("network-mode={}\n", networkMode(precision));
    if (precision == Precision::Int8)
        text += fmt::format("int8-calib-file={}/calibration.txt\n", modelFolder);
    return text + "network-type=0\nprocess-mode=1\ngie-unique-id=1\ninterval=0\n";
}

/// Streams come in as [sourceN], boxes go out as a stream at the service's port.
/// Source: NVIDIA DeepStream documentation, "DeepStream Reference Application: deepstream-app" (groups and keys).
std::string pipelineConfig(const Service& service)
{
    return fmt::format(
        "# edgewright:row = {}\n[application]\nenable-perf-measurement=1\nperf-measurement-interval-sec=10\n\n"
        "[tiled-display]\nenable=0\n\n"
        "# one group for each stream, numbered from 0; batch-size of [streammux] is how many there are\n"
        "[source0]\nenable=1\ntype=4\nuri=rtsp://unset.invalid/\nnum-sources=1\nlatency=200\n"
        "rtsp-reconnect-interval-sec=10\ngpu-id=0\n\n"
        "[streammux]\nlive-source=1\nbatch-size=1\nbatched-push-timeout=40000\nwidth=1920\nheight=1080\ngpu-id=0\n\n"
        "[primary-gie]\nenable=1\nbatch-size=1\ngie-unique-id=1\nconfig-file={}/nvinfer.txt\ngpu-id=0\n\n"
        "[osd]\nenable=1\nborder-width=2\ngpu-id=0\n\n"
        "[sink0]\nenable=1\ntype=4\ncodec=1\nenc-type=0\nbitrate=4000000\nsync=0\nrtsp-port={}\nudp-port=5400\n",
        printableName(service.id.value), configFolder, service.port);
}

/// What the Deployment of the base gets besides: the program's arguments, its configuration, the model's files.
Map pipelinePatch(const std::string& name)
{
    const List mounts{Map{{"name", "pipeline"}, {"mountPath", configFolder}, {"readOnly", true}},
                      Map{{"name", "models"}, {"mountPath", modelFolder}}};
    const Map container{{"name", name},
                        {"command", List{"deepstream-app"}},
                        {"args", List{"-c", std::string(configFolder) + "/deepstream-app.txt"}},
                        {"volumeMounts", mounts}};
    const List volumes{Map{{"name", "pipeline"}, {"configMap", Map{{"name", name + "-pipeline"}}}},
                       Map{{"name", "models"}, {"persistentVolumeClaim", Map{{"claimName", name + "-models"}}}}};
    return {{"spec", Map{{"template", Map{{"spec", Map{{"containers", List{container}}, {"volumes", volumes}}}}}}}};
}

void writePipeline(const Plan& plan, const Service& service, Manifest& manifest)
{
    const std::string& name = plan.nameOf(service.id);
    const std::string folder = plan.folderOf(service) + "/";
    Map patch{{"apiVersion", "apps/v1"},
              {"kind", kubernetes_export::workloadKind(service)},
              {"metadata", Map{{"name", name}}}};
    for (auto& member : pipelinePatch(name))
        patch.push_back(std::move(member));
    manifest.files[folder + "pipeline.yaml"] = yaml::write(patch);
    manifest.files[folder + "nvinfer.txt"] = inferenceConfig(service);
    manifest.files[folder + "deepstream-app.txt"] = pipelineConfig(service);
    const Map generator{{"name", name + "-pipeline"},
                        {"files", List{"deepstream-app.txt", "nvinfer.txt"}},
                        {"options", Map{{"annotations", Map{{"edgewright/row", service.id.value}}}}}};
    kubernetes_export::writeBase(
        plan, service, manifest,
        Map{{"configMapGenerator", List{generator}}, {"patches", List{Map{{"path", "pipeline.yaml"}}}}});
}

void reportModel(const Plan& plan, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const std::string folder = plan.folderOf(service), config = folder + "/nvinfer.txt";
    const std::string claim = plan.nameOf(service.id) + "-models";
    const std::string model = inference::modelOf(plan, service);
    report.needsInput(
        row, folder + "/pipeline.yaml",
        service.modelSource.empty()
            ? text("export", "a volume claim {} at each site with model.onnx and labels.txt of {}").with(claim, model)
            : text("export", "a volume claim {} at each site with model.onnx and labels.txt of {}, from {}")
                  .with(claim, model, service.modelSource));
    report.needsInput(
        row, config,
        text("export",
             "num-detected-classes and the parser of the model's output: the drawing doesn't say what it detects"));
    if (inference::precisionOf(service) == Precision::Unsaid)
        report.needsInput(
            row, config,
            text("export", "network-mode, where it isn't FP32: the drawing names no number format of the model"));
    if (inference::precisionOf(service) == Precision::Int8)
        report.needsInput(row, config,
                          text("export", "calibration.txt of the model: INT8 needs the ranges of its layers"));
}

void reportService(const Plan& plan, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const std::string folder = plan.folderOf(service);
    report.exported(row, fmt::format("{}/{}: {} {}", folder, kubernetes_export::workloadFile(service),
                                     kubernetes_export::workloadKind(service), plan.nameOf(service.id)));
    kubernetes_export::reportImage(plan, service, report);
    kubernetes_export::reportPlacing(plan, service, report);
    kubernetes_export::reportSecrets(plan, service, report);
    reportModel(plan, service, report);
    report.needsInput(
        row, folder + "/deepstream-app.txt",
        text(
            "export",
            "the streams that it watches: a [sourceN] with its uri for each, and how many there are as batch-size; allow them in network-policy.yaml"));
    report.needsInput(
        row, folder + "/deepstream-app.txt",
        text(
            "export",
            "its accelerator's encoder makes the stream that it serves; where it has none (A100, Jetson Orin Nano), set enc-type=1 and take an image with a software encoder"));
    report.needsInput(
        row, fmt::format("{}/{}", folder, kubernetes_export::workloadFile(service)),
        text(
            "export",
            "its image must name a user other than root, by number, who may open the accelerator's devices: README.md"));
    if (service.accelerators == 0)
        report.needsInput(row, fmt::format("{}/{}", folder, kubernetes_export::workloadFile(service)),
                          text("export", "DeepStream runs on an accelerator of NVIDIA, but the drawing asks for none"));
}

void reportFlows(const Plan& plan, const Scope& scope, Report& report)
{
    for (const Flow& flow : plan.topology.flows) {
        const bool calls = flow.caller && scope.services.contains(*flow.caller);
        if (!calls && !scope.services.contains(flow.service))
            continue;
        if (kubernetes_export::reportIdleFlow(plan, flow, report))
            continue;
        const ServiceId& end = calls ? *flow.caller : flow.service;
        const Service& service = *plan.topology.services.find(end);
        if (calls)
            report.needsInput(
                refOf(flow.id), plan.folderOf(service) + "/deepstream-app.txt",
                text("export", "what it sends to {}: add the sink or broker that {} takes; its address is in {}")
                    .with(plan.nameOf(flow.service), plan.nameOf(flow.service),
                          kubernetes_export::addressVariable(plan.nameOf(flow.service))));
        else
            report.exported(refOf(flow.id), fmt::format("{}/network-policy.yaml: NetworkPolicy {}",
                                                        plan.folderOf(service), plan.nameOf(end)));
    }
}

constexpr const char* readme = R"(# DeepStream pipelines

`base/` holds each pipeline: its Deployment, and its configuration in `deepstream-app.txt` and `nvinfer.txt`. `overlays/` holds each site that
runs one. Deploy a site with `kubectl apply -k overlays/SITE`. Before that: the streams that it watches, and at each site a volume claim with
the model's files.

Containers run as a user other than root, without privileges (Pod Security Standard "restricted"), but NVIDIA's images start as root: build
one upon them whose `USER` is a number other than 0. What that user needs:

- the accelerator: the device plugin hands in devices that any user may open. On Jetson they belong to the group `video`: put its number on
  these machines into `supplementalGroups` of the Pod's `securityContext`;
- the model's files: it reads `/models` and writes the engine that it builds there. Put a group that may do so into `fsGroup` beside it.
)";

Text whyNot(const Service& service)
{
    return service.runtime == InferenceRuntime::None
               ? text("export", "it is no DeepStream pipeline; the target kubernetes deploys it")
               : text("export", "it is no DeepStream pipeline; the targets kserve and triton serve its model");
}

std::vector<ExportLine> reportOf(const Plan& plan, const Scope& scope)
{
    Report report;
    for (const ServiceId& id : scope.services)
        reportService(plan, *plan.topology.services.find(id), report);
    inference::reportPlaces(
        plan, scope,
        [&](const Place& place, const ServiceId& service) {
            return fmt::format("{}/kustomization.yaml: replicas {}", place.folder(), plan.nameOf(service));
        },
        report);
    inference::reportAccelerators(scope, plan.topology, report);
    reportFlows(plan, scope, report);
    inference::reportOutside(plan, scope, whyNot, report);
    return report.take();
}

Result<Manifest> runDeepstream(const Topology& topology)
{
    const Plan plan = kubernetes_export::planOf(topology);
    const Scope scope = inference::scopeOf(plan, isPipeline, kubernetes_export::runsPods);
    if (scope.services.empty())
        return fail({.what = text("export", "no service of this drawing runs DeepStream"),
                     .where = "/services",
                     .remedy = text("export", "choose DeepStream as the inference runtime of a service"),
                     .kind = ErrorKind::Nothing});
    Manifest manifest;
    for (const ServiceId& id : scope.services)
        writePipeline(plan, *topology.services.find(id), manifest);
    for (const Place& place : scope.places)
        kubernetes_export::writeOverlay(plan, place, manifest);
    manifest.files["README.md"] = readme;
    manifest.report = reportOf(plan, scope);
    return manifest;
}

} // namespace

} // namespace deepstream_export

Exporter deepstream()
{
    return {.key = "deepstream", .title = text("export", "DeepStream"), .run = deepstream_export::runDeepstream};
}

} // namespace edgewright
