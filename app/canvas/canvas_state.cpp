// How does the canvas keep up with drawing, answers and mouse?
#include "app/canvas/canvas_state.h"

#include "app/canvas/legend.h"
#include "app/canvas/link_drop.h"
#include "app/canvas/link_route.h"
#include "app/canvas/results_overlay.h"
#include "app/canvas/scene_painter.h"
#include "app/canvas/spoken_facts.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"

#include <QPainter>

#include <algorithm>

namespace edgewright {

namespace {

void paintPorts(QPainter& painter, const SceneView& scene, const QRectF& box)
{
    const double radius = portRadius(scene.zoom) * 0.75;
    painter.setPen(QPen(scene.theme.accent, 1.5 / scene.zoom));
    painter.setBrush(scene.theme.panel);
    for (const QPointF port : portsOf(box))
        painter.drawEllipse(port, radius, radius);
}

void paintDropPlace(QPainter& painter, const Stage& stage, const SceneView& scene, QPointF centre)
{
    if (const auto under = linkUnder(scene.index, centre, {}))
        paintLinkUnder(painter, stage, scene, *under);
    painter.setPen(QPen(scene.theme.accent, std::max(1.5, 1 / scene.zoom), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(nodeBox(centre), 8, 8);
}

} // namespace

Canvas::State::State(Canvas& self, Document& drawing, Results& answers, const QFont& font)
    : Stage{self, drawing, answers, Faces(drawing, answers, font), {}, {}, {}, {}, {}}
{
    for (const ToolEntry& entry : edgewright::tools())
        tools.push_back(entry.make(*this));
}

SceneView Canvas::State::sceneView(const Theme& theme, const QRectF& visible, double zoom)
{
    return {.topology = document.topology(),
            .index = index,
            .faces = faces,
            .sprites = sprites,
            .theme = theme,
            .zoom = zoom,
            .visible = visible,
            .selected = &document.selection().rows(),
            .target = tool().target()};
}

Pointer Canvas::State::pointer(const QPointF& widget, const QPoint& global, Qt::KeyboardModifiers modifiers,
                               Qt::MouseButtons buttons) const
{
    return {widget, view.toScene(widget), global, modifiers, buttons.testFlag(Qt::LeftButton)};
}

void Canvas::State::setZoomAt(QPointF widget, double zoom)
{
    if (editor)
        editor->clearFocus(); // its place would be wrong
    view.zoomAt(widget, zoom);
    canvas.update();
    emit canvas.zoomChanged(view.zoom());
}

void Canvas::State::hover(QPointF widget)
{
    const QPointF at = view.toScene(widget);
    Hit hit = hitAt(at);
    const NodeId node = hit.kind == HitKind::Node || hit.kind == HitKind::Port ? NodeId{hit.row.id} : NodeId{};
    if (node != hovered) {
        hovered = node;
        hit = hitAt(at);
        canvas.update();
    }
    canvas.setCursor(tool().cursor(hit));
    const QString hint = tool().hint();
    say(hint.isEmpty() || hit.kind != HitKind::Nothing ? sentenceAbout(*this, hit) : hint);
}

void Canvas::State::say(const QString& sentence)
{
    if (sentence != std::exchange(said, sentence))
        emit canvas.hinted(sentence);
}

/// A line over the name of a node or group.
void Canvas::State::edit(const RowRef& row)
{
    const std::optional<AnyRow> held = findRow(document.topology(), row);
    const QRectF box = canvas.boundsOf(row);
    if (!held || box.isNull() || row.table == TableKey::Links)
        return;
    canvas.reveal(box);
    const QRectF place = row.table == TableKey::Nodes ? QRectF(box.left() + 32, box.top() + 6, box.width() - 40, 22)
                                                      : QRectF(box.left() + 6, box.top() + 3, 180, 22);
    QRect at = view.toWidget(place).toAlignedRect();
    at.setSize(at.size().expandedTo({120, 24}));
    const auto commit = [this, row](const QString& name) {
        Result<Edit> edit = setField(document.topology(), {row}, "name", toCore(name), Gesture::None);
        if (edit)
            perform(std::move(*edit));
        else
            emit canvas.refused(translated(edit.error()));
    };
    editor = new InlineEditor(fromCore(std::get<std::string>(get(*held, "name"))), at, view.zoom(), commit, &canvas);
}

void Canvas::State::edited(const Edit& change)
{
    index.follow(document.topology(), change);
    faces.follow(change);
    if (!hovered.empty() && !index.find(hovered)) {
        hovered = {};
        say({}); // nothing more to say about it
    }
    repaintAll();
}

void Canvas::State::reset()
{
    tool().cancel();
    if (editor)
        editor->deleteLater();
    hovered = {};
    labels.clear();
    index.rebuild(document.topology());
    faces.forgetAll();
    layer.isStale = true;
    canvas.fit();
}

void Canvas::State::repaintAll()
{
    layer.isStale = true;
    canvas.update();
}

void Canvas::State::paintLayer(const SceneView& scene)
{
    const qreal scale = canvas.devicePixelRatioF();
    const QSize pixels = (size() * scale).toSize();
    if (!layer.isStale && layer.picture.size() == pixels && layer.view == view && layer.target == scene.target)
        return;
    if (layer.picture.size() != pixels)
        layer.picture = QImage(pixels, QImage::Format_RGB32);
    layer.picture.setDevicePixelRatio(scale);
    layer.picture.fill(scene.theme.canvas);
    layer.view = view;
    layer.target = scene.target;
    layer.isStale = false;
    QPainter painter(&layer.picture);
    paintGrid(painter, scene.theme, view, size());
    labels = paintScene(painter, scene, view.matrix(), linksOfSelectedUsers(scene.topology, results, *scene.selected));
}

void Canvas::State::paintOverlays(QPainter& painter, const SceneView& scene)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(view.matrix(), true);
    const NodeShape* node = scene.zoom >= 0.3 ? index.find(hovered) : nullptr;
    if (node)
        paintPorts(painter, scene, node->box());
    if (dropAt)
        paintDropPlace(painter, *this, scene, *dropAt);
    tool().paint(painter, scene);
    painter.resetTransform();
    if (strataRevision != index.revision()) {
        strata = strataOf(index, document.topology());
        strataRevision = index.revision();
    }
    paintStrata(painter, scene, view, strata);
    paintLegends(painter, scene, size());
    if (const Minimap map = minimap(); map.isShown())
        map.paint(painter, index, scene.theme);
}

} // namespace edgewright
