// How are AI models served at the edge sites by KServe? An InferenceService for each service that runs one, and an overlay for each site.
#include "core/export/inference/inference_parts.h"

#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright {

namespace kserve_export {

namespace {

using inference::Scope;
using kubernetes_export::Place;
using kubernetes_export::Plan;
using yaml::List;
using yaml::Map;

constexpr const char* triton = "kserve-tritonserver";

/// A DeepStream pipeline reads streams; it answers no inference requests.
bool isServed(const Service& service)
{
    return service.runtime != InferenceRuntime::None && service.runtime != InferenceRuntime::DeepStream;
}

/// Which model format KServe's Triton runtime takes it for; nothing: KServe ships no runtime for it.
/// Source: kserve/kserve, config/runtimes/kserve-tritonserver.yaml (formats tensorrt, tensorflow, onnx, pytorch, triton); "triton" is a model
/// repository for any of Triton's backends, OpenVINO among them.
std::string tritonFormat(InferenceRuntime runtime)
{
    switch (runtime) {
    case InferenceRuntime::OnnxRuntime: return "onnx";
    case InferenceRuntime::TensorRt: return "tensorrt";
    case InferenceRuntime::PyTorch: return "pytorch";
    case InferenceRuntime::OpenVino: return "triton";
    default: return {};
    }
}

bool needsOwnRuntime(const Service& service) { return tritonFormat(service.runtime).empty(); }
constexpr const char* ownFormat = "tflite";

/// Another image than the runtime's own only where it is a Triton, which the runtime's arguments fit.
bool namesTriton(const Service& service)
{
    return isImageReference(service.image) && service.image.find("/tritonserver") != std::string::npos;
}

std::string storageUri(const Service& service, const std::string& name)
{
    return inference::isStorageUri(service.modelSource) ? service.modelSource : "pvc://unset/" + name;
}

/// KServe merges these with the runtime's own limits, so each request has its limit beside it.
Map resources(const Service& service)
{
    Map all = kubernetes_export::resourcesOf(service);
    Map requests;
    for (const auto& [key, value] : all)
        if (key == "requests")
            requests = std::get<Map>(value.held);
    return requests.empty() ? Map{} : Map{{"limits", requests}, {"requests", requests}};
}

Map security(const Service& service)
{
    Map security = kubernetes_export::containerSecurity(service);
    std::erase_if(security, [](const auto& member) { return member.first == "readOnlyRootFilesystem"; });
    security.emplace_back("runAsNonRoot", true);
    security.emplace_back("seccompProfile", Map{{"type", "RuntimeDefault"}});
    return security;
}

Map model(const Service& service, const std::string& name)
{
    const std::string format = tritonFormat(service.runtime);
    Map model{{"modelFormat", Map{{"name", needsOwnRuntime(service) ? ownFormat : format}}},
              {"runtime", needsOwnRuntime(service) ? name : triton},
              {"storageUri", storageUri(service, name)}};
    if (!needsOwnRuntime(service)) {
        model.emplace_back("protocolVersion", "v2");
        if (namesTriton(service))
            model.emplace_back("image", service.image);
    }
    if (List variables = kubernetes_export::environmentOf(service, name); !variables.empty())
        model.emplace_back("env", std::move(variables));
    if (Map needs = resources(service); !needs.empty())
        model.emplace_back("resources", std::move(needs));
    model.emplace_back("securityContext", security(service));
    return model;
}

/// Without Knative: it would refuse affinity and tolerations, and edge clusters seldom have it.
/// Source: KServe documentation, "Administration: RawDeployment".
Map metadata(const Service& service, const std::string& name)
{
    Map metadata = kubernetes_export::metadataOf(service, name);
    std::get<Map>(metadata.back().second.held).emplace_back("serving.kserve.io/deploymentMode", "RawDeployment");
    return metadata;
}

Map inferenceService(const Plan& plan, const Service& service, const std::string& name)
{
    return {{"apiVersion", "serving.kserve.io/v1beta1"},
            {"kind", "InferenceService"},
            {"metadata", metadata(service, name)},
            {"spec", Map{{"predictor", Map{{"minReplicas", service.replicas},
                                           {"maxReplicas", service.replicas},
                                           {"automountServiceAccountToken", false},
                                           {"affinity", kubernetes_export::affinityOf(plan, service)},
                                           {"model", model(service, name)}}}}}};
}

Map ownRuntime(const Service& service, const std::string& name)
{
    return {{"apiVersion", "serving.kserve.io/v1alpha1"},
            {"kind", "ServingRuntime"},
            {"metadata", kubernetes_export::metadataOf(service, name)},
            {"spec", Map{{"supportedModelFormats", List{Map{{"name", ownFormat}, {"autoSelect", false}}}},
                         {"containers",
                          List{Map{{"name", "kserve-container"},
                                   {"image", kubernetes_export::imageOf(service, name)},
                                   {"ports", List{Map{{"containerPort", service.port}, {"protocol", "TCP"}}}}}}}}}};
}

void writeModel(const Plan& plan, const Service& service, Manifest& manifest)
{
    const std::string& name = plan.nameOf(service.id);
    const std::string folder = plan.folderOf(service) + "/";
    List resourceFiles{"inference-service.yaml"};
    manifest.files[folder + "inference-service.yaml"] = yaml::write(inferenceService(plan, service, name));
    if (needsOwnRuntime(service)) {
        resourceFiles.emplace_back("serving-runtime.yaml");
        manifest.files[folder + "serving-runtime.yaml"] = yaml::write(ownRuntime(service, name));
    }
    if (!kubernetes_export::secretsOf(service).names.empty())
        manifest.files[folder + "external-secret.yaml"] = yaml::write(kubernetes_export::externalSecret(service, name));
    manifest.files[folder + "kustomization.yaml"] = yaml::write(Map{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                                                                    {"kind", "Kustomization"},
                                                                    {"resources", std::move(resourceFiles)}});
}

Map add(std::string path, yaml::Value value)
{
    return {{"op", "add"}, {"path", std::move(path)}, {"value", std::move(value)}};
}

/// JSON Patch (RFC 6902) of every InferenceService of the site.
List placementPatch(const Place& place)
{
    List patch;
    for (yaml::Value& expression : kubernetes_export::placeExpressions(place))
        patch.emplace_back(add("/spec/predictor/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/"
                               "nodeSelectorTerms/0/matchExpressions/-",
                               std::move(expression)));
    return patch;
}

/// What differs at one site for one service: how many replicas, and which taints they tolerate.
Map siteOf(const Place& place, const Service& service, const std::string& name)
{
    List tolerations = kubernetes_export::placeTolerations(place);
    if (service.accelerators > 0)
        tolerations.emplace_back(kubernetes_export::acceleratorToleration());
    const std::int64_t replicas = place.replicas.at(service.id);
    Map predictor{{"minReplicas", replicas}, {"maxReplicas", replicas}};
    if (!tolerations.empty())
        predictor.emplace_back("tolerations", std::move(tolerations));
    return {{"apiVersion", "serving.kserve.io/v1beta1"},
            {"kind", "InferenceService"},
            {"metadata", Map{{"name", name}}},
            {"spec", Map{{"predictor", std::move(predictor)}}}};
}

std::string siteFile(const std::string& name) { return "replicas-" + name + ".yaml"; }

void writeSite(const Plan& plan, const Place& place, Manifest& manifest)
{
    const std::string folder = place.folder() + "/";
    List resources{"namespace.yaml"}, patches;
    patches.emplace_back(Map{{"path", "placement.yaml"}, {"target", Map{{"kind", "InferenceService"}}}});
    for (const auto& [id, replicas] : place.replicas) {
        const Service& service = *plan.topology.services.find(id);
        const std::string& name = plan.nameOf(id);
        resources.emplace_back("../../" + plan.folderOf(service));
        patches.emplace_back(Map{{"path", siteFile(name)}});
        manifest.files[folder + siteFile(name)] = yaml::write(siteOf(place, service, name));
    }
    manifest.files[folder + "namespace.yaml"] = yaml::write(kubernetes_export::namespaceObject(place));
    manifest.files[folder + "placement.yaml"] = yaml::write(placementPatch(place));
    manifest.files[folder + "kustomization.yaml"] = yaml::write(Map{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                                                                    {"kind", "Kustomization"},
                                                                    {"namespace", place.nameSpace()},
                                                                    {"resources", std::move(resources)},
                                                                    {"patches", std::move(patches)}});
}

std::string whereOf(const Plan& plan, const Service& service)
{
    return fmt::format("{}/inference-service.yaml: InferenceService {}", plan.folderOf(service),
                       plan.nameOf(service.id));
}

void reportModel(const Plan& plan, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const std::string where = whereOf(plan, service);
    if (service.modelSource.empty())
        report.needsInput(
            row, where,
            text("export", "storageUri: where the model {} is fetched from").with(inference::modelOf(plan, service)));
    else if (!inference::isStorageUri(service.modelSource))
        report.needsInput(row, where,
                          text("export", "“{}” is no URI that KServe fetches from: put one into storageUri")
                              .with(service.modelSource));
    if (needsOwnRuntime(service))
        report.needsInput(
            row,
            fmt::format("{}/serving-runtime.yaml: ServingRuntime {}", plan.folderOf(service), plan.nameOf(service.id)),
            text(
                "export",
                "KServe ships no runtime for TensorFlow Lite: the image must serve the model in /mnt/models at port {}")
                .with(service.port));
    else
        report.needsInput(
            row, where,
            text(
                "export",
                "storageUri must lead to a model repository of Triton with the model {}: the target triton writes its configuration")
                .with(plan.nameOf(service.id)));
}

void reportServing(const Plan& plan, const Service& service, Report& report)
{
    if (needsOwnRuntime(service))
        return kubernetes_export::reportImage(plan, service, report);
    if (!service.image.empty() && !namesTriton(service))
        report.needsInput(refOf(service.id), whereOf(plan, service),
                          text("export", "{} runs its own image, not “{}”; put that into model.image if it is a Triton")
                              .with(triton, service.image));
    report.needsInput(refOf(service.id), whereOf(plan, service),
                      text("export", "callers reach it at {}-predictor and port 80, not at port {}")
                          .with(plan.nameOf(service.id), service.port));
}

void reportService(const Plan& plan, const Service& service, Report& report)
{
    report.exported(refOf(service.id), whereOf(plan, service));
    reportModel(plan, service, report);
    reportServing(plan, service, report);
    kubernetes_export::reportPlacing(plan, service, report);
    kubernetes_export::reportSecrets(plan, service, report);
    if (service.fallback)
        report.notConcerned(
            refOf(service.id),
            text("export", "its fallback is a service of its own; the target kubernetes leads callers to it"));
}

constexpr const char* readme = R"(# AI models served by KServe

`base/` holds an InferenceService for each service that runs a model; `overlays/` holds each site that serves one. Deploy a site with
`kubectl apply -k overlays/SITE`. The cluster needs KServe and its runtime `kserve-tritonserver`.
)";

Text whyNot(const Service& service)
{
    return service.runtime == InferenceRuntime::DeepStream
               ? text("export", "a DeepStream pipeline answers no inference requests: the target deepstream makes it")
               : text("export", "it runs no AI model; the target kubernetes deploys it");
}

void reportFlows(const Plan& plan, const Scope& scope, Report& report)
{
    for (const Flow& flow : plan.topology.flows) {
        const bool isCalled = scope.services.contains(flow.service);
        if (isCalled && !kubernetes_export::reportIdleFlow(plan, flow, report))
            report.needsInput(refOf(flow.id), whereOf(plan, *plan.topology.services.find(flow.service)),
                              text("export", "tell its callers the address {}-predictor, in the namespace of the site")
                                  .with(plan.nameOf(flow.service)));
        else if (!isCalled && flow.caller && scope.services.contains(*flow.caller))
            report.notConcerned(refOf(flow.id),
                                text("export", "a model server calls nobody; what answers with its verdict does"));
    }
}

std::vector<ExportLine> reportOf(const Plan& plan, const Scope& scope)
{
    Report report;
    for (const ServiceId& id : scope.services)
        reportService(plan, *plan.topology.services.find(id), report);
    inference::reportPlaces(
        plan, scope,
        [&](const Place& place, const ServiceId& service) {
            const std::string& name = plan.nameOf(service);
            return fmt::format("{}/{}: InferenceService {}", place.folder(), siteFile(name), name);
        },
        report);
    inference::reportAccelerators(scope, plan.topology, report);
    reportFlows(plan, scope, report);
    inference::reportOutside(plan, scope, whyNot, report);
    return report.take();
}

Result<Manifest> runKserve(const Topology& topology)
{
    const Plan plan = kubernetes_export::planOf(topology);
    const Scope scope = inference::scopeOf(plan, isServed, kubernetes_export::runsPods);
    if (scope.services.empty())
        return fail({.what = text("export", "no service of this drawing serves an AI model"),
                     .where = "/services",
                     .remedy = text("export", "choose the inference runtime and the model of a service"),
                     .kind = ErrorKind::Nothing});
    Manifest manifest;
    for (const ServiceId& id : scope.services)
        writeModel(plan, *topology.services.find(id), manifest);
    for (const Place& place : scope.places)
        writeSite(plan, place, manifest);
    manifest.files["README.md"] = readme;
    manifest.report = reportOf(plan, scope);
    return manifest;
}

} // namespace

} // namespace kserve_export

Exporter kserve()
{
    return {.key = "kserve", .title = text("export", "KServe (AI models)"), .run = kserve_export::runKserve};
}

} // namespace edgewright
