// Which files are compiled into the core? Written by cmake/embed.cmake.
#pragma once

#include <span>
#include <string_view>

namespace edgewright {

struct EmbeddedFile {
    std::string_view name, text;
};

std::span<const EmbeddedFile> embeddedCatalog();
std::span<const EmbeddedFile> embeddedSamples();

} // namespace edgewright
