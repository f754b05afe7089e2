// Beginning: the start page has the window to itself, all in sight, all in reach of keys.
#include "core/catalog/templates.h"
#include "tests/app/hands.h"
#include "tests/app/window/window_stage.h"
#include "tests/support/register_test.h"

#include <QDockWidget>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace edgewright;
using namespace edgewright::testing;

class StartPageTest final : public QObject {
    Q_OBJECT

private slots:
    void hasTheWindowToItself();
    void panelsComeBackAsTheyWere();
    void isNoPartOfTheStateThatIsSaved();
    void aPresentationThatBeginsHereEndsWithThePanels();
    void aPanelThatIsCalledComesWithTheDrawing();
    void allIsInSight_data();
    void allIsInSight();
    void keysReachAndPress();
    void aRecentFileOpensByKeys();
};

namespace {

std::set<QString> visibleDocks(const MainWindow& window)
{
    std::set<QString> names;
    for (const auto* dock : window.findChildren<QDockWidget*>())
        if (!dock->isHidden())
            names.insert(dock->objectName());
    return names;
}

/// Sentences that don't stand whole on their card.
QStringList cutWords(const QWidget& page)
{
    QStringList cut;
    for (const auto* button : page.findChildren<QAbstractButton*>())
        for (const auto* words : button->findChildren<QLabel*>())
            if (words->wordWrap() && words->height() < words->heightForWidth(words->width()))
                cut.append(words->text());
    return cut;
}

QWidget& startPage(const WindowStage& stage) { return *stage.window->findChild<QWidget*>("startPage"); }

} // namespace

void StartPageTest::hasTheWindowToItself()
{
    WindowStage stage;
    QVERIFY(startPage(stage).isVisible());
    QVERIFY(visibleDocks(*stage.window).empty());
    for (const auto* dock : stage.window->findChildren<QDockWidget*>())
        QVERIFY(!dock->toggleViewAction()->isEnabled());
    QVERIFY(stage.window->newDrawing());
    QVERIFY(visibleDocks(*stage.window).contains("inspectorDock"));
    for (const auto* dock : stage.window->findChildren<QDockWidget*>())
        QVERIFY(dock->toggleViewAction()->isEnabled());
}

void StartPageTest::panelsComeBackAsTheyWere()
{
    WindowStage stage("ar-vr-metro");
    stage.window->findChild<QDockWidget*>("outlineDock")->hide();
    stage.window->findChild<QDockWidget*>("historyDock")->raise();
    stage.window->addDockWidget(Qt::LeftDockWidgetArea, stage.window->findChild<QDockWidget*>("inspectorDock"));
    QTest::qWait(1);
    const QByteArray before = stage.window->saveState();
    const std::set<QString> shown = visibleDocks(*stage.window);
    stage.window->showStartPage();
    stage.window->showStartPage(); // twice is like once
    QVERIFY(visibleDocks(*stage.window).empty());
    stage.window->showDrawing();
    QTest::qWait(1);
    QVERIFY(visibleDocks(*stage.window) == shown);
    QCOMPARE(stage.window->saveState(), before);
}

void StartPageTest::isNoPartOfTheStateThatIsSaved()
{
    WindowStage stage("ar-vr-metro");
    stage.window->findChild<QDockWidget*>("outlineDock")->hide();
    const std::set<QString> shown = visibleDocks(*stage.window);
    stage.window->showStartPage();
    QVERIFY(stage.window->close());
    stage.open(); // on the start page
    QVERIFY(stage.window->close());
    stage.open();
    QVERIFY(stage.window->openTemplate("ar-vr-metro"));
    QVERIFY(visibleDocks(*stage.window) == shown);
}

void StartPageTest::aPresentationThatBeginsHereEndsWithThePanels()
{
    WindowStage stage("ar-vr-metro");
    const std::set<QString> shown = visibleDocks(*stage.window);
    stage.window->showStartPage();
    stage.window->setPresenting(true);
    QVERIFY(stage.window->canvas().isVisible());
    QVERIFY(visibleDocks(*stage.window).empty());
    stage.window->setPresenting(false);
    QVERIFY(visibleDocks(*stage.window) == shown);
    stage.window->setPresenting(true);
    stage.window->showStartPage();
    stage.window->setPresenting(false); // the start page stays
    QVERIFY(visibleDocks(*stage.window).empty());
    stage.window->showDrawing();
    QVERIFY(visibleDocks(*stage.window) == shown);
}

void StartPageTest::aPanelThatIsCalledComesWithTheDrawing()
{
    WindowStage stage;
    stage.window->focusPanel("palette");
    QVERIFY(stage.window->canvas().isVisible());
    QVERIFY(stage.window->findChild<QDockWidget*>("paletteDock")->isVisible());
}

void StartPageTest::allIsInSight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const Language& language : languages())
        for (const QSize size : {QSize(1280, 776), QSize(1920, 1056)}) // 24 pixels for the frame of the window
            QTest::addRow("%s %d", qPrintable(language.code), size.width()) << language.code << size;
}

void StartPageTest::allIsInSight()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    WindowStage stage;
    for (int i = 0; i < 8; ++i) { // more than fit
        const QString file =
            stage.folder.filePath(QString("a drawing with a long name that no card holds %1.edge.json").arg(i));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        settings::addRecentFile(file);
    }
    applyLanguage(language);
    stage.window->resize(size);
    stage.window->showStartPage();
    QTest::qWait(1);
    const auto* scroll = startPage(stage).findChild<QScrollArea*>();
    picture(*stage.window, QString("start-%1-%2").arg(language).arg(size.width()));
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    for (const auto* button : startPage(stage).findChildren<QAbstractButton*>())
        QVERIFY2(button->visibleRegion().boundingRect() == button->rect(), qPrintable(button->accessibleName()));
    QTRY_COMPARE(cutWords(startPage(stage)), QStringList()); // the new language lays the page out once more
}

void StartPageTest::keysReachAndPress()
{
    WindowStage stage;
    const auto hasFocus = [] {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    QCOMPARE(hasFocus(), QString("startEmpty"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(hasFocus(), QString("startOpen"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(hasFocus(), QString("startImport"));
    const auto first = QString("template-%1").arg(fromCore(templates()[0].name));
    const auto second = QString("template-%1").arg(fromCore(templates()[1].name));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(hasFocus(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(hasFocus(), second);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stage.window->canvas().isVisible());
    QVERIFY(stage.window->hasNodes());
}

void StartPageTest::aRecentFileOpensByKeys()
{
    WindowStage stage("ar-vr-metro");
    const QString file = stage.folder.filePath("mine.edge.json");
    QVERIFY(stage.document().saveAs(file));
    settings::addRecentFile(file);
    QVERIFY(stage.window->newDrawing());
    stage.window->showStartPage();
    for (auto* button : startPage(stage).findChildren<QToolButton*>())
        if (button->accessibleName() == "mine.edge.json") {
            QVERIFY(button->toolTip().endsWith("mine.edge.json"));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            break;
        }
    QCOMPARE(stage.document().file(), file);
    QVERIFY(stage.window->canvas().isVisible());
}

REGISTER_TEST(StartPageTest)
#include "start_page_test.moc"
