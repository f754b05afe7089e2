// What do the files of the Terraform for Azure have in common?
#pragma once

#include "core/export/azure/azure_parts.h"

namespace edgewright::azure::terraform_export {

using hcl::Attribute;
using hcl::Block;
using hcl::Expression;
using hcl::List;
using hcl::Object;
using hcl::Value;
using terraform::resource;

Value valueOf(const Fact& fact);
/// Name and row as tags.
Object tags(const std::string& name, const std::string& row);
/// name, resource_group_name and location of what lies in a network's resource group.
std::vector<Attribute> inGroupOf(const Network& network, const std::string& label);
Expression attributeOf(std::string_view type, std::string_view name, std::string_view attribute);
std::string networkFile(const Network& network);
std::string zoneFile(const Zone& zone);
std::string clusterFile(const Cluster& cluster);
std::string arcFile(const ArcCluster& arc);
std::string peeringName(const Plan& plan, const std::string& from, const std::string& to);

void writeNetworks(const Plan& plan, Manifest& manifest);
void writeMachines(const Plan& plan, const Zone& zone, std::vector<Block>& blocks);
void writeStartScripts(const Plan& plan, Manifest& manifest);
void writeClusters(const Plan& plan, Manifest& manifest);

} // namespace edgewright::azure::terraform_export
