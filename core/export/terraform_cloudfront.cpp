// How is what points of presence of Amazon CloudFront deliver set up with Terraform? A distribution for each host name.
#include "core/export/cloudfront/cloudfront_parts.h"

namespace edgewright {

namespace {

Result<Manifest> runCloudFront(const Topology& topology)
{
    const Result<cloudfront::Plan> plan = cloudfront::planOf(topology);
    if (!plan)
        return fail(plan.error());
    if (plan->distributions.empty())
        return fail(
            {.what = text("export", "nothing in this drawing is delivered by Amazon CloudFront"),
             .where = "/nodes",
             .remedy = text(
                 "export",
                 "add a point of presence whose provider is CloudFront, on the way from users to the contents that they fetch, or place a service on one"),
             .kind = ErrorKind::Nothing});
    const std::vector<cloudfront::Input> inputs = cloudfront::inputsOf(*plan);
    Manifest manifest;
    cloudfront::writePolicies(*plan, manifest);
    cloudfront::writeStaleDirectives(*plan, manifest);
    for (const cloudfront::Distribution& distribution : plan->distributions)
        cloudfront::writeDistribution(*plan, distribution, manifest);
    for (const cloudfront::Function& function : plan->functions)
        cloudfront::writeFunction(function, manifest);
    cloudfront::writePurge(*plan, manifest);
    cloudfront::writeFrame(*plan, manifest);
    terraform::writeInputs(inputs, manifest);
    manifest.report = cloudfront::reportOf(*plan, inputs);
    return manifest;
}

} // namespace

Exporter terraformCloudfront()
{
    return {
        .key = "terraform-cloudfront", .title = text("export", "Amazon CloudFront (Terraform)"), .run = runCloudFront};
}

} // namespace edgewright
