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

/// Asks the cache, and the origin where the cache has to.
struct Answer : CacheAnswer {
    std::int64_t evicted = 0;
};

Answer request(PointOfPresenceCache& cache, ContentObjects& objects, ObjectKey key, double bytes, double now)
{
    Answer answer{cache.lookUp(objects, key, bytes, now)};
    if (answer.asksNext())
        answer.evicted = cache.store(objects, key, bytes, objects.fetched(key, now));
    return answer;
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
    void tellsWhyACopyIsNotThere();
    void keepsTheAgeOfWhatItWasGiven();
};

void PointOfPresenceCacheTest::missesThenHits()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    QVERIFY(!request(cache, objects, 1, 40, 0).isHit);
    const Answer second = request(cache, objects, 1, 40, 1);
    QVERIFY(second.isHit && !second.isStale && !second.asksNext());
    QCOMPARE(cache.objectsCached(), std::int64_t{1});
}

void PointOfPresenceCacheTest::holdsNothingWithoutCapacity()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!request(cache, objects, 1, 1, i).isHit);
    QCOMPARE(cache.objectsCached(), std::int64_t{0});
}

void PointOfPresenceCacheTest::passesThroughWhatIsTooLarge()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    request(cache, objects, 1, 100, 0);
    QVERIFY(!request(cache, objects, 2, 101, 1).isHit);
    QVERIFY(!request(cache, objects, 2, 101, 2).isHit);
    QVERIFY(request(cache, objects, 1, 100, 3).isHit); // it evicted nothing
}

void PointOfPresenceCacheTest::makesRoomForALargeObject()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    for (ObjectKey key = 1; key <= 4; ++key)
        request(cache, objects, key, 25, 0);
    request(cache, objects, 1, 25, 1); // 2 is the least recently used now
    QCOMPARE(request(cache, objects, 5, 50, 2).evicted, std::int64_t{2});
    QVERIFY(request(cache, objects, 1, 25, 3).isHit);
    QVERIFY(request(cache, objects, 4, 25, 3).isHit);
    QCOMPARE(cache.objectsCached(), std::int64_t{3});
}

void PointOfPresenceCacheTest::fetchesAnewAfterTheTtl()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    request(cache, objects, 1, 40, 0);
    QVERIFY(request(cache, objects, 1, 40, 9).isHit); // does not prolong its life
    const Answer late = request(cache, objects, 1, 40, 10);
    QVERIFY(!late.isHit && late.reason == MissReason::Expired && late.asksNext());
    QVERIFY(request(cache, objects, 1, 40, 19).isHit);
    QCOMPARE(cache.objectsCached(), std::int64_t{1});
}

void PointOfPresenceCacheTest::servesStaleWithinTheWindow()
{
    const ContentSet content = contentWith(CacheStrategy::StaleWhileRevalidate);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    request(cache, objects, 1, 40, 0);
    const Answer stale = request(cache, objects, 1, 40, 12);
    QVERIFY(stale.isHit && stale.isStale && stale.asksNext());
    QVERIFY(!request(cache, objects, 1, 40, 21).isStale); // the refresh at 12 began a new life
    const Answer gone = request(cache, objects, 1, 40, 27);
    QVERIFY(!gone.isHit && gone.reason == MissReason::Expired);
}

void PointOfPresenceCacheTest::losesWhatIsPublished()
{
    ContentSet content = contentWith(CacheStrategy::PurgeOnPublish);
    content.publishEvery = Seconds(100);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    request(cache, objects, 1, 40, 0);
    const double published = objects.nextPublication(1, 0);
    QVERIFY(request(cache, objects, 1, 40, published * 0.99).isHit);
    QCOMPARE(cache.purge(published), std::int64_t{1});
    QCOMPARE(cache.objectsCached(), std::int64_t{0});
    QVERIFY(!request(cache, objects, 1, 40, published).isHit);
}

void PointOfPresenceCacheTest::tellsOutdatedAnswers()
{
    ContentSet content = contentWith(CacheStrategy::Ttl);
    content.ttl = Seconds(1e6);
    content.publishEvery = Seconds(100);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    request(cache, objects, 1, 40, 0);
    const double published = objects.nextPublication(1, 0);
    QVERIFY(!request(cache, objects, 1, 40, published * 0.99).isOutdated);
    const Answer after = request(cache, objects, 1, 40, published);
    QVERIFY(after.isHit && after.isOutdated);
}

void PointOfPresenceCacheTest::tellsWhyACopyIsNotThere()
{
    ContentSet content = contentWith(CacheStrategy::PurgeOnPublish);
    content.publishEvery = Seconds(100);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    QVERIFY(request(cache, objects, 1, 60, 0).reason == MissReason::Compulsory);
    QVERIFY(request(cache, objects, 2, 60, 0).reason == MissReason::Compulsory);
    QVERIFY(request(cache, objects, 1, 60, 0).reason == MissReason::Capacity);
    QVERIFY(request(cache, objects, 3, 101, 0).reason == MissReason::Uncacheable);
    const double published = objects.nextPublication(1, 0);
    QVERIFY(request(cache, objects, 1, 60, published).reason == MissReason::Purged);
}

void PointOfPresenceCacheTest::keepsTheAgeOfWhatItWasGiven()
{
    const ContentSet content = contentWith(CacheStrategy::Ttl);
    ContentObjects objects(content, 0, 1);
    auto cache = lruCache(100);
    cache.store(objects, 1, 40, {.fetchedAt = 3, .outdatedFrom = 11}); // came at 8 from another cache
    QVERIFY(!cache.lookUp(objects, 1, 40, 10.5).isOutdated);
    QVERIFY(cache.lookUp(objects, 1, 40, 12).isOutdated);
    QVERIFY(cache.lookUp(objects, 1, 40, 13).reason == MissReason::Expired);
}

REGISTER_TEST(PointOfPresenceCacheTest)
#include "point_of_presence_cache_test.moc"
