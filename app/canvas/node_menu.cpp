// Which kinds of node can be put at the end of a new link?
#include "app/canvas/node_menu.h"

#include "app/canvas/canvas.h"
#include "app/canvas/link_gesture.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

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

QList<QAction*> kindsOf(const QMenu& menu)
{
    QList<QAction*> kinds = menu.actions();
    kinds.removeIf([](const QAction* action) { return action->data().isNull(); });
    return kinds;
}

/// Shows the kinds whose names hold what is typed, or that there is none.
void filter(const QMenu& menu, QAction& none, const QString& typed)
{
    bool isAny = false;
    for (QAction* kind : kindsOf(menu)) {
        kind->setVisible(kind->text().contains(typed.trimmed(), Qt::CaseInsensitive));
        isAny = isAny || kind->isVisible();
    }
    none.setVisible(!isAny);
}

/// Enter takes the kind that the arrows chose, else the first that is left.
void takeKind(QMenu& menu)
{
    QList<QAction*> left = kindsOf(menu);
    left.removeIf([](const QAction* kind) { return !kind->isVisible(); });
    if (left.isEmpty())
        return;
    QAction* kind = left.contains(menu.activeAction()) ? menu.activeAction() : left.front();
    menu.close();
    kind->trigger();
}

void addSearch(QMenu& menu)
{
    auto* line = new QLineEdit(&menu);
    line->setObjectName("kindSearch");
    line->setPlaceholderText(Canvas::tr("Link to a new …"));
    line->setAccessibleName(Canvas::tr("Kind to link to"));
    auto* top = new QWidgetAction(&menu);
    top->setDefaultWidget(line);
    menu.addAction(top);
    QAction* none = menu.addAction(Canvas::tr("No kind is called so"));
    none->setEnabled(false);
    none->setVisible(false);
    QObject::connect(line, &QLineEdit::textChanged, &menu,
                     [&menu, none](const QString& typed) { filter(menu, *none, typed); });
    QObject::connect(line, &QLineEdit::returnPressed, &menu, [&menu] { takeKind(menu); });
    QObject::connect(&menu, &QMenu::aboutToShow, line, [line] { line->setFocus(); });
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
    addSearch(*menu);
    for (const NodePrototype& one : nodePrototypes()) {
        QAction* kind = menu->addAction(glyphIcon(glyphOf(one.node)), translated(one.title));
        kind->setData(true);
        QObject::connect(kind, &QAction::triggered, &stage.canvas, [&stage, from, node = one.node, scene = at.scene] {
            addLinkedNode(stage, from, node, scene);
        });
    }
    menu->popup(at.global);
}

} // namespace edgewright
