// How is a point of presence of one's own run with nginx? A folder of configuration for each.
#include "core/export/caches/nginx_parts.h"

#include <fmt/format.h>

namespace edgewright {

namespace nginx_export {

namespace {

Result<Manifest> runNginx(const Topology& topology)
{
    const Result<Plan> plan = caches::planOf(topology, CacheSoftware::Nginx);
    if (!plan)
        return fail(plan.error());
    Manifest manifest;
    for (const Cache& cache : plan->caches) {
        manifest.files[cache.name + "/nginx.conf"] = mainFile(cache, Users::Tls);
        manifest.files[cache.name + "/fetching.conf"] = fetchingFile(*plan, cache);
        if (cache.isPurged())
            manifest.files[cache.name + "/purge.sh"] = purgeScript();
    }
    manifest.files["README.md"] = readme(*plan);
    manifest.report = reportOf(*plan);
    return manifest;
}

} // namespace

std::string asWord(std::string_view word)
{
    std::string out = "\"";
    for (const char c : word)
        out += c == '"' ? std::string("\\\"") : std::string(1, c);
    return out + '"';
}

std::string numbersAbove(std::int64_t most)
{
    const std::string digits = std::to_string(most);
    std::string longer = fmt::format("[1-9][0-9]{{{},}}", digits.size());
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (digits[i] != '9')
            longer += fmt::format("|{}[{}-9][0-9]{{{}}}", digits.substr(0, i), static_cast<char>(digits[i] + 1),
                                  digits.size() - i - 1);
    return "^(" + longer + ")$";
}

} // namespace nginx_export

Exporter nginx() { return {.key = "nginx", .title = text("export", "nginx"), .run = nginx_export::runNginx}; }

} // namespace edgewright
