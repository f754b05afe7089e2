// The window: what its user does with it, from opening to closing.
#include "tests/support/register_test.h"

#include "core/catalog/templates.h"
#include "core/io/project_file.h"
#include "tests/app/window/window_stage.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace edgewright;
using namespace edgewright::testing;

class MainWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void aTemplateIsACardThatOpens();
    void theCommandPaletteFindsAndRuns();
    void theCommandPaletteClosesOnEscape();
    void aNodeIsFoundByItsSiteCode();
    void aDeletedNodeComesBackByKeys();
    void rowsAreCopiedPastedAndDuplicatedByKeys();
    void whatIsPastedStandsFreeAndInSight();
    void rubbishOnTheClipboardIsRefusedInWords();
    void whatIsSavedIsWhatIsOpened();
    void whatIsHalfTypedIsSavedToo();
    void savingAsksForANameOnce();
    void aFileThatIsNoDrawingLeavesWhatIsOpen();
    void closingAsksWhereSomethingWouldBeLost_data();
    void closingAsksWhereSomethingWouldBeLost();
    void closingWithoutChangesAsksNothing();
    void keysReachPaletteAndInspector();
    void theThemeIsToggled();
    void aRunFillsTheResults();
    void aRunWithoutAPlacementShowsWhatStandsAgainstIt();
    void aRunCanBeCancelled();
    void graphMlIsImported();
    void aFileOfAnotherKindIsNotImported();
    void aPresentationShowsTheDrawingAlone();
    void aPresentationGivesBackAMaximisedWindow();
    void whatACrashLeftIsOfferedAndComesBack();
    void anOfferStandsInTheLanguageThatIsSpoken();
    void whatACrashLeftCanBeDeclined();
    void theWindowComesBackAsItWasLeft();
};

namespace {

template <class Button> void click(Button* button) { QTest::mouseClick(button, Qt::LeftButton); }

QByteArray contentsOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

void pressButton(QWidget* modal, QMessageBox::StandardButton which)
{
    if (auto* box = qobject_cast<QMessageBox*>(modal))
        box->button(which)->click();
    else
        ModalAnswer::reject(modal);
}

/// A node that stands in a catalogue site, with the code of that site.
const Node* nodeWithSite(const Topology& topology)
{
    for (const Node& node : topology.nodes)
        if (!node.site.empty())
            return &node;
    return nullptr;
}

/// A drawing on disk and beside it what a process that died had done since: its first node was deleted.
std::size_t leaveACrashBehind(const QString& file)
{
    Topology topology = *fromProjectText(findTemplate("ar-vr-metro")->text, "sample");
    const std::string text_ = toProjectText(topology);
    write(file, QByteArray::fromStdString(text_));
    const Edit edit =
        removeRows(topology, {refOf(topology.nodes.begin()->id)}, text("edit", "Delete {}").with("a node"));
    const QFileInfo info(file);
    // The number of a process that no system gives out.
    write(info.dir().filePath('.' + info.fileName() + ".99999999.journal"),
          "edgewright-journal 1 " +
              QCryptographicHash::hash(QByteArray::fromStdString(text_), QCryptographicHash::Sha256).toHex() + '\n' +
              QByteArray::fromStdString(toJsonLine(edit)) + '\n');
    return topology.nodes.size();
}

} // namespace

void MainWindowTest::aTemplateIsACardThatOpens()
{
    WindowStage stage;
    QVERIFY(stage.find<QWidget>("startPage")->isVisible());
    int cards = 0;
    for (const auto* card : stage.window->findChildren<QToolButton*>())
        cards += card->objectName().startsWith("template-") ? 1 : 0;
    QCOMPARE(cards, static_cast<int>(templates().size()));
    QCOMPARE(cards, 6);
    for (const Template& one : templates()) {
        stage.window->showStartPage();
        click(stage.find<QToolButton>(qPrintable("template-" + fromCore(one.name))));
        QVERIFY(stage.window->canvas().isVisible());
        QVERIFY(!stage.topology().nodes.empty());
        QCOMPARE(stage.topology().nodes.size(), fromProjectText(one.text, one.name)->nodes.size());
        QVERIFY(!stage.document().isModified());
    }
}

void MainWindowTest::theCommandPaletteFindsAndRuns()
{
    WindowStage stage("ar-vr-metro");
    stage.press(Qt::Key_K, Qt::ControlModifier);
    auto* field = stage.find<QLineEdit>("commandPaletteField");
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, "select all");
    QCOMPARE(stage.find<QListWidget>("commandPaletteList")->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(stage.document().selection().rows().size(), stage.topology().nodes.size() + stage.topology().links.size());
    QTRY_VERIFY(!stage.find<QWidget>("commandPalette"));
}

