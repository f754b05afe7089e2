// Are points of presence parted where no miss connects them, and only there?
#include "core/cache/topology/tier_groups.h"

#include "core/base/random.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace edgewright;
using Groups = std::vector<std::vector<std::size_t>>;

namespace {

/// A routing of points of presence alone: no requests from users.
struct Drawn {
    ContentRouting routing;
    std::vector<Population> populations;

    explicit Drawn(std::size_t points)
    {
        routing.pointsOfPresence.resize(points);
        routing.onward.resize(points);
    }
    void asks(std::size_t from, std::optional<std::size_t> next) { routing.onward[from].push_back(Hop{next, 0}); }
    void usersAt(std::size_t point, double rate)
    {
        Population& users = populations.emplace_back();
        users.requestRate = RequestsPerSecond(rate);
        routing.populations.push_back({.access = Hop{point, 0}});
        for (std::size_t i = 0; i < populations.size(); ++i)
            routing.populations[i].population = &populations[i];
    }
    Groups groups(std::size_t most = mostTierGroups) const { return tierGroups(routing, most); }
};

} // namespace

class TierGroupsTest : public QObject {
    Q_OBJECT
private slots:
    void partsWhatNoMissConnects();
    void hasOneGroupAtLeast();
    void sharesTheWorkOut();
    void agreesWithASlowSearch();
};

/// 0 and 1 ask 2; 3 stands alone; nobody comes to 4.
void TierGroupsTest::partsWhatNoMissConnects()
{
    Drawn drawn(5);
    drawn.asks(0, 2);
    drawn.asks(1, 2);
    drawn.asks(2, {});
    drawn.asks(3, {});
    drawn.usersAt(0, 10);
    drawn.usersAt(3, 20);
    QCOMPARE(drawn.groups(), (Groups{{3, 4}, {0, 1, 2}}));
    QCOMPARE(drawn.groups(1), (Groups{{0, 1, 2, 3, 4}}));
    drawn.asks(3, 1); // another origin
    QCOMPARE(drawn.groups(), (Groups{{0, 1, 2, 3, 4}}));
}

void TierGroupsTest::hasOneGroupAtLeast() { QCOMPARE(Drawn(0).groups(), Groups{{}}); }

/// Rates of 6, 5, 4, 3, 2 and 1 in three groups: seven each.
void TierGroupsTest::sharesTheWorkOut()
{
    Drawn drawn(6);
    for (std::size_t i = 0; i < 6; ++i) {
        drawn.asks(i, {});
        drawn.usersAt(i, static_cast<double>(6 - i));
    }
    QCOMPARE(drawn.groups(3), (Groups{{0, 5}, {1, 4}, {2, 3}}));
}

void TierGroupsTest::agreesWithASlowSearch()
{
    Random random(1);
    for (int round = 0; round < 200; ++round) {
        const std::size_t points = 1 + random() % 12;
        Drawn drawn(points);
        std::vector<std::set<std::size_t>> together(
            points); // whatever reaches whatever, by trying until nothing is added
        for (std::size_t i = 0; i < points; ++i) {
            together[i].insert(i);
            const std::size_t next = random() % (2 * points);
            drawn.asks(i, next < points ? std::optional(next) : std::nullopt);
            if (next < points)
                together[i].insert(next);
        }
        for (std::size_t turn = 0; turn < points; ++turn)
            for (std::size_t i = 0; i < points; ++i)
                for (const std::size_t other : std::set(together[i])) {
                    together[i].insert(together[other].begin(), together[other].end());
                    together[other].insert(together[i].begin(), together[i].end());
                }
        Groups expected;
        for (const std::set<std::size_t>& group : std::set(together.begin(), together.end()))
            expected.emplace_back(group.begin(), group.end());
        for (std::size_t i = 0; i < expected.size(); ++i) // so that none is put together with another one
            drawn.usersAt(expected[i].front(), 1);
        Groups found = drawn.groups();
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }
}

REGISTER_TEST(TierGroupsTest)
#include "tier_groups_test.moc"
