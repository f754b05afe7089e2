// The compare panel: what was tried out is kept as a scenario, and stands beside the drawing figure by figure.
#include "app/panels/row_table.h"
#include "core/model/field.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class ComparePanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void withoutScenariosItSaysHowToMakeOne();
    void whatWasTriedOutIsKeptByMouse();
    void whatWasTriedOutIsKeptByKeys();
    void aKeptScenarioIsOneStepOfHistory();
    void aDragIsNothingToKeep();
    void runAsksForTheCommand();
    void theTwoStandSideBySide();
    void theChosenTwoAreCompared();
    void aLineLeadsToItsRow();
    void anEditGreysTheAnswer();
    void whatHasNoAnswerIsTold();
    void anotherDrawingChoosesAnew();
};

namespace {

constexpr QSize wide(1200, 320);

struct Bench : Stage {
    explicit Bench(Topology topology = cachedDrawing()) : Stage("compare", wide, std::move(topology)) {}

    void set(const RowRef& row, std::string_view key, const Value& value)
    {
        const AnyRow was = *findRow(document.topology(), row);
        AnyRow is = was;
        QVERIFY(edgewright::set(is, key, value));
        QVERIFY(document.perform({text("t", "try"), Gesture::None, {changed(was, is)}}));
    }
    /// Boston costs 2 USD/h less: from 3 to 1.
    void tryCheaper() { set({TableKey::Nodes, "bos"}, "cost_usd_per_hour", 1.0); }
    void keep() { QTest::mouseClick(find<QPushButton>("keepScenario"), Qt::LeftButton); }
    bool compared()
    {
        results.setCacheOptions({.requests = 2000});
        results.compareScenarios();
        return QTest::qWaitFor([&] { return !jobs.isRunning(); }, 20'000) && results.scenarios();
    }
    /// The cells of the line of this figure, among all lines.
    QStringList line(const QString& of, const QString& figure) const
    {
        const auto* model = find<RowTable>("scenarioTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data() == of && model->index(row, 1).data() == figure) {
                QStringList cells;
                for (int column = 0; column < model->columnCount(); ++column)
                    cells << model->index(row, column).data().toString();
                return cells;
            }
        return {};
    }
    QComboBox* side(int number) const { return find<QComboBox>(number == 0 ? "firstScenario" : "secondScenario"); }
};

Topology dearDrawing()
{
    Topology topology = cachedDrawing();
    Node boston = *topology.nodes.find({"bos"});
    boston.cost = UsdPerHour(3);
    topology.nodes.put(boston);
    Node york = *topology.nodes.find({"nyc"});
    york.cpu = {};
    topology.nodes.put(york);
    return topology;
}

} // namespace

void ComparePanelTest::withoutScenariosItSaysHowToMakeOne()
{
    Bench bench;
    QVERIFY(!bench.find<QPushButton>("compareScenarios")->isEnabled());
    QVERIFY(!bench.find<QPushButton>("keepScenario")->isEnabled());
    QCOMPARE(bench.side(0)->count(), 1);
    bench.picture("compare-empty");
    bench.tryCheaper();
    QVERIFY(bench.find<QPushButton>("keepScenario")->isEnabled());
}

void ComparePanelTest::whatWasTriedOutIsKeptByMouse()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    QCOMPARE(bench.document.topology().scenarios.size(), std::size_t{1});
    const Scenario& kept = *bench.document.topology().scenarios.begin();
    QCOMPARE(kept.name, std::string("Scenario"));
    QCOMPARE(kept.changes.size(), std::size_t{1});
    QCOMPARE(bench.node("bos").cost.value, 3.0); // as it was before
    QCOMPARE(bench.side(0)->currentIndex(), 0);
    QCOMPARE(bench.side(1)->currentData().toString().toStdString(), kept.id.value);
}

void ComparePanelTest::whatWasTriedOutIsKeptByKeys()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    type(bench.find<QLineEdit>("scenarioName"), "Cheaper Boston");
    QCOMPARE(bench.document.topology().scenarios.begin()->name, std::string("Cheaper Boston"));
    QVERIFY(bench.find<QLineEdit>("scenarioName")->text().isEmpty());
}

void ComparePanelTest::aKeptScenarioIsOneStepOfHistory()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    QCOMPARE(bench.document.history().count(), 2);
    bench.document.history().undo();
    QCOMPARE(bench.node("bos").cost.value, 1.0);
    QVERIFY(bench.document.topology().scenarios.empty());
    QCOMPARE(bench.side(1)->count(), 1);
}

