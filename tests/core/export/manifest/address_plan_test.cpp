// Do address plans never overlap, and does a new network leave the others be?
#include "tests/support/register_test.h"

#include "core/export/manifest/address_plan.h"

#include <QTest>

#include <set>

using namespace edgewright;

namespace {

std::vector<std::string> keys(int count)
{
    std::vector<std::string> made;
    for (int i = 0; i < count; ++i)
        made.push_back("n" + std::to_string(1000 + i));
    return made;
}

} // namespace

class AddressPlanTest : public QObject {
    Q_OBJECT

private slots:
    void noTwoKeysShareASlot_data();
    void noTwoKeysShareASlot();
    void saysWhenTheSlotsAreSpent();
    void aKeyOfItsOwnHashStaysWhereItIs();
};

void AddressPlanTest::noTwoKeysShareASlot_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 10, 200, 256})
        QTest::addRow("%d", count) << count;
}

void AddressPlanTest::noTwoKeysShareASlot()
{
    QFETCH(int, count);
    std::set<int> seen;
    const auto plan = slotsFor(keys(count), addressSlots);
    QVERIFY(plan);
    for (const auto& [key, slot] : *plan) {
        QVERIFY(slot >= 0 && slot < addressSlots);
        QVERIFY(seen.insert(slot).second);
    }
    QCOMPARE(seen.size(), static_cast<std::size_t>(count));
}

void AddressPlanTest::saysWhenTheSlotsAreSpent() { QVERIFY(!slotsFor(keys(257), addressSlots)); }

/// The new key sorts last, so it is the one that yields where two hashes meet.
void AddressPlanTest::aKeyOfItsOwnHashStaysWhereItIs()
{
    const auto ten = *slotsFor(keys(10), addressSlots), eleven = *slotsFor(keys(11), addressSlots);
    for (const auto& [key, slot] : ten)
        QCOMPARE(eleven.at(key), slot);
}

REGISTER_TEST(AddressPlanTest)
#include "address_plan_test.moc"
