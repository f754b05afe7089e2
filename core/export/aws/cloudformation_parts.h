// What does the CloudFormation export consist of? A stack for each network, zone, Region with a transit gateway, and host delivered.
#pragma once

#include "core/export/aws/cloudformation_template.h"
#include "core/export/aws/wavelength_parts.h"
#include "core/export/delivery/delivery.h"

#include <map>

namespace edgewright::cloudformation {

using wavelength::Fact;
using wavelength::Instance;
using wavelength::Plan;
using wavelength::Vpc;
using wavelength::Zone;

/// Files of the stacks, in the order in which they are made.
struct Stacks {
    std::vector<Template> all;
    std::map<std::string, std::string> instances; ///< where: by name of the instance
    const Template* named(std::string_view file) const;
};

std::string transitFile(const std::string& region);
std::string networkFile(const Vpc& vpc);
std::string zoneFile(const Zone& zone);

/// What is known stands in the template; the rest is a parameter of it.
Value factValue(Template& stack, const Zone& zone, const Fact& fact, std::string name, std::string_view word);

/// In one Region: peering of gateways must be accepted by hand, so two Regions are not joined.
bool canTalk(const Vpc& a, const Vpc& b);

void addTransitStacks(const Plan& plan, Stacks& stacks);
void addNetworkStack(const Plan& plan, const Vpc& vpc, Stacks& stacks);
void addZoneStack(const Plan& plan, const Zone& zone, Stacks& stacks);
void reportZones(const Plan& plan, const Stacks& stacks, Report& report);

/// A point of presence that others ask first: Origin Shield of the origins that it asks.
struct Shield {
    const Node* node = nullptr;
    std::vector<const Node*> origins;
};
std::vector<Shield> shieldsOf(const Delivery& delivery); ///< by id; an origin has the first that asks it

/// Rows that CloudFront delivers have their lines in the report; the others none.
void addDelivery(const Topology& topology, const Delivery& delivery, Stacks& stacks, Report& report);

/// `files`: the stack of each set.
void reportDelivery(const Topology& topology, const Delivery& delivery,
                    const std::map<ContentSetId, std::string>& files, Report& report);

} // namespace edgewright::cloudformation
