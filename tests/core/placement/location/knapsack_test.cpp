// Are those served first by whom a site gains most for each unit?
#include "core/placement/location/knapsack.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::location;

class KnapsackTest : public QObject {
    Q_OBJECT

private slots:
    void gainsWhatSortingGains();
};

void KnapsackTest::gainsWhatSortingGains()
{
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        Random random(seed);
        std::vector<KnapsackItem> items;
        for (std::uint32_t i = 0; i < seed % 30; ++i) {
            const double demand = testing::below(random, 9), gain = -1 - testing::below(random, 20);
            items.push_back({demand > 0 ? gain / demand : -HUGE_VAL, demand, gain, i});
        }
        const double room = testing::below(random, 80);
        std::vector<KnapsackItem> sorted = items;
        std::ranges::sort(sorted, {}, &KnapsackItem::ratio);
        double left = room, slow = 0;
        for (const KnapsackItem& item : sorted) {
            const double part = item.demand > left ? left / item.demand : 1;
            slow += part * item.gain;
            left -= part * item.demand;
        }
        const Filled filled = fill(items, room);
        double gain = 0, demand = 0;
        for (std::size_t i = 0; i < filled.items; ++i) {
            const double part = i + 1 == filled.items ? filled.lastPart : 1;
            gain += part * items[i].gain;
            demand += part * items[i].demand;
            QVERIFY(items[i].ratio <= filled.end);
        }
        for (std::size_t i = filled.items; i < items.size(); ++i)
            QVERIFY(items[i].ratio >= filled.end);
        QVERIFY2(std::abs(gain - slow) < 1e-9, QByteArray::number(qulonglong(seed)));
        QVERIFY(demand <= room + 1e-9);
    }
}

REGISTER_TEST(KnapsackTest)
#include "knapsack_test.moc"
