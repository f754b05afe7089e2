// How do commands become actions?
#include "app/window/actions.h"

#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "app/window/main_window.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

namespace edgewright {

namespace {

/// What follows stands at the right end.
void addSpring(QToolBar& toolBar)
{
    auto* spring = new QWidget(&toolBar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar.addWidget(spring);
}

/// The two things that people come for carry their names; the first of them is what one does all the time.
void spellOut(QToolButton& button, bool isPrimary)
{
    button.setToolButtonStyle(isPrimary ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button.setProperty("spelled", true);
    button.setProperty("primary", isPrimary);
}

} // namespace

QString plainText(QString text)
{
    static const QRegularExpression mnemonic("\\(&.\\)|&|…$");
    return text.remove(mnemonic);
}

Actions::Actions(MainWindow& window) : QObject(&window), window_(window)
{
    for (const Command& command : commands()) {
        auto* action = new QAction(&window);
        action->setObjectName(command.id);
        if (*command.shortcut)
            action->setShortcuts(QKeySequence::listFromString(command.shortcut, QKeySequence::PortableText));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setCheckable(command.isChecked != nullptr);
        action->setIconVisibleInMenu(!action->isCheckable()); // a tick stands there, or not
        if (*command.icon)
            action->setIcon(icon(QLatin1String(command.icon)));
        connect(action, &QAction::triggered, this, [this, &command] {
            window_.handInDraft();
            command.run(window_);
            update();
        });
        actions_.insert(command.id, action);
        window.addAction(action);
    }
    retranslate();
}

void Actions::fill(QMenuBar& menuBar)
{
    for (int key = 0; key <= static_cast<int>(Menu::Help); ++key) {
        menus_[key] = menuBar.addMenu(translated(menuLabel(static_cast<Menu>(key))));
        connect(menus_[key], &QMenu::aboutToShow, this, &Actions::update);
    }
    for (const Command& command : commands()) {
        QMenu* menu = menus_[static_cast<int>(command.menu)];
        if (command.separatorBefore)
            menu->addSeparator();
        menu->addAction(action(command.id));
    }
    window_.addRecentMenu(*menus_.value(static_cast<int>(Menu::File)));
    window_.addPanelMenu(*menus_.value(static_cast<int>(Menu::View)));
}

void Actions::fill(QToolBar& toolBar) const
{
    QString room;
    for (const Command& command : commands()) {
        if (!command.onToolbar)
            continue;
        const QString group = QString(command.id).section('.', 0, 0);
        if (command.menu == Menu::Simulate)
            addSpring(toolBar);
        else if (!room.isEmpty() && group != room && command.menu != Menu::Export)
            toolBar.addSeparator();
        room = group;
        toolBar.addAction(action(command.id));
        if (command.menu == Menu::Simulate || command.menu == Menu::Export)
            spellOut(*qobject_cast<QToolButton*>(toolBar.widgetForAction(action(command.id))),
                     command.menu == Menu::Simulate);
    }
}

void Actions::retranslate()
{
    for (const Command& command : commands()) {
        QAction* made = action(command.id);
        made->setText(translated(command.label));
        const QString plain = plainText(made->text());
        made->setIconText(plain);
        const QString keys = made->shortcut().toString(QKeySequence::NativeText);
        made->setToolTip(keys.isEmpty() ? plain : plain + "  " + keys);
    }
    for (auto menu = menus_.cbegin(); menu != menus_.cend(); ++menu)
        menu.value()->setTitle(translated(menuLabel(static_cast<Menu>(menu.key()))));
}

void Actions::update()
{
    for (const Command& command : commands()) {
        QAction* made = action(command.id);
        made->setEnabled(!command.isEnabled || command.isEnabled(window_));
        if (command.isChecked)
            made->setChecked(command.isChecked(window_));
    }
}

} // namespace edgewright
