// Does the sketch never count too little, rarely too much, and forget slowly?
#include "core/cache/frequency_sketch.h"
#include "core/cache/key_table.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class FrequencySketchTest : public QObject {
    Q_OBJECT
private slots:
    void neverCountsTooLittle();
    void keepsItsCountsAsItGrows();
    void halvesAllCountsInTime();
};

/// 4,000 objects in a sketch for as many, asked for 1 to 7 times each: 16,000 requests, before the first halving at 40,000.
void FrequencySketchTest::neverCountsTooLittle()
{
    FrequencySketch sketch;
    sketch.fit(4000);
    for (ObjectKey object = 0; object < 4000; ++object)
        for (ObjectKey times = 0; times <= object % 7; ++times)
            sketch.add(tagOf(object));
    int tooMuch = 0;
    for (ObjectKey object = 0; object < 4000; ++object) {
        const unsigned estimate = sketch.estimate(tagOf(object));
        QVERIFY(estimate >= object % 7 + 1);
        tooMuch += estimate > object % 7 + 1;
    }
    QVERIFY2(tooMuch < 400, qPrintable(QString::number(tooMuch)));
}

void FrequencySketchTest::keepsItsCountsAsItGrows()
{
    FrequencySketch sketch;
    for (int times = 0; times < 9; ++times)
        sketch.add(tagOf(77));
    sketch.fit(100'000);
    QCOMPARE(sketch.estimate(tagOf(77)), 9u);
    QCOMPARE(sketch.estimate(tagOf(78)), 0u);
}

void FrequencySketchTest::halvesAllCountsInTime()
{
    FrequencySketch sketch; // for 128 objects: halves at 1,280 additions
    for (int times = 0; times < 12; ++times)
        sketch.add(tagOf(1));
    for (ObjectKey object = 100; sketch.estimate(tagOf(1)) == 12 && object < 3000; ++object)
        sketch.add(tagOf(object));
    QCOMPARE(sketch.estimate(tagOf(1)), 6u);
}

REGISTER_TEST(FrequencySketchTest)
#include "frequency_sketch_test.moc"
