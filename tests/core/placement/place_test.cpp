// Is the placement the best there is, and honest where there is none?
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Tries every choice of nodes. Latencies and legs are user_latency.h's; all else is worked out here.
class BruteForce {
public:
    explicit BruteForce(const Topology& topology) : topology_(topology), graph_(topology)
    {
        for (const Service& service : topology.services)
            services_.push_back(&service);
        for (const Node& node : topology.nodes)
            nodes_.push_back(&node);
        choose(0, 0);
    }
    std::optional<double> best;

private:
    void choose(std::size_t service, std::size_t firstNode)
    {
        if (service == services_.size())
            return judge();
        std::vector<NodeId>& hosts = placement_[services_[service]->id];
        if (static_cast<std::int64_t>(hosts.size()) == services_[service]->replicas)
            return choose(service + 1, 0);
        for (std::size_t node = firstNode; node < nodes_.size(); ++node) {
            if (!mayRun(*services_[service], *nodes_[node]))
                continue;
            placement_[services_[service]->id].push_back(nodes_[node]->id);
            choose(service, node + 1);
            placement_[services_[service]->id].pop_back();
        }
    }

    static bool mayRun(const Service& service, const Node& node)
    {
        const bool isBare =
            node.cpu.value == 0 && node.memory.value == 0 && node.storage.value == 0 && node.accelerators == 0;
        if (isBare && node.kind != NodeKind::Compute)
            return false;
        return service.allowedTiers.empty() ||
               std::set(service.allowedTiers.begin(), service.allowedTiers.end()).contains(node.tier);
    }

    void judge()
    {
        double cost = 0;
        for (const Node* node : nodes_) {
            double cpu = 0, memory = 0, storage = 0;
            std::int64_t accelerators = 0;
            bool isUsed = false;
            for (const Service* service : services_)
                for (const NodeId& at : placement_[service->id])
                    if (at == node->id) {
                        isUsed = true;
                        cpu += service->cpu.value;
                        memory += service->memory.value;
                        storage += service->storage.value;
                        accelerators += service->accelerators;
                    }
            if (isUsed && (cpu > node->cpu.value || memory > node->memory.value || storage > node->storage.value ||
                           accelerators > node->accelerators))
                return;
            cost += isUsed ? node->cost.value : 0;
        }
        for (const UserLatency& user : userLatencies(topology_, graph_, placement_)) {
            if (user.unreachable || (user.budget && user.total().value > user.budget->value + 1e-9))
                return;
            cost += traffic(user);
        }
        if (!best || cost < *best)
            best = cost;
    }

    /// Sums over the legs of a request, each as often as the calls above it make it.
    double traffic(const UserLatency& user)
    {
        const Population& population = *topology_.populations.find(user.population);
        double sum = 0;
        for (const Leg& leg : user.legs) {
            double calls = static_cast<double>(population.users) * population.requestRate.value * 3600;
            for (const Leg* above = &leg; above;
                 above = above->caller < 0 ? nullptr : &user.legs[static_cast<std::size_t>(above->caller)])
                calls *= topology_.flows.find(above->flow)->callsPerRequest;
            const Flow& flow = *topology_.flows.find(leg.flow);
            for (const LinkId& link : leg.path.links)
                sum += calls * (flow.request + flow.response).value / 1e6 * topology_.links.find(link)->price.value;
        }
        return sum;
    }

    const Topology& topology_;
    NetworkGraph graph_;
    std::vector<const Service*> services_;
    std::vector<const Node*> nodes_;
    Placement placement_;
};

Mix mixOf(int bits) { return {bool(bits & 1), bool(bits & 2), bool(bits & 4), bool(bits & 8), bool(bits & 16)}; }

} // namespace

class PlaceTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void boundsFromBelowHoweverShortTheSearch_data() { agreesWithBruteForce_data(); }
    void boundsFromBelowHoweverShortTheSearch();
    void verifiesOnMediumWorlds_data();
    void verifiesOnMediumWorlds();
    void refusesCallsWithoutEnd();
    void placesNothingForNothing();
    void givesTheSameAnswerTwice();
    void stopsWithWhatItHas();
    void saysWhenItWasStoppedBeforeAnything();
    void admitsThatNothingIsDecided();
    void refusesNegativeOptions();
    void sharesTheNodeCost();
    void paysForTrafficAlongTheCalls();
    void keepsReplicasApart();
    void fitsDecimalFractions();
    void callsTheNearestReplicaThoughItsTrafficCostsMore();
    void takesEveryOptionIntoAccount();
    void takesEveryFieldIntoAccount_data();
    void takesEveryFieldIntoAccount();
};

