// How are the headers of a message kept, so that each set is read once and named by a number from then on?
#include "core/cache/http/header_book.h"

#include <algorithm>

namespace edgewright::http {

namespace {

std::string textOf(const std::vector<HeaderLine>& lines)
{
    std::string text;
    for (const HeaderLine& line : lines)
        text.append(line.name).append(": ").append(line.value).append("\r\n");
    return text;
}

} // namespace

HeaderBook::HeaderBook() { add({}); }

HeadersId HeaderBook::add(const std::vector<HeaderLine>& lines)
{
    const auto [known, isNew] = ids_.try_emplace(textOf(lines), static_cast<HeadersId>(sets_.size()));
    if (isNew)
        sets_.push_back({lines, readHeaders(lines, words_)});
    return known->second;
}

HeadersId HeaderBook::merged(HeadersId stored, HeadersId update)
{
    if (stored == update)
        return stored;
    if (const auto known = merged_.find({stored, update}); known != merged_.end())
        return known->second;
    const auto isIn = [](std::span<const HeaderLine> lines, const HeaderLine& line) {
        return std::ranges::any_of(lines,
                                   [&](const HeaderLine& one) { return lowerCase(one.name) == lowerCase(line.name); });
    };
    std::vector<HeaderLine> both;
    for (const HeaderLine& line : lines(stored))
        if (!isIn(lines(update), line))
            both.push_back(line);
    both.insert(both.end(), lines(update).begin(), lines(update).end());
    return merged_[{stored, update}] = add(both);
}

HeadersId HeaderBook::without(HeadersId headers, std::span<const std::string> names)
{
    std::vector<HeaderLine> kept;
    for (const HeaderLine& line : lines(headers))
        if (std::ranges::find(names, lowerCase(line.name)) == names.end())
            kept.push_back(line);
    return kept.size() == lines(headers).size() ? headers : add(kept);
}

std::string HeaderBook::value(HeadersId id, std::string_view name) const
{
    std::string joined;
    for (const HeaderLine& line : lines(id))
        if (lowerCase(line.name) == name)
            joined.append(joined.empty() ? "" : ", ").append(line.value);
    return joined;
}

} // namespace edgewright::http
