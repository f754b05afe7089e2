// How is a file of the catalogue read, so that a mistake in it is found by file and JSON pointer?
#include "core/catalog/catalog_json.h"

#include "core/model/field.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright {

using nlohmann::json;

namespace {

constexpr int catalogVersion = 1;

Text seeReadme() { return text("catalog", "resources/catalog/README.md says what the member must be"); }

/// "file:line:column" of a byte of `text`.
std::string placeOf(const std::string& file, std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte ? byte - 1 : 0, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return fmt::format("{}:{}:{}", file, line, before.size() - lineStart + 1);
}

Result<json> parsed(const std::string& file, std::string_view source)
{
    try {
        return json::parse(source);
    } catch (const json::parse_error& error) {
        return fail({text("catalog", "the file is not valid JSON"), placeOf(file, source, error.byte),
                     text("catalog", "mend the JSON at this place")});
    } catch (const json::exception&) {
        return fail(
            {text("catalog", "the file holds a number that is too large"), file, text("catalog", "mend the number")});
    }
}

Result<void> readSources(CatalogFile& file, const json& root)
{
    const auto sources = root.find("sources");
    if (sources == root.end() || !sources->is_array())
        return fail({text("catalog", "the list “sources” is missing"), file.name + "#/sources", seeReadme()});
    for (std::size_t i = 0; i < sources->size(); ++i) {
        CatalogRow row(file, (*sources)[i], fmt::format("/sources/{}", i));
        const std::string id = row.word("id");
        const std::string title = row.word("title");
        if (!row.fault() && !file.sources.emplace(id, title).second)
            row.refuse("id", text("catalog", "the source “{}” stands twice").with(id),
                       text("catalog", "give each source an id of its own"));
        if (row.fault())
            return fail(*row.fault());
    }
    return {};
}

Result<void> checkHead(const CatalogFile& file, const json& root)
{
    if (!root.is_object() || root.value("format", json()) != "edgewright-catalog")
        return fail({text("catalog", "the file is not a catalogue of Edgewright"), file.name + "#/format",
                     text("catalog", "its “format” must be “edgewright-catalog”")});
    if (root.value("version", json()) != catalogVersion)
        return fail({text("catalog", "the catalogue has a version that this program does not read"),
                     file.name + "#/version", text("catalog", "use a file of version {}").with(catalogVersion)});
    return {};
}

} // namespace

Result<json> openCatalogFile(CatalogFile& file, std::string_view text)
{
    Result<json> root = parsed(file.name, text);
    if (!root)
        return root;
    if (const Result<void> head = checkHead(file, *root); !head)
        return fail(head.error());
    if (const Result<void> sources = readSources(file, *root); !sources)
        return fail(sources.error());
    return root;
}

CatalogRow::CatalogRow(const CatalogFile& file, const json& row, std::string pointer)
    : file_(file), row_(row), pointer_(std::move(pointer))
{
    if (!row_.is_object())
        fault_ = Error{text("catalog", "a row must be a JSON object"), file_.name + "#" + pointer_, seeReadme()};
}

void CatalogRow::refuse(const char* key, Text what, Text remedy)
{
    if (!fault_)
        fault_ = Error{std::move(what), fmt::format("{}#{}/{}", file_.name, pointer_, key), std::move(remedy)};
}

const json* CatalogRow::member(const char* key, bool required)
{
    if (fault_)
        return nullptr;
    const auto found = row_.find(key);
    if (found != row_.end())
        return &*found;
    if (required)
        refuse(key, text("catalog", "the member “{}” is missing").with(key), seeReadme());
    return nullptr;
}

const json* CatalogRow::value(const char* key) { return member(key, true); }

std::string CatalogRow::wordOr(const char* key)
{
    const json* held = member(key, false);
    if (!held)
        return {};
    if (held->is_string())
        return held->get<std::string>();
    refuse(key, text("catalog", "the member “{}” must be a word").with(key), seeReadme());
    return {};
}

std::string CatalogRow::word(const char* key)
{
    member(key, true);
    std::string held = wordOr(key);
    if (held.empty())
        refuse(key, text("catalog", "the member “{}” must not be empty").with(key), seeReadme());
    return held;
}

