// How is a name changed in place?
#pragma once

#include <QLineEdit>
#include <QRectF>

#include <functional>

namespace edgewright {

/// A line over a box of the drawing. Enter or leaving commits, Esc does not; closes by itself.
class InlineEditor final : public QLineEdit {
    Q_OBJECT

public:
    using Commit = std::function<void(const QString&)>;
    InlineEditor(const QString& text, const QRect& place, double zoom, Commit commit, QWidget* parent);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close(bool commits);

    QString before_;
    Commit commit_;
    bool closed_ = false;
};

} // namespace edgewright
