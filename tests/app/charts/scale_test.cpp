// Scales: ticks are round, values stand where they belong.
#include "app/charts/scale.h"

#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ScaleTest final : public QObject {
    Q_OBJECT

private slots:
    void ticksAreRound_data();
    void ticksAreRound();
    void linearScalesEndOnTicks();
    void linearTicksStayInTheRange();
    void logarithmicScalesEndOnOneTwoOrFive_data();
    void logarithmicScalesEndOnOneTwoOrFive();
    void logarithmicTicksAreOneTwoFive();
    void fractionsFollowTheirScale();
};

void ScaleTest::ticksAreRound_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("step");
    QTest::newRow("a hundred") << 100.0 << 20.0; // 12.5 would be the eighth; the next round one is 20
    QTest::newRow("forty") << 40.0 << 5.0;       // 40 / 8
    QTest::newRow("twenty") << 20.0 << 2.5;
    QTest::newRow("a budget of 24") << 24.0 << 5.0; // 3 is not round
    QTest::newRow("a millisecond") << 1.0 << 0.2;
    QTest::newRow("a microsecond") << 0.001 << 0.0002;
    QTest::newRow("nothing") << 0.0 << 1.0;
}

void ScaleTest::ticksAreRound()
{
    QFETCH(double, span);
    QFETCH(double, step);
    QCOMPARE(tickStep(span), step);
    QVERIFY(linearScale(span).least == 0 && linearScale(span).most >= span);
}

/// 1,243 to 1,274 spans 31: steps of 5, from tick to tick.
void ScaleTest::linearScalesEndOnTicks()
{
    const Scale scale = linearScale(1243, 1274);
    QCOMPARE(scale.least, 1240);
    QCOMPARE(scale.most, 1275);
    QCOMPARE(linearScale(7, 7).most, 8);
}

void ScaleTest::linearTicksStayInTheRange()
{
    const std::vector<double> expected{10, 15, 20, 25,
                                       30}; // 8 to 33 spans 25: its eighth is 3.1, the next round step 5
    QCOMPARE((Scale{8, 33}.ticks()), expected);
}

void ScaleTest::logarithmicScalesEndOnOneTwoOrFive_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::newRow("between") << 0.3 << 140.0 << 0.2 << 200.0;
    QTest::newRow("on them") << 0.2 << 500.0 << 0.2 << 500.0;
    QTest::newRow("next decade") << 9.9 << 5001.0 << 5.0 << 10000.0;
    QTest::newRow("one value") << 1.0 << 1.0 << 1.0 << 10.0; // an axis has a length
}

void ScaleTest::logarithmicScalesEndOnOneTwoOrFive()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(double, start);
    QFETCH(double, end);
    const Scale scale = logarithmicScale(least, most);
    QCOMPARE(scale.least, start);
    QCOMPARE(scale.most, end);
}

void ScaleTest::logarithmicTicksAreOneTwoFive()
{
    const std::vector<double> dense{0.5, 1, 2, 5, 10, 20};
    const std::vector<double> ticks = logarithmicScale(0.5, 20).ticks();
    QCOMPARE(ticks.size(), dense.size());
    for (std::size_t i = 0; i < dense.size(); ++i)
        QCOMPARE(ticks[i], dense[i]);
    QCOMPARE(logarithmicScale(0.01, 1000).ticks().size(), std::size_t{6}); // five decades: their ends alone
}

void ScaleTest::fractionsFollowTheirScale()
{
    const Scale linear{10, 30}, logarithmic{1, 100, true};
    QCOMPARE(linear.fraction(15), 0.25);
    QCOMPARE(logarithmic.fraction(10), 0.5); // the geometric mean of 1 and 100
    QCOMPARE(logarithmic.fraction(0), 0.0);
    QCOMPARE(linear.fraction(99), 1.0);
}

REGISTER_TEST(ScaleTest)

#include "scale_test.moc"
