// Does each field and each option change what is placed?
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

enum class Shows { AtTheNearNode, AtTheFarNode };

/// One field of one row, set to something else.
struct FieldChange {
    const char* name;
    std::function<void(Topology&)> set;
    Shows shows = Shows::AtTheNearNode;
};

/// "near" costs 2; "far" 1 and 1.8 USD/h of traffic (10 users × 3,600 × 1,000 kB × 0.05 USD/GB): near is best at 2, far costs 2.8.
/// What only shows at the far node: the near one is full.
World world(Shows shows)
{
    World world;
    world.node("near", Tier::Edge, shows == Shows::AtTheNearNode ? 8 : 1, 2).accelerators = 1;
    world.node("far", Tier::Cloud, 8, 1).accelerators = 1;
    world.link("near", "far", 5, 0.05);
    world.users("u", "near", 100, 10);
    Service& service = world.service("s", 4);
    service.memory = Gibibytes(4), service.storage = Gibibytes(4), service.accelerators = 1;
    service.serviceTime = Milliseconds(1);
    Flow& flow = world.fromUsers("u", "s", 500);
    flow.response = Kilobytes(500);
    return world;
}

template <class Row> std::function<void(Topology&)> setting(const char* id, void (*set)(Row&))
{
    return [id, set](Topology& topology) {
        Row row = *tableOf<Row>(topology).find({id});
        set(row);
        tableOf<Row>(topology).put(row);
    };
}

std::function<void(Topology&)> near(void (*set)(Node&)) { return setting<Node>("near", set); }
std::function<void(Topology&)> users(void (*set)(Population&)) { return setting<Population>("u", set); }
std::function<void(Topology&)> service(void (*set)(Service&)) { return setting<Service>("s", set); }
std::function<void(Topology&)> flow(void (*set)(Flow&)) { return setting<Flow>("u.s", set); }
std::function<void(Topology&)> link(void (*set)(Link&)) { return setting<Link>("near.far", set); }

void makeFogOfTheOnlyCloud(Topology& topology)
{
    service([](Service& row) { row.allowedTiers = {Tier::Cloud}; })(topology);
    setting<Node>("far", [](Node& row) { row.tier = Tier::Fog; })(topology);
}

const std::vector<FieldChange>& changes()
{
    static const std::vector<FieldChange> all = {
        {"node cost", near([](Node& row) { row.cost = UsdPerHour(2.5); })},
        {"node cpu", near([](Node& row) { row.cpu = Cores(1); })},
        {"node memory", near([](Node& row) { row.memory = Gibibytes(1); })},
        {"node storage", near([](Node& row) { row.storage = Gibibytes(1); })},
        {"node accelerators", near([](Node& row) { row.accelerators = 0; })},
        {"node tier", makeFogOfTheOnlyCloud, Shows::AtTheFarNode},
        {"node speed", near([](Node& row) { row.speed = 2; })},
        {"service cpu", service([](Service& row) { row.cpu = Cores(9); })},
        {"service memory", service([](Service& row) { row.memory = Gibibytes(65); })},
        {"service storage", service([](Service& row) { row.storage = Gibibytes(101); })},
        {"service accelerators", service([](Service& row) { row.accelerators = 2; })},
        {"service time", service([](Service& row) { row.serviceTime = Milliseconds(2); })},
        {"replicas", service([](Service& row) { row.replicas = 2; })},
        {"allowed tiers", service([](Service& row) { row.allowedTiers = {Tier::Cloud}; })},
        {"service licences", service([](Service& row) { row.licences = 1; })},
        {"accelerator model", service([](Service& row) { row.acceleratorModel = "T4"; })},
        {"allowed countries", service([](Service& row) { row.allowedCountries = "DE"; })},
        {"availability target", service([](Service& row) { row.availabilityTarget = Percent(99.99); })},
        {"link bandwidth", link([](Link& row) { row.bandwidth = MegabitsPerSecond(1e-6); }), Shows::AtTheFarNode},
        {"link latency", link([](Link& row) { row.latency = Milliseconds(6); }), Shows::AtTheFarNode},
        {"link price", link([](Link& row) { row.price = UsdPerGigabyte(1); }), Shows::AtTheFarNode},
        {"users", users([](Population& row) { row.users = 1; })},
        {"request rate", users([](Population& row) { row.requestRate = RequestsPerSecond(0.1); })},
        {"budget", users([](Population& row) { row.budget = Milliseconds(0.5); })},
        {"entry", users([](Population& row) { row.node = {"far"}; })},
        {"request size", flow([](Flow& row) { row.request = {}; })},
        {"response size", flow([](Flow& row) { row.response = {}; })},
        {"calls", flow([](Flow& row) { row.callsPerRequest = 0.1; })}};
    return all;
}

} // namespace

class PlaceFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void takesEveryOptionIntoAccount();
    void takesEveryFieldIntoAccount_data();
    void takesEveryFieldIntoAccount();
};

void PlaceFieldsTest::takesEveryOptionIntoAccount()
{
    const Mix mix{.capacity = true, .replicas = true, .nodes = 25, .services = 8, .populations = 4};
    const World world = randomWorld(4, mix);
    const Result<PlacementResult> base = world.placed({.iterations = 20, .exactStates = 10});
    QVERIFY(base);
    QVERIFY(world.placed({.seed = 2, .iterations = 20, .exactStates = 10})->placement != base->placement);
    QVERIFY(world.placed({.iterations = 400, .exactStates = 10})->objective < base->objective);
    World small;
    for (const char* node : {"a", "b", "c", "d"})
        small.node(node, Tier::Edge, 7);
    for (const char* service : {"p", "q", "r", "s", "t"})
        small.service(service, 4);
    const Result<PlacementResult> undecided = small.placed({.iterations = 0, .exactStates = 1});
    QVERIFY(!undecided);
    const std::string what = english(undecided.error().what);
    QVERIFY2(what.ends_with("in the nearest to one, a has 7 of CPU, and what runs there needs 8"), what.c_str());
    QVERIFY(small.placed({.iterations = 0}));
}

void PlaceFieldsTest::takesEveryFieldIntoAccount_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(changes().size()); ++i)
        QTest::newRow(changes()[static_cast<std::size_t>(i)].name) << i;
}

void PlaceFieldsTest::takesEveryFieldIntoAccount()
{
    QFETCH(int, index);
    const FieldChange& change = changes()[static_cast<std::size_t>(index)];
    const Result<PlacementResult> before = world(change.shows).placed();
    World changed = world(change.shows);
    change.set(changed.topology);
    const Result<PlacementResult> after = changed.placed();
    QVERIFY(before && before->status == PlacementStatus::Optimal);
    if (change.shows == Shows::AtTheNearNode) {
        QVERIFY(std::abs(before->objective - 2) < 1e-9);
        QCOMPARE(before->users.front().total().value, 1.0);
    }
    QVERIFY(!after || after->status != before->status || std::abs(after->objective - before->objective) > 1e-9 ||
            after->users.front().total() != before->users.front().total());
}

REGISTER_TEST(PlaceFieldsTest)
#include "place_fields_test.moc"
