// Which characters does a UTF-8 text hold?
#include "core/export/manifest/unicode.h"

#include <cstdint>

namespace edgewright {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// How many bytes the sequence that begins with `lead` has; 0: it can't begin one.
std::size_t sequenceLength(std::uint8_t lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isWellFormed(char32_t point, std::size_t length)
{
    static constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return point >= least[length] && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
}

/// The code point at `at`, which moves behind it.
char32_t next(std::string_view utf8, std::size_t& at)
{
    const auto lead = static_cast<std::uint8_t>(utf8[at]);
    const std::size_t length = sequenceLength(lead);
    if (length == 0 || at + length > utf8.size())
        return ++at, replacement;
    char32_t point = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<std::uint8_t>(utf8[at + i]);
        if ((byte & 0xC0) != 0x80)
            return ++at, replacement;
        point = (point << 6) | (byte & 0x3Fu);
    }
    if (!isWellFormed(point, length))
        return ++at, replacement;
    return at += length, point;
}

} // namespace

std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();)
        points += next(utf8, at);
    return points;
}

void appendUtf8(std::string& text, char32_t point)
{
    const auto byte = [&](char32_t bits) { text += static_cast<char>(static_cast<std::uint8_t>(bits)); };
    if (point < 0x80)
        return byte(point);
    if (point < 0x800)
        byte(0xC0 | (point >> 6));
    else if (point < 0x10000) {
        byte(0xE0 | (point >> 12));
        byte(0x80 | ((point >> 6) & 0x3F));
    } else {
        byte(0xF0 | (point >> 18));
        byte(0x80 | ((point >> 12) & 0x3F));
        byte(0x80 | ((point >> 6) & 0x3F));
    }
    byte(0x80 | (point & 0x3F));
}

bool needsEscape(char32_t point)
{
    const bool control = point < 0x20 || (point >= 0x7F && point <= 0x9F);
    const bool separator = point == 0x2028 || point == 0x2029;
    const bool direction =
        (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069); // reorders what is read
    return control || separator || direction || point == 0xFEFF || (point & 0xFFFE) == 0xFFFE;
}

} // namespace edgewright
