// How does text become an XML tree, if it may be hostile?
#include "core/io/xml_text.h"

#include "core/io/text_position.h"

#include <algorithm>
#include <exception>

namespace edgewright {

namespace {

Error notXml(std::string_view whole, std::string_view fileName, std::size_t byte, Text what)
{
    return {std::move(what), placeIn(fileName, whole, byte), text("xml", "correct the file here, or export it again")};
}

Text whatIsWrong(const pugi::xml_parse_result& result)
{
    switch (result.status) {
    case pugi::status_no_document_element: return text("xml", "there is no element in this file");
    case pugi::status_end_element_mismatch: return text("xml", "this is not XML: an element is closed that isn't open");
    case pugi::status_bad_start_element: return text("xml", "this is not XML: a tag is broken");
    case pugi::status_bad_end_element: return text("xml", "this is not XML: an end tag is broken");
    case pugi::status_bad_attribute: return text("xml", "this is not XML: an attribute is broken");
    case pugi::status_bad_doctype: return text("xml", "this is not XML: the document type is broken");
    case pugi::status_out_of_memory: return text("xml", "there is not enough memory for this file");
    default: return text("xml", "this is not XML: {}").with(result.description());
    }
}

/// Of other encodings pugixml makes UTF-8 itself.
bool saysOtherEncoding(std::string_view text)
{
    const std::string_view head = text.substr(0, 4);
    if (head.find('\0') != std::string_view::npos || head.starts_with("\xFE\xFF") || head.starts_with("\xFF\xFE"))
        return true;
    std::string declaration(text.substr(0, std::min<std::size_t>(text.find("?>"), 200)));
    std::ranges::transform(declaration, declaration.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return declaration.starts_with("<?xml") &&
           (declaration.find("iso-8859-1") != std::string::npos || declaration.find("latin1") != std::string::npos);
}

Result<void> load(pugi::xml_document& document, std::string_view whole, std::string_view fileName)
{
    const bool isOther = saysOtherEncoding(whole);
    if (const std::size_t bad = isOther ? std::string_view::npos : firstInvalidUtf8(whole);
        bad != std::string_view::npos)
        return fail(notXml(whole, fileName, bad, text("xml", "the text is not UTF-8 from here on")));
    const pugi::xml_parse_result result = document.load_buffer(whole.data(), whole.size(), pugi::parse_default,
                                                               isOther ? pugi::encoding_auto : pugi::encoding_utf8);
    if (result)
        return {};
    return fail(notXml(whole, fileName, static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)),
                       whatIsWrong(result)));
}

bool isSpace(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; }

} // namespace

Result<void> parseXml(pugi::xml_document& document, std::string_view written, std::string_view fileName)
{
    const std::string_view whole = withoutByteOrderMark(written);
    try {
        return load(document, whole, fileName);
    } catch (const std::exception&) {
        return fail(notXml(whole, fileName, 0, text("xml", "there is not enough memory for this file")));
    }
}

std::string_view localName(const pugi::xml_node& element)
{
    const std::string_view name = element.name();
    return name.substr(name.rfind(':') + 1);
}

pugi::xml_node childCalled(const pugi::xml_node& parent, std::string_view name)
{
    for (const pugi::xml_node& child : parent.children())
        if (localName(child) == name)
            return child;
    return {};
}

pugi::xml_node descendantCalled(const pugi::xml_node& parent, std::string_view name)
{
    return parent.find_node([&](const pugi::xml_node& node) { return localName(node) == name; });
}

std::string textInside(const pugi::xml_node& element)
{
    std::string words;
    for (const pugi::xml_node& child : element.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            words += child.value();
    return onOneLine(words);
}

std::string onOneLine(std::string_view words)
{
    std::string line;
    bool spaceDue = false;
    for (const char c : words) {
        if (isSpace(c)) {
            spaceDue = !line.empty();
            continue;
        }
        if (spaceDue)
            line += ' ';
        spaceDue = false;
        line += c;
    }
    // A character reference such as &#xD800; can name what is no character.
    for (std::size_t from = 0; from < line.size(); ++from) {
        const std::size_t bad = firstInvalidUtf8(std::string_view(line).substr(from));
        if (bad == std::string_view::npos)
            break;
        line[from += bad] = '?';
    }
    return line;
}

} // namespace edgewright
