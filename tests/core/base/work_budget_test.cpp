// Is a budget over by each of its limits, and not before?
#include "core/base/work_budget.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class WorkBudgetTest : public QObject {
    Q_OBJECT
private slots:
    void countsSteps();
    void heedsTheClock();
    void heedsAStop();
};

void WorkBudgetTest::countsSteps()
{
    const Progress progress;
    WorkBudget budget(2, {}, progress);
    budget.spend();
    QVERIFY(!budget.isOver());
    budget.spend();
    QVERIFY(budget.isOver() && !budget.isStopped());
    QCOMPARE(budget.spent(), std::int64_t(2));
}

void WorkBudgetTest::heedsTheClock()
{
    const Progress progress;
    QVERIFY(WorkBudget(1, std::chrono::milliseconds(0), progress).isOver());
    QVERIFY(!WorkBudget(1, std::chrono::hours(1), progress).isOver());
}

void WorkBudgetTest::heedsAStop()
{
    Progress progress;
    const WorkBudget budget(1, {}, progress);
    QVERIFY(!budget.isOver());
    progress.stop();
    QVERIFY(budget.isOver() && budget.isStopped());
}

REGISTER_TEST(WorkBudgetTest)
#include "work_budget_test.moc"
