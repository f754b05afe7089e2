// Which answers of the engines are painted over the links?
#pragma once

#include "app/canvas/scene_view.h"
#include "core/cache/topology/cache_result.h"

#include <span>

class QPainter;

namespace edgewright {

class Results;

/// The links that requests of the selected users cross, or those of selected flows alone, by the placement found; none while results are hidden or stale.
std::set<LinkId> linksOfSelectedUsers(const Topology& topology, const Results& results,
                                      const std::set<RowRef>& selected);

/// A broad band under each of them; the painter works in drawing units.
void paintUserPaths(QPainter& painter, const SceneView& view, const std::set<LinkId>& links);

/// What crossed the links in the run of the caches, by link id; nothing while results are hidden or stale.
std::span<const LinkEgress> shownEgress(const Results& results);

/// A band under each link that bodies crossed: the more bytes, the wider and the deeper in colour.
void paintEgress(QPainter& painter, const SceneView& view, const std::vector<int>& shown);

/// Of a band of this share of the most bytes. The width is in drawing units, beside the link's own; far away as many pixels as tell them apart.
QColor egressColor(const Theme& theme, double share);
double egressWidth(double share, double zoom);

} // namespace edgewright
