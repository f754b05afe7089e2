// Editing rows through the inspector, with keys and mouse.
#include "core/catalog/catalog.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace edgewright;
using namespace edgewright::testing;

class InspectorPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void cleanup() { QLocale::setDefault(QLocale("en_US")); }
    void setsWhatIsTyped();
    void refusesWithTheReasonAndChangesNothing();
    void escapeBringsBackWhatTheRowHolds();
    void setsAllSelectedRowsInOneStep();
    void readsTheGermanComma();
    void choosesAnotherRowByName();
    void theChosenOneOfAListCanBeRead();
    void ticksSeveralRows();
    void togglesTiers();
    void whatChangesNothingIsOutOfReachAndSaysWhy();
    void aFieldCountsWhereItCountsForOneOfTheRows();
    void aDayIsPickedFromTheCalendar();
    void aDayIsTypedRefusedAndCleared();
    void aSiteBringsItsPlaceAlong();
    void sizesAreTypedAsPairs();
    void anApplicationBringsItsBudgetAlong();
    void keepsHalfTypedWordsForTheRowTheyWereTypedFor();
    void showsWhatFollows();
    void saysWhatTheDrawingHoldsWhenNothingIsSelected();
    void survivesRowsThatGo();
    void clipsNothing();
};

namespace {

QString visibleFacts(const Stage& stage)
{
    QStringList words;
    for (const QLabel* label : stage.find<QWidget>("facts")->findChildren<QLabel*>())
        if (label->isVisible())
            words.append(label->text());
    return words.join('|');
}

} // namespace

void InspectorPanelTest::setsWhatIsTyped()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    auto* latency = stage.find<QLineEdit>("latency_ms");
    QVERIFY(latency);
    QCOMPARE(latency->text(), QString("3.1"));
    type(latency, "4.25");
    QCOMPARE(stage.link("l1").latency.value, 4.25);
    QCOMPARE(stage.document.history().count(), 1);
    stage.document.history().undo();
    QCOMPARE(latency->text(), QString("3.1"));
}

void InspectorPanelTest::refusesWithTheReasonAndChangesNothing()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    const Topology before = stage.document.topology();
    auto* latency = stage.find<QLineEdit>("latency_ms");
    auto* refusal = stage.find<QLabel>("latency_ms.refusal");
    QVERIFY(!refusal->isVisible());
    for (const char* wrong : {"70000", "-1", "fast", ""}) {
        type(latency, wrong);
        QVERIFY2(refusal->isVisible(), wrong);
        QCOMPARE(latency->text(), QString(wrong));
        QVERIFY(stage.document.topology() == before);
    }
    type(latency, "70000");
    QVERIFY2(refusal->text().contains(QString("60%1000").arg(QChar(0x202F))),
             qPrintable(refusal->text())); // the limit is named
    stage.picture("inspector-refused");
    QCOMPARE(stage.document.history().count(), 0);
}

void InspectorPanelTest::escapeBringsBackWhatTheRowHolds()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    auto* latency = stage.find<QLineEdit>("latency_ms");
    type(latency, "70000");
    QTest::keyClick(latency, Qt::Key_Escape);
    QCOMPARE(latency->text(), QString("3.1"));
    QVERIFY(!stage.find<QLabel>("latency_ms.refusal")->isVisible());
}

void InspectorPanelTest::setsAllSelectedRowsInOneStep()
{
    Stage stage("inspector");
    stage.select({{TableKey::Nodes, "bos"}, {TableKey::Nodes, "nyc"}});
    auto* cpu = stage.find<QLineEdit>("cpu_cores");
    QCOMPARE(cpu->text(), QString());
    QCOMPARE(cpu->placeholderText(), QString("several values"));
    stage.picture("inspector-several");
    type(cpu, "64");
    QCOMPARE(stage.node("bos").cpu.value, 64.0);
    QCOMPARE(stage.node("nyc").cpu.value, 64.0);
    QCOMPARE(stage.document.history().count(), 1);
    stage.document.history().undo();
    QCOMPARE(stage.node("bos").cpu.value, 32.0);
    QCOMPARE(stage.node("nyc").cpu.value, 16.0);
}

