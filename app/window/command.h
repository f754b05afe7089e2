// What can the user do? The registry of commands, from which menus, toolbar, command palette and shortcut page are drawn.
#pragma once

#include "core/base/text.h"

#include <span>
#include <vector>

namespace edgewright {

class MainWindow;

enum class Menu { File, Edit, View, Insert, Arrange, Simulate, Results, Export, Help };

struct Command {
    const char* id; ///< "file.save"
    Menu menu;
    Text label;
    const char* icon = "";     ///< of resources/icons, or none
    const char* shortcut = ""; ///< portable text, "Ctrl+Shift+Z"; several are separated by "; "
    bool separatorBefore = false;
    bool onToolbar = false;
    bool (*isEnabled)(const MainWindow&) = nullptr; ///< none: always
    bool (*isChecked)(const MainWindow&) = nullptr; ///< none: not a toggle
    void (*run)(MainWindow&) = nullptr;
};

/// All commands, in menu order.
const std::vector<Command>& commands();
Text menuLabel(Menu menu);

} // namespace edgewright
