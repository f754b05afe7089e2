// How does --list show a registry of the core?
#pragma once

#include "app/cli/command.h"
#include "core/base/text.h"

#include <utility>
#include <vector>

namespace edgewright::cli {

using KeyAndTitle = std::pair<std::string_view, Text>;

/// {"<name>": [{"name": key, "title": …}]}, and the same as a table.
Answer listOfEntries(const char* name, const std::vector<KeyAndTitle>& entries);

template <class Entries> Answer listOf(const char* name, const Entries& entries)
{
    std::vector<KeyAndTitle> pairs;
    for (const auto& entry : entries)
        pairs.emplace_back(entry.key, entry.title);
    return listOfEntries(name, pairs);
}

/// "lru, fifo"
template <class Entries> std::string keysOf(const Entries& entries)
{
    std::string keys;
    for (const auto& entry : entries)
        keys.append(keys.empty() ? "" : ", ").append(entry.key);
    return keys;
}

/// For arguments that are required unless --list is there.
inline Error missingArgument(const char* argument, const Text& remedy)
{
    return {text("cli", "is required"), argument, remedy};
}

} // namespace edgewright::cli
