// Problems, placement, CDN and history: what they show, and what their buttons do.
#include "app/panels/row_table.h"
#include "core/cache/eviction_policy.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUndoView>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class ResultPanelsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void everyPanelHasItsKeyAsName();
    void aProblemIsRevealedAndMended();
    void problemsAreFilteredBySeverity();
    void noProblemsSaySo();
    void anEmptyPlacementNamesItsCommand();
    void aPlacementIsShownAndAccepted();
    void anImpossiblePlacementNamesItsConflicts();
    void cachesRunWithTheChosenOptions();
    void aRunOfAllGoesByThemToo();
    void historyGoesBackToAStep();
};

namespace {

bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }

/// A link that is faster than light: Boston to New York in 0.1 ms.
Topology tooFast()
{
    Topology topology = smallDrawing();
    Link link = *topology.links.find({"l1"});
    link.latency = Milliseconds(0.1);
    topology.links.put(link);
    return topology;
}

} // namespace

void ResultPanelsTest::everyPanelHasItsKeyAsName()
{
    Stage stage("history");
    for (const PanelEntry& entry : panels()) {
        const std::unique_ptr<QWidget> panel(entry.make(stage.context, nullptr));
        QCOMPARE(panel->objectName(), fromCore(entry.key));
        QVERIFY(!entry.title.empty());
    }
}

void ResultPanelsTest::aProblemIsRevealedAndMended()
{
    Stage stage("problems", {900, 200}, tooFast());
    auto* table = stage.find<RowTable>("problemTable");
    QVERIFY(waitFor([&] { return !stage.results.findings().empty(); }));
    stage.picture("problems");
    int row = -1;
    for (int i = 0; i < table->model()->rowCount() && row < 0; ++i)
        if (!table->model()->index(i, 4).data().toString().isEmpty())
            row = i;
    QVERIFY(row >= 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 2)).center());
    QCOMPARE(stage.document.selection().rows().size(), std::size_t{1});
    QTRY_VERIFY(stage.find<QPushButton>("fixProblem")->isEnabled());
    const auto isFaster = [](const Finding& finding) {
        return finding.severity == Severity::Error && finding.row == RowRef{TableKey::Links, "l1"};
    };
    QVERIFY(std::ranges::any_of(stage.results.findings(),
                                isFaster)); // errors stand first, so its line is the one that is mended
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 4)).center());
    QCOMPARE(stage.document.history().count(), 1);
    QVERIFY(waitFor([&] {
        return stage.results.findings().size() > 0 && std::ranges::none_of(stage.results.findings(), isFaster);
    }));
}

void ResultPanelsTest::problemsAreFilteredBySeverity()
{
    Stage stage("problems", {900, 200}, tooFast());
    QVERIFY(waitFor([&] { return !stage.results.findings().empty(); }));
    auto* table = stage.find<RowTable>("problemTable");
    int shown = 0;
    for (int only = 1; only <= 3; ++only) {
        auto* filter = stage.find<QComboBox>("severityFilter");
        filter->setCurrentIndex(only);
        for (int row = 0; row < table->model()->rowCount(); ++row) // "Error" among "Errors"
            QVERIFY(filter->currentText().startsWith(table->model()->index(row, 0).data().toString()));
        shown += table->model()->rowCount();
    }
    QCOMPARE(shown, static_cast<int>(stage.results.findings().size()));
}

void ResultPanelsTest::noProblemsSaySo()
{
    Stage stage("problems", {900, 200}, Topology());
    QTest::qWait(1);
    auto* table = stage.find<RowTable>("problemTable");
    QCOMPARE(table->model()->rowCount(), 0);
    stage.picture("problems-none");
    const QImage said = table->grab().toImage();
    table->setEmptyWords({});
    QVERIFY(table->grab().toImage() != said);
}

void ResultPanelsTest::anEmptyPlacementNamesItsCommand()
{
    Stage stage("placement", {900, 220});
    QVERIFY(!stage.find<QPushButton>("acceptPlacement")->isEnabled());
    stage.picture("placement-empty");
    QTest::mouseClick(stage.find<QPushButton>("runPlacement"), Qt::LeftButton);
    QCOMPARE(stage.commands, std::vector<std::string>{"simulate.placement"});
}

