// One request in the CDN panel: chosen, followed and read by mouse and keys.
#include "app/document/edits.h"
#include "app/panels/row_table.h"
#include "core/report/tables.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>

using namespace edgewright;
using namespace edgewright::testing;

class RequestViewTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void tellsTheStepsOfTheRequestThatWasChosen();
    void aStepLeadsToItsNode();
    void offersWhatThePopulationFetches();
    void goesByTheChoicesOfThePanel();
    void saysWhyThereIsNoSuchRequest();
    void nothingToFollowSaysWhy();
    void anOldAnswerIsGrey();
    void aRunCanBeCancelled();
};

namespace {

/// Pier fetches news alone.
Topology drawingOfTwo()
{
    Topology topology = cachedDrawing();
    Population pier = *topology.populations.find({"pop"});
    pier.id = {"pop2"};
    pier.name = "Pier";
    pier.contents = {{"news"}};
    topology.populations.put(pier);
    return topology;
}

struct OneRequest : Stage {
    explicit OneRequest(Topology topology = drawingOfTwo()) : Stage("cdn", {1100, 320}, std::move(topology))
    {
        type(find<QSpinBox>("requests"), "4000");
        auto* views = find<QTabBar>("cdnViews");
        QTest::mouseClick(views, Qt::LeftButton, {}, views->tabRect(views->count() - 1).center());
    }

