// Where in a text is a byte, as people count? And is the text UTF-8?
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace edgewright {

/// Both count from 1; a column is a character, not a byte.
struct TextPosition {
    std::size_t line = 1, column = 1;
    bool operator==(const TextPosition&) const = default;
};

/// Notes: a `byte` beyond the end names the end.
/// Cost:  O(byte).
TextPosition positionOf(std::string_view text, std::size_t byte);

/// "plan.edge.json:3:14"; without a file name "3:14".
std::string placeIn(std::string_view fileName, std::string_view text, std::size_t byte);

/// Where the first sequence starts that is not UTF-8 (overlong forms and surrogates count as such); npos: all is.
std::size_t firstInvalidUtf8(std::string_view text);

std::string_view withoutByteOrderMark(std::string_view text);

/// At most `most` characters, "…" put for the rest. `text` is UTF-8.
std::string shortened(std::string_view text, std::size_t most);

} // namespace edgewright
