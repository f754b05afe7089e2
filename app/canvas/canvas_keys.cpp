// What does the canvas do with keys, and with nodes that are dropped on it?
#include "app/canvas/canvas_state.h"
#include "app/canvas/link_drop.h"
#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/document/translated.h"
#include "core/io/project_file.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace edgewright {

namespace {

/// The node of a palette drag, or what is wrong with it.
Result<Node> droppedNode(const QMimeData& mime)
{
    const QByteArray bytes = mime.data(nodeMimeType);
    const Result<Topology> carried =
        fromProjectText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "palette");
    if (!carried)
        return fail(carried.error());
    if (carried->nodes.empty())
        return fail({.what = text("canvas", "what was dropped holds no node"),
                     .remedy = text("canvas", "drag an entry of the palette")});
    return *carried->nodes.begin();
}

bool carriesNode(const QDropEvent& event) { return event.mimeData()->hasFormat(nodeMimeType); }

} // namespace

void Canvas::keyPressEvent(QKeyEvent* event)
{
    if (state_->tool().key(*event))
        return;
    if (event->key() == Qt::Key_Escape) {
        const bool idle = state_->current == 0 && !state_->tool().cancel();
        if (!idle)
            cancelGesture();
        else if (!state_->document.selection().rows().empty())
            state_->document.selection().clear();
        else
            QWidget::keyPressEvent(event); // nothing begun, nothing selected: the window may have something to end
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        state_->spaceHeld = true;
        setCursor(Qt::OpenHandCursor);
    } else if (event->key() == Qt::Key_F2) {
        renameSelected();
    } else if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier) {
        setTool("link");
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QWidget::keyReleaseEvent(event);
    state_->spaceHeld = false;
    setCursor(state_->tool().cursor({}));
}

void Canvas::renameSelected()
{
    const std::set<RowRef>& rows = state_->document.selection().rows();
    if (rows.size() == 1)
        state_->edit(*rows.begin());
    else
        emit hinted(rows.empty() ? tr("Select a node or a group first, then rename it")
                                 : tr("Select one node or group alone to rename it"));
}

/// A drawing stays fitted until the view is moved.
void Canvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (state_->fitted == state_->view)
        fit();
}

void Canvas::addNodeInView(const Node& node) { addNodeAt(node, viewCentre()); }

void Canvas::addNodeAt(const Node& node, QPointF scene)
{
    Node fresh = node;
    fresh.id = {};
    fresh.group = {}; // of another drawing
    const Edit edit = addNode(state_->topology(), fresh, scene, state_->newId());
    if (!state_->perform(edit))
        return;
    for (const RowChange& change : edit.changes)
        if (const RowRef row = refOf(change); row.table == TableKey::Nodes) {
            state_->document.selection().set({row});
            reveal(boundsOf(row).adjusted(-gridStep, -gridStep, gridStep, gridStep));
        }
}

void Canvas::dragEnterEvent(QDragEnterEvent* event)
{
    if (carriesNode(*event))
        event->acceptProposedAction();
}

void Canvas::dragMoveEvent(QDragMoveEvent* event)
{
    if (!carriesNode(*event))
        return;
    event->acceptProposedAction();
    state_->dropAt = toScene(event->position());
    update();
}

void Canvas::dragLeaveEvent(QDragLeaveEvent*)
{
    state_->dropAt.reset();
    update();
}

void Canvas::dropEvent(QDropEvent* event)
{
    state_->dropAt.reset();
    const Result<Node> node = droppedNode(*event->mimeData());
    if (!node) {
        emit refused(translated(node.error()));
        return;
    }
    event->acceptProposedAction();
    const QPointF at = toScene(event->position());
    addNodeAt(*node, at);
    setFocus();
    if (const NodeId added = state_->onlySelectedNode(); !added.empty())
        offerSplit(*state_, added, at); // where it was dropped: it may stand beside, off other nodes
}

} // namespace edgewright
