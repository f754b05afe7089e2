// How many columns of a terminal does a word take?
#include "core/report/display_width.h"

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct CodeRange {
    char32_t first, last;
};

constexpr std::array wideRanges{
    CodeRange{0x1100, 0x115F},   CodeRange{0x231A, 0x231B},   CodeRange{0x23E9, 0x23EC},   CodeRange{0x2E80, 0x303E},
    CodeRange{0x3041, 0x33FF},   CodeRange{0x3400, 0x4DBF},   CodeRange{0x4E00, 0x9FFF},   CodeRange{0xA000, 0xA4CF},
    CodeRange{0xA960, 0xA97F},   CodeRange{0xAC00, 0xD7A3},   CodeRange{0xF900, 0xFAFF},   CodeRange{0xFE30, 0xFE6F},
    CodeRange{0xFF00, 0xFF60},   CodeRange{0xFFE0, 0xFFE6},   CodeRange{0x17000, 0x18CFF}, CodeRange{0x1B000, 0x1B2FF},
    CodeRange{0x1F300, 0x1F64F}, CodeRange{0x1F680, 0x1F6FF}, CodeRange{0x1F900, 0x1F9FF}, CodeRange{0x20000, 0x3FFFD},
};

constexpr std::array combiningRanges{
    CodeRange{0x00AD, 0x00AD}, CodeRange{0x0300, 0x036F},   CodeRange{0x0483, 0x0489}, CodeRange{0x0591, 0x05BD},
    CodeRange{0x064B, 0x065F}, CodeRange{0x1AB0, 0x1AFF},   CodeRange{0x1DC0, 0x1DFF}, CodeRange{0x200B, 0x200F},
    CodeRange{0x2060, 0x2064}, CodeRange{0x20D0, 0x20FF},   CodeRange{0xFE00, 0xFE0F}, CodeRange{0xFE20, 0xFE2F},
    CodeRange{0xFEFF, 0xFEFF}, CodeRange{0xE0100, 0xE01EF},
};

bool isIn(char32_t code, const auto& ranges)
{
    return std::ranges::any_of(ranges,
                               [code](const CodeRange& range) { return range.first <= code && code <= range.last; });
}

int lengthOfSequence(unsigned char lead)
{
    return lead < 0x80                   ? 1
           : lead >= 0xC2 && lead < 0xE0 ? 2
           : lead >= 0xE0 && lead < 0xF0 ? 3
           : lead >= 0xF0 && lead < 0xF5 ? 4
                                         : 0;
}

bool isScalar(char32_t code, int length)
{
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000}; // less is an overlong form
    return code >= least[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

/// Takes one character off the front; a byte that begins none is a replacement character.
char32_t takeCharacter(std::string_view& rest)
{
    const auto lead = static_cast<unsigned char>(rest.front());
    const int length = lengthOfSequence(lead);
    char32_t code = length == 1 ? lead : lead & (0x7Fu >> length);
    bool isWhole = length > 0 && rest.size() >= static_cast<std::size_t>(length);
    for (int i = 1; isWhole && i < length; ++i) {
        const auto next = static_cast<unsigned char>(rest[static_cast<std::size_t>(i)]);
        isWhole = (next & 0xC0) == 0x80;
        code = (code << 6) | (next & 0x3Fu);
    }
    const bool isValid = isWhole && isScalar(code, length);
    rest.remove_prefix(isValid ? static_cast<std::size_t>(length) : 1);
    return isValid ? code : replacement;
}

bool steersTerminal(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
}

} // namespace

int displayWidth(std::string_view utf8)
{
    int width = 0;
    while (!utf8.empty()) {
        const char32_t code = takeCharacter(utf8);
        width += isIn(code, combiningRanges) ? 0 : isIn(code, wideRanges) ? 2 : 1;
    }
    return width;
}

std::string terminalSafe(std::string_view utf8)
{
    std::string safe;
    while (!utf8.empty()) {
        const std::string_view before = utf8;
        const char32_t code = takeCharacter(utf8);
        if (code == replacement || steersTerminal(code))
            safe += "\xEF\xBF\xBD";
        else
            safe += before.substr(0, before.size() - utf8.size());
    }
    return safe;
}

} // namespace edgewright
