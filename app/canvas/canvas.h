// The drawing surface: one custom-painted widget with its own spatial index and level of detail.
#pragma once

#include "core/model/topology.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace edgewright {

class CanvasAccessible;
class Document;
class Results;
struct Theme;

/// Shows the topology of `document`, follows its edits, and turns mouse and keys into Edits through the current tool.
/// Cost: an edit of one node costs the work of one node; repainting the fitted view of 10,000 nodes and 20,000 links takes milliseconds.
class Canvas final : public QWidget {
    Q_OBJECT

public:
    Canvas(Document& document, Results& results, QWidget* parent = nullptr);
    ~Canvas() override;

    // View
    double zoom() const;       ///< 1: 100 %
    void setZoom(double zoom); ///< about the centre
    void zoomIn();
    void zoomOut();
    void fit(); ///< all of the drawing, at most 100 %
    void reveal(const QRectF& scene);
    QPointF toScene(QPointF widget) const;
    QPointF toWidget(QPointF scene) const;
    QPointF viewCentre() const; ///< in drawing units

    // Tools; keys are "select", "link", "pan"
    void setTool(const QString& key);
    QString tool() const;
    void setSnapping(bool snap);
    bool isSnapping() const;
    /// Adds the node in view (palette's Enter or a drop) and selects it.
    void addNodeInView(const Node& node);
    void addNodeAt(const Node& node, QPointF scene);
    void renameSelected(); ///< inline editor (F2)
    void cancelGesture();  ///< Esc: loses nothing that stood before

    /// The whole drawing for pictures: no selection, no grid. Light theme unless the current one is asked for.
    QRectF sceneBounds() const;
    void render(QPainter& painter, const QRectF& target);
    void renderIn(QPainter& painter, const QRectF& target, const Theme& theme);
    /// Where a node, link or group is drawn; null for other rows.
    QRectF boundsOf(const RowRef& row) const;

signals:
    void zoomChanged(double zoom);
    void toolChanged(const QString& key);
    void hinted(const QString& sentence); ///< for the status bar: what is under the mouse or what the tool expects
    void editWanted();                    ///< Enter: whoever edits what is selected takes the keys
    void contextMenuWanted(const QPoint& global);
    void refused(const QString& message); ///< an Edit that the document refused

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend class CanvasAccessible; // what screen readers see of the state
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace edgewright
