// What does the Kubernetes export consist of, before it is written?
#pragma once

#include "core/export/manifest/placed.h"
#include "core/export/manifest/yaml_writer.h"

#include <set>

namespace edgewright::kubernetes_export {

/// A node that hosts something, as an overlay.
struct Place {
    const Node* node = nullptr;
    std::string name;                 ///< of the folder; its namespace is "edge-" before it
    std::string labelKey, labelValue; ///< the label of cluster nodes by which Pods find the site
    bool labelIsGiven = false;        ///< the provider sets that label; else whoever runs the cluster does
    bool labelIsShared = false;       ///< another place has it too: siteLabel tells them apart
    std::map<ServiceId, std::int64_t> replicas;
    std::map<ServiceId, std::size_t>
        reached; ///< where what runs here calls that service: index of the nearest place that runs it
    std::string folder() const { return "overlays/" + name; }
    std::string nameSpace() const { return "edge-" + name; }
};

constexpr const char* siteLabel = "edgewright/site";
constexpr const char* partOf = "edgewright";

/// What a service calls, by id. Flows that are never called ask for nothing.
using Calls = std::map<ServiceId, std::set<ServiceId>>;

struct Plan {
    const Topology& topology;
    HostedServices hosted;
    std::map<std::string, std::string> serviceNames; ///< id -> name of its objects
    std::vector<Place> places;                       ///< in order of the nodes' ids
    Calls calls, callers;                            ///< fallbacks of what is called included
    std::set<ServiceId> openToUsers;                 ///< a population calls it, or what it is the fallback of
    const std::string& nameOf(const ServiceId& service) const { return serviceNames.at(service.value); }
    std::string folderOf(const Service& service) const { return "base/" + nameOf(service.id); }
    bool callsAny(const Service& service) const { return calls.contains(service.id); }
    std::int64_t replicasOf(const ServiceId& service) const; ///< that the overlays hold
};

Plan planOf(const Topology& topology);
/// Who calls whom, and at which place: parts of planOf.
void findCalls(Plan& plan);
void findReached(Plan& plan);

/// Base, overlays and README of the plan; no report. Other targets add to this tree.
Manifest writeTree(const Plan& plan);
/// Nothing in the drawing runs in a container.
Error nothingRuns();

/// Does this provider run containers of its users as Kubernetes Pods? Content delivery networks don't.
bool runsPods(const Node& node);

std::string_view workloadKind(const Service& service); ///< "Deployment", "StatefulSet"
std::string workloadFile(const Service& service);      ///< "deployment.yaml"

/// The image as drawn, or "name:unset" where the drawing has none that is one.
std::string imageOf(const Service& service, const std::string& name);
bool keepsVolume(const Service& service);
std::string bytesQuantity(Gibibytes size); ///< "4Gi", "1536Mi": rounded up to a mebibyte

/// Of a container that the service is: requests from its demand; accelerators are limits too.
yaml::Map resourcesOf(const Service& service);
/// The value of the label nvidia.com/gpu.product that the drawing's accelerator model should have, or nothing where it names none that can
/// be one. Source: NVIDIA GPU feature discovery (the product's name, spaces as dashes).
std::string acceleratorLabel(const Service& service);

/// The names of environment variables that Service::secrets lists, each once, sorted; `refused`: what can be none.
struct Secrets {
    std::vector<std::string> names, refused;
};
Secrets secretsOf(const Service& service);
std::string secretObject(const std::string& name); ///< the Secret of their values, which no manifest holds
yaml::Map externalSecret(const Service& service, const std::string& name);

/// "SESSION_STORE_ADDRESS": the variable in which a caller finds the address, "session-store:6379", of what it calls.
std::string addressVariable(const std::string& serviceName);
std::string callsObject(const std::string& name); ///< the ConfigMap of those variables
/// Address of the service as seen from a place: a name in its own namespace, or in that of another site.
std::string addressFrom(const Plan& plan, const Place& place, const Service& service);

yaml::Map labelsOf(const std::string& name);
yaml::Map metadataOf(const Service& service, const std::string& name);
yaml::Map podOf(const Plan& plan, const Service& service);
/// Its part that says where the Pod may be scheduled: machines of Linux, of the accelerator's model; near to and far from others.
yaml::Map affinityOf(const Plan& plan, const Service& service);
/// Its part that lists the secrets as environment variables.
yaml::List environmentOf(const Service& service, const std::string& name);
yaml::Map containerSecurity(const Service& service);
/// Of a service: what the flows allow. Of a namespace: nothing but look-ups of names.
yaml::Map networkPolicy(const Plan& plan, const Service& service);
yaml::Map defaultDeny(const Place& place);
/// For a namespace, with the restricted Pod Security Standard enforced.
yaml::Map namespaceObject(const Place& place);

/// The expressions that the labels of the place's machines meet.
yaml::List placeExpressions(const Place& place);
/// What the place's machines may be tainted with.
yaml::List placeTolerations(const Place& place);
yaml::Map acceleratorToleration();

/// `more`: further members of the base's kustomization.
void writeBase(const Plan& plan, const Service& service, Manifest& manifest, const yaml::Map& more = {});
void writeOverlay(const Plan& plan, const Place& place, Manifest& manifest);
void writeReadme(const Plan& plan, Manifest& manifest);
std::vector<ExportLine> reportOf(const Plan& plan);
/// Parts of the report: a flow that asks for nothing, or for what runs nowhere (false: it is none); the image, the replicas that are placed,
/// the secrets, the label of the site's machines.
bool reportIdleFlow(const Plan& plan, const Flow& flow, Report& report);
void reportImage(const Plan& plan, const Service& service, Report& report);
void reportPlacing(const Plan& plan, const Service& service, Report& report);
void reportSecrets(const Plan& plan, const Service& service, Report& report);
void reportLabels(const Place& place, Report& report);

} // namespace edgewright::kubernetes_export
