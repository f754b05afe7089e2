// Which services run an AI model where, and what does the drawing say of the model?
#include "core/export/inference/inference_parts.h"

#include <algorithm>
#include <array>

namespace edgewright::inference {

namespace {

bool isAlphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Does `name` hold `word` between what is neither a letter nor a digit?
bool holdsWord(std::string_view name, std::string_view word)
{
    std::string current;
    for (const char c : name) {
        if (isAlphanumeric(c)) {
            current += lower(c);
            continue;
        }
        if (current == word)
            return true;
        current.clear();
    }
    return current == word;
}

Precision precisionIn(std::string_view name)
{
    return holdsWord(name, "int8")   ? Precision::Int8
           : holdsWord(name, "fp16") ? Precision::Fp16
           : holdsWord(name, "fp32") ? Precision::Fp32
                                     : Precision::Unsaid;
}

} // namespace

const Place* Scope::placeOf(const NodeId& node) const
{
    const auto found = std::ranges::find_if(places, [&](const Place& place) { return place.node->id == node; });
    return found == places.end() ? nullptr : &*found;
}

Scope scopeOf(const Plan& plan, const std::function<bool(const Service&)>& concerns,
              const std::function<bool(const Node&)>& isReached)
{
    Scope scope;
    for (const Service& service : plan.topology.services)
        if (concerns(service))
            scope.services.insert(service.id);
    for (Place place : plan.places) {
        std::erase_if(place.replicas, [&](const auto& line) { return !scope.services.contains(line.first); });
        if (!place.replicas.empty() && isReached(*place.node))
            scope.places.push_back(std::move(place));
    }
    return scope;
}

Precision precisionOf(const Service& service)
{
    const Precision said = precisionIn(service.model);
    return said == Precision::Unsaid ? precisionIn(service.name) : said;
}

std::string modelOf(const Plan& plan, const Service& service)
{
    return service.model.empty() ? plan.nameOf(service.id) : service.model;
}

bool isStorageUri(std::string_view word)
{
    static constexpr std::array schemes = {"gs://", "s3://", "pvc://", "hf://", "oci://", "https://", "hdfs://"};
    const auto scheme = std::ranges::find_if(schemes, [&](const char* each) { return word.starts_with(each); });
    constexpr std::string_view marks = "-._~/%:@";
    return scheme != schemes.end() && word.size() > std::string_view(*scheme).size() && word.size() <= 2000 &&
           std::ranges::all_of(word, [&](char c) { return isAlphanumeric(c) || marks.find(c) != marks.npos; });
}

namespace {

/// A delivery network can't run what the target would deploy there; other nodes lack nothing.
void reportPlacesOutside(const Plan& plan, const Scope& scope, Report& report)
{
    std::set<NodeId> refused;
    for (const Assignment& each : plan.topology.assignments) {
        const Place* place = scope.placeOf(each.node);
        if (place && place->replicas.contains(each.service))
            continue;
        if (scope.services.contains(each.service) &&
            !kubernetes_export::runsPods(*plan.topology.nodes.find(each.node))) {
            refused.insert(each.node);
            report.notExpressible(refOf(each.id),
                                  text("export", "its node belongs to a content delivery network, which runs no Pods"));
        } else {
            report.notConcerned(refOf(each.id), text("export", "this target doesn't deploy that service there"));
        }
    }
    for (const Node& node : plan.topology.nodes) {
        if (refused.contains(node.id))
            report.notExpressible(refOf(node.id),
                                  text("export", "a content delivery network runs no Pods of its users"));
        else if (!scope.placeOf(node.id))
            report.notConcerned(refOf(node.id), text("export", "nothing that this target deploys is placed there"));
    }
}

} // namespace

void reportOutside(const Plan& plan, const Scope& scope, const std::function<Text(const Service&)>& why, Report& report)
{
    const Topology& topology = plan.topology;
    for (const Service& service : topology.services)
        if (!scope.services.contains(service.id))
            report.notConcerned(refOf(service.id), why(service));
    reportPlacesOutside(plan, scope, report);
    for (const Flow& flow : topology.flows)
        if (!scope.services.contains(flow.service) && !(flow.caller && scope.services.contains(*flow.caller)))
            report.notConcerned(refOf(flow.id), text("export", "neither end is a service that this target deploys"));
    report.notConcerned(topology.links, text("export", "latency, bandwidth and loss of a link are the network's own"));
    report.notConcerned(topology.groups, text("export", "a group has no counterpart: each node is deployed by itself"));
    report.notDeployed(topology);
    report.notConcerned(
        topology.contents,
        text("export", "contents and their caching belong to a content delivery network or a web cache"));
}

void reportPlaces(const Plan& plan, const Scope& scope,
                  const std::function<std::string(const Place&, const ServiceId&)>& where, Report& report)
{
    for (const Place& place : scope.places) {
        report.exported(refOf(place.node->id), place.folder() + "/kustomization.yaml");
        kubernetes_export::reportLabels(place, report);
    }
    for (const Assignment& each : plan.topology.assignments)
        if (const Place* place = scope.placeOf(each.node); place && place->replicas.contains(each.service))
            report.exported(refOf(each.id), where(*place, each.service));
}

void reportAccelerators(const Scope& scope, const Topology& topology, Report& report)
{
    for (const Place& place : scope.places) {
        std::int64_t asked = 0;
        for (const auto& [id, replicas] : place.replicas) {
            const Service& service = *topology.services.find(id);
            asked += service.accelerators * replicas;
            if (service.accelerators > 0 && !service.acceleratorModel.empty() &&
                service.acceleratorModel != place.node->acceleratorModel)
                report.needsInput(refOf(place.node->id), place.name,
                                  text("export", "“{}” needs the accelerator {}, but this node has “{}”")
                                      .with(service.name, service.acceleratorModel, place.node->acceleratorModel));
        }
        if (asked > place.node->accelerators)
            report.needsInput(refOf(place.node->id), place.name,
                              text("export", "its services ask for {} accelerators, but this node has {}")
                                  .with(asked, place.node->accelerators));
    }
}

} // namespace edgewright::inference
