// What do graph files of other programs have in common, and how does such a graph become an Edit?
#pragma once

#include "core/io/drawn_positions.h"
#include "core/io/import.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

/// Ids are those of the foreign file; they are unique among the nodes, and among the groups.
struct ForeignNode {
    std::string id;
    std::string name;
    std::string group;                          ///< id of a ForeignGroup, or empty
    std::optional<Degrees> latitude, longitude; ///< both or neither
    std::optional<Point> drawn;                 ///< centre in the foreign drawing, y downwards
};

struct ForeignLink {
    std::string from, to;
    std::optional<MegabitsPerSecond> bandwidth;
};

struct ForeignGroup {
    std::string id;
    std::string name;
    std::string parent; ///< or empty
};

struct ForeignGraph {
    std::string_view format; ///< key of the importer
    std::string fileName;
    std::vector<ForeignNode> nodes;
    std::vector<ForeignLink> links;
    std::vector<ForeignGroup> groups;
    std::vector<ImportWarning> warnings;
};

/// Nodes become fog compute sites. A link's latency is the estimate for fibre over the geodesic between its ends; where an end
/// has no coordinates it is the median of the estimated links (1 ms if there are none), which a warning says.
/// Warns of: links that join a node to itself or to nothing (left out), parallel links (kept), unconnected parts, nodes of equal names.
/// Errors: no node at all; stopped.
/// Cost:   O((nodes + links) · log) beside the drawing, for which see drawn_positions.h.
Result<Imported> importedFrom(ForeignGraph graph, const Progress& progress);

} // namespace edgewright
