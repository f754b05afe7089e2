// How do groups look?
#include "app/canvas/group_painter.h"

#include "app/document/translated.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace edgewright {

namespace {

QColor groupColor(const Theme& theme, GroupKind kind)
{
    return outlineColor(theme, kind == GroupKind::Site  ? Glyph::Edge
                               : kind == GroupKind::Vpc ? Glyph::Cloud
                                                        : Glyph::Users);
}

void paintGroup(QPainter& painter, const SceneView& view, const GroupShape& shape, const Group& group)
{
    const bool isSelected = view.isSelected(refOf(group.id));
    const double least = 1 / view.zoom;
    QColor fill = groupColor(view.theme, group.kind), line = isSelected ? view.theme.accent : fill;
    fill.setAlphaF(view.theme.dark ? 0.08F : 0.045F);
    line.setAlphaF(isSelected ? 1.0F : view.theme.dark ? 0.85F : 0.6F);
    QPen pen(line, std::max(isSelected ? 2.0 : 1.2, least));
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(shape.box, 10, 10);
    if (view.detail != Detail::Full)
        return;
    painter.setFont(view.faces.fonts().group);
    painter.setPen(isSelected ? view.theme.accent : view.theme.dim);
    const QString title = QFontMetricsF(view.faces.fonts().group)
                              .elidedText(fromCore(group.name), Qt::ElideRight, shape.box.width() - 24);
    painter.drawText(shape.box.topLeft() + QPointF(12, 18), title);
}

} // namespace

void paintGroups(QPainter& painter, const SceneView& view)
{
    std::vector<const GroupShape*> shown;
    for (const auto& [id, shape] : view.index.groups())
        if (!shape.box.isNull() && shape.box.intersects(view.visible))
            shown.push_back(&shape);
    std::ranges::stable_sort(shown, {}, &GroupShape::depth);
    for (const GroupShape* shape : shown)
        if (const Group* group = view.topology.groups.find(shape->id))
            paintGroup(painter, view, *shape, *group);
}

} // namespace edgewright
