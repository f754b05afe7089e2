// How does a comparison of two scenarios read, line by line and in one sentence?
#include "app/panels/scenario_lines.h"

#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// Scope of the words.
struct Compare {
    Q_DECLARE_TR_FUNCTIONS(edgewright::ComparePanel)
};

TableCell valueCell(const ComparedFigure& figure, std::size_t side)
{
    const std::optional<double> value = figure.values[side];
    if (!value)
        return {QStringLiteral("–")};
    if (figure.isClaim)
        return {*value != 0 ? Compare::tr("yes") : Compare::tr("no")};
    return {withUnit(*value, figure.unit), {}, *value};
}

QColor colorOf(Preference verdict)
{
    return verdict == Preference::Better ? theme().ok : verdict == Preference::Worse ? theme().bad : QColor();
}

/// "▲ 6 ms": which way, and how far.
TableCell apartCell(std::optional<double> apart, std::string_view unit, Preference verdict)
{
    if (!apart)
        return {};
    const QString arrow = verdict == Preference::Same ? QString()
                          : *apart > 0                ? QStringLiteral("▲ ")
                                                      : QStringLiteral("▼ ");
    return {arrow + withUnit(std::abs(*apart), unit), {}, *apart, colorOf(verdict)};
}

TableCell verdictCell(Preference verdict)
{
    TableCell cell{translated(verdictWords(verdict))};
    cell.color = colorOf(verdict);
    if (cell.color.isValid())
        cell.icon = iconPixmap(verdict == Preference::Better ? "ok" : "error", 16, cell.color, 2);
    return cell;
}

TableLine lineOf(const QString& of, const ComparedFigure& figure, const std::optional<RowRef>& row)
{
    const Preference verdict = figure.preference();
    return {{{of},
             {translated(figure.label)},
             valueCell(figure, 0),
             valueCell(figure, 1),
             figure.isClaim ? TableCell() : apartCell(figure.difference(), figure.unit, verdict),
             apartCell(figure.percent(), "%", verdict),
             verdictCell(verdict)},
            row};
}

QString nameOf(const ScenarioComparison& compared, std::size_t side) { return translated(sideName(compared, side)); }

struct CellWords {
    QString operator()(std::monostate) const { return QStringLiteral("–"); }
    QString operator()(const std::string& word) const { return fromCore(word); }
    QString operator()(double number) const { return figure(number); }
    QString operator()(std::int64_t number) const { return figure(static_cast<double>(number)); }
    QString operator()(const Text& words) const { return translated(words); }
};

} // namespace

ScenarioLines figureLines(const ScenarioComparison& compared)
{
    ScenarioLines table{{Compare::tr("of"), Compare::tr("figure"), nameOf(compared, 0), nameOf(compared, 1),
                         Compare::tr("difference"), Compare::tr("in per cent"), Compare::tr("the second is")},
                        {}};
    for (const ComparedFigure& figure : compared.figures)
        table.lines.push_back(lineOf(Compare::tr("all"), figure, {}));
    for (const auto* rows : {&compared.populations, &compared.pointsOfPresence})
        for (const ComparedRow& row : *rows)
            for (const ComparedFigure& figure : row.figures)
                table.lines.push_back(
                    lineOf(fromCore(displayName(compared.sides[0].topology, row.row)), figure, row.row));
    return table;
}

ScenarioLines changeLines(const ScenarioComparison& compared)
{
    ScenarioLines table;
    const ResultTable words = scenarioChangesTable(compared);
    for (const Text& column : words.columns)
        table.headings << translated(column);
    for (const auto& row : words.rows) {
        TableLine& line = table.lines.emplace_back();
        for (const ResultTable::Cell& cell : row)
            line.cells.push_back({std::visit(CellWords{}, cell)});
    }
    return table;
}

QString scenarioSummary(const ScenarioComparison& compared)
{
    const auto count = [&](Preference verdict) {
        return std::ranges::count(compared.figures, verdict, &ComparedFigure::preference);
    };
    QStringList parts{Compare::tr("Of %1 figures of the whole, %2 are better and %3 worse in %4 than in %5")
                          .arg(compared.figures.size())
                          .arg(count(Preference::Better))
                          .arg(count(Preference::Worse))
                          .arg(nameOf(compared, 1), nameOf(compared, 0)),
                      Compare::tr("seed %1").arg(compared.options.placement.seed)};
    for (const Uncompared& one : compared.uncompared)
        parts << Compare::tr("%1 has no answer to “%2”: %3")
                     .arg(nameOf(compared, one.side), translated(one.part),
                          translated(Error{one.what, {}, one.remedy}));
    return parts.join(QStringLiteral(" · "));
}

} // namespace edgewright
