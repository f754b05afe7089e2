// What does the canvas hold between two events?
#pragma once

#include "app/canvas/backdrop.h"
#include "app/canvas/canvas.h"
#include "app/canvas/inline_editor.h"
#include "app/canvas/minimap.h"
#include "app/canvas/stage.h"
#include "app/canvas/tool.h"

#include <QImage>
#include <QPointer>

namespace edgewright {

struct Canvas::State : Stage {
    State(Canvas& self, Document& drawing, Results& answers, const QFont& font);

    std::vector<std::unique_ptr<Tool>> tools; ///< in the order of the registry
    std::size_t current = 0;
    QPointer<InlineEditor> editor;
    std::optional<QPointF> panFrom;      ///< while the drawing is dragged with Space or the middle button
    std::optional<ViewTransform> fitted; ///< the view that fit() gave: kept fitted until it is moved
    bool spaceHeld = false, onMinimap = false;
    std::optional<QPointF> dropAt; ///< where a node of the palette hovers, in drawing units
    QString said;                  ///< last sentence for the status bar
    /// The drawing as it was painted last, so that hovering, bands and previews cost one copy of it.
    struct Layer {
        QImage picture; ///< RGB32, the format that thin lines are quick on
        ViewTransform view;
        NodeId target;
        bool isStale = true;
    } layer;
    std::vector<Stratum> strata;
    std::optional<std::uint64_t> strataRevision;

    Tool& tool() { return *tools[current]; }
    QSizeF size() const { return canvas.size(); }
    Minimap minimap() const { return {index.bounds(), view, size()}; }
    SceneView sceneView(const Theme& theme, const QRectF& visible, double zoom);
    Pointer pointer(const QPointF& widget, const QPoint& global, Qt::KeyboardModifiers modifiers,
                    Qt::MouseButtons buttons) const;
    void setZoomAt(QPointF widget, double zoom);
    void hover(QPointF widget);
    void say(const QString& sentence);
    void edit(const RowRef& row);
    void edited(const Edit& change);
    void reset();
    void repaintAll(); ///< what the drawing looks like has changed, not only what lies over it
    void paintLayer(const SceneView& scene);
    void paintOverlays(QPainter& painter, const SceneView& scene);
};

} // namespace edgewright
