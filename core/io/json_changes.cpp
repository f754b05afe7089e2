// How are the changes of a scenario or of an Edit written as JSON and read back?
#include "core/io/json_rows.h"

#include "core/model/edit.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace edgewright {

namespace {

Error at(std::string pointer, Text what, Text remedy)
{
    return {std::move(what), std::move(pointer), std::move(remedy)};
}

Json changeToJson(const RowChange& change)
{
    Json json = Json::object();
    json["table"] = jsonKey(refOf(change).table);
    if (const auto row = before(change))
        json["before"] = rowToJson(*row);
    if (const auto row = after(change))
        json["after"] = rowToJson(*row);
    return json;
}

Result<TableKey> tableOfChange(const Json& json, const std::string& pointer)
{
    const auto named = json.find("table");
    const auto table = named != json.end() && named->is_string()
                           ? tableWithJsonKey(named->get_ref<const std::string&>())
                           : std::nullopt;
    if (!table)
        return fail(at(pointerInto(pointer, "table"), text("project file", "a change names no table"),
                       text("project file", "name one, such as “nodes”")));
    return *table;
}

/// The row before or after; nothing where that member is absent.
Result<std::optional<AnyRow>> sideOfChange(TableKey table, const Json& json, const char* side,
                                           const std::string& pointer)
{
    const auto found = json.find(side);
    if (found == json.end())
        return std::optional<AnyRow>();
    Result<AnyRow> row = rowFromJson(table, *found, pointerInto(pointer, side));
    if (!row)
        return fail(row.error());
    return std::optional<AnyRow>(std::move(*row));
}

Result<RowChange> changeOf(const std::optional<AnyRow>& was, const std::optional<AnyRow>& is,
                           const std::string& pointer)
{
    if (was && is && refOf(*was) != refOf(*is))
        return fail(at(pointer, text("project file", "a change turns one row into another"),
                       text("project file", "give both the same id")));
    if (was && is)
        return changed(*was, *is);
    if (was || is)
        return was ? removed(*was) : added(*is);
    return fail(at(pointer, text("project file", "a change has neither “before” nor “after”"),
                   text("project file", "add one of them")));
}

Result<RowChange> changeFromJson(const Json& json, const std::string& pointer)
{
    if (!json.is_object())
        return fail(at(pointer, text("project file", "a change must be an object"),
                       text("project file", "write it in braces")));
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (key != "table" && key != "before" && key != "after")
            return fail(at(pointerInto(pointer, key), text("project file", "a change has no “{}”").with(key),
                           text("project file", "leave it out")));
    const Result<TableKey> table = tableOfChange(json, pointer);
    if (!table)
        return fail(table.error());
    const auto was = sideOfChange(*table, json, "before", pointer);
    if (!was)
        return fail(was.error());
    const auto is = sideOfChange(*table, json, "after", pointer);
    if (!is)
        return fail(is.error());
    return changeOf(*was, *is, pointer);
}

} // namespace

Json changesToJson(const std::vector<RowChange>& changes)
{
    Json list = Json::array();
    for (const RowChange& change : changes)
        list.push_back(changeToJson(change));
    return list;
}

Result<std::vector<RowChange>> changesFromJson(const Json& json, const std::string& pointer)
{
    if (!json.is_array())
        return fail(at(pointer, text("project file", "changes must be a list"),
                       text("project file", "write it in square brackets")));
    std::vector<RowChange> changes;
    for (const Json& one : json) {
        Result<RowChange> change = changeFromJson(one, pointerInto(pointer, std::to_string(changes.size())));
        if (!change)
            return fail(change.error());
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace edgewright
