// How is what points of presence of Akamai deliver set up? A property's rules, and a bundle for each EdgeWorker.
#include "core/export/cdn/akamai_parts.h"
#include "core/export/manifest/manifest.h"

namespace edgewright {

namespace {

Result<Manifest> runAkamai(const Topology& topology)
{
    const Result<akamai_export::Plan> plan = akamai_export::planOf(topology);
    if (!plan)
        return fail(plan.error());
    if (plan->hosts.empty() && plan->workers.empty())
        return fail(
            {.what = text("export", "nothing in this drawing is delivered by Akamai"),
             .where = "/nodes",
             .remedy = text(
                 "export",
                 "add a point of presence whose provider is Akamai, on the way from users to the contents that they fetch, or place a service on one"),
             .kind = ErrorKind::Nothing});
    const std::vector<akamai_export::Need> needs = akamai_export::needsOf(*plan);
    Manifest manifest;
    manifest.files[akamai_export::rulesFile] =
        akamai_export::ruleTree(*plan).dump(2, ' ', false, akamai_export::Json::error_handler_t::replace) + "\n";
    akamai_export::writeWorkers(*plan, manifest);
    akamai_export::writeNeeds(needs, manifest);
    manifest.files["README.md"] = akamai_export::readme(*plan, needs);
    manifest.report = akamai_export::reportOf(*plan, needs);
    return manifest;
}

} // namespace

Exporter akamai()
{
    return {.key = "akamai", .title = text("export", "Akamai (property and EdgeWorkers)"), .run = runAkamai};
}

} // namespace edgewright
