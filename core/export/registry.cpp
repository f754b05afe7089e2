// Which exporters are there, in the order of the menus?
#include "core/export/registry.h"

#include <algorithm>

#define EXPORTERS(X) \
    X(kubernetes) \
    X(gitopsArgocd) \
    X(gitopsFlux) \
    X(terraformAwsWavelength) \
    X(terraformAwsWavelengthEks) \
    X(cloudformationAws) \
    X(terraformCloudfront) \
    X(terraformAzure) \
    X(armAzure) \
    X(terraformGdc) \
    X(varnish) \
    X(nginx) \
    X(cloudflare) \
    X(fastly) \
    X(akamai) \
    X(compose) \
    X(iotEdge) \
    X(kserve) \
    X(triton) \
    X(deepstream)

namespace edgewright {

#define DECLARE(NAME) Exporter NAME();
EXPORTERS(DECLARE)
#undef DECLARE

std::span<const Exporter> exporters()
{
#define LINE(NAME) NAME(),
    static const Exporter all[] = {EXPORTERS(LINE)};
#undef LINE
    return all;
}

const Exporter* exporterWithKey(std::string_view key)
{
    const std::span<const Exporter> all = exporters();
    const auto found = std::ranges::find(all, key, &Exporter::key);
    return found == all.end() ? nullptr : &*found;
}

} // namespace edgewright
