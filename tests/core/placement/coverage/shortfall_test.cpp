// Do the rows hold for every choice of stations that serves all, and is one found where stations in part do not?
#include "core/placement/coverage/rounding.h"
#include "core/placement/coverage/seating.h"
#include "core/placement/coverage/shortfall.h"
#include "tests/core/placement/coverage/coverage_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <bit>

using namespace edgewright;
using namespace edgewright::coverage;
using namespace edgewright::testing;

class ShortfallTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhoGoesShort();
    void findsNothingWhereAllAreServed();
    void holdsForEveryChoiceThatServesMost();
    void isEndedByRowsAlone();
};

namespace {

std::vector<double> asOpen(std::uint64_t set, std::size_t stations)
{
    std::vector<double> open;
    for (std::size_t station = 0; station < stations; ++station)
        open.push_back(static_cast<double>(set >> station & 1));
    return open;
}

/// Users that the stations of a set of the district serve.
int served(const District& district, std::uint64_t set)
{
    Seating seating(district);
    for (std::size_t station = 0; station < district.stations.size(); ++station)
        if (set >> station & 1)
            seating.open(station);
    return seating.served();
}

std::uint64_t everything(const District& district) { return (std::uint64_t(1) << district.stations.size()) - 1; }

} // namespace

void ShortfallTest::findsWhoGoesShort()
{
    // Three users, of whom one reaches the second station only; half of each is not enough for it.
    const District district = districts({{2, 2}, {{0, 1}, {0, 1}, {1}}}).front();
    const auto rows = Shortfall(district, 3).at(std::vector<double>{0.5, 0.5});
    QVERIFY(!rows.empty());
    QVERIFY(rows.front().shortBy(std::vector<double>{0.5, 0.5}) >= 0.5);
    QVERIFY(rows.front().shortBy(std::vector<double>{1, 1}) <= 0);
}

void ShortfallTest::findsNothingWhereAllAreServed()
{
    const District district = districts({{2, 2}, {{0, 1}, {0, 1}, {1}}}).front();
    QVERIFY(Shortfall(district, 3).at(std::vector<double>{1, 1}).empty());
    const District roomy = districts({{2, 2}, {{0, 1}, {0, 1}}}).front();
    QVERIFY(Shortfall(roomy, 2).at(std::vector<double>{0.5, 0.5}).empty());
}

void ShortfallTest::holdsForEveryChoiceThatServesMost()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed)
        for (const District& district : districts(coverageCase({7, 16, 5, 3}, seed))) {
            const int most = served(district, everything(district));
            Random random(seed);
            std::vector<double> open;
            for (std::size_t i = 0; i < district.stations.size(); ++i)
                open.push_back(static_cast<double>(random() % 11) / 10);
            std::vector<CoverRow> rows = Shortfall(district, most).at(open);
            rows.push_back(rowOf(district, most, std::vector<char>(district.users.size(), true)));
            for (std::size_t i = rows.size(); i-- > 0;)
                if (auto deeper = rounded(rows[i], open)) {
                    QVERIFY(deeper->shortBy(open) > 0);
                    rows.push_back(std::move(*deeper));
                }
            for (std::uint64_t set = 0; set <= everything(district); ++set)
                if (served(district, set) == most)
                    for (const CoverRow& row : rows)
                        QVERIFY2(row.shortBy(asOpen(set, district.stations.size())) < 1e-9,
                                 qPrintable(QString("seed %1, set %2").arg(seed).arg(set)));
        }
}

void ShortfallTest::isEndedByRowsAlone()
{
    // A choice that serves fewer than most breaks a row: without one, the search would take it for an answer.
    for (std::uint64_t seed = 1; seed <= 60; ++seed)
        for (const District& district : districts(coverageCase({6, 12, 4, 3}, seed))) {
            const int most = served(district, everything(district));
            Shortfall shortfall(district, most);
            for (std::uint64_t set = 0; set <= everything(district); ++set)
                QCOMPARE(shortfall.at(asOpen(set, district.stations.size())).empty(), served(district, set) == most);
        }
}

REGISTER_TEST(ShortfallTest)
#include "shortfall_test.moc"
