// What do the header lines of a message say, before any cache has an opinion about it?
#include "core/cache/http/header_fields.h"

#include "core/cache/http/http_date.h"

#include <algorithm>
#include <charconv>

namespace edgewright::http {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

namespace {

/// The members of a list, where commas in quotes don't part.
std::vector<std::string_view> membersOf(std::string_view list)
{
    std::vector<std::string_view> members;
    bool isQuoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        if (i < list.size() && list[i] == '"')
            isQuoted = !isQuoted;
        if (i < list.size() && (isQuoted || list[i] != ','))
            continue;
        if (const auto member = trimmed(list.substr(start, i - start)); !member.empty())
            members.push_back(member);
        start = i + 1;
    }
    return members;
}

void readDirectives(std::vector<Directive>& directives, std::string_view value, int line)
{
    for (const std::string_view member : membersOf(value)) {
        const std::size_t equals = std::min(member.find('='), member.size());
        Directive directive{.name = std::string(trimmed(member.substr(0, equals))), .line = line};
        std::string_view given = trimmed(member.substr(std::min(equals + 1, member.size())));
        directive.hasValue = equals < member.size();
        directive.isQuoted = given.size() >= 2 && given.front() == '"' && given.back() == '"';
        if (directive.isQuoted)
            given = given.substr(1, given.size() - 2);
        directive.value = given;
        directives.push_back(std::move(directive));
    }
}

/// A whole number that is not negative; the rest of the text must not go on with it.
std::optional<double> wholeNumber(std::string_view text)
{
    if (text.empty() || text.size() > 15 || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return static_cast<double>(value);
}

HeaderTime timeOf(std::string_view value, int line)
{
    if (value.size() > 2 && value[0] == '@' && (value[1] == '+' || value[1] == '-'))
        if (const auto seconds = wholeNumber(value.substr(2)))
            return {HeaderTime::Relative, value[1] == '-' ? -*seconds : *seconds, line};
    const auto absolute = httpDate(value);
    return {absolute ? HeaderTime::Absolute : HeaderTime::Invalid, absolute.value_or(0), line};
}

bool isWeak(std::string_view tag) { return tag.starts_with("W/"); }

WordId tagNumber(std::string_view tag, Vocabulary& words) { return words.add(isWeak(tag) ? tag.substr(2) : tag); }

ByteRange rangeOf(std::string_view value)
{
    const std::size_t dash = value.find('-');
    if (!value.starts_with("bytes=") || dash == std::string_view::npos || value.find(',') != std::string_view::npos)
        return {};
    const auto first = wholeNumber(value.substr(6, dash - 6)), last = wholeNumber(value.substr(dash + 1));
    if (first && last && *last < *first)
        return {};
    return {first.value_or(-1), last.value_or(-1)};
}

void readAge(HeaderFields& fields, std::string_view value)
{
    const auto members = membersOf(value);
    fields.hasSeveralAges = members.size() > 1 || fields.age.has_value();
    if (!fields.age && !members.empty())
        fields.age = wholeNumber(members.front());
}

void readVary(HeaderFields& fields, std::string_view value)
{
    for (const std::string_view member : membersOf(value))
        member == "*" ? static_cast<void>(fields.varyStar = true) : fields.vary.push_back(lowerCase(member));
}

void readTags(HeaderFields& fields, std::string_view value, Vocabulary& words)
{
    for (std::string_view rest = value; !(rest = trimmed(rest)).empty();) {
        const std::size_t end = std::min(rest.find_first_of(" ,\t"), rest.size());
        if (end > 0)
            fields.tags.push_back(words.add(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void readValidators(HeaderFields& fields, const std::string& name, std::string_view value, Vocabulary& words, int line)
{
    if (name == "etag") {
        fields.etag = tagNumber(value, words);
        fields.isWeakTag = isWeak(value);
    } else if (name == "last-modified") {
        fields.lastModified = timeOf(value, line);
    } else if (name == "if-none-match") {
        for (const std::string_view tag : membersOf(value))
            fields.ifNoneMatch.push_back(tagNumber(tag, words));
    } else if (name == "if-modified-since") {
        fields.ifModifiedSince = timeOf(value, line);
    } else if (name == "if-range") {
        fields.hasIfRange = true;
        fields.ifRange = isWeak(value) ? 0 : tagNumber(value, words);
    } else if (name == "range") {
        fields.range = rangeOf(value);
    }
}

void readFreshness(HeaderFields& fields, const std::string& name, std::string_view value, int line)
{
    if (name == "cache-control")
        readDirectives(fields.cacheControl, value, line);
    else if (name == "cdn-cache-control")
        readDirectives(fields.cdnCacheControl, value, line);
    else if (name == "surrogate-control")
        readDirectives(fields.surrogateControl, value, line);
    else if (name == "expires")
        fields.expires = timeOf(value, line);
    else if (name == "date")
        fields.date = timeOf(value, line);
    else if (name == "age")
        readAge(fields, value);
    else if (name == "x-accel-expires")
        fields.accelExpires = wholeNumber(value);
}

void readRest(HeaderFields& fields, const std::string& name, std::string_view value, Vocabulary& words)
{
    fields.hasSetCookie |= name == "set-cookie";
    fields.hasCookie |= name == "cookie";
    fields.hasAuthorization |= name == "authorization";
    fields.hasPragmaNoCache |= name == "pragma" && lowerCase(value) == "no-cache";
    if (name == "vary")
        readVary(fields, value);
    else if (name == "x-tag" || name == "surrogate-key" || name == "cache-tag")
        readTags(fields, value, words);
    else if (name == "location" || name == "content-location")
        fields.location = words.add(value);
}

} // namespace

HeaderFields readHeaders(std::span<const HeaderLine> lines, Vocabulary& words)
{
    HeaderFields fields;
    int line = 0;
    for (const HeaderLine& header : lines) {
        const std::string name = lowerCase(header.name);
        const std::string_view value = trimmed(header.value);
        ++line;
        readFreshness(fields, name, value, line);
        readValidators(fields, name, value, words, line);
        readRest(fields, name, value, words);
    }
    return fields;
}

} // namespace edgewright::http
