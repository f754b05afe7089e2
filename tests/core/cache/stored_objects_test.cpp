// Do objects keep their order in queues, in less than 40 bytes each?
#include "core/cache/stored_objects.h"
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <deque>

using namespace edgewright;

class StoredObjectsTest : public QObject {
    Q_OBJECT
private slots:
    void keepsTwoQueuesInOrder();
    void seesThroughAWrongGuess();
    void takesLessThan40BytesAnObject_data();
    void takesLessThan40BytesAnObject();
};

void StoredObjectsTest::keepsTwoQueuesInOrder()
{
    StoredObjects<StoredObject> objects;
    const std::array<ObjectQueue, 2> queues{objects.newQueue(), objects.newQueue()};
    std::array<std::deque<ObjectKey>, 2> slow;
    Random random(3);
    for (int step = 0; step < 20'000; ++step) {
        const ObjectKey key = random() % 300;
        const ObjectIndex index = objects.find(tagOf(key), key);
        const std::size_t to = random() % 2;
        for (auto& queue : slow)
            std::erase(queue, key);
        if (index == 0) {
            objects.pushFront(queues[to], objects.add(tagOf(key), key, 1));
            slow[to].push_front(key);
        } else if (random() % 2 != 0) {
            objects.moveToFront(queues[to], index);
            slow[to].push_front(key);
        } else {
            objects.erase(index);
        }
        for (std::size_t queue = 0; queue < 2; ++queue) {
            QCOMPARE(objects.isEmpty(queues[queue]), slow[queue].empty());
            if (slow[queue].empty())
                continue;
            QCOMPARE(objects[objects.first(queues[queue])].key, slow[queue].front());
            QCOMPARE(objects[objects.last(queues[queue])].key, slow[queue].back());
        }
        QCOMPARE(objects.count(), slow[0].size() + slow[1].size());
    }
}

void StoredObjectsTest::seesThroughAWrongGuess()
{
    StoredObjects<StoredObject> objects;
    const ObjectQueue queue = objects.newQueue();
    const auto put = [&](ObjectKey key) {
        const ObjectIndex index = objects.add(tagOf(key), key, 1);
        objects.pushFront(queue, index);
        return index;
    };
    const ObjectIndex first = put(7);
    QCOMPARE(objects.find(tagOf(7), 7, first), first);
    objects.erase(first);
    QCOMPARE(objects.find(tagOf(7), 7, first), ObjectIndex{0}); // gone
    QVERIFY(objects.newQueue() != first);
    QCOMPARE(put(8), first); // another in its place
    QCOMPARE(objects.find(tagOf(7), 7, first), ObjectIndex{0});
    const ObjectIndex second = put(7);
    QCOMPARE(objects.find(tagOf(7), 7, first), second);
    QCOMPARE(objects.find(tagOf(0), 0), ObjectIndex{0}); // number 0 is no object
}

void StoredObjectsTest::takesLessThan40BytesAnObject_data()
{
    QTest::addColumn<QString>("policy");
    for (const char* policy : {"lru", "fifo", "sieve", "clock"})
        QTest::newRow(policy) << policy;
}

void StoredObjectsTest::takesLessThan40BytesAnObject()
{
    QFETCH(QString, policy);
    for (const std::uint64_t capacity : {50'000u, 70'000u, 100'000u, 140'000u, 200'000u}) {
        const auto cache =
            evictionPolicyWithKey(policy.toStdString())->makeTraceCache({.capacity = capacity, .ignoresSizes = true});
        std::vector<TraceRequest> requests;
        for (std::uint64_t object = 0; object < capacity + 1000; ++object)
            requests.push_back({.object = object});
        cache->replay(requests);
        QCOMPARE(cache->objects(), capacity);
        const double bytes = static_cast<double>(cache->memoryBytes()) / static_cast<double>(capacity);
        QVERIFY2(bytes < 40, qPrintable(QString("%1 bytes an object at %2").arg(bytes).arg(capacity)));
    }
}

REGISTER_TEST(StoredObjectsTest)
#include "stored_objects_test.moc"