std::optional<double> CatalogRow::numberIf(const char* key, double least, double most)
{
    const json* held = member(key, false);
    if (!held)
        return {};
    if (held->is_number() && held->get<double>() >= least && held->get<double>() <= most)
        return held->get<double>();
    refuse(key, text("catalog", "the member “{}” must be a number from {} to {}").with(key, least, most), seeReadme());
    return {};
}

double CatalogRow::number(const char* key, double least, double most)
{
    member(key, true);
    return numberIf(key, least, most).value_or(0);
}

std::int64_t CatalogRow::count(const char* key)
{
    const json* held = member(key, false);
    if (!held)
        return 0;
    if (held->is_number_integer() && held->get<double>() >= 0 && held->get<double>() <= 1e9)
        return held->get<std::int64_t>();
    refuse(key, text("catalog", "the member “{}” must be a whole number from 0").with(key), seeReadme());
    return 0;
}

bool CatalogRow::flag(const char* key)
{
    const json* held = member(key, false);
    if (!held)
        return false;
    if (held->is_boolean())
        return held->get<bool>();
    refuse(key, text("catalog", "the member “{}” must be true or false").with(key), seeReadme());
    return false;
}

std::vector<int> CatalogRow::numbers(const char* key, int least, int most)
{
    const json* held = member(key, false);
    if (!held)
        return {};
    const auto fits = [&](const json& one) {
        return one.is_number_integer() && one.get<double>() >= least && one.get<double>() <= most;
    };
    if (held->is_array() && std::ranges::all_of(*held, fits))
        return held->get<std::vector<int>>();
    refuse(key, text("catalog", "the member “{}” must be a list of whole numbers from {} to {}").with(key, least, most),
           seeReadme());
    return {};
}

std::vector<std::string> CatalogRow::words(const char* key)
{
    const json* held = member(key, false);
    if (!held)
        return {};
    if (held->is_array() && std::ranges::all_of(*held, [](const json& one) { return one.is_string(); }))
        return held->get<std::vector<std::string>>();
    refuse(key, text("catalog", "the member “{}” must be a list of words").with(key), seeReadme());
    return {};
}

Evidence CatalogRow::evidence()
{
    const std::string id = word("source");
    Evidence evidence;
    if (const auto source = file_.sources.find(id); source != file_.sources.end())
        evidence.source = source->second;
    else
        refuse("source", text("catalog", "the source “{}” is not among the sources of the file").with(id),
               text("catalog", "add it to “sources”, or name one that stands there"));
    evidence.date = word("date");
    evidence.confidence = static_cast<Confidence>(choice("confidence", {"A", "B", "C"}));
    return evidence;
}

std::size_t CatalogRow::choice(const char* key, std::initializer_list<std::string_view> keys)
{
    const std::string held = word(key);
    const auto found = std::ranges::find(keys, held);
    if (found != keys.end())
        return static_cast<std::size_t>(found - keys.begin());
    std::string all;
    for (const std::string_view one : keys)
        all += fmt::format("{}{}", all.empty() ? "" : ", ", one);
    refuse(key, text("catalog", "“{}” is not one of the words that “{}” may be").with(held, key),
           text("catalog", "write one of: {}").with(all));
    return 0;
}

std::optional<Provider> CatalogRow::providerCalled(const char* key, std::string_view word)
{
    const auto all = choicesOf<Provider>();
    const auto found = std::ranges::find(all, word, &Choice::key);
    if (found != all.end() && word != "none")
        return static_cast<Provider>(found - all.begin());
    refuse(key, text("catalog", "there is no provider “{}”").with(word), seeReadme());
    return {};
}

Provider CatalogRow::provider(const char* key)
{
    const std::string held = word(key);
    return providerCalled(key, held).value_or(Provider::None);
}

std::vector<Provider> CatalogRow::providers(const char* key)
{
    std::vector<Provider> read;
    for (const std::string& one : words(key))
        if (const auto provider = providerCalled(key, one))
            read.push_back(*provider);
    return read;
}

} // namespace edgewright
