// How are thousands of short texts painted without laying each of them out at every repaint?
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QSizeF>
#include <QString>

#include <limits>
#include <optional>

class QPainter;

namespace edgewright {

/// A text in one of the drawing's faces. It is laid out when it is painted first, and holds at every zoom.
class Words {
public:
    Words() = default;
    /// Broken at words where it is wider than `room`, in drawing units.
    Words(QString text, const QFont& font, double room = std::numeric_limits<double>::infinity());

    const QString& text() const { return text_; }
    bool isEmpty() const { return text_.isEmpty(); }
    /// With its first line standing on `baseline`, in the painter's pen.
    void paintOn(QPainter& painter, QPointF baseline) const;
    /// In the middle of `place`, or at its left in the middle of its height.
    void paintIn(QPainter& painter, const QRectF& place, Qt::Alignment how = Qt::AlignCenter) const;

private:
    struct Layout {
        QList<QGlyphRun> runs;
        QSizeF size{0, 0}; // a QSizeF of nothing is less than nothing
        double ascent = 0;
    };
    const Layout& layout() const;

    QString text_;
    QFont font_;
    double room_ = 0;
    mutable std::optional<Layout> layout_;
};

} // namespace edgewright
