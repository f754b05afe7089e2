// How is a drawing deployed to Kubernetes? A kustomize base for each service and an overlay for each site that hosts one.
#include "core/export/kubernetes/kubernetes_parts.h"

#include "core/export/manifest/naming.h"

#include <algorithm>

namespace edgewright {

namespace kubernetes_export {

namespace {

/// Cloud providers label the machines of a Region and of a zone by its code.
/// Source: Kubernetes documentation, "Well-Known Labels" (topology.kubernetes.io/region and /zone).
void chooseLabel(Place& place)
{
    const Provider provider = place.node->provider;
    const bool region = provider == Provider::Aws || provider == Provider::Azure || provider == Provider::GoogleCloud;
    const bool zone = provider == Provider::AwsLocalZone || provider == Provider::AwsWavelength;
    const bool usable = isLabelValue(place.node->site);
    place.labelIsGiven = usable && (region || zone);
    place.labelKey = place.labelIsGiven && region ? "topology.kubernetes.io/region" : "topology.kubernetes.io/zone";
    place.labelValue = usable ? place.node->site : place.name;
}

/// Two drawn sites in one zone of a provider need a label that tells them apart.
void findSharedLabels(std::vector<Place>& places)
{
    std::map<std::pair<std::string, std::string>, int> seen;
    for (const Place& place : places)
        ++seen[{place.labelKey, place.labelValue}];
    for (Place& place : places)
        place.labelIsShared = seen.at({place.labelKey, place.labelValue}) > 1;
}

std::vector<Place> placesOf(const Topology& topology, const HostedServices& hosted)
{
    std::map<std::string, std::string> named;
    for (const Node& node : topology.nodes)
        if (hosted.contains(node.id) && runsPods(node))
            named[node.id.value] = node.name;
    std::vector<Place> places;
    for (const auto& [id, name] : uniqueNames(named, dnsLabel("site"))) {
        Place place{.node = topology.nodes.find({id}), .name = name, .replicas = hosted.at({id})};
        chooseLabel(place);
        places.push_back(std::move(place));
    }
    findSharedLabels(places);
    return places;
}

Result<Manifest> runKubernetes(const Topology& topology)
{
    if (topology.services.empty())
        return fail(nothingRuns());
    const Plan plan = planOf(topology);
    Manifest manifest = writeTree(plan);
    manifest.report = reportOf(plan);
    return manifest;
}

} // namespace

bool runsPods(const Node& node)
{
    const Provider provider = node.provider;
    return provider != Provider::Cloudflare && provider != Provider::Fastly && provider != Provider::CloudFront &&
           provider != Provider::Akamai;
}

std::int64_t Plan::replicasOf(const ServiceId& service) const
{
    std::int64_t held = 0;
    for (const Place& place : places)
        if (const auto found = place.replicas.find(service); found != place.replicas.end())
            held += found->second;
    return held;
}

Plan planOf(const Topology& topology)
{
    HostedServices hosted = hostedServices(topology);
    std::vector<Place> places = placesOf(topology, hosted);
    Plan plan{.topology = topology,
              .hosted = std::move(hosted),
              .serviceNames = namesOf(topology.services, dnsLabel("service")),
              .places = std::move(places)};
    findCalls(plan);
    findReached(plan);
    return plan;
}

Error nothingRuns()
{
    return {.what = text("export", "nothing in this drawing runs in a container"),
            .where = "/services",
            .remedy = text("export", "add a service and place it; Kubernetes deploys services"),
            .kind = ErrorKind::Nothing};
}

Manifest writeTree(const Plan& plan)
{
    Manifest manifest;
    for (const Service& service : plan.topology.services)
        writeBase(plan, service, manifest);
    for (const Place& place : plan.places)
        writeOverlay(plan, place, manifest);
    writeReadme(plan, manifest);
    return manifest;
}

std::string_view workloadKind(const Service& service)
{
    return service.state == ServiceState::Stateful ? "StatefulSet" : "Deployment";
}

std::string workloadFile(const Service& service)
{
    return service.state == ServiceState::Stateful ? "statefulset.yaml" : "deployment.yaml";
}

std::string imageOf(const Service& service, const std::string& name)
{
    return isImageReference(service.image) ? service.image : name + ":unset";
}

} // namespace kubernetes_export

Exporter kubernetes()
{
    return {.key = "kubernetes",
            .title = text("export", "Kubernetes (kustomize)"),
            .run = kubernetes_export::runKubernetes};
}

} // namespace edgewright
