// Which lines of a manifest stem from which row of the drawing, and which row is behind a line?
#include "core/export/manifest/row_marks.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <unordered_map>

namespace edgewright {

namespace {

using Rows = std::unordered_map<std::string, std::vector<RowRef>>;

constexpr std::string_view idSigns = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
constexpr std::string_view house = "edgewright", loudHouse = "EDGEWRIGHT";
constexpr std::string_view none;

bool isIdSign(char c) { return idSigns.find(c) != std::string_view::npos; }

/// What is left of an id where a target allows lower case and '-' or '_' alone.
std::string plainId(std::string_view id)
{
    std::string plain(id);
    for (char& c : plain)
        c = c == '.' || c == '_' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return plain;
}

Rows rowsOf(const Topology& topology)
{
    Rows exact, plain;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (isLayout(tableKey<Row>()))
            return;
        for (const Row& row : tableOf<Row>(topology)) {
            exact[row.id.value].push_back(refOf(row.id));
            plain[plainId(row.id.value)].push_back(refOf(row.id));
        }
    });
    for (auto& [id, rows] : plain)
        exact.try_emplace(id, std::move(rows));
    return exact;
}

/// Where in its line a mark stands.
struct Mark {
    std::size_t line = 0;
    std::string_view before, after; ///< in the line
    bool isComment = false;
};

/// A name that holds the word is none: within quotes, a mark begins right after them.
bool mayBeMark(std::string_view before)
{
    const std::size_t end = before.find_last_not_of(" \t");
    if (end == std::string_view::npos)
        return true;
    if (std::ranges::count(before, '"') % 2 == 1)
        return before.back() == '"';
    return std::string_view("\"'`{,(#/*;-:=").find(before[end]) != std::string_view::npos;
}

bool leadsComment(std::string_view before)
{
    before = before.substr(0, before.find_last_not_of(" \t*") + 1);
    return before.ends_with('#') || before.ends_with('/') || before.ends_with("--");
}

/// What follows the mark in `words`, where one stands at `at`: the name of a variable of the environment is in capitals.
std::optional<std::string_view> behindMark(std::string_view words, std::size_t at)
{
    constexpr std::string_view nouns[] = {"row", "ROW"};
    const std::string_view rest = words.substr(at + house.size());
    if (rest.empty() || std::string_view(":/_").find(rest.front()) == std::string_view::npos)
        return {};
    const std::string_view noun = nouns[words[at] == 'E'], after = rest.substr(1);
    if (!after.starts_with(noun) || (after.size() > noun.size() && isIdSign(after[noun.size()])))
        return {};
    return after.substr(noun.size());
}

std::vector<Mark> marksIn(const LineBlocks& text)
{
    std::vector<Mark> marks;
    for (std::size_t line = 0; line < text.count(); ++line) {
        const std::string_view words = text.words(line);
        for (const std::string_view spelling : {house, loudHouse})
            for (std::size_t at = words.find(spelling); at != std::string_view::npos; at = words.find(spelling, at + 1))
                if (const auto after = behindMark(words, at); after && mayBeMark(words.substr(0, at)))
                    marks.push_back({line, words.substr(0, at), *after, leadsComment(words.substr(0, at))});
    }
    return marks;
}

/// What a mark says in `after`: up to the quote that closes, else up to what ends a value; in a comment, all of it.
std::string_view saidIn(std::string_view after, bool isComment)
{
    const std::size_t begin = after.find_first_of(idSigns);
    if (begin == std::string_view::npos || after.substr(0, begin).find_first_of("}])") != std::string_view::npos)
        return none;
    const char lead = begin > 0 ? after[begin - 1] : ' ';
    const bool isQuoted = lead == '"' || lead == '\'' || lead == '`';
    const std::string_view said = after.substr(begin);
    return said.substr(0, isQuoted ? said.find(lead) : isComment ? said.size() : said.find_first_of(",}])\"'"));
}

