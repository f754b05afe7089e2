// Do the rules of thumb place what their names say?
#include "core/placement/baselines.h"

#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Users behind an edge and a fog site; a cloud behind these; a second edge site aside.
World chain()
{
    World world;
    Node& users = world.node("users", Tier::Device, 0, 0);
    users.kind = NodeKind::Access;
    users.memory = {}, users.storage = {};
    world.node("cloud", Tier::Cloud, 64, 1);
    world.node("edge", Tier::Edge, 2, 3);
    world.node("aside", Tier::Edge, 64, 2);
    world.node("fog", Tier::Fog, 64, 4);
    world.link("users", "edge", 2);
    world.link("edge", "fog", 5);
    world.link("fog", "cloud", 20);
    world.link("edge", "aside", 3);
    world.users("u", "users", 30);
    world.service("a", 2);
    world.service("b", 2);
    world.fromUsers("u", "a");
    world.fromService("a", "b");
    return world;
}

const PlacementBaseline& named(const std::vector<PlacementBaseline>& all, std::string_view key)
{
    return *std::ranges::find(all, key, &PlacementBaseline::key);
}

QString hosts(const PlacementBaseline& one)
{
    QStringList names;
    for (const auto& [service, nodes] : one.placement)
        for (const NodeId& node : nodes)
            names << QString::fromStdString(service.value + "@" + node.value);
    return names.join(' ');
}

} // namespace

class BaselinesTest : public QObject {
    Q_OBJECT

private slots:
    void placeByTheirRule();
    void sayWhatTheyBreak();
    void neverBeatTheOptimum();
};

void BaselinesTest::placeByTheirRule()
{
    const auto all = placementBaselines(chain().topology, Progress());
    QVERIFY(all);
    QCOMPARE(hosts(named(*all, "cloud-only")), QString("a@cloud b@cloud"));
    QCOMPARE(hosts(named(*all, "edge-ward")), QString("a@edge b@fog")); // the edge is full; up the way, not aside
    QCOMPARE(hosts(named(*all, "nearest")), QString("a@edge b@aside"));
    QCOMPARE(hosts(named(*all, "first-fit")), QString("a@aside b@aside"));
}

void BaselinesTest::sayWhatTheyBreak()
{
    const auto all = placementBaselines(chain().topology, Progress());
    const PlacementBaseline& cloud = named(*all, "cloud-only"); // 54 ms there and back; 30 are allowed
    QVERIFY(cloud.broken);
    QVERIFY(english(cloud.broken->what).find("54") != std::string::npos);
    QCOMPARE(cloud.figures.worstLatency.value, 54.0);
    QVERIFY(!named(*all, "nearest").broken);
    World none = chain();
    none.topology.nodes.remove({"cloud"});
    none.topology.links.remove({"fog.cloud"});
    const auto without = placementBaselines(none.topology, Progress());
    QVERIFY(named(*without, "cloud-only").placement.empty());
    QVERIFY(named(*without, "cloud-only").broken);
}

void BaselinesTest::neverBeatTheOptimum()
{
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const World world = worldOfKinds(seed, 0b1111u);
        const Result<PlacementResult> best = world.placed();
        const auto all = placementBaselines(world.topology, Progress());
        QVERIFY(best && all);
        for (const PlacementBaseline& one : *all) {
            if (one.broken)
                continue;
            ++feasible;
            QVERIFY(best->status == PlacementStatus::Optimal);
            QVERIFY(one.figures.cost().value >= best->objective - 1e-9);
        }
    }
    QVERIFY(feasible > 20);
}

REGISTER_TEST(BaselinesTest)
#include "baselines_test.moc"
