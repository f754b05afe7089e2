// How are bars drawn that stand in named rows?
#pragma once

#include "app/charts/chart_view.h"

namespace edgewright {

/// One part of every row: a colour with a value a row.
struct RowPart {
    QString name;
    QColor color;
    std::vector<double> values;
};

struct ChartRow {
    QString name, reading; ///< reading: "14.7 of 20 ms"
    QColor readingColor;
    std::optional<double> mark; ///< a dotted line across its bar: the budget
    double scale = 1;           ///< length on the axis of one unit of its values and its mark
};

enum class Bars { Stacked, SideBySide };

/// Rows run from the top down. Names and readings stand over their bars where there is height for it, else beside them.
/// A bar or a mark beyond `most` ends in an arrow. Hover reads all parts of a row; `unit` follows their numbers there.
ChartView* rowChart(const QString& finding, const QString& smallPrint, const QString& axisTitle, double most,
                    const QString& unit, Bars kind, std::vector<ChartRow> rows, std::vector<RowPart> parts,
                    QWidget* parent);

} // namespace edgewright
