// How does the scene index follow the topology?
#include "app/canvas/scene_index.h"

#include "app/canvas/link_route.h"
#include "app/canvas/scene_trees.h"
#include "app/document/edits.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

/// What an Edit leaves to do.
struct SceneIndex::Touched {
    std::set<NodeId> nodes;
    std::set<LinkId> links;
    std::set<int> routes; ///< slots of links that may run elsewhere now
    bool groups = false, floating = false;
};

namespace {

double lineWidth(MegabitsPerSecond bandwidth)
{
    return std::clamp(std::log10(std::max(bandwidth.value, 1.0)) - 1.25, 1.25, 5.0);
}

template <class Shape> int takeSlot(std::vector<Shape>& shapes, std::vector<int>& free)
{
    if (free.empty()) {
        shapes.emplace_back();
        return static_cast<int>(shapes.size()) - 1;
    }
    const int slot = free.back();
    free.pop_back();
    return slot;
}

std::size_t at(int slot) { return static_cast<std::size_t>(slot); }

} // namespace

SceneIndex::SceneIndex() : trees_(std::make_unique<Trees>()) {}
SceneIndex::~SceneIndex() = default;
SceneIndex& SceneIndex::operator=(SceneIndex&&) noexcept = default;

void SceneIndex::rebuild(const Topology& topology)
{
    const std::uint64_t revision = revision_ + 1;
    *this = SceneIndex();
    revision_ = revision;
    ruled_ = ruledPositions(topology);
    Touched touched;
    for (const Node& node : topology.nodes)
        placeNode(topology, node.id, touched);
    for (const Link& link : topology.links)
        connectLink(link, topology.linkLayouts.find({link.id.value}), touched);
    for (std::size_t slot = 0; slot < links_.size(); ++slot)
        routeLink(static_cast<int>(slot));
    rebuildGroups(topology);
}

void SceneIndex::follow(const Topology& topology, const Edit& edit)
{
    Touched touched = touchedBy(topology, edit);
    for (const LinkId& id : touched.links)
        if (const int slot = slotOf(id); slot >= 0)
            removeLink(slot, touched);
    if (touched.floating)
        ruled_ = ruledPositions(topology);
    for (const NodeId& id : touched.nodes)
        placeNode(topology, id, touched);
    if (touched.floating)
        placeFloating(topology, touched);
    for (const LinkId& id : touched.links)
        if (const Link* link = topology.links.find(id))
            connectLink(*link, topology.linkLayouts.find({id.value}), touched);
    for (const int slot : touched.routes)
        if (links_[at(slot)].alive)
            routeLink(slot);
    if (touched.groups)
        rebuildGroups(topology);
    ++revision_;
}

SceneIndex::Touched SceneIndex::touchedBy(const Topology& topology, const Edit& edit) const
{
    Touched touched;
    for (const RowChange& change : edit.changes) {
        const RowRef ref = refOf(change);
        switch (ref.table) {
        case TableKey::Nodes:
        case TableKey::NodeLayouts: touched.nodes.insert({ref.id}); break;
        case TableKey::Links:
        case TableKey::LinkLayouts: touched.links.insert({ref.id}); break;
        case TableKey::Groups: touched.groups = true; break;
        default: break;
        }
    }
    touched.floating =
        !touched.nodes.empty() && (!floating_.empty() || topology.nodeLayouts.size() < topology.nodes.size());
    return touched;
}

void SceneIndex::placeNode(const Topology& topology, const NodeId& id, Touched& touched)
{
    const Node* node = topology.nodes.find(id);
    int slot = slotOf(id);
    if (!node) {
        if (slot >= 0)
            removeNode(slot, touched);
        return;
    }
    const NodeLayout* layout = topology.nodeLayouts.find({id.value});
    NodeShape after{id, layout ? QPointF(layout->x, layout->y) : ruled_[id], glyphOf(*node), node->group, true};
    if (layout)
        floating_.erase(id);
    else
        floating_.insert(id);
    if (slot < 0) {
        slot = takeSlot(nodes_, freeNodes_);
        linksAt_.resize(nodes_.size());
        nodeSlots_[id] = slot;
    }
    NodeShape before = std::exchange(nodes_[at(slot)], after);
    if (!before.alive || before.centre != after.centre) {
        if (before.alive) {
            trees_->nodes.remove({scene::boxOf(before.box()), slot});
            touchAround(before.box(), touched);
        }
        trees_->nodes.insert({scene::boxOf(after.box()), slot});
        touchAround(after.box(), touched);
        touched.routes.insert(linksAt(slot).begin(), linksAt(slot).end());
    }
    if (before.alive && before.group && before.group != after.group)
        members_[*before.group].erase(slot), refreshGroup(before.group);
    if (after.group)
        members_[*after.group].insert(slot), refreshGroup(after.group);
}

