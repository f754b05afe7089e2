// What else could be, beside the answer? The views of the placement panel.
#pragma once

#include "app/panels/panel.h"

namespace edgewright {

/// The Pareto front of two goals, as a chart and as a table. The point that is chosen in either is shown on the drawing.
QWidget* makeTradeOffsView(const PanelContext& context, QWidget* parent);
/// The answer and each rule of thumb, a line each. The one that is chosen is shown on the drawing.
QWidget* makeBaselinesView(const PanelContext& context, QWidget* parent);
/// Every node, with what it would mean for a service. Which service follows what is selected in the drawing.
QWidget* makeWhyView(const PanelContext& context, QWidget* parent);

} // namespace edgewright
