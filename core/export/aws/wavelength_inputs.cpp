// What must the user give before the Wavelength export can be applied, and what comes out of it?
#include "core/export/aws/wavelength_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::wavelength {

namespace {

using terraform::Inputs;
using terraform::patternInput;

void addFact(const Zone& zone, const Fact& missing, std::string_view word, std::string_view regex, std::string example,
             Text what, Inputs& inputs)
{
    if (missing.isKnown())
        return;
    const std::string called = tagValue(zone.node->name.empty() ? zone.name : zone.node->name);
    inputs.add(patternInput(missing.variable, fmt::format("{} of the Wavelength Zone {}.", word, called), regex,
                            fmt::format("{} is written in lower-case letters, digits and hyphens.", word),
                            std::move(example), refOf(zone.node->id), std::move(what)));
}

constexpr std::string_view zoneWord = "^[a-z0-9]+(-[a-z0-9]+)+$";

void addBorderGroup(const Zone& zone, Inputs& inputs)
{
    addFact(
        zone, zone.borderGroup, "The network border group", zoneWord, "us-east-1-wl1-bos-wlz-1",
        text(
            "export",
            "the zone's network border group isn't known: aws ec2 describe-availability-zones --all-availability-zones shows it"),
        inputs);
}

void addInstanceType(const Zone& zone, const Instance& instance, Inputs& inputs)
{
    Input input = patternInput(
        instanceTypeVariable(instance),
        fmt::format(
            "Instance type of one replica: {} cores, {} GiB memory, {} accelerators at least; one that the zone offers.",
            threeDigits(instance.service->cpu.value), threeDigits(instance.service->memory.value),
            instance.service->accelerators),
        "^[a-z0-9-]+\\.[a-z0-9-]+$", "An instance type is written as family.size.", "t3.medium", refOf(zone.node->id),
        text("export", "no instance type of the catalogue holds one replica of “{}”: give one that the zone offers")
            .with(instance.service->name.empty() ? instance.name : instance.service->name));
    if (instance.type)
        input.standard = instance.type->name;
    inputs.add(std::move(input));
}

/// Where its value is stored, never the value.
void addSecrets(const Plan& plan, const Service& service, Inputs& inputs)
{
    const auto found = plan.secrets.find(service.id);
    if (found == plan.secrets.end())
        return;
    for (const Secret& secret : found->second)
        inputs.add(patternInput(
            secret.variable,
            fmt::format("ARN of the secret in AWS Secrets Manager that the service {} finds in {}.",
                        tagValue(service.name), secret.environment),
            "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+$",
            "The ARN of a secret is written as arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME, without wildcards.",
            "arn:aws:secretsmanager:us-east-1:123456789012:secret:name-AbCdEf", refOf(service.id),
            text("export", "the instances fetch {} when they start: store it in Secrets Manager and give its ARN")
                .with(secret.environment)));
}

void addInstance(const Plan& plan, const Zone& zone, const Instance& instance, Inputs& inputs)
{
    const Service& service = *instance.service;
    inputs.add(patternInput(
        amiVariable(zone),
        "Machine image of the Region for x86-64, with cloud-init, Docker and the AWS CLI (and NVIDIA drivers for accelerators).",
        "^ami-[0-9a-f]+$", "The id of a machine image begins with ami-.", "ami-0123456789abcdef0", refOf(zone.node->id),
        text("export",
             "the drawing names no machine image: give one of the Region, with cloud-init, Docker and the AWS CLI")));
    addInstanceType(zone, instance, inputs);
    if (!isImageReference(service.image))
        inputs.add(patternInput(
            imageVariable(plan, service), fmt::format("Container image of the service {}.", tagValue(service.name)),
            "^[a-z0-9][A-Za-z0-9._:/@-]*$", "A container image is written as registry/name:tag.",
            "registry.example.com/name:tag", refOf(service.id),
            text(
                "export",
                "the drawing names no usable container image: give one that the instances may pull without signing in")));
    addSecrets(plan, service, inputs);
}

Input clientCidrs()
{
    Input input;
    input.name = "client_cidrs";
    input.description = "Networks from which users reach the services that they call.";
    input.type = "list(string)";
    input.condition = "alltrue([for cidr in var.client_cidrs : can(cidrhost(cidr, 0))])";
    input.message = "Each network is written in CIDR notation, as in 203.0.113.0/24.";
    input.standard = List{"0.0.0.0/0"};
    return input;
}

std::string outputs(const Plan& plan)
{
    Object subnets, addresses, inside;
    for (const Zone& zone : plan.zones) {
        subnets.emplace_back(zone.name, Expression{"aws_subnet." + zone.name + ".id"});
        for (const Instance& instance : zone.instances) {
            addresses.emplace_back(instance.name, Expression{"aws_eip." + instance.name + ".carrier_ip"});
            inside.emplace_back(instance.name, Expression{"aws_network_interface." + instance.name + ".private_ip"});
        }
    }
    std::vector<Block> blocks;
    if (!addresses.empty())
        blocks.insert(blocks.end(),
                      {{"output",
                        {"carrier_ips"},
                        {{"description", "Address of each instance in its carrier's network."}, {"value", addresses}},
                        {}},
                       {"output",
                        {"private_ips"},
                        {{"description", "Address of each instance among the networks that talk."}, {"value", inside}},
                        {}}});
    blocks.push_back(
        {"output", {"subnet_ids"}, {{"description", "Subnet of each Wavelength Zone."}, {"value", subnets}}, {}});
    return hcl::write(blocks);
}

} // namespace

