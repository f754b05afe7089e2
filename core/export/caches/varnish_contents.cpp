// How does a Varnish tell content sets apart, and how long does it keep what is of each?
#include "core/export/caches/varnish_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::varnish_export {

namespace {

std::string hostTest(const DeliveredSet& set)
{
    if (caches::lacksHost(set))
        return "req.http.host ~ \"^needs-input[.]invalid$\" && ";
    if (set.host.empty())
        return "";
    return fmt::format("req.http.host ~ \"(?i)^{}(:[0-9]+)?$\" && ", caches::escapedHost(set.host));
}

std::string pathTest(const DeliveredSet& set)
{
    return fmt::format("req.url ~ \"{}\"", set.path ? caches::pathExpression(*set.path, true) : "^$");
}

std::string inputMarks(const DeliveredSet& set)
{
    std::string marks;
    if (caches::lacksHost(set))
        marks += "    # NEEDS INPUT: the host name under which users ask for it\n";
    if (!set.path)
        marks += "    # NEEDS INPUT: an expression for its URLs, in place of ^$, which none has\n";
    return marks;
}

/// Without personal answers no cookie can matter: it would only keep the cache from answering. Of pages of fragments, one of these is
/// personal, never the page.
std::string cookies(const CachedSet& set)
{
    const std::string_view mark =
        "        # NEEDS INPUT: requests with a cookie or authorisation count as personal and pass; where all users have\n"
        "        # cookies, take away here those that make no difference.\n";
    if (set.content().personalised == Percent{})
        return "        unset req.http.Cookie;\n";
    if (!set.lifetime.fragments)
        return std::string(mark);
    return std::string(mark) + "        if (!req.http.X-Edgewright-Fragment) {\n"
                               "            unset req.http.Cookie;\n"
                               "        }\n";
}

std::string recognition(const Plan& plan, const CachedSet& set)
{
    const std::string target = set.backup ? directorName(plan, set) + ".backend()" : backendName(plan, *set.next);
    std::string body = fmt::format("        set req.http.X-Edgewright-Set = \"{}\";\n"
                                   "        set req.backend_hint = {};\n",
                                   set.name, target);
    if (outlivesErrors(set))
        body += fmt::format("        set req.http.X-Edgewright-Stale-If-Error = \"yes\";\n"
                            "        if (req.restarts == 0 && std.healthy(req.backend_hint)) {{\n"
                            "            set req.grace = {}s;\n"
                            "        }} else {{\n"
                            "            set req.grace = {}s;  # it fails\n"
                            "        }}\n",
                            caches::wholeSeconds(set.lifetime.staleWhileRevalidate), caches::wholeSeconds(grace(set)));
    return body + cookies(set);
}

/// The fragments of a page are of its set, wherever their URLs would put them.
std::string testOf(const Cache& cache, const CachedSet& set)
{
    const std::string own = hostTest(*set.delivered) + pathTest(*set.delivered);
    if (!composesPages(cache))
        return own;
    const std::string whole = "!req.http.X-Edgewright-Fragment && " + own;
    return set.lifetime.fragments ? fmt::format("req.http.X-Edgewright-Fragment == \"{}\" || ({})", set.name, whole)
                                  : whole;
}

std::string recogniseSub(const Plan& plan, const Cache& cache)
{
    std::string sub = "sub edgewright_recognise {\n";
    std::string_view word = "if";
    for (const CachedSet& set : cache.sets) {
        const DeliveredSet& delivered = *set.delivered;
        sub += fmt::format("    # {}\n    # edgewright:row = {}\n{}", printableName(set.content().name),
                           printableName(set.content().id.value), inputMarks(delivered));
        sub += fmt::format("    {} ({}) {{\n{}    }}\n", word, testOf(cache, set), recognition(plan, set));
        word = "elsif";
    }
    return sub + "}\n";
}

/// Told to the caches below, beside what the origin says, where that is nothing of a lifetime: they count from when it was fetched here.
std::string ownWord(const Cache& cache, std::int64_t seconds)
{
    return cache.hasPointsBelow ? fmt::format("            set beresp.http.Cache-Control = "
                                              "regsub(beresp.http.Cache-Control + \", s-maxage={}\", \"^, \", \"\");\n",
                                              seconds)
                                : std::string();
}

std::string freshness(const Cache& cache, const CachedSet& set)
{
    const auto rule = [&](std::string_view test, Seconds lifetime) {
        return fmt::format("        if (!beresp.http.X-Edgewright-{} && beresp.ttl >= 0s && beresp.status < 400) {{\n"
                           "            set beresp.ttl = {}s;\n{}"
                           "        }}\n",
                           test, caches::wholeSeconds(lifetime), ownWord(cache, caches::wholeSeconds(lifetime)));
    };
    if (!set.lifetime.fresh)
        return rule("For-Caches", caches::untilPurged);
    if (!set.lifetime.fragments)
        return rule("Lifetime", *set.lifetime.fresh);
    const auto indented = [](const std::string& lines) {
        std::string out = "    ";
        for (std::size_t i = 0; i < lines.size(); ++i)
            out += lines[i] == '\n' && i + 1 < lines.size() ? std::string("\n    ") : std::string(1, lines[i]);
        return out;
    };
    return "        if (bereq.http.X-Edgewright-Fragment) {\n" + indented(rule("Lifetime", *set.lifetime.fragments)) +
           "        } else {\n            set beresp.do_esi = true;\n" +
           indented(rule("Lifetime", *set.lifetime.fresh)) + "        }\n";
}

std::string lifetimeSub(const Cache& cache)
{
    std::string sub = "sub edgewright_lifetime {\n";
    std::string_view word = "if";
    for (const CachedSet& set : cache.sets) {
        const std::int64_t swr = caches::wholeSeconds(set.lifetime.staleWhileRevalidate);
        const std::int64_t sie = caches::wholeSeconds(set.lifetime.staleIfError);
        sub += fmt::format("    # edgewright:row = {}\n"
                           "    {} (bereq.http.X-Edgewright-Set == \"{}\") {{\n"
                           "{}"
                           "        # stale-while-revalidate {} s, stale-if-error {} s\n"
                           "        set beresp.grace = {}s;\n"
                           "        set beresp.keep = 0s;\n"
                           "    }}\n",
                           printableName(set.content().id.value), word, set.name, freshness(cache, set), swr, sie,
                           caches::wholeSeconds(grace(set)));
        word = "elsif";
    }
    return sub + "}\n";
}

} // namespace

bool composesPages(const Cache& cache)
{
    return std::ranges::any_of(cache.sets, [](const CachedSet& set) { return set.lifetime.fragments.has_value(); });
}

std::string contentsFile(const Plan& plan, const Cache& cache)
{
    return "# Which content set is a request of? The first that fits.\n\n" + recogniseSub(plan, cache) +
           "\n# How long does an answer live? What the origin says of its lifetime comes first; the drawing's counts where it says nothing.\n"
           "# Past it, the drawing's windows count.\n\n" +
           lifetimeSub(cache);
}

} // namespace edgewright::varnish_export
