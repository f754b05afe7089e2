// What can the user do? The registry of commands.
#include "app/window/command.h"

namespace edgewright {

// One file a menu, app/window/commands_<name>.cpp; its line here, in menu order.
#define COMMAND_FILES(X) \
    X(file) \
    X(edit) \
    X(view) \
    X(arrange) \
    X(simulate) \
    X(take_away) \
    X(help)

#define DECLARE(name) std::vector<Command> name##Commands();
COMMAND_FILES(DECLARE)
#undef DECLARE

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> joined;
        const auto add = [&](std::vector<Command> some) { joined.insert(joined.end(), some.begin(), some.end()); };
#define ADD(name) add(name##Commands());
        COMMAND_FILES(ADD)
#undef ADD
        return joined;
    }();
    return all;
}

Text menuLabel(Menu menu)
{
    switch (menu) {
    case Menu::File: return text("menu", "&File");
    case Menu::Edit: return text("menu", "&Edit");
    case Menu::View: return text("menu", "&View");
    case Menu::Insert: return text("menu", "&Insert");
    case Menu::Arrange: return text("menu", "&Arrange");
    case Menu::Simulate: return text("menu", "&Simulate");
    case Menu::Results: return text("menu", "&Results");
    case Menu::Export: return text("menu", "E&xport");
    case Menu::Help: break;
    }
    return text("menu", "&Help");
}

} // namespace edgewright
