// On which link was a node dropped, and shall it be split there?
#include "app/canvas/link_drop.h"

#include "app/canvas/canvas.h"
#include "app/canvas/inline_offer.h"
#include "app/canvas/link_route.h"
#include "app/document/translated.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace edgewright {

namespace {

QString nodeName(const Stage& stage, const NodeId& node)
{
    return fromCore(displayName(stage.topology(), refOf(node)));
}

QString linkName(const Stage& stage, const LinkId& link)
{
    static constexpr int mostLetters = 48; // of a button beside a node
    const QString name = fromCore(displayName(stage.topology(), refOf(link)));
    return name.size() <= mostLetters ? name : name.left(mostLetters - 1) + QChar(0x2026);
}

/// Is the node in `slot` linked with either end of `link`?
bool joins(const SceneIndex& index, int slot, const LinkShape& link)
{
    return slot >= 0 && std::ranges::any_of(index.linksAt(slot), [&](int own) {
               const LinkShape& other = index.links()[static_cast<std::size_t>(own)];
               const int far = other.from == slot ? other.to : other.from;
               return far == link.from || far == link.to;
           });
}

double bandWidth(const SceneView& view) { return std::max(6.0, 3 / view.zoom); }

/// What is in sight, without the labels and nodes along `way`.
QPainterPath bare(const Stage& stage, const SceneView& view, const QPolygonF& way)
{
    QPainterPath all, written;
    all.addRect(view.visible);
    written.setFillRule(Qt::WindingFill);
    const double reach = bandWidth(view);
    const QRectF near = way.boundingRect().adjusted(-reach, -reach, reach, reach);
    for (const LinkLabel& label : stage.labels)
        if (label.box.intersects(near))
            written.addRoundedRect(label.box, label.box.height() / 2, label.box.height() / 2);
    for (const int node : view.index.nodesIn(near))
        written.addRoundedRect(view.index.nodes()[static_cast<std::size_t>(node)].box(), 8, 8);
    return all - written;
}

} // namespace

std::optional<LinkUnder> linkUnder(const SceneIndex& index, QPointF centre, const NodeId& node)
{
    const int slot = index.slotOf(node);
    double nearest = gridStep;
    std::optional<LinkUnder> under;
    for (const int candidate : index.linksIn(nodeBox(centre))) {
        const LinkShape& link = index.links()[static_cast<std::size_t>(candidate)];
        if (link.from == slot || link.to == slot || joins(index, slot, link))
            continue;
        const QPolygonF way = index.routeWithout(link, slot);
        const NearestPlace place = nearestPlace(way, centre);
        if (place.distance >= nearest)
            continue;
        nearest = place.distance;
        const std::size_t before = link.bends.empty() ? 0 : static_cast<std::size_t>(place.stretch);
        under = LinkUnder{{link.id, place.share, before}, way};
    }
    return under;
}

void offerSplit(Stage& stage, const NodeId& node, QPointF at)
{
    const NodeShape* shape = stage.index.find(node);
    const auto under = shape ? linkUnder(stage.index, at, node) : std::nullopt;
    if (!under)
        return;
    const QString link = linkName(stage, under->cut.link);
    const auto split = [&stage, node, cut = under->cut] {
        if (stage.perform(splitLink(stage.topology(), cut, node, stage.newId())))
            emit stage.canvas.hinted(Canvas::tr("%1 splits the link now; the latencies of its halves are estimates")
                                         .arg(nodeName(stage, node)));
    };
    offerInline(stage, Canvas::tr("Split %1 here").arg(link), shape->box(), split);
    emit stage.canvas.hinted(
        Canvas::tr("Enter splits %1 at %2; anything else leaves it whole").arg(link, nodeName(stage, node)));
}

void paintLinkUnder(QPainter& painter, const Stage& stage, const SceneView& view, const LinkUnder& under)
{
    QColor band = view.theme.accent;
    band.setAlphaF(0.45F);
    painter.save();
    painter.setClipPath(bare(stage, view, under.way));
    painter.setPen(QPen(band, bandWidth(view), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(under.way);
    painter.restore();
}

} // namespace edgewright
