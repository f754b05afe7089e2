// How does a topology become a project file, and a file a topology?
#include "core/io/project_file.h"

#include "core/io/json_rows.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace edgewright {

namespace {

constexpr std::string_view formatName = "edgewright";

/// Also when they hold nothing: without them a file looks cut short.
template <class Row> constexpr bool isAlwaysWritten = std::is_same_v<Row, Node> || std::is_same_v<Row, Link>;

Error at(std::string pointer, Text what, Text remedy)
{
    return {std::move(what), std::move(pointer), std::move(remedy)};
}

Result<void> checkFormat(const Json& json)
{
    if (json.is_object() && json.contains("format") && json["format"] == formatName)
        return {};
    return fail(at("/format", text("project file", "this is JSON, but not a project of Edgewright"),
                   text("project file", "choose a file whose “format” is “edgewright”, or import it")));
}

Result<void> checkVersion(const Json& json)
{
    const auto found = json.find("version");
    if (found == json.end() || !found->is_number_integer() || *found < 1)
        return fail(at("/version",
                       text("project file", "the version of the format is missing, or not a whole number from 1"),
                       text("project file", "write “version”: {}").with(projectVersion)));
    if (*found <= projectVersion)
        return {};
    const std::string newer = found->dump();
    return fail(at("/version",
                   text("project file", "this file has version {} of the format; this program reads up to version {}")
                       .with(newer, projectVersion),
                   text("project file", "open it with a newer Edgewright, one that reads version {}").with(newer)));
}

template <class Row> Result<void> readTable(Topology& topology, const Json& json)
{
    const std::string pointer = pointerInto({}, TableOf<Row>::json);
    if (!json.is_array())
        return fail(at(pointer, text("project file", "“{}” must be a list of rows").with(TableOf<Row>::json),
                       text("project file", "write it in square brackets")));
    std::map<std::string, std::size_t> indexOfId;
    for (std::size_t index = 0; index < json.size(); ++index) {
        const std::string here = pointerInto(pointer, std::to_string(index));
        Result<AnyRow> row = rowFromJson(tableKey<Row>(), json[index], here);
        if (!row)
            return fail(row.error());
        const auto [first, isNew] = indexOfId.emplace(refOf(*row).id, index);
        if (!isNew)
            return fail(at(pointerInto(here, "id"),
                           text("project file", "the id {} stands twice; first at {}")
                               .with(first->first, pointerInto(pointer, std::to_string(first->second))),
                           text("project file", "give one of the two another id")));
        tableOf<Row>(topology).put(std::get<Row>(std::move(*row)));
    }
    return {};
}

/// Reads the table of that key; false where there is none.
Result<bool> readTableCalled(Topology& topology, const std::string& key, const Json& json)
{
    Result<bool> isTable = false;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (TableOf<Row>::json != key)
            return;
        if (Result<void> read = readTable<Row>(topology, json); read)
            isTable = true;
        else
            isTable = fail(read.error());
    });
    return isTable;
}

Result<Topology> readTables(const Json& json)
{
    Topology topology;
    Json unknown = Json::object();
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        if (key == "format" || key == "version")
            continue;
        const Result<bool> isTable = readTableCalled(topology, key, value);
        if (!isTable)
            return fail(isTable.error());
        if (!*isTable)
            unknown.get_ref<Json::object_t&>().emplace_back(key, value);
    }
    if (!unknown.empty())
        topology.unknown = jsonText(unknown, -1);
    return topology;
}

/// Turns "/links/l1/from", which names the row by its id, into "/links/3/from", which is where it stands in the file.
std::string byIndex(const Json& json, const std::string& pointerById)
{
    const std::size_t idAt = pointerById.find('/', 1) + 1;
    const std::size_t idEnd = std::min(pointerById.find('/', idAt), pointerById.size());
    const std::string table = pointerById.substr(1, idAt - 2);
    const std::string id = pointerById.substr(idAt, idEnd - idAt);
    const std::string member = idEnd == pointerById.size() ? "/id" : pointerById.substr(idEnd);
    const auto rows = json.find(table);
    if (idAt == 0 || rows == json.end())
        return pointerById;
    const auto row = std::ranges::find_if(*rows, [&](const Json& one) { return one["id"] == id; });
    return row == rows->end() ? pointerById : "/" + table + "/" + std::to_string(row - rows->begin()) + member;
}

Result<Topology> topologyFrom(const Json& json)
{
    if (Result<void> known = checkFormat(json); !known)
        return fail(known.error());
    if (Result<void> known = checkVersion(json); !known)
        return fail(known.error());
    Result<Topology> topology = readTables(json);
    if (!topology)
        return topology;
    if (Result<void> holds = checkInvariants(*topology); !holds)
        return fail(at(byIndex(json, holds.error().where), holds.error().what, holds.error().remedy));
    return topology;
}

} // namespace

std::string toProjectText(const Topology& topology)
{
    Json json = Json::object();
    json["format"] = formatName;
    json["version"] = projectVersion;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableOf<Row>(topology).empty() && !isAlwaysWritten<Row>)
            return;
        Json& rows = json[std::string(TableOf<Row>::json)] = Json::array();
        for (const Row& row : tableOf<Row>(topology))
            rows.push_back(rowToJson(row));
    });
    appendUnknown(json, topology.unknown);
    return jsonText(json, 2) + '\n';
}

Result<Topology> fromProjectText(std::string_view text, std::string_view fileName)
{
    const Result<Json> json = parseJson(text, fileName);
    if (!json)
        return fail(json.error());
    Result<Topology> topology = topologyFrom(*json);
    if (!topology)
        topology.error().where = pointerInFile(fileName, topology.error().where);
    return topology;
}

Result<Topology> readProject(const std::filesystem::path& file)
{
    const Result<std::string> bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    return fromProjectText(*bytes, file.filename().string());
}

Result<void> writeProject(const Topology& topology, const std::filesystem::path& file)
{
    return writeFileAtomically(file, toProjectText(topology));
}

} // namespace edgewright
