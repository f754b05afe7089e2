// Does the front hold every trade-off between two goals, and nothing else?
#include "core/placement/pareto.h"

#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

using Point = std::pair<double, double>;

/// Of all placements, those that no other beats; equal ones once.
std::vector<Point> frontOf(const std::vector<PlacementFigures>& all, PlacementGoal first, PlacementGoal second)
{
    std::vector<Point> points;
    for (const PlacementFigures& one : all)
        points.emplace_back(one.of(first), one.of(second));
    std::ranges::sort(points);
    std::vector<Point> front;
    for (const Point& point : points)
        if (front.empty() || point.second < front.back().second - 1e-6 * (1 + std::abs(front.back().second)))
            front.push_back(point);
    return front;
}

bool isClose(double a, double b) { return std::abs(a - b) < 1e-6 * (1 + std::abs(b)); }

} // namespace

class ParetoTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithBruteForce();
    void spacesPointsWhereThereAreMore();
    void tellsTheFrontAsItGrows();
    void namesWhatConflicts();
    void refusesAFrontOfOneGoal();
};

void ParetoTest::agreesWithBruteForce()
{
    const unsigned kinds = 1u << static_cast<unsigned>(DemandKind::Replicas) |
                           1u << static_cast<unsigned>(DemandKind::Power) |
                           1u << static_cast<unsigned>(DemandKind::Capacity);
    std::size_t longest = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const World world = worldOfKinds(seed, kinds);
        const auto first = static_cast<PlacementGoal>(seed % 5),
                   second = static_cast<PlacementGoal>((seed + 1 + seed / 5 % 4) % 5);
        const BruteForce brute(world.topology);
        const Result<ParetoFront> front = paretoFront(world.topology, first, second, 1000, {}, Progress());
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(front, where);
        const std::vector<Point> expected = frontOf(brute.all, first, second);
        QVERIFY2(front->points.size() == expected.size(), where);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY2(isClose(front->points[i].figures.of(first), expected[i].first), where);
            QVERIFY2(isClose(front->points[i].figures.of(second), expected[i].second), where);
        }
        longest = std::max(longest, expected.size());
    }
    QVERIFY(longest >= 4);
}

/// Twenty sites, each dearer and nearer than the one before: every one is a trade-off.
static World ladder()
{
    World world;
    world.node("users", Tier::Device, 0, 0).kind = NodeKind::Access;
    for (int site = 0; site < 20; ++site) {
        const std::string id = fmt::format("n{:02}", site);
        world.node(id, Tier::Edge, 8, 1 + site);
        world.link("users", id, 40 - site);
    }
    world.users("u", "users");
    world.service("s");
    world.fromUsers("u", "s");
    return world;
}

void ParetoTest::spacesPointsWhereThereAreMore()
{
    const World world = ladder();
    const auto frontOf = [&](int most) {
        return *paretoFront(world.topology, PlacementGoal::Cost, PlacementGoal::MeanLatency, most, {}, Progress());
    };
    QCOMPARE(frontOf(50).points.size(), std::size_t(20));
    const ParetoFront few = frontOf(5);
    QVERIFY(few.points.size() <= 5 && few.points.size() >= 4);
    QVERIFY(!few.isComplete);
    QCOMPARE(few.points.front().figures.cost().value, 1.0); // both ends are there
    QCOMPARE(few.points.back().figures.meanLatency.value, 42.0);
}

void ParetoTest::tellsTheFrontAsItGrows()
{
    World world;
    world.node("gate", Tier::Device, 0);
    for (int i = 1; i <= 4; ++i) { // the nearer, the dearer
        const std::string site = "n" + std::to_string(i);
        world.node(site, Tier::Edge, 8, 5 - i);
        world.link("gate", site, i);
    }
    world.service("s");
    world.users("people", "gate");
    world.fromUsers("people", "s");
    std::vector<ParetoFront> told;
    const Result<ParetoFront> front =
        paretoFront(world.topology, PlacementGoal::Cost, PlacementGoal::MeanLatency, 1000, {}, Progress(),
                    [&](const ParetoFront& soFar) { told.push_back(soFar); });
    QVERIFY(front);
    QCOMPARE(front->points.size(), std::size_t{4});
    QCOMPARE(told.size(), std::size_t{4});
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].points.size(), i + 1);
        QCOMPARE(told[i].points.back().figures.cost().value, 1.0 + static_cast<double>(i));
        QVERIFY(!told[i].isComplete && told[i].second == PlacementGoal::MeanLatency);
    }
}

void ParetoTest::namesWhatConflicts()
{
    World world = ladder();
    world.service("t", 100);
    const Result<ParetoFront> front =
        paretoFront(world.topology, PlacementGoal::Cost, PlacementGoal::Power, 5, {}, Progress());
    QVERIFY(front && front->points.empty());
    QVERIFY(!front->conflicts.empty());
}

void ParetoTest::refusesAFrontOfOneGoal()
{
    const World world = ladder();
    QVERIFY(!paretoFront(world.topology, PlacementGoal::Cost, PlacementGoal::Cost, 5, {}, Progress()));
    QVERIFY(!paretoFront(world.topology, PlacementGoal::Cost, PlacementGoal::Power, 1, {}, Progress()));
}

REGISTER_TEST(ParetoTest)
#include "pareto_test.moc"
