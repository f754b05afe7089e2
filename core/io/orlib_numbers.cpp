// Which number comes next in a file of the OR-Library, and where does it stand?
#include "core/io/orlib_numbers.h"

#include <charconv>
#include <cmath>

namespace edgewright {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t longestShown = 40;

Text remedy() { return text("orlib", "mend the file, or take it from the OR-Library again"); }

std::string shown(std::string_view word)
{
    std::string plain;
    for (const char c : word.substr(0, longestShown))
        plain += c > ' ' && c < '\x7f' ? c : '?';
    return plain;
}

} // namespace

std::string_view OrlibNumbers::peek()
{
    while (!rest_.empty() && blanks.find(rest_.front()) != blanks.npos) {
        line_ += rest_.front() == '\n' ? 1 : 0;
        rest_.remove_prefix(1);
    }
    return rest_.substr(0, rest_.find_first_of(blanks));
}

Result<double> OrlibNumbers::figure(const Text& what)
{
    const std::string_view word = peek();
    if (word.empty())
        return fail({text("orlib", "the file ends before {}").with(what), where(), remedy()});
    double figure = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), figure);
    const bool isWhole = problem == std::errc() && end == word.data() + word.size();
    if (!isWhole || !std::isfinite(figure) || figure < 0)
        return fail({text("orlib", "“{}” can't be {}").with(shown(word), what), where(), remedy()});
    rest_.remove_prefix(word.size());
    return figure;
}

Result<std::size_t> OrlibNumbers::count(const Text& what, std::size_t most)
{
    const Result<double> found = figure(what);
    if (!found)
        return tl::unexpected(found.error());
    if (*found != std::floor(*found) || *found > static_cast<double>(most))
        return fail(
            {text("orlib", "{} can't be {}: a whole number up to {} is").with(*found, what, most), where(), remedy()});
    return static_cast<std::size_t>(*found);
}

bool OrlibNumbers::takes(std::string_view word)
{
    if (peek() != word)
        return false;
    rest_.remove_prefix(word.size());
    return true;
}

Result<void> OrlibNumbers::end()
{
    const std::string_view word = peek();
    if (!word.empty())
        return fail({text("orlib", "“{}” comes after the last number that was announced").with(shown(word)), where(),
                     remedy()});
    return {};
}

} // namespace edgewright
