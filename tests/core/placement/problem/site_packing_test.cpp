// Is the best packing of one node what trying every set gives?
#include "core/placement/problem/site_packing.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::placing;
using edgewright::testing::Dice;

class SitePackingTest : public QObject {
    Q_OBJECT

private slots:
    void isTheBestOfAllSets();
    void isNotBelowTheBestWhereTheSearchIsCutShort();
};

namespace {

double bestOfAll(const std::vector<Parcel>& parcels, const Amounts& capacity)
{
    double best = 0;
    for (unsigned set = 0; set < 1U << parcels.size(); ++set) {
        double value = 0;
        Amounts used{};
        for (std::size_t at = 0; at < parcels.size(); ++at)
            if (set >> at & 1U) {
                value += parcels[at].value;
                for (std::size_t r = 0; r < resourceCount; ++r)
                    used[r] += parcels[at].amounts[r];
            }
        bool fits = true;
        for (std::size_t r = 0; r < resourceCount; ++r)
            fits &= fitsInto(used[r], capacity[r]);
        best = fits ? std::max(best, value) : best;
    }
    return best;
}

} // namespace

void SitePackingTest::isTheBestOfAllSets()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Dice dice(seed);
        std::vector<Parcel> parcels(static_cast<std::size_t>(dice.between(0, 9)));
        for (Parcel& one : parcels)
            one = {static_cast<double>(dice.between(-3, 20)),
                   {static_cast<double>(dice.upTo(4)), static_cast<double>(dice.upTo(4)), 0, 0, 0}};
        const Amounts capacity{static_cast<double>(dice.upTo(12)), static_cast<double>(dice.upTo(12)), 0, 0, 0};
        const Packing packing = bestPacking(parcels, capacity);
        QVERIFY2(std::abs(packing.value - bestOfAll(parcels, capacity)) < 1e-9, QByteArray::number(seed));
        double taken = 0;
        for (const int at : packing.taken)
            taken += parcels[static_cast<std::size_t>(at)].value;
        QVERIFY2(std::abs(packing.value - taken) < 1e-9, QByteArray::number(seed));
    }
}

/// 30 alike parcels, of which 15 fit: every set of 15 is as good, and there are more than can be tried.
void SitePackingTest::isNotBelowTheBestWhereTheSearchIsCutShort()
{
    const std::vector<Parcel> parcels(30, Parcel{1, {2, 0, 0, 0, 0}});
    QVERIFY(bestPacking(parcels, {31, 0, 0, 0, 0}).value >= 15);
    QVERIFY(bestPacking(parcels, {31, 0, 0, 0, 0}).value <= 15.5 + 1e-6);
}

REGISTER_TEST(SitePackingTest)
#include "site_packing_test.moc"
