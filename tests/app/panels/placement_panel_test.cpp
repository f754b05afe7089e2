// The placement panel: goals by sliders, bars, and its views, by mouse and keys.
#include "app/document/edits.h"
#include "app/panels/placement_lines.h"
#include "app/panels/row_table.h"
#include "tests/app/jobs/two_sites.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>

using namespace edgewright;
using namespace edgewright::testing;

class PlacementPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void oneSliderIsThatGoalAlone();
    void twoSlidersAreShares();
    void noSliderMakesNoRun();
    void seedAndLimitAreHeeded();
    void everyControlHasAName();
    void barsSayWhatIsUsedOfNodesAndBudgets();
    void acceleratorsHaveABarWhereThereAreAny();
    void aMissedBudgetIsOver();
    void aConflictLeadsToItsRow();
    void theLeastChangeStandsBesideItsConflict();
    void whatHelpsStandsBeforeWhatDoesNot();
    void aChangeOfReplicasIsLess();
    void theLeastChangeIsMadeInOneStep_data();
    void theLeastChangeIsMadeInOneStep();
    void whatIsOldIsNotApplied();
    void stopIsThereWhileSomethingRuns();
    void aRunBringsItsViewForward();
    void aPointInTheTableIsShownByMouseAndKeys();
    void pointsStandAsTheyAreFound();
    void twoLikeGoalsMakeNoFront();
    void aRuleIsShownAndTheAnswerAgain();
    void aBrokenRuleSaysWhatItBreaks();
    void whyFollowsTheSelection();
    void whyFollowsTheChosenReplica();
    void whyTellsOfEveryNode();
    void oldAnswersSaySo();
    void isAcceptedInOneStep();
};

namespace {

struct Placing : Stage {
    explicit Placing(Topology topology = twoSites()) : Stage("placement", {1280, 300}, std::move(topology)) {}

    bool waited()
    {
        return QTest::qWaitFor([this] { return !jobs.isRunning(); }, 30'000);
    }
    bool placed() { return results.runPlacement(), waited() && results.placement(); }
    void slide(const char* goal, Qt::Key key) const
    {
        auto* slider = find<QSlider>(goal);
        slider->setFocus();
        QTest::keyClick(slider, key);
    }
    void show(int view) const
    {
        auto* views = find<QTabBar>("placementViews");
        QTest::mouseClick(views, Qt::LeftButton, {}, views->tabRect(view).center());
    }
    void click(const char* table, int row) const
    {
        auto* lines = find<RowTable>(table);
        lines->setFocus();
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {},
                          lines->visualRect(lines->model()->index(row, 0)).center());
    }
    QString cell(const char* table, int row, int column) const
    {
        return find<RowTable>(table)->model()->index(row, column).data().toString();
    }
    int rows(const char* table) const { return find<RowTable>(table)->model()->rowCount(); }
    int view() const { return find<QTabBar>("placementViews")->currentIndex(); }
    QString head() const { return find<QLabel>("cost")->text(); }
    bool slow(double ms)
    {
        const Result<Edit> edit =
            setField(document.topology(), {{TableKey::Links, "l1"}}, "latency_ms", ms, Gesture::None);
        return edit && document.perform(*edit);
    }
};

/// Far is in the cloud and too far.
Topology tightSites()
{
    Topology topology = twoSites();
    Population people = *topology.populations.find({"people"});
    people.budget = Milliseconds(15);
    topology.populations.put(people);
    Node far = *topology.nodes.find({"far"});
    far.tier = Tier::Cloud;
    topology.nodes.put(far);
    return topology;
}

} // namespace

