// Which Edits do hands make of the way of a link: split it at a node, bend it?
#pragma once

#include "app/document/edits.h"

#include <QPolygonF>

namespace edgewright {

/// A place on the way of a link.
struct LinkCut {
    LinkId link;
    double share = 0.5;          ///< of its length that lies before the place, 0 … 1
    std::size_t bendsBefore = 0; ///< bends of its own that lie before it
};

/// Puts `node` into a link: a – b becomes a – node, under the link's id, and node – b, under a new one.
/// What crosses both halves fares as it did on the whole: latency and price are shared by the way, jitter as standard deviations of
/// independent parts are, loss so that both lose together what the whole lost. Medium and bandwidth stay. A latency that was measured or agreed
/// for the whole is estimated for its parts, so its date goes.
/// Empty where link or node is gone, or the node is one of the link's ends. Cost: O(log rows).
Edit splitLink(const Topology& topology, const LinkCut& cut, const NodeId& node, const NewId& newId);

/// Lets the link run over these places; over none: along its own way. Empty where nothing changes.
Edit bendLink(const Topology& topology, const LinkId& link, const QPolygonF& bends, Gesture gesture);

/// The bends of a layout row as places.
QPolygonF bendPoints(const std::vector<double>& bends);

} // namespace edgewright
