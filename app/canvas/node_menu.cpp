// Which kinds of node can be put at the end of a new link?
#include "app/canvas/node_menu.h"

#include "app/canvas/canvas.h"
#include "app/canvas/link_gesture.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"

#include <QMenu>

namespace edgewright {

namespace {

NodePrototype prototype(Text title, Tier tier, NodeKind kind)
{
    Node node;
    node.name = toCore(translated(title));
    node.tier = tier;
    node.kind = kind;
    return {std::move(title), std::move(node)};
}

} // namespace

std::vector<NodePrototype> nodePrototypes()
{
    return {
        prototype(text("palette", "Device"), Tier::Device, NodeKind::Compute),
        prototype(text("palette", "Edge site"), Tier::Edge, NodeKind::Compute),
        prototype(text("palette", "Fog data centre"), Tier::Fog, NodeKind::Compute),
        prototype(text("palette", "Cloud region"), Tier::Cloud, NodeKind::Compute),
        prototype(text("palette", "Point of presence"), Tier::Edge, NodeKind::PointOfPresence),
        prototype(text("palette", "Origin"), Tier::Cloud, NodeKind::Origin),
        prototype(text("palette", "Users"), Tier::Device, NodeKind::Access),
    };
}

void offerLinkedNode(Stage& stage, const NodeId& from, const Pointer& at)
{
    auto* menu = new QMenu(&stage.canvas);
    menu->setObjectName("linkedNodeMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(Canvas::tr("Link to a new"));
    for (const NodePrototype& one : nodePrototypes())
        QObject::connect(
            menu->addAction(glyphIcon(glyphOf(one.node)), translated(one.title)), &QAction::triggered, &stage.canvas,
            [&stage, from, node = one.node, scene = at.scene] { addLinkedNode(stage, from, node, scene); });
    menu->popup(at.global);
}

} // namespace edgewright
