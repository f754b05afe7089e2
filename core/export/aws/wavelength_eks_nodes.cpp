// How do machines in a Wavelength Zone join the cluster? From a launch template with a carrier address, in an Auto Scaling group.
// Source: Amazon EKS User Guide, "Self-managed nodes" and "nodeadm" (the user data of Amazon Linux 2023).
#include "core/export/aws/wavelength_eks_parts.h"

#include <cmath>
#include <fmt/format.h>

namespace edgewright::wavelength_eks {

namespace {

using namespace wavelength;

constexpr int systemGib = 30; ///< of the root volume, beside the storage that services ask for

Expression labels(const Zone& zone)
{
    const std::string zoneName = zone.availabilityZone.isKnown() ? zone.availabilityZone.literal
                                                                 : "${var." + zone.availabilityZone.variable + "}";
    return {"\"--node-labels=topology.kubernetes.io/zone=" + zoneName + "\""};
}

/// A MIME document with one part, which nodeadm reads when the machine starts.
Expression userData(const Zone& zone, const Vpc& vpc)
{
    const std::string cluster = "aws_eks_cluster." + vpc.name;
    List flags{labels(zone)};
    if (isTainted(zone))
        flags.push_back("--register-with-taints=node-role.kubernetes.io/edge=:NoSchedule");
    const Object joins{{"name", Expression{cluster + ".name"}},
                       {"apiServerEndpoint", Expression{cluster + ".endpoint"}},
                       {"certificateAuthority", Expression{cluster + ".certificate_authority[0].data"}},
                       {"cidr", serviceCidr}};
    const Object config{{"apiVersion", "node.eks.aws/v1alpha1"},
                        {"kind", "NodeConfig"},
                        {"spec", Object{{"cluster", joins}, {"kubelet", Object{{"flags", flags}}}}}};
    return {fmt::format("base64encode(join(\"\\n\", [\"MIME-Version: 1.0\", "
                        "\"Content-Type: multipart/mixed; boundary=\\\"//\\\"\", \"\", \"--//\", "
                        "\"Content-Type: application/node.eks.aws\", \"\", yamlencode({}), \"--//--\", \"\"]))",
                        hcl::inlined(config))};
}

std::vector<Block> machineParts(const Pool& pool, const Vpc& vpc, const Object& named)
{
    return {{"block_device_mappings",
             {},
             {{"device_name", "/dev/xvda"}},
             {{"ebs",
               {},
               {{"encrypted", true},
                {"volume_type", "gp2"},
                {"volume_size", systemGib + static_cast<std::int64_t>(std::ceil(pool.storage.value))},
                {"delete_on_termination", true}},
               {}}}},
            {"iam_instance_profile", {}, {{"name", Expression{"aws_iam_instance_profile." + vpc.name + ".name"}}}, {}},
            {"metadata_options",
             {},
             {{"http_endpoint", "enabled"}, {"http_tokens", "required"}, {"http_put_response_hop_limit", 1}},
             {}},
            {"network_interfaces",
             {},
             {{"device_index", 0},
              {"associate_carrier_ip_address", true},
              {"delete_on_termination", true},
              {"security_groups",
               List{Expression{"aws_eks_cluster." + vpc.name + ".vpc_config[0].cluster_security_group_id"}}}},
             {}},
            {"tag_specifications", {}, {{"resource_type", "instance"}, {"tags", named}}, {}}};
}

Block tag(std::string key, std::string value)
{
    return {"tag", {}, {{"key", std::move(key)}, {"value", std::move(value)}, {"propagate_at_launch", true}}, {}};
}

Block group(const Zone& zone, const Vpc& vpc, const Pool& pool, const Object& named)
{
    const std::string templateOf = "aws_launch_template." + pool.name;
    std::vector<Block> parts{
        {"launch_template",
         {},
         {{"id", Expression{templateOf + ".id"}}, {"version", Expression{templateOf + ".latest_version"}}},
         {}},
        {"instance_refresh", {}, {{"strategy", "Rolling"}}, {}},
        tag("kubernetes.io/cluster/" + vpc.name, "owned")};
    for (const auto& [key, value] : named)
        parts.push_back(tag(key, std::get<std::string>(value.held)));
    return resource("aws_autoscaling_group", pool.name,
                    {{"provider", providerOf(zone.regionAlias)},
                     {"desired_capacity", pool.machines},
                     {"min_size", pool.machines},
                     {"max_size", pool.machines + 1},
                     {"health_check_type", "EC2"},
                     {"vpc_zone_identifier", List{Expression{"aws_subnet." + zone.name + ".id"}}},
                     {"depends_on", List{Expression{"aws_eks_access_entry." + vpc.name},
                                         Expression{"aws_iam_role_policy_attachment." + vpc.name + "__worker"},
                                         Expression{"aws_route." + vpc.name},
                                         Expression{"aws_route_table_association." + zone.name}}}},
                    std::move(parts));
}

} // namespace

void writePools(const Plan& plan, const Zone& zone, std::vector<Block>& blocks)
{
    const Vpc& vpc = plan.vpcOf(zone);
    const Object named = tags(zone.node->name.empty() ? zone.name : zone.node->name, zone.node->id.value);
    for (const Pool& pool : poolsOf(zone)) {
        const std::string image = vpc.name + (pool.isAccelerated ? "__accelerated" : "");
        blocks.push_back(resource("aws_launch_template", pool.name,
                                  {{"provider", providerOf(zone.regionAlias)},
                                   {"image_id", Expression{"data.aws_ssm_parameter." + image + ".insecure_value"}},
                                   {"instance_type", terraform::variable(instanceTypeVariable(pool))},
                                   {"update_default_version", true},
                                   {"user_data", userData(zone, vpc)},
                                   {"tags", named}},
                                  machineParts(pool, vpc, named)));
        blocks.push_back(group(zone, vpc, pool, named));
    }
}

} // namespace edgewright::wavelength_eks
