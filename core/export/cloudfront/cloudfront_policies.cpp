// How long does CloudFront keep copies and what tells them apart? A cache policy for each way to live.
#include "core/export/cloudfront/cloudfront_parts.h"

#include <algorithm>

namespace edgewright::cloudfront {

namespace {

/// What the function may add beyond: stale copies stay within the longest time that the policy allows.
std::int64_t longest(const CachePolicy& policy)
{
    return std::min(aYear, policy.seconds + std::max(policy.staleWhileRevalidate, policy.staleIfError));
}

Block cookies(const CachePolicy& policy)
{
    Block block{"cookies_config", {}, {{"cookie_behavior", policy.isPersonal ? "whitelist" : "none"}}, {}};
    if (policy.isPersonal)
        block.blocks.push_back({"cookies", {}, {{"items", terraform::variable("personal_cookies")}}, {}});
    return block;
}

/// Each URL with its query is an object of its own; headers tell nothing apart.
Block cacheKey(const CachePolicy& policy)
{
    return {"parameters_in_cache_key_and_forwarded_to_origin",
            {},
            {{"enable_accept_encoding_brotli", true}, {"enable_accept_encoding_gzip", true}},
            {cookies(policy), Block{"headers_config", {}, {{"header_behavior", "none"}}, {}},
             Block{"query_strings_config", {}, {{"query_string_behavior", "all"}}, {}}}};
}

Block cachePolicy(const CachePolicy& policy)
{
    Block block = resource("aws_cloudfront_cache_policy", policy.name,
                           {{"name", prefixed(policy.name)},
                            {"min_ttl", policy.holdsAlone() ? policy.seconds : std::int64_t{0}},
                            {"default_ttl", policy.seconds},
                            {"max_ttl", longest(policy)}},
                           {cacheKey(policy)});
    block.row = policy.first.value;
    return block;
}

Block managed(std::string type, std::string name, std::string called)
{
    return {"data", {std::move(type), std::move(name)}, {{"name", std::move(called)}}, {}};
}

} // namespace

Expression prefixed(const std::string& word) { return {"\"${var.name_prefix}-" + word + "\""}; }

void writePolicies(const Plan& plan, Manifest& manifest)
{
    std::vector<Block> blocks{
        managed("aws_cloudfront_cache_policy", "disabled", "Managed-CachingDisabled"),
        managed("aws_cloudfront_origin_request_policy", "all_but_host", "Managed-AllViewerExceptHostHeader")};
    for (const auto& [name, policy] : plan.policies)
        if (!policy.keepsNothing())
            blocks.push_back(cachePolicy(policy));
    manifest.files["cache_policies.tf"] = hcl::write(blocks);
}

void writeStaleDirectives(const Plan& plan, Manifest& manifest)
{
    std::vector<Block> blocks;
    for (const auto& [key, policy] : plan.policies) {
        const std::string name = policy.staleFunction(), path = "lambda_edge/" + name + "/index.mjs";
        if (!policy.isStale() || !manifest.files.try_emplace(path, staleDirectivesCode(policy)).second)
            continue;
        for (Block& block : lambdaAtEdge(name, policy.first.value, {fileSource(path)}, 128, 5, {}))
            blocks.push_back(std::move(block));
    }
    if (!blocks.empty())
        manifest.files["stale_directives.tf"] = hcl::write(blocks);
}

} // namespace edgewright::cloudfront
