// How are fields found, read, set and checked by key, for code that serves all kinds of row?
#include "core/model/field.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace edgewright {

namespace {

template <class Row> const Field<Row>* fieldWithKey(std::string_view key)
{
    const auto fields = fieldsOf<Row>();
    const auto found = std::ranges::find(fields, key, &FieldFacts::key);
    return found == fields.end() ? nullptr : &*found;
}

Text whatIsExpected(const FieldFacts& field)
{
    switch (field.kind) {
    case FieldKind::Integer: return text("field", "enter a whole number");
    case FieldKind::Number: return text("field", "enter a number");
    case FieldKind::Choice:
    case FieldKind::Choices: {
        std::string words;
        for (const Choice& choice : field.choices)
            words += (words.empty() ? "" : ", ") + std::string(choice.key);
        return text("field", "use one of: {}").with(words);
    }
    case FieldKind::Reference:
    case FieldKind::References: return text("field", "name a row by its id");
    case FieldKind::Points: return text("field", "give pairs of numbers");
    case FieldKind::Date: return text("field", "write it as YYYY-MM-DD");
    case FieldKind::Word: break;
    }
    return text("field", "enter words");
}

Error wrongType(const FieldFacts& field)
{
    return {text("field", "{} can't be that").with(field.label), std::string(field.key), whatIsExpected(field)};
}

/// "100 %": a pattern without words, so nothing to collect for translation but the unit (unitSymbol of the face).
Text measured(const FieldFacts& field, double number)
{
    if (field.unit.empty())
        return {"field", "{}", {Text::argument(number)}};
    return {"field", "{} {}", {Text::argument(number), Text::argument(Text{"unit", field.unit.data(), {}})}};
}

Result<void> checkNumber(const FieldFacts& field, double number)
{
    if (!std::isfinite(number))
        return fail(
            {text("field", "{} is not a number").with(field.label), std::string(field.key), whatIsExpected(field)});
    const auto [least, most] = field.limits;
    if (number >= least && number <= most)
        return {};
    const Text what = number < least
                          ? text("field", "{} can't be less than {}").with(field.label, measured(field, least))
                          : text("field", "{} can't be more than {}").with(field.label, measured(field, most));
    return fail({what, std::string(field.key), text("field", "enter {} to {}").with(least, measured(field, most))});
}

bool isDate(std::string_view word)
{
    if (word.size() != 10 || word[4] != '-' || word[7] != '-')
        return false;
    for (const std::size_t digit : {0, 1, 2, 3, 5, 6, 8, 9})
        if (word[digit] < '0' || word[digit] > '9')
            return false;
    const auto number = [&](std::size_t from) {
        return static_cast<unsigned>((word[from] - '0') * 10 + word[from + 1] - '0');
    };
    const int year = static_cast<int>(number(0) * 100 + number(2));
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(number(5)),
                                       std::chrono::day(number(8)))
        .ok();
}

bool isChoice(const FieldFacts& field, const std::string& word)
{
    return std::ranges::find(field.choices, word, &Choice::key) != field.choices.end();
}

Result<void> checkWord(const FieldFacts& field, const std::string& word)
{
    const bool fits = field.kind == FieldKind::Date ? word.empty() || isDate(word)
                      : field.kind == FieldKind::Choice
                          ? isChoice(field, word)
                          : field.kind == FieldKind::Word || field.kind == FieldKind::Reference;
    return fits ? Result<void>() : fail(wrongType(field));
}

Result<void> checkWords(const FieldFacts& field, const std::vector<std::string>& words)
{
    if (field.kind != FieldKind::Choices && field.kind != FieldKind::References)
        return fail(wrongType(field));
    for (const std::string& word : words)
        if (field.kind == FieldKind::Choices && !isChoice(field, word))
            return fail(wrongType(field));
    return {};
}

bool holdsNumbers(const FieldFacts& field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Number;
}

struct ValueCheck {
    const FieldFacts& field;

