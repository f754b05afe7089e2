// What of the cluster stands in the Region? Its control plane, encrypted and logged, machines for its own Pods, and the roles of all.
#include "core/export/aws/wavelength_eks_parts.h"

#include <fmt/format.h>

namespace edgewright::wavelength_eks {

namespace {

using namespace wavelength;

Expression of(std::string_view type, const std::string& name, std::string_view attribute)
{
    return {fmt::format("{}.{}.{}", type, name, attribute)};
}

/// Zones have the subnets below 250 of a VPC; these lie above.
std::string regionCidr(const Vpc& vpc, int which)
{
    return vpc.cidr.substr(0, vpc.cidr.find(".0.0/")) + fmt::format(".{}.0/24", 250 + which);
}

/// Two subnets in Availability Zones of the Region, from which the control plane reaches the machines.
/// Source: Amazon EKS User Guide, "Amazon EKS networking requirements": these three zones take no cluster.
std::vector<Block> regionNetwork(const Vpc& vpc)
{
    const Expression provider = providerOf(vpc.regionAlias), id = of("aws_vpc", vpc.name, "id");
    const std::string name = vpc.name + "__region";
    std::vector<Block> blocks{
        ofRow({"data",
               {"aws_availability_zones", vpc.name},
               {{"provider", provider}, {"exclude_zone_ids", List{"use1-az3", "usw1-az2", "cac1-az3"}}},
               {{"filter", {}, {{"name", "opt-in-status"}, {"values", List{"opt-in-not-required"}}}, {}}}},
              rowOf(vpc)),
        resource("aws_internet_gateway", name, {{"provider", provider}, {"vpc_id", id}, {"tags", vpcTags(vpc)}}),
        resource("aws_route_table", name, {{"provider", provider}, {"vpc_id", id}, {"tags", vpcTags(vpc)}}),
        ofRow(resource("aws_route", name,
                       {{"provider", provider},
                        {"route_table_id", of("aws_route_table", name, "id")},
                        {"destination_cidr_block", "0.0.0.0/0"},
                        {"gateway_id", of("aws_internet_gateway", name, "id")}}),
              rowOf(vpc))};
    for (const int which : {0, 1}) {
        const std::string subnet = name + "_" + std::to_string(which + 1);
        blocks.push_back(
            resource("aws_subnet", subnet,
                     {{"provider", provider},
                      {"vpc_id", id},
                      {"cidr_block", regionCidr(vpc, which)},
                      {"availability_zone",
                       Expression{fmt::format("element(data.aws_availability_zones.{}.names, {})", vpc.name, which)}},
                      {"map_public_ip_on_launch", true},
                      {"tags", vpcTags(vpc)}}));
        blocks.push_back(ofRow(resource("aws_route_table_association", subnet,
                                        {{"provider", provider},
                                         {"subnet_id", of("aws_subnet", subnet, "id")},
                                         {"route_table_id", of("aws_route_table", name, "id")}}),
                               rowOf(vpc)));
    }
    return blocks;
}

List regionSubnets(const Vpc& vpc)
{
    return List{of("aws_subnet", vpc.name + "__region_1", "id"), of("aws_subnet", vpc.name + "__region_2", "id")};
}

Block role(const Vpc& vpc, const std::string& name, const std::string& service)
{
    const Object trust{
        {"Effect", "Allow"}, {"Action", List{"sts:AssumeRole"}}, {"Principal", Object{{"Service", service}}}};
    const Object policy{{"Version", "2012-10-17"}, {"Statement", List{trust}}};
    return resource("aws_iam_role", name,
                    {{"provider", providerOf(vpc.regionAlias)},
                     {"assume_role_policy", Expression{"jsonencode(" + hcl::inlined(policy) + ")"}},
                     {"tags", vpcTags(vpc)}});
}

Block attachment(const Vpc& vpc, const std::string& name, const std::string& roleName, std::string_view policy)
{
    return ofRow(resource("aws_iam_role_policy_attachment", name,
                          {{"provider", providerOf(vpc.regionAlias)},
                           {"role", of("aws_iam_role", roleName, "name")},
                           {"policy_arn", fmt::format("arn:aws:iam::aws:policy/{}", policy)}}),
                 rowOf(vpc));
}

/// What a machine of the cluster may do. Source: Amazon EKS User Guide, "Amazon EKS node IAM role".
void addMachineRole(const Vpc& vpc, const std::string& name, std::vector<Block>& blocks)
{
    blocks.push_back(role(vpc, name, "ec2.amazonaws.com"));
    blocks.push_back(attachment(vpc, name + "__worker", name, "AmazonEKSWorkerNodePolicy"));
    blocks.push_back(attachment(vpc, name + "__images", name, "AmazonEC2ContainerRegistryPullOnly"));
    blocks.push_back(attachment(vpc, name + "__network", name, "AmazonEKS_CNI_Policy"));
}

Block cluster(const Vpc& vpc)
{
    return resource(
        "aws_eks_cluster", vpc.name,
        {{"provider", providerOf(vpc.regionAlias)},
         {"name", vpc.name},
         {"role_arn", of("aws_iam_role", vpc.name + "__cluster", "arn")},
         {"enabled_cluster_log_types", List{"api", "audit", "authenticator", "controllerManager", "scheduler"}},
         {"depends_on", List{Expression{"aws_cloudwatch_log_group." + vpc.name},
                             Expression{"aws_iam_role_policy_attachment." + vpc.name + "__cluster"}}},
         {"tags", vpcTags(vpc)}},
        {{"access_config",
          {},
          {{"authentication_mode", "API"}, {"bootstrap_cluster_creator_admin_permissions", true}},
          {}},
         {"encryption_config",
          {},
          {{"resources", List{"secrets"}}},
          {{"provider", {}, {{"key_arn", of("aws_kms_key", vpc.name, "arn")}}, {}}}},
         {"kubernetes_network_config", {}, {{"ip_family", "ipv4"}, {"service_ipv4_cidr", serviceCidr}}, {}},
         {"vpc_config",
          {},
          {{"subnet_ids", regionSubnets(vpc)},
           {"endpoint_private_access", true},
           {"endpoint_public_access", Expression{"length(var.api_cidrs) > 0"}},
           {"public_access_cidrs", Expression{"length(var.api_cidrs) > 0 ? var.api_cidrs : null"}}},
          {}}});
}

std::vector<Block> controlPlane(const Vpc& vpc)
{
    const Expression provider = providerOf(vpc.regionAlias);
    return {
        resource("aws_kms_key", vpc.name,
                 {{"provider", provider},
                  {"description", "Secrets of the cluster " + vpc.name},
                  {"enable_key_rotation", true},
                  {"tags", vpcTags(vpc)}}),
        resource("aws_cloudwatch_log_group", vpc.name,
                 {{"provider", provider},
                  {"name", "/aws/eks/" + vpc.name + "/cluster"},
                  {"retention_in_days", 90},
                  {"tags", vpcTags(vpc)}}),
        role(vpc, vpc.name + "__cluster", "eks.amazonaws.com"),
        attachment(vpc, vpc.name + "__cluster", vpc.name + "__cluster", "AmazonEKSClusterPolicy"),
        cluster(vpc),
    };
}

/// CoreDNS and its like run in the Region: a zone reaches it, and no zone reaches another.
void addRegionMachines(const Vpc& vpc, std::vector<Block>& blocks)
{
    const Expression provider = providerOf(vpc.regionAlias);
    const std::string name = vpc.name + "__region";
    addMachineRole(vpc, name, blocks);
    blocks.push_back(resource(
        "aws_launch_template", name, {{"provider", provider}, {"update_default_version", true}, {"tags", vpcTags(vpc)}},
        {{"block_device_mappings",
          {},
          {{"device_name", "/dev/xvda"}},
          {{"ebs",
            {},
            {{"encrypted", true}, {"volume_type", "gp3"}, {"volume_size", 30}, {"delete_on_termination", true}},
            {}}}},
         {"metadata_options",
          {},
          {{"http_endpoint", "enabled"}, {"http_tokens", "required"}, {"http_put_response_hop_limit", 1}},
          {}}}));
    blocks.push_back(resource("aws_eks_node_group", name,
                              {{"provider", provider},
                               {"cluster_name", of("aws_eks_cluster", vpc.name, "name")},
                               {"node_role_arn", of("aws_iam_role", name, "arn")},
                               {"subnet_ids", regionSubnets(vpc)},
                               {"ami_type", "AL2023_x86_64_STANDARD"},
                               {"instance_types", List{terraform::variable("instance_type_region")}},
                               {"depends_on", List{Expression{"aws_iam_role_policy_attachment." + name + "__worker"},
                                                   Expression{"aws_iam_role_policy_attachment." + name + "__images"},
                                                   Expression{"aws_iam_role_policy_attachment." + name + "__network"},
                                                   Expression{"aws_route." + name}}},
                               {"tags", vpcTags(vpc)}},
                              {{"launch_template",
                                {},
                                {{"id", of("aws_launch_template", name, "id")},
                                 {"version", of("aws_launch_template", name, "latest_version")}},
                                {}},
                               {"scaling_config", {}, {{"desired_size", 2}, {"min_size", 2}, {"max_size", 3}}, {}}}));
}

Block machineImage(const Vpc& vpc, const std::string& name, std::string_view variant)
{
    return ofRow({"data",
                  {"aws_ssm_parameter", name},
                  {{"provider", providerOf(vpc.regionAlias)},
                   {"name", Expression{fmt::format("\"/aws/service/eks/optimized-ami/${{aws_eks_cluster.{}.version}}/"
                                                   "amazon-linux-2023/x86_64/{}/recommended/image_id\"",
                                                   vpc.name, variant)}}},
                  {}},
                 rowOf(vpc));
}

/// What machines in the zones share.
void addEdgeMachines(const Plan& plan, const Vpc& vpc, std::vector<Block>& blocks)
{
    const Expression provider = providerOf(vpc.regionAlias);
    addMachineRole(vpc, vpc.name, blocks);
    blocks.push_back(
        resource("aws_iam_instance_profile", vpc.name,
                 {{"provider", provider}, {"role", of("aws_iam_role", vpc.name, "name")}, {"tags", vpcTags(vpc)}}));
    blocks.push_back(resource("aws_eks_access_entry", vpc.name,
                              {{"provider", provider},
                               {"cluster_name", of("aws_eks_cluster", vpc.name, "name")},
                               {"principal_arn", of("aws_iam_role", vpc.name, "arn")},
                               {"type", "EC2_LINUX"},
                               {"tags", vpcTags(vpc)}}));
    std::set<bool> kinds;
    for (const Zone& zone : plan.zones)
        if (&plan.vpcOf(zone) == &vpc)
            for (const Pool& pool : poolsOf(zone))
                kinds.insert(pool.isAccelerated);
    if (kinds.contains(false))
        blocks.push_back(machineImage(vpc, vpc.name, "standard"));
    if (kinds.contains(true))
        blocks.push_back(machineImage(vpc, vpc.name + "__accelerated", "nvidia"));
}

} // namespace

void writeCluster(const Plan& plan, const Vpc& vpc, Manifest& manifest)
{
    std::vector<Block> blocks = regionNetwork(vpc);
    for (Block& block : controlPlane(vpc))
        blocks.push_back(std::move(block));
    addRegionMachines(vpc, blocks);
    addEdgeMachines(plan, vpc, blocks);
    manifest.files["cluster_" + vpc.name + ".tf"] = hcl::write(blocks);
}

void writeOutputs(const Plan& plan, Manifest& manifest)
{
    Object clusters;
    for (const auto& [key, vpc] : plan.vpcs)
        clusters.emplace_back(vpc.name, of("aws_eks_cluster", vpc.name, "name"));
    manifest.files["outputs.tf"] = hcl::write(
        {{"output",
          {"clusters"},
          {{"description", "Names of the clusters: aws eks update-kubeconfig --name NAME, then kubectl apply -k."},
           {"value", clusters}},
          {}}});
}

} // namespace edgewright::wavelength_eks
