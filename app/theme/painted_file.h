// How does what a painter draws become a file that a report can take?
#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace edgewright {

/// A drawing or a chart, whatever it is written to.
struct Painted {
    QString title, description; ///< for those who search, or hear the file read
    QSizeF size;                ///< units of the painter: pixels at 1x
    std::function<void(QPainter& painter, const QRectF& target)> paint;
};

/// Whether the ending of `file` is one that writePainted knows, in either case.
bool hasPaintedEnding(const QString& file);

/// Writes `painted` as the ending says: .png (at 2x), .svg or .pdf (words stay text, one page of its size).
/// Errors: another ending; no memory for the pixels; what the file system says. What was there before stays whole.
/// Cost:   what `paint` costs; a PNG of more than 16 000 pixels a side is scaled down.
Result<void> writePainted(const Painted& painted, const QString& file);

} // namespace edgewright
