// How do functions come to the points of presence? Their code, what they may do, and the secrets that they fetch.
#include "core/export/cloudfront/cloudfront_parts.h"

#include "core/export/manifest/naming.h"

namespace edgewright::cloudfront {

namespace {

Expression json(const Object& object) { return {"jsonencode(" + hcl::inlined(object) + ")"}; }

hcl::Value document(List statements) { return json({{"Version", "2012-10-17"}, {"Statement", std::move(statements)}}); }

/// Both services must be able to take the role. Source: Lambda@Edge, "Set up IAM permissions and roles".
hcl::Value trust()
{
    return document(
        {Object{{"Effect", "Allow"},
                {"Action", "sts:AssumeRole"},
                {"Principal", Object{{"Service", List{"lambda.amazonaws.com", "edgelambda.amazonaws.com"}}}}}});
}

/// A function logs in the Region where it runs, in a group that carries the Region of its home in its name.
Object mayLog(const std::string& name)
{
    return {{"Effect", "Allow"},
            {"Action", List{"logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"}},
            {"Resource",
             Expression{"\"arn:aws:logs:*:*:log-group:/aws/lambda/us-east-1.${var.name_prefix}-" + name + ":*\""}}};
}

std::string secretName(const Function& function, const std::string& secret) { return function.name + "__" + secret; }

Expression secretArn(const Function& function, const std::string& secret)
{
    return {"aws_secretsmanager_secret." + secretName(function, secret) + ".arn"};
}

Object row(const std::string& id) { return {{"edgewright:row", tagValue(id)}}; }

Block secretBlock(const Function& function, const std::string& secret)
{
    return resource("aws_secretsmanager_secret", secretName(function, secret),
                    {{"name", Expression{"\"${var.name_prefix}/" + function.name + "/" + secret + "\""}},
                     {"tags", row(function.service->id.value)}});
}

/// What the code finds beside it instead of environment variables, which Lambda@Edge has not.
Block configSource(const Function& function)
{
    Object secrets;
    for (const std::string& secret : function.secrets)
        secrets.emplace_back(secret, secretArn(function, secret));
    hcl::Value fallback = Expression{"null"};
    if (function.fallback)
        fallback = function.fallback->value();
    return {"source",
            {},
            {{"filename", "config.json"},
             {"content", json({{"fallback", fallback},
                               {"patience_ms", function.seconds * 1000 - 1000},
                               {"region", "us-east-1"},
                               {"secrets", secrets}})}},
            {}};
}

void writeLambda(const Function& function, Manifest& manifest)
{
    const std::string folder = "lambda_edge/" + function.name, id = function.service->id.value;
    manifest.files[folder + "/index.mjs"] = originFunctionCode(id);
    manifest.files[folder + "/logic.mjs"] = originLogicCode(id);
    List statements;
    std::vector<Block> blocks;
    List arns;
    for (const std::string& secret : function.secrets) {
        blocks.push_back(secretBlock(function, secret));
        arns.push_back(secretArn(function, secret));
    }
    if (!arns.empty())
        statements.push_back(
            Object{{"Effect", "Allow"}, {"Action", List{"secretsmanager:GetSecretValue"}}, {"Resource", arns}});
    std::vector<Block> sources{fileSource(folder + "/index.mjs"), fileSource(folder + "/logic.mjs"),
                               configSource(function)};
    for (Block& block : lambdaAtEdge(function.name, id, std::move(sources), function.megabytes, function.seconds,
                                     std::move(statements)))
        blocks.push_back(std::move(block));
    manifest.files[function.file()] = hcl::write(blocks);
}

void writeViewerFunction(const Function& function, Manifest& manifest)
{
    manifest.files[function.code()] = viewerFunctionCode(function.service->id.value);
    Block block = resource("aws_cloudfront_function", function.name,
                           {{"name", prefixed(function.name)},
                            {"runtime", "cloudfront-js-2.0"},
                            {"publish", true},
                            {"code", Expression{"file(\"${path.module}/" + function.code() + "\")"}}});
    block.row = function.service->id.value;
    manifest.files[function.file()] = hcl::write({block});
}

} // namespace

Block fileSource(const std::string& path)
{
    return {"source",
            {},
            {{"filename", path.substr(path.rfind('/') + 1)},
             {"content", Expression{"file(\"${path.module}/" + path + "\")"}}},
            {}};
}

std::vector<Block> lambdaAtEdge(const std::string& name, const std::string& id, std::vector<Block> sources,
                                std::int64_t megabytes, std::int64_t seconds, List statements)
{
    const Expression archive{"data.archive_file." + name + ".output_path"};
    const Expression hash{"data.archive_file." + name + ".output_base64sha256"};
    statements.insert(statements.begin(), mayLog(name));
    return {
        Block{"data",
              {"archive_file", name},
              {{"type", "zip"}, {"output_path", Expression{"\"${path.module}/.build/" + name + ".zip\""}}},
              std::move(sources)},
        resource("aws_iam_role", name, {{"name", prefixed(name)}, {"assume_role_policy", trust()}, {"tags", row(id)}}),
        resource("aws_iam_role_policy", name,
                 {{"name", "edge"},
                  {"role", Expression{"aws_iam_role." + name + ".id"}},
                  {"policy", document(std::move(statements))}}),
        resource("aws_lambda_function", name,
                 {{"function_name", prefixed(name)},
                  {"role", Expression{"aws_iam_role." + name + ".arn"}},
                  {"runtime", "nodejs22.x"},
                  {"handler", "index.handler"},
                  {"filename", archive},
                  {"source_code_hash", hash},
                  {"memory_size", megabytes},
                  {"timeout", seconds},
                  {"publish", true},
                  {"tags", row(id)}})};
}

void writeFunction(const Function& function, Manifest& manifest)
{
    if (function.runtime == Runtime::LambdaAtEdge)
        writeLambda(function, manifest);
    if (function.runtime == Runtime::CloudFrontFunction)
        writeViewerFunction(function, manifest);
}

void writePurge(const Plan& plan, Manifest& manifest)
{
    List distributions;
    for (const Distribution& distribution : plan.distributions)
        if (plan.isPurged(distribution))
            distributions.push_back(Expression{"aws_cloudfront_distribution." + distribution.name + ".arn"});
    if (distributions.empty())
        return;
    manifest.files["purge.tf"] = hcl::write({resource(
        "aws_iam_policy", "publisher",
        {{"name", prefixed("publisher")},
         {"description", "Who publishes may invalidate what is published."},
         {"policy", document({Object{{"Effect", "Allow"},
                                     {"Action", List{"cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"}},
                                     {"Resource", distributions}}})}})});
}

} // namespace edgewright::cloudfront
