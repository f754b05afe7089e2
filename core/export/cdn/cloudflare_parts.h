// What does the export for Cloudflare consist of, before it is written?
#pragma once

#include "core/export/delivery/cdn_site.h"

#include <map>
#include <string>
#include <vector>

namespace edgewright::cloudflare_export {

using cdn::Fact;
using cdn::Function;
using cdn::Host;
using cdn::Set;
using hcl::Attribute;
using hcl::Block;
using hcl::Expression;
using hcl::List;
using hcl::Object;
using terraform::Input;
using terraform::resource;

/// Hosts that lie in one zone of Cloudflare, as far as their names tell.
struct Zone {
    std::string name; ///< "example_com"
    std::vector<const Host*> hosts;
    bool hasShield = false;
    std::string file() const { return "zone_" + name + ".tf"; }
    std::string idVariable() const { return "zone_id_" + name; }
};

/// Points into the topology, which must outlive it.
struct Plan {
    const Topology& topology;
    Delivery delivery;
    cdn::Site site;
    std::vector<Zone> zones; ///< by name
    const Zone& zoneOf(const Host& host) const;
    const DeliveryPoint* shield() const; ///< the first point that another one's misses ask
    /// The one function gets all hosts; of several the drawing doesn't tell which gets which.
    bool routesAreKnown() const { return site.functions.size() == 1 && !site.hosts.empty(); }
};
Result<Plan> planOf(const Topology& topology);

/// Does the Worker keep copies of the set, to serve them stale?
bool isKeptByWorker(const Plan& plan, const Set& set);
/// Needs a load balancer: a backup, or more than one origin.
bool isBalanced(const Host& host);
/// Must a load balancing rule say where its requests go? They go elsewhere than those of the host's base, or a wider path's do, whose rule
/// would end the search.
bool needsPoolRule(const Host& host, const Set& set);
/// "var.zone_id_…" under which the routes of a function lie.
std::string routeZoneVariable(const Plan& plan, const Function& function);

std::vector<Input> inputsOf(const Plan& plan);
void writeZones(const Plan& plan, Manifest& manifest);
void writeOrigins(const Plan& plan, Manifest& manifest);
void writeWorkers(const Plan& plan, Manifest& manifest);
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs);

/// An expression of the Rules language, in quotes of HCL, that tells the requests of the set.
/// Source: Cloudflare, "Rules language: operators" and "values" (quoted strings escape " and \).
std::vector<std::variant<std::string, Fact>> requestsOf(const Host& host, const Set& set);
std::vector<std::variant<std::string, Fact>> pathOf(const Set& set);

/// The module of every Worker; what a service's differs in comes in bindings.
extern const std::string_view workerCode;
constexpr std::string_view compatibilityDate = "2026-01-01";

} // namespace edgewright::cloudflare_export
