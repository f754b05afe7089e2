// Which addresses do the Pods and Services of each cluster get, apart from one another and from all networks?
#include "core/export/manifest/cluster_addresses.h"

#include <fmt/format.h>

namespace edgewright {

std::string podsCidr(int slot) { return fmt::format("100.{}.{}.0/18", 64 + slot / 4, 64 * (slot % 4)); }
std::string servicesCidr(int slot) { return fmt::format("172.{}.{}.0/21", 16 + slot / 32, 8 * (slot % 32)); }
std::string clusterDnsServer(int slot) { return fmt::format("172.{}.{}.10", 16 + slot / 32, 8 * (slot % 32)); }

std::string networkCidr6(int network) { return fmt::format("fd0e:d6e0:{:x}::/48", network); }
std::string subnetCidr6(int network, int subnet) { return fmt::format("fd0e:d6e0:{:x}:{:x}::/64", network, subnet); }

} // namespace edgewright
