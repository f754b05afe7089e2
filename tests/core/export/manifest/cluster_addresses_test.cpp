// Do the addresses of networks, Pods and Services ever meet?
#include "tests/support/register_test.h"

#include "core/export/manifest/cluster_addresses.h"

#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>

#include <QTest>

using namespace edgewright;

class ClusterAddressesTest : public QObject {
    Q_OBJECT

private slots:
    void rangesOfTwoSlotsNeverMeet();
    void podsAndServicesKeepOutOfNetworks();
    void theNameServerIsAService();
    void subnetsLieInTheirNetwork();
};

void ClusterAddressesTest::rangesOfTwoSlotsNeverMeet()
{
    std::uint32_t pods = 0, services = 0;
    for (int slot = 0; slot < addressSlots; ++slot) {
        const auto pod = boost::asio::ip::make_network_v4(podsCidr(slot)),
                   service = boost::asio::ip::make_network_v4(servicesCidr(slot));
        QVERIFY(pod.network() == pod.address() && service.network() == service.address());
        QVERIFY(slot == 0 || pod.network().to_uint() > pods);
        QVERIFY(slot == 0 || service.network().to_uint() > services);
        pods = pod.broadcast().to_uint();
        services = service.broadcast().to_uint();
    }
}

void ClusterAddressesTest::podsAndServicesKeepOutOfNetworks()
{
    const auto shared = boost::asio::ip::make_network_v4("100.64.0.0/10"),
               own = boost::asio::ip::make_network_v4("172.16.0.0/13");
    for (int slot = 0; slot < addressSlots; ++slot) {
        QVERIFY(boost::asio::ip::make_network_v4(podsCidr(slot)).is_subnet_of(shared));
        QVERIFY(boost::asio::ip::make_network_v4(servicesCidr(slot)).is_subnet_of(own));
    }
}

void ClusterAddressesTest::theNameServerIsAService()
{
    for (int slot = 0; slot < addressSlots; ++slot) {
        const auto range = boost::asio::ip::make_network_v4(servicesCidr(slot));
        QCOMPARE(boost::asio::ip::make_address_v4(clusterDnsServer(slot)).to_uint(), range.network().to_uint() + 10);
    }
}

void ClusterAddressesTest::subnetsLieInTheirNetwork()
{
    for (const int network : {0, 9, 255}) {
        const auto around = boost::asio::ip::make_network_v6(networkCidr6(network));
        for (const int subnet : {0, 17, 255})
            QVERIFY(boost::asio::ip::make_network_v6(subnetCidr6(network, subnet)).is_subnet_of(around));
    }
    QVERIFY(networkCidr6(1) != networkCidr6(16));
}

REGISTER_TEST(ClusterAddressesTest)
#include "cluster_addresses_test.moc"
