// What do screen readers find on the canvas?
#pragma once

#include <QString>

class QObject;
class QAccessibleInterface;

namespace edgewright {

class Canvas;

/// Makes the interface of a Canvas for QAccessible::installFactory: a child for each node, in reading order. Null for other objects.
/// Cost: none until something asks; the order is worked out once after each change of the drawing.
QAccessibleInterface* canvasAccessible(const QString& className, QObject* object);

/// Tells screen readers that the keys work on another node now. Does nothing while none listens.
void announceFocus(Canvas& canvas);

} // namespace edgewright
