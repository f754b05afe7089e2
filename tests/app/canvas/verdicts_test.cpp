// Do nodes say whether the budgets of their users are met, in step with the engines?
#include "app/canvas/faces.h"
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

using namespace edgewright;
using namespace edgewright::testing;

class VerdictsTest final : public QObject {
    Q_OBJECT

private slots:
    void budgetsAreMetOrMissed_data();
    void budgetsAreMetOrMissed();
    void anOldAnswerIsUnknown();
    void hiddenResultsSayNothing();
};

void VerdictsTest::budgetsAreMetOrMissed_data()
{
    QTest::addColumn<double>("budgetMs");
    QTest::addColumn<int>("verdict");
    QTest::newRow("ample") << 200.0 << static_cast<int>(Verdict::Met);
    QTest::newRow("no placement keeps it") << 8.0 << static_cast<int>(Verdict::Missed);
}

void VerdictsTest::budgetsAreMetOrMissed()
{
    QFETCH(double, budgetMs);
    QFETCH(int, verdict);
    const Asked asked(budgetMs);
    QCOMPARE(verdictsByNode(asked.document.topology(), asked.results).size(), std::size_t{1});
    QCOMPARE(static_cast<int>(verdictsByNode(asked.document.topology(), asked.results).at({"users"})), verdict);
}

void VerdictsTest::anOldAnswerIsUnknown()
{
    Asked asked(200);
    Population hasty = *asked.document.topology().populations.find({"people"});
    const Population before = hasty;
    hasty.budget = Milliseconds(1);
    QVERIFY(asked.document.perform({{}, Gesture::None, {changed(before, hasty)}}));
    QVERIFY(verdictsByNode(asked.document.topology(), asked.results).at({"users"}) == Verdict::Unknown);
}

void VerdictsTest::hiddenResultsSayNothing()
{
    Asked asked(200);
    asked.results.setShown(false);
    QVERIFY(verdictsByNode(asked.document.topology(), asked.results).empty());
}

REGISTER_TEST(VerdictsTest)

#include "verdicts_test.moc"
