// Which tools are there? A line each.
#include "app/canvas/tool.h"

#include <array>

namespace edgewright {

#define EDGEWRIGHT_TOOLS(X) \
    X(selectTool) \
    X(linkTool) \
    X(panTool)

std::span<const ToolEntry> tools()
{
#define EDGEWRIGHT_TOOL_ENTRY(make) make(),
    static const std::array entries{EDGEWRIGHT_TOOLS(EDGEWRIGHT_TOOL_ENTRY)};
#undef EDGEWRIGHT_TOOL_ENTRY
    return entries;
}

} // namespace edgewright
