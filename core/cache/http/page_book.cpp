// Which fragments does a page include?
#include "core/cache/http/page_book.h"

#include <algorithm>

namespace edgewright::http {

namespace {

/// The value of an attribute inside a tag; empty where there is none.
std::string_view attribute(std::string_view tag, std::string_view name)
{
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const std::size_t quote = at + name.size() + 1;
        const bool isName = at > 0 && (tag[at - 1] == ' ' || tag[at - 1] == '\n' || tag[at - 1] == '\t');
        if (!isName || quote >= tag.size() || tag[quote - 1] != '=' || (tag[quote] != '"' && tag[quote] != '\''))
            continue;
        const std::size_t end = tag.find(tag[quote], quote + 1);
        return end == std::string_view::npos ? std::string_view() : tag.substr(quote + 1, end - quote - 1);
    }
    return {};
}

} // namespace

PageId PageBook::add(std::string_view body)
{
    std::vector<Include> includes;
    // "<!--esi" and its "-->" are left out by simply not being tags; what is between them is read like the rest.
    for (std::size_t at = body.find("<esi:"); at != std::string_view::npos; at = body.find("<esi:", at)) {
        const std::string_view rest = body.substr(at);
        if (rest.starts_with("<esi:remove>")) {
            at = body.find("</esi:remove>", at);
            continue;
        }
        const std::size_t end = std::min(rest.find('>'), rest.size());
        const std::string_view tag = rest.substr(0, end);
        const auto source = attribute(tag, "src"), otherwise = attribute(tag, "alt");
        if (rest.starts_with("<esi:include") && !source.empty())
            includes.push_back({words_.add(source), otherwise.empty() ? 0 : words_.add(otherwise),
                                attribute(tag, "onerror") == "continue"});
        at += end;
    }
    return add(std::move(includes));
}

PageId PageBook::add(std::vector<Include> includes)
{
    if (includes.empty())
        return 0;
    const auto known = std::ranges::find(pages_, includes);
    if (known != pages_.end())
        return static_cast<PageId>(known - pages_.begin()) + 1;
    pages_.push_back(std::move(includes));
    return static_cast<PageId>(pages_.size());
}

} // namespace edgewright::http
