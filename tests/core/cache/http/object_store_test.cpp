// Does a store keep to its capacity, and does what leaves leave whole?
#include "core/cache/http/object_store.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::http;

namespace {

StoredObject sized(double bytes) { return {.response = {.bytes = bytes}}; }

ObjectStore storeOf(double capacity, const CacheDialect& dialect)
{
    return ObjectStore(capacity, evictionPolicyWithKey("lru")->make(static_cast<std::uint64_t>(capacity)), dialect);
}

} // namespace

class ObjectStoreTest : public QObject {
    Q_OBJECT
private slots:
    void makesRoomForWhatComes();
    void countsAnObjectThatGrows();
    void leavesAShortLifeUncounted();
    void movesAnObjectOnlySoOften();
    void forgetsAKeyThatNobodyWaitsFor();
};

void ObjectStoreTest::makesRoomForWhatComes()
{
    const CacheDialect dialect;
    ObjectStore store = storeOf(100, dialect);
    for (WordId key = 1; key <= 5; ++key)
        store.put(key, sized(40), nullptr, key);
    QCOMPARE(store.usedBytes(), 80.0);
    QVERIFY(!store.find(3) && store.find(4) && store.find(5));
    QVERIFY(!store.fits(sized(101)) && store.fits(sized(100)));
}

void ObjectStoreTest::countsAnObjectThatGrows()
{
    const CacheDialect dialect;
    ObjectStore store = storeOf(100, dialect);
    store.put(1, sized(40), nullptr, 0);
    store.put(2, sized(40), nullptr, 1);
    store.put(2, sized(90), &store.find(2)->objects.front(), 2);
    QCOMPARE(store.usedBytes(), 90.0);
    QVERIFY(!store.find(1));
    store.remove(2, &store.find(2)->objects.front());
    QCOMPARE(store.usedBytes(), 0.0);
    QCOMPARE(store.keys(), std::size_t(0));
}

void ObjectStoreTest::leavesAShortLifeUncounted()
{
    const CacheDialect dialect{.uncountedBelow = 10};
    ObjectStore store = storeOf(100, dialect);
    StoredObject brief = sized(1000);
    brief.goneAt = 9;
    store.put(1, brief, nullptr, 0);
    QCOMPARE(store.usedBytes(), 0.0);
    QVERIFY(store.fits(brief));
}

void ObjectStoreTest::movesAnObjectOnlySoOften()
{
    for (const auto& [interval, kept] : {std::pair(0.0, WordId{1}), {5.0, WordId{2}}}) {
        const CacheDialect dialect{.touchInterval = interval};
        ObjectStore store = storeOf(100, dialect);
        store.put(1, sized(40), nullptr, 0);
        store.put(2, sized(40), nullptr, 1);
        store.hit(1, *store.find(1), 2);
        store.put(3, sized(40), nullptr, 3);
        QVERIFY(store.find(kept) && !store.find(3 - kept));
    }
}

void ObjectStoreTest::forgetsAKeyThatNobodyWaitsFor()
{
    const CacheDialect dialect;
    ObjectStore store = storeOf(100, dialect);
    store.at(1).running = 7;
    store.forgetIdle(1);
    QVERIFY(store.find(1));
    store.at(1).running = noFetch;
    store.forgetIdle(1);
    QVERIFY(!store.find(1));
}

REGISTER_TEST(ObjectStoreTest)
#include "object_store_test.moc"