void InspectorPanelTest::readsTheGermanComma()
{
    QLocale::setDefault(QLocale("de_DE"));
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    auto* latency = stage.find<QLineEdit>("latency_ms");
    QCOMPARE(latency->text(), QString("3,1"));
    type(latency, "4,5");
    QCOMPARE(stage.link("l1").latency.value, 4.5);
    QCOMPARE(latency->text(), QString("4,5"));
}

void InspectorPanelTest::choosesAnotherRowByName()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    auto* to = stage.find<QComboBox>("to");
    QCOMPARE(to->currentText(), QString("Wavelength NYC"));
    to->setFocus();
    QTest::keyClicks(to, "Media"); // walks the list to the row of that name
    QCOMPARE(stage.link("l1").to.value, std::string("origin"));
    QTest::qWait(600); // a combo box forgets what was typed after a while
    QTest::keyClicks(to, "Wavelength Boston");
    QVERIFY(stage.link("l1").to.value != "bos"); // a link may not join a node to itself
    QVERIFY(stage.find<QLabel>("to.refusal")->isVisible());
}

/// Nothing of the darkest letters is left on the accent colour.
void InspectorPanelTest::theChosenOneOfAListCanBeRead()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    auto* to = stage.find<QComboBox>("to");
    to->showPopup();
    QAbstractItemView* list = to->view();
    const QImage line = list->viewport()->grab(list->visualRect(list->currentIndex()).adjusted(4, 4, -4, -4)).toImage();
    QHash<QRgb, int> colors;
    for (int y = 0; y < line.height(); ++y)
        for (int x = 0; x < line.width(); ++x)
            ++colors[line.pixel(x, y)];
    QCOMPARE(QColor(std::max_element(colors.cbegin(), colors.cend()).key()), theme().accent);
    QVERIFY(!colors.contains(theme().text.rgb()));
    QVERIFY(colors.contains(theme().onAccent.rgb()));
    to->hidePopup();
}

void InspectorPanelTest::ticksSeveralRows()
{
    Stage stage("inspector");
    stage.select({{TableKey::Populations, "pop"}});
    auto* contents = stage.find<QPushButton>("contents");
    QCOMPARE(contents->text(), QString("Films"));
    QMenu* menu = contents->menu();
    menu->popup(QPoint());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
    menu->close();
    QVERIFY(stage.document.topology().populations.find({"pop"})->contents.empty());
    QCOMPARE(contents->text(), QString("none"));
}

void InspectorPanelTest::togglesTiers()
{
    Stage stage("inspector");
    stage.select({{TableKey::Services, "svc"}});
    stage.picture("inspector-service");
    QTest::mouseClick(stage.find<QToolButton>("allowed_tiers.fog"), Qt::LeftButton);
    QTest::mouseClick(stage.find<QToolButton>("allowed_tiers.edge"), Qt::LeftButton);
    const std::vector<Tier> expected = {Tier::Edge, Tier::Fog};
    QVERIFY(stage.document.topology().services.find({"svc"})->allowedTiers == expected);
}

void InspectorPanelTest::whatChangesNothingIsOutOfReachAndSaysWhy()
{
    Stage stage("inspector");
    stage.select({{TableKey::Contents, "films"}}); // TTL
    auto* window = stage.find<QLineEdit>("stale_while_revalidate_s");
    QVERIFY(!window->isEnabled());
    QVERIFY(window->toolTip().contains("Stale while revalidate"));
    QCOMPARE(window->accessibleDescription(), window->toolTip());
    QVERIFY(stage.find<QLineEdit>("ttl_s")->isEnabled());
    stage.picture("inspector-idle");
    auto* strategy = stage.find<QComboBox>("strategy");
    strategy->setFocus();
    QTest::keyClicks(strategy, "Stale");
    QVERIFY(window->isEnabled());
    QVERIFY(!window->toolTip().isEmpty()); // its help
    QTest::qWait(600);                     // a combo box forgets what was typed after a while
    QTest::keyClicks(strategy, "Purge");
    QVERIFY(!window->isEnabled());
    QVERIFY(!stage.find<QLineEdit>("ttl_s")->isEnabled());
}

