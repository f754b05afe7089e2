// Is "no fallback" said of the services that failures take away, with what mends it?
#include "core/placement/failures/failures.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Two gates at one hub; a store behind it.
World twoGates()
{
    World world;
    for (const char* id : {"east", "hub", "store", "west"})
        world.node(id);
    world.link("east", "hub", 1);
    world.link("hub", "store", 1);
    world.link("hub", "west", 1);
    for (const char* id : {"east", "west"}) {
        world.users(std::string(id) + "ers", id);
        world.fromUsers(std::string(id) + "ers", "maps");
    }
    world.service("maps");
    world.service("cards");
    return world;
}

std::vector<MissingFallback> missingIn(const World& world, const Placement& placement)
{
    return missingFallbacks(world.topology, *failuresOf(world.topology, placement, Progress()));
}

} // namespace

class MissingFallbacksTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheServiceWhoLosesItAndToWhat();
    void saysThatTheFallbackFallsWithIt();
    void namesAllThatOneFailureTakes();
    void isSilentWhereTheFallbackTakesOver();
};

void MissingFallbacksTest::namesTheServiceWhoLosesItAndToWhat()
{
    const auto found = missingIn(twoGates(), {{{"maps"}, {{"store"}}}});
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].service == ServiceId{"maps"});
    std::vector<std::string> failed;
    for (const RowRef& row : found[0].failed)
        failed.push_back(row.id);
    QCOMPARE(failed, (std::vector<std::string>{"hub", "store", "east.hub", "hub.store", "hub.west"}));
    QVERIFY(found[0].users == (std::vector<PopulationId>{{"easters"}, {"westers"}}));
    QCOMPARE(english(found[0].what),
             std::string("maps has no fallback: easters and 1 more lose it when one of these fails: hub and 4 more"));
    QVERIFY(english(found[0].remedy).find("fallback") != std::string::npos);
}

void MissingFallbacksTest::saysThatTheFallbackFallsWithIt()
{
    World world = twoGates();
    world.service("maps").fallback = ServiceId{"cards"};
    const auto found = missingIn(world, {{{"maps"}, {{"store"}}}, {{"cards"}, {{"store"}}}});
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(english(found[0].what).find("its fallback cards") != std::string::npos);
}

void MissingFallbacksTest::namesAllThatOneFailureTakes()
{
    World world = twoGates();
    world.fromUsers("easters", "cards");
    const auto found = missingIn(world, {{{"maps"}, {{"store"}}}, {{"cards"}, {{"store"}}}});
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found[0].service == ServiceId{"cards"} && found[1].service == ServiceId{"maps"});
    QVERIFY(found[0].users == std::vector<PopulationId>{{"easters"}});
}

void MissingFallbacksTest::isSilentWhereTheFallbackTakesOver()
{
    World world = twoGates();
    world.service("maps").fallback = ServiceId{"cards"};
    QVERIFY(missingIn(world, {{{"maps"}, {{"store"}}}, {{"cards"}, {{"east"}, {"west"}}}}).empty());
}

REGISTER_TEST(MissingFallbacksTest)
#include "missing_fallbacks_test.moc"
