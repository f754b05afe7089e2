// How is a tree written as YAML that every reader understands alike?
#include "core/export/manifest/yaml_writer.h"

#include "core/export/manifest/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace edgewright::yaml {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Words that YAML 1.1 readers take for booleans and null.
bool isReserved(std::string_view word)
{
    static constexpr std::array reserved = {"true", "false", "yes", "no", "on", "off", "y", "n", "null"};
    std::string low(word);
    std::ranges::transform(low, low.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::any_of(reserved, [&](const char* one) { return low == one; });
}

/// Begins with a letter, so it is no number, date or mark; holds nothing that means something to YAML.
bool isPlain(std::string_view word)
{
    const auto plain = [](char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '/'; };
    return !word.empty() && isLetter(word.front()) && std::ranges::all_of(word, plain) && !isReserved(word);
}

void appendQuoted(std::string& out, char32_t point)
{
    if (point == '"' || point == '\\')
        (out += '\\') += static_cast<char>(point);
    else if (point == '\n')
        out += "\\n";
    else if (!needsEscape(point))
        appendUtf8(out, point);
    else if (point <= 0xFFFF)
        out += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(point));
    else
        out += fmt::format("\\U{:08X}", static_cast<std::uint32_t>(point));
}

class Writer {
public:
    std::string take() { return std::move(out_); }

    /// Writes `value` after a key or a dash: on the same line, or below it, indented by `depth`.
    void value(const Value& value, std::size_t depth, bool afterDash)
    {
        if (const auto* map = std::get_if<Map>(&value.held); map && !map->empty())
            return members(*map, depth, afterDash);
        if (const auto* list = std::get_if<List>(&value.held); list && !list->empty())
            return items(*list, depth);
        (out_ += ' ') += leaf(value);
        out_ += '\n';
    }

    void members(const Map& map, std::size_t depth, bool afterDash)
    {
        out_ += afterDash ? " " : depth == 0 && out_.empty() ? "" : "\n";
        for (std::size_t i = 0; i < map.size(); ++i) {
            if (i > 0 || !afterDash)
                out_.append(2 * depth, ' ');
            (out_ += scalar(map[i].first)) += ':';
            value(map[i].second, depth + 1, false);
        }
    }

    void items(const List& list, std::size_t depth)
    {
        if (!out_.empty())
            out_ += '\n';
        for (const Value& item : list) {
            out_.append(2 * depth, ' ') += '-';
            value(item, depth + 1, true);
        }
    }

private:
    static std::string leaf(const Value& value)
    {
        if (const auto* word = std::get_if<std::string>(&value.held))
            return scalar(*word);
        if (const auto* flag = std::get_if<bool>(&value.held))
            return *flag ? "true" : "false";
        if (const auto* number = std::get_if<std::int64_t>(&value.held))
            return std::to_string(*number);
        return std::holds_alternative<Map>(value.held) ? "{}" : "[]";
    }

    std::string out_;
};

} // namespace

std::string scalar(std::string_view word)
{
    if (isPlain(word))
        return std::string(word);
    std::string quoted = "\"";
    for (const char32_t point : codePoints(word))
        appendQuoted(quoted, point);
    return quoted + '"';
}

std::string write(const Value& document)
{
    Writer writer;
    writer.value(document, 0, false);
    std::string text = writer.take();
    return text.starts_with(' ') ? text.substr(1) : text;
}

} // namespace edgewright::yaml
