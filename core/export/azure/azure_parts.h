// What do the exports for Azure consist of, before they are written?
#pragma once

#include "core/catalog/catalog.h"
#include "core/export/manifest/terraform_module.h"

#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace edgewright::azure {

using terraform::Input;

using terraform::Fact;

/// The replicas of one service in one zone: they share a security group and an identity; each is a virtual machine.
struct Workload {
    const Service* service = nullptr;
    std::string name, label; ///< zone__service as an identifier; zone--service as Azure names resources
    std::int64_t replicas = 1;
    const Hardware* size =
        nullptr; ///< the smallest one of the catalogue that holds a replica and that the zone offers, or null
    std::string machine(std::int64_t i) const { return i == 1 ? name : name + "__" + std::to_string(i); }
    std::string machineLabel(std::int64_t i) const { return i == 1 ? label : label + "--" + std::to_string(i); }
};

/// A virtual network and its resource group. It lies in one edge zone or one Region: a VPC group of two places becomes two.
struct Network {
    std::string name, label;
    Fact region;
    std::optional<Fact> edgeZone;
    const Group* group = nullptr;   ///< null: for nodes outside all VPC groups
    std::string cidr, cidr6;        ///< cidr6 empty: Regions, whose clusters speak IPv4
    std::vector<const Node*> nodes; ///< that lie in it, by id
    std::string resourceGroup() const { return "edgewright-" + label; }
};

/// A node of the drawing that stands in an edge zone.
struct Zone {
    const Node* node = nullptr;
    const Site* site = nullptr; ///< of the catalogue, or null
    std::string name, label, network, cidr, cidr6;
    std::vector<Workload> workloads;
};

/// Services of a node in an Azure Region run in a cluster there.
struct Cluster {
    const Node* node = nullptr;
    std::string name, label, network, cidr, pods, services, dns;
    std::string overlay;                ///< folder of the kubernetes export
    std::vector<const Service*> hosted; ///< by id
    std::int64_t least = 1, most = 1;   ///< machines of the pool of all services without accelerators
    std::int64_t accelerated = 0;       ///< most machines of the pool with accelerators; 0: there is none
    std::int64_t wanted = 1;            ///< machines of both, if the subnetwork had addresses for all
    /// AKS takes 80 characters at most; by itself it would join the names of group, cluster and Region.
    std::string machineGroup() const { return "edgewright--nodes-" + label; }
};

/// A node of no provider that hosts services, other than a device or an access network, is a cluster of one's own, connected by Azure Arc.
struct ArcCluster {
    const Node* node = nullptr;
    std::string name, label;
    std::string overlay;
};

struct Plan {
    const Topology& topology;
    HostedServices hosted;
    ServiceNodes hosts;
    std::map<std::string, std::string> serviceNames, serviceLabels; ///< as identifiers; as DNS labels
    std::vector<Zone> zones;                                        ///< all three in order of the nodes' ids
    std::vector<Cluster> clusters;
    std::vector<ArcCluster> arcs;
    std::map<std::string, Network> networks;
    std::set<std::pair<std::string, std::string>> peerings; ///< of keys of networks, the smaller one first
    std::set<ServiceId> calledByUsers, calledByServices;
    Fact arcRegion; ///< the one Region that the drawing names, or a variable
    const Zone* zoneOf(const NodeId& node) const;
    const Cluster* clusterOf(const NodeId& node) const;
    const ArcCluster* arcOf(const NodeId& node) const;
    const std::string* networkOf(const NodeId& node) const; ///< key, or null
    bool hasMachines() const;
};

/// Errors: nothing of Azure in the drawing; more networks, subnets or clusters than the address plan holds.
Result<Plan> planOf(const Topology& topology);

/// Does a population call it, and does a service, or nobody?
bool isOpenToUsers(const Plan& plan, const Service& service);
bool isOpenToNetwork(const Plan& plan, const Service& service);

/// Store names of the service's secrets in Key Vault by environment variable.
std::map<std::string, std::string> vaultSecrets(const Plan& plan, const Service& service);
bool fetchesSecrets(const Service& service);
bool keepsState(const Service& service);      ///< on a volume
std::int64_t diskGib(const Service& service); ///< of the system and of the service's own storage

inline constexpr std::int64_t mostMachines =
    200; ///< of a cluster: below the addresses of its /24, of which Azure keeps five
inline constexpr std::int64_t systemGib = 30; ///< what the published images of Ubuntu ask for
inline constexpr const char* administrator = "edgewright";
inline constexpr const char* secretsUserRole =
    "4633458b-17de-408a-b874-0445c86b69e6"; ///< built-in role "Key Vault Secrets User"

/// What a machine runs when it first starts, in pieces: text, and what is filled in.
struct StartPart {
    enum Kind { Text, Image, ClientId, Vault, StatePath } kind = Text;
    std::string text;
};
std::vector<StartPart> startScript(const Plan& plan, const Service& service);

std::vector<Input> inputsOf(const Plan& plan); ///< sorted by name
std::string sizeVariable(const Workload& workload);
std::string imageVariable(const Plan& plan, const Service& service);
std::string statePathVariable(const Plan& plan, const Service& service);
std::string nodeSizeVariable(const Cluster& cluster);
std::string acceleratedSizeVariable(const Cluster& cluster);
std::string agentKeyVariable(const ArcCluster& arc);

/// How a target calls what it makes: "file: resource".
struct Whereabouts {
    std::string (*zone)(const Zone&);
    std::string (*network)(const Network&);
    std::string (*peering)(const Plan&, const std::pair<std::string, std::string>&);
    std::string (*machine)(const Zone&, const Workload&, std::int64_t replica);
    std::string (*rule)(const Zone&, const Workload&);
    std::string (*cluster)(const Cluster&);
    std::string (*arc)(const ArcCluster&);
    std::function<std::string(const std::string& input)> input;
};
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs, const Whereabouts& where);

} // namespace edgewright::azure
