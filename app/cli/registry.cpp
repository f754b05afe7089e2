// Which commands does the headless program have? A line each, in the order of --help.
#include "app/cli/command.h"

#include <algorithm>
#include <array>

#define EDGEWRIGHT_CLI_COMMANDS(X) \
    X(newProject) \
    X(templates) \
    X(importForeign) \
    X(info) \
    X(check) \
    X(paths) \
    X(place) \
    X(placeBenchmark) \
    X(latency) \
    X(failures) \
    X(cache) \
    X(publish) \
    X(cacheTrace) \
    X(mrc) \
    X(freshness) \
    X(compare) \
    X(exportManifests) \
    X(catalog) \
    X(schema)

namespace edgewright::cli {

namespace command {
#define EDGEWRIGHT_DECLARE(NAME) Command NAME();
EDGEWRIGHT_CLI_COMMANDS(EDGEWRIGHT_DECLARE)
#undef EDGEWRIGHT_DECLARE
} // namespace command

std::span<const Command> commands()
{
#define EDGEWRIGHT_ENTRY(NAME) command::NAME(),
    static const auto all = std::to_array<Command>({EDGEWRIGHT_CLI_COMMANDS(EDGEWRIGHT_ENTRY)});
#undef EDGEWRIGHT_ENTRY
    return all;
}

const Command* commandWithName(std::string_view name)
{
    const auto all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace edgewright::cli
