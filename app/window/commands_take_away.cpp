// Which commands take manifests away?
#include "app/window/command.h"
#include "app/window/main_window.h"

namespace edgewright {

// clang-format off
std::vector<Command> take_awayCommands()
{
    return {
        {.id = "export.manifests", .menu = Menu::Export, .label = text("command", "&Manifests…"), .icon = "export", .shortcut = "Ctrl+E",
         .onToolbar = true, .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.showExport(); }},
        {.id = "export.charts", .menu = Menu::Export, .label = text("command", "All &charts into a folder…"), .icon = "chart",
         .isEnabled = [](const MainWindow& window) { return window.results().latency() || window.results().cache(); },
         .run = [](MainWindow& window) { window.saveCharts(); }},
    };
}
// clang-format on

} // namespace edgewright
