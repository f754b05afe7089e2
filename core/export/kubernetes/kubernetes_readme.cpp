// What must be put in by hand before the Kubernetes tree is applied?
#include "core/export/kubernetes/kubernetes_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace edgewright::kubernetes_export {

namespace {

std::string serviceInputs(const Plan& plan, const Service& service)
{
    const std::string& name = plan.nameOf(service.id);
    const std::string folder = plan.folderOf(service);
    std::string lines;
    if (!isImageReference(service.image))
        lines += fmt::format("- `{0}`: container image. `cd {1} && kustomize edit set image {0}=REGISTRY/NAME:TAG`\n",
                             name, folder);
    if (service.accelerators > 0)
        lines += fmt::format("- `{}`: the resource name of its accelerators, where it isn't `nvidia.com/gpu`\n", name);
    if (const std::string label = acceleratorLabel(service); !label.empty())
        lines += fmt::format("- `{}`: machines with its accelerator bear `nvidia.com/gpu.product={}`\n", name, label);
    if (keepsVolume(service))
        lines += fmt::format("- `{}`: the folder of its state, where it isn't `/data`\n", name);
    if (const std::vector<std::string> secrets = secretsOf(service).names; !secrets.empty())
        lines += fmt::format(
            "- `{0}`: the Secret `{1}` with `{2}`. With External Secrets: name the store and its entry in\n"
            "  `{3}/external-secret.yaml`, then `cd {3} && kustomize edit add resource external-secret.yaml`\n",
            name, secretObject(name), fmt::format("{}", fmt::join(secrets, "`, `")), folder);
    return lines;
}

std::string placeInputs(const Place& place)
{
    std::string lines;
    if (!place.labelIsGiven)
        lines += fmt::format("- `{}`: label its machines, `kubectl label node MACHINE {}={}`\n", place.folder(),
                             place.labelKey, place.labelValue);
    if (place.labelIsShared)
        lines += fmt::format("- `{}`: label its machines, `kubectl label node MACHINE {}={}`\n", place.folder(),
                             siteLabel, place.name);
    return lines;
}

constexpr const char* explanation =
    R"(# Deployment to Kubernetes

`base/` holds each service once; `overlays/` holds each site that hosts services. Deploy a site with `kubectl apply -k overlays/SITE`.

- Containers run as a user other than root, without privileges (Pod Security Standard "restricted"). Those of stateless services
  can write to `/tmp` alone.
- Only what the drawing's flows say is let through; the network plugin must enforce NetworkPolicies. Ports and probes are TCP:
  change them where a service speaks UDP.
- A service finds what it calls in `NAME_ADDRESS` (host and port), and what takes over where that fails in the fallback's own
  `NAME_ADDRESS`. The nearest site that runs it is named, this site first; names reach across sites of one cluster.
)";

} // namespace

void writeReadme(const Plan& plan, Manifest& manifest)
{
    std::string inputs;
    for (const Service& service : plan.topology.services)
        inputs += serviceInputs(plan, service);
    for (const Place& place : plan.places)
        inputs += placeInputs(place);
    manifest.files["README.md"] = explanation + (inputs.empty() ? "" : "\n## To be put in first\n\n" + inputs);
}

} // namespace edgewright::kubernetes_export
