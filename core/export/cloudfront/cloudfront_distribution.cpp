// Which distribution answers under a host name, from which origins and with which behaviours?
#include "core/export/cloudfront/cloudfront_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>

namespace edgewright::cloudfront {

namespace {

const List readMethods{"GET", "HEAD", "OPTIONS"};
const List allMethods{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"};

Block originBlock(const Origin& origin)
{
    Block block{"origin", {}, {{"origin_id", origin.name}, {"domain_name", origin.domainName.value()}}, {}};
    block.row = origin.node ? origin.node->id.value : "";
    block.blocks.push_back({"custom_origin_config",
                            {},
                            {{"http_port", 80},
                             {"https_port", 443},
                             {"origin_protocol_policy", "https-only"},
                             {"origin_ssl_protocols", List{"TLSv1.2"}}},
                            {}});
    if (origin.shield)
        block.blocks.push_back({"origin_shield",
                                {},
                                {{"enabled", true}, {"origin_shield_region", origin.shield->region.value()}},
                                {},
                                origin.shield->node->id.value});
    return block;
}

Block groupBlock(const OriginGroup& group)
{
    Block block{"origin_group", {}, {{"origin_id", group.name}}, {}};
    block.blocks.push_back({"failover_criteria", {}, {{"status_codes", List{500, 502, 503, 504}}}, {}});
    for (const Origin* member : {group.first, group.second})
        block.blocks.push_back({"member", {}, {{"origin_id", member->name}}, {}});
    return block;
}

Block viewerFunction(const std::string& name)
{
    return {
        "function_association",
        {},
        {{"event_type", "viewer-request"}, {"function_arn", Expression{"aws_cloudfront_function." + name + ".arn"}}},
        {}};
}

Block lambda(const std::string& event, const std::string& name)
{
    return {"lambda_function_association",
            {},
            {{"event_type", event}, {"lambda_arn", Expression{"aws_lambda_function." + name + ".qualified_arn"}}},
            {}};
}

/// The functions that run on every request, but for `own`, which takes the place of that of its runtime.
std::vector<Block> associations(const Plan& plan, const Function* own)
{
    std::vector<Block> blocks;
    const auto at = [&](Runtime runtime) { return own && own->runtime == runtime ? own : plan.functionOnAll(runtime); };
    if (const Function* function = at(Runtime::CloudFrontFunction))
        blocks.push_back(viewerFunction(function->name));
    if (const Function* function = at(Runtime::LambdaAtEdge))
        blocks.push_back(lambda("origin-request", function->name));
    return blocks;
}

/// Where nothing is kept, all that the user sends goes to the origin.
std::vector<Attribute> uncached(const std::string& target, bool hasGroup)
{
    return {{"target_origin_id", target},
            {"viewer_protocol_policy", "redirect-to-https"},
            {"allowed_methods", hasGroup ? readMethods : allMethods},
            {"cached_methods", List{"GET", "HEAD"}},
            {"compress", true},
            {"cache_policy_id", Expression{"data.aws_cloudfront_cache_policy.disabled.id"}},
            {"origin_request_policy_id", Expression{"data.aws_cloudfront_origin_request_policy.all_but_host.id"}}};
}

bool isGroup(const Distribution& distribution, const std::string& target)
{
    return std::ranges::find(distribution.groups, target, &OriginGroup::name) != distribution.groups.end();
}

void addBehaviour(const Plan& plan, const Distribution& distribution, const Behaviour& behaviour, Block& block)
{
    const CachePolicy& policy = *behaviour.policy;
    std::vector<Attribute> attributes = uncached(behaviour.target, isGroup(distribution, behaviour.target));
    if (!policy.keepsNothing()) {
        attributes.erase(attributes.end() - 2, attributes.end());
        attributes[2].value = readMethods;
        attributes.push_back({"cache_policy_id", Expression{"aws_cloudfront_cache_policy." + policy.name + ".id"}});
    }
    block.attributes.insert(block.attributes.end(), attributes.begin(), attributes.end());
    block.blocks = associations(plan, nullptr);
    if (policy.isStale())
        block.blocks.push_back(lambda("origin-response", policy.staleFunction()));
    block.row = behaviour.content->id.value;
}

/// Requests of no drawn set go to an origin of the distribution and are not kept.
Block defaultBehaviour(const Plan& plan, const Distribution& distribution)
{
    Block block{"default_cache_behavior", {}, {}, {}};
    if (distribution.rest) {
        addBehaviour(plan, distribution, *distribution.rest, block);
        return block;
    }
    block.attributes = uncached(distribution.base->name, false);
    block.blocks = associations(plan, nullptr);
    return block;
}

/// A function that shares its event with others runs on its own paths, before all that the drawing knows.
Block functionBehaviours(const Plan& plan, const Distribution& distribution, const Function& function)
{
    Block content{"content", {}, {{"path_pattern", Expression{"ordered_cache_behavior.value"}}}, {}};
    const std::vector<Attribute> attributes = uncached(distribution.base->name, false);
    content.attributes.insert(content.attributes.end(), attributes.begin(), attributes.end());
    content.blocks = associations(plan, &function);
    Block block{"dynamic",
                {"ordered_cache_behavior"},
                {{"for_each", terraform::variable(function.pathsVariable())}},
                {std::move(content)}};
    block.row = function.service->id.value;
    return block;
}

/// Where the drawing names no host, the distribution answers under its own name until the user gives one.
Block certificate(const Distribution& distribution)
{
    Block block{"viewer_certificate", {}, {}, {}};
    const std::string variable = "var.certificate_arn_" + distribution.name;
    if (!distribution.host.empty()) {
        block.attributes = {{"acm_certificate_arn", Expression{variable}},
                            {"minimum_protocol_version", "TLSv1.2_2021"},
                            {"ssl_support_method", "sni-only"}};
        return block;
    }
    block.attributes = {{"acm_certificate_arn", Expression{variable}},
                        {"cloudfront_default_certificate", Expression{variable + " == null"}},
                        {"minimum_protocol_version", Expression{variable + " == null ? null : \"TLSv1.2_2021\""}},
                        {"ssl_support_method", Expression{variable + " == null ? null : \"sni-only\""}}};
    return block;
}

Block logging()
{
    Block content{"content", {}, {{"bucket", Expression{"logging_config.value"}}, {"include_cookies", false}}, {}};
    return {"dynamic",
            {"logging_config"},
            {{"for_each", Expression{"var.log_bucket_domain_name == null ? [] : [var.log_bucket_domain_name]"}}},
            {std::move(content)}};
}

std::string tagOf(const Distribution& distribution)
{
    if (distribution.rest)
        return distribution.rest->content->id.value;
    return distribution.ordered.empty() ? "" : distribution.ordered.front().content->id.value;
}

std::vector<Block> partsOf(const Plan& plan, const Distribution& distribution)
{
    std::vector<Block> blocks;
    for (const Origin* origin : distribution.origins)
        blocks.push_back(originBlock(*origin));
    for (const OriginGroup& group : distribution.groups)
        blocks.push_back(groupBlock(group));
    blocks.push_back(defaultBehaviour(plan, distribution));
    for (const Function& function : plan.functions)
        if (function.hasPathsOfItsOwn && function.runtime != Runtime::None)
            blocks.push_back(functionBehaviours(plan, distribution, function));
    for (const Behaviour& behaviour : distribution.ordered) {
        Block block{"ordered_cache_behavior", {}, {{"path_pattern", behaviour.pattern.value()}}, {}};
        addBehaviour(plan, distribution, behaviour, block);
        blocks.push_back(std::move(block));
    }
    blocks.push_back({"restrictions", {}, {}, {Block{"geo_restriction", {}, {{"restriction_type", "none"}}, {}}}});
    blocks.push_back(certificate(distribution));
    blocks.push_back(logging());
    return blocks;
}

} // namespace

void writeDistribution(const Plan& plan, const Distribution& distribution, Manifest& manifest)
{
    std::vector<Attribute> attributes{{"enabled", true}, {"is_ipv6_enabled", true}, {"http_version", "http2and3"}};
    attributes.push_back({"comment", distribution.name});
    if (distribution.host.empty())
        attributes.push_back({"aliases", terraform::variable("aliases_" + distribution.name)});
    else
        attributes.push_back({"aliases", List{distribution.host}});
    Object tags{{"Name", distribution.name}};
    if (const std::string row = tagOf(distribution); !row.empty())
        tags.emplace_back("edgewright:row", tagValue(row));
    attributes.push_back({"tags", tags});
    manifest.files[distribution.file()] = hcl::write(
        {resource("aws_cloudfront_distribution", distribution.name, attributes, partsOf(plan, distribution))});
}

} // namespace edgewright::cloudfront
