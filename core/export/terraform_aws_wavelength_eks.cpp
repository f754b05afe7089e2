// How do the drawing's AWS Wavelength zones become places of a Kubernetes cluster? EKS in the Region, machines in the zones.
#include "core/export/aws/wavelength_eks_parts.h"

namespace edgewright {

namespace {

Result<Manifest> runEks(const Topology& topology)
{
    const Result<wavelength::Plan> plan = wavelength::planOfZones(topology, wavelength::Networks::OneEachGroup);
    if (!plan)
        return fail(plan.error());
    const std::vector<terraform::Input> inputs = wavelength_eks::inputsOf(*plan);
    Manifest manifest;
    wavelength::writeNetworks(*plan, wavelength_eks::writePools, manifest);
    for (const auto& [key, vpc] : plan->vpcs)
        wavelength_eks::writeCluster(*plan, vpc, manifest);
    wavelength::writeProviders(*plan, manifest);
    wavelength_eks::writeOutputs(*plan, manifest);
    terraform::writeInputs(inputs, manifest);
    manifest.report = wavelength_eks::reportOf(*plan, inputs);
    return manifest;
}

} // namespace

Exporter terraformAwsWavelengthEks()
{
    return {.key = "terraform-aws-wavelength-eks",
            .title = text("export", "Kubernetes on AWS Wavelength (Terraform, EKS)"),
            .run = runEks};
}

} // namespace edgewright
