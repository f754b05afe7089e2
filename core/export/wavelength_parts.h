// What do the exports to AWS Wavelength consist of, before it is written as Terraform or CloudFormation?
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

using terraform::Fact;

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
    const Node* node = nullptr;   ///< the first of its zones
    std::set<std::string> peers;  ///< keys of the VPCs that it exchanges traffic with, through transit gateways
    std::string transitCidr;      ///< of the subnet in which its transit gateway attaches
    std::string file() const { return "vpc_" + name + ".tf"; }
};

/// A secret that a service takes from its environment.
struct Secret {
    std::string environment; ///< variable in which the service finds it
    std::string variable;    ///< of the export: where it is stored
};

/// How zones share networks.
enum class Networks {
    OfTalkingZonesApart, ///< AWS carries nothing between two zones of a VPC: those that talk to others get one each
    OneEachGroup,        ///< a cluster and its nodes share one
};

struct Plan {
    const Topology& topology;
    HostedServices hosted;
    std::map<std::string, std::string> serviceNames;
    std::vector<Zone> zones; ///< in order of the nodes' ids
    std::map<std::string, Vpc> vpcs;
    std::map<std::string, Fact> regions; ///< by alias
    std::set<ServiceId> calledByUsers;
    /// Zones that call the service of a zone, itself among them.
    std::map<std::pair<NodeId, ServiceId>, std::set<NodeId>> callers;
    std::map<ServiceId, std::vector<Secret>> secrets; ///< of services in zones
    const Zone* zoneOf(const NodeId& node) const;
    const Vpc& vpcOf(const Zone& zone) const { return vpcs.at(zone.vpc); }
};

/// Errors: more VPCs or more zones in one than 10.0.0.0/8 is divided into.
Result<Plan> planOf(const Topology& topology, Networks networks);

/// The physical zone of a node: zones that share one reach each other within a VPC.
std::string cellOf(const Zone& zone);
/// Fills Plan::callers.
void collectCallers(Plan& plan);
/// Pairs of zones in different cells that a link joins or a call crosses, each once.
std::set<std::pair<NodeId, NodeId>> talkingZones(const Plan& plan);
/// Who may reach a service's port in a zone: users, or the subnet of another zone, or else the zone's own network.
struct Source {
    bool isUsers = false;
    const Zone* zone = nullptr;
};
/// Users where a population calls the service, zones that call it; the own network where services in it do or nobody is known to call.
std::vector<Source> sourcesOf(const Plan& plan, const Zone& zone, const Service& service);
/// Regions with a transit gateway (aliases), and pairs of them whose gateways peer, in order of their aliases.
std::set<std::string> transitRegions(const Plan& plan);
std::set<std::pair<std::string, std::string>> peeredRegions(const Plan& plan);

/// Names of environment variables among the words of Service::secrets, and what is none. Source: POSIX.1-2017, 8.1.
std::vector<std::string> environmentNames(const Service& service);
std::vector<std::string> unusableSecrets(const Service& service);

/// The repository of an image in Amazon ECR.
struct EcrRepository {
    std::string account, region, registry, name;
};
std::optional<EcrRepository> ecrRepository(std::string_view image);

/// A shell program of ours on the instance: fetches secrets, logs in to ECR, then runs what follows "--".
std::string_view startProgram();
inline constexpr std::string_view startPath = "/opt/edgewright/start";
/// Needs a role of its own: to read its secrets or to pull from ECR.
bool needsRole(const Plan& plan, const Service& service);

using terraform::Input;
using terraform::resource;

std::vector<Input> inputsOf(const Plan& plan); ///< sorted by name
std::string instanceTypeVariable(const Instance& instance);
std::string imageVariable(const Plan& plan, const Service& service);
std::string amiVariable(const Zone& zone);
std::string zoneGroupName(const Zone& zone); ///< of the resource

/// What stands in a zone's subnet, after it in the same file.
using WriteInZone = void (*)(const Plan& plan, const Zone& zone, std::vector<Block>& blocks);
void writeNetworks(const Plan& plan, WriteInZone inZone, Manifest& manifest);
void writeInstances(const Plan& plan, const Zone& zone, std::vector<Block>& blocks);
void writeRoles(const Plan& plan, Manifest& manifest);
void writeTransit(const Plan& plan, Manifest& manifest);
void addTransit(const Plan& plan, const Vpc& vpc, std::vector<Block>& blocks); ///< what the VPC needs of it
void writeProviders(const Plan& plan, Manifest& manifest);
void writeOutputs(const Plan& plan, Manifest& manifest);
void addZoneFacts(const Zone& zone, terraform::Inputs& inputs); ///< all but its network border group
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs);

// Lines that all exports to Wavelength share.
void reportZone(const Zone& zone, const std::string& where, Report& report);
void reportOtherNodes(const Plan& plan, Report& report);
void reportGroups(const Plan& plan, Report& report);
void reportPlacing(const Plan& plan, const Service& service, bool made, Report& report);
void reportSoftware(const Service& service, const std::string& where, Report& report);
void reportDisk(const Service& service, const std::string& where, Report& report);
/// A caller outside the zones has no replica of the service outside them to turn to.
bool isCalledFromOutside(const Plan& plan, const Flow& flow);
void reportWhatIsNotDeployed(const Plan& plan, Report& report); ///< users, contents, scenarios

/// Name and row as tags.
Object tags(std::string_view name, const std::string& row);
const std::string& rowOf(const Vpc& vpc);
Block ofRow(Block block, const std::string& row); ///< a resource that takes no tags
Object vpcTags(const Vpc& vpc);                   ///< of its group, or of the first of its zones
Expression providerOf(const std::string& alias);

} // namespace edgewright::wavelength
