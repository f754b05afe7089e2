// Does the failures panel show what each failure means, and lead to what fails?
#include "app/panels/row_table.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QLabel>
#include <QPushButton>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// The service runs at Boston, its fallback at New York.
Topology assigned(bool withFallback)
{
    Topology topology = smallDrawing();
    topology.services.put({.id = {"lite"}, .name = "AR lite", .serviceTime = Milliseconds(1)});
    topology.assignments.put({.id = {"1"}, .service = {"svc"}, .node = {"bos"}});
    topology.assignments.put({.id = {"2"}, .service = {"lite"}, .node = {"users"}});
    if (withFallback) {
        Service service = *topology.services.find({"svc"});
        service.fallback = ServiceId{"lite"};
        topology.services.put(service);
    }
    return topology;
}

struct FailureStage : Stage {
    explicit FailureStage(bool withFallback) : Stage("failures", {1000, 240}, assigned(withFallback)) {}

    RowTable* table() const { return find<RowTable>("failureTable"); }
    RowTable* missing() const { return find<RowTable>("missingFallbackTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rowOf(const QString& name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (cell(row, 0) == name)
                return row;
        return -1;
    }
    bool checked()
    {
        results.checkFailures();
        return QTest::qWaitFor([this] { return !jobs.isRunning(); }, 20'000) && results.failures();
    }
};

} // namespace

class FailuresPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void itsButtonIsTheCommand();
    void theWorstStandsFirst();
    void saysWhatTakesOver();
    void aClickShowsWhatFails();
    void keysShowWhatFails();
    void growsOldWithTheDrawing();
    void saysWhereNothingIsPlaced();
};

void FailuresPanelTest::itsButtonIsTheCommand()
{
    FailureStage stage(false);
    QCOMPARE(stage.table()->model()->rowCount(), 0);
    QVERIFY(!stage.missing()->isVisible());
    stage.picture("failures-empty");
    QTest::mouseClick(stage.find<QPushButton>("checkFailures"), Qt::LeftButton);
    QCOMPARE(stage.commands, std::vector<std::string>{"simulate.failures"});
}

void FailuresPanelTest::theWorstStandsFirst()
{
    FailureStage stage(false);
    QVERIFY(stage.checked());
    stage.picture("failures");
    QCOMPARE(stage.table()->model()->rowCount(), 7); // four nodes, three links
    QCOMPARE(stage.cell(0, 0), QString("Wavelength Boston"));
    QCOMPARE(stage.cell(0, 1), QString("outage"));
    QCOMPARE(stage.cell(0, 3), QString("Harbor can't reach AR render"));
    QCOMPARE(stage.cell(2, 1), QString("access lost"));
    QCOMPARE(stage.cell(6, 1), QString("unaffected"));
    QCOMPARE(stage.find<QLabel>("summary")->text(),
             QString("2 of 7 failures leave users without a service or beyond their budget"));
    QVERIFY(stage.missing()->isVisible());
    QCOMPARE(stage.missing()->model()->rowCount(), 1);
    QCOMPARE(stage.missing()->model()->index(0, 0).data().toString(), QString("AR render"));
}

void FailuresPanelTest::saysWhatTakesOver()
{
    FailureStage stage(true);
    QVERIFY(stage.checked());
    const int boston = stage.rowOf("Wavelength Boston");
    QCOMPARE(stage.cell(boston, 1), QString("fallback"));
    QCOMPARE(stage.cell(boston, 4), QString("AR lite for AR render"));
    QVERIFY(!stage.missing()->isVisible());
}

void FailuresPanelTest::aClickShowsWhatFails()
{
    FailureStage stage(false);
    QVERIFY(stage.checked());
    const int row = stage.rowOf("Users Harbor – Wavelength Boston");
    QVERIFY(row >= 0);
    QTest::mouseClick(stage.table()->viewport(), Qt::LeftButton, {},
                      stage.table()->visualRect(stage.table()->model()->index(row, 3)).center());
    QCOMPARE(stage.document.selection().rows(), (std::set<RowRef>{{TableKey::Links, "l2"}}));
}

void FailuresPanelTest::keysShowWhatFails()
{
    FailureStage stage(false);
    QVERIFY(stage.checked());
    stage.table()->setFocus();
    stage.table()->selectRow(0);
    QTest::keyClick(stage.table(), Qt::Key_Down);
    QTest::keyClick(stage.table(), Qt::Key_Return);
    QCOMPARE(stage.document.selection().rows().size(), std::size_t{1});
    const RowRef chosen = *stage.document.selection().rows().begin();
    QCOMPARE(fromCore(displayName(stage.document.topology(), chosen)), stage.cell(1, 0));
}

void FailuresPanelTest::growsOldWithTheDrawing()
{
    FailureStage stage(false);
    QVERIFY(stage.checked());
    QVERIFY(!stage.results.areFailuresStale());
    stage.results.runPlacement(); // which puts services elsewhere
    QVERIFY(QTest::qWaitFor([&] { return !stage.jobs.isRunning(); }, 20'000));
    QVERIFY(stage.results.areFailuresStale());
    QVERIFY(stage.find<QLabel>("summary")->text().contains("changed since"));
}

void FailuresPanelTest::saysWhereNothingIsPlaced()
{
    Stage stage("failures", {1000, 240}); // no assignments
    stage.results.checkFailures();
    QVERIFY(QTest::qWaitFor([&] { return !stage.jobs.isRunning(); }, 20'000));
    auto* refusal = stage.find<QLabel>("refusal");
    QTRY_VERIFY(refusal->isVisible() && refusal->text().contains("place the services first"));
    QVERIFY(!stage.results.failures());
}

REGISTER_TEST(FailuresPanelTest)
#include "failures_panel_test.moc"