void MainWindowTest::theCommandPaletteClosesOnEscape()
{
    WindowStage stage("ar-vr-metro");
    stage.press(Qt::Key_K, Qt::ControlModifier);
    auto* field = stage.find<QLineEdit>("commandPaletteField");
    QTest::keyClicks(field, "no such command");
    QTest::keyClick(field, Qt::Key_Return); // nothing to run
    QVERIFY(field->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QWidget>("commandPalette"));
    QCOMPARE(stage.document().history().count(), 0);
}

void MainWindowTest::aNodeIsFoundByItsSiteCode()
{
    WindowStage stage("ar-vr-metro");
    const Node* wanted = nodeWithSite(stage.topology());
    QVERIFY(wanted);
    stage.press(Qt::Key_F, Qt::ControlModifier);
    auto* field = stage.find<QLineEdit>("commandPaletteField");
    QVERIFY(field);
    QTest::keyClicks(field, fromCore(wanted->site));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(stage.document().selection().rows().size(), std::size_t{1});
    const RowRef row = *stage.document().selection().rows().begin();
    QCOMPARE(row.table, TableKey::Nodes);
    QCOMPARE(stage.topology().nodes.find({row.id})->site, wanted->site);
}

void MainWindowTest::aDeletedNodeComesBackByKeys()
{
    WindowStage stage("ar-vr-metro");
    const Topology before = stage.topology();
    stage.select(stage.firstNode());
    stage.press(Qt::Key_Delete);
    const Topology after = stage.topology();
    QCOMPARE(after.nodes.size(), before.nodes.size() - 1);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.topology() == before);
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stage.topology() == after);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    stage.press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(stage.topology() == after);
}

void MainWindowTest::rowsAreCopiedPastedAndDuplicatedByKeys()
{
    WindowStage stage("ar-vr-metro");
    const std::size_t before = stage.topology().nodes.size();
    const RowRef copied = stage.firstNode();
    stage.select(copied);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.topology().nodes.size(), before + 1);
    QVERIFY(*stage.document().selection().rows().begin() != copied);
    QCOMPARE(stage.document().history().undoText(), QString("Paste"));
    stage.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(stage.document().history().undoText(), QString("Duplicate"));
    QCOMPARE(stage.topology().nodes.size(), before + 2);
    stage.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(stage.topology().nodes.size(), before + 1);
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.topology().nodes.size(), before + 2);
    QVERIFY(checkInvariants(stage.topology()));
    for (int i = 0; i < 4; ++i)
        stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.topology().nodes.size(), before);
}

void MainWindowTest::whatIsPastedStandsFreeAndInSight()
{
    WindowStage stage("ar-vr-metro");
    stage.press(Qt::Key_1, Qt::ControlModifier);
    const Topology before = stage.topology();
    stage.select(stage.firstNode());
    stage.window->canvas().reveal(stage.window->canvas().boundsOf(stage.firstNode()));
    stage.press(Qt::Key_C, Qt::ControlModifier);
    for (int copy = 0; copy < 9; ++copy) {
        stage.press(Qt::Key_V, Qt::ControlModifier);
        std::vector<QRectF> fresh;
        for (const RowRef& row : stage.document().selection().rows())
            if (row.table == TableKey::Nodes)
                fresh.push_back(stage.window->canvas().boundsOf(row));
        QCOMPARE(fresh.size(), std::size_t{1});
        for (const Node& node : before.nodes)
            QVERIFY(!stage.window->canvas().boundsOf(refOf(node.id)).intersects(fresh.front()));
        const Canvas& canvas = stage.window->canvas();
        QVERIFY(QRectF(canvas.rect()).contains(canvas.toWidget(fresh.front().topLeft())));
        QVERIFY(QRectF(canvas.rect()).contains(canvas.toWidget(fresh.front().bottomRight())));
    }
}

void MainWindowTest::rubbishOnTheClipboardIsRefusedInWords()
{
    WindowStage stage("ar-vr-metro");
    const Topology before = stage.topology();
    for (const char* rubbish : {"hello", "{\"nodes\": 7}", "", "[[[[[["}) {
        QApplication::clipboard()->setText(rubbish);
        stage.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(stage.topology() == before);
        QVERIFY2(stage.find<QWidget>("messageBar")->isVisible(), rubbish);
        QVERIFY(!stage.find<QLabel>("messageText")->text().isEmpty());
    }
}

