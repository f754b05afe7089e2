// Which manifests can be taken away? The registry of exporters.
#pragma once

#include "core/base/progress.h"
#include "core/export/manifest/manifest.h"

#include <span>
#include <string_view>

namespace edgewright {

/// Those that are built in.
std::span<const Exporter> exporters();
const Exporter* exporterWithKey(std::string_view key);

/// Runs the exporter after the checks that hold for all: no literal secret in any field. A built-in one takes no time to speak of
/// and looks for no stop.
Result<Manifest> exportTo(const Exporter& exporter, const Topology& topology, const Progress& progress = {});

} // namespace edgewright
