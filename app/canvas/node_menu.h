// Which kinds of node can be put on the drawing by hand?
#pragma once

#include "core/base/text.h"
#include "core/model/rows.h"

#include <vector>

namespace edgewright {

struct NodePrototype {
    Text title;
    Node node; ///< without an id; its name in the user's language
};

/// Device, edge site, fog data centre, cloud region, point of presence, origin, users.
std::vector<NodePrototype> nodePrototypes();

} // namespace edgewright
