// Which secrets does a service fetch on start, and under which names do stores keep them?
#pragma once

#include "core/model/topology.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

/// Letters, digits and '_', no digit first. Source: POSIX.1-2017, 8.1 (names of environment variables), which shells accept.
bool isVariableName(std::string_view word);

/// Words of Service::secrets, sorted, each once.
struct SecretNames {
    std::vector<std::string> variables; ///< that are names of environment variables
    std::vector<std::string> unusable;  ///< the other words
};
SecretNames secretNames(const Service& service);

/// Name in a store by environment variable: "ar-render--database-password". `prefix` is a DNS label of the service's own: names of two
/// services never meet.
std::map<std::string, std::string> storeNames(const SecretNames& names, const std::string& prefix);

} // namespace edgewright
