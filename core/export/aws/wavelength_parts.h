// What do the exports to AWS Wavelength consist of, before it is written as Terraform or CloudFormation?
#pragma once

#include "core/catalog/catalog.h"
#include "core/export/manifest/terraform_module.h"

#include <functional>
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
    std::vector<Instance> instances; ///< by service
    std::span<const Instance> replicasOf(const ServiceId& service) const;
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
    ServiceNodes hosts;
    std::map<std::string, std::string> serviceNames;
    std::vector<Zone> zones; ///< in order of the nodes' ids
    std::map<std::string, Vpc> vpcs;
    std::map<std::string, Fact> regions; ///< by alias
    std::set<ServiceId> calledByUsers;   ///< but for remote shells
    /// Zones that call the service of a zone, itself among them.
    std::map<std::pair<NodeId, ServiceId>, std::set<NodeId>> callers;
    std::map<ServiceId, std::vector<Secret>> secrets; ///< of services in zones
    const Zone* zoneOf(const NodeId& node) const { return partOf(zones, node); }
    std::vector<const Zone*> zonesOf(const ServiceId& service) const; ///< that host it
    const Vpc& vpcOf(const Zone& zone) const { return vpcs.at(zone.vpc); }
};

/// Errors: more VPCs or more zones in one than 10.0.0.0/8 is divided into.
Result<Plan> planOf(const Topology& topology, Networks networks);
/// The same. Errors: there is no zone, too.
Result<Plan> planOfZones(const Topology& topology, Networks networks);

/// The physical zone of a node: zones that share one reach each other within a VPC.
std::string cellOf(const Zone& zone);
/// Zones that the calls of a flow come from, by the zones that they go to.
std::map<NodeId, std::set<NodeId>> callsOf(const Plan& plan, const Flow& flow);
/// Fills Plan::callers but for remote shells.
void collectCallers(Plan& plan);
/// Pairs of zones in different cells that a link joins or a call crosses, each once.
std::set<std::pair<NodeId, NodeId>> talkingZones(const Plan& plan);
/// Who may reach a service's port in a zone: users, or the subnet of another zone, or else the zone's own network.
struct Source {
    bool isUsers = false;
    const Zone* zone = nullptr;
};
/// Users where a population calls the service, zones that call it; the own network where services in it do or nobody is known to call.
/// Nobody reaches a remote shell.
std::vector<Source> sourcesOf(const Plan& plan, const Zone& zone, const Service& service);
/// Regions with a transit gateway (aliases), and pairs of them whose gateways peer, in order of their aliases.
std::set<std::string> transitRegions(const Plan& plan);
std::set<std::pair<std::string, std::string>> peeredRegions(const Plan& plan);

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
/// Name of the rule that lets a source in.
std::string ingressName(const Plan& plan, const Instance& instance, const Source& source);
void addZoneFacts(const Zone& zone, terraform::Inputs& inputs); ///< all but its network border group
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs);

// Lines that all exports to Wavelength share.
void reportZone(const Zone& zone, const std::string& where, Report& report);
void reportOtherNodes(const Plan& plan, Report& report);
/// Of a link, unless it joins two networks: then it says nothing and answers false.
bool reportPlainLink(const Plan& plan, const Link& link, Report& report);
void reportGroups(const Plan& plan, std::string (*where)(const Vpc&), Report& report);
void reportPlacing(const Plan& plan, const Service& service, bool made, Report& report);
void reportWhatIsNotDeployed(const Plan& plan, Report& report); ///< users, contents, scenarios

/// How a target calls what it makes: "file: resource".
struct Whereabouts {
    std::string (*network)(const Vpc& vpc) = nullptr;
    std::function<std::string(const Zone& zone, const Instance& instance)> instance;
    std::string (*users)(const Zone& zone) = nullptr; ///< the networks from which users are let in
    /// Rules that let the services of these zones in.
    std::function<std::vector<std::string>(const Zone& zone, const Instance& instance, const std::set<NodeId>& callers)>
        rules;
    std::string addresses; ///< of instances, for those who call them
};
/// Nodes outside the zones, groups, services, assignments, flows and what is not deployed.
void reportInstances(const Plan& plan, const Whereabouts& where, Report& report);

/// Name and row as tags.
Object tags(std::string_view name, const std::string& row);
const std::string& rowOf(const Vpc& vpc);
Block ofRow(Block block, const std::string& row); ///< a resource that takes no tags
Object vpcTags(const Vpc& vpc);                   ///< of its group, or of the first of its zones
Expression providerOf(const std::string& alias);

} // namespace edgewright::wavelength
