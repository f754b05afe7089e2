// How is a name changed in place?
#include "app/canvas/inline_editor.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace edgewright {

InlineEditor::InlineEditor(const QString& text, const QRect& place, double zoom, Commit commit, QWidget* parent)
    : QLineEdit(text, parent), before_(text), commit_(std::move(commit))
{
    setObjectName("inlineEditor");
    setAccessibleName(tr("Name"));
    QFont face = font();
    face.setPixelSize(std::clamp(static_cast<int>(std::lround(12 * zoom)), 12, 36));
    face.setWeight(QFont::DemiBold);
    setFont(face);
    setGeometry(place);
    selectAll();
    show();
    setFocus();
}

/// While a name is typed no key is a command of the window.
bool InlineEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close(true);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        close(true);
}

void InlineEditor::close(bool commits)
{
    if (std::exchange(closed_, true))
        return;
    const QString after = text().trimmed();
    if (commits && !after.isEmpty() && after != before_)
        commit_(after);
    if (parentWidget() && hasFocus())
        parentWidget()->setFocus();
    hide();
    deleteLater();
}

} // namespace edgewright