void ResultPanelsTest::aPlacementIsShownAndAccepted()
{
    Stage stage("placement", {900, 220});
    stage.results.runPlacement();
    QVERIFY(waitFor([&] { return stage.results.placement() && !stage.jobs.isRunning(); }));
    QCOMPARE(stage.find<QLabel>("status")->text(), QString("optimal"));
    QCOMPARE(stage.find<RowTable>("serviceTable")->model()->rowCount(), 1);
    QCOMPARE(stage.find<RowTable>("userTable")->model()->rowCount(), 1);
    QCOMPARE(stage.find<RowTable>("userTable")->model()->index(0, 2).data().toString(), QString("met"));
    stage.picture("placement");
    QTest::mouseClick(stage.find<QPushButton>("acceptPlacement"), Qt::LeftButton);
    QCOMPARE(stage.document.topology().assignments.size(), std::size_t{1});
}

void ResultPanelsTest::anImpossiblePlacementNamesItsConflicts()
{
    Topology topology = smallDrawing();
    Population population = *topology.populations.find({"pop"});
    population.budget = Milliseconds(1); // the service alone takes 7.4 ms
    topology.populations.put(population);
    Stage stage("placement", {900, 220}, topology);
    stage.results.runPlacement();
    QVERIFY(waitFor([&] { return stage.results.placement() && !stage.jobs.isRunning(); }));
    QCOMPARE(stage.find<QLabel>("status")->text(), QString("infeasible"));
    QCOMPARE(stage.find<RowTable>("conflictTable")->model()->rowCount(), 1);
    QCOMPARE(stage.find<QLabel>("cost")->text(), QString("this demand can't be met"));
    QVERIFY(!stage.find<QPushButton>("acceptPlacement")->isEnabled());
    stage.picture("placement-infeasible");
}

void ResultPanelsTest::cachesRunWithTheChosenOptions()
{
    Topology topology = smallDrawing();
    Node pop = *topology.nodes.find({"nyc"});
    pop.kind = NodeKind::PointOfPresence;
    pop.provider = Provider::Cloudflare;
    pop.cache = Gibibytes(1);
    topology.nodes.put(pop);
    Stage stage("cdn", {900, 220}, topology);
    stage.picture("cdn-empty");
    stage.find<QSpinBox>("requests")->setValue(20'000);
    stage.find<QSpinBox>("seed")->setValue(7);
    auto* policy = stage.find<QComboBox>("policy");
    QCOMPARE(policy->count(), static_cast<int>(liveEvictionPolicies().size()));
    policy->setCurrentIndex(policy->count() - 1);
    QTest::mouseClick(stage.find<QPushButton>("runCaches"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return stage.results.cache() && !stage.jobs.isRunning(); }));
    QCOMPARE(stage.results.cache()->seed, std::uint64_t{7});
    QCOMPARE(fromCore(stage.results.cache()->policy), policy->currentData().toString());
    QCOMPARE(stage.results.cache()->requests + stage.results.cache()->warmUpRequests, std::int64_t{20'000});
    QVERIFY(stage.find<QLabel>("summary")->text().contains("seed 7"));
    QCOMPARE(stage.find<RowTable>("popTable")->model()->rowCount(), 1);
    stage.picture("cdn");
}

void ResultPanelsTest::aRunOfAllGoesByThemToo()
{
    Stage stage("cdn", {900, 220});
    stage.find<QSpinBox>("requests")->setValue(2000);
    stage.find<QSpinBox>("seed")->setValue(7);
    stage.results.runAll(); // Ctrl+R
    QVERIFY(waitFor([&] { return stage.results.cache() && !stage.jobs.isRunning(); }));
    QCOMPARE(stage.results.cache()->seed, std::uint64_t{7});
    QCOMPARE(stage.results.cache()->requests + stage.results.cache()->warmUpRequests, std::int64_t{2000});
}

void ResultPanelsTest::historyGoesBackToAStep()
{
    Stage stage("history", {300, 200});
    QVERIFY(stage.document.perform(
        removeRows(stage.document.topology(), {{TableKey::Nodes, "bos"}}, text("test", "Delete Boston"))));
    auto* steps = stage.find<QUndoView>("steps");
    QCOMPARE(steps->model()->rowCount(), 2);
    stage.picture("history");
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualRect(steps->model()->index(0, 0)).center());
    QVERIFY(stage.document.topology().nodes.contains({"bos"}));
}

REGISTER_TEST(ResultPanelsTest)
#include "result_panels_test.moc"
