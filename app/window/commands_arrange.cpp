// Which commands put nodes in order?
#include "app/window/command.h"
#include "app/window/main_window.h"

namespace edgewright {

namespace {

template <std::size_t Least> bool hasNodesSelected(const MainWindow& window) { return window.selectedNodes() >= Least; }

template <Align How> void align(MainWindow& window)
{
    window.perform(alignNodes(window.document().topology(), window.selectedRows(), How));
}

template <Distribute How> void distribute(MainWindow& window)
{
    window.perform(distributeNodes(window.document().topology(), window.selectedRows(), How));
}

} // namespace

// clang-format off
std::vector<Command> arrangeCommands()
{
    return {
        {.id = "arrange.group", .menu = Menu::Arrange, .label = text("command", "&Group"), .icon = "group", .shortcut = "Ctrl+G",
         .onToolbar = true, .isEnabled = hasNodesSelected<1>, .run = [](MainWindow& window) { window.groupSelection(); }},
        {.id = "arrange.ungroup", .menu = Menu::Arrange, .label = text("command", "&Ungroup"), .icon = "ungroup", .shortcut = "Ctrl+U",
         .isEnabled = [](const MainWindow& window) { return !window.document().selection().isEmpty(); },
         .run = [](MainWindow& window) { window.perform(ungroup(window.document().topology(), window.selectedRows())); }},
        {.id = "arrange.left", .menu = Menu::Arrange, .label = text("command", "Align &left"), .icon = "align-left", .shortcut = "Ctrl+Alt+Left",
         .separatorBefore = true, .onToolbar = true, .isEnabled = hasNodesSelected<2>, .run = align<Align::Left>},
        {.id = "arrange.center", .menu = Menu::Arrange, .label = text("command", "Align &centres"), .icon = "align-center",
         .shortcut = "Ctrl+Alt+C", .isEnabled = hasNodesSelected<2>, .run = align<Align::Center>},
        {.id = "arrange.right", .menu = Menu::Arrange, .label = text("command", "Align &right"), .icon = "align-right",
         .shortcut = "Ctrl+Alt+Right", .isEnabled = hasNodesSelected<2>, .run = align<Align::Right>},
        {.id = "arrange.top", .menu = Menu::Arrange, .label = text("command", "Align &top"), .icon = "align-top", .shortcut = "Ctrl+Alt+Up",
         .onToolbar = true, .isEnabled = hasNodesSelected<2>, .run = align<Align::Top>},
        {.id = "arrange.middle", .menu = Menu::Arrange, .label = text("command", "Align &middles"), .icon = "align-middle",
         .shortcut = "Ctrl+Alt+M", .isEnabled = hasNodesSelected<2>, .run = align<Align::Middle>},
        {.id = "arrange.bottom", .menu = Menu::Arrange, .label = text("command", "Align &bottom"), .icon = "align-bottom",
         .shortcut = "Ctrl+Alt+Down", .isEnabled = hasNodesSelected<2>, .run = align<Align::Bottom>},
        {.id = "arrange.distribute-horizontal", .menu = Menu::Arrange, .label = text("command", "Distribute &horizontally"),
         .icon = "distribute-horizontal", .separatorBefore = true, .isEnabled = hasNodesSelected<3>, .run = distribute<Distribute::Horizontal>},
        {.id = "arrange.distribute-vertical", .menu = Menu::Arrange, .label = text("command", "Distribute &vertically"),
         .icon = "distribute-vertical", .isEnabled = hasNodesSelected<3>, .run = distribute<Distribute::Vertical>},
    };
}
// clang-format on

} // namespace edgewright
