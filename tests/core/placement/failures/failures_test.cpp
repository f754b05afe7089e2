// Do failures mean to users what a drawing without the failed row says?
#include "core/placement/failures/failures.h"
#include "tests/core/placement/failures/slow_way.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// gate - 1 ms - near - 4 ms - far, and an idle node beyond; people at the gate call "full", of which "lite" is the fallback.
World street(std::optional<double> budget = 20)
{
    World world;
    for (const char* id : {"gate", "near", "far", "idle"})
        world.node(id);
    world.link("gate", "near", 1);
    world.link("near", "far", 4);
    world.link("far", "idle", 1);
    world.users("people", "gate", budget);
    world.service("full").serviceTime = Milliseconds(3);
    world.service("lite").serviceTime = Milliseconds(1);
    world.fromUsers("people", "full");
    return world;
}

/// The same with 5 ms from the gate straight to the far node.
World ring(std::optional<double> budget = 20)
{
    World world = street(budget);
    world.link("gate", "far", 5);
    return world;
}

template <class Row> void changeEach(Table<Row>& table, const std::function<void(Row&)>& change)
{
    for (Row row : std::vector<Row>(table.begin(), table.end())) {
        change(row);
        table.put(std::move(row));
    }
}

World withFallback(World world)
{
    Service full = *world.topology.services.find({"full"});
    full.fallback = ServiceId{"lite"};
    world.topology.services.put(full);
    return world;
}

std::vector<Failure> all(const World& world, const Placement& placement)
{
    return *failuresOf(world.topology, placement, Progress());
}

Failure ofRow(const World& world, const Placement& placement, const RowRef& row)
{
    const std::vector<Failure> failures = all(world, placement);
    const auto found = std::ranges::find(failures, row, &Failure::failed);
    return found == failures.end() ? Failure{} : *found;
}

Failure ofNode(const World& world, const Placement& placement, const char* id)
{
    return ofRow(world, placement, {TableKey::Nodes, id});
}

/// A random world whose services have fallbacks, whose nodes lie in sites within sites, and a placement of it that lacks some.
class RandomCase {
public:
    World world;
    Placement placement;

    explicit RandomCase(std::uint64_t seed)
        : world(randomWorld(seed, {.nodes = seed % 2 ? 5 : 8, .services = 5, .populations = 4})), dice_(seed + 1000)
    {
        Topology& topology = world.topology;
        topology.groups.put({.id = {"g0"}, .kind = GroupKind::Site});
        topology.groups.put({.id = {"g1"}, .kind = GroupKind::Site, .parent = GroupId{"g0"}});
        topology.groups.put({.id = {"g2"}, .kind = GroupKind::Region});
        topology.groups.put({.id = {"g3"}, .kind = GroupKind::Site, .parent = GroupId{"g2"}});
        changeEach<Node>(topology.nodes, [&](Node& node) {
            if (dice_.chance(60))
                node.group = GroupId{fmt::format("g{}", dice_.upTo(3))};
        });
        changeEach<Population>(topology.populations,
                               [&](Population& users) { users.budget = Milliseconds(dice_.between(3, 40)); });
        changeEach<Service>(topology.services, [&](Service& service) {
            if (dice_.chance(60))
                service.fallback = ServiceId{fmt::format("s{:02}", below(topology.services.size()))};
            for (int replica = dice_.chance(10) ? 0 : dice_.between(1, 2); replica > 0; --replica)
                placement[service.id].push_back({fmt::format("n{:02}", below(topology.nodes.size()))});
        });
        placement[{"s00"}].push_back({"n00"});
    }

private:
    int below(std::size_t size) { return dice_.upTo(static_cast<int>(size) - 1); }
    Dice dice_;
};

} // namespace

