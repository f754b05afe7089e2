// Does terraform's own plan of the cluster on Wavelength say what the drawing says?
#include "tests/exports/terraform_plan.h"
#include "tests/support/register_test.h"

#include "core/catalog/catalog.h"
#include "core/export/manifest/placed.h"
#include "tests/core/export/drawings.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

std::string afterDot(const std::string& address) { return address.substr(address.find('.') + 1); }

} // namespace

class TerraformAwsWavelengthEksPlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void eachRegionHasAClusterThatIsEncryptedAndLogged();
    void eachZoneHasMachinesForWhatIsPlaced();
    void machinesJoinWithACarrierAddressAndNoMoreRightsThanTheyNeed();

private:
    Topology drawing_ = wavelengthSites(3); // two zones of one Region, one of another
    TerraformPlan plan_;
};

void TerraformAwsWavelengthEksPlanTest::initTestCase()
{
    plan_ = terraformPlan(*exportTo(*exporterWithKey("terraform-aws-wavelength-eks"), drawing_));
}

void TerraformAwsWavelengthEksPlanTest::init() { EDGEWRIGHT_NEED_PLAN(plan_); }

void TerraformAwsWavelengthEksPlanTest::eachRegionHasAClusterThatIsEncryptedAndLogged()
{
    const auto clusters = plan_.values("aws_eks_cluster");
    QCOMPARE(clusters.size(), std::size_t(2));
    for (const auto& [name, values] : clusters) {
        const std::string address = "aws_eks_cluster." + name;
        QVERIFY(values["encryption_config"][0]["resources"] == json::array({"secrets"}));
        QCOMPARE(plan_.reference(address, "/encryption_config/0/provider/0/key_arn"), "aws_kms_key." + name);
        QCOMPARE(values["enabled_cluster_log_types"].size(), std::size_t(5)); // all that there are
        QVERIFY(values["vpc_config"][0]["endpoint_private_access"] == true);
        QVERIFY(values["vpc_config"][0]["endpoint_public_access"] == false); // unless networks are given
        QVERIFY(plan_.values("aws_kms_key").at(name)["enable_key_rotation"] == true);
    }
}

void TerraformAwsWavelengthEksPlanTest::eachZoneHasMachinesForWhatIsPlaced()
{
    std::map<std::string, double> cores, asked;
    for (const auto& [name, values] : plan_.values("aws_autoscaling_group")) {
        const std::string subnet = afterDot(plan_.reference("aws_autoscaling_group." + name, "/vpc_zone_identifier"));
        const json zone = plan_.values("aws_subnet").at(subnet);
        const std::string row = zone["tags"]["edgewright:row"];
        QCOMPARE(zone["availability_zone"].get<std::string>(), drawing_.nodes.find({row})->site);
        const std::string type = plan_.values("aws_launch_template").at(name)["instance_type"];
        const auto& hardware = catalog().hardware;
        const auto known = std::ranges::find(hardware, type, &Hardware::name);
        QVERIFY(known != hardware.end());
        QVERIFY(std::ranges::count(known->offeredIn, Provider::AwsWavelength) == 1);
        cores[row] += known->cpu.value * values["desired_capacity"].get<double>();
    }
    for (const Assignment& assignment : drawing_.assignments)
        if (drawing_.nodes.find(assignment.node)->provider == Provider::AwsWavelength)
            asked[assignment.node.value] += drawing_.services.find(assignment.service)->cpu.value;
    QCOMPARE(cores.size(), asked.size());
    for (const auto& [row, demand] : asked)
        QVERIFY(cores.at(row) >= demand);
}

void TerraformAwsWavelengthEksPlanTest::machinesJoinWithACarrierAddressAndNoMoreRightsThanTheyNeed()
{
    for (const auto& [name, values] : plan_.values("aws_autoscaling_group")) {
        const json machine = plan_.values("aws_launch_template").at(name);
        QVERIFY(machine["network_interfaces"][0]["associate_carrier_ip_address"] == "true");
        QVERIFY(machine["block_device_mappings"][0]["ebs"][0]["encrypted"] == "true");
        QVERIFY(machine["metadata_options"][0]["http_tokens"] == "required");
        const std::string profile = plan_.reference("aws_launch_template." + name, "/iam_instance_profile/0/name");
        const std::string role = plan_.reference(profile, "/role"), entry = "aws_eks_access_entry." + afterDot(role);
        QCOMPARE(plan_.reference(entry, "/principal_arn"), role);
        QVERIFY(plan_.values("aws_eks_access_entry").at(afterDot(role))["type"] == "EC2_LINUX");
    }
    QVERIFY(plan_.values("aws_vpc_security_group_ingress_rule").empty());
    for (const auto& [name, values] : plan_.values("aws_iam_role_policy_attachment"))
        QVERIFY(values["policy_arn"].get<std::string>().find("Admin") == std::string::npos);
}

REGISTER_TEST(TerraformAwsWavelengthEksPlanTest)
#include "terraform_aws_wavelength_eks_plan_test.moc"
