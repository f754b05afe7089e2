// What does the export for Google Distributed Cloud consist of, before it is written?
#pragma once

#include "core/catalog/catalog.h"
#include "core/export/manifest/terraform_module.h"

#include <optional>
#include <set>

namespace edgewright::gdc {

using hcl::Expression;
using terraform::Input;

/// A node of Google Distributed Cloud is a zone with a cluster of its own, whose control plane runs there too.
/// Source: Google Distributed Cloud connected documentation: from 1.7 on there are no control planes in the cloud.
struct Cluster {
    const Node* node = nullptr;
    std::string name, label;
    std::string zone;     ///< as drawn, or empty: a variable
    std::string location; ///< Region that the zone's name or a link tells, or empty
    std::string pods, services, subnet,
        entrances; ///< addresses: of Pods, Services, machines (with the router's), load balancers
    std::int64_t vlan = 0;
    std::string overlay, nameSpace;     ///< of the kubernetes export; empty: nothing is placed there
    std::vector<const Service*> hosted; ///< by id
    const Hardware* machine = nullptr;  ///< the least capable one of the catalogue that holds each replica, or null
    std::int64_t machines = 1, controllers = 1; ///< for services, and for the control plane
    bool servesUsers = false;
    std::string file() const { return "zone_" + name + ".tf"; }
};

/// A Region of Google Cloud that a cluster is joined to: a subnetwork of a VPC network.
struct Region {
    const Node* node = nullptr;
    std::string name, label, code; ///< code empty: a variable
    std::string vpc;               ///< key in Plan::vpcs
    std::string cidr;
    std::string file() const { return "region_" + name + ".tf"; }
};

/// VPC networks are global: one for each VPC group, and one for Regions outside all.
struct Vpc {
    std::string name, label;
    const Group* group = nullptr;
    std::string file() const { return "vpc_" + name + ".tf"; }
};

struct Plan {
    const Topology& topology;
    HostedServices hosted;
    ServiceNodes hosts;
    std::set<ServiceId> calledByUsers;
    std::map<std::string, std::string> serviceNames; ///< as identifiers
    std::vector<Cluster> clusters;                   ///< both by the nodes' ids
    std::vector<Region> regions;
    std::map<std::string, Vpc> vpcs;
    std::set<std::pair<NodeId, std::string>> connections; ///< of a cluster's node with a VPC
    /// Of services on clusters that fetch secrets: the one in Secret Manager that the kubernetes export reads.
    std::map<ServiceId, std::string> secrets;
    const Cluster* clusterOf(const NodeId& node) const;
    const Region* regionOf(const NodeId& node) const;
};

/// Errors: no node of Google Distributed Cloud; more zones and Regions than the address plan holds.
Result<Plan> planOf(const Topology& topology);
std::vector<Input> inputsOf(const Plan& plan);

std::string zoneVariable(const Cluster& cluster);
std::string locationVariable(const Cluster& cluster);
std::string machinesVariable(const Cluster& cluster);
std::string regionVariable(const Region& region);
std::string connectionName(const Plan& plan, const std::pair<NodeId, std::string>& connection);

void writeFiles(const Plan& plan, Manifest& manifest);
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs);

} // namespace edgewright::gdc
