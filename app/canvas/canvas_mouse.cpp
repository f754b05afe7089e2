// What does the canvas do with the mouse?
#include "app/canvas/canvas_state.h"
#include "app/canvas/spoken_facts.h"
#include "app/document/document.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace edgewright {

namespace {

/// A full notch of the wheel changes the zoom by this factor.
constexpr double zoomPerNotch = 1.25;

} // namespace

void Canvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const QPointF at = event->position();
    const Minimap map = state_->minimap();
    if (event->button() == Qt::LeftButton && map.isShown() && map.frame().contains(at)) {
        state_->onMinimap = true;
        state_->view.centreOn(map.toScene(at), size());
        update();
    } else if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && state_->spaceHeld)) {
        state_->panFrom = at;
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        state_->hover(at);
        state_->tool().press(
            state_->pointer(at, event->globalPosition().toPoint(), event->modifiers(), event->buttons()));
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (state_->onMinimap) {
        state_->view.centreOn(state_->minimap().toScene(at), size());
        update();
    } else if (state_->panFrom) {
        state_->view.pan(at - *std::exchange(state_->panFrom, at));
        update();
    } else {
        if (event->buttons() == Qt::NoButton)
            state_->hover(at);
        state_->tool().move(
            state_->pointer(at, event->globalPosition().toPoint(), event->modifiers(), event->buttons()));
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (state_->onMinimap || state_->panFrom) {
        state_->onMinimap = false;
        state_->panFrom.reset();
        setCursor(state_->spaceHeld ? QCursor(Qt::OpenHandCursor) : state_->tool().cursor({}));
        return;
    }
    if (event->button() == Qt::LeftButton)
        state_->tool().release(
            state_->pointer(at, event->globalPosition().toPoint(), event->modifiers(), event->buttons()));
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit hit = state_->hitAt(toScene(event->position()));
    if (event->button() != Qt::LeftButton || state_->current != 0)
        return mousePressEvent(event);
    if (state_->tool().doubleClick(state_->pointer(event->position(), event->globalPosition().toPoint(),
                                                   event->modifiers(), event->buttons())))
        return;
    if (hit.kind == HitKind::Node || hit.kind == HitKind::Group)
        state_->edit(hit.row);
    else if (hit.kind == HitKind::Link)
        emit editWanted();
    else
        mousePressEvent(event);
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    const QPointF turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        state_->setZoomAt(event->position(), zoom() * std::pow(zoomPerNotch, turned.y() / 120));
    else if (!event->pixelDelta().isNull())
        state_->view.pan(event->pixelDelta());
    else
        state_->view.pan((event->modifiers() & Qt::ShiftModifier ? QPointF(turned.y(), turned.x()) : turned) * 0.5);
    event->accept();
    update();
}

void Canvas::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = state_->hitAt(toScene(event->pos()));
        if (hit.kind == HitKind::Nothing)
            state_->document.selection().clear();
        else if (!state_->document.selection().contains(hit.row))
            state_->document.selection().set({hit.row});
    } else if (!state_->document.selection().isEmpty()) {
        global = mapToGlobal(toWidget(boundsOf(*state_->document.selection().rows().begin()).center()).toPoint());
    }
    emit contextMenuWanted(global);
}

bool Canvas::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tooltipAbout(*state_, state_->hitAt(toScene(help->pos()))), this);
        return true;
    }
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        state_->setZoomAt(gesture->position(), zoom() * (1 + gesture->value()));
        return true;
    }
    case QEvent::ShortcutOverride:
        if (state_->tool().claims(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: // Tab is asked for here, before Qt moves the focus with it
        if (const int key = static_cast<QKeyEvent*>(event)->key();
            (key == Qt::Key_Tab || key == Qt::Key_Backtab) && state_->tool().key(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::LanguageChange: // figures have another decimal sign, letters stand for other words
    case QEvent::FontChange:
        state_->faces.setFont(font());
        state_->repaintAll();
        break;
    case QEvent::Leave:
        state_->hovered = {};
        update();
        break;
    default: break;
    }
    return QWidget::event(event);
}

} // namespace edgewright
