// May a stored copy still be served?
#include "core/cache/freshness.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

Q_DECLARE_METATYPE(edgewright::CacheStrategy)
Q_DECLARE_METATYPE(edgewright::Freshness)

class FreshnessTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheStrategy_data();
    void followsTheStrategy();
};

void FreshnessTest::followsTheStrategy_data()
{
    QTest::addColumn<CacheStrategy>("strategy");
    QTest::addColumn<double>("age");
    QTest::addColumn<Freshness>("expected");
    using enum CacheStrategy;
    // A TTL of 10 s and a window of 5 s. RFC 9111: fresh while the age is less than the lifetime.
    QTest::newRow("young") << Ttl << 9.9 << Freshness::Fresh;
    QTest::newRow("at the TTL") << Ttl << 10.0 << Freshness::Expired;
    QTest::newRow("the window counts for its strategy only") << Ttl << 12.0 << Freshness::Expired;
    QTest::newRow("young, may be stale later") << StaleWhileRevalidate << 9.9 << Freshness::Fresh;
    QTest::newRow("the window begins") << StaleWhileRevalidate << 10.0 << Freshness::Stale;
    QTest::newRow("in the window") << StaleWhileRevalidate << 14.9 << Freshness::Stale;
    QTest::newRow("the window ends") << StaleWhileRevalidate << 15.0 << Freshness::Expired;
    QTest::newRow("only a publication ends it") << PurgeOnPublish << 1e9 << Freshness::Fresh;
}

void FreshnessTest::followsTheStrategy()
{
    QFETCH(CacheStrategy, strategy);
    QFETCH(double, age);
    QFETCH(Freshness, expected);
    ContentSet content;
    content.strategy = strategy;
    content.ttl = Seconds(10);
    content.staleWhileRevalidate = Seconds(5);
    QCOMPARE(freshness(content, Seconds(age)), expected);
}

REGISTER_TEST(FreshnessTest)
#include "freshness_test.moc"
