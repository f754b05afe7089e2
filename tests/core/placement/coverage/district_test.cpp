// Are stations and users kept apart that have nothing to do with one another, and users who are alike put together?
#include "core/placement/coverage/district.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::coverage;

class DistrictTest : public QObject {
    Q_OBJECT
private slots:
    void partsWhatHangsTogether();
    void groupsUsersOfTheSameStations();
    void leavesOutWhoCannotBeServed();
};

void DistrictTest::partsWhatHangsTogether()
{
    // 0 and 2 share the first user, 2 and 3 the second; 1 is alone with the third.
    const auto parts = districts({{1, 1, 1, 1}, {{0, 2}, {3, 2}, {1}}});
    QCOMPARE(parts.size(), std::size_t(2));
    std::vector<std::size_t> sizes{parts[0].stations.size(), parts[1].stations.size()};
    std::ranges::sort(sizes);
    QCOMPARE(sizes, (std::vector<std::size_t>{1, 3}));
}

void DistrictTest::groupsUsersOfTheSameStations()
{
    const auto parts = districts({{5, 7}, {{0, 1}, {1, 0}, {1}}});
    QCOMPARE(parts.size(), std::size_t(1));
    QCOMPARE(parts[0].users, (std::vector<std::vector<int>>{{0, 1}, {2}}));
    QCOMPARE(parts[0].size(0), 2);
    QCOMPARE(parts[0].pairs.size(), std::size_t(3));
    for (std::size_t pair = 0; pair < parts[0].pairs.size(); ++pair) {
        const auto& [group, station] = parts[0].pairs[pair];
        QVERIFY(std::ranges::count(parts[0].ofGroup[group], pair) == 1);
        QVERIFY(std::ranges::count(parts[0].ofStation[station], pair) == 1);
        QCOMPARE(parts[0].capacity[station], parts[0].stations[station] == 0 ? 5 : 7);
    }
}

void DistrictTest::leavesOutWhoCannotBeServed()
{
    QVERIFY(districts({{0, 3}, {{}, {0}}}).empty());
    const auto parts = districts({{0, 3}, {{1, 0}}});
    QCOMPARE(parts.size(), std::size_t(1));
    QCOMPARE(parts[0].stations, std::vector<int>{1});
}

REGISTER_TEST(DistrictTest)
#include "district_test.moc"
