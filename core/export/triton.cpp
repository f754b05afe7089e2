// How does Triton Inference Server run the AI models of each site? A model repository for each site.
#include "core/export/inference/inference_parts.h"

#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright {

namespace triton_export {

namespace {

using inference::Scope;
using kubernetes_export::Place;
using kubernetes_export::Plan;

/// Source: Triton documentation, "Model Repository" (backends and the names of their model files).
struct Backend {
    const char* name;
    const char* file;
};

/// Nothing where Triton has no backend for the runtime.
const Backend* backendOf(InferenceRuntime runtime)
{
    static constexpr Backend onnx{"onnxruntime", "model.onnx"}, tensorrt{"tensorrt", "model.plan"},
        openvino{"openvino", "model.xml"}, pytorch{"pytorch", "model.pt"};
    switch (runtime) {
    case InferenceRuntime::OnnxRuntime: return &onnx;
    case InferenceRuntime::TensorRt: return &tensorrt;
    case InferenceRuntime::OpenVino: return &openvino;
    case InferenceRuntime::PyTorch: return &pytorch;
    default: return nullptr;
    }
}

bool isServed(const Service& service) { return backendOf(service.runtime) != nullptr; }

std::string repository(const Place& place) { return "sites/" + place.name; }

std::string configFile(const Plan& plan, const Place& place, const Service& service)
{
    return fmt::format("{}/{}/config.pbtxt", repository(place), plan.nameOf(service.id));
}

/// A string of the text format of protocol buffers. Source: Protocol Buffers, "Text Format Language Specification".
std::string protoString(std::string_view word)
{
    std::string text = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            text += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
        else
            text += c;
    }
    return text + '"';
}

/// One copy of the model on each accelerator that a replica has, or one on the CPU. Batches hold what waits anyway: no request is held back.
/// Inputs, outputs and the largest batch are the model's own: Triton reads them from it.
std::string config(const Service& service, const std::string& name)
{
    const Backend& backend = *backendOf(service.runtime);
    const bool accelerated = service.accelerators > 0;
    return fmt::format("# edgewright:row = {}\nname: {}\nbackend: {}\ndefault_model_filename: {}\n"
                       "instance_group [\n  {{\n    count: 1\n    kind: {}\n  }}\n]\n"
                       "dynamic_batching {{\n}}\nversion_policy {{\n  latest {{\n    num_versions: 1\n  }}\n}}\n",
                       printableName(service.id.value), protoString(name), protoString(backend.name),
                       protoString(backend.file), accelerated ? "KIND_GPU" : "KIND_CPU");
}

std::string note(const Plan& plan, const Service& service)
{
    const std::string source = service.modelSource.empty() ? "" : ", from " + printableName(service.modelSource);
    return fmt::format("The file `{}` of {} belongs here{}.\n", backendOf(service.runtime)->file,
                       printableName(inference::modelOf(plan, service)), source);
}

void writePlace(const Plan& plan, const Place& place, Manifest& manifest)
{
    for (const auto& [id, replicas] : place.replicas) {
        const Service& service = *plan.topology.services.find(id);
        const std::string folder = fmt::format("{}/{}/", repository(place), plan.nameOf(id));
        manifest.files[folder + "config.pbtxt"] = config(service, plan.nameOf(id));
        manifest.files[folder + "1/README.md"] = note(plan, service);
    }
}

constexpr const char* readme = R"(# Model repositories of Triton Inference Server

`sites/SITE` is the model repository of a site: `tritonserver --model-repository=sites/SITE`. Put each model's file into its folder `1`.
)";

void reportService(const Plan& plan, const Scope& scope, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    kubernetes_export::reportPlacing(plan, service, report);
    const Backend& backend = *backendOf(service.runtime);
    for (const Place& place : scope.places) {
        if (!place.replicas.contains(service.id))
            continue;
        const std::string file = configFile(plan, place, service);
        report.exported(row, file + ": " + plan.nameOf(service.id));
        report.needsInput(
            row, fmt::format("{}/{}/1", repository(place), plan.nameOf(service.id)),
            service.modelSource.empty()
                ? text("export", "put {} of the model {} there").with(backend.file, inference::modelOf(plan, service))
                : text("export", "put {} of the model {} there, from {}")
                      .with(backend.file, inference::modelOf(plan, service), service.modelSource));
        if (service.runtime == InferenceRuntime::PyTorch)
            report.needsInput(
                row, file, text("export", "names, types and shapes of its inputs and outputs: TorchScript holds none"));
    }
    if (service.runtime == InferenceRuntime::TensorRt)
        report.needsInput(
            row, plan.nameOf(service.id),
            text(
                "export",
                "a TensorRT plan runs on the accelerator that it was built on alone: build one for each model of accelerator"));
    report.notConcerned(
        row, text("export", "image, port and demand belong to the server, not to its models: target kubernetes"));
}

Text whyNot(const Service& service)
{
    return service.runtime == InferenceRuntime::None
               ? text("export", "it runs no AI model")
               : text("export", "a DeepStream pipeline is no model of Triton: target deepstream");
}

std::vector<ExportLine> reportOf(const Plan& plan, const Scope& scope)
{
    Report report;
    for (const ServiceId& id : scope.services) {
        const Service& service = *plan.topology.services.find(id);
        if (isServed(service))
            reportService(plan, scope, service, report);
        else
            report.notExpressible(
                refOf(id),
                text("export", "Triton has no backend for TensorFlow Lite: serve it as ONNX, or by its own image"));
    }
    for (const Place& place : scope.places)
        report.exported(refOf(place.node->id),
                        configFile(plan, place, *plan.topology.services.find(place.replicas.begin()->first)));
    for (const Assignment& each : plan.topology.assignments)
        if (const Place* place = scope.placeOf(each.node); place && place->replicas.contains(each.service))
            report.exported(refOf(each.id), configFile(plan, *place, *plan.topology.services.find(each.service)));
    for (const Flow& flow : plan.topology.flows)
        if (scope.services.contains(flow.service) || (flow.caller && scope.services.contains(*flow.caller)))
            report.notConcerned(refOf(flow.id), text("export", "who calls a model server is not configured there"));
    inference::reportAccelerators(scope, plan.topology, report);
    inference::reportOutside(plan, scope, whyNot, report);
    return report.take();
}

Result<Manifest> runTriton(const Topology& topology)
{
    const Plan plan = kubernetes_export::planOf(topology);
    const auto concerns = [](const Service& service) {
        return isServed(service) || service.runtime == InferenceRuntime::TensorFlowLite;
    };
    const auto anywhere = [](const Node&) { return true; };
    const Scope served = inference::scopeOf(plan, isServed, anywhere);
    if (served.places.empty())
        return fail(
            {.what = text("export", "no service that Triton can serve is placed"),
             .where = "/services",
             .remedy = text(
                 "export",
                 "choose the inference runtime of a service (ONNX Runtime, TensorRT, OpenVINO or PyTorch) and place it"),
             .kind = ErrorKind::Nothing});
    Scope scope = served;
    scope.services = inference::scopeOf(plan, concerns, anywhere).services;
    Manifest manifest;
    for (const Place& place : scope.places)
        writePlace(plan, place, manifest);
    manifest.files["README.md"] = readme;
    manifest.report = reportOf(plan, scope);
    return manifest;
}

} // namespace

} // namespace triton_export

Exporter triton()
{
    return {.key = "triton", .title = text("export", "Triton Inference Server"), .run = triton_export::runTriton};
}

} // namespace edgewright
