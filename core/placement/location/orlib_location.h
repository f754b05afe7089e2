// What do the location problems of the OR-Library say?
// Source: Beasley, "OR-Library: distributing test problems by electronic mail", Journal of the Operational Research Society 41 (1990).
#pragma once

#include "core/base/progress.h"
#include "core/placement/location/location_problem.h"

#include <string_view>

namespace edgewright {

/// cap*.txt: "sites customers", of each site "capacity opening-cost", of each customer its demand and the cost of serving all of it from
/// each site. Numbers run over the ends of lines. Capacities are not heeded.
/// Errors: what is no number, is negative, is missing at the end or is too much, with `name` and line.
Result<LocationProblem> uncapacitatedFromOrlib(std::string_view file, std::string_view name);

/// The same with capacities. `capacity` stands for the word "capacity" and for 0, which capa, capb and capc leave to be filled in.
/// Errors: as above; the word, where no `capacity` is given.
Result<LocationProblem> capacitatedFromOrlib(std::string_view file, std::string_view name,
                                             std::optional<double> capacity = std::nullopt);

/// pmed*.txt: "nodes edges p", of each edge "from to cost", from 1, either way; a later line for the same pair takes the place of an
/// earlier one. Each node is a customer and a site; the costs between two are those of the shortest path.
/// Errors: as above; a node beyond the last; nodes that no path joins; more than 5,000 nodes; stopped.
/// Cost:   O(nodes · edges · log nodes).
Result<LocationProblem> medianFromOrlib(std::string_view file, std::string_view name, const Progress& progress);

} // namespace edgewright
