// How are thousands of short texts painted without laying each of them out at every repaint?
#include "app/canvas/words.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// Pictures in vectors keep texts as texts, which can be searched and selected; pixels take shapes of letters.
bool paintsPixels(const QPainter& painter) { return dynamic_cast<const QImage*>(painter.device()); }

} // namespace

Words::Words(QString text, const QFont& font, double room) : text_(std::move(text)), font_(font), room_(room) {}

const Words::Layout& Words::layout() const
{
    if (layout_)
        return *layout_;
    QTextLayout all(text_, font_);
    Layout layout;
    all.beginLayout();
    for (QTextLine line = all.createLine(); line.isValid(); line = all.createLine()) {
        line.setLineWidth(std::isinf(room_) ? 1e6 : room_);
        line.setPosition({0, layout.size.height()});
        layout.ascent = layout.size.height() == 0 ? line.ascent() : layout.ascent;
        layout.size = {std::max(layout.size.width(), line.naturalTextWidth()), layout.size.height() + line.height()};
    }
    all.endLayout();
    layout.runs = all.glyphRuns();
    return layout_.emplace(std::move(layout));
}

void Words::paintOn(QPainter& painter, QPointF baseline) const
{
    if (!paintsPixels(painter)) {
        painter.setFont(font_);
        painter.drawText(baseline, text_);
        return;
    }
    const Layout& words = layout();
    for (const QGlyphRun& run : words.runs)
        painter.drawGlyphRun(baseline - QPointF(0, words.ascent), run);
}

void Words::paintIn(QPainter& painter, const QRectF& place, Qt::Alignment how) const
{
    if (!paintsPixels(painter)) {
        painter.setFont(font_);
        painter.drawText(place, static_cast<int>(how.toInt()) | (std::isinf(room_) ? 0 : Qt::TextWordWrap), text_);
        return;
    }
    const Layout& words = layout();
    const double left = how & Qt::AlignLeft ? place.left() : place.center().x() - words.size.width() / 2;
    for (const QGlyphRun& run : words.runs)
        painter.drawGlyphRun({left, place.center().y() - words.size.height() / 2}, run);
}

} // namespace edgewright
