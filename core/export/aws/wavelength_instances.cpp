// What runs in a Wavelength zone? One instance a replica, with its interface, carrier address and the ports of its service.
#include "core/export/aws/wavelength_parts.h"

#include <cmath>

namespace edgewright::wavelength {

namespace {

constexpr int systemGib = 8; ///< what the root volume holds beside the service's own storage

Expression reference(std::string_view type, const Instance& instance, std::string_view attribute)
{
    return {std::string(type) + "." + instance.name + "." + std::string(attribute)};
}

/// No other port is open, so no remote shell.
Block ingress(const Plan& plan, const Zone& zone, const Instance& instance, const Source& source)
{
    Expression cidr{"aws_vpc." + plan.vpcOf(zone).name + ".cidr_block"};
    std::vector<Attribute> attributes{{"provider", providerOf(zone.regionAlias)}};
    if (source.isUsers) {
        attributes.push_back({"for_each", Expression{"toset(var.client_cidrs)"}});
        cidr = {"each.value"};
    } else if (source.zone) {
        cidr = {"aws_subnet." + source.zone->name + ".cidr_block"};
    }
    attributes.insert(attributes.end(), {{"security_group_id", reference("aws_security_group", instance, "id")},
                                         {"cidr_ipv4", cidr},
                                         {"from_port", instance.service->port},
                                         {"to_port", instance.service->port},
                                         {"ip_protocol", "tcp"}});
    return ofRow(
        resource("aws_vpc_security_group_ingress_rule", ingressName(plan, instance, source), std::move(attributes)),
        instance.service->id.value);
}

hcl::Value imageOf(const Plan& plan, const Service& service)
{
    if (isImageReference(service.image))
        return service.image;
    return Expression{"var." + imageVariable(plan, service)};
}

List runCommand(const Plan& plan, const Service& service)
{
    const std::string port = std::to_string(service.port);
    List command{"docker", "run", "--detach", "--restart", "always"};
    if (!isRemoteShell(service))
        command.insert(command.end(), {"--publish", port + ":" + port});
    if (service.accelerators > 0)
        command.insert(command.end(), {"--gpus", "all"});
    if (const auto secrets = plan.secrets.find(service.id); secrets != plan.secrets.end())
        for (const Secret& secret : secrets->second)
            command.insert(command.end(), {"--env", secret.environment});
    command.push_back(imageOf(plan, service));
    return command;
}

/// What comes before it: a call of our program on the instance.
List startCommand(const Plan& plan, const Service& service)
{
    List command{startPath};
    if (const auto secrets = plan.secrets.find(service.id); secrets != plan.secrets.end())
        for (const Secret& secret : secrets->second)
            command.insert(command.end(),
                           {"secret", secret.environment, hcl::Value(terraform::variable(secret.variable))});
    if (const auto repository = ecrRepository(service.image))
        command.insert(command.end(), {"ecr", repository->region, repository->registry});
    command.push_back("--");
    return command;
}

/// cloud-init starts the container and the container runtime keeps it running.
Expression userData(const Plan& plan, const Instance& instance)
{
    const Service& service = *instance.service;
    List command = runCommand(plan, service);
    Object config;
    if (needsRole(plan, service)) {
        List start = startCommand(plan, service);
        command.insert(command.begin(), start.begin(), start.end());
        config.emplace_back("write_files",
                            List{Object{{"path", startPath}, {"permissions", "0700"}, {"content", startProgram()}}});
    }
    config.emplace_back("runcmd", List{std::move(command)});
    return {"join(\"\\n\", [\"#cloud-config\", yamlencode(" + hcl::inlined(config) + ")])"};
}

Block rootVolume(const Service& service)
{
    Block block{"root_block_device", {}, {{"volume_type", "gp2"}, {"encrypted", true}}, {}};
    if (service.storage.value > 0)
        block.attributes.push_back(
            {"volume_size", static_cast<std::int64_t>(std::ceil(service.storage.value)) + systemGib});
    return block;
}

std::vector<Attribute> machineAttributes(const Plan& plan, const Zone& zone, const Instance& instance,
                                         const Object& named)
{
    std::vector<Attribute> attributes{{"provider", providerOf(zone.regionAlias)},
                                      {"ami", Expression{"var." + amiVariable(zone)}},
                                      {"instance_type", Expression{"var." + instanceTypeVariable(instance)}}};
    if (needsRole(plan, *instance.service))
        attributes.push_back(
            {"iam_instance_profile",
             Expression{"aws_iam_instance_profile." + plan.serviceNames.at(instance.service->id.value) + ".name"}});
    attributes.insert(attributes.end(), {{"user_data", userData(plan, instance)},
                                         {"user_data_replace_on_change", true},
                                         {"depends_on", List{Expression{"aws_eip." + instance.name}}},
                                         {"tags", named}});
    return attributes;
}

Block machine(const Plan& plan, const Zone& zone, const Instance& instance, const Object& named)
{
    return resource(
        "aws_instance", instance.name, machineAttributes(plan, zone, instance, named),
        {Block{"primary_network_interface",
               {},
               {{"network_interface_id", reference("aws_network_interface", instance, "id")}},
               {}},
         Block{"metadata_options",
               {},
               {{"http_endpoint", "enabled"}, {"http_tokens", "required"}, {"http_put_response_hop_limit", 1}},
               {}},
         rootVolume(*instance.service)});
}

void writeInstance(const Plan& plan, const Zone& zone, const Instance& instance, std::vector<Block>& blocks)
{
    const Expression provider = providerOf(zone.regionAlias);
    const Service& service = *instance.service;
    const Object named = tags(service.name.empty() ? instance.name : service.name, service.id.value);
    blocks.push_back(resource("aws_security_group", instance.name,
                              {{"provider", provider},
                               {"description", "Port of one service"},
                               {"vpc_id", Expression{"aws_vpc." + plan.vpcOf(zone).name + ".id"}},
                               {"tags", named}}));
    for (const Source& source : sourcesOf(plan, zone, service))
        blocks.push_back(ingress(plan, zone, instance, source));
    blocks.push_back(ofRow(resource("aws_vpc_security_group_egress_rule", instance.name,
                                    {{"provider", provider},
                                     {"security_group_id", reference("aws_security_group", instance, "id")},
                                     {"cidr_ipv4", "0.0.0.0/0"},
                                     {"ip_protocol", "-1"}}),
                           service.id.value));
    blocks.push_back(resource("aws_network_interface", instance.name,
                              {{"provider", provider},
                               {"subnet_id", Expression{"aws_subnet." + zone.name + ".id"}},
                               {"security_groups", List{reference("aws_security_group", instance, "id")}},
                               {"tags", named}}));
    blocks.push_back(resource("aws_eip", instance.name,
                              {{"provider", provider},
                               {"domain", "vpc"},
                               {"network_border_group", zone.borderGroup.value()},
                               {"network_interface", reference("aws_network_interface", instance, "id")},
                               {"depends_on", List{Expression{"aws_route." + plan.vpcOf(zone).name},
                                                   Expression{"aws_route_table_association." + zone.name}}},
                               {"tags", named}}));
    blocks.push_back(machine(plan, zone, instance, named));
}

} // namespace

std::string ingressName(const Plan& plan, const Instance& instance, const Source& source)
{
    if (source.zone)
        return instance.name + "__from_" + source.zone->name;
    const bool isSecond = !source.isUsers && plan.calledByUsers.contains(instance.service->id);
    return instance.name + (isSecond ? "__vpc" : "");
}

void writeInstances(const Plan& plan, const Zone& zone, std::vector<Block>& blocks)
{
    for (const Instance& instance : zone.instances)
        writeInstance(plan, zone, instance, blocks);
}

} // namespace edgewright::wavelength
