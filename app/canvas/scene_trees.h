// The two R-trees of the scene index; apart, since Boost.Geometry is a heavy include.
#pragma once

#include "app/canvas/scene_index.h"

#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

namespace edgewright {

namespace scene {

using Point = boost::geometry::model::d2::point_xy<double>;
using Box = boost::geometry::model::box<Point>;
using Entry = std::pair<Box, int>; // a slot and its rectangle
using Tree = boost::geometry::index::rtree<Entry, boost::geometry::index::quadratic<16>>;

inline Box boxOf(const QRectF& r) { return {{r.left(), r.top()}, {r.right(), r.bottom()}}; }

} // namespace scene

struct SceneIndex::Trees {
    scene::Tree nodes, links;
};

} // namespace edgewright
