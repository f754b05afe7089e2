// Which lines of a text belong together, whatever language it is in: HCL, YAML, JSON, VCL, nginx, JavaScript?
#include "core/export/manifest/line_blocks.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr std::string_view blanks = " \t\r";
constexpr std::string_view documentMark = "---";

std::string_view withoutBlanks(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : line.substr(begin, line.find_last_not_of(blanks) + 1 - begin);
}

std::size_t indentOf(std::string_view line) { return std::min(line.find_first_not_of(blanks), line.size()); }

/// "key:" of YAML, whose list may stand as far left as itself.
bool mayOwnList(std::string_view words) { return words.ends_with(':') && !words.starts_with('-'); }

} // namespace

LineBlocks::LineBlocks(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end), words = withoutBlanks(line);
        lines_.push_back({words, indentOf(line), words == "-" || words.starts_with("- "), std::nullopt});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    findParents();
}

bool LineBlocks::isComment(std::size_t line) const
{
    constexpr std::string_view marks[] = {"#", "//", "/*", "* ", "*/", "-- "};
    return std::ranges::any_of(marks, [&](std::string_view mark) { return words(line).starts_with(mark); });
}

bool LineBlocks::opens(std::size_t line) const
{
    return !isComment(line) && !isBlank(line) &&
           std::string_view("{[(:").find(words(line).back()) != std::string_view::npos;
}

bool LineBlocks::closes(std::size_t line) const
{
    return !isBlank(line) && std::string_view("}])").find(words(line).front()) != std::string_view::npos;
}

bool LineBlocks::isWithin(std::size_t line, std::size_t outer) const
{
    const Line &inner = lines_[line], &around = lines_[outer];
    return around.indent < inner.indent || (around.indent == inner.indent && inner.isItem && mayOwnList(around.words));
}

void LineBlocks::findParents()
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (isBlank(i))
            continue;
        while (!open.empty() && !isWithin(i, open.back()))
            open.pop_back();
        if (!open.empty())
            lines_[i].parent = open.back();
        if (!isComment(i) && !closes(i))
            open.push_back(i);
    }
}

LineSpan LineBlocks::block(std::size_t line) const
{
    LineSpan span{line, line};
    const std::size_t indent = lines_[line].indent;
    for (std::size_t i = line + 1; i < lines_.size(); ++i) {
        if (isBlank(i))
            continue;
        const bool isBeside = lines_[i].indent == indent && words(i) != documentMark;
        const bool endsIt = isBeside && closes(i);
        const bool bracketAlone = isBeside && words(i).size() == 1 && opens(i);
        if (!isWithin(i, line) && !endsIt && !bracketAlone)
            break;
        span.last = i;
        if (endsIt && !opens(i)) // not "} else {"
            break;
    }
    return span;
}

LineSpan LineBlocks::document(std::size_t line) const
{
    LineSpan span{line, line};
    while (span.first > 0 && words(span.first - 1) != documentMark)
        --span.first;
    while (span.last + 1 < lines_.size() && words(span.last + 1) != documentMark)
        ++span.last;
    return span;
}

} // namespace edgewright