    Result<void> operator()(std::monostate) const { return field.optional ? Result<void>() : fail(wrongType(field)); }
    Result<void> operator()(bool) const { return fail(wrongType(field)); }
    Result<void> operator()(std::int64_t number) const { return (*this)(static_cast<double>(number)); }
    Result<void> operator()(double number) const
    {
        if (!holdsNumbers(field) || (field.kind == FieldKind::Integer && number != std::floor(number)))
            return fail(wrongType(field));
        return checkNumber(field, number);
    }
    Result<void> operator()(const std::string& word) const { return checkWord(field, word); }
    Result<void> operator()(const std::vector<std::string>& words) const { return checkWords(field, words); }
    Result<void> operator()(const std::vector<double>& numbers) const
    {
        if (field.kind != FieldKind::Points || numbers.size() % 2 != 0)
            return fail(wrongType(field));
        for (const double number : numbers)
            if (Result<void> fits = checkNumber(field, number); !fits)
                return fits;
        return {};
    }
};

} // namespace

std::vector<const FieldFacts*> fieldFacts(TableKey table)
{
    std::vector<const FieldFacts*> facts;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == table)
            for (const Field<Row>& field : fieldsOf<Row>())
                facts.push_back(&field);
    });
    return facts;
}

const FieldFacts* findField(TableKey table, std::string_view key)
{
    const FieldFacts* found = nullptr;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == table)
            found = fieldWithKey<Row>(key);
    });
    return found;
}

Value get(const AnyRow& row, std::string_view key)
{
    return std::visit(
        [&]<class Row>(const Row& held) {
            const Field<Row>* field = fieldWithKey<Row>(key);
            return field ? field->get(held) : Value();
        },
        row);
}

Result<void> set(AnyRow& row, std::string_view key, const Value& value)
{
    return std::visit(
        [&]<class Row>(Row& held) -> Result<void> {
            const Field<Row>* field = fieldWithKey<Row>(key);
            if (!field)
                return fail({text("field", "there is no field {}").with(key), std::string(key), {}});
            if (Result<void> fits = check(*field, value); !fits)
                return fits;
            return field->set(held, value) ? Result<void>() : fail(wrongType(*field));
        },
        row);
}

std::vector<FieldChange> fieldChanges(const AnyRow& before, const AnyRow& after)
{
    std::vector<FieldChange> changes;
    for (const FieldFacts* field : fieldFacts(refOf(before).table))
        if (const Value was = get(before, field->key), is = get(after, field->key); was != is)
            changes.push_back({field, was, is});
    return changes;
}

std::optional<Text> whyIdle(const AnyRow& row, std::string_view key)
{
    return std::visit(
        [&]<class Row>(const Row& held) -> std::optional<Text> {
            const Field<Row>* field = fieldWithKey<Row>(key);
            if (!field || !field->appliesTo || field->appliesTo(held))
                return std::nullopt;
            return field->idleBecause;
        },
        row);
}

Result<void> check(const FieldFacts& field, const Value& value) { return std::visit(ValueCheck{field}, value); }

Text kindLabel(TableKey table)
{
    static const Text labels[] = {
        text("kind", "Node"),     text("kind", "Link"),     text("kind", "Group"),       text("kind", "Population"),
        text("kind", "Service"),  text("kind", "Flow"),     text("kind", "Content set"), text("kind", "Assignment"),
        text("kind", "Scenario"), text("kind", "Position"), text("kind", "Route"),
    };
    static_assert(std::size(labels) == tableCount);
    return labels[static_cast<std::size_t>(table)];
}

Text kindLabelPlural(TableKey table)
{
    static const Text labels[] = {
        text("kind", "Nodes"),     text("kind", "Links"),     text("kind", "Groups"),       text("kind", "Populations"),
        text("kind", "Services"),  text("kind", "Flows"),     text("kind", "Content sets"), text("kind", "Assignments"),
        text("kind", "Scenarios"), text("kind", "Positions"), text("kind", "Routes"),
    };
    static_assert(std::size(labels) == tableCount);
    return labels[static_cast<std::size_t>(table)];
}

} // namespace edgewright
