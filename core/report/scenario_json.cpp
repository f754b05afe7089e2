// How does a comparison of two scenarios read as JSON?
#include "core/model/field.h"
#include "core/report/json_parts.h"

namespace edgewright {

namespace {

constexpr const char* sideKeys[] = {"a", "b"};

ReportJson sideJson(const ScenarioSide& side)
{
    ReportJson json;
    addRow(json, "scenario", side.topology, side.scenario);
    json["placement"] = side.placement ? ReportJson(placementStatusKey(*side.placement)) : ReportJson();
    return json;
}

ReportJson knownJson(std::optional<double> figure) { return figure ? ReportJson(*figure) : ReportJson(); }

ReportJson figuresJson(const std::vector<ComparedFigure>& figures)
{
    const auto value = [](const ComparedFigure& figure, std::size_t side) {
        const std::optional<double> known = figure.values[side];
        return known && figure.isClaim ? ReportJson(*known != 0) : knownJson(known);
    };
    ReportJson list = ReportJson::array();
    for (const ComparedFigure& figure : figures) {
        const Text verdict = verdictWords(figure.preference());
        list.push_back({{"key", figure.key},
                        {"unit", figure.unit},
                        {"a", value(figure, 0)},
                        {"b", value(figure, 1)},
                        {"difference", figure.isClaim ? ReportJson() : knownJson(figure.difference())},
                        {"percent", knownJson(figure.percent())},
                        {"verdict", verdict.empty() ? ReportJson() : ReportJson(english(verdict))}});
    }
    return list;
}

ReportJson rowsJson(const ScenarioComparison& compared, const std::vector<ComparedRow>& rows)
{
    ReportJson list = ReportJson::array();
    for (const ComparedRow& row : rows) {
        ReportJson one = rowJson(compared.sides[0].topology, row.row);
        one["figures"] = figuresJson(row.figures);
        list.push_back(std::move(one));
    }
    return list;
}

ReportJson valueJson(const Value& value)
{
    return std::visit(
        []<class Held>(const Held& held) {
            if constexpr (std::is_same_v<Held, std::monostate>)
                return ReportJson();
            else
                return ReportJson(held);
        },
        value);
}

ReportJson changeJson(const ScenarioComparison& compared, const RowChange& change)
{
    const auto was = before(change), is = after(change);
    ReportJson one = rowJson(compared.sides[was ? 0 : 1].topology, refOf(change));
    one["in_a"] = was.has_value();
    one["in_b"] = is.has_value();
    one["fields"] = ReportJson::array();
    if (was && is)
        for (const FieldChange& field : fieldChanges(*was, *is))
            one["fields"].push_back(
                {{"key", field.field->key}, {"a", valueJson(field.before)}, {"b", valueJson(field.after)}});
    return one;
}

} // namespace

ReportJson scenarioJson(const ScenarioComparison& compared)
{
    ReportJson json{{"a", sideJson(compared.sides[0])},
                    {"b", sideJson(compared.sides[1])},
                    {"seed", compared.options.placement.seed},
                    {"figures", figuresJson(compared.figures)},
                    {"populations", rowsJson(compared, compared.populations)},
                    {"points_of_presence", rowsJson(compared, compared.pointsOfPresence)},
                    {"changes", ReportJson::array()},
                    {"uncompared", ReportJson::array()}};
    for (const RowChange& change : compared.changes)
        json["changes"].push_back(changeJson(compared, change));
    for (const Uncompared& one : compared.uncompared)
        json["uncompared"].push_back({{"side", sideKeys[one.side]},
                                      {"part", english(one.part)},
                                      {"what", english(one.what)},
                                      {"remedy", english(one.remedy)}});
    return json;
}

} // namespace edgewright
