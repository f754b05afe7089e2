// Are different objects counted, and those asked for once?
#include "core/base/random.h"
#include "core/cache/seen_objects.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <map>

using namespace edgewright;

class SeenObjectsTest : public QObject {
    Q_OBJECT
private slots:
    void countsAsAMapCounts();
    void knowsObjectZero();
};

void SeenObjectsTest::countsAsAMapCounts()
{
    SeenObjects seen;
    std::map<std::uint64_t, int> slow;
    Random random(2);
    for (int step = 1; step <= 60'000; ++step) {
        const std::uint64_t object = std::min(random() % 30'000, random() % 30'000);
        seen.asked(object);
        ++slow[object];
        if (step % 997 != 0)
            continue;
        QCOMPARE(seen.objects(), static_cast<std::int64_t>(slow.size()));
        QCOMPARE(seen.oneHitWonders(),
                 std::count_if(slow.begin(), slow.end(), [](const auto& one) { return one.second == 1; }));
        const std::uint64_t other = random() % 60'000;
        QCOMPARE(seen.contains(other), slow.contains(other));
    }
}

void SeenObjectsTest::knowsObjectZero()
{
    SeenObjects seen;
    QVERIFY(!seen.contains(0));
    for (int times = 1; times <= 3; ++times) {
        seen.asked(0);
        QVERIFY(seen.contains(0));
        QCOMPARE(seen.objects(), std::int64_t{1});
        QCOMPARE(seen.oneHitWonders(), std::int64_t{times == 1});
    }
}

REGISTER_TEST(SeenObjectsTest)
#include "seen_objects_test.moc"
