// How do contents and code at the edge go to Fastly? A VCL service for each host and a Compute package for each function.
#include "core/export/cdn/fastly_parts.h"

namespace edgewright {

namespace {

Result<Manifest> runFastly(const Topology& topology)
{
    const Result<fastly_export::Plan> plan = fastly_export::planOf(topology);
    if (!plan)
        return fail(plan.error());
    if (plan->site.hosts.empty() && plan->site.functions.empty())
        return fail(
            {.what = text("export", "no contents pass, and no service runs on, a point of presence of Fastly here"),
             .where = "/nodes",
             .remedy = text("export", "add a point of presence whose provider is Fastly, and let users fetch "
                                      "contents through it or place a service on it"),
             .kind = ErrorKind::Nothing});
    const std::vector<terraform::Input> inputs = fastly_export::inputsOf(*plan);
    const terraform::ProviderVersion provider{"fastly", "fastly/fastly", "~> 9.5"};
    Manifest manifest;
    manifest.files["versions.tf"] = terraform::versionsFile({&provider, 1});
    fastly_export::writeServices(*plan, manifest);
    fastly_export::writeCompute(*plan, manifest);
    terraform::writeInputs(inputs, manifest);
    manifest.report = fastly_export::reportOf(*plan, inputs);
    return manifest;
}

} // namespace

Exporter fastly()
{
    return {.key = "fastly", .title = text("export", "Fastly (Terraform and Compute)"), .run = runFastly};
}

} // namespace edgewright
