// What may a service's instances do in the account? Read the secrets that the drawing names and pull their image, no more.
#include "core/export/aws/wavelength_parts.h"

#include <fmt/format.h>

namespace edgewright::wavelength {

namespace {

Expression json(const Object& document) { return {"jsonencode(" + hcl::inlined(document) + ")"}; }

Object allow(List actions, List resources)
{
    return {{"Effect", "Allow"}, {"Action", std::move(actions)}, {"Resource", std::move(resources)}};
}

Object policy(List statements) { return {{"Version", "2012-10-17"}, {"Statement", std::move(statements)}}; }

std::string partitionOf(const std::string& region)
{
    return region.starts_with("cn-") ? "aws-cn" : region.starts_with("us-gov-") ? "aws-us-gov" : "aws";
}

/// Source: Amazon ECR User Guide, "Amazon ECR repository policies" (what a pull takes; the token is of the whole registry).
void addPull(const EcrRepository& from, List& statements)
{
    const std::string repository =
        fmt::format("arn:{}:ecr:{}:{}:repository/{}", partitionOf(from.region), from.region, from.account, from.name);
    statements.push_back(allow(List{"ecr:GetAuthorizationToken"}, List{"*"}));
    statements.push_back(allow(
        List{"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"}, List{repository}));
}

List rights(const Plan& plan, const Service& service)
{
    List statements;
    if (const auto found = plan.secrets.find(service.id); found != plan.secrets.end()) {
        List stored;
        for (const Secret& secret : found->second)
            stored.push_back(terraform::variable(secret.variable));
        statements.push_back(allow(List{"secretsmanager:GetSecretValue"}, std::move(stored)));
    }
    if (const auto repository = ecrRepository(service.image))
        addPull(*repository, statements);
    return statements;
}

void writeRole(const Plan& plan, const Service& service, Manifest& manifest)
{
    const std::string& name = plan.serviceNames.at(service.id.value);
    const Expression provider = providerOf(plan.zones.front().regionAlias), role{"aws_iam_role." + name + ".name"};
    const Object named = tags(service.name.empty() ? name : service.name, service.id.value);
    Object trust = allow(List{"sts:AssumeRole"}, List{});
    trust.pop_back();
    trust.emplace_back("Principal", Object{{"Service", "ec2.amazonaws.com"}});
    manifest.files["service_" + name + ".tf"] = hcl::write({
        resource("aws_iam_role", name,
                 {{"provider", provider}, {"assume_role_policy", json(policy(List{trust}))}, {"tags", named}}),
        ofRow(resource("aws_iam_role_policy", name,
                       {{"provider", provider}, {"role", role}, {"policy", json(policy(rights(plan, service)))}}),
              service.id.value),
        resource("aws_iam_instance_profile", name, {{"provider", provider}, {"role", role}, {"tags", named}}),
    });
}

} // namespace

void writeRoles(const Plan& plan, Manifest& manifest)
{
    std::set<ServiceId> placed;
    for (const Zone& zone : plan.zones)
        for (const Instance& instance : zone.instances)
            placed.insert(instance.service->id);
    for (const ServiceId& id : placed)
        if (const Service& service = *plan.topology.services.find(id); needsRole(plan, service))
            writeRole(plan, service, manifest);
}

} // namespace edgewright::wavelength
