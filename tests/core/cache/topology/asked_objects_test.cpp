// Are one-hit wonders told from objects that are asked for again?
#include "core/cache/topology/asked_objects.h"
#include "core/cache/topology/zipf.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <algorithm>
#include <map>

using namespace edgewright;

class AskedObjectsTest : public QObject {
    Q_OBJECT
private slots:
    void countsNothingBeforeTheFirst();
    void agreesWithAMap();
};

void AskedObjectsTest::countsNothingBeforeTheFirst()
{
    const AskedObjects asked;
    QCOMPARE(asked.objects(), std::int64_t{0});
    QCOMPARE(asked.onceAlone(), std::int64_t{0});
}

void AskedObjectsTest::agreesWithAMap()
{
    AskedObjects asked;
    std::map<ObjectKey, int> times;
    const ZipfRank zipf(1'000'000, 0.9);
    Random random(5);
    for (int i = 0; i < 50'000; ++i) {
        const auto key = static_cast<ObjectKey>(zipf(random));
        asked.asked(key);
        ++times[key];
    }
    QCOMPARE(asked.objects(), static_cast<std::int64_t>(times.size()));
    QCOMPARE(asked.onceAlone(),
             static_cast<std::int64_t>(std::ranges::count_if(times, [](const auto& one) { return one.second == 1; })));
    QVERIFY(asked.onceAlone() > 1000);
}

REGISTER_TEST(AskedObjectsTest)
#include "asked_objects_test.moc"
