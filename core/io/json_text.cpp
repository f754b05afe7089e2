// How does text become a JSON tree, if it may be hostile?
#include "core/io/json_text.h"

#include "core/io/text_position.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

namespace edgewright {

namespace {

constexpr std::string_view jsonSpace = " \t\r\n";

struct NotJson {
    std::string_view whole;
    std::string_view fileName;

    Error at(std::size_t byte, Text what, Text remedy) const
    {
        return {std::move(what), placeIn(fileName, whole, byte), std::move(remedy)};
    }

    Error empty() const
    {
        return at(0, text("json", "the file is empty"), text("json", "choose a file that Edgewright saved"));
    }

    /// `token` is what the parser had read of the token that ends at `byte`.
    Error unexpected(std::size_t byte, std::string_view token) const
    {
        if (const std::size_t bad = firstInvalidUtf8(whole); bad != std::string_view::npos)
            return at(bad, text("json", "the text is not UTF-8 from here on"), text("json", "save the file as UTF-8"));
        if (byte >= whole.size())
            return at(whole.size(), text("json", "the file ends in the middle"),
                      text("json", "get a whole copy of the file"));
        const std::size_t start = byte + 1 - std::min(byte + 1, std::max<std::size_t>(token.size(), 1));
        if (isNotANumber(whole.substr(start)))
            return at(start, text("json", "NaN and Infinity are no numbers in JSON"),
                      text("json", "put a number there, or leave the member out"));
        return at(byte,
                  text("json", "this is not JSON: “{}” is unexpected").with(shortened(whole.substr(byte, 64), 12)),
                  text("json", "correct the file here"));
    }

private:
    static bool isNotANumber(std::string_view word)
    {
        if (word.starts_with('-') || word.starts_with('+'))
            word.remove_prefix(1);
        return word.starts_with("NaN") || word.starts_with("nan") || word.starts_with("Inf") || word.starts_with("inf");
    }
};

/// Listens to the parser and builds the tree. Needed since the parser's own tree keeps the last of two equal keys, and knows no depth.
class TreeBuilder final : public nlohmann::json_sax<Json> {
public:
    TreeBuilder(NotJson notJson, std::size_t skipped) : notJson_(notJson), skipped_(skipped) {}

    Json tree;
    std::optional<Error> error;

    bool null() override { return put(nullptr), true; }
    bool boolean(bool value) override { return put(value), true; }
    bool number_integer(std::int64_t value) override { return put(value), true; }
    bool number_unsigned(std::uint64_t value) override { return put(value), true; }
    bool number_float(double value, const std::string&) override { return put(value), true; }
    bool string(std::string& value) override { return put(std::move(value)), true; }
    bool binary(Json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return open_.pop_back(), true; }
    bool key(std::string& name) override { return open_.back().key = name, true; }

    bool end_object() override
    {
        std::vector<std::string_view> keys;
        for (const auto& [name, value] : open_.back().json->get_ref<const Json::object_t&>())
            keys.push_back(name);
        open_.pop_back();
        std::ranges::sort(keys);
        if (const auto twice = std::ranges::adjacent_find(keys); twice != keys.end())
            return refuse(pointerInto(pointer(), *twice), text("json", "“{}” stands twice in one object").with(*twice),
                          text("json", "leave one of the two out"));
        return true;
    }

    bool parse_error(std::size_t bytesRead, const std::string& token,
                     const nlohmann::detail::exception& problem) override
    {
        const std::size_t byte = skipped_ + (bytesRead > 0 ? bytesRead - 1 : 0);
        constexpr int numberOverflow = 406;
        error = problem.id == numberOverflow
                    ? notJson_.at(byte, text("json", "a number is larger than any that can be kept"),
                                  text("json", "put a smaller number there"))
                    : notJson_.unexpected(byte, token);
        return false;
    }

private:
    /// An object or array that isn't closed yet, and the key that its newest member has.
    struct Open {
        Json* json;
        std::string key;
    };

    Json* put(Json value)
    {
        if (open_.empty())
            return &(tree = std::move(value));
        Json& parent = *open_.back().json;
        if (parent.is_array())
            return &parent.get_ref<Json::array_t&>().emplace_back(std::move(value));
        // Not operator[]: it looks through all members there are, which makes a large object quadratic.
        return &parent.get_ref<Json::object_t&>().emplace_back(open_.back().key, std::move(value)).second;
    }

    bool open(Json value)
    {
        Json* opened = put(std::move(value));
        if (open_.size() >= deepestJson)
            return refuse(pointer(), text("json", "objects and lists are nested deeper than {}").with(deepestJson),
                          text("json", "choose a file that Edgewright saved"));
        open_.push_back({opened, {}});
        return true;
    }

    /// Names the newest member.
    std::string pointer() const
    {
        std::string path;
        for (const Open& at : open_)
            path = pointerInto(path, at.json->is_array() ? std::to_string(at.json->size() - 1) : at.key);
        return path;
    }

    bool refuse(const std::string& where, Text what, Text remedy)
    {
        error = Error{std::move(what), pointerInFile(notJson_.fileName, where), std::move(remedy)};
        return false;
    }

    NotJson notJson_;
    std::size_t skipped_;
    std::vector<Open> open_;
};

} // namespace

std::string pointerInto(const std::string& pointer, std::string_view key)
{
    std::string deeper = pointer + '/';
    for (const char c : key)
        c == '~' ? deeper += "~0" : c == '/' ? deeper += "~1" : deeper += c;
    return deeper;
}

std::string pointerInFile(std::string_view fileName, const std::string& pointer)
{
    return fileName.empty() ? pointer : std::string(fileName) + '#' + pointer;
}

Result<Json> parseJson(std::string_view written, std::string_view fileName)
{
    const std::string_view whole = withoutByteOrderMark(written);
    const NotJson notJson{whole, fileName};
    const std::size_t begin = whole.find_first_not_of(jsonSpace);
    if (begin == std::string_view::npos)
        return fail(notJson.empty());
    const std::string_view body = whole.substr(begin, whole.find_last_not_of(jsonSpace) + 1 - begin);
    TreeBuilder builder(notJson, begin);
    try {
        if (Json::sax_parse(body.begin(), body.end(), &builder) && !builder.error)
            return std::move(builder.tree);
    } catch (const std::exception&) {
        return fail(notJson.at(0, text("json", "there is not enough memory for this file"), {}));
    }
    return fail(*builder.error);
}

std::string jsonText(const Json& json, int indentation)
{
    return json.dump(indentation, ' ', false, Json::error_handler_t::replace);
}

} // namespace edgewright
