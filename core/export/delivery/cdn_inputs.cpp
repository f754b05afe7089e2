// What must the user give of a content delivery network's hosts, paths, origins and functions?
#include "core/export/delivery/cdn_site.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::cdn {

namespace {

using terraform::Input;
using terraform::Inputs;
using terraform::patternInput;

constexpr std::string_view hostPattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$";
constexpr std::string_view pathPattern = "^/(\\*?[A-Za-z0-9._~!&'()+,;=:@/%-])*\\*?$";
constexpr std::string_view addressPattern = "^[A-Za-z0-9][A-Za-z0-9.:-]*$";

std::string called(const std::string& name, const std::string& otherwise)
{
    return tagValue(name.empty() ? otherwise : name);
}

void addHost(const Host& host, Inputs& inputs)
{
    for (const Set& set : host.sets) {
        const RowRef row = refOf(set.content().id);
        if (!host.host.isKnown())
            inputs.add(patternInput(
                host.host.variable, "Host name of which users ask the contents.", hostPattern,
                "A host name is written in lower-case labels, as in www.example.com.", "www.example.com", row,
                text("export", "the drawing names no usable host name: give the one that users ask")));
        if (!set.path.isKnown())
            inputs.add(patternInput(
                set.path.variable,
                fmt::format(
                    "Path of the contents {}; * stands for any characters, /* for all that no other path names.",
                    called(set.content().name, set.name)),
                pathPattern, "A path begins with / and holds the characters of a URL's path.",
                fmt::format("/{}/*", set.name), row,
                text("export", "its requests can't be told from those of another set of its host: give its path")));
    }
}

void addOrigin(const Origin& origin, Inputs& inputs)
{
    if (!origin.address.isKnown())
        inputs.add(patternInput(
            origin.address.variable,
            fmt::format("Host name or IP address of the origin {}.", called(origin.node->name, origin.name)),
            addressPattern, "A host name, or an IP address, without scheme or port.", "origin.example.com",
            refOf(origin.node->id),
            text("export", "the drawing gives it no usable address: give its host name or IP address")));
}

Input cookieInput(RowRef row)
{
    return patternInput(
        std::string(sessionCookie),
        "Name of the cookie that every request bears whose answer is for one user alone; such requests pass the caches.",
        "^[A-Za-z0-9_-]+$", "The name of a cookie holds letters, digits, _ and -.", "session", std::move(row),
        text("export",
             "a part of its requests is answered for one user alone: name the cookie by which they are told"));
}

void addFallback(const Function& function, Inputs& inputs)
{
    if (!function.hasFallback())
        return;
    Input input =
        patternInput(function.fallbackUrl.variable,
                     fmt::format("Where the fallback of {} answers.", called(function.service().name, function.name)),
                     "^https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$", "A URL that begins with https://.",
                     "https://fallback.example.com", refOf(function.service().id),
                     text("export", "no node with an address runs its fallback: give the URL where that answers"));
    if (function.fallbackUrl.isKnown())
        input.standard = function.fallbackUrl.literal;
    inputs.add(std::move(input));
}

} // namespace

void addInputs(const Site& site, Inputs& inputs)
{
    for (const Host& host : site.hosts)
        addHost(host, inputs);
    for (const Origin& origin : site.origins)
        addOrigin(origin, inputs);
    for (const Host& host : site.hosts)
        for (const Set& set : host.sets)
            if (set.isPersonalInPart())
                inputs.add(cookieInput(refOf(set.content().id)));
    for (const Function& function : site.functions)
        addFallback(function, inputs);
}

} // namespace edgewright::cdn
