// Which files did an earlier export write into a folder?
#include "core/export/folder/export_list.h"

#include "core/base/id.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace edgewright {

namespace {

Error unreadable(const std::filesystem::path& file)
{
    return {text("export", "the list of what an earlier export wrote can't be read"), file.string(),
            text("export", "move the folder's files away, or export into another folder")};
}

bool isPart(std::string_view part)
{
    const auto hostile = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\\' || c == 0x7F; };
    return !part.empty() && part != "." && part != ".." && std::ranges::none_of(part, hostile);
}

} // namespace

std::string markOf(std::string_view text) { return derivedId(text); }

bool isInsidePath(std::string_view path)
{
    for (;;) {
        const std::size_t slash = path.find('/');
        if (!isPart(path.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

Result<ExportList> readExportList(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / exportListName;
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return ExportList();
    if (!std::filesystem::is_regular_file(file, error))
        return fail(unreadable(file));
    std::ifstream stream(file, std::ios::binary);
    const std::string words((std::istreambuf_iterator<char>(stream)), {});
    const nlohmann::json json = nlohmann::json::parse(words, nullptr, false);
    if (!stream || !json.is_object() || json.value("format", nlohmann::json()) != "edgewright-export" ||
        !json.contains("files") || !json["files"].is_object())
        return fail(unreadable(file));
    ExportList list;
    for (const auto& [path, mark] : json["files"].items()) {
        if (!mark.is_string() || !isInsidePath(path))
            return fail(unreadable(file));
        list[path] = mark.get<std::string>();
    }
    return list;
}

std::string exportListText(const ExportList& list)
{
    const nlohmann::ordered_json json{{"format", "edgewright-export"}, {"version", 1}, {"files", list}};
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace edgewright
