// What do screen readers find on the canvas?
#include "app/canvas/canvas_accessible.h"

#include "app/canvas/canvas_state.h"
#include "app/canvas/reading_order.h"
#include "app/canvas/spoken_facts.h"
#include "app/document/document.h"
#include "app/document/translated.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace edgewright {

namespace {

/// One node: its name, what it is, where it is; pressing selects it.
class NodeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    NodeAccessible(Canvas& canvas, Stage& stage, NodeId node) : canvas_(canvas), stage_(stage), node_(std::move(node))
    {}

    bool isValid() const override { return stage_.index.find(node_) != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&canvas_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override;

private:
    Canvas& canvas_;
    Stage& stage_;
    NodeId node_;
};

QString NodeAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    if (which == QAccessible::Name)
        return fromCore(displayName(stage_.topology(), refOf(node_)));
    return which == QAccessible::Description ? spokenFacts(stage_, node_) : QString();
}

QAccessible::State NodeAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.focusable = state.selectable = state.multiSelectable = true;
    state.selected = stage_.document.selection().contains(refOf(node_));
    state.focused = canvas_.hasFocus() && stage_.onlySelectedNode() == node_;
    state.offscreen = isValid() && !rect().intersects({canvas_.mapToGlobal(QPoint()), canvas_.size()});
    return state;
}

QRect NodeAccessible::rect() const
{
    const NodeShape* shape = stage_.index.find(node_);
    if (!shape)
        return {};
    const QRect box = stage_.view.toWidget(shape->box()).toAlignedRect();
    return {canvas_.mapToGlobal(box.topLeft()), box.size()};
}

void NodeAccessible::doAction(const QString& action)
{
    if (!isValid())
        return;
    stage_.document.selection().reveal(refOf(node_));
    if (action == setFocusAction())
        canvas_.setFocus(Qt::OtherFocusReason);
}

} // namespace

/// The canvas itself: its nodes first, then the widgets that stand on it (the editor of a name, an offer).
class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(Canvas& canvas) : QAccessibleWidget(&canvas, QAccessible::Canvas), canvas_(canvas) {}
    ~CanvasAccessible() override
    {
        for (const auto& [node, id] : children_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return nodeCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int number) const override
    {
        if (number >= nodeCount())
            return QAccessibleWidget::child(number - nodeCount());
        return number < 0 ? nullptr : childFor(order()[static_cast<std::size_t>(number)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override
    {
        const NodeId node = held().onlySelectedNode();
        return node.empty() || !canvas_.hasFocus() ? QAccessibleWidget::focusChild() : childFor(node);
    }
    /// -1: unknown.
    int numberOf(const NodeId& node) const
    {
        const auto& all = order();
        const auto found = std::ranges::find(all, node);
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

private:
    Canvas::State& held() const { return *canvas_.state_; }
    int nodeCount() const { return static_cast<int>(held().index.nodeCount()); }
    const std::vector<NodeId>& order() const;
    QAccessibleInterface* childFor(const NodeId& node) const;
    void forgetGone() const;

    Canvas& canvas_;
    mutable std::map<NodeId, QAccessible::Id> children_; ///< those that were asked for
    mutable std::vector<NodeId> order_;
    mutable std::optional<std::uint64_t> revision_; ///< of the index that `order_` stands for
};

/// Worked out again only after the drawing has changed.
const std::vector<NodeId>& CanvasAccessible::order() const
{
    if (revision_ != held().index.revision()) {
        revision_ = held().index.revision();
        order_ = readingOrder(held().index);
        forgetGone();
    }
    return order_;
}

void CanvasAccessible::forgetGone() const
{
    std::erase_if(children_, [this](const auto& one) {
        const bool isGone = !held().index.find(one.first);
        if (isGone)
            QAccessible::deleteAccessibleInterface(one.second);
        return isGone;
    });
}

QAccessibleInterface* CanvasAccessible::childFor(const NodeId& node) const
{
    const auto [found, isNew] = children_.try_emplace(node);
    if (isNew) // owned by QAccessible from here on
        found->second = QAccessible::registerAccessibleInterface(new NodeAccessible(canvas_, held(), node)); // NOLINT
    return QAccessible::accessibleInterface(found->second);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (const auto& [node, id] : children_)
        if (QAccessible::accessibleInterface(id) == child)
            return numberOf(node);
    const int among = QAccessibleWidget::indexOfChild(child);
    return among < 0 ? -1 : nodeCount() + among;
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    if (QAccessibleInterface* above = QAccessibleWidget::childAt(x, y))
        return above;
    const NodeId node = held().nodeAt(canvas_.toScene(canvas_.mapFromGlobal(QPoint(x, y))));
    return node.empty() ? nullptr : childFor(node);
}

QAccessibleInterface* canvasAccessible(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas ? new CanvasAccessible(*canvas) : nullptr;
}

void announceFocus(Canvas& canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus())
        return;
    auto* whole = static_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&canvas));
    QAccessibleInterface* node = whole ? whole->focusChild() : nullptr;
    const int number = node ? whole->indexOfChild(node) : -1;
    if (number < 0)
        return;
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(number);
    QAccessible::updateAccessibility(&event);
}

} // namespace edgewright
