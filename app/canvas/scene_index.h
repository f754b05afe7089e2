// What is where on the drawing: boxes of nodes, ways of links, outlines of groups?
#pragma once

#include "app/theme/theme.h"
#include "core/model/edit.h"

#include <QPolygonF>
#include <QRectF>

#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

namespace edgewright {

struct NodeShape {
    NodeId id;
    QPointF centre;
    Glyph glyph = Glyph::Edge;
    std::optional<GroupId> group;
    bool alive = false; ///< a slot that is free otherwise
    QRectF box() const;
};

struct LinkShape {
    LinkId id;
    int from = -1, to = -1; ///< slots of nodes
    QPolygonF route;
    Medium medium = Medium::Fibre;
    double width = 1.5; ///< of the line, grows with the bandwidth
    std::vector<double> bends;
    bool alive = false;
};

struct GroupShape {
    GroupId id;
    std::optional<GroupId> parent;
    int depth = 0; ///< 0: stands in no other
    QRectF box;    ///< null while nothing is inside
    QRectF titleBar() const;
};

/// Follows a topology. Nodes and links live in slots that keep their number until they are removed.
/// Cost: an edit of a node costs that node, its links, the links that pass close by and the groups around it, each O(log n); queries O(log n + found).
class SceneIndex {
public:
    SceneIndex();
    ~SceneIndex();
    SceneIndex& operator=(SceneIndex&&) noexcept;

    void rebuild(const Topology& topology);
    /// `edit` was applied to `topology` since the last call.
    void follow(const Topology& topology, const Edit& edit);

    const std::vector<NodeShape>& nodes() const { return nodes_; }
    const std::vector<LinkShape>& links() const { return links_; }
    const std::map<GroupId, GroupShape>& groups() const { return groups_; }
    std::size_t nodeCount() const { return nodeSlots_.size(); }

    int slotOf(const NodeId& id) const; ///< -1: unknown
    int slotOf(const LinkId& id) const;
    const NodeShape* find(const NodeId& id) const;
    const LinkShape* find(const LinkId& id) const;
    const std::vector<int>& linksAt(int nodeSlot) const { return linksAt_[static_cast<std::size_t>(nodeSlot)]; }

    /// Slots of what touches `area`, in rising order.
    std::vector<int> nodesIn(const QRectF& area) const;
    std::vector<int> linksIn(const QRectF& area) const;
    bool hasNodeIn(const QRectF& area) const;
    /// The way that `link` would take if the node in this slot (-1: none) did not stand where it does.
    QPolygonF routeWithout(const LinkShape& link, int nodeSlot) const;
    /// The way that it takes by itself where it has no bends of its own.
    QPolygonF ownRoute(const LinkShape& link) const;
    QRectF bounds() const; ///< of everything; null for an empty drawing
    /// Changes whenever anything here does.
    std::uint64_t revision() const { return revision_; }

private:
    struct Trees;
    struct Touched;

    Touched touchedBy(const Topology& topology, const Edit& edit) const;
    void placeNode(const Topology& topology, const NodeId& id, Touched& touched);
    void placeFloating(const Topology& topology, Touched& touched);
    void removeNode(int slot, Touched& touched);
    void connectLink(const Link& link, const LinkLayout* layout, Touched& touched);
    void removeLink(int slot, Touched& touched);
    std::vector<int> linksBetween(int a, int b) const;
    void touchPair(int a, int b, Touched& touched) const;
    void touchAround(const QRectF& box, Touched& touched) const;
    void routeLink(int slot);
    QPolygonF routeOf(const LinkShape& link, const std::vector<double>& bends, int exceptNode) const;
    QRectF reachOf(const LinkShape& link) const;
    double laneOf(const LinkShape& link) const;
    void rebuildGroups(const Topology& topology);
    void refreshGroup(std::optional<GroupId> id);

    std::vector<NodeShape> nodes_;
    std::vector<LinkShape> links_;
    std::vector<std::vector<int>> linksAt_; ///< by node slot
    std::vector<QRectF> reaches_;           ///< by link slot: what stands in the tree
    std::vector<int> freeNodes_, freeLinks_;
    std::unordered_map<NodeId, int> nodeSlots_;
    std::unordered_map<LinkId, int> linkSlots_;
    std::set<NodeId> floating_;       ///< without a layout row: placed by rule
    std::map<NodeId, QPointF> ruled_; ///< where the rule places them
    std::map<GroupId, GroupShape> groups_;
    std::map<GroupId, std::set<int>> members_;
    std::map<GroupId, std::set<GroupId>> inner_;
    std::unique_ptr<Trees> trees_;
    std::uint64_t revision_ = 0;
};

} // namespace edgewright
