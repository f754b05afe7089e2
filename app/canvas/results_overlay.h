// Which answers of the engines are painted over the links?
#pragma once

#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

class Results;

/// The links that requests of the selected users cross, or those of selected flows alone, by the placement found; none while results are hidden or stale.
std::set<LinkId> linksOfSelectedUsers(const Topology& topology, const Results& results,
                                      const std::set<RowRef>& selected);

/// A broad band under each of them; the painter works in drawing units.
void paintUserPaths(QPainter& painter, const SceneView& view, const std::set<LinkId>& links);

} // namespace edgewright
