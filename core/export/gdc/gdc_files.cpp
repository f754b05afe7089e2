// Which resources make a zone of Google Distributed Cloud? Cluster, machines, keys, network, its way to the cloud, and secrets.
#include "core/export/gdc/gdc_parts.h"

#include <fmt/format.h>

namespace edgewright::gdc {

namespace {

using hcl::Attribute;
using hcl::Block;
using hcl::List;
using hcl::Value;
using terraform::resource;
using terraform::variable;

Value zoneOf(const Cluster& cluster)
{
    return cluster.zone.empty() ? Value(variable(zoneVariable(cluster))) : Value(cluster.zone);
}

Expression attributeOf(std::string_view type, std::string_view name, std::string_view attribute)
{
    return {fmt::format("{}.{}.{}", type, name, attribute)};
}

/// Google's labels take neither the mark nor the ids of rows: they stand in a comment.
Block ofRow(Block block, const std::string& row)
{
    block.row = row;
    return block;
}

Block clusterBlock(const Cluster& cluster)
{
    std::vector<Attribute> attributes{{"name", cluster.label}, {"location", variable(locationVariable(cluster))}};
    if (cluster.servesUsers)
        attributes.push_back({"external_load_balancer_ipv4_address_pools", List{cluster.entrances}});
    return resource(
        "google_edgecontainer_cluster", cluster.name, std::move(attributes),
        {Block{"authorization", {}, {}, {Block{"admin_users", {}, {{"username", variable("admin_user")}}, {}}}},
         Block{"fleet", {}, {{"project", Expression{"\"projects/${var.project_number}\""}}}, {}},
         Block{
             "networking",
             {},
             {{"cluster_ipv4_cidr_blocks", List{cluster.pods}}, {"services_ipv4_cidr_blocks", List{cluster.services}}},
             {}},
         Block{"control_plane",
               {},
               {},
               {Block{"local",
                      {},
                      {{"node_location", zoneOf(cluster)},
                       {"node_count", Expression{fmt::format("var.{} >= 3 ? 3 : 1", machinesVariable(cluster))}},
                       {"shared_deployment_policy", "ALLOWED"}},
                      {}}}}});
}

/// A key of the zone's own, which the machines' disks are encrypted with, and which only Distributed Cloud may use.
void writeKey(const Cluster& cluster, std::vector<Block>& blocks)
{
    const std::string row = cluster.node->id.value;
    blocks.push_back(
        ofRow(resource("google_kms_key_ring", cluster.name,
                       {{"name", "edgewright-" + cluster.label}, {"location", variable(locationVariable(cluster))}}),
              row));
    blocks.push_back(ofRow(resource("google_kms_crypto_key", cluster.name,
                                    {{"name", "disks"},
                                     {"key_ring", attributeOf("google_kms_key_ring", cluster.name, "id")},
                                     {"rotation_period", "7776000s"}}),
                           row));
    blocks.push_back(ofRow(
        resource(
            "google_kms_crypto_key_iam_member", cluster.name,
            {{"crypto_key_id", attributeOf("google_kms_crypto_key", cluster.name, "id")},
             {"role", "roles/cloudkms.cryptoKeyEncrypterDecrypter"},
             {"member",
              Expression{
                  "\"serviceAccount:service-${var.project_number}@gcp-sa-edgecontainer.iam.gserviceaccount.com\""}}}),
        row));
}

Block poolBlock(const Cluster& cluster)
{
    return resource(
        "google_edgecontainer_node_pool", cluster.name,
        {{"name", "services"},
         {"cluster", attributeOf("google_edgecontainer_cluster", cluster.name, "name")},
         {"location", variable(locationVariable(cluster))},
         {"node_location", zoneOf(cluster)},
         {"node_count", variable(machinesVariable(cluster))},
         {"depends_on", List{Expression{"google_kms_crypto_key_iam_member." + cluster.name}}}},
        {Block{
            "local_disk_encryption", {}, {{"kms_key", attributeOf("google_kms_crypto_key", cluster.name, "id")}}, {}}});
}

void writeNetwork(const Cluster& cluster, std::vector<Block>& blocks)
{
    blocks.push_back(ofRow(resource("google_edgenetwork_network", cluster.name,
                                    {{"network_id", cluster.label},
                                     {"location", variable(locationVariable(cluster))},
                                     {"zone", zoneOf(cluster)}}),
                           cluster.node->id.value));
    blocks.push_back(ofRow(resource("google_edgenetwork_subnet", cluster.name,
                                    {{"subnet_id", cluster.label},
                                     {"location", variable(locationVariable(cluster))},
                                     {"zone", zoneOf(cluster)},
                                     {"network", attributeOf("google_edgenetwork_network", cluster.name, "id")},
                                     {"ipv4_cidr", List{cluster.subnet}},
                                     {"vlan_id", cluster.vlan}}),
                           cluster.node->id.value));
}

/// Distributed Cloud makes the gateway and the router of a connection itself; they must not be changed.
void writeConnections(const Plan& plan, const Cluster& cluster, std::vector<Block>& blocks)
{
    for (auto at = plan.connections.lower_bound({cluster.node->id, ""});
         at != plan.connections.end() && at->first == cluster.node->id; ++at) {
        const Vpc& vpc = plan.vpcs.at(at->second);
        blocks.push_back(
            ofRow(resource("google_edgecontainer_vpn_connection", connectionName(plan, *at),
                           {{"name", cluster.label + "--" + vpc.label},
                            {"location", variable(locationVariable(cluster))},
                            {"cluster", attributeOf("google_edgecontainer_cluster", cluster.name, "id")},
                            {"vpc", attributeOf("google_compute_network", vpc.name, "name")},
                            {"enable_high_availability", true},
                            {"depends_on", List{Expression{"google_edgecontainer_node_pool." + cluster.name}}}}),
                  cluster.node->id.value));
    }
}

/// What runs in the site's namespace may read the secrets of the services that are placed there, and no others.
void writeReaders(const Plan& plan, const Cluster& cluster, std::vector<Block>& blocks)
{
    for (const Service* service : cluster.hosted) {
        if (!plan.secrets.contains(service->id))
            continue;
        const std::string member =
            "\"principalSet://iam.googleapis.com/projects/${var.project_number}/locations/global/workloadIdentityPools/"
            "${var.project_id}.svc.id.goog/namespace/" +
            cluster.nameSpace + "\"";
        const std::string& secret = plan.serviceNames.at(service->id.value);
        blocks.push_back(ofRow(resource("google_secret_manager_secret_iam_member", cluster.name + "__" + secret,
                                        {{"secret_id", attributeOf("google_secret_manager_secret", secret, "id")},
                                         {"role", "roles/secretmanager.secretAccessor"},
                                         {"member", Expression{member}}}),
                               service->id.value));
    }
}

void writeCluster(const Plan& plan, const Cluster& cluster, Manifest& manifest)
{
    std::vector<Block> blocks{ofRow(clusterBlock(cluster), cluster.node->id.value)};
    writeKey(cluster, blocks);
    blocks.push_back(ofRow(poolBlock(cluster), cluster.node->id.value));
    writeNetwork(cluster, blocks);
    writeConnections(plan, cluster, blocks);
    writeReaders(plan, cluster, blocks);
    manifest.files[cluster.file()] = hcl::write(blocks);
}

void writeSecrets(const Plan& plan, Manifest& manifest)
{
    std::vector<Block> blocks;
    for (const auto& [id, stored] : plan.secrets)
        blocks.push_back(
            ofRow(resource("google_secret_manager_secret", plan.serviceNames.at(id.value), {{"secret_id", stored}},
                           {Block{"replication", {}, {}, {Block{"auto", {}, {}, {}}}}}),
                  id.value));
    if (!blocks.empty())
        manifest.files["secrets.tf"] = hcl::write(blocks);
}

void writeCloud(const Plan& plan, Manifest& manifest)
{
    for (const auto& [key, vpc] : plan.vpcs)
        manifest.files[vpc.file()] = hcl::write({ofRow(
            resource("google_compute_network", vpc.name, {{"name", vpc.label}, {"auto_create_subnetworks", false}}),
            key)});
    for (const Region& region : plan.regions)
        manifest.files[region.file()] = hcl::write({ofRow(
            resource("google_compute_subnetwork", region.name,
                     {{"name", region.label},
                      {"network", attributeOf("google_compute_network", plan.vpcs.at(region.vpc).name, "id")},
                      {"region", region.code.empty() ? Value(variable(regionVariable(region))) : Value(region.code)},
                      {"ip_cidr_range", region.cidr},
                      {"private_ip_google_access", true}}),
            region.node->id.value)});
}

} // namespace

void writeFiles(const Plan& plan, Manifest& manifest)
{
    const terraform::ProviderVersion google{"google", "hashicorp/google", "~> 6.0"};
    manifest.files["versions.tf"] = terraform::versionsFile({&google, 1});
    manifest.files["providers.tf"] =
        hcl::write({Block{"provider", {"google"}, {{"project", variable("project_id")}}, {}}});
    for (const Cluster& cluster : plan.clusters)
        writeCluster(plan, cluster, manifest);
    writeCloud(plan, manifest);
    writeSecrets(plan, manifest);
}

} // namespace edgewright::gdc
