// info: counts what a project holds.
#include "app/cli/command.h"
#include "core/io/project_file.h"
#include "core/model/field.h"
#include "core/network/paths.h"
#include "core/report/tables.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

std::int64_t componentCount(const Topology& topology)
{
    const std::vector<int> components = NetworkGraph(topology).components();
    return components.empty() ? 0 : *std::ranges::max_element(components) + 1;
}

Result<Answer> countRows(const std::string& file)
{
    const auto topology = readProject(file);
    if (!topology)
        return fail(topology.error());
    nlohmann::ordered_json json;
    ResultTable table{text("cli", "Contents"), {text("cli", "Rows"), text("cli", "Count")}, {}};
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        const auto count = static_cast<std::int64_t>(tableOf<Row>(*topology).size());
        json[std::string(TableOf<Row>::json)] = count;
        table.rows.push_back({kindLabelPlural(tableKey<Row>()), count});
    });
    json["components"] = componentCount(*topology);
    table.rows.push_back({text("cli", "Unconnected parts of the network"), componentCount(*topology)});
    return answerWith(json, toPlainText(table));
}

Work declareInfo(Arguments& arguments)
{
    const auto file = std::make_shared<std::string>();
    arguments.projectFile(*file);
    return [file](const Progress&) { return countRows(*file); };
}

} // namespace

Command info() { return {.name = "info", .summary = "Count what a project holds.", .declare = declareInfo}; }

} // namespace edgewright::cli::command
