// What does the scene index answer: what stands in an area, and how far do groups reach?
#include "app/canvas/link_route.h"
#include "app/canvas/scene_index.h"
#include "app/canvas/scene_trees.h"
#include "app/document/edits.h"

#include <algorithm>

namespace edgewright {

namespace {

namespace bgi = boost::geometry::index;

constexpr double groupPadding = 20, groupTitleHeight = 20;
constexpr int deepestNesting = 64;

std::vector<int> slotsIn(const scene::Tree& tree, const QRectF& area)
{
    std::vector<int> all;
    for (auto found = tree.qbegin(bgi::intersects(scene::boxOf(area))); found != tree.qend(); ++found)
        all.push_back(found->second);
    std::ranges::sort(all);
    return all;
}

QRectF rectOf(const scene::Tree& tree)
{
    if (tree.empty())
        return {};
    const auto box = tree.bounds();
    return QRectF(QPointF(box.min_corner().get<0>(), box.min_corner().get<1>()),
                  QPointF(box.max_corner().get<0>(), box.max_corner().get<1>()));
}

/// Slots of a shape table by id, or -1.
template <class Numbers, class Id> int slotIn(const Numbers& numbers, const Id& id)
{
    const auto found = numbers.find(id);
    return found == numbers.end() ? -1 : found->second;
}

} // namespace

QRectF NodeShape::box() const { return nodeBox(centre); }

QRectF GroupShape::titleBar() const { return {box.left(), box.top(), box.width(), groupTitleHeight + 6}; }

int SceneIndex::slotOf(const NodeId& id) const { return slotIn(nodeSlots_, id); }
int SceneIndex::slotOf(const LinkId& id) const { return slotIn(linkSlots_, id); }

const NodeShape* SceneIndex::find(const NodeId& id) const
{
    const int slot = slotOf(id);
    return slot < 0 ? nullptr : &nodes_[static_cast<std::size_t>(slot)];
}

const LinkShape* SceneIndex::find(const LinkId& id) const
{
    const int slot = slotOf(id);
    return slot < 0 ? nullptr : &links_[static_cast<std::size_t>(slot)];
}

std::vector<int> SceneIndex::nodesIn(const QRectF& area) const { return slotsIn(trees_->nodes, area); }
std::vector<int> SceneIndex::linksIn(const QRectF& area) const { return slotsIn(trees_->links, area); }

bool SceneIndex::hasNodeIn(const QRectF& area) const
{
    return trees_->nodes.qbegin(bgi::intersects(scene::boxOf(area))) != trees_->nodes.qend();
}

QRectF SceneIndex::bounds() const
{
    QRectF all = rectOf(trees_->nodes) | rectOf(trees_->links);
    for (const auto& [id, group] : groups_)
        all |= group.box;
    return all;
}

void SceneIndex::rebuildGroups(const Topology& topology)
{
    groups_.clear();
    members_.clear();
    inner_.clear();
    for (const Group& group : topology.groups) {
        groups_[group.id] = {group.id, group.parent, 0, {}};
        if (group.parent)
            inner_[*group.parent].insert(group.id);
    }
    for (std::size_t slot = 0; slot < nodes_.size(); ++slot)
        if (nodes_[slot].alive && nodes_[slot].group)
            members_[*nodes_[slot].group].insert(static_cast<int>(slot));
    for (auto& [id, group] : groups_)
        for (auto above = group.parent; above && group.depth < deepestNesting; above = groups_[*above].parent)
            ++group.depth;
    for (const auto& [id, nodes] : members_)
        refreshGroup(id);
}

/// Works out the outline of a group and of those around it.
void SceneIndex::refreshGroup(std::optional<GroupId> id)
{
    for (int depth = 0; id && depth < deepestNesting; ++depth) {
        const auto found = groups_.find(*id);
        if (found == groups_.end())
            return;
        QRectF inside;
        for (const int slot : members_[*id])
            inside |= nodes_[static_cast<std::size_t>(slot)].box();
        for (const GroupId& child : inner_[*id])
            inside |= groups_[child].box;
        found->second.box = inside.isNull() ? QRectF()
                                            : inside.adjusted(-groupPadding, -groupPadding - groupTitleHeight,
                                                              groupPadding, groupPadding);
        id = found->second.parent;
    }
}

} // namespace edgewright
