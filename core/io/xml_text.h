// How does text become an XML tree, if it may be hostile?
#pragma once

#include "core/base/result.h"

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace edgewright {

/// Reads into `document`. External entities are never loaded and entities that the file declares never expanded: pugixml does neither.
/// UTF-8 unless a byte order mark or the declaration says otherwise (UTF-16, UTF-32, ISO-8859-1).
/// Errors: not UTF-8, not well-formed (file:line:column).
/// Cost:   O(bytes).
Result<void> parseXml(pugi::xml_document& document, std::string_view text, std::string_view fileName);

/// "node" of "y:node".
std::string_view localName(const pugi::xml_node& element);

/// The first child element so called, whatever its prefix; a null node if there is none.
pugi::xml_node childCalled(const pugi::xml_node& parent, std::string_view name);

/// The same among all that stands below, in the order of the file.
pugi::xml_node descendantCalled(const pugi::xml_node& parent, std::string_view name);

/// All text directly inside, CDATA included, on one line: runs of spaces and control characters become one space.
std::string textInside(const pugi::xml_node& element);
std::string onOneLine(std::string_view words);

} // namespace edgewright
