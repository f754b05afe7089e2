// Where are the bends of a link, and how are they edited by hand?
#include "app/canvas/link_bends.h"

#include "app/canvas/canvas.h"
#include "app/canvas/drag.h"
#include "app/canvas/gesture_steps.h"
#include "app/canvas/link_edits.h"
#include "app/canvas/link_route.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace edgewright {

namespace {

constexpr double bendReach = 8; // pixels from a bend that still hit it

/// Number of the point that is nearest to `at` within the reach of a bend, or -1.
qsizetype pointNear(const QPolygonF& points, QPointF at, double zoom)
{
    const auto distance = [at](QPointF point) { return QLineF(point, at).length(); };
    const auto nearest = std::ranges::min_element(points, {}, distance);
    return nearest != points.end() && distance(*nearest) <= bendReach / zoom ? nearest - points.begin() : -1;
}

/// Where a route turns.
QPolygonF cornersOf(const QPolygonF& route)
{
    return route.size() > 2 ? route.sliced(1, route.size() - 2) : QPolygonF();
}

/// A link that has no bends yet gets those that its own way takes already, so that the rest of it stays as it is.
class BendDrag final : public Drag {
public:
    BendDrag(Stage& stage, const LinkShape& link, QPointF pressed)
        : stage_(stage),
          steps_(stage),
          link_(link.id),
          corners_(cornersOf(stage.index.ownRoute(link))),
          others_(link.bends.empty() ? corners_ : bendPoints(link.bends))
    {
        number_ = pointNear(others_, pressed, stage.view.zoom());
        if (number_ >= 0)
            others_.remove(number_);
        else
            number_ = std::clamp<qsizetype>(nearestPlace(link.route, pressed).stretch, 0, others_.size());
    }
    void move(const Pointer& at) override
    {
        const bool snaps = stage_.snapping && !(at.modifiers & Qt::AltModifier);
        QPolygonF bends = others_;
        if (!isOnLine(at.scene))
            bends.insert(number_, snaps ? onGrid(at.scene) : at.scene);
        if (bends == corners_)
            bends.clear(); // runs by itself again
        steps_.perform(bendLink(stage_.topology(), link_, bends, steps_.gesture()));
    }
    void finish(const Pointer&) override {}
    void cancel() override { steps_.takeBack(); }

private:
    /// Between the bends beside it, or the nodes at the ends, where it would turn nothing.
    bool isOnLine(QPointF at) const
    {
        const LinkShape* link = stage_.index.find(link_);
        if (!link)
            return false;
        const auto centre = [this](int slot) { return stage_.index.nodes()[static_cast<std::size_t>(slot)].centre; };
        const QPointF before = number_ > 0 ? others_[number_ - 1] : centre(link->from);
        const QPointF after = number_ < others_.size() ? others_[number_] : centre(link->to);
        return distanceTo({before, after}, at) <= linkReach / stage_.view.zoom();
    }

    Stage& stage_;
    GestureSteps steps_;
    LinkId link_;
    QPolygonF corners_, others_; ///< others: all bends but the dragged one
    qsizetype number_ = 0;       ///< where the dragged one stands among them
};

} // namespace

std::optional<Bend> bendAt(const Stage& stage, const LinkId& link, QPointF scene)
{
    const LinkShape* shape = stage.index.find(link);
    const qsizetype number = shape ? pointNear(bendPoints(shape->bends), scene, stage.view.zoom()) : -1;
    return number < 0 ? std::nullopt : std::optional<Bend>({link, static_cast<std::size_t>(number)});
}

void removeBend(Stage& stage, const Bend& bend)
{
    const LinkShape* link = stage.index.find(bend.link);
    QPolygonF bends = link ? bendPoints(link->bends) : QPolygonF();
    if (bend.number >= static_cast<std::size_t>(bends.size()))
        return;
    bends.remove(static_cast<qsizetype>(bend.number));
    if (bends == cornersOf(stage.index.ownRoute(*link)))
        bends.clear();
    stage.perform(bendLink(stage.topology(), bend.link, bends, Gesture::None));
}

void paintBends(QPainter& painter, const SceneView& view, const LinkShape& link, const std::optional<Bend>& current)
{
    const double side = 8 / view.zoom;
    painter.setPen(QPen(view.theme.accent, 1.5 / view.zoom));
    const QPolygonF bends = bendPoints(link.bends);
    for (qsizetype i = 0; i < bends.size(); ++i) {
        const bool isCurrent = current == Bend{link.id, static_cast<std::size_t>(i)};
        painter.setBrush(isCurrent ? view.theme.accent : view.theme.panel);
        painter.drawRect(QRectF(bends[i].x() - side / 2, bends[i].y() - side / 2, side, side));
    }
}

std::unique_ptr<Drag> bendDrag(Stage& stage, const LinkId& link, QPointF pressed)
{
    const LinkShape* shape = stage.index.find(link);
    return shape ? std::make_unique<BendDrag>(stage, *shape, pressed) : nullptr;
}

} // namespace edgewright
