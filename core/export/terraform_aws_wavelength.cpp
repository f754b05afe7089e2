// How are the drawing's AWS Wavelength zones built with Terraform? A network each, and an instance for each replica placed there.
#include "core/export/aws/wavelength_parts.h"

namespace edgewright {

namespace {

Result<Manifest> runWavelength(const Topology& topology)
{
    const Result<wavelength::Plan> plan = wavelength::planOfZones(topology, wavelength::Networks::OfTalkingZonesApart);
    if (!plan)
        return fail(plan.error());
    const std::vector<wavelength::Input> inputs = wavelength::inputsOf(*plan);
    Manifest manifest;
    wavelength::writeNetworks(*plan, wavelength::writeInstances, manifest);
    wavelength::writeTransit(*plan, manifest);
    wavelength::writeRoles(*plan, manifest);
    wavelength::writeProviders(*plan, manifest);
    wavelength::writeOutputs(*plan, manifest);
    terraform::writeInputs(inputs, manifest);
    manifest.report = wavelength::reportOf(*plan, inputs);
    return manifest;
}

} // namespace

Exporter terraformAwsWavelength()
{
    return {
        .key = "terraform-aws-wavelength", .title = text("export", "AWS Wavelength (Terraform)"), .run = runWavelength};
}

} // namespace edgewright
