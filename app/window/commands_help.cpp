// Which commands explain the program?
#include "app/window/command.h"
#include "app/window/main_window.h"

namespace edgewright {

// clang-format off
std::vector<Command> helpCommands()
{
    return {
        {.id = "help.palette", .menu = Menu::Help, .label = text("command", "&Command palette…"), .icon = "command-palette",
         .shortcut = "Ctrl+K", .run = [](MainWindow& window) { window.showCommandPalette(); }},
        {.id = "help.shortcuts", .menu = Menu::Help, .label = text("command", "&Keyboard shortcuts"), .icon = "help", .shortcut = "F1",
         .run = [](MainWindow& window) { window.showShortcuts(); }},
        {.id = "help.about", .menu = Menu::Help, .label = text("command", "&About Edgewright"), .separatorBefore = true,
         .run = [](MainWindow& window) { window.showAbout(); }},
    };
}
// clang-format on

} // namespace edgewright