void PlaceTest::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 0; bits < 32; ++bits) // each kind of constraint alone, in pairs, and more
        QTest::addRow("kinds %d", bits) << bits;
}

void PlaceTest::agreesWithBruteForce()
{
    QFETCH(int, bits);
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const World world = randomWorld(seed * 32 + static_cast<std::uint64_t>(bits), mixOf(bits));
        const BruteForce brute(world.topology);
        const Result<PlacementResult> result = world.placed();
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(result, where);
        QVERIFY2((result->status == PlacementStatus::Optimal) == brute.best.has_value(), where);
        if (!brute.best) {
            QCOMPARE(result->status, PlacementStatus::Infeasible);
            QVERIFY2(!result->conflicts.empty(), where);
            continue;
        }
        ++feasible;
        QVERIFY2(std::abs(result->objective.value - *brute.best) < 1e-9 * (1 + *brute.best),
                 where + qPrintable(QString(" %1 vs %2").arg(result->objective.value).arg(*brute.best)));
        const Result<void> verified = verifyPlacement(world.topology, *result);
        QVERIFY2(verified, where + (verified ? "" : oneLine(verified.error()).c_str()));
    }
    QVERIFY(feasible > 0);
}

void PlaceTest::boundsFromBelowHoweverShortTheSearch()
{
    QFETCH(int, bits);
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const World world = randomWorld(seed * 32 + static_cast<std::uint64_t>(bits), mixOf(bits));
        const Result<PlacementResult> result = world.placed({.iterations = 20, .exactStates = 0});
        if (!result || result->status == PlacementStatus::Infeasible)
            continue;
        const BruteForce brute(world.topology);
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(brute.best, where);
        QVERIFY2(result->bound.value <= *brute.best + 1e-9 * (1 + *brute.best), where);
        QVERIFY2(result->objective.value >= *brute.best - 1e-9 * (1 + *brute.best), where);
        if (result->status == PlacementStatus::Optimal)
            QVERIFY2(std::abs(result->objective.value - *brute.best) < 1e-8 * (1 + *brute.best), where);
    }
}

void PlaceTest::verifiesOnMediumWorlds_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void PlaceTest::verifiesOnMediumWorlds()
{
    QFETCH(quint64, seed);
    Mix mix{.capacity = true,
            .tiers = true,
            .budgets = false,
            .replicas = true,
            .accelerators = true,
            .nodes = 40,
            .services = 12,
            .populations = 6};
    const World world = randomWorld(seed, mix);
    const Result<PlacementResult> result = world.placed({.iterations = 3'000, .exactStates = 20'000});
    QVERIFY2(result, result ? "" : oneLine(result.error()).c_str());
    QVERIFY(result->status != PlacementStatus::Infeasible);
    QVERIFY(result->bound <= result->objective);
    QVERIFY(result->gap() < 0.9);
    const Result<void> verified = verifyPlacement(world.topology, *result);
    QVERIFY2(verified, verified ? "" : oneLine(verified.error()).c_str());
}

void PlaceTest::refusesCallsWithoutEnd()
{
    // Twenty storeys of two services, each calling both of the next: 2^20 ways from top to bottom.
    World world;
    world.node("a", Tier::Edge, 100);
    world.users("u", "a");
    for (int storey = 0; storey < 20; ++storey)
        for (const char* side : {"l", "r"}) {
            world.service(side + std::to_string(storey));
            for (const char* above : {"l", "r"})
                if (storey > 0)
                    world.fromService(above + std::to_string(storey - 1), side + std::to_string(storey));
        }
    world.fromUsers("u", "l0");
    const Result<PlacementResult> result = world.placed();
    QVERIFY(!result);
    QCOMPARE(result.error().where, std::string("/populations/u"));
}

void PlaceTest::placesNothingForNothing()
{
    World world;
    QCOMPARE(world.placed()->status, PlacementStatus::Optimal);
    world.node("a");
    world.users("u", "a", 1);
    const Result<PlacementResult> result = world.placed();
    QCOMPARE(result->status, PlacementStatus::Optimal);
    QCOMPARE(result->objective.value, 0.0);
    QCOMPARE(result->gap(), 0.0);
    QCOMPARE(result->users.size(), std::size_t(1));
    QVERIFY(verifyPlacement(world.topology, *result));
}

