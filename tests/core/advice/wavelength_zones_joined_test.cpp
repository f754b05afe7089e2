// Are joined Wavelength zones caught where they share a network, and only there?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

#include "core/catalog/catalog.h"

namespace {

/// Two current zones of one Region, out of the catalogue.
std::pair<std::string, std::string> twoZonesOfOneRegion()
{
    const auto sites = pickableSites(catalog(), Provider::AwsWavelength);
    for (const Site* a : sites)
        for (const Site* b : sites)
            if (a != b && a->parentRegion == b->parentRegion)
                return {a->code, b->code};
    return {};
}

std::string zoneOfAnotherRegion(const std::string& code)
{
    const std::string region = findSite(catalog(), Provider::AwsWavelength, code)->parentRegion;
    for (const Site* site : pickableSites(catalog(), Provider::AwsWavelength))
        if (site->parentRegion != region)
            return site->code;
    return {};
}

Topology joined(const std::string& siteA, const std::string& siteB, const char* vpcA, const char* vpcB)
{
    Topology topology;
    topology.groups.put({.id = {"v1"}, .kind = GroupKind::Vpc});
    topology.groups.put({.id = {"v2"}, .kind = GroupKind::Vpc});
    topology.groups.put({.id = {"inner"}, .kind = GroupKind::Site, .parent = GroupId{"v1"}});
    const auto zone = [&](const char* id, const std::string& site, const char* vpc) {
        topology.nodes.put({.id = {id},
                            .name = id,
                            .provider = Provider::AwsWavelength,
                            .site = site,
                            .group = vpc ? std::optional(GroupId{vpc}) : std::nullopt});
    };
    zone("a", siteA, vpcA);
    zone("b", siteB, vpcB);
    topology.links.put({.id = {"ab"}, .from = {"a"}, .to = {"b"}, .latency = Milliseconds(100)});
    return topology;
}

} // namespace

class WavelengthZonesJoinedTest : public QObject {
    Q_OBJECT
private slots:
    void catchesZonesOfOneVpc();
    void catchesZonesOfOneRegionOutsideAnyVpc();
    void allowsZonesOfDifferentNetworks();
    void allowsTwoNodesOfOneZone();
    void allowsAZoneAndItsRegion();
    void removesTheLink();
};

void WavelengthZonesJoinedTest::catchesZonesOfOneVpc()
{
    const auto found = findingsOf("wavelength-zones-joined", joined("x", "y", "v1", "inner"));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QCOMPARE(found[0].row.id, std::string("ab"));
    QVERIFY(says(found[0].remedy, "Region"));
}

void WavelengthZonesJoinedTest::catchesZonesOfOneRegionOutsideAnyVpc()
{
    const auto [a, b] = twoZonesOfOneRegion();
    QVERIFY(!a.empty());
    QCOMPARE(rowsOf("wavelength-zones-joined", joined(a, b, nullptr, nullptr)), std::string("links/ab"));
}

void WavelengthZonesJoinedTest::allowsZonesOfDifferentNetworks()
{
    const auto [a, b] = twoZonesOfOneRegion();
    QVERIFY(findingsOf("wavelength-zones-joined", joined(a, b, "v1", "v2")).empty());
    QVERIFY(findingsOf("wavelength-zones-joined", joined(a, b, "v1", nullptr)).empty());
    QVERIFY(findingsOf("wavelength-zones-joined", joined(a, zoneOfAnotherRegion(a), nullptr, nullptr)).empty());
    QVERIFY(findingsOf("wavelength-zones-joined", joined("x", "y", nullptr, nullptr)).empty());
}

void WavelengthZonesJoinedTest::allowsTwoNodesOfOneZone()
{
    QVERIFY(findingsOf("wavelength-zones-joined", joined("x", "x", "v1", "v1")).empty());
}

void WavelengthZonesJoinedTest::allowsAZoneAndItsRegion()
{
    Topology topology = joined("x", "y", "v1", "v1");
    alter<Node>(topology, "b", [](Node& node) { node.provider = Provider::Aws; });
    QVERIFY(findingsOf("wavelength-zones-joined", topology).empty());
}

void WavelengthZonesJoinedTest::removesTheLink()
{
    QVERIFY(isMended("wavelength-zones-joined", joined("x", "y", "v1", "v1")));
}

REGISTER_TEST(WavelengthZonesJoinedTest)
#include "wavelength_zones_joined_test.moc"
