// Which manifests can be taken away? The registry of exporters.
#pragma once

#include "core/export/manifest/manifest.h"

#include <span>
#include <string_view>

namespace edgewright {

/// Those that are built in.
std::span<const Exporter> exporters();
const Exporter* exporterWithKey(std::string_view key);

} // namespace edgewright