void PlacementPanelTest::oneSliderIsThatGoalAlone()
{
    Placing stage;
    QVERIFY(stage.results.placementOptions().objectives.front().alone() == PlacementGoal::Cost);
    stage.slide("goal-latency", Qt::Key_End);
    stage.slide("goal-cost", Qt::Key_Home);
    QCOMPARE(stage.find<QLabel>("figure-latency")->text(), QString("100"));
    QVERIFY(stage.results.placementOptions().objectives.front().alone() == PlacementGoal::MeanLatency);
    QVERIFY(stage.placed());
    QVERIFY(stage.results.placement()->placement == onSite("near"));
    QVERIFY2(stage.head().startsWith(withUnit(10, "ms")), qPrintable(stage.head()));
}

void PlacementPanelTest::twoSlidersAreShares()
{
    Placing stage;
    stage.slide("goal-latency", Qt::Key_PageUp); // 10 beside 100
    const auto& weights = stage.results.placementOptions().objectives.front().weights;
    QCOMPARE(weights[0], 100.0 / 110);
    QCOMPARE(weights[1], 10.0 / 110);
    QVERIFY(stage.placed());
    QVERIFY2(stage.head().startsWith(withUnit(100, "%")), qPrintable(stage.head())); // far is what it is measured by
}

void PlacementPanelTest::noSliderMakesNoRun()
{
    Placing stage;
    auto* run = stage.find<QPushButton>("runPlacement");
    QVERIFY(run->isEnabled());
    stage.slide("goal-cost", Qt::Key_Home);
    QVERIFY(!run->isEnabled() && run->toolTip().contains("slider"));
    stage.slide("goal-energy", Qt::Key_Right);
    QVERIFY(run->isEnabled());
}

void PlacementPanelTest::seedAndLimitAreHeeded()
{
    Placing stage;
    QVERIFY(!stage.results.placementOptions().timeLimit);
    type(stage.find<QSpinBox>("placementSeed"), "7");
    type(stage.find<QSpinBox>("placementLimit"), "3");
    QVERIFY(stage.results.placementOptions().timeLimit == std::chrono::seconds(3));
    QVERIFY(stage.placed());
    QCOMPARE(stage.results.placement()->seed, std::uint64_t{7});
}

void PlacementPanelTest::everyControlHasAName()
{
    Placing stage;
    for (const char* name :
         {"goal-cost", "goal-latency", "goal-worst-latency", "goal-traffic", "goal-energy", "placementSeed",
          "placementLimit", "serviceTable", "hostTable", "userTable", "placementViews", "firstGoal", "secondGoal",
          "pointTable", "ruleTable", "whyService", "whyTable"})
        QVERIFY2(!stage.find<QWidget>(name)->accessibleName().isEmpty(), name);
}

void PlacementPanelTest::barsSayWhatIsUsedOfNodesAndBudgets()
{
    Placing stage;
    QVERIFY(stage.placed());
    stage.picture("placement-bars");
    QCOMPARE(stage.rows("hostTable"), 1);
    QCOMPARE(stage.cell("hostTable", 0, 1), QString("2 of 8"));    // cores
    QCOMPARE(stage.cell("hostTable", 0, 2), QString("4 of 32"));   // GiB
    QCOMPARE(stage.cell("hostTable", 0, 3), withUnit(1, "USD/h")); // no accelerators there
    QCOMPARE(stage.cell("userTable", 0, 1), QString("20 of ") + withUnit(50, "ms"));
    QCOMPARE(stage.cell("userTable", 0, 2), QString("met"));
}

void PlacementPanelTest::acceleratorsHaveABarWhereThereAreAny()
{
    Topology topology = twoSites();
    Node far = *topology.nodes.find({"far"});
    far.accelerators = 4;
    topology.nodes.put(far);
    Service front = *topology.services.find({"front"});
    front.accelerators = 1;
    topology.services.put(front);
    Placing stage(topology);
    QVERIFY(stage.placed());
    QCOMPARE(stage.cell("hostTable", 0, 3), QString("1 of 4"));
}

