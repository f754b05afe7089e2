// In which order do eyes and keys walk over the nodes?
#include "app/canvas/reading_order.h"

#include "app/document/edits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace edgewright {

namespace {

/// `way` with x ahead in that direction and y to the side.
QPointF ahead(QPointF way, Direction direction)
{
    switch (direction) {
    case Direction::Left: return {-way.x(), way.y()};
    case Direction::Right: return way;
    case Direction::Up: return {-way.y(), way.x()};
    case Direction::Down: return {way.y(), way.x()};
    }
    return way;
}

} // namespace

std::vector<NodeId> readingOrder(const SceneIndex& index)
{
    std::vector<const NodeShape*> all;
    for (const NodeShape& node : index.nodes())
        if (node.alive)
            all.push_back(&node);
    std::ranges::sort(all, {},
                      [](const NodeShape* node) { return std::tuple(node->centre.y(), node->centre.x(), node->id); });
    std::vector<NodeId> order;
    for (auto row = all.begin(); row != all.end();) {
        const double top = (*row)->centre.y();
        const auto end = std::find_if(
            row, all.end(), [top](const NodeShape* node) { return node->centre.y() - top >= nodeHeight / 2; });
        std::ranges::sort(row, end, {}, [](const NodeShape* node) {
            return std::tuple(node->centre.x(), node->centre.y(), node->id);
        });
        std::transform(row, end, std::back_inserter(order), [](const NodeShape* node) { return node->id; });
        row = end;
    }
    return order;
}

NodeId nearestTowards(const SceneIndex& index, const NodeId& from, Direction direction, const NodeId& except)
{
    static constexpr double asideCosts = 2;
    const NodeShape* start = index.find(from);
    NodeId nearest;
    std::tuple least(std::numeric_limits<double>::infinity(), NodeId{});
    for (const NodeShape& node : index.nodes()) {
        if (!start || !node.alive || node.id == from || node.id == except)
            continue;
        const QPointF way = ahead(node.centre - start->centre, direction);
        const std::tuple cost(way.x() + asideCosts * std::abs(way.y()), node.id);
        if (way.x() <= 0 || cost >= least)
            continue;
        least = cost;
        nearest = node.id;
    }
    return nearest;
}

} // namespace edgewright
