// Which panels stand around the drawing? A line each, in the order of the window's docks.
#include "app/panels/panel.h"

#include <array>

#define EDGEWRIGHT_PANELS(X) \
    X(palettePanel) \
    X(outlinePanel) \
    X(inspectorPanel) \
    X(problemsPanel) \
    X(placementPanel) \
    X(cdnPanel) \
    X(failuresPanel) \
    X(comparePanel) \
    X(historyPanel)

namespace edgewright {

#define EDGEWRIGHT_DECLARE(NAME) PanelEntry NAME();
EDGEWRIGHT_PANELS(EDGEWRIGHT_DECLARE)
#undef EDGEWRIGHT_DECLARE

std::span<const PanelEntry> panels()
{
#define EDGEWRIGHT_LIST(NAME) NAME(),
    static const std::array entries = {EDGEWRIGHT_PANELS(EDGEWRIGHT_LIST)};
#undef EDGEWRIGHT_LIST
    return entries;
}

} // namespace edgewright
