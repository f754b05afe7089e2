// How is one row written as a JSON object and read back, whatever its kind?
#include "core/io/json_rows.h"

#include "core/model/field.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace edgewright {

namespace {

constexpr std::string_view changesKey = "changes";

Error at(std::string pointer, Text what, Text remedy)
{
    return {std::move(what), std::move(pointer), std::move(remedy)};
}

Json numberToJson(double number)
{
    constexpr double mostExactWhole =
        9007199254740992; // 2^53: up to here every whole double is an integer of JSON, too
    if (number == std::floor(number) && std::abs(number) <= mostExactWhole)
        return static_cast<std::int64_t>(number);
    return number;
}

struct ValueToJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool value) const { return value; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(double number) const { return numberToJson(number); }
    Json operator()(const std::string& word) const { return word; }
    Json operator()(const std::vector<std::string>& words) const { return words; }
    Json operator()(const std::vector<double>& numbers) const
    {
        Json list = Json::array();
        for (const double number : numbers)
            list.push_back(numberToJson(number));
        return list;
    }
};

bool isLeftOut(const Value& value)
{
    const auto* word = std::get_if<std::string>(&value);
    const auto* words = std::get_if<std::vector<std::string>>(&value);
    const auto* numbers = std::get_if<std::vector<double>>(&value);
    return std::holds_alternative<std::monostate>(value) || (word && word->empty()) || (words && words->empty()) ||
           (numbers && numbers->empty());
}

template <class Row> Json written(const Row& row)
{
    Json json = Json::object();
    json["id"] = row.id.value;
    for (const Field<Row>& field : fieldsOf<Row>())
        if (const Value value = field.get(row); !isLeftOut(value) && !(field.sparse && value == field.get(Row{})))
            json[std::string(field.key)] = std::visit(ValueToJson{}, value);
    if constexpr (std::is_same_v<Row, Scenario>)
        if (!row.changes.empty())
            json[std::string(changesKey)] = changesToJson(row.changes);
    appendUnknown(json, row.unknown);
    return json;
}

template <class Element> Value listFrom(const Json& json)
{
    std::vector<Element> list;
    for (const Json& element : json)
        list.push_back(element.get<Element>());
    return list;
}

/// A value that no field accepts stands for JSON that no field can hold: check() then says what the field wants.
constexpr bool fitsNoField = true;

Value valueFrom(const FieldFacts& field, const Json& json)
{
    const bool isLarge =
        json.is_number_unsigned() &&
        json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (json.is_number_integer() && !isLarge)
        return json.get<std::int64_t>();
    if (json.is_number())
        return json.get<double>();
    if (json.is_string())
        return json.get<std::string>();
    if (!json.is_array())
        return fitsNoField;
    if (field.kind == FieldKind::Points && std::ranges::all_of(json, [](const Json& one) { return one.is_number(); }))
        return listFrom<double>(json);
    if (field.kind != FieldKind::Points && std::ranges::all_of(json, [](const Json& one) { return one.is_string(); }))
        return listFrom<std::string>(json);
    return fitsNoField;
}

template <class Row>
Result<void> readField(Row& row, const Field<Row>& field, const Json& json, const std::string& pointer)
{
    const Value value = valueFrom(field, json);
    Result<void> fits = check(field, value);
    if (fits && !field.set(row, value))
        fits = check(field, fitsNoField);
    return fits ? fits : fail(at(pointerInto(pointer, field.key), fits.error().what, fits.error().remedy));
}

template <class Row> Result<void> readId(Row& row, const Json& json, const std::string& pointer)
{
    if (!json.is_string() || !isValidId(json.get_ref<const std::string&>()))
        return fail(at(pointerInto(pointer, "id"), text("project file", "this is no id"),
                       text("project file", "use 1 to 64 letters, digits, '-', '_' or '.'")));
    row.id.value = json.get<std::string>();
    return {};
}

Result<void> readChanges(Scenario& scenario, const Json& json, const std::string& pointer)
{
    Result<std::vector<RowChange>> changes = changesFromJson(json, pointerInto(pointer, changesKey));
    if (!changes)
        return fail(changes.error());
    scenario.changes = std::move(*changes);
    return {};
}

template <class Row>
Result<void> readMember(Row& row, Json& unknown, const std::string& key, const Json& json, const std::string& pointer)
{
    if (key == "id")
        return readId(row, json, pointer);
    if constexpr (std::is_same_v<Row, Scenario>)
        if (key == changesKey)
            return readChanges(row, json, pointer);
    const auto fields = fieldsOf<Row>();
    if (const auto field = std::ranges::find(fields, key, &FieldFacts::key); field != fields.end())
        return readField(row, *field, json, pointer);
    unknown.get_ref<Json::object_t&>().emplace_back(key, json);
    return {};
}

template <class Row> Result<void> checkNothingMissing(const Json& json, const std::string& pointer)
{
    const auto missing = [&](std::string_view key) {
        return fail(at(pointerInto(pointer, key), text("project file", "“{}” is missing").with(key),
                       text("project file", "add it")));
    };
    if (!json.contains("id"))
        return missing("id");
    for (const Field<Row>& field : fieldsOf<Row>())
        if (field.required && !json.contains(std::string(field.key)))
            return missing(field.key);
    return {};
}

template <class Row> Result<AnyRow> readRow(const Json& json, const std::string& pointer)
{
    Row row;
    Json unknown = Json::object();
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (Result<void> fits = readMember(row, unknown, key, value, pointer); !fits)
            return fail(fits.error());
    if (Result<void> whole = checkNothingMissing<Row>(json, pointer); !whole)
        return fail(whole.error());
    if (!unknown.empty())
        row.unknown = jsonText(unknown, -1);
    return row;
}

} // namespace

Json rowToJson(const AnyRow& row)
{
    return std::visit([](const auto& held) { return written(held); }, row);
}

Result<AnyRow> rowFromJson(TableKey table, const Json& json, const std::string& pointer)
{
    if (!json.is_object())
        return fail(at(pointer, text("project file", "a row must be an object"),
                       text("project file", "write it in braces, with an id")));
    Result<AnyRow> read = AnyRow();
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == table)
            read = readRow<Row>(json, pointer);
    });
    return read;
}

void appendUnknown(Json& json, const std::string& unknown)
{
    if (unknown.empty())
        return;
    const Result<Json> kept = parseJson(unknown, {});
    if (!kept || !kept->is_object())
        return;
    for (const auto& [key, value] : kept->get_ref<const Json::object_t&>())
        if (!json.contains(key))
            json.get_ref<Json::object_t&>().emplace_back(key, value);
}

} // namespace edgewright
