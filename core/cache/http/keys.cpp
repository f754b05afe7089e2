// Which stored object is a request about: key, variant, and the condition that belongs to it?
#include "core/cache/http/engine.h"

#include <algorithm>

namespace edgewright::http {

namespace {

std::string withSortedQuery(std::string_view path)
{
    const std::size_t mark = path.find('?');
    if (mark == std::string_view::npos)
        return std::string(path);
    std::vector<std::string_view> parts;
    for (std::string_view rest = path.substr(mark + 1); !rest.empty();) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        parts.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::ranges::sort(parts);
    std::string sorted(path.substr(0, mark));
    for (std::size_t i = 0; i < parts.size(); ++i)
        sorted.append(i == 0 ? "?" : "&").append(parts[i]);
    return sorted;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 32);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Source: RFC 3986, section 2.3.
bool isUnreserved(int c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '-' || c == '.' || c == '_' ||
           c == '~';
}

/// Without escapes that needn't be and without doubled slashes, up to the query.
std::string normalised(std::string_view path)
{
    const std::size_t end = std::min(path.find('?'), path.size());
    std::string out;
    for (std::size_t i = 0; i < end; ++i) {
        if (path[i] == '%' && i + 2 < end && hexDigit(path[i + 1]) >= 0 && hexDigit(path[i + 2]) >= 0)
            if (const int c = 16 * hexDigit(path[i + 1]) + hexDigit(path[i + 2]); isUnreserved(c)) {
                out += static_cast<char>(c);
                i += 2;
                continue;
            }
        if (path[i] != '/' || out.empty() || out.back() != '/')
            out += path[i];
    }
    return out.append(path.substr(end));
}

std::string selectingValue(const std::string& name, std::string value, const CacheDialect& dialect)
{
    if (name == "accept-encoding" && dialect.acceptEncodingInVary == AcceptEncodingInVary::Ignored)
        return {};
    if (name == "accept-encoding" && dialect.acceptEncodingInVary == AcceptEncodingInVary::GzipOrNot)
        return value.find("gzip") == std::string::npos ? "" : "gzip";
    if (dialect.varySpacingIgnored)
        std::erase(value, ' ');
    return dialect.varyCaseIgnored ? lowerCase(value) : value;
}

std::uint64_t pairOf(std::uint32_t first, std::uint32_t second) { return std::uint64_t(first) << 32 | second; }

} // namespace

WordId CacheTiers::Engine::keyOf(Tier& tier, WordId path)
{
    if (!tier.dialect.emptyQueryIgnored && !tier.dialect.sortQuery)
        return path;
    if (tier.keys.size() <= path)
        tier.keys.resize(path + 1);
    if (tier.keys[path] != 0)
        return tier.keys[path];
    std::string key(book_.words().word(path));
    if (tier.dialect.emptyQueryIgnored && key.ends_with('?'))
        key.pop_back();
    if (tier.dialect.sortQuery)
        key = withSortedQuery(key);
    return tier.keys[path] = book_.words().add(key);
}

WordId CacheTiers::Engine::pathFor(const Tier& tier, WordId path)
{
    return tier.dialect.forwardsNormalisedPath ? book_.words().add(normalised(book_.words().word(path))) : path;
}

const RequestRules& CacheTiers::Engine::rulesOf(Tier& tier, HeadersId headers)
{
    if (tier.requestRules.size() <= headers)
        tier.requestRules.resize(headers + 1);
    std::optional<RequestRules>& rules = tier.requestRules[headers];
    if (!rules)
        rules = readRequest(book_, headers, tier.dialect);
    return *rules;
}

WordId CacheTiers::Engine::selectionOf(Tier& tier, HeadersId request, HeadersId varying)
{
    const auto [known, isNew] = tier.selections.try_emplace(pairOf(request, varying), 0);
    if (!isNew)
        return known->second;
    std::string values;
    for (const std::string& name : book_.fields(varying).vary)
        values.append(name)
            .append("=")
            .append(selectingValue(name, book_.value(request, name), tier.dialect))
            .append("\n");
    return known->second = tier.selected.add(values);
}

StoredObject* CacheTiers::Engine::lookUp(Tier& tier, WordId key, HeadersId request)
{
    Slot* slot = tier.store.find(key);
    if (!slot)
        return nullptr;
    for (StoredObject& object : slot->objects) {
        if (object.varying != 0 && object.selecting != selectionOf(tier, request, object.varying))
            continue;
        if (wall() < object.goneAt)
            return &object;
        tier.store.remove(key, &object);
        return nullptr;
    }
    return nullptr;
}

HeadersId CacheTiers::Engine::withoutConditions(HeadersId request, bool keepsConditions, bool keepsRange)
{
    if (request == 0)
        return 0;
    const auto [known, isNew] = stripped_.try_emplace(pairOf(request, 2 * keepsConditions + keepsRange), 0);
    if (!isNew)
        return known->second;
    std::vector<std::string> names;
    if (!keepsConditions)
        names = {"if-none-match", "if-modified-since"};
    if (!keepsRange)
        names.insert(names.end(), {"range", "if-range"});
    return known->second = book_.without(request, names);
}

/// The request with the validators of the object; the request itself where it has none.
HeadersId CacheTiers::Engine::withCondition(Tier& tier, HeadersId request, const StoredObject& object)
{
    const HeadersId headers = object.response.headers;
    const CacheDialect& dialect = tier.dialect;
    const std::uint32_t reading = 4 * headers + 2 * dialect.weakTagValidates + dialect.conditionalByDate;
    const auto [known, isNew] = conditional_.try_emplace(pairOf(request, reading), 0);
    if (!isNew)
        return known->second;
    std::vector<HeaderLine> lines(book_.lines(request).begin(), book_.lines(request).end());
    if (tier.read(headers).hasUsableTag)
        lines.push_back({"If-None-Match", book_.value(headers, "etag")});
    if (book_.fields(headers).lastModified.isTime())
        lines.push_back({"If-Modified-Since", book_.value(headers, "last-modified")});
    else if (dialect
                 .conditionalByDate) // a date that no content is as old as: an origin that goes by it sends the whole
        lines.push_back({"If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"});
    return known->second = book_.add(lines);
}

} // namespace edgewright::http