/// "Key: edgewright:row" with "Value: n1" beside, below or above it.
std::string_view valueBeside(const LineBlocks& text, const Mark& mark)
{
    std::vector<std::string_view> places{mark.after, mark.before};
    if (mark.line + 1 < text.count())
        places.insert(places.begin() + 1, text.words(mark.line + 1));
    if (mark.line > 0)
        places.push_back(text.words(mark.line - 1));
    for (const std::string_view place : places)
        for (const std::string_view word : {"Value", "value"})
            if (const std::size_t at = place.find(word); at != std::string_view::npos)
                return saidIn(place.substr(at + word.size()), false);
    return none;
}

/// Is the mark's value an object?
bool isObject(std::string_view after)
{
    const std::size_t begin = after.find_first_not_of("\"':= ");
    return begin != std::string_view::npos && after[begin] == '{';
}

/// Is the mark the value of "Key"?
bool isKeyOfTag(std::string_view before)
{
    const std::size_t end = before.find_last_not_of(" \t\"'");
    if (end == std::string_view::npos || (before[end] != ':' && before[end] != '='))
        return false;
    before = before.substr(0, before.find_last_of("abcdefghijklmnopqrstuvwxyz") + 1);
    return before.ends_with("Key") || before.ends_with("key");
}

std::vector<RowRef> rowsNamed(std::string_view said, const Rows& rows)
{
    std::vector<RowRef> named;
    while (!said.empty()) {
        const std::size_t begin = std::min(said.find_first_of(idSigns), said.size());
        const std::string_view id = said.substr(begin, said.find_first_not_of(idSigns, begin) - begin);
        auto found = rows.find(std::string(id));
        if (found == rows.end())
            found = rows.find(plainId(id));
        if (found != rows.end())
            named.insert(named.end(), found->second.begin(), found->second.end());
        said.remove_prefix(std::min(begin + id.size() + 1, said.size()));
    }
    return named;
}

/// The first word of what opens a block, or a member: "tags" of "tags = merge(", "Tags" of "\"Tags\": [".
std::string keyOf(std::string_view words)
{
    const std::size_t begin = words.find_first_not_of("- \"'{,[");
    if (begin == std::string_view::npos)
        return {};
    std::string key(words.substr(begin, words.find_first_not_of(idSigns, begin) - begin));
    std::ranges::transform(key, key.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return key;
}

/// Carries marks on behalf of what is around it.
bool isCarrier(std::string_view words)
{
    constexpr std::string_view carriers[] = {"tags",
                                             "tag",
                                             "tags_all",
                                             "labels",
                                             "label",
                                             "metadata",
                                             "annotations",
                                             "commonannotations",
                                             "properties",
                                             "env",
                                             "environment",
                                             "tag_specifications",
                                             "tagspecifications",
                                             "resource_labels",
                                             "user_labels"};
    return std::ranges::find(carriers, keyOf(words)) != std::end(carriers);
}

/// Objects that the line opens before the mark and has not closed: what stands before each, innermost first.
std::vector<std::string_view> openedBefore(std::string_view before)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == '{')
            open.push_back(i);
        else if (before[i] == '}' && !open.empty())
            open.pop_back();
    }
    std::vector<std::string_view> heads;
    for (auto at = open.rbegin(); at != open.rend(); ++at) {
        const std::string_view head = before.substr(0, *at);
        const std::size_t from = head.find_last_of("{,[");
        heads.push_back(from == std::string_view::npos ? head : head.substr(from + 1));
    }
    return heads;
}

/// What carries the member, through tags and their like: from the line that opens the innermost object outwards.
LineSpan ownerFrom(const LineBlocks& text, std::optional<std::size_t> line, std::size_t mark, bool isTag)
{
    while (line) {
        const std::optional<std::size_t> outer = text.parent(*line);
        const bool isArgument = outer && keyOf(text.words(*line)).empty() && isCarrier(text.words(*outer)) &&
                                text.words(*outer).ends_with('('); // tags = merge(…, {
        if (!isTag && !isArgument && !isCarrier(text.words(*line)))
            return text.block(*line);
        isTag = false;
        line = outer;
    }
    return text.document(mark);
}

