// Which panels stand around the drawing? The registry of panels.
#pragma once

#include "core/base/text.h"

#include <Qt>

#include <functional>
#include <span>
#include <string_view>

class QWidget;

namespace edgewright {

class Document;
class Results;
struct Node;

/// What a panel may ask of the window, since rooms of one floor don't know one another.
struct PanelContext {
    Document& document;
    Results& results;
    std::function<void(const Node&)> addNode;                              ///< palette: put this node into view
    std::function<void(const char* command)> runCommand;                   ///< by id of the command registry
    std::function<QWidget*(const char* keys, QWidget* parent)> makeCharts; ///< by keys of the charts' registry
};

struct PanelEntry {
    std::string_view key; ///< "inspector"; also the object name
    Text title;
    Qt::DockWidgetArea area;
    QWidget* (*make)(const PanelContext& context, QWidget* parent);
};

/// Palette, outline, inspector; problems, placement, CDN, failures, compare, history.
std::span<const PanelEntry> panels();

} // namespace edgewright
