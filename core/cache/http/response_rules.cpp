// What may a cache of this dialect do with an answer that has these headers?
#include "core/cache/http/response_rules.h"

#include <algorithm>

namespace edgewright::http {

namespace {

/// Longer than any age: RFC 9111, section 1.2.2 lets a number that is too large stand for "very long".
constexpr double veryLong = 2147483648.0;

class Directives {
public:
    Directives(const std::vector<Directive>& list, const CacheDialect& dialect) : list_(list), dialect_(dialect) {}

    bool empty() const { return list_.empty(); }

    /// The directive that counts, or none. With a value: of those that have one, and so on.
    const Directive* find(std::string_view name, bool withFields = false) const
    {
        const Directive* found = nullptr;
        for (const Directive& directive : list_) {
            if (!isNamed(directive, name) || (withFields && !directive.hasValue))
                continue;
            found = &directive;
            if (dialect_.repeatedDirective == RepeatedDirective::First)
                break;
        }
        return found;
    }
    bool has(std::string_view name) const { return find(name); }

    /// Without a field name, which makes it about the whole answer.
    bool hasPlain(std::string_view name) const
    {
        return std::ranges::any_of(list_, [&](const Directive& one) { return isNamed(one, name) && !one.hasValue; });
    }

    double seconds(const Directive& directive) const
    {
        if ((directive.isQuoted && !dialect_.readsQuotedNumbers) || directive.value.empty())
            return 0;
        double value = 0;
        for (const char c : directive.value) {
            if (c < '0' || c > '9')
                return 0;
            value = std::min(10 * value + (c - '0'), veryLong);
        }
        return value;
    }
    double secondsOr(std::string_view name, double otherwise) const
    {
        const Directive* directive = find(name);
        return directive ? seconds(*directive) : otherwise;
    }

private:
    bool isNamed(const Directive& directive, std::string_view name) const
    {
        return dialect_.directivesCaseSensitive ? directive.name == name : lowerCase(directive.name) == name;
    }

    const std::vector<Directive>& list_;
    const CacheDialect& dialect_;
};

void readLifetime(ResponseRules& rules, const Directives& directives)
{
    const Directive* shared = directives.find("s-maxage");
    rules.hasSharedMaxAge = shared;
    if (const Directive* stated = shared ? shared : directives.find("max-age")) {
        rules.stated = directives.seconds(*stated);
        rules.statedLine = stated->line;
    }
    rules.staleWhileRevalidate = directives.secondsOr("stale-while-revalidate", -1);
    rules.staleIfError = directives.secondsOr("stale-if-error", -1);
    rules.forbidsStale = directives.has("must-revalidate") || directives.has("proxy-revalidate");
}

/// "X-Mark, X-Other" as names in lower case.
std::vector<std::string> namesIn(const std::string& list)
{
    std::vector<std::string> names;
    for (std::string_view rest = list; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        names.push_back(lowerCase(trimmed(rest.substr(0, comma))));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return names;
}

struct Reading {
    HeaderBook& book;
    const CacheDialect& dialect;
    const Directives& directives;
    ResponseRules& rules;

    /// no-cache="X" or private="X": about the whole answer, or the field is left out of what is stored.
    void fieldDirective(std::string_view name, FieldDirective about, bool& whole)
    {
        const Directive* directive = directives.find(name, true);
        if (!directive)
            return;
        if (about == FieldDirective::Field)
            rules.stored = book.without(rules.stored, namesIn(directive->value));
        else
            (about == FieldDirective::Whole ? whole : rules.isUnstorable) = true;
    }

    void storing(const HeaderFields& fields)
    {
        bool isPrivate = directives.hasPlain("private"), mustValidate = directives.hasPlain("no-cache");
        fieldDirective("private", dialect.privateField, isPrivate);
        fieldDirective("no-cache", dialect.noCacheField, mustValidate);
        if (fields.hasPragmaNoCache && dialect.pragmaInAnswer != PragmaInAnswer::Ignored)
            (dialect.pragmaInAnswer == PragmaInAnswer::NoCache ? mustValidate : rules.isUnstorable) = true;
        if (fields.varyStar)
            (dialect.varyStarUnstorable ? rules.isUnstorable : mustValidate) = true;
        rules.validatesEachTime = mustValidate;
        rules.isExplicitlyUnstorable = isPrivate || directives.has("no-store");
        rules.isUnstorable |= rules.isExplicitlyUnstorable || (mustValidate && dialect.noCacheUnstorable) ||
                              (fields.hasSetCookie && dialect.setCookieUnstorable);
        rules.permitsAuthorized = std::ranges::any_of(dialect.authorizationPermits,
                                                      [&](const std::string& word) { return directives.has(word); });
    }

    void fieldsOfOneCache(const HeaderFields& fields)
    {
        if (dialect.readsAccelExpires && fields.accelExpires) {
            rules.stated = fields.accelExpires;
            rules.statedLine = 0;
        }
        if (fields.surrogateControl.empty() || dialect.surrogateControl == SurrogateControl::Ignored)
            return;
        const Directives surrogate(fields.surrogateControl, dialect);
        if (dialect.surrogateControl == SurrogateControl::StaleAtOnce)
            rules.stated = 0;
        else if (const Directive* maxAge = surrogate.find("max-age"))
            rules.stated = surrogate.seconds(*maxAge);
        rules.isUnstorable |= surrogate.has("no-store");
    }
};

} // namespace

ResponseRules readResponse(HeaderBook& book, HeadersId headers, const CacheDialect& dialect)
{
    std::vector<std::string> ignored;
    for (const std::string& name : dialect.ignoreHeaders)
        ignored.push_back(lowerCase(name));
    const HeaderFields& fields = book.fields(ignored.empty() ? headers : book.without(headers, ignored));
    const bool isTargeted = dialect.readsCdnCacheControl && !fields.cdnCacheControl.empty();
    const Directives directives(isTargeted ? fields.cdnCacheControl : fields.cacheControl, dialect);
    ResponseRules rules{
        .expires = isTargeted ? HeaderTime() : fields.expires, .lastModified = fields.lastModified, .stored = headers};
    rules.hasUnreadAge = fields.hasSeveralAges && !dialect.readsFirstOfSeveralAges;
    readLifetime(rules, directives);
    Reading reading{book, dialect, directives, rules};
    reading.storing(fields);
    reading.fieldsOfOneCache(fields);
    const Directives surrogate(fields.surrogateControl, dialect);
    const Directive* content = surrogate.find("content");
    rules.isPageOfFragments =
        dialect.esi || (dialect.esiAnnounced && content && content->value.find("ESI/1.0") != std::string::npos);
    rules.hasUsableTag = fields.etag != 0 && (dialect.weakTagValidates || !fields.isWeakTag);
    rules.hasValidator = fields.etag != 0 || fields.lastModified.isTime();
    return rules;
}

} // namespace edgewright::http
