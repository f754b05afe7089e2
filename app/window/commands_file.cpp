// Which commands open, save and close drawings?
#include "app/window/command.h"
#include "app/window/main_window.h"

namespace edgewright {

// clang-format off
std::vector<Command> fileCommands()
{
    return {
        {.id = "file.new", .menu = Menu::File, .label = text("command", "&New drawing"), .icon = "new", .shortcut = "Ctrl+N",
         .run = [](MainWindow& window) { window.newDrawing(); }},
        {.id = "file.start", .menu = Menu::File, .label = text("command", "New from &template…"), .icon = "template",
         .shortcut = "Ctrl+Shift+N", .run = [](MainWindow& window) { window.showStartPage(); }},
        {.id = "file.open", .menu = Menu::File, .label = text("command", "&Open…"), .icon = "open", .shortcut = "Ctrl+O", .onToolbar = true,
         .run = [](MainWindow& window) { window.openWithDialog(); }},
        {.id = "file.import", .menu = Menu::File, .label = text("command", "&Import…"), .icon = "import", .shortcut = "Ctrl+I",
         .run = [](MainWindow& window) { window.importWithDialog(); }},
        {.id = "file.save", .menu = Menu::File, .label = text("command", "&Save"), .icon = "save", .shortcut = "Ctrl+S",
         .separatorBefore = true, .onToolbar = true, .run = [](MainWindow& window) { window.save(); }},
        {.id = "file.save-as", .menu = Menu::File, .label = text("command", "Save &as…"), .icon = "save-as", .shortcut = "Ctrl+Shift+S",
         .run = [](MainWindow& window) { window.saveAs(); }},
        {.id = "file.picture", .menu = Menu::File, .label = text("command", "Save drawing as &picture…"), .icon = "print",
         .separatorBefore = true, .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.savePicture(); }},
        {.id = "file.settings", .menu = Menu::File, .label = text("command", "Settin&gs…"), .icon = "settings", .shortcut = "Ctrl+,",
         .separatorBefore = true, .run = [](MainWindow& window) { window.showSettings(); }},
        {.id = "file.quit", .menu = Menu::File, .label = text("command", "&Quit"), .icon = "close", .shortcut = "Ctrl+Q",
         .separatorBefore = true, .run = [](MainWindow& window) { window.close(); }},
    };
}
// clang-format on

} // namespace edgewright
