// In which order is the drawing painted?
#include "app/canvas/scene_painter.h"

#include "app/canvas/group_painter.h"
#include "app/canvas/link_painter.h"
#include "app/canvas/names_beside.h"
#include "app/canvas/node_painter.h"
#include "app/canvas/results_overlay.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace edgewright {

namespace {

/// Slots of all that lives, without asking the tree when everything is in sight.
template <class Shape> std::vector<int> allAlive(const std::vector<Shape>& shapes)
{
    std::vector<int> alive;
    alive.reserve(shapes.size());
    for (std::size_t slot = 0; slot < shapes.size(); ++slot)
        if (shapes[slot].alive)
            alive.push_back(static_cast<int>(slot));
    return alive;
}

/// So that nothing jumps between before and behind when slots are used again.
template <class Shape> void orderById(std::vector<int>& shown, const std::vector<Shape>& shapes)
{
    std::ranges::sort(
        shown, {}, [&](int slot) -> const auto& { return shapes[static_cast<std::size_t>(slot)].id; });
}

void paintFarAway(QPainter& painter, const SceneView& view, const QTransform& toPixels, const std::vector<int>& nodes,
                  const std::vector<int>& links)
{
    painter.setTransform(toPixels, true);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGroups(painter, view);
    paintEgress(painter, view, links);
    painter.setTransform(toPixels.inverted(), true);
    paintLinkLines(painter, view, toPixels, links);
    paintNodeDots(painter, view, toPixels, nodes);
}

std::vector<LinkLabel> paintCloseUp(QPainter& painter, const SceneView& view, const QTransform& toPixels,
                                    const std::vector<int>& nodes, const std::vector<int>& links,
                                    const std::set<LinkId>& userPaths)
{
    painter.setTransform(toPixels, true);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroups(painter, view);
    paintEgress(painter, view, links);
    paintUserPaths(painter, view, userPaths);
    paintLinks(painter, view, links);
    std::vector<LinkLabel> labels;
    if (view.detail == Detail::Full)
        labels = placedLabels(view, links);
    paintLabels(painter, view, labels);
    paintNodes(painter, view, nodes);
    return labels;
}

} // namespace

std::vector<LinkLabel> paintScene(QPainter& painter, SceneView view, const QTransform& toPixels,
                                  const std::set<LinkId>& userPaths)
{
    const bool isWhole = view.visible.contains(view.index.bounds());
    std::vector<int> nodes = isWhole ? allAlive(view.index.nodes()) : view.index.nodesIn(view.visible);
    std::vector<int> links = isWhole ? allAlive(view.index.links()) : view.index.linksIn(view.visible);
    view.detail = detailFor(view.zoom, nodes.size());
    painter.save();
    std::vector<LinkLabel> labels;
    if (view.detail == Detail::Dots) {
        paintFarAway(painter, view, toPixels, nodes, links);
    } else {
        orderById(nodes, view.index.nodes());
        orderById(links, view.index.links());
        labels = paintCloseUp(painter, view, toPixels, nodes, links, userPaths);
    }
    painter.restore();
    if (!holdNames(view))
        paintNamesBeside(painter, view, toPixels, std::move(nodes));
    return labels;
}

} // namespace edgewright
