// In which order do new versions reach the sites, and from which repository?
#pragma once

#include "core/export/kubernetes/kubernetes_parts.h"

namespace edgewright::gitops {

using kubernetes_export::Place;
using kubernetes_export::Plan;

/// One wave of a roll-out; the first holds the canary site alone, each next one up to twice as many as the one before.
using Wave = std::vector<const Place*>;

/// All places, each in one wave. Edge sites and devices come before fog and cloud, those with few users before those with many, then by id.
/// The users of a place are those whose nearest place it is, of the places that run what they call.
std::vector<Wave> wavesOf(const Plan& plan);

constexpr const char* inputsFile = "repository.yaml";
/// A ConfigMap that is never deployed, from which kustomize takes the repository's URL and branch: the inputs of the roll-out.
std::string repositoryInputs();
/// A kustomize replacement of `field` (url, branch) in objects of `kind`.
yaml::Map replacement(const char* field, const std::vector<std::pair<const char*, const char*>>& kindsAndPaths);

/// What a program that follows a repository adds to the Kubernetes tree.
struct RollOut {
    const char* folder;
    void (*write)(const Plan& plan, const std::vector<Wave>& waves, Manifest& manifest);
    const char* explanation; ///< of the README
    std::string (*objectOf)(const Place& place);
    Text clusterInput; ///< of each site
};
/// The tree with that, and its report with a line for each site: where = objectOf(place), its wave; and the inputs: the repository, once, and
/// the cluster of each site.
/// Errors: nothing runs in a container, or nothing is placed (ErrorKind::Nothing).
Result<Manifest> rollOut(const Topology& topology, const RollOut& by);

} // namespace edgewright::gitops
