// Do open stations serve as many users as they can, however they were opened and closed?
#include "core/placement/coverage/seating.h"
#include "tests/core/placement/coverage/coverage_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::coverage;
using namespace edgewright::testing;

class SeatingTest : public QObject {
    Q_OBJECT
private slots:
    void movesUsersUp();
    void keepsTheMostOnTheWay();
    void closesWhatIsSpare();
};

void SeatingTest::movesUsersUp()
{
    // The first user may sit at either station, the second only where the first sits at first.
    const CoverageProblem problem{{1, 1}, {{0, 1}, {0}}};
    const District district = districts(problem).front();
    Seating seating(district);
    const std::size_t first = district.stations[0] == 0 ? 0 : 1;
    seating.open(first);
    QCOMPARE(seating.served(), 1);
    seating.open(1 - first);
    QCOMPARE(seating.served(), 2);
    seating.close(first);
    QCOMPARE(seating.served(), 1);
    QCOMPARE(seating.openStations(), 1);
    QVERIFY(!seating.isOpen(first));
}

void SeatingTest::keepsTheMostOnTheWay()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const CoverageProblem problem = coverageCase({8, 18, 4, 3}, seed);
        SlowCoverage slow(problem);
        for (const District& district : districts(problem)) {
            // Users of other districts are out of reach of these stations.
            Seating seating(district);
            Random random(seed);
            std::uint64_t open = 0;
            for (int step = 0; step < 30; ++step) {
                const std::size_t station = random() % district.stations.size();
                open ^= std::uint64_t(1) << district.stations[station];
                seating.isOpen(station) ? seating.close(station) : seating.open(station);
                QVERIFY2(seating.served() == slow.served(open),
                         qPrintable(QString("seed %1, step %2").arg(seed).arg(step)));
            }
        }
    }
}

void SeatingTest::closesWhatIsSpare()
{
    // Two seats each; the last user reaches the second station alone.
    const CoverageProblem problem{{2, 2}, {{0, 1}, {1}}};
    const District district = districts(problem).front();
    const std::size_t first = district.stations[0] == 0 ? 0 : 1;
    Seating seating(district);
    seating.open(first);
    QVERIFY(!seating.closeIfSpare(first)); // there is no seat but these
    seating.open(1 - first);
    QVERIFY(!seating.closeIfSpare(1 - first)); // there are seats, out of reach
    QVERIFY(seating.isOpen(1 - first) && seating.served() == 2);
    QVERIFY(seating.closeIfSpare(first));
    QVERIFY(!seating.isOpen(first) && seating.served() == 2);
}

REGISTER_TEST(SeatingTest)
#include "seating_test.moc"
