// How is a link drawn from a node to another, or to a place where a node shall stand?
#pragma once

#include "app/canvas/tool.h"

namespace edgewright {

/// A link that is being drawn: from a node to wherever the pointer or the arrow keys aim.
class LinkGesture {
public:
    LinkGesture(Stage& stage, NodeId from, QPointF at) : stage_(stage), from_(std::move(from)), at_(at) {}

    void aimAt(QPointF scene);
    void aimAt(const NodeId& node); ///< with the keys
    const NodeId& from() const { return from_; }
    const NodeId& target() const { return target_; }
    /// Links to the target; without one offers what to put there.
    void finish(const Pointer& at);
    void paint(QPainter& painter, const SceneView& view) const;

private:
    Stage& stage_;
    NodeId from_, target_;
    QPointF at_;
};

/// Makes the link, selects it and says so. One step of history.
void makeLink(Stage& stage, const NodeId& from, const NodeId& to);

/// A menu of kinds; the chosen one is put there and linked, as one step of history.
void offerLinkedNode(Stage& stage, const NodeId& from, const Pointer& at);

/// Adds `node` at `at` with a link from `from`, selects it. One step of history.
void addLinkedNode(Stage& stage, const NodeId& from, const Node& node, QPointF at);

} // namespace edgewright
