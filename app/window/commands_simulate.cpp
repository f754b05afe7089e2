// Which commands ask the engines, and show what they answer?
#include "app/window/command.h"
#include "app/window/main_window.h"

namespace edgewright {

namespace {

/// The one row that is selected, where it is of this table.
std::optional<RowRef> selectedOf(const MainWindow& window, TableKey table)
{
    const std::vector<RowRef> rows = window.selectedRows();
    return rows.size() == 1 && rows.front().table == table ? std::optional(rows.front()) : std::nullopt;
}

bool mayAskAbout(const MainWindow& window, TableKey table)
{
    return window.results().mayAskWhy() && window.results().whySubject() && selectedOf(window, table);
}

void askWhyHere(MainWindow& window)
{
    window.results().askWhy({selectedOf(window, TableKey::Services)->id});
    window.raisePanel("placement");
}

void askWhyNotHere(MainWindow& window)
{
    window.results().askWhy(*window.results().whySubject(), NodeId{selectedOf(window, TableKey::Nodes)->id});
    window.raisePanel("placement");
}

} // namespace

// clang-format off
std::vector<Command> simulateCommands()
{
    return {
        {.id = "simulate.run", .menu = Menu::Simulate, .label = text("command", "&Run all"), .icon = "run", .shortcut = "Ctrl+R",
         .onToolbar = true, .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.results().runAll(); window.raisePanel("charts"); }},
        {.id = "simulate.placement", .menu = Menu::Simulate, .label = text("command", "&Placement"), .icon = "placement",
         .shortcut = "Ctrl+Shift+P", .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.results().runPlacement(); window.raisePanel("placement"); }},
        {.id = "simulate.pareto", .menu = Menu::Simulate, .label = text("command", "Pareto fron&t"), .icon = "chart",
         .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.results().runFront(); window.raisePanel("placement"); }},
        {.id = "simulate.baselines", .menu = Menu::Simulate, .label = text("command", "R&ules of thumb"), .icon = "table",
         .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.results().runBaselines(); window.raisePanel("placement"); }},
        {.id = "simulate.caches", .menu = Menu::Simulate, .label = text("command", "&CDN caches"), .icon = "cdn", .shortcut = "Ctrl+Shift+C",
         .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.results().runCaches(); window.raisePanel("cdn"); }},
        {.id = "simulate.compare", .menu = Menu::Simulate, .label = text("command", "C&ompare scenarios"), .icon = "compare",
         .shortcut = "Ctrl+Shift+O", .isEnabled = [](const MainWindow& window) { return !window.document().topology().scenarios.empty(); },
         .run = [](MainWindow& window) { window.results().compareScenarios(); window.raisePanel("compare"); }},
        {.id = "simulate.failures", .menu = Menu::Simulate, .label = text("command", "&Failures"), .icon = "failures", .shortcut = "Ctrl+Shift+F",
         .isEnabled = [](const MainWindow& window) { return window.hasNodes(); },
         .run = [](MainWindow& window) { window.results().checkFailures(); window.raisePanel("failures"); }},
        {.id = "simulate.stop", .menu = Menu::Simulate, .label = text("command", "&Stop"), .icon = "stop", .shortcut = "Ctrl+.",
         .separatorBefore = true, .isEnabled = [](const MainWindow& window) { return window.jobs().isRunning(); },
         .run = [](MainWindow& window) { window.results().stop(); }},
        {.id = "results.show", .menu = Menu::Results, .label = text("command", "&Paint results over the drawing"), .icon = "results",
         .shortcut = "R", .isChecked = [](const MainWindow& window) { return window.results().areShown(); },
         .run = [](MainWindow& window) { window.results().setShown(!window.results().areShown()); }},
        {.id = "results.accept", .menu = Menu::Results, .label = text("command", "&Accept placement"), .icon = "accept",
         .shortcut = "Ctrl+Shift+A",
         .isEnabled = [](const MainWindow& window) { return window.results().mayAccept(); },
         .run = [](MainWindow& window) { window.acceptPlacement(); }},
        {.id = "results.answer", .menu = Menu::Results, .label = text("command", "&Back to the answer of the search"), .icon = "placement",
         .isEnabled = [](const MainWindow& window) { return window.results().isElsewhere(); },
         .run = [](MainWindow& window) { window.results().lookAtAnswer(); }},
        {.id = "results.why-here", .menu = Menu::Results, .label = text("command", "&Why does this service run here?"), .icon = "question",
         .isEnabled = [](const MainWindow& window) { return mayAskAbout(window, TableKey::Services); }, .run = askWhyHere},
        {.id = "results.why-not-here", .menu = Menu::Results, .label = text("command", "Why &not on this node?"), .icon = "question",
         .isEnabled = [](const MainWindow& window) { return mayAskAbout(window, TableKey::Nodes); }, .run = askWhyNotHere},
        {.id = "results.problems", .menu = Menu::Results, .label = text("command", "&Check the drawing"), .icon = "check",
         .shortcut = "Ctrl+Shift+K", .separatorBefore = true, .run = [](MainWindow& window) { window.raisePanel("problems"); }},
        {.id = "results.charts", .menu = Menu::Results, .label = text("command", "&Latency charts"), .icon = "chart",
         .shortcut = "Ctrl+Shift+L", .run = [](MainWindow& window) { window.raisePanel("charts"); }},
    };
}
// clang-format on

} // namespace edgewright
