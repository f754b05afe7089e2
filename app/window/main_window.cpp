// The window: how its parts are put together.
#include "app/window/main_window.h"

#include "app/charts/chart.h"
#include "app/document/translated.h"
#include "app/panels/panel.h"
#include "app/theme/theme.h"
#include "app/window/actions.h"
#include "app/window/message_bar.h"
#include "app/window/settings.h"
#include "app/window/start_page.h"
#include "app/window/status_line.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace edgewright {

MainWindow::MainWindow() : results_(document_, jobs_)
{
    setObjectName("mainWindow");
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging | AnimatedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    buildCentre();
    actions_ = new Actions(*this);
    actions_->fill(*menuBar());
    toolBar_ = new QToolBar(this);
    addToolBar(toolBar_);
    toolBar_->setObjectName("tools");
    toolBar_->setMovable(false);
    toolBar_->setIconSize(QSize(18, 18));
    actions_->fill(*toolBar_);
    status_ = new StatusLine(*this);
    setStatusBar(status_);
    buildPanels();
    connectAll();
    retranslate();
    resize(1440, 900);
    initialState_ = saveState();
    restoreGeometry(settings::windowGeometry());
    restoreState(settings::windowState());
    showStartPage();
}

/// What is shown goes before what it shows: a name that is being typed is handed in as its editor goes.
MainWindow::~MainWindow()
{
    for (QObject* told :
         std::initializer_list<QObject*>{&document_, &document_.history(), &document_.selection(), &results_, &jobs_})
        told->disconnect(this);
    for (const Dock& dock : docks_)
        delete dock.dock;
    delete takeCentralWidget();
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    messages_ = new MessageBar(centre);
    canvas_ = new Canvas(document_, results_, centre);
    canvas_->setObjectName("canvas");
    startPage_ = new StartPage(*this);
    pages_ = new QStackedWidget(centre);
    pages_->addWidget(canvas_);
    pages_->addWidget(startPage_);
    column->addWidget(messages_);
    column->addWidget(pages_, 1);
    setCentralWidget(centre);
}

void MainWindow::buildPanels()
{
    const PanelContext context{
        document_, results_,
        [this](const Node& node) {
            showDrawing();
            canvas_->addNodeInView(node);
        },
        [this](const char* command) {
            if (QAction* action = actions_->action(command))
                action->trigger();
        },
        [this](const char* keys, QWidget* parent) { return makeChartPanel(keys, document_, results_, parent); }};
    for (const PanelEntry& panel : panels())
        addDock(fromCore(panel.key), panel.title, panel.area, panel.make(context, this));
    addDock("charts", text("panel", "Latency"), Qt::BottomDockWidgetArea,
            makeChartPanel("latency-cdf latency-budget", document_, results_, this));
    addDock(
        "cache-charts", text("panel", "CDN charts"), Qt::BottomDockWidgetArea,
        makeChartPanel("cache-hit-ratio cache-over-time cache-size content-latency-cdf", document_, results_, this));
    addDock("comparison-charts", text("panel", "Comparison charts"), Qt::BottomDockWidgetArea,
            makeChartPanel("cache-comparison comparison-over-time comparison-staleness", document_, results_, this));
    addDock("publication-charts", text("panel", "Publication charts"), Qt::BottomDockWidgetArea,
            makeChartPanel("publication-freshness publication-origin", document_, results_, this));
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    arrangePanels();
}

void MainWindow::addDock(const QString& key, const Text& title, Qt::DockWidgetArea area, QWidget* panel)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(key + "Dock");
    dock->setWidget(panel);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                      QDockWidget::DockWidgetFloatable);
    if (area == Qt::BottomDockWidgetArea)
        dock->setTitleBarWidget(new QWidget(dock)); // the tabs below carry the titles
    addDockWidget(area, dock);
    docks_.insert(key, {dock, title});
}

/// Left: palette over outline; right: inspector; below: everything else as tabs, problems first.
void MainWindow::arrangePanels()
{
    QDockWidget* firstBelow = nullptr;
    for (const char* key : {"problems", "placement", "charts", "cdn", "failures", "cache-charts", "comparison-charts",
                            "publication-charts", "compare", "history"}) {
        if (!docks_.contains(key))
            continue;
        QDockWidget* dock = docks_[key].dock;
        if (firstBelow)
            tabifyDockWidget(firstBelow, dock);
        else
            firstBelow = dock;
    }
    if (docks_.contains("palette") && docks_.contains("outline"))
        splitDockWidget(docks_["palette"].dock, docks_["outline"].dock, Qt::Vertical);
    if (docks_.contains("palette") && docks_.contains("inspector"))
        resizeDocks({docks_["palette"].dock, docks_["inspector"].dock}, {256, 304}, Qt::Horizontal);
    if (firstBelow) {
        resizeDocks({firstBelow}, {262}, Qt::Vertical);
        firstBelow->raise();
    }
}

