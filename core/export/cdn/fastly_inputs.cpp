// What must the user give before the export for Fastly can be applied?
#include "core/export/cdn/fastly_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::fastly_export {

namespace {

using terraform::Inputs;
using terraform::patternInput;

constexpr std::string_view hostPattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$";

Input healthcheckPath()
{
    Input path =
        patternInput("healthcheck_path", "Path under which a healthy origin answers 200 to health checks over TLS.",
                     "^/[A-Za-z0-9._~/-]*$", "A path begins with /.", "/healthz", {}, {});
    path.rows.clear();
    path.standard = "/";
    return path;
}

void addFunction(const Function& function, Inputs& inputs)
{
    const RowRef row = refOf(function.service().id);
    const std::string called = tagValue(function.service().name);
    inputs.add(patternInput("domain_" + function.name, fmt::format("Host name under which {} answers.", called),
                            hostPattern, "A host name is written in lower-case labels, as in app.example.com.",
                            function.label + ".example.com", row,
                            text("export", "the drawing names no host under which this function answers: give one")));
    inputs.add(patternInput(
        "package_" + function.name,
        fmt::format("Package of {}: built in compute/{} by fastly compute build.", called, function.label),
        "\\.tar\\.gz$", "A package is a file *.tar.gz.", fmt::format("compute/{0}/pkg/{0}.tar.gz", function.label), row,
        text("export", "build its package (fastly compute build) and give the file's path")));
}

} // namespace

std::vector<Input> inputsOf(const Plan& plan)
{
    Inputs inputs;
    cdn::addInputs(plan.site, inputs);
    if (!plan.site.hosts.empty()) {
        inputs.add(healthcheckPath());
        if (!plan.shields.empty())
            inputs.add(patternInput(
                std::string(shieldVariable),
                fmt::format(
                    "Name that Fastly gives to the shield {}, in lower case: GET /datacenters lists them under \"shield\".",
                    tagValue(plan.shields.front()->name)),
                "^[a-z0-9_-]+$", "The name of a shield holds lower-case letters, digits, _ and -.", "amsterdam-nl",
                refOf(plan.shields.front()->id),
                text("export", "give the name that Fastly's API has for this shield (GET /datacenters)")));
    }
    for (const Function& function : plan.site.functions)
        addFunction(function, inputs);
    return inputs.take();
}

} // namespace edgewright::fastly_export