LineSpan ownerOfMember(const LineBlocks& text, const Mark& mark)
{
    bool isTag = isKeyOfTag(mark.before);
    for (const std::string_view head : openedBefore(mark.before)) {
        if (!isTag && !isCarrier(head))
            return text.block(mark.line);
        isTag = false;
    }
    const bool isOwnObject = text.isItem(mark.line) || !openedBefore(mark.before).empty();
    if (!isOwnObject)
        return ownerFrom(text, text.parent(mark.line), mark.line, isTag);
    return text.isItem(mark.line) ? ownerFrom(text, mark.line, mark.line, isTag)
                                  : ownerFrom(text, text.parent(mark.line), mark.line, false);
}

/// The line that the comment is about; none above a blank line.
std::optional<std::size_t> commented(const LineBlocks& text, std::size_t line)
{
    for (std::size_t next = line + 1; next < text.count() && !text.isBlank(next); ++next)
        if (!text.isComment(next))
            return next;
    return {};
}

LineSpan around(const LineBlocks& text, std::size_t line)
{
    const std::optional<std::size_t> outer = text.parent(line);
    return outer ? text.block(*outer) : text.document(line);
}

/// Nothing but remarks stands above.
bool isHead(const LineBlocks& text, std::size_t line)
{
    while (line > 0 && (text.isBlank(line - 1) || text.isComment(line - 1)))
        --line;
    return line == 0;
}

/// `alone`: no other comment of the same block marks anything.
LineSpan ownerOfComment(const LineBlocks& text, const Mark& mark, bool alone)
{
    if (!text.isComment(mark.line)) // at the end of a line
        return text.block(mark.line);
    const std::optional<std::size_t> next = commented(text, mark.line), outer = text.parent(mark.line);
    if (!next || text.parent(*next) != outer)
        return around(text, mark.line);
    const bool isFirst = outer ? *outer + 1 == mark.line : isHead(text, mark.line);
    const LineSpan block = text.block(*next);
    return isFirst && alone && block.count() == 1 ? around(text, mark.line) : LineSpan{mark.line, block.last};
}

void addMarks(const std::string& file, std::string_view words, const Rows& rows, std::vector<MarkedLines>& marked)
{
    const LineBlocks text(words);
    const std::vector<Mark> marks = marksIn(text);
    std::map<std::optional<std::size_t>, int> commentsIn;
    for (const Mark& mark : marks)
        commentsIn[text.parent(mark.line)] += mark.isComment ? 1 : 0;
    for (const Mark& mark : marks) {
        const bool isTag = !mark.isComment && isKeyOfTag(mark.before);
        std::vector<RowRef> named = rowsNamed(
            isTag || isObject(mark.after) ? valueBeside(text, mark) : saidIn(mark.after, mark.isComment), rows);
        if (named.empty())
            continue;
        const LineSpan lines = mark.isComment ? ownerOfComment(text, mark, commentsIn.at(text.parent(mark.line)) == 1)
                                              : ownerOfMember(text, mark);
        marked.push_back({file, lines, std::move(named)});
    }
}

} // namespace

std::vector<MarkedLines> markedLines(const Manifest& manifest, const Topology& topology)
{
    const Rows rows = rowsOf(topology);
    std::vector<MarkedLines> marked;
    for (const auto& [file, words] : manifest.files)
        addMarks(file, words, rows, marked);
    return marked;
}

std::vector<MarkedLines> linesOf(std::span<const MarkedLines> marked, const RowRef& row)
{
    std::vector<MarkedLines> found;
    for (const MarkedLines& each : marked)
        if (std::ranges::find(each.rows, row) != each.rows.end())
            found.push_back(each);
    return found;
}

std::vector<RowRef> rowsAt(std::span<const MarkedLines> marked, std::string_view file, std::size_t line)
{
    const MarkedLines* closest = nullptr;
    for (const MarkedLines& each : marked)
        if (each.file == file && each.lines.holds(line) && (!closest || each.lines.count() < closest->lines.count()))
            closest = &each;
    std::vector<RowRef> rows;
    for (const MarkedLines& each : marked)
        if (closest && each.file == file && each.lines == closest->lines)
            rows.insert(rows.end(), each.rows.begin(), each.rows.end());
    return rows;
}

} // namespace edgewright
