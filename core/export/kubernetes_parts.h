// What does the Kubernetes export consist of, before it is written?
#pragma once

#include "core/export/placed.h"

#include <set>

namespace edgewright::kubernetes_export {

/// A node that hosts something, as an overlay.
struct Place {
    const Node* node = nullptr;
    std::string name;                 ///< of the folder; its namespace is "edge-" before it
    std::string labelKey, labelValue; ///< the label of cluster nodes by which Pods find the site
    bool labelIsGiven = false;        ///< the provider sets that label; else whoever runs the cluster does
    std::map<ServiceId, std::int64_t> replicas;
    std::string folder() const { return "overlays/" + name; }
};

struct Plan {
    const Topology& topology;
    HostedServices hosted;
    std::map<std::string, std::string> serviceNames; ///< id -> name of its objects
    std::vector<Place> places;                       ///< in order of the nodes' ids
    std::string folderOf(const Service& service) const { return "base/" + serviceNames.at(service.id.value); }
};

Plan planOf(const Topology& topology);

/// Does this provider run containers of its users as Kubernetes Pods? Content delivery networks don't.
bool runsPods(const Node& node);

std::string_view workloadKind(const Service& service); ///< "Deployment", "StatefulSet"
std::string workloadFile(const Service& service);      ///< "deployment.yaml"

/// The image as drawn, or "name:unset" where the drawing has none that is one.
std::string imageOf(const Service& service, const std::string& name);

void writeBase(const Plan& plan, const Service& service, Manifest& manifest);
void writeOverlay(const Plan& plan, const Place& place, Manifest& manifest);
void writeReadme(const Plan& plan, Manifest& manifest);
std::vector<ExportLine> reportOf(const Plan& plan);

} // namespace edgewright::kubernetes_export
