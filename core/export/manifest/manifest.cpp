// Is all said that concerns the target?
#include "core/export/manifest/manifest.h"

#include <algorithm>

namespace edgewright {

bool saysAll(const Manifest& manifest)
{
    return std::ranges::none_of(manifest.report,
                                [](const ExportLine& line) { return line.outcome == Outcome::NotExpressible; });
}

} // namespace edgewright
