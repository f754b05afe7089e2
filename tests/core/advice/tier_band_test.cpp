// Is a tier caught that its latency from the users belies?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class TierBandTest : public QObject {
    Q_OBJECT
private slots:
    void comparesWithTheBandOfTheTier_data();
    void comparesWithTheBandOfTheTier();
    void takesTheNearestUsers();
    void looksOnlyAtWhatUsersReach();
    void saysNothingOfWhereUsersAttach();
};

namespace {

Topology at(Tier tier, double oneWayMs)
{
    Topology topology = soundDrawing();
    alter<Node>(topology, "edge", [=](Node& node) { node.tier = tier; });
    alter<Link>(topology, "l1", [=](Link& link) { link.latency = Milliseconds(oneWayMs); });
    return topology;
}

} // namespace

void TierBandTest::comparesWithTheBandOfTheTier_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<double>("roundTrip");
    QTest::addColumn<QString>("instead"); // none: in order
    const auto row = [](const char* name, Tier tier, double roundTrip, const char* instead) {
        QTest::newRow(name) << static_cast<int>(tier) << roundTrip << QString(instead);
    };
    row("device at hand", Tier::Device, 0.5, "");
    row("device far off", Tier::Device, 4, "Edge");
    row("edge too near", Tier::Edge, 0.5, "Device");
    row("edge from 1 ms", Tier::Edge, 1, "");
    row("edge to below 10 ms", Tier::Edge, 9.9, "");
    row("10 ms is fog", Tier::Edge, 10, "Fog");
    row("fog", Tier::Fog, 30, "");
    row("fog as far as a cloud", Tier::Fog, 60, "Cloud");
    row("cloud", Tier::Cloud, 120, "");
    row("cloud as near as fog", Tier::Cloud, 30, "Fog");
    row("farther than any tier", Tier::Cloud, 300, "no tier");
}

void TierBandTest::comparesWithTheBandOfTheTier()
{
    QFETCH(int, tier);
    QFETCH(double, roundTrip);
    QFETCH(QString, instead);
    const Topology topology = at(static_cast<Tier>(tier), roundTrip / 2);
    const auto found = findingsOf("tier-band", topology);
    QCOMPARE(found.empty(), instead.isEmpty());
    if (found.empty())
        return;
    constexpr double nearest[] = {0, 1, 10, 50}; // of the bands, by tier
    QVERIFY(found[0].severity == (roundTrip < nearest[tier] ? Severity::Note : Severity::Warning));
    QVERIFY2(says(found[0].what, threeDigits(roundTrip) + " ms away"), english(found[0].what).c_str());
    QVERIFY2(says(found[0].remedy, instead.toStdString()), english(found[0].remedy).c_str());
    QCOMPARE(isMended("tier-band", topology), roundTrip < 200);
}

void TierBandTest::takesTheNearestUsers()
{
    Topology topology = at(Tier::Edge, 30);
    QCOMPARE(rowsOf("tier-band", topology), std::string("nodes/edge"));
    topology.nodes.put({.id = {"gate2"}, .kind = NodeKind::Access});
    topology.links.put({.id = {"l2"}, .from = {"gate2"}, .to = {"edge"}, .latency = Milliseconds(2)});
    topology.populations.put({.id = {"neighbours"}, .node = {"gate2"}});
    QVERIFY(findingsOf("tier-band", topology).empty());
}

void TierBandTest::looksOnlyAtWhatUsersReach()
{
    Topology topology = at(Tier::Edge, 30);
    topology.populations = {};
    topology.flows = {};
    QVERIFY(findingsOf("tier-band", topology).empty());
}

void TierBandTest::saysNothingOfWhereUsersAttach()
{
    Topology topology = soundDrawing();
    topology.populations.put({.id = {"locals"}, .node = {"edge"}}); // 0 ms from its own users
    QVERIFY(findingsOf("tier-band", topology).empty());
}

REGISTER_TEST(TierBandTest)
#include "tier_band_test.moc"
