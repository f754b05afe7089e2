// How do commands become actions: one QAction each, shared by menu, toolbar and palette?
#pragma once

#include "app/window/command.h"

#include <QAction>
#include <QMap>
#include <QObject>

class QMenuBar;
class QToolBar;

namespace edgewright {

/// A command's text without its mnemonic, which Chinese writes as "(R)" behind it, and without the dots of a dialog.
QString plainText(QString text);

class Actions final : public QObject {
public:
    explicit Actions(MainWindow& window);

    QAction* action(const QString& id) const { return actions_.value(id); }
    void fill(QMenuBar& menuBar);
    void fill(QToolBar& toolBar) const;
    /// Texts in the current language, icons in the current theme.
    void retranslate();
    /// Enabled and checked states, after anything changed.
    void update();

private:
    MainWindow& window_;
    QMap<QString, QAction*> actions_;
    QMap<int, class QMenu*> menus_;
};

} // namespace edgewright
