// Is a result that contradicts itself refused?
#include "core/cache/topology/cache_balance.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <functional>
#include <limits>

using namespace edgewright;
using edgewright::testing::Delivery;

using Break = std::function<void(CacheResult&)>;
Q_DECLARE_METATYPE(Break)

class CacheBalanceTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsWhatARunSays();
    void refusesAContradiction_data();
    void refusesAContradiction();
};

void CacheBalanceTest::acceptsWhatARunSays()
{
    QVERIFY(checkBalance(Delivery().run()));
    QVERIFY(checkBalance(CacheResult()));
}

void CacheBalanceTest::refusesAContradiction_data()
{
    QTest::addColumn<Break>("change");
    const auto row = [](const char* name, Break change) { QTest::newRow(name) << std::move(change); };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    row("a hit too many", [](CacheResult& r) { ++r.objects.hits; });
    row("more hits than requests", [](CacheResult& r) { r.pointsOfPresence[0].objects.hits = r.requests + 1; });
    row("a miss without a reason", [](CacheResult& r) { --r.pointsOfPresence[0].misses.compulsory; });
    row("a miss of users without a reason", [](CacheResult& r) { --r.misses.compulsory; });
    row("a request lost between tiers", [](CacheResult& r) { --r.pointsOfPresence[0].fromUsers; });
    row("a fetch lost on the way to the origin", [](CacheResult& r) { --r.originRequests; });
    row("a fetch that nobody made", [](CacheResult& r) { ++r.pointsOfPresence[0].fetches; });
    row("a user who is not answered", [](CacheResult& r) { --r.populations[0].requests; });
    row("more bytes hit than asked for", [](CacheResult& r) { r.bytesHit = 2 * r.bytesRequested; });
    row("more wonders than objects", [](CacheResult& r) { r.oneHitWonders = r.objectsAsked + 1; });
    row("a latency that is no number", [nan](CacheResult& r) { r.latency.p999 = Milliseconds(nan); });
    row("a rate without end", [](CacheResult& r) { r.overTime[0].originRate = RequestsPerSecond(HUGE_VAL); });
    row("a share above 1", [](CacheResult& r) { r.overTime[0].hitRatio = 1.5; });
    row("a cost that is no number", [nan](CacheResult& r) { r.egress[0].usd = nan; });
}

void CacheBalanceTest::refusesAContradiction()
{
    QFETCH(Break, change);
    CacheResult result = Delivery().run();
    change(result);
    const auto refused = checkBalance(result);
    QVERIFY(!refused);
    QVERIFY(!refused.error().remedy.empty());
}

REGISTER_TEST(CacheBalanceTest)
#include "cache_balance_test.moc"