    void press() const { QTest::mouseClick(find<QPushButton>("followRequest"), Qt::LeftButton); }
    void press(const char* combo, Qt::Key key) const
    {
        find<QComboBox>(combo)->setFocus();
        QTest::keyClick(find<QComboBox>(combo), key);
    }
    bool answered()
    {
        press();
        return QTest::qWaitFor([this] { return !jobs.isRunning(); }, 30'000);
    }
    QAbstractItemModel& steps() const { return *find<RowTable>("requestTable")->model(); }
    QString cell(int row, int column) const { return steps().index(row, column).data().toString(); }
    QString summary() const { return find<QLabel>("requestSummary")->text(); }
    bool edit(const RowRef& row, std::string_view key, const Value& value)
    {
        const Result<Edit> changed = setField(document.topology(), {row}, key, value, Gesture::None);
        return changed && document.perform(*changed);
    }
};

} // namespace

void RequestViewTest::tellsTheStepsOfTheRequestThatWasChosen()
{
    OneRequest stage;
    stage.picture("request-empty");
    stage.press("followedContent", Qt::Key_Down); // "Films", then "News"
    type(stage.find<QSpinBox>("followedObject"), "3");
    type(stage.find<QSpinBox>("followedFrom"), "20");
    QVERIFY(stage.answered());
    stage.picture("request");
    const auto trace = stage.results.trace();
    QVERIFY2(trace, qPrintable(stage.results.lastError()));
    QCOMPARE(trace->chosen.population.value, std::string("pop"));
    QCOMPARE(trace->chosen.content.value, std::string("news"));
    QCOMPARE(trace->object, std::int64_t{3});
    QVERIFY(trace->at >= Seconds(20));
    QCOMPARE(stage.steps().rowCount(), static_cast<int>(trace->steps.size()));
    QCOMPARE(stage.cell(0, 2), QString("Users Harbor"));
    QCOMPARE(stage.cell(0, 3), QString("Asks for object 3 of News"));
    QCOMPARE(stage.cell(1, 2), QString("Wavelength NYC"));
    QCOMPARE(stage.cell(stage.steps().rowCount() - 1, 1), withUnit(trace->latency().value, "ms"));
    QVERIFY2(stage.summary().startsWith("Harbor, "), qPrintable(stage.summary()));
    QVERIFY(!stage.results.cache()); // the figures of the run are another answer
}

void RequestViewTest::aStepLeadsToItsNode()
{
    OneRequest stage;
    QVERIFY(stage.answered());
    auto* table = stage.find<RowTable>("requestTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(stage.steps().index(1, 3)).center());
    QVERIFY(stage.document.selection().contains({TableKey::Nodes, "nyc"}));
    QTest::keyClick(table, Qt::Key_Up); // walking is enough
    QTRY_VERIFY(stage.document.selection().contains({TableKey::Nodes, "users"}));
    stage.select({});
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(stage.document.selection().contains({TableKey::Nodes, "users"}));
}

void RequestViewTest::offersWhatThePopulationFetches()
{
    OneRequest stage;
    auto* content = stage.find<QComboBox>("followedContent");
    auto* object = stage.find<QSpinBox>("followedObject");
    QCOMPARE(content->count(), 2);
    QCOMPARE(object->maximum(), 1000);
    stage.press("followedPopulation", Qt::Key_Down);
    QCOMPARE(content->count(), 1);
    QCOMPARE(content->currentText(), QString("News"));
    QCOMPARE(object->maximum(), 10);
    QVERIFY(stage.edit({TableKey::Populations, "pop2"}, "contents", std::vector<std::string>{"films", "news"}));
    QCOMPARE(content->count(), 2);
    QCOMPARE(content->currentText(), QString("News")); // what was chosen stays
    QVERIFY(stage.answered());
    QCOMPARE(stage.results.trace()->chosen.population.value, std::string("pop2"));
}

void RequestViewTest::goesByTheChoicesOfThePanel()
{
    OneRequest stage;
    type(stage.find<QSpinBox>("seed"), "7");
    type(stage.find<QLineEdit>("capacity"), "0");
    QVERIFY(stage.answered());
    QCOMPARE(stage.results.trace()->seed, std::uint64_t{7});
    QVERIFY2(stage.summary().contains("what if: caches of 0"), qPrintable(stage.summary()));
    QVERIFY(!stage.results.trace()->isHit);
}

void RequestViewTest::saysWhyThereIsNoSuchRequest()
{
    OneRequest stage;
    type(stage.find<QSpinBox>("followedFrom"), "100000");
    QVERIFY(stage.answered());
    stage.picture("request-none");
    QVERIFY(!stage.results.trace());
    const QString refusal = stage.find<QLabel>("refusal")->text();
    QVERIFY2(refusal.contains("no such request") && refusal.contains("raise the number of requests"),
             qPrintable(refusal));
    QVERIFY(stage.find<QLabel>("refusal")->isVisible());
}

void RequestViewTest::nothingToFollowSaysWhy()
{
    Topology topology = drawingOfTwo();
    for (const char* id : {"pop", "pop2"}) {
        Population users = *topology.populations.find({id});
        users.contents.clear();
        topology.populations.put(users);
    }
    OneRequest stage(topology);
    auto* button = stage.find<QPushButton>("followRequest");
    QVERIFY(!button->isEnabled() && button->toolTip().contains("Nobody fetches content"));
    QVERIFY(stage.edit({TableKey::Populations, "pop"}, "contents", std::vector<std::string>{"films"}));
    QVERIFY(button->isEnabled() && button->toolTip().isEmpty());
}

void RequestViewTest::anOldAnswerIsGrey()
{
    OneRequest stage;
    QVERIFY(stage.answered());
    const auto color = [&] { return stage.steps().index(0, 3).data(Qt::ForegroundRole).value<QColor>(); };
    QVERIFY(color() != theme().dim);
    QVERIFY(stage.edit({TableKey::Links, "l3"}, "latency_ms", 9.0));
    QCOMPARE(color(), theme().dim);
    QVERIFY(stage.summary().contains("the drawing has changed since"));
    stage.document.start(drawingOfTwo(), false);
    QVERIFY(!stage.results.trace());
    QCOMPARE(stage.steps().rowCount(), 0);
}

void RequestViewTest::aRunCanBeCancelled()
{
    OneRequest stage;
    type(stage.find<QSpinBox>("requests"), "20000000");
    stage.press();
    QVERIFY(stage.jobs.isRunning());
    stage.jobs.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !stage.jobs.isRunning(); }, 30'000));
    QVERIFY(!stage.results.trace() && stage.results.lastError().isEmpty());
}

REGISTER_TEST(RequestViewTest)
#include "request_view_test.moc"
