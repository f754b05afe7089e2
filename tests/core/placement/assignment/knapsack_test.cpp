// Are the items that are chosen worth most, and does the bound hold where the search is cut short?
#include "core/base/random.h"
#include "core/placement/assignment/knapsack.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;

class KnapsackTest : public QObject {
    Q_OBJECT
private slots:
    void isWorthWhatATableSays_data();
    void isWorthWhatATableSays();
    void takesAllThatFits();
    void boundsWhatItCanNotFinish();
};

namespace {

std::vector<KnapsackItem> randomItems(Random& random, Amount capacity, bool isCorrelated)
{
    std::vector<KnapsackItem> items;
    const std::size_t count = 1 + random() % 40;
    for (std::size_t i = 0; i < count; ++i) {
        const auto weight = static_cast<Amount>(random() % 60);
        const auto chance = static_cast<Amount>(random() % 1000);
        if (weight <= capacity)
            items.push_back({1 + (isCorrelated ? 10 * weight + chance % 20 : chance), weight, static_cast<int>(i)});
    }
    return items;
}

/// Bellman's table: the most that each capacity holds.
Amount tableProfit(const std::vector<KnapsackItem>& items, Amount capacity)
{
    std::vector<Amount> most(static_cast<std::size_t>(capacity + 1));
    for (const KnapsackItem& item : items)
        for (Amount room = capacity; room >= item.weight; --room)
            most[static_cast<std::size_t>(room)] = std::max(
                most[static_cast<std::size_t>(room)], most[static_cast<std::size_t>(room - item.weight)] + item.profit);
    return most.back();
}

/// Profit and weight of what was chosen.
std::pair<Amount, Amount> totalOf(const std::vector<KnapsackItem>& items, const std::vector<int>& names)
{
    std::pair<Amount, Amount> total;
    for (const KnapsackItem& item : items)
        if (std::count(names.begin(), names.end(), item.name)) {
            total.first += item.profit;
            total.second += item.weight;
        }
    return total;
}

} // namespace

void KnapsackTest::isWorthWhatATableSays_data()
{
    QTest::addColumn<bool>("isCorrelated");
    QTest::newRow("profits at random") << false;
    QTest::newRow("profits that follow weights") << true;
}

void KnapsackTest::isWorthWhatATableSays()
{
    QFETCH(bool, isCorrelated);
    Knapsack knapsack;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        Random random(seed);
        const auto capacity = static_cast<Amount>(random() % 300);
        const std::vector<KnapsackItem> items = randomItems(random, capacity, isCorrelated);
        std::vector<KnapsackItem> shuffled = items;
        knapsack.solve(shuffled, capacity);
        const Amount best = tableProfit(items, capacity);
        const auto [profit, weight] = totalOf(items, knapsack.chosen());
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(knapsack.profit() == best && knapsack.bound() == best, where);
        QVERIFY2(profit == best && weight <= capacity, where);
        QVERIFY2(knapsack.cutProfit() >= best, where);
    }
}

void KnapsackTest::takesAllThatFits()
{
    Knapsack knapsack;
    std::vector<KnapsackItem> items{{5, 3, 0}, {1, 0, 1}, {2, 4, 2}};
    knapsack.solve(items, 7);
    QCOMPARE(knapsack.profit(), Amount{8});
    QCOMPARE(knapsack.price(), 0.0); // a unit more would hold nothing more
}

void KnapsackTest::boundsWhatItCanNotFinish()
{
    // Weights even, capacity odd, profit = weight: no sum reaches the bound of cut items, so nothing is ever ruled out by it, and
    // weights up to 2^40 leave next to no two sums alike. The best lies below the capacity, an odd number, in any case.
    Random random(1);
    std::vector<KnapsackItem> items;
    Amount all = 0;
    for (int i = 0; i < 60; ++i) {
        const auto weight = static_cast<Amount>(2 + 2 * (random() >> 25));
        items.push_back({weight, weight, i});
        all += weight;
    }
    const Amount capacity = all / 4 * 2 + 1;
    const std::vector<KnapsackItem> before = items;
    Knapsack knapsack;
    knapsack.solve(items, capacity);
    QVERIFY(knapsack.profit() < capacity);
    QVERIFY(knapsack.bound() >= capacity - 1); // the best, which is at most this even number, is not passed off as less
    QCOMPARE(totalOf(before, knapsack.chosen()).first, knapsack.profit());
}

REGISTER_TEST(KnapsackTest)
#include "knapsack_test.moc"
