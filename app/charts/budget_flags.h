// Where do the words of budget lines stand, so that they cross neither the curves nor one another?
#pragma once

#include "app/charts/scale.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace edgewright {

/// A budget, in ms; `owner` is the population that alone has it, empty where several share it.
struct BudgetMark {
    double budget = 0;
    QString owner;
    QColor color;
};

/// "budget 20 ms"
QString budgetWords(double budget);

/// Words on a pole: the budget's line, which rises to the lower edge of `box` at `x`.
struct BudgetFlag {
    QRectF box;
    QString words;
    double x = 0;
    QColor color;
    bool isBeyond = false; ///< right of the axis: an arrow, no pole
};

/// Flags over a plot that reaches from `plot.left()` to `plot.right()` and begins at `plot.top()`, in at most `rows` rows. Names are
/// told where there is room, then the word "budget", then figures alone but for one; a flag that still finds no room is left out
/// (its line stays). `marks` rise; those beyond the scale share one flag, the last.
std::vector<BudgetFlag> budgetFlags(const std::vector<BudgetMark>& marks, const Scale& scale, const QRectF& plot,
                                    const QFont& font, int rows);

/// What they take over the plot that they were made for.
double budgetFlagHeight(const std::vector<BudgetFlag>& flags);

} // namespace edgewright
