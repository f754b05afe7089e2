// What does the VCL of a host on Fastly say beyond what Terraform's blocks say?
#include "core/export/cdn/fastly_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::fastly_export {

namespace {

/// In a long string of Fastly's VCL, {"…"}, nothing is escaped; a path holds no quote.
/// Source: Fastly, "VCL types: STRING".
std::string regexOf(const Set& set, std::string_view end)
{
    std::string regex = set.path.isKnown() ? cdn::pathRegex(set.path.literal) : "${" + set.path.variable + "}";
    if (set.path.isKnown())
        regex.pop_back();
    return "{\"" + regex + std::string(end) + "\"}";
}

std::string originLines(const Plan& plan, const Set& set)
{
    const std::string& origin = plan.site.origin(set.origin).name;
    std::string lines = fmt::format("  set req.http.X-Origin = \"{}\";\n", origin);
    if (set.backup)
        lines += fmt::format("  set req.http.X-Backup = \"1\";\n"
                             "  if (req.restarts > 0 || !backend.F_{}.healthy) {{\n"
                             "    set req.http.X-Origin = \"{}\";\n"
                             "  }}\n",
                             origin, plan.site.origin(*set.backup).name);
    return lines;
}

/// The row as a comment, in which a template has nothing to fill in.
std::string rowMark(const Set& set)
{
    std::string id = printableName(set.content().id.value);
    std::replace(id.begin(), id.end(), '{', '(');
    return id;
}

std::string branch(const Plan& plan, const Set& set, const std::string& condition, std::string_view name, bool first)
{
    return fmt::format("{}if ({}) {{ # edgewright:row = {}\n  set req.http.X-Content-Set = \"{}\";\n{}}}",
                       first ? "" : " els", condition, rowMark(set), name, originLines(plan, set));
}

bool hasFragments(const Host& host)
{
    return std::ranges::any_of(host.sets, [](const Set& set) { return set.lifetime.fragments.has_value(); });
}

/// Snippets of recv run before Fastly's own choice of a backend, whose conditions read what is set here.
std::string recv(const Plan& plan, const Host& host)
{
    std::string vcl =
        "# Which content set and which origin does a request belong to? The most specific path comes first.\n"
        "unset req.http.X-Content-Set;\nunset req.http.X-Origin;\nunset req.http.X-Backup;\n";
    if (hasFragments(host))
        vcl += "if (fastly.ff.visits_this_service > 0) {\n"
               "  set req.esi = false; # pages are composed beside their users, not at the shield\n}\n";
    bool first = true;
    for (const Set& set : host.sets)
        if (set.lifetime.fragments)
            vcl += branch(plan, set, "req.is_esi_subreq && req.topurl ~ " + regexOf(set, "(\\?.*)?$"),
                          set.fragmentsName(), std::exchange(first, false));
    for (const Set& set : host.sets)
        vcl += branch(plan, set, "req.url.path ~ " + regexOf(set, "$"), set.name, std::exchange(first, false));
    return vcl + "\n";
}

std::string surrogateControl(const Set& set)
{
    std::string control = fmt::format("max-age={}", freshSeconds(set.lifetime));
    if (const auto seconds = wholeSeconds(set.lifetime.staleWhileRevalidate); seconds > 0)
        control += fmt::format(", stale-while-revalidate={}", seconds);
    if (const auto seconds = wholeSeconds(set.lifetime.staleIfError); seconds > 0)
        control += fmt::format(", stale-if-error={}", seconds);
    return control;
}

std::string kept(const Set& set)
{
    std::string lines = fmt::format("  set beresp.http.Surrogate-Control = \"{}\";\n", surrogateControl(set));
    lines +=
        fmt::format("  set beresp.stale_while_revalidate = {}s;\n", wholeSeconds(set.lifetime.staleWhileRevalidate));
    if (set.lifetime.isPurged)
        lines += fmt::format(
            "  set beresp.http.Surrogate-Key = if(beresp.http.Surrogate-Key, beresp.http.Surrogate-Key \" \", \"\") \"{}\";\n",
            set.name);
    if (set.lifetime.fragments)
        lines += "  if (beresp.http.Content-Type ~ \"^text/html\") {\n    esi;\n  }\n";
    return lines;
}

/// Surrogate-Control keeps Fastly's default lifetime from being put in the place of the one that a cache setting sets.
std::string fetch(const Host& host)
{
    std::string vcl = "# An error: the backup origin is asked once, then a stale copy serves.\n"
                      "if (beresp.status >= 500 && beresp.status < 600) {\n"
                      "  if (req.http.X-Backup && req.restarts < 1 && req.method ~ \"^(GET|HEAD)$\") {\n"
                      "    restart;\n  }\n"
                      "  if (stale.exists) {\n    return(deliver_stale);\n  }\n}\n"
                      "# What is one user's own is never kept.\n"
                      "if (beresp.http.Set-Cookie || beresp.http.Cache-Control ~ \"(?i)(private|no-store)\") {\n"
                      "  return(pass);\n}\n";
    bool first = true;
    for (const Set& set : host.sets) {
        if (set.passes(set.name))
            continue;
        vcl += fmt::format("{}if (beresp.status < 500 && req.http.X-Content-Set == \"{}\") {{\n{}}}",
                           std::exchange(first, false) ? "" : " els", set.name, kept(set));
        if (set.lifetime.fragments && !set.passes(set.fragmentsName()))
            vcl += fmt::format(
                " elsif (beresp.status < 500 && req.http.X-Content-Set == \"{}\") {{\n  set beresp.http.Surrogate-Control = \"max-age={}\";\n}}",
                set.fragmentsName(), wholeSeconds(*set.lifetime.fragments));
    }
    return vcl + "\n";
}

constexpr std::string_view error =
    "# The origin can't be reached: the backup is asked once, then a stale copy serves.\n"
    "if (obj.status >= 500 && obj.status < 600) {\n"
    "  if (req.http.X-Backup && req.restarts < 1 && req.method ~ \"^(GET|HEAD)$\") {\n"
    "    restart;\n  }\n"
    "  if (stale.exists) {\n    return(deliver_stale);\n  }\n}\n";
constexpr std::string_view toOrigin = "# Origins need not see what is only said among points of presence.\n"
                                      "if (req.backend.is_origin) {\n  unset bereq.http.X-Content-Set;\n"
                                      "  unset bereq.http.X-Origin;\n  unset bereq.http.X-Backup;\n}\n";

} // namespace

bool isTemplate(const Host& host)
{
    return !std::ranges::all_of(host.sets, [](const Set& set) { return set.path.isKnown(); });
}

std::map<std::string, std::string> vclOf(const Plan& plan, const Host& host)
{
    return {{"recv", recv(plan, host)},
            {"fetch", fetch(host)},
            {"error", std::string(error)},
            {"miss", std::string(toOrigin)},
            {"pass", std::string(toOrigin)}};
}

} // namespace edgewright::fastly_export