void SceneIndex::placeFloating(const Topology& topology, Touched& touched)
{
    const std::set<NodeId> all = floating_;
    for (const NodeId& id : all)
        placeNode(topology, id, touched);
}

void SceneIndex::removeNode(int slot, Touched& touched)
{
    NodeShape& gone = nodes_[at(slot)];
    trees_->nodes.remove({scene::boxOf(gone.box()), slot});
    touchAround(gone.box(), touched);
    nodeSlots_.erase(gone.id);
    floating_.erase(gone.id);
    const std::optional<GroupId> group = gone.group;
    gone = {};
    freeNodes_.push_back(slot);
    if (group)
        members_[*group].erase(slot), refreshGroup(group);
}

void SceneIndex::connectLink(const Link& link, const LinkLayout* layout, Touched& touched)
{
    const int slot = takeSlot(links_, freeLinks_);
    reaches_.resize(links_.size());
    linkSlots_[link.id] = slot;
    LinkShape& shape = links_[at(slot)];
    shape = {link.id,
             slotOf(link.from),
             slotOf(link.to),
             {},
             link.medium,
             lineWidth(link.bandwidth),
             layout ? layout->bends : std::vector<double>{},
             true};
    linksAt_[at(shape.from)].push_back(slot);
    if (shape.to != shape.from)
        linksAt_[at(shape.to)].push_back(slot);
    touchPair(shape.from, shape.to, touched);
}

void SceneIndex::removeLink(int slot, Touched& touched)
{
    LinkShape& gone = links_[at(slot)];
    trees_->links.remove({scene::boxOf(reaches_[at(slot)]), slot});
    std::erase(linksAt_[at(gone.from)], slot);
    std::erase(linksAt_[at(gone.to)], slot);
    touchPair(gone.from, gone.to, touched);
    linkSlots_.erase(gone.id);
    gone = {};
    reaches_[at(slot)] = {};
    freeLinks_.push_back(slot);
}

/// Links that join the same nodes lie in lanes, so one more or fewer shifts the others.
void SceneIndex::touchPair(int a, int b, Touched& touched) const
{
    for (const int slot : linksBetween(a, b))
        touched.routes.insert(slot);
}

std::vector<int> SceneIndex::linksBetween(int a, int b) const
{
    if (linksAt(b).size() < linksAt(a).size())
        std::swap(a, b); // a hub may have thousands
    std::vector<int> between;
    for (const int slot : linksAt(a))
        if (links_[at(slot)].from == b || links_[at(slot)].to == b)
            between.push_back(slot);
    return between;
}

void SceneIndex::touchAround(const QRectF& box, Touched& touched) const
{
    for (auto found = trees_->links.qbegin(boost::geometry::index::intersects(scene::boxOf(box)));
         found != trees_->links.qend(); ++found)
        touched.routes.insert(found->second);
}

void SceneIndex::routeLink(int slot)
{
    LinkShape& link = links_[at(slot)];
    link.route = routeOf(link, link.bends, -1);
    const QRectF reach = reachOf(link);
    if (reach == reaches_[at(slot)])
        return;
    if (!reaches_[at(slot)].isNull())
        trees_->links.remove({scene::boxOf(reaches_[at(slot)]), slot});
    trees_->links.insert({scene::boxOf(reach), slot});
    reaches_[at(slot)] = reach;
}

QPolygonF SceneIndex::routeOf(const LinkShape& link, const std::vector<double>& bends, int exceptNode) const
{
    const QPointF from = nodes_[at(link.from)].centre, to = nodes_[at(link.to)].centre;
    // Far links don't look for a free way: there is none among many nodes, and every edit on their way would cost.
    static constexpr double far = 3000;
    const bool looks = (to - from).manhattanLength() < far;
    return linkRoute(from, to, laneOf(link), bends, [&](const QRectF& stretch) {
        if (!looks || exceptNode < 0)
            return looks && hasNodeIn(stretch);
        return std::ranges::any_of(nodesIn(stretch), [exceptNode](int slot) { return slot != exceptNode; });
    });
}

QPolygonF SceneIndex::routeWithout(const LinkShape& link, int nodeSlot) const
{
    return routeOf(link, link.bends, nodeSlot);
}

QPolygonF SceneIndex::ownRoute(const LinkShape& link) const { return routeOf(link, {}, -1); }

/// Where an edit may change the way of this link: all that its other ways cover.
QRectF SceneIndex::reachOf(const LinkShape& link) const
{
    return link.route.boundingRect() | nodes_[at(link.from)].box() | nodes_[at(link.to)].box();
}

double SceneIndex::laneOf(const LinkShape& link) const
{
    const std::vector<int> all = linksBetween(link.from, link.to);
    const auto before = std::ranges::count_if(all, [&](int slot) { return links_[at(slot)].id < link.id; });
    return static_cast<double>(before) - (static_cast<double>(all.size()) - 1) / 2;
}

} // namespace edgewright