void InspectorPanelTest::aFieldCountsWhereItCountsForOneOfTheRows()
{
    Topology topology = smallDrawing();
    Node pop;
    pop.id = {"pop"};
    pop.kind = NodeKind::PointOfPresence;
    topology.nodes.put(pop);
    Stage stage("inspector", {300, 720}, topology);
    stage.select({{TableKey::Nodes, "bos"}, {TableKey::Nodes, "origin"}});
    QVERIFY(!stage.find<QLineEdit>("cache_gib")->isEnabled());
    stage.select({{TableKey::Nodes, "bos"}, {TableKey::Nodes, "pop"}});
    QVERIFY(stage.find<QLineEdit>("cache_gib")->isEnabled());
}

void InspectorPanelTest::aDayIsPickedFromTheCalendar()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    auto* date = stage.find<QLineEdit>("date");
    type(date, "2026-10-14");
    QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = stage.find<QCalendarWidget>("calendar");
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 10, 14));
    picture(*calendar, "calendar");
    calendar->setSelectedDate(QDate(2026, 10, 15));
    emit calendar->activated(calendar->selectedDate());
    QCOMPARE(stage.link("l1").date, std::string("2026-10-15"));
    QCOMPARE(date->text(), QString("2026-10-15"));
}

void InspectorPanelTest::aDayIsTypedRefusedAndCleared()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    auto* date = stage.find<QLineEdit>("date");
    auto* refusal = stage.find<QLabel>("date.refusal");
    type(date, "2025-02-29"); // no leap year
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains("YYYY-MM-DD"), qPrintable(refusal->text()));
    QCOMPARE(stage.link("l1").date, std::string());
    type(date, "2024-02-29");
    QVERIFY(!refusal->isVisible());
    QCOMPARE(stage.link("l1").date, std::string("2024-02-29"));
    type(date, "");
    QCOMPARE(stage.link("l1").date, std::string());
}

void InspectorPanelTest::aSiteBringsItsPlaceAlong()
{
    Topology topology;
    Node node;
    node.id = {"n"};
    node.name = "Cloudflare";
    node.provider = Provider::Cloudflare;
    node.kind = NodeKind::PointOfPresence;
    topology.nodes.put(node);
    Stage stage("inspector", {300, 720}, topology);
    stage.select({{TableKey::Nodes, "n"}});
    type(stage.find<QLineEdit>("site"), "ams");
    QCOMPARE(stage.node("n").site, std::string("AMS"));
    QVERIFY(stage.node("n").latitude.has_value());
    QVERIFY(std::abs(stage.node("n").latitude->value - 52.3) < 0.5); // Amsterdam lies at 52.3° north
    QVERIFY(stage.node("n").name != "Cloudflare");
    QCOMPARE(stage.document.history().count(), 1);
}

void InspectorPanelTest::sizesAreTypedAsPairs()
{
    Topology topology;
    Node origin;
    origin.id = {"o"};
    topology.nodes.put(origin);
    ContentSet content;
    content.id = {"c"};
    content.origin = origin.id;
    topology.contents.put(content);
    Stage stage("inspector", {300, 720}, topology);
    stage.select({{TableKey::Contents, "c"}});
    auto* sizes = stage.find<QLineEdit>("size_table");
    const auto held = [&] { return stage.document.topology().contents.find({"c"})->sizeTable; };
    type(sizes, "10 : 1; 400 : 3");
    QVERIFY((held() == std::vector<double>{10, 1, 400, 3}));
    type(sizes, "10 : 1; 400");
    QVERIFY(stage.find<QLabel>("size_table.refusal")->isVisible());
    QCOMPARE(held().size(), std::size_t{4});
    type(sizes, "");
    QVERIFY(held().empty());
}

