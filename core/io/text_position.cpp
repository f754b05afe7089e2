// Where in a text is a byte, as people count? And is the text UTF-8?
#include "core/io/text_position.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright {

namespace {

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Bytes of the character that starts `text`, or 0 where it is malformed.
/// Source: table 3-7 of the Unicode Standard, "Well-Formed UTF-8 Byte Sequences".
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto within = [&](std::size_t i, unsigned least, unsigned most) {
        return byte(i) >= least && byte(i) <= most;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return within(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = within(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return second && within(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = within(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return second && within(2, 0x80, 0xBF) && within(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

} // namespace

TextPosition positionOf(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto lines = static_cast<std::size_t>(std::ranges::count(before, '\n'));
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto characters =
        std::ranges::count_if(before.substr(lineStart), [](char c) { return !continuesCharacter(c); });
    return {lines + 1, static_cast<std::size_t>(characters) + 1};
}

std::string placeIn(std::string_view fileName, std::string_view text, std::size_t byte)
{
    const TextPosition at = positionOf(text, byte);
    return fmt::format("{}{}{}:{}", fileName, fileName.empty() ? "" : ":", at.line, at.column);
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

std::string_view withoutByteOrderMark(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

std::string shortened(std::string_view text, std::size_t most)
{
    std::size_t at = 0;
    for (std::size_t characters = 0; characters < most && at < text.size(); ++characters)
        at += std::max<std::size_t>(1, characterLength(text.substr(at)));
    return at >= text.size() ? std::string(text) : std::string(text.substr(0, at)) + "…";
}

} // namespace edgewright
