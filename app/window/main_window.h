// The window: the drawing, the panels around it, and what commands may ask of it.
#pragma once

#include "app/canvas/canvas.h"
#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"

#include <QMainWindow>
#include <QMap>

class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;

namespace edgewright {

class Actions;
class MessageBar;
class StartPage;
class StatusLine;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    Document& document() { return document_; }
    const Document& document() const { return document_; }
    Canvas& canvas() const { return *canvas_; }
    Results& results() { return results_; }
    const Results& results() const { return results_; }
    Jobs& jobs() { return jobs_; }
    const Jobs& jobs() const { return jobs_; }
    Actions& actionSet() { return *actions_; }

    // Files (file_flow.cpp). Each asks first where something would be lost; false: the user thought better of it, or it went wrong.
    bool newDrawing();
    void showStartPage();
    bool openWithDialog();
    bool openFile(const QString& file);
    bool openTemplate(const QString& name);
    bool importWithDialog();
    bool importFile(const QString& file);
    bool save();
    bool saveAs();
    bool askToKeepChanges();
    /// What stands half typed in a field counts from now on, as if the field were left.
    void handInDraft();
    void savePicture();
    void saveReport();
    void showExport();
    /// Offers to bring back what a crash left for the file that is open.
    void offerRecovery();

    // Editing (editing.cpp)
    bool perform(Result<Edit> edit);
    std::vector<RowRef> selectedRows() const;
    std::size_t selectedNodes() const;
    bool hasNodes() const { return !document_.topology().nodes.empty(); }
    void copySelection();
    void paste();
    void duplicateSelection();
    void removeSelection();
    void selectAll();
    void groupSelection();
    void addUsers();
    void acceptPlacement();

    // What is shown
    void showDrawing();
    void showFind();
    void showCommandPalette();
    void showShortcuts();
    void showSettings();
    void showAbout();
    void raisePanel(const QString& key);
    void focusPanel(const QString& key);
    void resetPanels();
    bool isPresenting() const { return presenting_; }
    void setPresenting(bool presenting);
    void toggleTheme();
    void tell(const QString& message, bool isError = true);

    void addRecentMenu(QMenu& menu);
    void addPanelMenu(QMenu& menu);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offerRecovery(std::function<QString()> message);
    void buildCentre();
    void buildPanels();
    void addDock(const QString& key, const Text& title, Qt::DockWidgetArea area, QWidget* panel);
    void arrangePanels();
    void connectAll();
    void retranslate();
    void updateTitle();
    void putPanelsAway();
    void bringPanelsBack();
    void performPaste(const std::string& clipboard, const Text& label);
    NewId newId();

    Document document_;
    Jobs jobs_;
    Results results_;
    Canvas* canvas_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    StartPage* startPage_ = nullptr;
    MessageBar* messages_ = nullptr;
    StatusLine* status_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    Actions* actions_ = nullptr;
    struct Dock {
        QDockWidget* dock;
        Text title;
    };
    QMap<QString, Dock> docks_;
    QMenu* recentMenu_ = nullptr;
    QMenu* panelMenu_ = nullptr;
    QByteArray initialState_;
    QByteArray arrangement_; ///< of the panels while they are put away; empty while they are shown
    bool presenting_ = false;
};

} // namespace edgewright
