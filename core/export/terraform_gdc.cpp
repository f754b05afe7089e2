// How are the drawing's zones of Google Distributed Cloud built with Terraform?
#include "core/export/gdc/gdc_parts.h"

namespace edgewright {

namespace {

Result<Manifest> runGdc(const Topology& topology)
{
    const Result<gdc::Plan> plan = gdc::planOf(topology);
    if (!plan)
        return fail(plan.error());
    const std::vector<gdc::Input> inputs = gdc::inputsOf(*plan);
    Manifest manifest;
    gdc::writeFiles(*plan, manifest);
    terraform::writeInputs(inputs, manifest);
    manifest.report = gdc::reportOf(*plan, inputs);
    return manifest;
}

} // namespace

Exporter terraformGdc()
{
    return {.key = "terraform-gdc", .title = text("export", "Google Distributed Cloud (Terraform)"), .run = runGdc};
}

} // namespace edgewright
