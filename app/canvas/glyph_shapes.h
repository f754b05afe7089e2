// Which shape says a node's tier?
#pragma once

#include "app/theme/theme.h"

#include <QPainterPath>

class QPainter;

namespace edgewright {

/// Outline within a circle of radius 1 about the origin; drawn as lines, so it is crisp at every zoom.
const QPainterPath& glyphShape(Glyph glyph);

/// Paints it with its tint, `radius` drawing units large.
void paintGlyph(QPainter& painter, Glyph glyph, QPointF centre, double radius, const QColor& color);

} // namespace edgewright
