// Which commands change how the drawing is seen, and which tool is in hand?
#include "app/theme/theme.h"
#include "app/window/command.h"
#include "app/window/main_window.h"

namespace edgewright {

// clang-format off
std::vector<Command> viewCommands()
{
    return {
        {.id = "tool.select", .menu = Menu::Insert, .label = text("command", "&Select"), .icon = "select", .shortcut = "V", .onToolbar = true,
         .isChecked = [](const MainWindow& window) { return window.canvas().tool() == "select"; },
         .run = [](MainWindow& window) { window.canvas().setTool("select"); }},
        {.id = "tool.link", .menu = Menu::Insert, .label = text("command", "&Link"), .icon = "link", .shortcut = "L", .onToolbar = true,
         .isChecked = [](const MainWindow& window) { return window.canvas().tool() == "link"; },
         .run = [](MainWindow& window) { window.canvas().setTool("link"); }},
        {.id = "tool.pan", .menu = Menu::Insert, .label = text("command", "&Pan"), .icon = "pan", .shortcut = "H",
         .isChecked = [](const MainWindow& window) { return window.canvas().tool() == "pan"; },
         .run = [](MainWindow& window) { window.canvas().setTool("pan"); }},
        {.id = "insert.users", .menu = Menu::Insert, .label = text("command", "&Users"), .icon = "users", .shortcut = "U",
         .separatorBefore = true, .onToolbar = true, .run = [](MainWindow& window) { window.addUsers(); }},
        {.id = "insert.palette", .menu = Menu::Insert, .label = text("command", "Find a kind or a site…"), .icon = "palette-search",
         .shortcut = "Ctrl+P", .run = [](MainWindow& window) { window.focusPanel("palette"); }},
        {.id = "view.zoom-in", .menu = Menu::View, .label = text("command", "Zoom &in"), .icon = "zoom-in", .shortcut = "Ctrl++; Ctrl+=",
         .run = [](MainWindow& window) { window.canvas().zoomIn(); }},
        {.id = "view.zoom-out", .menu = Menu::View, .label = text("command", "Zoom &out"), .icon = "zoom-out", .shortcut = "Ctrl+-",
         .run = [](MainWindow& window) { window.canvas().zoomOut(); }},
        {.id = "view.fit", .menu = Menu::View, .label = text("command", "&Fit"), .icon = "zoom-fit", .shortcut = "Ctrl+0", .onToolbar = true,
         .run = [](MainWindow& window) { window.canvas().fit(); }},
        {.id = "view.actual-size", .menu = Menu::View, .label = text("command", "100 %"), .icon = "zoom-100", .shortcut = "Ctrl+1",
         .onToolbar = true, .run = [](MainWindow& window) { window.canvas().setZoom(1); }},
        {.id = "view.snap", .menu = Menu::View, .label = text("command", "&Snap to grid"), .icon = "snap", .shortcut = "Ctrl+Shift+G",
         .separatorBefore = true, .isChecked = [](const MainWindow& window) { return window.canvas().isSnapping(); },
         .run = [](MainWindow& window) { window.canvas().setSnapping(!window.canvas().isSnapping()); }},
        {.id = "view.present", .menu = Menu::View, .label = text("command", "&Present"), .icon = "present", .shortcut = "F5",
         .separatorBefore = true, .isChecked = [](const MainWindow& window) { return window.isPresenting(); },
         .run = [](MainWindow& window) { window.setPresenting(!window.isPresenting()); }},
        {.id = "view.theme", .menu = Menu::View, .label = text("command", "&Dark theme"), .icon = "theme", .shortcut = "Ctrl+Shift+D",
         .isChecked = [](const MainWindow&) { return theme().dark; }, .run = [](MainWindow& window) { window.toggleTheme(); }},
        {.id = "view.reset-docks", .menu = Menu::View, .label = text("command", "&Reset panels"), .icon = "layout",
         .run = [](MainWindow& window) { window.resetPanels(); }},
    };
}
// clang-format on

} // namespace edgewright
