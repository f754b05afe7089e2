// Does long work hear a stop, and is its progress heard?
#include "tests/support/register_test.h"

#include "core/base/progress.h"

#include <QTest>

#include <thread>

using namespace edgewright;

class ProgressTest : public QObject {
    Q_OBJECT

private slots:
    void tellsItsListener();
    void worksWithoutAListener();
    void hearsAStopFromAnotherThread();
    void stopsAPartWithTheWhole();
    void endsAPartOnceItIsEnough();
    void tellsAStopFromAFault();
};

void ProgressTest::tellsItsListener()
{
    std::vector<std::pair<double, std::string>> heard;
    const Progress progress([&](double fraction, const Text& word) { heard.emplace_back(fraction, english(word)); });
    progress.report(0.25, text("t", "sorting"));
    progress.report(1, text("t", "done"));
    const std::vector<std::pair<double, std::string>> said{{0.25, "sorting"}, {1.0, "done"}};
    QVERIFY(heard == said);
}

void ProgressTest::worksWithoutAListener()
{
    const Progress progress;
    progress.report(0.5, text("t", "sorting"));
    QVERIFY(!progress.stopped());
}

void ProgressTest::hearsAStopFromAnotherThread()
{
    Progress progress;
    std::thread engine([&] {
        while (!progress.stopped())
            std::this_thread::yield();
    });
    progress.stop();
    engine.join();
    QVERIFY(progress.stopped());
}

void ProgressTest::stopsAPartWithTheWhole()
{
    Progress whole;
    Progress part(whole, Progress::Listener()), other(whole, Progress::Listener());
    part.stop();
    QVERIFY(part.stopped() && !other.stopped() && !whole.stopped());
    whole.stop();
    QVERIFY(other.stopped());
}

void ProgressTest::endsAPartOnceItIsEnough()
{
    const Progress whole;
    const auto enough = std::make_shared<std::atomic<bool>>(false);
    const Progress part(whole, std::nullopt, enough);
    QVERIFY(!part.stopped());
    *enough = true;
    QVERIFY(part.stopped() && !whole.stopped());
}

void ProgressTest::tellsAStopFromAFault()
{
    QVERIFY(isStopped(stoppedError()));
    QVERIFY(!stoppedError().what.empty());
    QVERIFY(!isStopped({text("t", "no such file"), "plan.edge.json", {}}));
    QVERIFY(!isStopped({text("t", "no such row"), "stopped", {}})); // a file or a node may bear any name
}

REGISTER_TEST(ProgressTest)
#include "progress_test.moc"
