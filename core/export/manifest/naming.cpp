// How does a name that a person typed become one that a target accepts?
#include "core/export/manifest/naming.h"

#include "core/base/id.h"
#include "core/export/manifest/unicode.h"

#include <algorithm>
#include <set>

namespace edgewright {

namespace {

/// U+00C0 to U+017F without their marks; '-' where no letter is left.
constexpr std::string_view latin = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                   "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin.size() == 0x180 - 0xC0);

/// The letter or digit that stands for `point`, or 0.
char plainLetter(char32_t point)
{
    if (point >= 'A' && point <= 'Z')
        return static_cast<char>(point - 'A' + 'a');
    if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9'))
        return static_cast<char>(point);
    if (point >= 0xC0 && point < 0x180 && latin[point - 0xC0] != '-')
        return latin[point - 0xC0];
    return 0;
}

std::string plainWords(std::string_view name, char separator)
{
    std::string plain;
    for (const char32_t point : codePoints(name)) {
        if (const char letter = plainLetter(point))
            plain += letter;
        else if (!plain.empty() && plain.back() != separator)
            plain += separator;
    }
    while (!plain.empty() && plain.back() == separator)
        plain.pop_back();
    return plain;
}

void shorten(std::string& name, std::size_t longest, char separator)
{
    name.resize(std::min(name.size(), longest));
    while (!name.empty() && name.back() == separator)
        name.pop_back();
}

/// `length` letters and digits that belong to the row; `round` tells further attempts apart.
std::string suffixOf(const std::string& id, std::size_t length, int round)
{
    return derivedId(round == 0 ? "name/" + id : "name/" + id + "/" + std::to_string(round)).substr(0, length);
}

std::string withSuffix(std::string name, const std::string& suffix, const NameRule& rule)
{
    shorten(name, rule.longest - suffix.size() - 1, rule.separator);
    return name + rule.separator + suffix;
}

bool lostSomething(std::string_view name, const NameRule& rule)
{
    const std::string whole = plainWords(name, rule.separator);
    return whole.empty() || whole.size() > rule.longest;
}

/// The rows whose names another row has too.
std::set<std::string> clashing(const std::map<std::string, std::string>& names)
{
    std::map<std::string, std::vector<std::string>> rows;
    for (const auto& [id, name] : names)
        rows[name].push_back(id);
    std::set<std::string> clash;
    for (const auto& [name, ids] : rows)
        if (ids.size() > 1)
            clash.insert(ids.begin(), ids.end());
    return clash;
}

/// Letters that AWS tags take, beyond ASCII: Latin, Greek, Cyrillic, kana, Han, Hangul.
bool isForeignLetter(char32_t point)
{
    return (point >= 0xC0 && point <= 0x24F && point != 0xD7 && point != 0xF7) || (point >= 0x391 && point <= 0x3C9) ||
           (point >= 0x400 && point <= 0x45F) || (point >= 0x3041 && point <= 0x30FA) ||
           (point >= 0x4E00 && point <= 0x9FFF) || (point >= 0xAC00 && point <= 0xD7A3);
}

bool isAsciiAlphanumeric(char32_t point)
{
    return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
}

} // namespace

std::string cleanedName(std::string_view name, const NameRule& rule)
{
    std::string clean = plainWords(name, rule.separator);
    if (clean.empty())
        clean = rule.noun;
    if (clean.front() >= '0' && clean.front() <= '9')
        clean = std::string(rule.noun) + rule.separator + clean;
    shorten(clean, rule.longest, rule.separator);
    return clean;
}

std::map<std::string, std::string> uniqueNames(const std::map<std::string, std::string>& named, const NameRule& rule)
{
    std::map<std::string, std::string> names;
    for (const auto& [id, name] : named)
        names[id] = cleanedName(name, rule);
    std::set<std::string> again = clashing(names);
    for (const auto& [id, name] : named)
        if (lostSomething(name, rule))
            again.insert(id);
    for (int round = 0; !again.empty(); ++round) {
        for (const std::string& id : again)
            names[id] = withSuffix(cleanedName(named.at(id), rule), suffixOf(id, round == 0 ? 6 : 10, round), rule);
        again = clashing(names);
    }
    return names;
}

std::string lowered(std::string_view word)
{
    std::string low(word);
    std::ranges::transform(low, low.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return low;
}

std::string tagValue(std::string_view name)
{
    constexpr std::string_view marks = " +-=._:/@";
    std::string value;
    std::size_t characters = 0;
    for (const char32_t point : codePoints(name)) {
        if (++characters > 128)
            break;
        const bool mark = point < 0x80 && marks.find(static_cast<char>(point)) != std::string_view::npos;
        appendUtf8(value, isAsciiAlphanumeric(point) || mark || isForeignLetter(point) ? point : U'_');
    }
    return value;
}

std::string printableName(std::string_view name)
{
    std::string printable;
    for (const char32_t point : codePoints(name))
        appendUtf8(printable, needsEscape(point) ? U' ' : point);
    return printable;
}

bool isLabelValue(std::string_view value)
{
    const auto alphanumeric = [](char c) { return isAsciiAlphanumeric(static_cast<unsigned char>(c)); };
    const auto allowed = [&](char c) { return alphanumeric(c) || c == '-' || c == '_' || c == '.'; };
    return !value.empty() && value.size() <= 63 && alphanumeric(value.front()) && alphanumeric(value.back()) &&
           std::ranges::all_of(value, allowed);
}

} // namespace edgewright