void ComparePanelTest::aDragIsNothingToKeep()
{
    Bench bench;
    QVERIFY(bench.document.perform({text("t", "drag"), Gesture::None, {added(NodeLayout{.id = {"bos"}, .x = 9})}}));
    bench.keep();
    QVERIFY(bench.document.topology().scenarios.empty());
    QVERIFY(!bench.find<QLabel>("refusal")->text().isEmpty());
}

void ComparePanelTest::runAsksForTheCommand()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    auto* run = bench.find<QPushButton>("compareScenarios");
    QTest::mouseClick(run, Qt::LeftButton);
    QTest::keyClick(run, Qt::Key_Space);
    QCOMPARE(bench.commands, (std::vector<std::string>{"simulate.compare", "simulate.compare"}));
}

void ComparePanelTest::theTwoStandSideBySide()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    QVERIFY(bench.compared());
    const QStringList cost = bench.line("all", "Cost");
    QCOMPARE(cost.size(), 7);
    QVERIFY2(cost[2].startsWith("3") && cost[3].startsWith("1"), qPrintable(cost.join("|")));
    QVERIFY2(cost[4].startsWith("▼ 2") && cost[5].startsWith("▼ 66.7"), qPrintable(cost.join("|")));
    QCOMPARE(cost[6], "better");
    QCOMPARE(bench.line("all", "Hit ratio").last(), "same");
    // Time in the replica alone: ln 20 / (1 / 7.4 ms - 12 / s) = 24.3 ms at the 95th percentile, of 20 ms.
    QCOMPARE(bench.line("Harbor", "Budget met").mid(2, 2), (QStringList{"no", "no"}));
    QVERIFY(!bench.line("Wavelength NYC", "Hit ratio").isEmpty());
    const auto* changes = bench.find<RowTable>("changeTable")->model();
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->index(0, 0).data().toString(), "Wavelength Boston");
    QVERIFY(bench.find<QLabel>("summary")->text().contains("2 are better and 0 worse")); // the cost, and that of nodes
    bench.picture("compare");
}

void ComparePanelTest::theChosenTwoAreCompared()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    QTest::keyClick(bench.side(0), Qt::Key_Down); // the scenario, on both sides
    QVERIFY(bench.compared());
    QCOMPARE(bench.line("all", "Cost").last(), "same");
    QCOMPARE(bench.find<RowTable>("changeTable")->model()->rowCount(), 0);
    QTest::keyClick(bench.side(1), Qt::Key_Up); // the scenario first, the drawing second
    QVERIFY(bench.compared());
    QCOMPARE(bench.line("all", "Cost").last(), "worse");
}

void ComparePanelTest::aLineLeadsToItsRow()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    QVERIFY(bench.compared());
    auto* table = bench.find<RowTable>("scenarioTable");
    const auto* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data() == "Harbor") {
            table->selectRow(row);
            break;
        }
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY((bench.document.selection().rows() == std::set<RowRef>{{TableKey::Populations, "pop"}}));
}

void ComparePanelTest::anEditGreysTheAnswer()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    QVERIFY(bench.compared());
    QVERIFY(!bench.results.areScenariosStale());
    bench.set({TableKey::Links, "l1"}, "latency_ms", 4.0);
    QVERIFY(bench.results.areScenariosStale());
    QVERIFY(bench.find<QLabel>("summary")->text().contains("has changed since"));
}

void ComparePanelTest::whatHasNoAnswerIsTold()
{
    Bench bench(dearDrawing());
    bench.set({TableKey::Populations, "pop"}, "budget_ms", 1.0); // AR render alone takes 7.4 ms
    bench.keep();
    QVERIFY(bench.compared());
    QVERIFY(bench.find<QLabel>("summary")->text().contains("Scenario has no answer to “Placement”"));
    QCOMPARE(bench.line("all", "Cost")[3], "–");
    QCOMPARE(bench.line("all", "Hit ratio").last(), "same");
}

void ComparePanelTest::anotherDrawingChoosesAnew()
{
    Bench bench(dearDrawing());
    bench.tryCheaper();
    bench.keep();
    QVERIFY(bench.compared());
    bench.document.start(smallDrawing(), false);
    QVERIFY(!bench.results.scenarios());
    QCOMPARE(bench.side(1)->count(), 1);
    QVERIFY(bench.compared()); // the drawing with itself: of the scenario that is gone nothing is asked
    QVERIFY(bench.results.scenarios()->changes.empty());
}

REGISTER_TEST(ComparePanelTest)
#include "compare_panel_test.moc"