void addZoneFacts(const Zone& zone, Inputs& inputs)
{
    addFact(zone, zone.region, "The parent Region", "^[a-z]+(-[a-z]+)+-[0-9]+$", "us-east-1",
            text("export", "the catalogue doesn't know the zone's Region: give it"), inputs);
    addFact(zone, zone.availabilityZone, "The name", zoneWord, "us-east-1-wl1-bos-wlz-1",
            text("export", "the drawing names no zone: give its name"), inputs);
    addFact(zone, zone.zoneGroup, "The zone group", zoneWord, "us-east-1-wl1",
            text("export",
                 "the zone's group isn't known: aws ec2 describe-availability-zones --all-availability-zones shows it"),
            inputs);
}

std::string instanceTypeVariable(const Instance& instance) { return "instance_type_" + instance.name; }
std::string imageVariable(const Plan& plan, const Service& service)
{
    return "image_" + plan.serviceNames.at(service.id.value);
}
std::string amiVariable(const Zone& zone) { return "ami_" + zone.regionAlias; }

std::vector<Input> inputsOf(const Plan& plan)
{
    Inputs inputs;
    for (const Zone& zone : plan.zones) {
        addZoneFacts(zone, inputs);
        if (!zone.instances.empty())
            addBorderGroup(zone, inputs);
        for (const Instance& instance : zone.instances)
            addInstance(plan, zone, instance, inputs);
    }
    if (std::ranges::any_of(plan.calledByUsers, [&](const ServiceId& id) { return !plan.zonesOf(id).empty(); }))
        inputs.add(clientCidrs());
    return inputs.take();
}

void writeProviders(const Plan& plan, Manifest& manifest)
{
    const terraform::ProviderVersion aws{"aws", "hashicorp/aws", "~> 6.0"};
    std::vector<Block> providers;
    for (const auto& [alias, region] : plan.regions)
        providers.push_back({"provider", {"aws"}, {{"alias", alias}, {"region", region.value()}}, {}});
    manifest.files["versions.tf"] = terraform::versionsFile({&aws, 1});
    manifest.files["providers.tf"] = hcl::write(providers);
}

void writeOutputs(const Plan& plan, Manifest& manifest) { manifest.files["outputs.tf"] = outputs(plan); }

} // namespace edgewright::wavelength
