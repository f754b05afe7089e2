// How many columns of a terminal does a word take?
#pragma once

#include <string>
#include <string_view>

namespace edgewright {

/// Columns of UTF-8 text: 2 for East Asian wide characters and emoji, 0 for marks that combine with the one before.
/// Source: Unicode Standard Annex 11, "East Asian Width"; general categories Mn, Me and Cf for what takes no column.
int displayWidth(std::string_view utf8);

/// The text without what could steer a terminal or turn the direction of what follows: control characters, direction overrides and
/// bytes that are not UTF-8 become U+FFFD each.
std::string terminalSafe(std::string_view utf8);

} // namespace edgewright
