// What may a project file hold, said in JSON Schema?
#include "core/io/json_text.h"
#include "core/io/project_file.h"
#include "core/model/field.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright {

namespace {

Json idSchema() { return {{"type", "string"}, {"pattern", "^[A-Za-z0-9._-]{1,64}$"}}; }

Json reference(std::string_view definition) { return {{"$ref", fmt::format("#/$defs/{}", definition)}}; }

Json listOf(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Json numberSchema(const FieldFacts& field, const char* type)
{
    Json json = {{"type", type}};
    if (field.limits.least != Limits().least)
        json["minimum"] = field.limits.least;
    if (field.limits.most != Limits().most)
        json["maximum"] = field.limits.most;
    return json;
}

Json choiceSchema(const FieldFacts& field)
{
    Json words = Json::array();
    for (const Choice& choice : field.choices)
        words.push_back(choice.key);
    return {{"type", "string"}, {"enum", std::move(words)}};
}

Json shape(const FieldFacts& field)
{
    switch (field.kind) {
    case FieldKind::Integer: return numberSchema(field, "integer");
    case FieldKind::Number: return numberSchema(field, "number");
    case FieldKind::Choice: return choiceSchema(field);
    case FieldKind::Choices: return listOf(choiceSchema(field));
    case FieldKind::Reference: return reference("id");
    case FieldKind::References: return listOf(reference("id"));
    case FieldKind::Date: return {{"type", "string"}, {"format", "date"}};
    case FieldKind::Points: return listOf(numberSchema(field, "number"));
    case FieldKind::Word: break;
    }
    return {{"type", "string"}};
}

std::string description(const FieldFacts& field)
{
    std::string words = english(field.help);
    if (!field.unit.empty())
        words += fmt::format("{}Unit: {}", words.empty() ? "" : ". ", field.unit);
    if (field.kind == FieldKind::Reference || field.kind == FieldKind::References)
        words += fmt::format("{}Id of a row of “{}”", words.empty() ? "" : ". ", jsonKey(field.refersTo));
    return words;
}

Json fieldSchema(const FieldFacts& field)
{
    Json json = shape(field);
    json["title"] = english(field.label);
    if (const std::string words = description(field); !words.empty())
        json["description"] = words;
    return json;
}

template <class Row> Json rowSchema()
{
    Json properties = {{"id", reference("id")}};
    Json required = {"id"};
    for (const Field<Row>& field : fieldsOf<Row>()) {
        properties[std::string(field.key)] = fieldSchema(field);
        if (field.required)
            required.push_back(field.key);
    }
    if constexpr (std::is_same_v<Row, Scenario>)
        properties["changes"] = listOf(reference("change"));
    return {{"title", english(kindLabel(tableKey<Row>()))},
            {"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)}};
}

/// One row of a table, before and after; of any table but the scenarios.
Json changeSchema()
{
    Json kinds = Json::array();
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if constexpr (!std::is_same_v<Row, Scenario>)
            kinds.push_back({{"properties",
                              {{"table", {{"const", TableOf<Row>::json}}},
                               {"before", reference(TableOf<Row>::json)},
                               {"after", reference(TableOf<Row>::json)}}}});
    });
    return {{"type", "object"},
            {"required", {"table"}},
            {"oneOf", std::move(kinds)},
            {"anyOf", {{{"required", {"before"}}}, {{"required", {"after"}}}}},
            {"unevaluatedProperties", false}};
}

} // namespace

std::string projectSchema()
{
    Json properties = {{"format", {{"const", "edgewright"}}}, {"version", {{"const", projectVersion}}}};
    Json definitions = {{"id", idSchema()}};
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        const std::string key(TableOf<Row>::json);
        properties[key] = listOf(reference(key));
        definitions[key] = rowSchema<Row>();
    });
    definitions["change"] = changeSchema();
    const Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                         {"title", "Edgewright project"},
                         {"type", "object"},
                         {"properties", std::move(properties)},
                         {"required", {"format", "version"}},
                         {"$defs", std::move(definitions)}};
    return jsonText(schema, 2) + '\n';
}

} // namespace edgewright