void PlacementPanelTest::aMissedBudgetIsOver()
{
    Placing stage(tightSites());
    stage.results.runBaselines();
    QVERIFY(stage.waited());
    stage.results.lookAtBaseline(0); // cloud only
    QCOMPARE(stage.cell("userTable", 0, 1), QString("20 of %1, 5 over").arg(withUnit(15, "ms")));
    QCOMPARE(stage.cell("userTable", 0, 2), QString("missed"));
    stage.picture("placement-over");
}

namespace {

/// The nearest site is 10 ms away, there and back: 5 ms can't be had, 10 ms can, for 2 USD/h.
Topology tooFar()
{
    Topology topology = twoSites();
    Population people = *topology.populations.find({"people"});
    people.budget = Milliseconds(5);
    topology.populations.put(people);
    return topology;
}

} // namespace

void PlacementPanelTest::aConflictLeadsToItsRow()
{
    Placing stage(tooFar());
    QVERIFY(stage.placed());
    QCOMPARE(stage.rows("conflictTable"), 1);
    std::vector<RowRef> revealed;
    connect(&stage.document.selection(), &Selection::revealed, this,
            [&](const RowRef& row) { revealed.push_back(row); });
    stage.click("conflictTable", 0);
    QVERIFY(stage.document.selection().contains({TableKey::Populations, "people"}));
    stage.select({});
    QTest::keyClick(stage.find<RowTable>("conflictTable"), Qt::Key_Return);
    QVERIFY(stage.document.selection().contains({TableKey::Populations, "people"}));
    QCOMPARE(revealed.size(), std::size_t{2});
}

void PlacementPanelTest::theLeastChangeStandsBesideItsConflict()
{
    Placing stage(tooFar());
    QVERIFY(stage.placed());
    stage.picture("placement-infeasible");
    QCOMPARE(
        stage.cell("conflictTable", 0, 3),
        QString("Allow People 10 ms in place of 5 ms (+%1): then %2").arg(withUnit(100, "%"), withUnit(2, "USD/h")));
    QCOMPARE(stage.cell("conflictTable", 0, 4), QString("Apply"));
}

void PlacementPanelTest::whatHelpsStandsBeforeWhatDoesNot()
{
    const PlacementResult found{
        .conflicts = {{Conflict::Kind::Capacity, {TableKey::Nodes, "near"}},
                      {Conflict::Kind::Tier, {TableKey::Services, "front"}}},
        .relaxations = {{.conflict = 1, .what = text("test", "without this demand of Front"), .cost = 3}}};
    const TableContents shown = conflictLines(twoSites(), found);
    QCOMPARE(shown.lines.size(), std::size_t{2});
    QCOMPARE(shown.lines[0].cells[0].words, QString("Front"));
    QCOMPARE(shown.lines[0].cells[3].words, QString("Without this demand of Front: then ") + withUnit(3, "USD/h"));
    QVERIFY(!shown.lines[0].cells[4].isButton); // dropped whole: for people to say
    QCOMPARE(shown.lines[1].cells[0].words, QString("Near"));
    QCOMPARE(shown.lines[1].cells[3].words, QString("none was found"));
}

void PlacementPanelTest::aChangeOfReplicasIsLess()
{
    Topology topology = twoSites();
    Service front = *topology.services.find({"front"});
    front.replicas = 4; // on two sites
    topology.services.put(front);
    Placing stage(topology);
    QVERIFY(stage.placed());
    QCOMPARE(stage.cell("conflictTable", 0, 3), QString("Run 2 replicas of Front in place of 4 (%1%2): then %3")
                                                    .arg(QChar(0x2212))
                                                    .arg(withUnit(50, "%"), withUnit(3, "USD/h")));
}

void PlacementPanelTest::theLeastChangeIsMadeInOneStep_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by a click") << false;
    QTest::newRow("by Space") << true;
}

