// Is the cheapest choice the cheapest, and does it rise by what is said where a site is forced?
#include "core/placement/location/site_choice.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::location;

namespace {

/// The least value over all sets that the branch allows; infinite where it allows none.
double slowValue(const std::vector<double>& value, const Branch& branch)
{
    double least = HUGE_VAL;
    for (std::size_t set = 0; set < std::size_t(1) << value.size(); ++set) {
        double sum = 0;
        std::size_t count = 0;
        bool fits = true;
        for (std::size_t site = 0; site < value.size(); ++site) {
            const bool isIn = set >> site & 1;
            sum += isIn ? value[site] : 0;
            count += isIn ? 1 : 0;
            fits &= branch.state[site] == SiteState::Free || (branch.state[site] == SiteState::Open) == isIn;
        }
        if (fits && count >= branch.fewest && count <= branch.most)
            least = std::min(least, sum);
    }
    return least;
}

} // namespace

class SiteChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void isTheCheapestOfAllSets();
};

void SiteChoiceTest::isTheCheapestOfAllSets()
{
    int tried = 0;
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        Random random(seed);
        const std::size_t sites = 1 + seed % 7;
        Branch branch{.state = std::vector<SiteState>(sites), .fewest = random() % (sites + 1)};
        branch.most = branch.fewest + random() % (sites + 1 - branch.fewest);
        std::vector<double> value;
        for (SiteState& state : branch.state) {
            value.push_back(testing::below(random, 21) - 10);
            state = random() % 4 ? SiteState::Free : random() % 2 ? SiteState::Open : SiteState::Closed;
        }
        const double least = slowValue(value, branch);
        if (least == HUGE_VAL)
            continue;
        ++tried;
        const SiteChoice choice = cheapestChoice(value, branch);
        const QByteArray where = QByteArray::number(qulonglong(seed));
        QVERIFY2(choice.value == least, where);
        for (std::size_t site = 0; site < sites; ++site) {
            if (branch.state[site] != SiteState::Free)
                continue;
            const bool isIn = std::ranges::find(choice.chosen, site) != choice.chosen.end();
            Branch forced = branch;
            forced.state[site] = isIn ? SiteState::Closed : SiteState::Open;
            const double rise = isIn ? choice.riseIfClosed(value[site]) : choice.riseIfOpen(value[site]);
            QVERIFY2(least + rise == slowValue(value, forced), where);
        }
    }
    QVERIFY(tried > 1000);
}

REGISTER_TEST(SiteChoiceTest)
#include "site_choice_test.moc"
