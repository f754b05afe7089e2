// How does an Edit become one line of the journal, and a line an Edit?
#include "core/io/json_rows.h"
#include "core/io/project_file.h"

#include <cmath>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>

namespace edgewright {

namespace {

/// Text points to string literals; words read from a journal have none, so they are kept as long as the program runs. Equal words are kept once.
const char* kept(const std::string& words)
{
    static std::mutex guard;
    static std::set<std::string> all;
    const std::scoped_lock locked(guard);
    return all.insert(words.c_str()).first->c_str();
}

Json textToJson(const Text& words);

struct ArgumentToJson {
    Json operator()(const std::string& word) const { return word; }
    Json operator()(double figure) const { return std::isfinite(figure) ? Json(figure) : Json(threeDigits(figure)); }
    Json operator()(std::int64_t count) const { return count; }
    Json operator()(const std::vector<Text>& nested) const
    {
        return nested.empty() ? Json("") : textToJson(nested.front());
    }
};

Json textToJson(const Text& words)
{
    Json json = Json::object();
    json["context"] = words.context;
    json["source"] = words.source;
    for (const Text::Argument& argument : words.arguments)
        json["arguments"].push_back(std::visit(ArgumentToJson{}, argument));
    return json;
}

Error at(std::string pointer, Text what)
{
    return {std::move(what), std::move(pointer), text("journal", "leave this line out")};
}

Result<Text> textFromJson(const Json& json, const std::string& pointer);

Result<Text::Argument> argumentFromJson(const Json& json, const std::string& pointer)
{
    if (json.is_string())
        return Text::argument(json.get_ref<const std::string&>());
    if (json.is_number_float())
        return Text::argument(json.get<double>());
    if (json.is_number_integer())
        return Text::argument(json.get<std::int64_t>());
    const Result<Text> nested = textFromJson(json, pointer);
    if (!nested)
        return fail(nested.error());
    return Text::argument(*nested);
}

Result<Text> textFromJson(const Json& json, const std::string& pointer)
{
    const auto isWord = [&](const char* key) { return json.contains(key) && json[key].is_string(); };
    if (!json.is_object() || !isWord("context") || !isWord("source"))
        return fail(at(pointer, text("journal", "the words of a step must be an object with “context” and “source”")));
    Text words{kept(json["context"].get<std::string>()), kept(json["source"].get<std::string>()), {}};
    if (!json.contains("arguments"))
        return words;
    for (const Json& one : json["arguments"]) {
        Result<Text::Argument> argument = argumentFromJson(one, pointerInto(pointer, "arguments"));
        if (!argument)
            return fail(argument.error());
        words.arguments.push_back(std::move(*argument));
    }
    return words;
}

Result<Gesture> gestureFrom(const Json& json)
{
    const auto found = json.find("gesture");
    if (found == json.end())
        return Gesture::None;
    if (!found->is_number_unsigned())
        return fail(at("/gesture", text("journal", "a gesture must be a whole number")));
    return static_cast<Gesture>(found->get<std::uint64_t>());
}

} // namespace

std::string toJsonLine(const Edit& edit)
{
    Json json = Json::object();
    json["label"] = textToJson(edit.label);
    if (edit.gesture != Gesture::None)
        json["gesture"] = static_cast<std::uint64_t>(edit.gesture);
    json["changes"] = changesToJson(edit.changes);
    return jsonText(json, -1);
}

Result<Edit> editFromJsonLine(std::string_view line)
{
    const Result<Json> json = parseJson(line, {});
    if (!json)
        return fail(json.error());
    if (!json->is_object() || !json->contains("label") || !json->contains("changes"))
        return fail(at("", text("journal", "a step of the journal must be an object with “label” and “changes”")));
    Result<Text> label = textFromJson((*json)["label"], "/label");
    if (!label)
        return fail(label.error());
    const Result<Gesture> gesture = gestureFrom(*json);
    if (!gesture)
        return fail(gesture.error());
    Result<std::vector<RowChange>> changes = changesFromJson((*json)["changes"], "/changes");
    if (!changes)
        return fail(changes.error());
    return Edit{std::move(*label), *gesture, std::move(*changes)};
}

} // namespace edgewright
