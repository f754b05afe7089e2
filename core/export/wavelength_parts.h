// What does the Terraform export of AWS Wavelength consist of, before it is written?
#pragma once

#include "core/catalog/catalog.h"
#include "core/export/terraform_module.h"

#include <optional>
#include <set>

namespace edgewright::wavelength {

using hcl::Attribute;
using hcl::Block;
using hcl::Expression;
using hcl::List;
using hcl::Object;

/// Known from the catalogue or the drawing, or else a variable that the user fills in.
struct Fact {
    std::string literal;
    std::string variable;
    bool isKnown() const { return !literal.empty(); }
    hcl::Value value() const { return isKnown() ? hcl::Value(literal) : hcl::Value(Expression{"var." + variable}); }
};

/// One replica of a service.
struct Instance {
    const Service* service = nullptr;
    std::string name;               ///< of its resources: zone__service
    const Hardware* type = nullptr; ///< the smallest one of the catalogue that holds it, or null
};

/// A node of the drawing that stands in a Wavelength zone.
struct Zone {
    const Node* node = nullptr;
    const Site* site = nullptr; ///< of the catalogue, or null
    std::string name;
    Fact availabilityZone, region, zoneGroup, borderGroup;
    std::string regionAlias; ///< of the provider
    std::string vpc;         ///< key in Plan::vpcs
    std::string cidr;
    std::vector<Instance> instances;
    std::string file() const { return "zone_" + name + ".tf"; }
};

/// A VPC lies in one Region: a group whose zones lie in two becomes two.
struct Vpc {
    std::string name, cidr, regionAlias;
    const Group* group = nullptr; ///< null: for zones outside all VPC groups
    std::string file() const { return "vpc_" + name + ".tf"; }
};

struct Plan {
    const Topology& topology;
    HostedServices hosted;
    std::map<std::string, std::string> serviceNames;
    std::vector<Zone> zones; ///< in order of the nodes' ids
    std::map<std::string, Vpc> vpcs;
    std::map<std::string, Fact> regions; ///< by alias
    std::set<ServiceId> calledByUsers;
    const Zone* zoneOf(const NodeId& node) const;
};

/// Errors: more VPCs or more zones in one than 10.0.0.0/8 is divided into.
Result<Plan> planOf(const Topology& topology);

using terraform::Input;
using terraform::resource;

std::vector<Input> inputsOf(const Plan& plan); ///< sorted by name
std::string instanceTypeVariable(const Instance& instance);
std::string imageVariable(const Plan& plan, const Service& service);
std::string amiVariable(const Zone& zone);
std::string zoneGroupName(const Zone& zone); ///< of the resource

void writeNetworks(const Plan& plan, Manifest& manifest);
void writeInstances(const Plan& plan, const Zone& zone, std::vector<Block>& blocks);
void writeProviders(const Plan& plan, Manifest& manifest);
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs);

/// Name and row as tags.
Object tags(std::string_view name, const std::string& row);
Expression providerOf(const std::string& alias);

} // namespace edgewright::wavelength
