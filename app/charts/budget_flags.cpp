// Where do the words of budget lines stand, so that they cross neither the curves nor one another?
#include "app/charts/budget_flags.h"

#include "app/document/translated.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace edgewright {

namespace {

constexpr double inset = 3; // of words from their pole
constexpr double rowGap = 1;
constexpr double overhang = 6; // of the last flag over the right edge of the plot

enum class Verbosity { Names, Words, LastWord, FirstWord };

/// Of budget number `index` among `marks`.
QString flagWords(const std::vector<BudgetMark>& marks, std::size_t index, Verbosity verbosity,
                  const QFontMetricsF& metrics, double room)
{
    const BudgetMark& mark = marks[index];
    if (verbosity == Verbosity::Names && !mark.owner.isEmpty())
        return metrics.elidedText(mark.owner, Qt::ElideMiddle, 0.3 * room) + ": " + budgetWords(mark.budget);
    const bool isBare = (verbosity == Verbosity::LastWord && index + 1 < marks.size()) ||
                        (verbosity == Verbosity::FirstWord && index > 0);
    return isBare ? withUnit(mark.budget, "ms") : budgetWords(mark.budget);
}

/// One flag for each mark on the axis, and one for all beyond; without boxes yet.
std::vector<BudgetFlag> wordedFlags(const std::vector<BudgetMark>& marks, const Scale& scale, const QRectF& plot,
                                    const QFontMetricsF& metrics, Verbosity verbosity)
{
    std::vector<BudgetFlag> flags;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const BudgetMark& mark = marks[i];
        const bool isBeyond = mark.budget > scale.most;
        if (isBeyond && !flags.empty() && flags.back().isBeyond)
            flags.back().words += ", " + withUnit(mark.budget, "ms");
        else
            flags.push_back({{},
                             flagWords(marks, i, verbosity, metrics, plot.width()),
                             plot.left() + plot.width() * scale.fraction(mark.budget),
                             mark.color,
                             isBeyond});
    }
    if (!flags.empty() && flags.back().isBeyond)
        flags.back().words += QStringLiteral(" →");
    return flags;
}

/// Whether two flags touch, or the pole of the higher one passes through the lower one.
bool isCrossing(const BudgetFlag& one, const BudgetFlag& other)
{
    const auto pierces = [](const BudgetFlag& pole, const BudgetFlag& cloth) {
        return !pole.isBeyond && pole.box.top() < cloth.box.top() && pole.x > cloth.box.left() + inset &&
               pole.x < cloth.box.right();
    };
    return one.box.intersects(other.box) || pierces(one, other) || pierces(other, one);
}

/// Finds the lowest row, from `first` on, in which the flag waves clear of the others: to the right of its pole, or else to the left.
bool hoist(BudgetFlag& flag, const std::vector<BudgetFlag>& placed, const QRectF& plot, QSizeF cloth, int first,
           int rows)
{
    const double last = plot.right() + overhang - cloth.width();
    for (const double left : {flag.x, flag.x - cloth.width()})
        for (int row = first; row <= rows; ++row) {
            const double top = plot.top() - row * (cloth.height() + rowGap);
            flag.box = QRectF(QPointF(std::max(plot.left(), std::min(left, last)), top), cloth);
            if (std::ranges::none_of(placed, [&](const BudgetFlag& other) { return isCrossing(flag, other); }))
                return true;
        }
    return false;
}

/// The row from which the flag of budgets beyond the axis, that needs no pole, looks for a place, and the last of all.
struct Rows {
    int beyond, last;
};

/// From the right to the left, as flags wave to the right: a pole passes those that start behind it.
std::vector<BudgetFlag> hoisted(std::vector<BudgetFlag> flags, const QRectF& plot, const QFontMetricsF& metrics,
                                const Rows& rows)
{
    std::vector<BudgetFlag> placed;
    for (BudgetFlag& flag : flags | std::views::reverse) {
        const QSizeF cloth(std::ceil(metrics.horizontalAdvance(flag.words)) + 2 * inset, std::ceil(metrics.height()));
        if (hoist(flag, placed, plot, cloth, flag.isBeyond ? rows.beyond : 1, rows.last))
            placed.push_back(flag);
    }
    std::ranges::reverse(placed);
    return placed;
}

} // namespace

QString budgetWords(double budget)
{
    return translated(text("chart", "budget {}").with(toCore(withUnit(budget, "ms"))));
}

std::vector<BudgetFlag> budgetFlags(const std::vector<BudgetMark>& marks, const Scale& scale, const QRectF& plot,
                                    const QFont& font, int rows)
{
    const QFontMetricsF metrics(font);
    std::vector<BudgetFlag> best;
    for (const Verbosity verbosity : {Verbosity::Names, Verbosity::Words, Verbosity::LastWord, Verbosity::FirstWord})
        for (const int beyond : {1, rows}) { // poles reach under a flag in the last row
            const std::vector<BudgetFlag> flags = wordedFlags(marks, scale, plot, metrics, verbosity);
            std::vector<BudgetFlag> placed = hoisted(flags, plot, metrics, {beyond, rows});
            if (placed.size() == flags.size())
                return placed;
            if (placed.size() > best.size())
                best = std::move(placed);
        }
    return best;
}

double budgetFlagHeight(const std::vector<BudgetFlag>& flags)
{
    const auto lowest = std::ranges::max_element(flags, {}, [](const BudgetFlag& flag) { return flag.box.bottom(); });
    const auto highest = std::ranges::min_element(flags, {}, [](const BudgetFlag& flag) { return flag.box.top(); });
    return flags.empty() ? 0 : lowest->box.bottom() - highest->box.top() + rowGap;
}

} // namespace edgewright
