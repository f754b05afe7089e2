// Is a user's availability what enumerating every state of the nodes gives?
#include "core/network/availability.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace edgewright;

namespace {

constexpr int nodes = 6;

struct World {
    Topology topology;
    Placement placement;
    UserLatency user;
};

NodeId nodeId(int index) { return NodeId{"n" + std::to_string(index)}; }

/// Services of the user, each on the nodes that it lists.
World worldOf(const std::vector<double>& upPercent, const std::vector<std::vector<int>>& services)
{
    World world;
    for (std::size_t n = 0; n < upPercent.size(); ++n)
        world.topology.nodes.put(Node{.id = nodeId(static_cast<int>(n)), .availability = Percent{upPercent[n]}});
    world.topology.populations.put(Population{.id = PopulationId{"p"}, .node = nodeId(0)});
    world.user.population = PopulationId{"p"};
    for (std::size_t s = 0; s < services.size(); ++s) {
        const ServiceId id{"s" + std::to_string(s)};
        for (const int node : services[s])
            world.placement[id].push_back(nodeId(node));
        world.user.legs.push_back(Leg{.service = id});
    }
    return world;
}

/// Sums the weight of every state of the nodes in which node 0 and one replica of each service is up.
double enumerated(const std::vector<double>& upPercent, const std::vector<std::vector<int>>& services)
{
    double sum = 0;
    for (unsigned state = 0; state < 1U << upPercent.size(); ++state) {
        double weight = 1;
        for (std::size_t n = 0; n < upPercent.size(); ++n)
            weight *= (state >> n & 1U ? upPercent[n] : 100 - upPercent[n]) / 100;
        const bool works = (state & 1U) && std::ranges::all_of(services, [&](const std::vector<int>& on) {
                               return std::ranges::any_of(on, [&](int n) { return state >> n & 1U; });
                           });
        sum += works ? weight : 0;
    }
    return 100 * sum;
}

} // namespace

class AvailabilityTest : public QObject {
    Q_OBJECT
private slots:
    void equalsEnumeration();
    void isUnknownWithoutServices();
    void isNoneWhereANodeIsGone();
};

void AvailabilityTest::equalsEnumeration()
{
    std::mt19937 random(7); // NOLINT: the same worlds in every run
    std::uniform_real_distribution<double> up(0, 100);
    std::uniform_int_distribution<int> services(1, 5), replicas(1, 3), node(0, nodes - 1);
    for (int world = 0; world < 500; ++world) {
        std::vector<double> upPercent(nodes);
        for (double& one : upPercent)
            one = up(random);
        std::vector<std::vector<int>> on(static_cast<std::size_t>(services(random)));
        for (std::vector<int>& one : on) {
            std::set<int> chosen;
            for (int replica = replicas(random); replica > 0; --replica)
                chosen.insert(node(random));
            one.assign(chosen.begin(), chosen.end());
        }
        const World drawn = worldOf(upPercent, on);
        const std::optional<Percent> found = availabilityOf(drawn.topology, drawn.placement, drawn.user);
        QVERIFY2(found && std::abs(found->value - enumerated(upPercent, on)) < 1e-9,
                 qPrintable(QString("world %1").arg(world)));
    }
}

void AvailabilityTest::isUnknownWithoutServices()
{
    const World idle = worldOf({99}, {});
    QVERIFY(!availabilityOf(idle.topology, idle.placement, idle.user));
    World cut = worldOf({99, 99}, {{1}});
    cut.user.unreachable = ServiceId{"s0"};
    QVERIFY(!availabilityOf(cut.topology, cut.placement, cut.user));
}

void AvailabilityTest::isNoneWhereANodeIsGone()
{
    World world = worldOf({99, 99}, {{1}});
    world.topology.nodes.remove(nodeId(1));
    QCOMPARE(availabilityOf(world.topology, world.placement, world.user)->value, 0.0);
    world.placement.clear();
    QCOMPARE(availabilityOf(world.topology, world.placement, world.user)->value, 0.0);
}

REGISTER_TEST(AvailabilityTest)
#include "availability_test.moc"
