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
        {.id = "export.report", .menu = Menu::Export, .label = text("command", "&Report with all charts…"), .icon = "chart",
         .isEnabled = [](const MainWindow& window) { return window.results().latency() || window.results().cache(); },
         .run = [](MainWindow& window) { window.saveReport(); }},
    };
}
// clang-format on

} // namespace edgewright
