// How is a point of presence of one's own run with Varnish? A folder of VCL for each.
#include "core/export/caches/varnish_parts.h"

namespace edgewright {

namespace varnish_export {

namespace {

Result<Manifest> runVarnish(const Topology& topology)
{
    const Result<Plan> plan = caches::planOf(topology, CacheSoftware::Varnish);
    if (!plan)
        return fail(plan.error());
    Manifest manifest;
    for (const Cache& cache : plan->caches) {
        manifest.files[cache.name + "/default.vcl"] = mainFile(*plan, cache);
        manifest.files[cache.name + "/backends.vcl"] = backendsFile(*plan, cache);
        manifest.files[cache.name + "/contents.vcl"] = contentsFile(*plan, cache);
        if (cache.isPurged())
            manifest.files[cache.name + "/purging.vcl"] = purgingFile(cache);
        manifest.files[cache.name + "/varnish.service.d/edgewright.conf"] = serviceFile(cache);
    }
    manifest.files["README.md"] = readme(*plan);
    manifest.report = reportOf(*plan);
    return manifest;
}

} // namespace

} // namespace varnish_export

Exporter varnish()
{
    return {.key = "varnish", .title = text("export", "Varnish (VCL)"), .run = varnish_export::runVarnish};
}

} // namespace edgewright
