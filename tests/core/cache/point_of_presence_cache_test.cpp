// What does the cache of one point of presence answer, request by request?
#include "core/cache/point_of_presence_cache.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

namespace {

PointOfPresenceCache lruCache(double bytes)
{
    return {bytes, evictionPolicyWithKey("lru")->make(static_cast<std::uint64_t>(bytes))};
}

ContentSet contentWith(CacheStrategy strategy)
{
    ContentSet content;
    content.strategy = strategy;
    content.ttl = Seconds(10);
    content.staleWhileRevalidate = Seconds(5);
    return content;
}

} // namespace

class PointOfPresenceCacheTest : public QObject {
    Q_OBJECT
private slots:
    void missesThenHits();
    void holdsNothingWithoutCapacity();
    void passesThroughWhatIsTooLarge();
    void makesRoomForALargeObject();
    void fetchesAnewAfterTheTtl();
    void servesStaleWithinTheWindow();
    void losesWhatIsPublished();
    void tellsOutdatedAnswers();
};

void PointOfPresenceCacheTest::missesThenHits()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    QVERIFY(!cache.request(objects, 1, 40, 0).isHit);
    const CacheAnswer second = cache.request(objects, 1, 40, 1);
    QVERIFY(second.isHit && !second.isStale && !second.asksOrigin());
    QCOMPARE(cache.objectsCached(), std::int64_t{1});
}

void PointOfPresenceCacheTest::holdsNothingWithoutCapacity()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!cache.request(objects, 1, 1, i).isHit);
    QCOMPARE(cache.objectsCached(), std::int64_t{0});
}

void PointOfPresenceCacheTest::passesThroughWhatIsTooLarge()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    cache.request(objects, 1, 100, 0);
    QVERIFY(!cache.request(objects, 2, 101, 1).isHit);
    QVERIFY(!cache.request(objects, 2, 101, 2).isHit);
    QVERIFY(cache.request(objects, 1, 100, 3).isHit); // it evicted nothing
}

void PointOfPresenceCacheTest::makesRoomForALargeObject()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    for (ObjectKey key = 1; key <= 4; ++key)
        cache.request(objects, key, 25, 0);
    cache.request(objects, 1, 25, 1); // 2 is the least recently used now
    QCOMPARE(cache.request(objects, 5, 50, 2).evicted, std::int64_t{2});
    QVERIFY(cache.request(objects, 1, 25, 3).isHit);
    QVERIFY(cache.request(objects, 4, 25, 3).isHit);
    QCOMPARE(cache.objectsCached(), std::int64_t{3});
}

void PointOfPresenceCacheTest::fetchesAnewAfterTheTtl()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    cache.request(objects, 1, 40, 0);
    QVERIFY(cache.request(objects, 1, 40, 9).isHit); // does not prolong its life
    const CacheAnswer late = cache.request(objects, 1, 40, 10);
    QVERIFY(!late.isHit && late.wasExpired && late.asksOrigin());
    QVERIFY(cache.request(objects, 1, 40, 19).isHit);
    QCOMPARE(cache.objectsCached(), std::int64_t{1});
}

void PointOfPresenceCacheTest::servesStaleWithinTheWindow()
{
    const ContentSet content = contentWith(CacheStrategy::StaleWhileRevalidate);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    cache.request(objects, 1, 40, 0);
    const CacheAnswer stale = cache.request(objects, 1, 40, 12);
    QVERIFY(stale.isHit && stale.isStale && stale.asksOrigin());
    QVERIFY(!cache.request(objects, 1, 40, 21).isStale); // the refresh at 12 began a new life
    const CacheAnswer gone = cache.request(objects, 1, 40, 27);
    QVERIFY(!gone.isHit && gone.wasExpired);
}

void PointOfPresenceCacheTest::losesWhatIsPublished()
{
    ContentSet content = contentWith(CacheStrategy::PurgeOnPublish);
    content.publishEvery = Seconds(100);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    cache.request(objects, 1, 40, 0);
    const double published = objects.nextPublication(1, 0);
    QVERIFY(cache.request(objects, 1, 40, published * 0.99).isHit);
    QCOMPARE(cache.purge(published), std::int64_t{1});
    QCOMPARE(cache.objectsCached(), std::int64_t{0});
    QVERIFY(!cache.request(objects, 1, 40, published).isHit);
}

void PointOfPresenceCacheTest::tellsOutdatedAnswers()
{
    ContentSet content = contentWith(CacheStrategy::Ttl);
    content.ttl = Seconds(1e6);
    content.publishEvery = Seconds(100);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    cache.request(objects, 1, 40, 0);
    const double published = objects.nextPublication(1, 0);
    QVERIFY(!cache.request(objects, 1, 40, published * 0.99).isOutdated);
    const CacheAnswer after = cache.request(objects, 1, 40, published);
    QVERIFY(after.isHit && after.isOutdated);
}

REGISTER_TEST(PointOfPresenceCacheTest)
#include "point_of_presence_cache_test.moc"
