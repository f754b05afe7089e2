// On which link was a node dropped, and shall it be split there?
#pragma once

#include "app/canvas/link_edits.h"
#include "app/canvas/scene_view.h"
#include "app/canvas/stage.h"

class QPainter;

namespace edgewright {

struct LinkUnder {
    LinkCut cut;
    QPolygonF way; ///< of the link, as it runs without the node
};

/// The link whose way passes closest to `centre`, within a grid step, the node itself not counted: links step aside for nodes.
/// `node` is empty for one that does not stand yet. Its own links don't count, nor do links of a node that it is linked with already:
/// to be moved among one's own is no wish to split. Cost: O(log links + links near the node).
std::optional<LinkUnder> linkUnder(const SceneIndex& index, QPointF centre, const NodeId& node);

/// Asks beside the node, where it was dropped at `at` on a link, whether to split that link. One step of history if so.
void offerSplit(Stage& stage, const NodeId& node, QPointF at);

/// Marks the link that a release would offer to split, behind labels and nodes.
void paintLinkUnder(QPainter& painter, const Stage& stage, const SceneView& view, const LinkUnder& under);

} // namespace edgewright
