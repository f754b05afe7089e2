// Does rounding find what whole stations make of a row?
#include "core/placement/coverage/rounding.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::coverage;

class RoundingTest : public QObject {
    Q_OBJECT
private slots:
    void takesWholeStations();
    void countsOpenStationsByWhatTheyLack();
    void findsNothingInWholeAnswers();
};

void RoundingTest::takesWholeStations()
{
    // 10 a + 10 b + 10 c >= 15 takes two stations: the halves are 0.5 short.
    const std::vector<double> open{0.5, 0.5, 0.5};
    const auto row = rounded({{10, 10, 10}, 15}, open);
    QVERIFY(row.has_value());
    const double scale = row->factors[0];
    QCOMPARE(row->least / scale, 2.0);
    QCOMPARE(row->factors[1] / scale, 1.0);
}

void RoundingTest::countsOpenStationsByWhatTheyLack()
{
    // 16 a + 6 b + 6 c >= 25 with a open: 9 are left, which b and c bring only together.
    const std::vector<double> open{1, 0.75, 0.75};
    const auto row = rounded({{16, 6, 6}, 25}, open);
    QVERIFY(row.has_value() && row->shortBy(open) > 0);
    QVERIFY(row->shortBy(std::vector<double>{1, 1, 1}) <= 1e-9);
    QVERIFY(row->shortBy(std::vector<double>{1, 1, 0}) > 0);
}

void RoundingTest::findsNothingInWholeAnswers()
{
    QVERIFY(!rounded({{10, 10, 10}, 15}, std::vector<double>{1, 1, 0}));
    QVERIFY(!rounded({{10, 10, 10}, 20}, std::vector<double>{1, 0.5, 0.5})); // divides evenly
}

REGISTER_TEST(RoundingTest)
#include "rounding_test.moc"
