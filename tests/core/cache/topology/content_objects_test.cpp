// Are sizes and publications of objects what the content set says?
#include "core/cache/topology/content_objects.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <cmath>

using namespace edgewright;

class ContentObjectsTest : public QObject {
    Q_OBJECT
private slots:
    void keepsTheMeanSize_data();
    void keepsTheMeanSize();
    void givesAnObjectOneSize();
    void takesSizesFromTheTable();
    void neverPublishesWithoutAnInterval();
    void publishesAsAPoissonProcess();
    void publishesAlikeWhoeverAsks();
    void partsWeighAsMuchAsThePage();
};

void ContentObjectsTest::keepsTheMeanSize_data()
{
    QTest::addColumn<double>("sigma");
    QTest::newRow("all alike") << 0.0;
    QTest::newRow("narrow") << 0.5;
    QTest::newRow("wide") << 1.0;
}

void ContentObjectsTest::keepsTheMeanSize()
{
    QFETCH(double, sigma);
    constexpr int count = 200'000;
    ContentSet content;
    content.objects = count;
    content.meanSize = Kilobytes(50);
    content.sizeSigma = sigma;
    const ContentObjects objects(content, 1000, 1);
    double sum = 0, logSum = 0, logSquares = 0;
    for (ObjectKey key = 1000; key < 1000 + count; ++key) {
        const double bytes = objects.bytes(key);
        sum += bytes;
        logSum += std::log(bytes);
        logSquares += std::pow(std::log(bytes), 2);
    }
    // The relative standard deviation of one lognormal size is sqrt(exp(sigma²) - 1); four of the mean's.
    const double spread = 4 * std::sqrt((std::exp(sigma * sigma) - 1) / count) + 1e-9;
    QVERIFY(std::abs(sum / count / 50'000 - 1) < spread);
    const double logMean = logSum / count;
    QVERIFY(std::abs(std::sqrt(std::max(0.0, logSquares / count - logMean * logMean)) - sigma) < 0.01);
}

void ContentObjectsTest::givesAnObjectOneSize()
{
    ContentSet content;
    content.sizeSigma = 1;
    const ContentObjects objects(content, 0, 1), sameAtAnotherPlace(content, 500, 1), otherSeed(content, 0, 2);
    QCOMPARE(objects.bytes(7), objects.bytes(7));
    QCOMPARE(objects.bytes(7), sameAtAnotherPlace.bytes(507));
    QVERIFY(objects.bytes(7) != objects.bytes(8));
    QVERIFY(objects.bytes(7) != otherSeed.bytes(7));
}

void ContentObjectsTest::takesSizesFromTheTable()
{
    constexpr int count = 100'000;
    ContentSet content;
    content.objects = count;
    content.sizeTable = {10, 1, 50, 0, 400, 3};
    const ContentObjects objects(content, 0, 1);
    int small = 0;
    for (ObjectKey key = 0; key < count; ++key) {
        const double bytes = objects.bytes(key);
        QVERIFY(bytes == 10'000 || bytes == 400'000); // 50 kB weigh nothing
        small += bytes == 10'000;
    }
    QVERIFY(std::abs(small / 1e5 - 0.25) < 4 * std::sqrt(0.25 * 0.75 / count));
}

void ContentObjectsTest::neverPublishesWithoutAnInterval()
{
    const ContentSet content;
    QVERIFY(std::isinf(ContentObjects(content, 0, 1).version(3, 12).outdatedFrom));
}

void ContentObjectsTest::publishesAsAPoissonProcess()
{
    ContentSet content;
    content.publishEvery = Seconds(10);
    ContentObjects objects(content, 0, 1);
    const ContentVersion first = objects.version(0, 0);
    QCOMPARE(objects.version(0, first.outdatedFrom / 2).outdatedFrom,
             first.outdatedFrom); // known to all who ask before it
    QVERIFY(objects.version(0, first.outdatedFrom).number > first.number);
    double at = 0, squares = 0;
    constexpr int publications = 20'000;
    for (int i = 0; i < publications; ++i) {
        const double next = objects.version(1, at).outdatedFrom;
        QVERIFY(next > at);
        squares += (next - at) * (next - at);
        at = next;
    }
    // An exponential's deviation is its mean; its second moment 2 · 10², of deviation sqrt(24 - 4) · 10².
    QVERIFY(std::abs(at / publications - 10) < 4 * 10 / std::sqrt(publications));
    QVERIFY(std::abs(squares / publications - 200) < 4 * std::sqrt(20) * 100 / std::sqrt(publications));
}

void ContentObjectsTest::publishesAlikeWhoeverAsks()
{
    ContentSet content;
    content.publishEvery = Seconds(10);
    ContentObjects often(content, 0, 1), once(content, 500, 1), otherSeed(content, 0, 2);
    for (int second = 0; second < 1000; ++second)
        (void)often.version(second % 5, second);
    QCOMPARE(once.version(503, 1000).outdatedFrom, often.version(3, 1000).outdatedFrom);
    QVERIFY(often.version(3, 1000).outdatedFrom != often.version(4, 1000).outdatedFrom);
    QVERIFY(often.version(3, 1000).outdatedFrom != otherSeed.version(3, 1000).outdatedFrom);
}

/// 100 kB in all: what the fragments weigh, the page around them does not.
void ContentObjectsTest::partsWeighAsMuchAsThePage()
{
    ContentSet content;
    content.objects = 5;
    content.strategy = CacheStrategy::EdgeSideIncludes;
    content.fragments = 3;
    content.fragmentSize = Kilobytes(20);
    const ContentObjects objects(content, 100, 1);
    QCOMPARE(objects.bytes(104), 40'000.0);
    double whole = objects.bytes(104);
    for (std::int64_t fragment = 0; fragment < 3; ++fragment) {
        QVERIFY(objects.isFragment(objects.fragment(fragment)));
        whole += objects.bytes(objects.fragment(fragment));
    }
    QCOMPARE(whole, 100'000.0);
    QCOMPARE(objects.endKey(), ObjectKey(108)); // where the next set begins
}

REGISTER_TEST(ContentObjectsTest)
#include "content_objects_test.moc"
