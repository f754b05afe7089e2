// How is a tree of blocks and attributes written as `terraform fmt` would lay it out?
#include "core/export/manifest/hcl_writer.h"

#include "core/export/manifest/naming.h"
#include "core/export/manifest/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::hcl {

namespace {

bool isIdentifier(std::string_view word)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    return !word.empty() && letter(word.front()) && std::ranges::all_of(word, inner);
}

std::string key(std::string_view word) { return isIdentifier(word) ? std::string(word) : quoted(word); }

std::string inlinedList(const List& list)
{
    std::string out;
    for (const Value& value : list)
        out += (out.empty() ? "" : ", ") + inlined(value);
    return "[" + out + "]";
}

std::string inlinedObject(const Object& object)
{
    std::string out;
    for (const auto& [name, value] : object)
        out += (out.empty() ? "" : ", ") + key(name) + " = " + inlined(value);
    return out.empty() ? "{}" : "{ " + out + " }";
}

bool isFilledObject(const Value& value)
{
    const auto* object = std::get_if<Object>(&value.held);
    return object && !object->empty();
}

/// What stands right of the equals sign and goes on one line; others break the column of equals signs.
bool staysOnLine(const Value& value)
{
    const auto* list = std::get_if<List>(&value.held);
    return !isFilledObject(value) && !(list && !list->empty() && std::ranges::all_of(*list, isFilledObject));
}

std::size_t characters(std::string_view word) { return codePoints(word).size(); }

void appendAttributes(std::string& out, const std::vector<Attribute>& attributes, std::size_t depth);

void appendMembers(std::string& out, const Value& object, std::size_t depth)
{
    std::vector<Attribute> members;
    for (const auto& [name, value] : std::get<Object>(object.held))
        members.push_back({name, value});
    appendAttributes(out, members, depth);
}

/// An object, or a list of objects, over several lines.
void appendSpread(std::string& out, const Value& value, std::size_t depth)
{
    const std::string indent(2 * depth, ' ');
    if (isFilledObject(value)) {
        out += "{\n";
        appendMembers(out, value, depth + 1);
        out += indent + "}\n";
        return;
    }
    out += "[\n";
    const List& list = std::get<List>(value.held);
    for (std::size_t i = 0; i < list.size(); ++i) {
        out += indent + "  {\n";
        appendMembers(out, list[i], depth + 2);
        out += indent + (i + 1 < list.size() ? "  },\n" : "  }\n");
    }
    out += indent + "]\n";
}

/// Attributes with their equals signs in one column as far as lines follow one another.
void appendAttributes(std::string& out, const std::vector<Attribute>& attributes, std::size_t depth)
{
    const std::string indent(2 * depth, ' ');
    for (std::size_t begin = 0; begin < attributes.size();) {
        std::size_t end = begin, column = 0;
        for (; end < attributes.size() && staysOnLine(attributes[end].value); ++end)
            column = std::max(column, characters(key(attributes[end].name)));
        for (; begin < end; ++begin) {
            const std::string name = key(attributes[begin].name);
            out += indent + name + std::string(column - characters(name), ' ') + " = " +
                   inlined(attributes[begin].value) + "\n";
        }
        if (begin == attributes.size())
            return;
        out += indent + key(attributes[begin].name) + " = ";
        appendSpread(out, attributes[begin].value, depth);
        ++begin;
    }
}

void appendBlock(std::string& out, const Block& block, std::size_t depth)
{
    const std::string indent(2 * depth, ' ');
    if (!block.row.empty())
        out += indent + "# edgewright:row = " + printableName(block.row) + "\n";
    out += indent + block.type;
    for (const std::string& label : block.labels)
        out += " " + quoted(label);
    if (block.attributes.empty() && block.blocks.empty()) {
        out += " {}\n";
        return;
    }
    out += " {\n";
    appendAttributes(out, block.attributes, depth + 1);
    for (std::size_t i = 0; i < block.blocks.size(); ++i) {
        if (i > 0 || !block.attributes.empty())
            out += "\n";
        appendBlock(out, block.blocks[i], depth + 1);
    }
    out += indent + "}\n";
}

} // namespace

std::string quoted(std::string_view word)
{
    std::string out = "\"";
    const std::u32string points = codePoints(word);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t point = points[i];
        if ((point == '$' || point == '%') && i + 1 < points.size() && points[i + 1] == '{')
            out.append(2, static_cast<char>(point));
        else if (point == '"' || point == '\\')
            (out += '\\') += static_cast<char>(point);
        else if (point == '\n')
            out += "\\n";
        else if (needsEscape(point))
            out += point <= 0xFFFF ? fmt::format("\\u{:04x}", static_cast<std::uint32_t>(point))
                                   : fmt::format("\\U{:08x}", static_cast<std::uint32_t>(point));
        else
            appendUtf8(out, point);
    }
    return out + '"';
}

std::string inlined(const Value& value)
{
    struct {
        std::string operator()(const std::string& word) const { return quoted(word); }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(const Expression& expression) const { return expression.code; }
        std::string operator()(const List& list) const { return inlinedList(list); }
        std::string operator()(const Object& object) const { return inlinedObject(object); }
    } write;
    return std::visit(write, value.held);
}

std::string write(const std::vector<Block>& blocks)
{
    std::string out;
    for (const Block& block : blocks) {
        if (!out.empty())
            out += "\n";
        appendBlock(out, block, 0);
    }
    return out;
}

} // namespace edgewright::hcl
