// Which addresses does each network get, so that none overlap and a new network moves few others?
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgewright {

/// A slot of 0 … count-1 for each key, each slot at most once: the one that the key's hash names, else the next free one. A slot depends on
/// the other keys only where two hashes meet.
/// Nothing where there are more keys than slots.
std::optional<std::map<std::string, int>> slotsFor(const std::vector<std::string>& sortedKeys, int count);

/// 10.NETWORK.0.0/16 and within it 10.NETWORK.SUBNET.0/24: both from slots below 256. Source: RFC 1918.
std::string networkCidr(int network);
std::string subnetCidr(int network, int subnet);
inline constexpr int addressSlots = 256;

} // namespace edgewright
