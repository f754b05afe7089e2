// In which order do eyes and keys walk over the nodes?
#pragma once

#include "app/canvas/scene_index.h"

namespace edgewright {

/// Row by row, from left to right; nodes whose centres differ by less than half a box in height are one row.
/// Cost: O(n log n).
std::vector<NodeId> readingOrder(const SceneIndex& index);

enum class Direction { Left, Right, Up, Down };

/// The nearest node seen from `from` in that direction, straight ahead before aside, but `except`; empty: none.
/// Cost: one walk over the nodes.
NodeId nearestTowards(const SceneIndex& index, const NodeId& from, Direction direction, const NodeId& except);

} // namespace edgewright
