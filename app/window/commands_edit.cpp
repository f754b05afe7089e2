// Which commands change what is selected, and history?
#include "app/window/command.h"
#include "app/window/main_window.h"

namespace edgewright {

namespace {

bool hasSelection(const MainWindow& window) { return !window.document().selection().isEmpty(); }

} // namespace

// clang-format off
std::vector<Command> editCommands()
{
    return {
        {.id = "edit.undo", .menu = Menu::Edit, .label = text("command", "&Undo"), .icon = "undo", .shortcut = "Ctrl+Z", .onToolbar = true,
         .isEnabled = [](const MainWindow& window) { return window.document().history().canUndo(); },
         .run = [](MainWindow& window) { window.document().history().undo(); }},
        {.id = "edit.redo", .menu = Menu::Edit, .label = text("command", "&Redo"), .icon = "redo", .shortcut = "Ctrl+Shift+Z; Ctrl+Y",
         .onToolbar = true, .isEnabled = [](const MainWindow& window) { return window.document().history().canRedo(); },
         .run = [](MainWindow& window) { window.document().history().redo(); }},
        {.id = "edit.cut", .menu = Menu::Edit, .label = text("command", "Cu&t"), .icon = "cut", .shortcut = "Ctrl+X", .separatorBefore = true,
         .isEnabled = hasSelection, .run = [](MainWindow& window) { window.copySelection(); window.removeSelection(); }},
        {.id = "edit.copy", .menu = Menu::Edit, .label = text("command", "&Copy"), .icon = "copy", .shortcut = "Ctrl+C",
         .isEnabled = hasSelection, .run = [](MainWindow& window) { window.copySelection(); }},
        {.id = "edit.paste", .menu = Menu::Edit, .label = text("command", "&Paste"), .icon = "paste", .shortcut = "Ctrl+V",
         .run = [](MainWindow& window) { window.paste(); }},
        {.id = "edit.duplicate", .menu = Menu::Edit, .label = text("command", "&Duplicate"), .icon = "duplicate", .shortcut = "Ctrl+D",
         .isEnabled = hasSelection, .run = [](MainWindow& window) { window.duplicateSelection(); }},
        {.id = "edit.delete", .menu = Menu::Edit, .label = text("command", "D&elete"), .icon = "delete", .shortcut = "Del",
         .isEnabled = hasSelection, .run = [](MainWindow& window) { window.removeSelection(); }},
        {.id = "edit.select-all", .menu = Menu::Edit, .label = text("command", "Select &all"), .icon = "select-all", .shortcut = "Ctrl+A",
         .separatorBefore = true, .run = [](MainWindow& window) { window.selectAll(); }},
        {.id = "edit.rename", .menu = Menu::Edit, .label = text("command", "Re&name"), .icon = "rename", .shortcut = "F2",
         .isEnabled = hasSelection, .run = [](MainWindow& window) { window.canvas().renameSelected(); }},
        {.id = "edit.find", .menu = Menu::Edit, .label = text("command", "&Find…"), .icon = "find", .shortcut = "Ctrl+F",
         .separatorBefore = true, .run = [](MainWindow& window) { window.showFind(); }},
    };
}
// clang-format on

} // namespace edgewright