void PlacementPanelTest::theLeastChangeIsMadeInOneStep()
{
    QFETCH(bool, byKey);
    Placing stage(tooFar());
    QVERIFY(stage.placed());
    auto* table = stage.find<RowTable>("conflictTable");
    if (byKey) {
        stage.click("conflictTable", 0);
        QTest::keyClick(table, Qt::Key_Space);
    } else {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 4)).center());
    }
    QCOMPARE(stage.document.history().count(), 1);
    QCOMPARE(stage.document.topology().populations.find({"people"})->budget, std::optional(Milliseconds(10)));
    QVERIFY(stage.head().contains("the drawing has changed since"));
    QVERIFY(stage.placed());
    QVERIFY(stage.results.placement()->placement == onSite("near"));
    stage.document.history().undo();
    QVERIFY(stage.document.topology() == tooFar());
}

void PlacementPanelTest::whatIsOldIsNotApplied()
{
    Placing stage(tooFar());
    QVERIFY(stage.placed());
    QVERIFY(stage.slow(6));
    QVERIFY(stage.cell("conflictTable", 0, 4).isEmpty());
    stage.click("conflictTable", 0);
    QTest::keyClick(stage.find<RowTable>("conflictTable"), Qt::Key_Space);
    QCOMPARE(stage.document.history().count(), 1); // the slower link alone
}

void PlacementPanelTest::stopIsThereWhileSomethingRuns()
{
    Placing stage(endless());
    auto* stop = stage.find<QPushButton>("stopPlacement");
    QVERIFY(!stop->isEnabled());
    stage.results.setPlacementOptions(patient());
    stage.results.runPlacement();
    QVERIFY(stop->isEnabled());
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stage.commands, std::vector<std::string>{"simulate.stop"});
    stage.jobs.cancel();
    QVERIFY(stage.waited());
    QVERIFY(!stop->isEnabled());
}

void PlacementPanelTest::aRunBringsItsViewForward()
{
    Placing stage;
    QVERIFY(stage.placed());
    QCOMPARE(stage.view(), 0);
    stage.results.runFront();
    QCOMPARE(stage.view(), 2);
    QVERIFY(stage.waited());
    stage.results.runBaselines();
    QCOMPARE(stage.view(), 3);
    QVERIFY(stage.waited());
    stage.results.askWhy({"front"});
    QCOMPARE(stage.view(), 4);
    QVERIFY(stage.waited());
    stage.results.runPlacement();
    QCOMPARE(stage.view(), 0);
    QVERIFY(stage.waited());
    stage.show(1);
    stage.results.runPlacement(); // who watches the search goes on
    QCOMPARE(stage.view(), 1);
    QVERIFY(stage.waited());
}

void PlacementPanelTest::aPointInTheTableIsShownByMouseAndKeys()
{
    Placing stage;
    stage.show(2);
    stage.picture("placement-tradeoffs-empty");
    QTest::mouseClick(stage.find<QPushButton>("runFront"), Qt::LeftButton);
    QCOMPARE(stage.commands, std::vector<std::string>{"simulate.pareto"});
    QVERIFY(stage.placed());
    stage.results.runFront();
    QVERIFY(stage.waited());
    QCOMPARE(stage.rows("pointTable"), 2);
    QCOMPARE(stage.find<RowTable>("pointTable")->currentLine(), nullptr);
    stage.click("pointTable", 1);
    QTRY_VERIFY(stage.results.shownPlacement() == onSite("near"));
    stage.picture("placement-tradeoffs");
    QVERIFY2(stage.head().startsWith("point 2 of 2"), qPrintable(stage.head()));
    QTest::keyClick(stage.find<RowTable>("pointTable"), Qt::Key_Up);
    QTRY_COMPARE(stage.results.shownPoint(), std::optional(0));
    QVERIFY(stage.find<QPushButton>("showAnswer")->isVisible());
    QTest::mouseClick(stage.find<QPushButton>("showAnswer"), Qt::LeftButton);
    QCOMPARE(stage.commands.back(), std::string("results.answer"));
    stage.results.lookAtAnswer();
    QVERIFY(!stage.find<QPushButton>("showAnswer")->isVisible());
    QTest::qWait(1); // nothing that was queued goes back to a point
    QVERIFY(!stage.results.isElsewhere());
    QCOMPARE(stage.find<RowTable>("pointTable")->currentLine(), nullptr);
}

