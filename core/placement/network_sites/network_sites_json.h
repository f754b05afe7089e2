// How does a file of sites on a network become a problem?
#pragma once

#include "core/placement/network_sites/network_sites_problem.h"

#include <string_view>

namespace edgewright {

/// The JSON format `network-pop-placement`, version 1: `site_cost`, `site_capacity` and `link_capacity` of all, `nodes` (`id`, `demand`) and
/// `links` (`id`, `a`, `b`: ids of nodes, `km`). Both keep the order of the file.
/// Errors: parseJson()'s; a member that is missing or of the wrong kind; an id twice; a node that the file does not have; a link
///         from a node to itself (file#JSON pointer).
/// Cost:   O(bytes · log nodes).
Result<NetworkSitesProblem> networkSitesFromJson(std::string_view content, std::string_view fileName);

} // namespace edgewright
