// Does every part run once, and does what one throws come back?
#include "core/base/parallel.h"

#include "tests/support/register_test.h"

#include <QTest>
#include <atomic>
#include <numeric>
#include <stdexcept>

using namespace edgewright;

class ParallelTest : public QObject {
    Q_OBJECT
private slots:
    void runsEachPartOnce_data();
    void runsEachPartOnce();
    void runsInOrderOnOneThread();
    void usesAnotherThreadBesideTheCaller();
    void throwsOn();
    void asksTheMachine();
};

void ParallelTest::runsEachPartOnce_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {0, 1, 2, 16})
        QTest::addRow("%d threads", threads) << threads;
}

void ParallelTest::runsEachPartOnce()
{
    QFETCH(const int, threads);
    std::vector<int> runs(100);
    inParallel(runs.size(), threads, [&](std::size_t i) { ++runs[i]; });
    QCOMPARE(runs, std::vector<int>(100, 1));
    inParallel(0, threads, [&](std::size_t) { QFAIL("there is no part"); });
}

void ParallelTest::runsInOrderOnOneThread()
{
    std::vector<std::size_t> order, counted(10);
    inParallel(10, 1, [&](std::size_t i) { order.push_back(i); });
    std::iota(counted.begin(), counted.end(), std::size_t{0});
    QCOMPARE(order, counted);
}

/// Each of two parts waits until the other has begun: one thread alone would never end.
void ParallelTest::usesAnotherThreadBesideTheCaller()
{
    std::atomic<int> begun = 0;
    inParallel(2, 2, [&](std::size_t) {
        ++begun;
        while (begun < 2)
            std::this_thread::yield();
    });
    QCOMPARE(begun.load(), 2);
}

void ParallelTest::throwsOn()
{
    for (const int threads : {1, 3}) {
        std::atomic<int> runs = 0;
        QVERIFY_THROWS_EXCEPTION(std::length_error, inParallel(1'000'000, threads, [&](std::size_t i) {
                                     ++runs;
                                     if (i == 5)
                                         throw std::length_error("too much");
                                 }));
        QVERIFY(runs >= 6);
        QVERIFY(runs < 1'000'000);
    }
}

void ParallelTest::asksTheMachine()
{
    QCOMPARE(threadsFor(3), 3);
    QVERIFY(threadsFor(0) >= 1);
}

REGISTER_TEST(ParallelTest)
#include "parallel_test.moc"
