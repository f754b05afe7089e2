// Which addresses do the Pods and Services of each cluster get, apart from one another and from all networks?
#pragma once

#include "core/export/manifest/address_plan.h"

#include <string>

namespace edgewright {

/// Ranges of one slot of slotsFor(…, addressSlots). None meets another slot's, nor the networks of address_plan.h (10.0.0.0/8).
/// Source: RFC 6598 (100.64.0.0/10, of which AKS and GKE let Pods have a share), RFC 1918.
std::string podsCidr(int slot); ///< 100.64.0.0/10 in 256 parts: /18, 16,384 Pods
std::string servicesCidr(
    int slot); ///< 172.16.0.0/13 in 256 parts: /21, 2,048 Services; AKS keeps 172.30 and 172.31 for itself
std::string clusterDnsServer(int slot); ///< the tenth address of the Services

/// fd0e:d6e0:NETWORK::/48 and within it fd0e:d6e0:NETWORK:SUBNET::/64. Source: RFC 4193 (local addresses of IPv6).
std::string networkCidr6(int network);
std::string subnetCidr6(int network, int subnet);

} // namespace edgewright
