// templates: lists what `new --template` can start from.
#include "core/catalog/templates.h"

#include "app/cli/command.h"
#include "core/report/tables.h"

#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

Result<Answer> listTemplates(const Progress&)
{
    nlohmann::ordered_json json{{"templates", nlohmann::ordered_json::array()}};
    ResultTable table{text("cli", "Templates"), {text("cli", "Name"), text("cli", "Title"), text("cli", "Shows")}, {}};
    for (const Template& one : edgewright::templates()) {
        json["templates"].push_back(
            {{"name", one.name}, {"title", english(one.title)}, {"summary", english(one.summary)}});
        table.rows.push_back({std::string(one.name), one.title, one.summary});
    }
    return answerWith(json, toPlainText(table));
}

} // namespace

Command templates()
{
    return {.name = "templates", .summary = "List the templates of `new`.", .declare = [](Arguments&) -> Work {
                return listTemplates;
            }};
}

} // namespace edgewright::cli::command