class FailuresTest : public QObject {
    Q_OBJECT

private slots:
    void everyNodeAndLinkHasItsRow();
    void theNearestReplicaLeftComesBeforeTheFallback();
    void aFallbackTakesOverWhereNoReplicaIsLeft();
    void aFallbackMayBeTooSlow();
    void aLongerWayMayMissTheBudget();
    void withoutAFallbackUsersLoseTheService();
    void losingTheAccessIsNoServicesFault();
    void aSiteFailsAsAWhole();
    void blamesNoFailureForWhatWasBrokenBefore();
    void equalsTheSlowWay();
    void refusesWhereNothingIsPlaced();
    void stopsAtOnce();
};

void FailuresTest::everyNodeAndLinkHasItsRow()
{
    const std::vector<Failure> failures = all(street(), {{{"full"}, {{"near"}}}});
    std::vector<std::string> rows;
    for (const Failure& failure : failures)
        rows.push_back(failure.failed.id);
    QCOMPARE(rows, (std::vector<std::string>{"far", "gate", "idle", "near", "far.idle", "gate.near", "near.far"}));
    QVERIFY(failures[2].impact == Impact::None && failures[2].users.empty());
}

void FailuresTest::theNearestReplicaLeftComesBeforeTheFallback()
{
    // 2 × 1 + 3 before; 2 × 5 + 3 from the far one, though the fallback stands at the gate.
    const Placement placement{{{"full"}, {{"near"}, {"far"}}}, {{"lite"}, {{"gate"}}}};
    const Failure failure = ofNode(withFallback(ring()), placement, "near");
    QVERIFY(failure.impact == Impact::Slower);
    QCOMPARE(failure.users.size(), std::size_t{1});
    QCOMPARE(failure.users[0].before->value, 5.0);
    QCOMPARE(failure.users[0].after->value, 13.0);
    QVERIFY(failure.users[0].takeovers.empty() && failure.users[0].isMet);
}

void FailuresTest::aFallbackTakesOverWhereNoReplicaIsLeft()
{
    // Before 2 × 5 + 3; the fallback nearby answers in 2 × 1 + 1.
    const Failure failure = ofNode(withFallback(street()), {{{"full"}, {{"far"}}}, {{"lite"}, {{"near"}}}}, "far");
    QVERIFY(failure.impact == Impact::Fallback);
    const UserImpact& people = failure.users.at(0);
    QCOMPARE(people.before->value, 13.0);
    QCOMPARE(people.after->value, 3.0);
    QVERIFY(people.takeovers == (std::vector<Takeover>{{{"full"}, {"lite"}}}));
    QVERIFY(people.isMet && people.missing.empty());
}

void FailuresTest::aFallbackMayBeTooSlow()
{
    // The far fallback answers in 2 × 5 + 1.
    const Placement placement{{{"full"}, {{"near"}}}, {{"lite"}, {{"far"}}}};
    QVERIFY(ofNode(withFallback(ring(11)), placement, "near").impact == Impact::Fallback);
    const Failure failure = ofNode(withFallback(ring(10.9)), placement, "near");
    QVERIFY(failure.impact == Impact::FallbackTooSlow);
    QCOMPARE(failure.users.at(0).after->value, 11.0);
    QVERIFY(!failure.users.at(0).isMet);
}

void FailuresTest::aLongerWayMayMissTheBudget()
{
    World world = street(13);
    world.link("gate", "far", 2);
    const Placement placement{{{"full"}, {{"far"}}}};
    // Before 2 × 2 + 3; by the near node 2 × 5 + 3, which is the budget.
    const RowRef direct{TableKey::Links, "gate.far"};
    QVERIFY(ofRow(world, placement, direct).impact == Impact::Slower);
    world.users("people", "gate", 12.9);
    const Failure failure = ofRow(world, placement, direct);
    QVERIFY(failure.impact == Impact::BudgetMissed);
    QCOMPARE(failure.users.at(0).after->value, 13.0);
    QVERIFY(!failure.users.at(0).isMet);
}

void FailuresTest::withoutAFallbackUsersLoseTheService()
{
    const Failure failure = ofNode(street(), {{{"full"}, {{"far"}}}, {{"lite"}, {{"near"}}}}, "far");
    QVERIFY(failure.impact == Impact::Outage);
    QVERIFY(failure.users.at(0).missing == std::vector<ServiceId>{{"full"}});
    QVERIFY(!failure.users.at(0).after && !failure.users.at(0).isMet);
}

