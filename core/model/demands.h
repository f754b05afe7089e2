// What do a service's demands on the place where it runs mean for a node?
#pragma once

#include "core/model/topology.h"

namespace edgewright {

// Each says of one demand alone whether the node meets it. A service that does not make the demand may run anywhere.
bool isAllowedTier(const Service& service, const Node& node);
bool isAllowedGroup(const Topology& topology, const Service& service,
                    const Node& node); ///< itself or a group around it
bool isAllowedCountry(const Service& service,
                      const Node& node); ///< codes in either case; a node without one is in none
bool isAllowedAccelerator(const Service& service, const Node& node); ///< the model, not how many

/// A name for what the node fails together with at this level. Site: the innermost group of kind Site, else the provider's site, else the node
/// itself; region: the innermost group of kind Region, else the site.
std::string failureDomainOf(const Topology& topology, const Node& node, FailureDomain level);

} // namespace edgewright
