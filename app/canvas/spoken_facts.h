// What do status bar and tooltip say about what is under the mouse?
#pragma once

#include "app/canvas/stage.h"

namespace edgewright {

/// One sentence: "Wavelength Boston: 6.2 ms round trip from Users Harbor, budget met". Empty over nothing.
QString sentenceAbout(const Stage& stage, const Hit& hit);
/// What a node is and with what it is linked, for who can't see it: "Compute · Edge. AWS bos. Linked with Harbor, us-east-1".
QString spokenFacts(const Stage& stage, const NodeId& node);
/// A few lines of facts. Empty over nothing.
QString tooltipAbout(const Stage& stage, const Hit& hit);

} // namespace edgewright