void MainWindowTest::whatIsSavedIsWhatIsOpened()
{
    WindowStage stage("ar-vr-metro");
    stage.select(stage.firstNode());
    stage.press(Qt::Key_Delete);
    const Topology drawn = stage.topology();
    ModalAnswer answer([&](QWidget* modal) { answerFileDialog(modal, stage.file("metro")); });
    QVERIFY(stage.window->saveAs());
    QVERIFY(!stage.window->isWindowModified());
    QVERIFY(QFile::exists(stage.file("metro.edge.json")));
    QVERIFY(stage.window->newDrawing());
    QVERIFY(stage.topology().nodes.empty());
    QVERIFY(stage.window->openFile(stage.file("metro.edge.json")));
    QVERIFY(stage.topology() == drawn);
    QVERIFY(settings::recentFiles().contains(stage.file("metro.edge.json")));
    QVERIFY(stage.window->windowTitle().contains("metro"));
}

void MainWindowTest::whatIsHalfTypedIsSavedToo()
{
    WindowStage stage("ar-vr-metro");
    QVERIFY(stage.document().saveAs(stage.file("metro.edge.json")));
    const RowRef node = stage.firstNode();
    stage.select(node);
    stage.press(Qt::Key_Return);
    QWidget* name = stage.window->focusWidget();
    QVERIFY(name && name->objectName() == "name");
    QTest::keyClicks(name, "Half typed");
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!stage.window->isWindowModified());
    QVERIFY(stage.window->newDrawing());
    QVERIFY(stage.window->openFile(stage.file("metro.edge.json")));
    QVERIFY(displayName(stage.topology(), node).find("Half typed") != std::string::npos);
}

void MainWindowTest::savingAsksForANameOnce()
{
    WindowStage stage("ar-vr-metro");
    bool isSaved = false;
    ModalAnswer answer([&](QWidget* modal) {
        if (isSaved)
            ModalAnswer::reject(modal);
        else
            answerFileDialog(modal, stage.file("once.edge.json"));
    });
    stage.press(Qt::Key_S, Qt::ControlModifier);
    isSaved = true;
    const int asked = answer.answered();
    QVERIFY(asked >= 1);
    stage.select(stage.firstNode());
    stage.press(Qt::Key_Delete);
    QVERIFY(stage.window->isWindowModified());
    stage.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(answer.answered(), asked);
    QVERIFY(!stage.window->isWindowModified());
    QCOMPARE(contentsOf(stage.file("once.edge.json")), QByteArray::fromStdString(toProjectText(stage.topology())));
}

void MainWindowTest::aFileThatIsNoDrawingLeavesWhatIsOpen()
{
    WindowStage stage("ar-vr-metro");
    const Topology before = stage.topology();
    write(stage.file("broken.edge.json"), "{ \"nodes\": ");
    QVERIFY(!stage.window->openFile(stage.file("broken.edge.json")));
    QVERIFY(!stage.window->openFile(stage.file("absent.edge.json")));
    QVERIFY(stage.topology() == before);
    QVERIFY(stage.find<QLabel>("messageText")->text().contains("absent.edge.json"));
    QVERIFY(settings::recentFiles().isEmpty());
}

void MainWindowTest::closingAsksWhereSomethingWouldBeLost_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::newRow("discard") << int(QMessageBox::Discard) << true;
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false;
    QTest::newRow("save") << int(QMessageBox::Save) << true;
}

void MainWindowTest::closingAsksWhereSomethingWouldBeLost()
{
    QFETCH(int, button);
    QFETCH(bool, closes);
    WindowStage stage("ar-vr-metro");
    stage.select(stage.firstNode());
    stage.press(Qt::Key_Delete);
    ModalAnswer answer([&](QWidget* modal) {
        if (modal->objectName() == "askToKeepChanges")
            pressButton(modal, static_cast<QMessageBox::StandardButton>(button));
        else
            answerFileDialog(modal, stage.file("kept.edge.json"));
    });
    QCOMPARE(stage.window->close(), closes);
    QVERIFY(answer.answered() >= 1);
    QCOMPARE(QFile::exists(stage.file("kept.edge.json")), button == QMessageBox::Save);
}

void MainWindowTest::closingWithoutChangesAsksNothing()
{
    WindowStage stage("ar-vr-metro");
    ModalAnswer answer(ModalAnswer::reject);
    QVERIFY(stage.window->close());
    QCOMPARE(answer.answered(), 0);
}

