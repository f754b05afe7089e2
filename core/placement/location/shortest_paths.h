// How far is it from every node to every other?
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgewright::location {

struct Edge {
    std::size_t from = 0, to = 0; ///< crossed either way
    double cost = 0;              ///< not negative
};

/// The table of all pairs, row by row.
/// Errors: two nodes that no path joins; stopped.
/// Cost:   O(nodes · edges · log nodes).
/// Source: Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959).
Result<std::vector<double>> shortestPaths(std::size_t nodes, std::span<const Edge> edges, const Progress& progress);

} // namespace edgewright::location
