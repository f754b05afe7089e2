// How is any exporter run?
#pragma once

#include "core/base/progress.h"
#include "core/export/registry.h"

namespace edgewright {

/// Runs the exporter after the checks that hold for all: no literal secret in any field. A built-in one takes no time to speak of
/// and looks for no stop.
Result<Manifest> exportTo(const Exporter& exporter, const Topology& topology, const Progress& progress = {});

} // namespace edgewright
