// What surrounds the distributions: versions, the provider, outputs, and what people must do.
#include "core/export/cloudfront/cloudfront_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace edgewright::cloudfront {

namespace {

bool hasLambda(const Plan& plan)
{
    return std::ranges::any_of(plan.functions,
                               [](const Function& each) { return each.runtime == Runtime::LambdaAtEdge; }) ||
           std::ranges::any_of(plan.policies, [](const auto& each) { return each.second.isStale(); });
}

Block output(std::string name, std::string description, hcl::Value value)
{
    return {"output", {std::move(name)}, {{"description", std::move(description)}, {"value", std::move(value)}}, {}};
}

std::string outputs(const Plan& plan)
{
    Object names, ids;
    for (const Distribution& distribution : plan.distributions) {
        names.emplace_back(distribution.name,
                           Expression{"aws_cloudfront_distribution." + distribution.name + ".domain_name"});
        ids.emplace_back(distribution.name, Expression{"aws_cloudfront_distribution." + distribution.name + ".id"});
    }
    return hcl::write(
        {output("distribution_ids", "Of each distribution: what an invalidation names.", ids),
         output("domain_names", "Of each distribution: what its host name points at (CNAME or alias).", names)});
}

std::string toFillIn(const Plan& plan)
{
    std::string lines;
    for (const Function& function : plan.functions) {
        if (function.runtime != Runtime::None)
            lines += fmt::format("- `{}`: what the function does\n", function.code());
        for (const std::string& secret : function.secrets)
            lines +=
                fmt::format("- `aws secretsmanager put-secret-value --secret-id edgewright/{}/{} --secret-string …`\n",
                            function.name, secret);
    }
    return lines;
}

std::string readme(const Plan& plan)
{
    std::string words =
        "# Delivery by Amazon CloudFront\n\n"
        "`terraform init`, fill in `terraform.tfvars.example`, `terraform apply`, then point each host name at the\n"
        "domain name of its distribution (output `domain_names`).\n";
    if (const std::string lines = toFillIn(plan); !lines.empty())
        words += "\n## To be filled in\n\n" + lines;
    if (std::ranges::any_of(plan.distributions, [&](const Distribution& each) { return plan.isPurged(each); }))
        words +=
            "\n## On publication\n\n"
            "`aws cloudfront create-invalidation --distribution-id ID --paths PATH…`, under the policy `publisher`. A path\n"
            "may end with `*`. An invalidation removes copies: none is served stale afterwards.\n";
    return words;
}

} // namespace

void writeFrame(const Plan& plan, Manifest& manifest)
{
    std::vector<terraform::ProviderVersion> providers{{"aws", "hashicorp/aws", "~> 6.0"}};
    if (hasLambda(plan))
        providers.insert(providers.begin(), {"archive", "hashicorp/archive", "~> 2.4"});
    manifest.files["versions.tf"] = terraform::versionsFile(providers);
    manifest.files["providers.tf"] = hcl::write({{"provider", {"aws"}, {{"region", "us-east-1"}}, {}}});
    manifest.files["outputs.tf"] = outputs(plan);
    manifest.files["README.md"] = readme(plan);
}

} // namespace edgewright::cloudfront
