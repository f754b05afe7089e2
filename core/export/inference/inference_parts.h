// Which services run an AI model where, and what does the drawing say of the model?
#pragma once

#include "core/export/kubernetes/kubernetes_parts.h"

#include <functional>

namespace edgewright::inference {

using kubernetes_export::Place;
using kubernetes_export::Plan;

/// What a target makes: the services of a plan that concern it and the places that run them, each place with these services alone.
struct Scope {
    std::set<ServiceId> services;
    std::vector<Place> places;
    const Place* placeOf(const NodeId& node) const; ///< null: none of them runs there
};
/// Services may concern the target without being placed.
Scope scopeOf(const Plan& plan, const std::function<bool(const Service&)>& concerns,
              const std::function<bool(const Node&)>& isReached);

/// A number format that the drawing names: as a word of the model's name, else of the service's.
enum class Precision { Unsaid, Int8, Fp16, Fp32 };
Precision precisionOf(const Service& service);

/// The model as people call it: as drawn, else by the service's name.
std::string modelOf(const Plan& plan, const Service& service);

/// May a storage initializer fetch from there? A URI of a scheme that KServe knows, of characters that URIs take unescaped.
/// Source: KServe documentation, "Storage providers".
bool isStorageUri(std::string_view word);

/// Lines for what the target passes over: services, nodes, assignments and flows outside the scope; links, groups, populations, contents,
/// scenarios. `why` says it of a service.
void reportOutside(const Plan& plan, const Scope& scope, const std::function<Text(const Service&)>& why,
                   Report& report);

/// The overlays, the labels of their machines, and the assignments; `where` says which object holds one.
void reportPlaces(const Plan& plan, const Scope& scope,
                  const std::function<std::string(const Place&, const ServiceId&)>& where, Report& report);

/// Hardware differs from node to node: a line for each place whose accelerators are too few or of another model.
void reportAccelerators(const Scope& scope, const Topology& topology, Report& report);

} // namespace edgewright::inference