void FailuresTest::losingTheAccessIsNoServicesFault()
{
    const Failure failure = ofNode(street(), {{{"full"}, {{"near"}}}}, "gate");
    QVERIFY(failure.impact == Impact::AccessLost);
    QCOMPARE(failure.users.at(0).before->value, 5.0);
    QVERIFY(!failure.users.at(0).after && failure.users.at(0).missing.empty());
    QVERIFY(!leavesUnserved(failure.impact));
}

void FailuresTest::aSiteFailsAsAWhole()
{
    World world = ring();
    world.topology.groups.put({.id = {"campus"}, .kind = GroupKind::Site});
    world.topology.groups.put({.id = {"hall"}, .kind = GroupKind::Site, .parent = GroupId{"campus"}});
    for (const auto& [id, group] : {std::pair("near", "hall"), std::pair("far", "campus")}) {
        Node node = *world.topology.nodes.find({id});
        node.group = GroupId{group};
        world.topology.nodes.put(node);
    }
    const Placement placement{{{"full"}, {{"near"}, {"far"}}}};
    QVERIFY(ofNode(world, placement, "near").impact == Impact::Slower); // either stands in for the other …
    QVERIFY(ofRow(world, placement, {TableKey::Groups, "campus"}).impact == Impact::Outage); // … but not for both
    const std::vector<Failure> failures = all(world, placement);
    QVERIFY(std::ranges::count(failures, RowRef{TableKey::Groups, "hall"}, &Failure::failed) ==
            0); // it fails as its node
}

void FailuresTest::blamesNoFailureForWhatWasBrokenBefore()
{
    const Placement placement{{{"full"}, {{"near"}, {"far"}}}};
    QVERIFY(ofNode(ring(4), placement, "near").impact == Impact::Slower); // it took 5 ms before
    World world = ring();
    world.fromUsers("people", "lite"); // which runs nowhere
    QVERIFY(ofNode(world, placement, "near").users.empty());
}

void FailuresTest::equalsTheSlowWay()
{
    std::map<Impact, int> seen;
    for (std::uint64_t seed = 1; seed <= 240; ++seed) {
        const RandomCase random(seed);
        const std::vector<Failure> found = all(random.world, random.placement);
        const std::vector<Failure> expected = slowFailures(random.world.topology, random.placement);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            const std::string fault = difference(found[i], expected[i]);
            QVERIFY2(fault.empty(), fmt::format("seed {}, {}: {}", seed, pointerTo(found[i].failed), fault).c_str());
            ++seen[found[i].impact];
            for (const UserImpact& user : found[i].users)
                ++seen[user.impact];
        }
    }
    for (int kind = 0; kind <= static_cast<int>(Impact::Outage); ++kind)
        QVERIFY2(seen[static_cast<Impact>(kind)] > 0, fmt::format("no world holds impact {}", kind).c_str());
}

void FailuresTest::refusesWhereNothingIsPlaced()
{
    for (const Placement& placement : {Placement{}, Placement{{{"full"}, {}}}, Placement{{{"full"}, {{"gone"}}}}}) {
        const auto refused = failuresOf(street().topology, placement, Progress());
        QVERIFY(!refused && english(refused.error().remedy).find("place --apply") != std::string::npos);
    }
}

void FailuresTest::stopsAtOnce()
{
    int reports = 0;
    Progress* running = nullptr;
    Progress progress([&](double, const Text&) {
        if (++reports == 2)
            running->stop();
    });
    running = &progress;
    const auto stopped = failuresOf(street().topology, {{{"full"}, {{"near"}}}}, progress);
    QVERIFY(!stopped && isStopped(stopped.error()));
    QCOMPARE(reports, 2);
}

REGISTER_TEST(FailuresTest)
#include "failures_test.moc"