void PlacementPanelTest::pointsStandAsTheyAreFound()
{
    Placing stage(endless());
    stage.results.setPlacementOptions(halfASecondEach());
    stage.results.runFront();
    const auto* summary = stage.find<QLabel>("frontSummary");
    QVERIFY2(summary->text().startsWith("still searching"), qPrintable(summary->text()));
    stage.picture("placement-tradeoffs-searching");
    QVERIFY(QTest::qWaitFor([&] { return stage.rows("pointTable") > 0; }, 30'000));
    QVERIFY(stage.jobs.isRunning());
    stage.click("pointTable", 0);
    QTRY_COMPARE(stage.results.shownPoint(), std::optional(0));
    stage.picture("placement-tradeoffs-growing");
    stage.results.stop();
    QVERIFY(stage.waited());
    QVERIFY2(summary->text().startsWith("these were found"), qPrintable(summary->text()));
}

void PlacementPanelTest::twoLikeGoalsMakeNoFront()
{
    Placing stage;
    stage.show(2);
    auto* second = stage.find<QComboBox>("secondGoal");
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Up); // mean latency, then cost
    auto* run = stage.find<QPushButton>("runFront");
    QVERIFY(!run->isEnabled() && run->toolTip().contains("different"));
    QTest::keyClick(second, Qt::Key_End); // power
    QVERIFY(run->isEnabled());
    stage.results.runFront();
    QVERIFY(stage.waited());
    QVERIFY(stage.results.front()->second == PlacementGoal::Power);
}

void PlacementPanelTest::aRuleIsShownAndTheAnswerAgain()
{
    Placing stage;
    stage.show(3);
    stage.picture("placement-rules-empty");
    QVERIFY(stage.placed());
    stage.results.runBaselines();
    QVERIFY(stage.waited());
    QCOMPARE(stage.rows("ruleTable"), static_cast<int>(stage.results.baselines()->size()) + 1);
    stage.click("ruleTable", 3); // nearest, after the answer, cloud only and edge-ward
    QTRY_VERIFY(stage.results.shownPlacement() == onSite("near"));
    stage.picture("placement-rules");
    stage.click("ruleTable", 0);
    QTRY_VERIFY(stage.results.shownPlacement() == onSite("far"));
    QVERIFY(!stage.results.isElsewhere());
}

void PlacementPanelTest::aBrokenRuleSaysWhatItBreaks()
{
    Placing stage(tightSites());
    QVERIFY(stage.placed());
    stage.results.runBaselines();
    QVERIFY(stage.waited());
    QVERIFY(!stage.cell("ruleTable", 1, 7).isEmpty());
    QVERIFY(stage.cell("ruleTable", 1, 7) != "nothing");
    QCOMPARE(stage.cell("ruleTable", 0, 7), QString("nothing"));
    stage.click("ruleTable", 1);
    QTRY_VERIFY(stage.results.shownPlacement() == onSite("far"));
    QCOMPARE(stage.find<QLabel>("status")->text(), QString("infeasible"));
    QVERIFY2(stage.head().contains("breaks a demand: "), qPrintable(stage.head()));
    QVERIFY(!stage.find<QPushButton>("acceptPlacement")->isEnabled());
    QCOMPARE(stage.rows("serviceTable"), 1); // what it places is told all the same
}

namespace {

Topology withASecondService()
{
    Topology topology = twoSites();
    topology.services.put({.id = {"store"}, .name = "Store", .cpu = Cores(1), .memory = Gibibytes(1)});
    return topology;
}

} // namespace

void PlacementPanelTest::whyFollowsTheSelection()
{
    Placing stage(withASecondService());
    auto* service = stage.find<QComboBox>("whyService");
    QCOMPARE(service->count(), 2);
    QCOMPARE(service->currentText(), QString("Front"));
    stage.select({{TableKey::Services, "store"}});
    QCOMPARE(service->currentText(), QString("Store"));
    stage.select({{TableKey::Nodes, "near"}}); // no service: the choice stays
    QCOMPARE(service->currentText(), QString("Store"));
    QCOMPARE(stage.results.whySubject(), std::optional(ServiceId{"store"}));
    service->setFocus();
    QTest::keyClick(service, Qt::Key_Up);
    QCOMPARE(stage.results.whySubject(), std::optional(ServiceId{"front"}));
}

void PlacementPanelTest::whyFollowsTheChosenReplica()
{
    Placing stage(withASecondService());
    QVERIFY(stage.placed());
    stage.click("serviceTable", 1);
    QTRY_COMPARE(stage.results.whySubject(), std::optional(ServiceId{"store"}));
    QCOMPARE(stage.find<QComboBox>("whyService")->currentText(), QString("Store"));
}

void PlacementPanelTest::whyTellsOfEveryNode()
{
    Placing stage;
    stage.show(4);
    stage.picture("placement-why-empty");
    auto* ask = stage.find<QPushButton>("askWhy");
    QVERIFY(!ask->isEnabled() && ask->toolTip().contains("Run the placement first"));
    QVERIFY(stage.placed());
    stage.show(4);
    QVERIFY(ask->isEnabled());
    QTest::mouseClick(ask, Qt::LeftButton);
    QVERIFY(stage.waited());
    stage.picture("placement-why");
    QCOMPARE(stage.rows("whyTable"), 3);
    QCOMPARE(stage.cell("whyTable", 0, 0), QString("Far"));
    QCOMPARE(stage.cell("whyTable", 0, 1), QString("runs here"));
    QCOMPARE(stage.cell("whyTable", 1, 1), QString("possible"));
    QVERIFY2(stage.cell("whyTable", 1, 3).contains("1 USD/h more"), qPrintable(stage.cell("whyTable", 1, 3)));
    stage.click("whyTable", 1);
    QVERIFY(stage.document.selection().contains({TableKey::Nodes, "near"}));
}

void PlacementPanelTest::oldAnswersSaySo()
{
    Placing stage;
    QVERIFY(stage.placed());
    stage.results.askWhy({"front"});
    QVERIFY(stage.waited());
    QVERIFY(stage.slow(6));
    const auto color = [&](const char* table) {
        return stage.find<RowTable>(table)->model()->index(0, 0).data(Qt::ForegroundRole).value<QColor>();
    };
    for (const char* table : {"serviceTable", "hostTable", "userTable", "whyTable"})
        QCOMPARE(color(table), theme().dim);
    QVERIFY(stage.head().contains("the drawing has changed since"));
    QVERIFY(stage.find<QLabel>("whySummary")->text().contains("the drawing has changed since"));
    QVERIFY(!stage.find<QPushButton>("acceptPlacement")->isEnabled());
    QVERIFY(!stage.find<QPushButton>("askWhy")->isEnabled());
}

void PlacementPanelTest::isAcceptedInOneStep()
{
    Placing stage;
    stage.results.runFront();
    QVERIFY(stage.waited());
    stage.click("pointTable", 1);
    QTRY_VERIFY(stage.find<QPushButton>("acceptPlacement")->isEnabled());
    QTest::mouseClick(stage.find<QPushButton>("acceptPlacement"), Qt::LeftButton);
    QCOMPARE(stage.document.history().count(), 1);
    QVERIFY(statedPlacement(stage.document.topology()) == onSite("near"));
}

REGISTER_TEST(PlacementPanelTest)
#include "placement_panel_test.moc"
