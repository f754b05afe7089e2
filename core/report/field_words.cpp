// How does the value of a field read?
#include "core/report/field_words.h"

#include "core/report/cells.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright {

namespace {

Text wordOf(const Topology& topology, const FieldFacts& field, const std::string& word)
{
    const auto choice = std::ranges::find(field.choices, word, &Choice::key);
    if (choice != field.choices.end())
        return choice->label;
    const bool isRow = field.kind == FieldKind::Reference || field.kind == FieldKind::References;
    return text("report", "{}").with(isRow ? displayName(topology, {field.refersTo, word}) : word);
}

struct ValueCell {
    const Topology& topology;
    const FieldFacts& field;

    using Cell = ResultTable::Cell;
    Cell operator()(std::monostate) const { return {}; }
    Cell operator()(bool yes) const { return yesNoCell(yes); }
    Cell operator()(std::int64_t number) const { return number; }
    Cell operator()(double number) const { return number; }
    Cell operator()(const std::string& word) const { return wordOf(topology, field, word); }
    Cell operator()(const std::vector<std::string>& words) const
    {
        Cell all;
        for (const std::string& word : words) {
            const Text one = wordOf(topology, field, word);
            all = std::holds_alternative<Text>(all) ? text("report", "{}, {}").with(std::get<Text>(all), one) : one;
        }
        return all;
    }
    Cell operator()(const std::vector<double>& numbers) const { return fmt::format("{}", fmt::join(numbers, ", ")); }
};

} // namespace

ResultTable::Cell valueCell(const Topology& topology, const FieldFacts& field, const Value& value)
{
    return std::visit(ValueCell{topology, field}, value);
}

Text fieldHeading(const FieldFacts& field)
{
    return field.unit.empty() ? field.label : text("report", "{}, {}").with(field.label, field.unit);
}

} // namespace edgewright
