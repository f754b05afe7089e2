// How does a bar in a table say what is used of a limit, what is left and what is over?
#pragma once

#include <QPainter>

#include <vector>

namespace edgewright {

/// Parts of one quantity against its limit, in one unit. Beside the words of its cell, which give the figures.
struct TableBar {
    std::vector<double> parts; ///< at most three, in the order of their tints
    double limit = 0;

    double used() const;
    bool isOver() const;
};

inline constexpr int barWidth = 64; // px

/// The whole width is the limit, or what is used where that is more: then a line stands at the limit and all behind it is hatched.
void paintBar(QPainter& painter, const QRectF& box, const TableBar& bar, bool isPale);

} // namespace edgewright