void InspectorPanelTest::anApplicationBringsItsBudgetAlong()
{
    Stage stage("inspector");
    stage.select({{TableKey::Populations, "pop"}});
    stage.picture("inspector-population");
    auto* application = stage.find<QLineEdit>("application");
    const BudgetPreset& preset = catalog().budgets.front();
    type(application, fromCore(preset.title));
    const Population users = *stage.document.topology().populations.find({"pop"});
    QCOMPARE(users.application, preset.key);
    QCOMPARE(users.budget->value, preset.roundTripBudget().value);
    QCOMPARE(users.percentile.value, preset.percentile.value);
    QCOMPARE(application->text(), fromCore(preset.title));
    QCOMPARE(stage.document.history().count(), 1);
    type(application, "one of our own"); // which the catalogue knows nothing of: the budget stays
    QCOMPARE(stage.document.topology().populations.find({"pop"})->budget->value, preset.roundTripBudget().value);
}

void InspectorPanelTest::keepsHalfTypedWordsForTheRowTheyWereTypedFor()
{
    Stage stage("inspector");
    stage.select({{TableKey::Nodes, "bos"}});
    auto* name = stage.find<QLineEdit>("name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "Boston");
    stage.select({{TableKey::Nodes, "nyc"}});
    QCOMPARE(stage.node("bos").name, std::string("Boston"));
    QCOMPARE(stage.node("nyc").name, std::string("Wavelength NYC"));
    QCOMPARE(name->text(), QString("Wavelength NYC"));
}

void InspectorPanelTest::showsWhatFollows()
{
    Stage stage("inspector");
    stage.select({{TableKey::Links, "l1"}});
    const QString facts = visibleFacts(stage);
    // On a sphere of 6371 km the haversine of these coordinates gives 306.5 km, on the ellipsoid some 0.1 % more;
    // light in fibre takes 4.9 µs a km: 1.5 ms.
    QVERIFY2(facts.contains("Distance|307"), qPrintable(facts));
    QVERIFY2(facts.contains("Fibre floor, one way|1.5"), qPrintable(facts));
    stage.picture("inspector-link");
}

void InspectorPanelTest::saysWhatTheDrawingHoldsWhenNothingIsSelected()
{
    Stage stage("inspector");
    QVERIFY(stage.find<QLabel>("hint")->isVisible());
    QVERIFY2(visibleFacts(stage).contains("Nodes|4|Links|3"), qPrintable(visibleFacts(stage)));
    stage.picture("inspector-empty");
    stage.select({{TableKey::Nodes, "bos"}, {TableKey::Links, "l1"}});
    QVERIFY(stage.find<QLabel>("hint")->isVisible()); // several kinds have no common form
    QVERIFY(!stage.find<QLineEdit>("latency_ms"));
}

void InspectorPanelTest::survivesRowsThatGo()
{
    Stage stage("inspector");
    stage.select({{TableKey::Nodes, "bos"}});
    QVERIFY(stage.document.perform(
        removeRows(stage.document.topology(), {{TableKey::Nodes, "bos"}}, text("test", "Delete"))));
    QVERIFY(stage.find<QLabel>("hint")->isVisible());
    stage.document.history().undo();
    stage.select({{TableKey::Nodes, "bos"}});
    QCOMPARE(stage.find<QLabel>("title")->text(), QString("Wavelength Boston"));
}

/// At the least width that a dock gets, every control and label lies inside the panel.
void InspectorPanelTest::clipsNothing()
{
    Stage stage("inspector", {280, 900});
    for (const RowRef& row :
         {RowRef{TableKey::Nodes, "bos"}, RowRef{TableKey::Links, "l1"}, RowRef{TableKey::Populations, "pop"},
          RowRef{TableKey::Services, "svc"}, RowRef{TableKey::Flows, "flow"}, RowRef{TableKey::Contents, "films"}}) {
        stage.select({row});
        QTest::qWait(1);
        for (const QWidget* part : stage.find<QWidget>("inspectorPage")->findChildren<QWidget*>())
            if (part->isVisible()) {
                const int right = part->mapTo(stage.panel.get(), QPoint(part->width(), 0)).x();
                QVERIFY2(right <= 280, qPrintable(part->objectName() + " " + fromCore(row.id)));
            }
        stage.picture("inspector-280-" + fromCore(row.id));
    }
}

REGISTER_TEST(InspectorPanelTest)
#include "inspector_panel_test.moc"
