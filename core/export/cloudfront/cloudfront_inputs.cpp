// What must the user give before the CloudFront export can be applied, and what comes out of it?
#include "core/export/cloudfront/cloudfront_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::cloudfront {

namespace {

using terraform::Inputs;
using terraform::patternInput;

constexpr std::string_view domainName = "^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
constexpr std::string_view pattern = "^[A-Za-z0-9_.*$/~\"'@:+&?-]{1,255}$";
constexpr std::string_view certificate = "^arn:aws:acm:us-east-1:[0-9]{12}:certificate/[0-9a-f-]+$";

Input optionalInput(Input input)
{
    input.condition = fmt::format("var.{0} == null || {1}", input.name, input.condition);
    input.standard = Expression{"null"};
    return input;
}

Input listInput(std::string name, std::string description, std::string_view regex, std::string message)
{
    Input input;
    input.condition = fmt::format("alltrue([for each in var.{} : can(regex({}, each))])", name, hcl::quoted(regex));
    input.name = std::move(name);
    input.description = std::move(description);
    input.type = "list(string)";
    input.message = std::move(message);
    return input;
}

void addGeneral(Inputs& inputs)
{
    Input prefix = patternInput(
        "name_prefix", "Begins the names of policies, functions, roles and secrets.", "^[A-Za-z][A-Za-z0-9_-]{0,13}$",
        "A prefix has at most 14 letters, digits, hyphens and underscores.", "edgewright", {}, {});
    prefix.standard = "edgewright";
    inputs.add(std::move(prefix));
    inputs.add(optionalInput(patternInput(
        "log_bucket_domain_name", "Bucket that takes the access logs, as in logs.s3.amazonaws.com; null keeps none.",
        "^[a-z0-9.-]+\\.s3[a-z0-9.-]*\\.amazonaws\\.com$", "A bucket's domain name ends with .s3.amazonaws.com.", "",
        {}, {})));
}

RowRef rowOf(const Distribution& distribution)
{
    return refOf(distribution.rest ? distribution.rest->content->id : distribution.ordered.front().content->id);
}

void addCertificate(const Distribution& distribution, Inputs& inputs)
{
    const std::string name = "certificate_arn_" + distribution.name;
    const std::string message = "A certificate for CloudFront lies in us-east-1: arn:aws:acm:us-east-1:….";
    if (!distribution.host.empty()) {
        inputs.add(
            patternInput(name, fmt::format("Certificate for {}, issued in us-east-1.", distribution.host), certificate,
                         message, "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d", rowOf(distribution),
                         text("export", "give the certificate of its host name: AWS Certificate Manager, us-east-1")));
        return;
    }
    inputs.add(optionalInput(
        patternInput(name, "Certificate for the host names of a distribution that has none in the drawing.",
                     certificate, message, "", {}, {})));
    Input aliases = listInput("aliases_" + distribution.name,
                              "Host names under which users reach contents whose host the drawing doesn't name.",
                              domainName, "A host name is written in lower-case letters, digits, hyphens and dots.");
    aliases.standard = List{};
    inputs.add(std::move(aliases));
}

void addOrigin(const Plan& plan, const Origin& origin, Inputs& inputs)
{
    std::vector<RowRef> rows;
    if (origin.node)
        rows.push_back(refOf(origin.node->id));
    for (const Function& function : plan.functions)
        if (!origin.node)
            rows.push_back(refOf(function.service->id));
    for (const RowRef& row : rows)
        if (!origin.domainName.isKnown())
            inputs.add(patternInput(
                origin.domainName.variable,
                fmt::format("Host name of the origin {}; it answers over HTTPS.",
                            tagValue(origin.node ? origin.node->name : origin.name)),
                domainName, "A host name is written in lower-case letters, digits, hyphens and dots.",
                "origin.example.com", row,
                text("export", "its address is no host name: CloudFront asks origins by name, over HTTPS")));
    if (origin.shield && !origin.shield->region.isKnown())
        inputs.add(patternInput(
            origin.shield->region.variable, "Region of AWS with Origin Shield that is nearest to the origin.",
            "^[a-z]{2}-[a-z]+-[0-9]$", "A Region is written as us-east-1.", "us-east-1", refOf(origin.shield->node->id),
            text("export", "its place isn't drawn: give the Region of AWS where Origin Shield stands")));
}

void addBehaviour(const Behaviour& behaviour, Inputs& inputs)
{
    const RowRef row = refOf(behaviour.content->id);
    if (!behaviour.pattern.isKnown() && !behaviour.pattern.variable.empty())
        inputs.add(patternInput(
            behaviour.pattern.variable,
            fmt::format("Path pattern of the requests for {}.", tagValue(behaviour.content->name)), pattern,
            "A path pattern holds letters, digits, _ - . * $ / ~ ' @ : + & and ?.", "/path/*", row,
            text("export",
                 "the drawing doesn't tell its requests from others by a path that CloudFront can match: give one")));
    if (!behaviour.policy->isPersonal)
        return;
    Input cookies =
        listInput("personal_cookies", "Cookies by which the origin knows its users; they part the copies.",
                  "^[A-Za-z0-9_.-]+$", "A cookie's name holds letters, digits, underscores, dots and hyphens.");
    cookies.condition = "length(var.personal_cookies) > 0 && " + cookies.condition;
    cookies.example = List{"session"};
    cookies.rows = {row};
    cookies.what = text(
        "export", "name the cookies by which the origin knows its users, so that nobody gets the answer of another");
    inputs.add(std::move(cookies));
}

void addFunction(const Function& function, Inputs& inputs)
{
    const RowRef row = refOf(function.service->id);
    if (function.fallback && !function.fallback->isKnown())
        inputs.add(patternInput(
            function.fallback->variable,
            fmt::format("Host name where requests go while {} fails.", tagValue(function.service->name)), domainName,
            "A host name is written in lower-case letters, digits, hyphens and dots.", "fallback.example.com", row,
            text("export", "the node of its fallback has no host name: give the one where it is reached, over HTTPS")));
    if (!function.hasPathsOfItsOwn || function.runtime == Runtime::None)
        return;
    Input paths =
        listInput(function.pathsVariable(),
                  fmt::format("Path patterns of the requests on which {} runs.", tagValue(function.service->name)),
                  pattern, "A path pattern holds letters, digits, _ - . * $ / ~ ' @ : + & and ?.");
    paths.example = List{"/" + function.name + "/*"};
    paths.rows = {row};
    paths.what =
        text("export", "CloudFront runs one such function on a request, and several are drawn: give its paths");
    inputs.add(std::move(paths));
}

} // namespace

std::vector<Input> inputsOf(const Plan& plan)
{
    Inputs inputs;
    addGeneral(inputs);
    for (const Distribution& distribution : plan.distributions) {
        addCertificate(distribution, inputs);
        for (const Origin* origin : distribution.origins)
            addOrigin(plan, *origin, inputs);
        for (const Behaviour& behaviour : distribution.ordered)
            addBehaviour(behaviour, inputs);
        if (distribution.rest)
            addBehaviour(*distribution.rest, inputs);
    }
    for (const Function& function : plan.functions)
        addFunction(function, inputs);
    return inputs.take();
}

} // namespace edgewright::cloudfront