void PlaceTest::givesTheSameAnswerTwice()
{
    const Mix mix{.capacity = true, .tiers = true, .replicas = true, .nodes = 25, .services = 9, .populations = 4};
    const World world = randomWorld(7, mix);
    const PlacementOptions options{.seed = 5, .iterations = 500, .exactStates = 1'000};
    const Result<PlacementResult> once = world.placed(options), twice = world.placed(options);
    QVERIFY(once && twice);
    QVERIFY(once->placement == twice->placement);
    QCOMPARE(once->objective.value, twice->objective.value);
    QCOMPARE(once->bound.value, twice->bound.value);
    QCOMPARE(once->solver, twice->solver);
}

void PlaceTest::stopsWithWhatItHas()
{
    const Mix mix{.capacity = true, .replicas = true, .nodes = 40, .services = 12, .populations = 6};
    const World world = randomWorld(3, mix);
    Progress* running = nullptr;
    Progress progress([&](double fraction, const Text&) {
        if (fraction > 0.1)
            running->stop();
    });
    running = &progress;
    const Result<PlacementResult> result = place(world.topology, {.exactStates = std::int64_t(1) << 50}, progress);
    QVERIFY2(result, result ? "" : oneLine(result.error()).c_str());
    QCOMPARE(result->status, PlacementStatus::Feasible);
    QVERIFY(verifyPlacement(world.topology, *result));
}

void PlaceTest::saysWhenItWasStoppedBeforeAnything()
{
    World world;
    world.node("a");
    world.service("s");
    Progress progress;
    progress.stop();
    const Result<PlacementResult> result = place(world.topology, {}, progress);
    QVERIFY(!result);
    QVERIFY(isStopped(result.error()));
}

void PlaceTest::admitsThatNothingIsDecided()
{
    // Bins of 7 cores for pieces of 4 and 3: five pieces of 4 need five nodes, and four there are. Without search nobody knows.
    World world;
    for (const char* node : {"a", "b", "c", "d"})
        world.node(node, Tier::Edge, 7);
    for (const char* service : {"p", "q", "r", "s", "t"})
        world.service(service, 4);
    const Result<PlacementResult> result = world.placed({.iterations = 50, .exactStates = 0});
    QVERIFY(!result);
    QVERIFY(english(result.error().what).find("not proven") != std::string::npos);
    QCOMPARE(world.placed()->status, PlacementStatus::Infeasible);
}

void PlaceTest::refusesNegativeOptions()
{
    QCOMPARE(World().placed({.iterations = -1}).error().where, std::string("iterations"));
    QCOMPARE(World().placed({.exactStates = -1}).error().where, std::string("exactStates"));
}

void PlaceTest::sharesTheNodeCost()
{
    World world;
    world.node("dear", Tier::Edge, 8, 5);
    world.node("cheap", Tier::Edge, 1, 3);
    for (const char* service : {"p", "q", "r"})
        world.service(service);
    const Result<PlacementResult> result =
        world.placed(); // three on the dear node cost 5; two there and one on the cheap one 8
    QCOMPARE(result->objective.value, 5.0);
    QCOMPARE(result->nodeCost.value, 5.0);
    QCOMPARE(result->placement.at({"r"}), std::vector<NodeId>{{"dear"}});
}

void PlaceTest::paysForTrafficAlongTheCalls()
{
    // 10 users × 1 request/s × 3,600 s/h = 36,000 requests/h. Users → p: 2 calls × 500 kB over 0.1 USD/GB:
    // 72,000 × 0.0005 GB × 0.1 = 3.6 USD/h. p → q: 72,000 × 3 calls × 1,000 kB over 0.2: 216,000 × 0.001 × 0.2 = 43.2 USD/h.
    World world;
    world.node("a", Tier::Device, 8, 0);
    world.node("b", Tier::Edge, 8, 0);
    world.node("c", Tier::Cloud, 8, 0);
    world.link("a", "b", 1, 0.1);
    world.link("b", "c", 1, 0.2);
    world.users("u", "a", {}, 10);
    world.service("p").allowedTiers = {Tier::Edge};
    world.service("q").allowedTiers = {Tier::Cloud};
    world.fromUsers("u", "p", 500, 2);
    world.fromService("p", "q", 1000, 3);
    const Result<PlacementResult> result = world.placed();
    QVERIFY(std::abs(result->trafficCost.value - 46.8) < 1e-9);
    QVERIFY(std::abs(result->objective.value - 46.8) < 1e-9);
    QVERIFY(verifyPlacement(world.topology, *result));
}

void PlaceTest::keepsReplicasApart()
{
    World world;
    world.node("a", Tier::Edge, 8, 1);
    world.node("b", Tier::Edge, 8, 9);
    world.service("s", 1, 2);
    const Result<PlacementResult> result = world.placed();
    QCOMPARE(result->objective.value, 10.0);
    QCOMPARE(result->placement.at({"s"}), (std::vector<NodeId>{{"a"}, {"b"}}));
}

void PlaceTest::fitsDecimalFractions()
{
    World world;
    world.node("a", Tier::Edge, 0.3);
    for (const char* service : {"p", "q", "r"})
        world.service(service, 0.1); // 0.1 + 0.1 + 0.1 > 0.3 in binary
    const Result<PlacementResult> result = world.placed();
    QCOMPARE(result->status, PlacementStatus::Optimal);
    QVERIFY(verifyPlacement(world.topology, *result));
}

void PlaceTest::callsTheNearestReplicaThoughItsTrafficCostsMore()
{
    // Both nodes host: users at "u" call the one 1 ms away (1 USD/GB), not the free one 2 ms away. 36 GB/h.
    World world;
    world.node("at", Tier::Device, 0, 0);
    world.node("near", Tier::Edge, 8, 0);
    world.node("far", Tier::Edge, 8, 0);
    world.link("at", "near", 1, 1);
    world.link("at", "far", 2, 0);
    world.users("u", "at", {}, 10);
    world.service("s", 1, 2);
    world.fromUsers("u", "s", 1000);
    QVERIFY(std::abs(world.placed()->objective.value - 36) < 1e-9);
}

void PlaceTest::takesEveryOptionIntoAccount()
{
    const Mix mix{.capacity = true, .replicas = true, .nodes = 40, .services = 12, .populations = 6};
    const World world = randomWorld(3, mix);
    const Result<PlacementResult> base = world.placed({.iterations = 200, .exactStates = 10});
    QVERIFY(base);
    QVERIFY(world.placed({.seed = 2, .iterations = 200, .exactStates = 10})->placement != base->placement);
    QVERIFY(world.placed({.iterations = 2'000, .exactStates = 10})->objective < base->objective);
    World small;
    for (const char* node : {"a", "b", "c", "d"})
        small.node(node, Tier::Edge, 7);
    for (const char* service : {"p", "q", "r", "s", "t"})
        small.service(service, 4);
    QVERIFY(!small.placed({.iterations = 10, .exactStates = 1}));
    QVERIFY(small.placed({.iterations = 10}));
}

void PlaceTest::takesEveryFieldIntoAccount_data()
{
    QTest::addColumn<QString>("field");
    for (const char* name : {"node cost",
                             "node cpu",
                             "node memory",
                             "node storage",
                             "node accelerators",
                             "node tier",
                             "node speed",
                             "service cpu",
                             "service memory",
                             "service storage",
                             "service accelerators",
                             "service time",
                             "replicas",
                             "link latency",
                             "link price",
                             "users",
                             "request rate",
                             "budget",
                             "request size",
                             "response size",
                             "calls",
                             "allowed tiers",
                             "entry"})
        QTest::newRow(name) << QString(name);
}

void PlaceTest::takesEveryFieldIntoAccount()
{
    // "near" costs 2, "far" 1 and 1.8 USD/h of traffic (10 users × 3,600 × 1,000 kB × 0.05 USD/GB): near is best at 2, far costs 2.8.
    const auto base = [] {
        World world;
        world.node("near", Tier::Edge, 8, 2).accelerators = 1;
        world.node("far", Tier::Cloud, 8, 1).accelerators = 1;
        world.link("near", "far", 5, 0.05);
        world.users("u", "near", 100, 10);
        Service& service = world.service("s", 4);
        service.memory = Gibibytes(4), service.storage = Gibibytes(4), service.accelerators = 1;
        service.serviceTime = Milliseconds(1);
        Flow& flow = world.fromUsers("u", "s", 500);
        flow.response = Kilobytes(500);
        return world;
    };
    const auto changed = [&](auto set) {
        World world = base();
        set(world.topology);
        const Result<PlacementResult> result = world.placed();
        return !result || result->status != PlacementStatus::Optimal || std::abs(result->objective.value - 2) > 1e-9 ||
               result->users.front().total().value != 1;
    };
    const auto put = [](auto& table, const char* id, auto set) {
        auto row = *table.find({id});
        set(row);
        table.put(row);
    };
    QVERIFY(!changed([](Topology&) {}));
    QFETCH(QString, field);
    const auto node = [&](auto set) { return changed([&](Topology& t) { put(t.nodes, "near", set); }); };
    const auto service = [&](auto set) { return changed([&](Topology& t) { put(t.services, "s", set); }); };
    const auto flow = [&](auto set) { return changed([&](Topology& t) { put(t.flows, "u.s", set); }); };
    const auto users = [&](auto set) { return changed([&](Topology& t) { put(t.populations, "u", set); }); };
    // What only shows on the far node: the near one is full.
    const auto far = [&](auto set) {
        const auto cost = [&](bool isSet) {
            World world = base();
            put(world.topology.nodes, "near", [](Node& row) { row.cpu = Cores(1); });
            if (isSet)
                set(world.topology);
            return world.placed();
        };
        const auto before = cost(false), after = cost(true);
        return after->status != before->status || after->objective != before->objective ||
               after->users.front().total() != before->users.front().total();
    };
    if (field == "node cost")
        QVERIFY(node([](Node& row) { row.cost = UsdPerHour(2.5); }));
    if (field == "node cpu")
        QVERIFY(node([](Node& row) { row.cpu = Cores(1); }));
    if (field == "node memory")
        QVERIFY(node([](Node& row) { row.memory = Gibibytes(1); }));
    if (field == "node storage")
        QVERIFY(node([](Node& row) { row.storage = Gibibytes(1); }));
    if (field == "node accelerators")
        QVERIFY(node([](Node& row) { row.accelerators = 0; }));
    if (field == "node tier")
        QVERIFY(far([&](Topology& t) {
            put(t.services, "s", [](Service& row) { row.allowedTiers = {Tier::Cloud}; });
            put(t.nodes, "far", [](Node& row) { row.tier = Tier::Fog; });
        }));
    if (field == "node speed")
        QVERIFY(node([](Node& row) { row.speed = 2; }));
    if (field == "service cpu")
        QVERIFY(service([](Service& row) { row.cpu = Cores(9); }));
    if (field == "service memory")
        QVERIFY(service([](Service& row) { row.memory = Gibibytes(65); }));
    if (field == "service storage")
        QVERIFY(service([](Service& row) { row.storage = Gibibytes(101); }));
    if (field == "service accelerators")
        QVERIFY(service([](Service& row) { row.accelerators = 2; }));
    if (field == "service time")
        QVERIFY(service([](Service& row) { row.serviceTime = Milliseconds(2); }));
    if (field == "replicas")
        QVERIFY(service([](Service& row) { row.replicas = 2; }));
    if (field == "allowed tiers")
        QVERIFY(service([](Service& row) { row.allowedTiers = {Tier::Cloud}; }));
    if (field == "link latency")
        QVERIFY(far([&](Topology& t) { put(t.links, "near.far", [](Link& row) { row.latency = Milliseconds(6); }); }));
    if (field == "link price")
        QVERIFY(far([&](Topology& t) { put(t.links, "near.far", [](Link& row) { row.price = UsdPerGigabyte(1); }); }));
    if (field == "users")
        QVERIFY(users([](Population& row) { row.users = 1; }));
    if (field == "request rate")
        QVERIFY(users([](Population& row) { row.requestRate = RequestsPerSecond(0.1); }));
    if (field == "budget")
        QVERIFY(users([](Population& row) { row.budget = Milliseconds(0.5); }));
    if (field == "entry")
        QVERIFY(users([](Population& row) { row.node = {"far"}; }));
    if (field == "request size")
        QVERIFY(flow([](Flow& row) { row.request = {}; }));
    if (field == "response size")
        QVERIFY(flow([](Flow& row) { row.response = {}; }));
    if (field == "calls")
        QVERIFY(flow([](Flow& row) { row.callsPerRequest = 0.1; }));
}

REGISTER_TEST(PlaceTest)
#include "place_test.moc"
