// How does a comparison of two scenarios read as tables?
#include "core/report/cells.h"
#include "core/report/field_words.h"

namespace edgewright {

namespace {

ResultTable::Cell valueOf(const ComparedFigure& figure, std::size_t side)
{
    const std::optional<double> value = figure.values[side];
    if (!value)
        return {};
    return figure.isClaim ? yesNoCell(*value != 0) : ResultTable::Cell(*value);
}

ResultTable::Cell knownCell(std::optional<double> figure)
{
    return figure ? ResultTable::Cell(*figure) : ResultTable::Cell();
}

std::vector<ResultTable::Cell> figureRow(const ComparedFigure& figure)
{
    return {figure.label,
            std::string(figure.unit),
            valueOf(figure, 0),
            valueOf(figure, 1),
            figure.isClaim ? ResultTable::Cell() : knownCell(figure.difference()),
            knownCell(figure.percent()),
            verdictWords(figure.preference())};
}

std::vector<Text> figureColumns(const ScenarioComparison& compared)
{
    return {text("report", "Figure"),
            text("report", "Unit"),
            text("report", "A: {}").with(sideName(compared, 0)),
            text("report", "B: {}").with(sideName(compared, 1)),
            text("report", "B less A"),
            text("report", "B less A, %"),
            text("report", "B is")};
}

ResultTable rowsTable(const ScenarioComparison& compared, const std::vector<ComparedRow>& rows, const Text& title,
                      const Text& kind)
{
    ResultTable table{.title = title, .columns = figureColumns(compared), .rows = {}};
    table.columns.insert(table.columns.begin(), kind);
    for (const ComparedRow& row : rows)
        for (const ComparedFigure& figure : row.figures) {
            auto& cells = table.rows.emplace_back(figureRow(figure));
            cells.insert(cells.begin(), displayName(compared.sides[0].topology, row.row));
        }
    return table;
}

} // namespace

Text verdictWords(Preference verdict)
{
    switch (verdict) {
    case Preference::Same: return text("report", "same");
    case Preference::Better: return text("report", "better");
    case Preference::Worse: return text("report", "worse");
    case Preference::Unknown: break;
    }
    return {};
}

Text sideName(const ScenarioComparison& compared, std::size_t side)
{
    const auto& [scenario, topology, placement] = compared.sides[side];
    return scenario.empty() ? text("report", "Drawing as it is")
                            : text("report", "{}").with(displayName(topology, refOf(scenario)));
}

ResultTable scenarioTable(const ScenarioComparison& compared)
{
    ResultTable table{.title = text("report", "Side by side"), .columns = figureColumns(compared), .rows = {}};
    for (const ComparedFigure& figure : compared.figures)
        table.rows.push_back(figureRow(figure));
    return table;
}

ResultTable scenarioUsersTable(const ScenarioComparison& compared)
{
    return rowsTable(compared, compared.populations, text("report", "What users get"), text("report", "Users"));
}

ResultTable scenarioPointsTable(const ScenarioComparison& compared)
{
    return rowsTable(compared, compared.pointsOfPresence, text("report", "Points of presence"),
                     text("report", "Point of presence"));
}

ResultTable scenarioChangesTable(const ScenarioComparison& compared)
{
    ResultTable table{.title = text("report", "What the drawings differ in"),
                      .columns = {text("report", "Row"), text("report", "Kind"), text("report", "Field"),
                                  text("report", "A: {}").with(sideName(compared, 0)),
                                  text("report", "B: {}").with(sideName(compared, 1))},
                      .rows = {}};
    const auto& [first, second] = compared.sides;
    for (const RowChange& change : compared.changes) {
        const RowRef row = refOf(change);
        const auto was = before(change), is = after(change);
        const std::string name = displayName(was ? first.topology : second.topology, row);
        if (!was || !is)
            table.rows.push_back({name, kindLabel(row.table), ResultTable::Cell(),
                                  was ? text("report", "is there") : text("report", "is not there"),
                                  is ? text("report", "is there") : text("report", "is not there")});
        else
            for (const FieldChange& field : fieldChanges(*was, *is))
                table.rows.push_back({name, kindLabel(row.table), fieldHeading(*field.field),
                                      valueCell(first.topology, *field.field, field.before),
                                      valueCell(second.topology, *field.field, field.after)});
    }
    return table;
}

ResultTable uncomparedTable(const ScenarioComparison& compared)
{
    ResultTable table{.title = text("report", "What has no answer"),
                      .columns = {text("report", "Scenario"), text("report", "Part"), text("report", "Reason"),
                                  text("report", "Remedy")},
                      .rows = {}};
    for (const Uncompared& one : compared.uncompared)
        table.rows.push_back({sideName(compared, one.side), one.part, one.what, one.remedy});
    return table;
}

} // namespace edgewright
