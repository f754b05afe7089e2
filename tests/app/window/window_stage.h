// A real window with settings of its own: where the tests of the window play.
#pragma once

#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "app/window/actions.h"
#include "app/window/command.h"
#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "tests/app/modal_answer.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace edgewright::testing {

/// Settings, journals and drawings of a test live in a folder that goes with it.
struct WindowStage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    explicit WindowStage(const QString& sample = {})
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QApplication::setOrganizationName("EdgewrightTests");
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyLanguage("en");
        applyTheme(ThemeChoice::Light);
        forgetRecovery();
        open();
        if (!sample.isEmpty())
            window->openTemplate(sample);
    }
    ~WindowStage()
    {
        window.reset();
        applyLanguage("en");
    }

    void open()
    {
        window = std::make_unique<MainWindow>();
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    /// Unsaved drawings of other tests that ended in the middle are none of ours.
    static void forgetRecovery()
    {
        Document none;
        none.discardRecovery();
    }

    Document& document() { return window->document(); }
    const Topology& topology() { return window->document().topology(); }
    QString file(const QString& name) const { return folder.filePath(name); }
    QAction* action(const char* id) { return window->actionSet().action(id); }
    template <class Widget> Widget* find(const char* name) { return window->findChild<Widget*>(QLatin1String(name)); }

    /// Keys as a user presses them over the drawing.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        window->activateWindow(); // a dialog may have had it
        (void)QTest::qWaitForWindowActive(window.get());
        window->canvas().setFocus();
        QTest::keyClick(&window->canvas(), key, with);
    }
    void select(const RowRef& row) { document().selection().set({row}); }
    RowRef firstNode() { return refOf(topology().nodes.begin()->id); }
};

} // namespace edgewright::testing
