// Which foreign files become a drawing? One line each, in menu order.
#include "core/io/import.h"

#include <algorithm>
#include <array>

namespace edgewright {

#define IMPORTERS(X) X(graphml)

#define DECLARE(NAME) Importer NAME();
IMPORTERS(DECLARE)
#undef DECLARE

namespace {

bool hasExtension(std::string_view fileName, std::string_view extension)
{
    if (fileName.size() <= extension.size() || fileName[fileName.size() - extension.size() - 1] != '.')
        return false;
    return std::ranges::equal(fileName.substr(fileName.size() - extension.size()), extension,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

} // namespace

std::span<const Importer> importers()
{
#define CALL(NAME) NAME(),
    static const std::array all{IMPORTERS(CALL)};
#undef CALL
    return all;
}

const Importer* importerWithKey(std::string_view key)
{
    const auto found = std::ranges::find(importers(), key, &Importer::key);
    return found == importers().end() ? nullptr : &*found;
}

const Importer* importerFor(std::string_view fileName, std::string_view text)
{
    for (const Importer& importer : importers())
        if (importer.recognises(text))
            return &importer;
    for (const Importer& importer : importers())
        for (const std::string_view extension : importer.extensions)
            if (hasExtension(fileName, extension))
                return &importer;
    return nullptr;
}

} // namespace edgewright