void MainWindow::connectAll()
{
    const auto update = [this] { actions_->update(); };
    connect(&document_, &Document::edited, this, update);
    connect(&document_, &Document::reset, this, update);
    connect(&document_.history(), &QUndoStack::indexChanged, this, update);
    connect(&document_.selection(), &Selection::changed, this, update);
    connect(&results_, &Results::changed, this, update);
    connect(&jobs_, &Jobs::started, this, update);
    connect(&jobs_, &Jobs::finished, this, update);
    connect(canvas_, &Canvas::toolChanged, this, update);
    connect(&document_, &Document::fileChanged, this, &MainWindow::updateTitle);
    connect(&document_, &Document::journalFailed, this, [this](const QString& message) { tell(message); });
    connect(&results_, &Results::failed, this, [this](const QString& message) { tell(message); });
    connect(&results_, &Results::infeasible, this, [this] { raisePanel("placement"); }); // it says why
    connect(&results_, &Results::findingsChanged, this, &MainWindow::retranslate);
    connect(canvas_, &Canvas::editWanted, this, [this] { focusPanel("inspector"); });
    connect(canvas_, &Canvas::refused, this, [this](const QString& message) { tell(message); });
    connect(canvas_, &Canvas::contextMenuWanted, this, [this](const QPoint& global) {
        QMenu menu;
        for (const char* id : {"edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete", "edit.rename",
                               "arrange.group", "arrange.ungroup", "tool.link", "results.why-not-here"})
            menu.addAction(actions_->action(id));
        menu.exec(global);
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { actions_->retranslate(); });
}

void MainWindow::retranslate()
{
    toolBar_->setWindowTitle(tr("Tools"));
    for (const Dock& dock : docks_)
        dock.dock->setWindowTitle(translated(dock.title));
    if (docks_.contains("problems") && !results_.findings().empty())
        docks_["problems"].dock->setWindowTitle(tr("Problems %1").arg(results_.findings().size()));
    actions_->retranslate();
    if (recentMenu_)
        recentMenu_->setTitle(tr("Open &recent"));
    if (panelMenu_)
        panelMenu_->setTitle(tr("P&anels"));
    updateTitle();
    actions_->update();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – Edgewright").arg(document_.title()));
    setWindowModified(document_.isModified());
    if (!document_.file().isEmpty())
        setWindowFilePath(document_.file());
}

/// The start page has the window to itself: there is nothing yet that panels could be about.
void MainWindow::showStartPage()
{
    startPage_->refresh();
    pages_->setCurrentWidget(startPage_);
    putPanelsAway();
    startPage_->takeFocus();
}

void MainWindow::showDrawing()
{
    pages_->setCurrentWidget(canvas_);
    if (!presenting_)
        bringPanelsBack();
}

void MainWindow::putPanelsAway()
{
    if (arrangement_.isEmpty())
        arrangement_ = saveState();
    for (const Dock& dock : docks_) {
        dock.dock->hide();
        dock.dock->toggleViewAction()->setEnabled(false);
    }
}

/// Exactly as they were, whoever put them away.
void MainWindow::bringPanelsBack()
{
    if (arrangement_.isEmpty())
        return;
    for (const Dock& dock : docks_)
        dock.dock->toggleViewAction()->setEnabled(true);
    restoreState(std::exchange(arrangement_, {}));
}

void MainWindow::raisePanel(const QString& key)
{
    if (!docks_.contains(key))
        return;
    showDrawing(); // panels stand around it
    if (presenting_)
        return; // nothing stands around it now
    docks_[key].dock->show();
    docks_[key].dock->raise();
}

void MainWindow::focusPanel(const QString& key)
{
    raisePanel(key);
    if (!docks_.contains(key))
        return;
    const QWidget* panel = docks_[key].dock->widget();
    for (QWidget* next = panel->nextInFocusChain(); next != panel; next = next->nextInFocusChain())
        if (panel->isAncestorOf(next) && next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus &&
            !next->focusProxy())
            return next->setFocus(Qt::ShortcutFocusReason); // the first that takes keys
}

void MainWindow::resetPanels()
{
    showDrawing();
    if (arrangement_.isEmpty())
        restoreState(initialState_);
    else
        arrangement_ = initialState_; // for when the presentation ends
}

void MainWindow::setPresenting(bool presenting)
{
    if (presenting == presenting_)
        return;
    presenting_ = presenting;
    if (presenting) {
        document_.selection().clear(); // the audience looks at the drawing, and Esc ends the presentation at once
        putPanelsAway();
        showDrawing();
        setWindowState(windowState() | Qt::WindowFullScreen);
    } else {
        setWindowState(windowState() & ~Qt::WindowFullScreen); // maximised again where it was
        if (pages_->currentWidget() == canvas_)
            bringPanelsBack();
    }
    toolBar_->setVisible(!presenting);
    menuBar()->setVisible(!presenting);
    statusBar()->setVisible(!presenting);
    canvas_->setFocus();
    actions_->update();
}

void MainWindow::toggleTheme()
{
    const ThemeChoice choice = theme().dark ? ThemeChoice::Light : ThemeChoice::Dark;
    settings::setTheme(choice);
    applyTheme(choice);
}

void MainWindow::tell(const QString& message, bool isError) { messages_->tell(message, isError); }

void MainWindow::addRecentMenu(QMenu& menu)
{
    recentMenu_ = new QMenu(this);
    connect(recentMenu_, &QMenu::aboutToShow, this, [this] {
        recentMenu_->clear();
        for (const QString& file : settings::recentFiles())
            recentMenu_->addAction(QFileInfo(file).fileName(), this, [this, file] { openFile(file); })
                ->setToolTip(file);
        if (recentMenu_->isEmpty())
            recentMenu_->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    });
    menu.insertMenu(actions_->action("file.import"), recentMenu_);
}

void MainWindow::addPanelMenu(QMenu& menu)
{
    panelMenu_ = menu.addMenu(QString());
    connect(panelMenu_, &QMenu::aboutToShow, this, [this] {
        panelMenu_->clear();
        for (const Dock& dock : docks_)
            panelMenu_->addAction(dock.dock->toggleViewAction());
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!askToKeepChanges()) {
        event->ignore();
        return;
    }
    if (presenting_)
        setPresenting(false);
    settings::setWindow(saveGeometry(), arrangement_.isEmpty() ? saveState() : arrangement_);
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && actions_)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && presenting_)
        setPresenting(false);
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace edgewright
