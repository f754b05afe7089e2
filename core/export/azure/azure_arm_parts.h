// What do the templates of Azure Resource Manager have in common?
#pragma once

#include "core/export/azure/azure_parts.h"

#include <nlohmann/json.hpp>

namespace edgewright::azure::arm_export {

using Json = nlohmann::ordered_json;

/// A template: what it deploys into one resource group. Parameters are declared for what its resources name.
struct Template {
    std::string file, resourceGroup; ///< of the README
    Json resources = Json::array();
};

/// "[parameters('name')]".
std::string parameter(const std::string& name);
/// A literal of the template language, in single quotes.
std::string literal(std::string_view word);
/// The value as an expression without its brackets: strings that are expressions stand as such, objects become createObject(…).
std::string expressionOf(const Json& value);
/// The value of a fact, or a parameter.
std::string valueOf(const Fact& fact);
std::string resourceId(std::string_view type, std::string_view name); ///< with brackets

Json tags(const std::string& name, const std::string& row);
/// type, apiVersion, name, location, and extendedLocation where it lies in an edge zone.
Json resource(std::string_view type, std::string_view version, const std::string& name, const Network& network,
              bool isInZone);
/// IPv4, and IPv6 where the user says so.
Json prefixes(const std::string& cidr, const std::string& cidr6);
Json subnet(const Network& network, const std::string& label, const std::string& cidr, const std::string& cidr6,
            const std::string& row);

inline constexpr const char* networkVersion = "2025-07-01";
inline constexpr const char* computeVersion = "2025-04-01";
inline constexpr const char* identityVersion = "2023-01-31";
inline constexpr const char* roleVersion = "2022-04-01";
inline constexpr const char* clusterVersion = "2026-02-01";
inline constexpr const char* connectedVersion = "2024-01-01";
inline constexpr const char* fluxVersion = "2023-05-01";

std::string zoneFile(const Zone& zone);
std::string networkFile(const Network& network);
std::string peeringFile(const Network& network);
std::string secretsFile(const Zone& zone);
std::string clusterFile(const Cluster& cluster);
std::string arcFile(const ArcCluster& arc);

Template networkTemplate(const Network& network);
/// Of the peerings that begin in the network.
Template peeringTemplate(const Plan& plan, const std::string& key);
Template zoneTemplate(const Plan& plan, const Zone& zone);
/// What its machines may read of the Key Vault, for the vault's resource group.
Template secretsTemplate(const Plan& plan, const Zone& zone);
Template clusterTemplate(const Plan& plan, const Cluster& cluster);
Template arcTemplate(const ArcCluster& arc);

} // namespace edgewright::azure::arm_export
