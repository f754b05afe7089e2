// How do contents and code at the edge go to Cloudflare? Cache rules, tiered cache, load balancers and names by Terraform; Workers.
#include "core/export/cdn/cloudflare_parts.h"

namespace edgewright {

namespace {

Result<Manifest> runCloudflare(const Topology& topology)
{
    const Result<cloudflare_export::Plan> plan = cloudflare_export::planOf(topology);
    if (!plan)
        return fail(plan.error());
    if (plan->site.hosts.empty() && plan->site.functions.empty())
        return fail(
            {.what = text("export", "no contents pass, and no service runs on, a point of presence of Cloudflare here"),
             .where = "/nodes",
             .remedy = text("export", "add a point of presence whose provider is Cloudflare, and let users fetch "
                                      "contents through it or place a service on it"),
             .kind = ErrorKind::Nothing});
    const std::vector<terraform::Input> inputs = cloudflare_export::inputsOf(*plan);
    const terraform::ProviderVersion provider{"cloudflare", "cloudflare/cloudflare", "~> 5.14"};
    Manifest manifest;
    manifest.files["versions.tf"] = terraform::versionsFile({&provider, 1});
    cloudflare_export::writeZones(*plan, manifest);
    cloudflare_export::writeOrigins(*plan, manifest);
    cloudflare_export::writeWorkers(*plan, manifest);
    terraform::writeInputs(inputs, manifest);
    manifest.report = cloudflare_export::reportOf(*plan, inputs);
    return manifest;
}

} // namespace

Exporter cloudflare()
{
    return {.key = "cloudflare", .title = text("export", "Cloudflare (Terraform and Workers)"), .run = runCloudflare};
}

} // namespace edgewright