void MainWindowTest::keysReachPaletteAndInspector()
{
    WindowStage stage("ar-vr-metro");
    const auto hasKeys = [&](const char* dock, const char* field) {
        const QWidget* focused = stage.window->focusWidget();
        return focused && focused->objectName() == QLatin1String(field) &&
               stage.find<QDockWidget>(dock)->isAncestorOf(focused);
    };
    stage.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(hasKeys("paletteDock", "search"));
    stage.select(stage.firstNode());
    stage.press(Qt::Key_Return);
    QVERIFY(hasKeys("inspectorDock", "name"));
}

void MainWindowTest::theThemeIsToggled()
{
    WindowStage stage("ar-vr-metro");
    QVERIFY(!theme().dark);
    stage.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(theme().dark);
    QVERIFY(stage.action("view.theme")->isChecked());
    QCOMPARE(settings::theme(), ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().panel);
    stage.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!theme().dark);
}

void MainWindowTest::aRunFillsTheResults()
{
    WindowStage stage("ar-vr-metro");
    const QImage before = stage.window->canvas().grab().toImage();
    stage.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(stage.window->jobs().isRunning());
    QVERIFY(stage.find<QProgressBar>("jobProgress")->isVisible());
    QVERIFY(stage.find<QToolButton>("jobCancel")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->jobs().isRunning(), 60'000);
    QVERIFY(!stage.find<QProgressBar>("jobProgress")->isVisible());
    QVERIFY(stage.window->results().placement());
    QVERIFY(stage.window->results().latency());
    QVERIFY(stage.find<QWidget>("chart-latency-cdf"));
    QVERIFY(stage.window->canvas().grab().toImage() != before);
    const QImage painted = stage.window->canvas().grab().toImage();
    stage.press(Qt::Key_R);
    QVERIFY(!stage.window->results().areShown());
    QVERIFY(stage.window->canvas().grab().toImage() != painted);
}

void MainWindowTest::aRunWithoutAPlacementShowsWhatStandsAgainstIt()
{
    WindowStage stage("ar-vr-metro");
    Edit hurry;
    for (const Population& before : stage.topology().populations) {
        Population after = before;
        after.budget = Milliseconds(1);
        hurry.changes.push_back(changed(before, after));
    }
    QVERIFY(stage.document().perform(hurry));
    stage.press(Qt::Key_R, Qt::ControlModifier);
    const auto isInSight = [&](const char* panel) { return !stage.find<QWidget>(panel)->visibleRegion().isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->jobs().isRunning(), 60'000);
    QTRY_VERIFY(isInSight("placement"));
    stage.window->setPresenting(true);
    stage.action("simulate.run")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->jobs().isRunning(), 60'000);
    QVERIFY2(!isInSight("placement"), "an audience sees the drawing alone");
    stage.window->setPresenting(false);
}

void MainWindowTest::aRunCanBeCancelled()
{
    WindowStage stage("news-cdn");
    QSignalSpy finished(&stage.window->jobs(), &Jobs::finished);
    stage.window->results().setCacheOptions({.requests = 20'000'000});
    stage.window->results().runCaches();
    click(stage.find<QToolButton>("jobCancel"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(finished.front().front().toBool(), true);
    QVERIFY(!stage.window->results().cache());
    QVERIFY(!stage.find<QToolButton>("jobCancel")->isVisible());
}

void MainWindowTest::graphMlIsImported()
{
    WindowStage stage;
    write(
        stage.file("three.graphml"),
        R"(<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key attr.name="label" attr.type="string" for="node" id="d0"/>
<graph edgedefault="undirected"><node id="0"><data key="d0">Aachen</data></node><node id="1"><data key="d0">Bonn</data></node>
<node id="2"><data key="d0">Celle</data></node><edge source="0" target="1"/><edge source="1" target="2"/></graph></graphml>)");
    ModalAnswer answer(ModalAnswer::reject); // the report of what is odd in it
    QVERIFY(stage.window->importFile(stage.file("three.graphml")));
    QCOMPARE(stage.topology().nodes.size(), std::size_t{3});
    QCOMPARE(stage.topology().links.size(), std::size_t{2});
    QVERIFY(stage.window->isWindowModified());
    QVERIFY(stage.window->canvas().isVisible());
    stage.document().start({}, false);
}

void MainWindowTest::aFileOfAnotherKindIsNotImported()
{
    WindowStage stage("ar-vr-metro");
    const Topology before = stage.topology();
    write(stage.file("song.mp3"), QByteArray(1000, '\x7f'));
    write(stage.file("broken.graphml"), "<graphml><graph><node id=");
    for (const char* name : {"song.mp3", "broken.graphml", "absent.graphml"}) {
        QVERIFY(!stage.window->importFile(stage.file(name)));
        QVERIFY2(stage.find<QLabel>("messageText")->text().contains(name),
                 qPrintable(stage.find<QLabel>("messageText")->text()));
        QVERIFY(stage.topology() == before);
    }
}

void MainWindowTest::aPresentationShowsTheDrawingAlone()
{
    WindowStage stage("ar-vr-metro");
    stage.press(Qt::Key_F5);
    QVERIFY(stage.window->isPresenting());
    QVERIFY(!stage.window->menuBar()->isVisible());
    for (const auto* dock : stage.window->findChildren<QDockWidget*>())
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    stage.press(Qt::Key_Escape);
    QVERIFY2(!stage.window->isPresenting(), "Esc ends the presentation");
    QVERIFY(stage.window->menuBar()->isVisible());
    QVERIFY(stage.find<QDockWidget>("inspectorDock")->isVisible());
    stage.press(Qt::Key_F5);
    stage.press(Qt::Key_F5);
    QVERIFY(!stage.window->isPresenting());
}

void MainWindowTest::aPresentationGivesBackAMaximisedWindow()
{
    WindowStage stage("ar-vr-metro");
    stage.window->showMaximized();
    stage.action("view.present")->trigger();
    QVERIFY(stage.window->isFullScreen());
    stage.action("view.present")->trigger();
    QVERIFY(!stage.window->isFullScreen() && stage.window->isMaximized());
}

void MainWindowTest::whatACrashLeftIsOfferedAndComesBack()
{
    WindowStage stage;
    const std::size_t nodes = leaveACrashBehind(stage.file("crashed.edge.json"));
    QVERIFY(stage.window->openFile(stage.file("crashed.edge.json")));
    QCOMPARE(stage.topology().nodes.size(), nodes);
    QVERIFY(stage.find<QWidget>("messageBar")->isVisible());
    for (auto* button : stage.find<QWidget>("messageBar")->findChildren<QPushButton*>())
        if (!button->text().isEmpty() && button->isVisible()) {
            click(button);
            break;
        }
    QCOMPARE(stage.topology().nodes.size(), nodes - 1);
    QVERIFY(stage.window->isWindowModified());
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.topology().nodes.size(), nodes);
}

void MainWindowTest::anOfferStandsInTheLanguageThatIsSpoken()
{
    WindowStage stage;
    leaveACrashBehind(stage.file("crashed.edge.json"));
    QVERIFY(stage.window->openFile(stage.file("crashed.edge.json")));
    const auto words = [&] {
        QStringList said{stage.find<QLabel>("messageText")->text()};
        for (const auto* button : stage.find<QWidget>("messageBar")->findChildren<QPushButton*>())
            said << button->text();
        return said;
    };
    const QStringList english = words();
    applyLanguage("de");
    QCoreApplication::processEvents();
    QVERIFY(words()[0] != english[0]);
    QVERIFY(words()[1] != english[1]);
    applyLanguage("en");
    QCoreApplication::processEvents();
    QCOMPARE(words(), english);
}

void MainWindowTest::whatACrashLeftCanBeDeclined()
{
    WindowStage stage;
    const std::size_t nodes = leaveACrashBehind(stage.file("crashed.edge.json"));
    QVERIFY(stage.window->openFile(stage.file("crashed.edge.json")));
    for (auto* button : stage.find<QWidget>("messageBar")->findChildren<QPushButton*>())
        if (button->text().isEmpty())
            click(button);
    QVERIFY(!stage.find<QWidget>("messageBar")->isVisible());
    QCOMPARE(stage.topology().nodes.size(), nodes);
    QVERIFY(!Document::hasRecovery(stage.file("crashed.edge.json")));
}

void MainWindowTest::theWindowComesBackAsItWasLeft()
{
    WindowStage stage("ar-vr-metro");
    stage.find<QDockWidget>("inspectorDock")->hide();
    QVERIFY(stage.window->close());
    stage.open();
    stage.window->showDrawing(); // the start page has put all panels away
    QVERIFY(stage.find<QDockWidget>("outlineDock")->isVisible());
    QVERIFY(!stage.find<QDockWidget>("inspectorDock")->isVisible());
    stage.action("view.reset-docks")->trigger();
    QVERIFY(stage.find<QDockWidget>("inspectorDock")->isVisible());
}

REGISTER_TEST(MainWindowTest)

#include "main_window_test.moc"
