// Which characters does a UTF-8 text hold?
#pragma once

#include <string>
#include <string_view>

namespace edgewright {

/// The code points of `utf8`; a byte that belongs to none becomes U+FFFD.
std::u32string codePoints(std::string_view utf8);

void appendUtf8(std::string& text, char32_t point);

/// Does a data language need this character escaped: a control, a line separator, a byte order mark, a non-character?
bool needsEscape(char32_t point);

} // namespace edgewright
