// How does --list show a registry of the core?
#include "app/cli/registry_list.h"

#include "core/report/tables.h"

#include <nlohmann/json.hpp>

namespace edgewright::cli {

Answer listOfEntries(const char* name, const std::vector<KeyAndTitle>& entries)
{
    nlohmann::ordered_json json{{name, nlohmann::ordered_json::array()}};
    ResultTable table{text("cli", "List"), {text("cli", "Name"), text("cli", "Title")}, {}};
    for (const auto& [key, title] : entries) {
        json[name].push_back({{"name", key}, {"title", english(title)}});
        table.rows.push_back({std::string(key), title});
    }
    return answerWith(json, toPlainText(table));
}

} // namespace edgewright::cli
