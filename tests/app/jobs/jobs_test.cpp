// Does an engine run off the GUI thread, answer on it, and stop when told?
#include "tests/support/register_test.h"

#include "app/jobs/jobs.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace edgewright;

class JobsTest : public QObject {
    Q_OBJECT

private slots:
    void answersOnTheGuiThread();
    void handsOnAFault();
    void tellsHowFarItIs();
    void leavesOutStepsThatNobodyCouldSee();
    void cancelSuppressesTheAnswer();
    void aSecondStartReplacesTheFirst();
    void theLatestOfManyStartsRuns();
    void cancelForgetsWhatWaits();
    void cancelWithoutAJobIsNothing();
    void canStartAgainFromAnAnswer();
    void isSafelyDestroyedWhileRunning();
};

namespace {

/// A well-behaved engine without an end of its own.
Result<int> untilStopped(const Progress& progress)
{
    while (!progress.stopped())
        QThread::yieldCurrentThread();
    return fail(stoppedError());
}

} // namespace

void JobsTest::answersOnTheGuiThread()
{
    Jobs jobs;
    QSignalSpy started(&jobs, &Jobs::started), finished(&jobs, &Jobs::finished);
    QThread* workedOn = nullptr;
    QThread* answeredOn = nullptr;
    int answer = 0;
    jobs.start<int>(
        "Count", [&](const Progress&) -> Result<int> { return workedOn = QThread::currentThread(), 42; },
        [&](Result<int> counted) {
            answeredOn = QThread::currentThread();
            answer = *counted;
        });
    QVERIFY(jobs.isRunning());
    QCOMPARE(jobs.title(), QString("Count"));
    QCOMPARE(answer, 0); // start() does not wait
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(answer, 42);
    QCOMPARE(answeredOn, QThread::currentThread());
    QVERIFY(workedOn && workedOn != answeredOn);
    QVERIFY(!jobs.isRunning());
    QCOMPARE(finished[0][0].toBool(), false);
    QCOMPARE(started.size(), 1);
}

void JobsTest::handsOnAFault()
{
    Jobs jobs;
    std::string where;
    jobs.start<int>(
        "Fail",
        [](const Progress&) -> Result<int> {
            return fail({text("test", "no"), "/nodes/n1", {}});
        },
        [&](Result<int> answer) { where = answer ? "answered" : answer.error().where; });
    QTRY_COMPARE(where, std::string("/nodes/n1"));
}

void JobsTest::tellsHowFarItIs()
{
    Jobs jobs;
    QSignalSpy progressed(&jobs, &Jobs::progressed), finished(&jobs, &Jobs::finished);
    std::atomic<bool> isSeen = false;
    connect(&jobs, &Jobs::progressed, this, [&] { isSeen = true; });
    jobs.start<int>(
        "Report",
        [&](const Progress& progress) -> Result<int> {
            progress.report(0.5, text("test", "{} of 2").with(1));
            while (!isSeen)
                QThread::yieldCurrentThread();
            progress.report(1, text("test", "{} of 2").with(2));
            return 0;
        },
        [](Result<int>) {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(progressed.size(), 2);
    QCOMPARE(progressed[0][0].toDouble(), 0.5);
    QCOMPARE(progressed[1][1].toString(), QString("2 of 2"));
}

void JobsTest::leavesOutStepsThatNobodyCouldSee()
{
    Jobs jobs;
    QSignalSpy progressed(&jobs, &Jobs::progressed), finished(&jobs, &Jobs::finished);
    std::atomic<bool> isReported = false;
    jobs.start<int>(
        "Report",
        [&](const Progress& progress) -> Result<int> {
            for (int step = 1; step <= 100; ++step)
                progress.report(step / 100., text("test", "{} of 100").with(step));
            isReported = true;
            return 0;
        },
        [](Result<int>) {});
    while (!isReported) // the window is busy meanwhile
        QThread::yieldCurrentThread();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(progressed[0][1].toString(), QString("100 of 100"));
}

void JobsTest::cancelSuppressesTheAnswer()
{
    Jobs jobs;
    QSignalSpy finished(&jobs, &Jobs::finished);
    std::atomic<bool> isRunning = false;
    bool isAnswered = false;
    jobs.start<int>(
        "Endless",
        [&](const Progress& progress) {
            isRunning = true;
            return untilStopped(progress);
        },
        [&](Result<int>) { isAnswered = true; });
    QTRY_VERIFY(isRunning);
    jobs.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toBool(), true);
    QVERIFY(!isAnswered && !jobs.isRunning());
}

void JobsTest::aSecondStartReplacesTheFirst()
{
    Jobs jobs;
    QSignalSpy started(&jobs, &Jobs::started), finished(&jobs, &Jobs::finished);
    QStringList answers;
    jobs.start<int>("First", untilStopped, [&](Result<int>) { answers << "first"; });
    jobs.start<int>(
        "Second", [](const Progress&) -> Result<int> { return 2; }, [&](Result<int>) { answers << "second"; });
    QCOMPARE(jobs.title(), QString("First")); // until it has answered
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(answers, QStringList{"second"});
    QCOMPARE(finished[0][0].toBool(), true);
    QCOMPARE(finished[1][0].toBool(), false);
    QCOMPARE(started[1][0].toString(), QString("Second"));
}

void JobsTest::theLatestOfManyStartsRuns()
{
    Jobs jobs;
    QSignalSpy finished(&jobs, &Jobs::finished);
    QList<int> answers;
    jobs.start<int>("Endless", untilStopped, [&](Result<int>) { answers << 0; });
    for (int number = 1; number <= 5; ++number)
        jobs.start<int>(
            "Count", [number](const Progress&) -> Result<int> { return number; },
            [&](Result<int> answer) { answers << *answer; });
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(answers, QList<int>{5});
}

void JobsTest::cancelForgetsWhatWaits()
{
    Jobs jobs;
    QSignalSpy finished(&jobs, &Jobs::finished);
    bool isAnswered = false;
    jobs.start<int>("First", untilStopped, [&](Result<int>) { isAnswered = true; });
    jobs.start<int>("Second", untilStopped, [&](Result<int>) { isAnswered = true; });
    jobs.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!jobs.isRunning() && !isAnswered);
}

void JobsTest::cancelWithoutAJobIsNothing()
{
    Jobs jobs;
    QSignalSpy finished(&jobs, &Jobs::finished);
    jobs.cancel();
    QCoreApplication::processEvents();
    QVERIFY(finished.isEmpty() && !jobs.isRunning());
}

void JobsTest::canStartAgainFromAnAnswer()
{
    Jobs jobs;
    int answer = 0;
    jobs.start<int>(
        "First", [](const Progress&) -> Result<int> { return 1; },
        [&](Result<int>) {
            jobs.start<int>(
                "Second", [](const Progress&) -> Result<int> { return 2; },
                [&](Result<int> second) { answer = *second; });
        });
    QTRY_COMPARE(answer, 2);
    QTRY_VERIFY(!jobs.isRunning());
}

void JobsTest::isSafelyDestroyedWhileRunning()
{
    bool isAnswered = false;
    std::atomic<bool> isDone = false;
    {
        Jobs jobs;
        jobs.start<int>(
            "Endless",
            [&](const Progress& progress) {
                progress.report(0.5, text("test", "half"));
                Result<int> answer = untilStopped(progress);
                isDone = true;
                return answer;
            },
            [&](Result<int>) { isAnswered = true; });
    }
    QVERIFY(isDone); // its answer was waited for
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

REGISTER_TEST(JobsTest)
#include "jobs_test.moc"
