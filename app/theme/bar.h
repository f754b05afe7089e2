// How does a bar say what is used of a limit, what is left and what is over?
#pragma once

#include <QPainter>

#include <vector>

namespace edgewright {

struct Theme;

/// Parts of one quantity against its limit, in one unit.
struct Bar {
    std::vector<double> parts; ///< at most three, in the order of their tints
    double limit = 0;

    double used() const;
    bool isOver() const;
};

/// The whole width is the limit, or what is used where that is more: then a line stands at the limit and all behind it is hatched.
/// A pale one tells of what is old.
void paintBar(QPainter& painter, const Theme& theme, const QRectF& box, const Bar& bar, bool isPale);

} // namespace edgewright
