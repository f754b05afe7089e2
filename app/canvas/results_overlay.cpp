// Which answers of the engines are painted over the links?
#include "app/canvas/results_overlay.h"

#include "app/jobs/results.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgewright {

std::set<LinkId> linksOfSelectedUsers(const Topology& topology, const Results& results,
                                      const std::set<RowRef>& selected)
{
    std::set<LinkId> links;
    const auto placement = results.placement();
    if (!placement || !results.areShown() || results.isPlacementStale())
        return links;
    for (const UserLatency& users : placement->users) {
        const Population* population = topology.populations.find(users.population);
        const bool areChosen =
            population && (selected.contains(refOf(population->node)) || selected.contains(refOf(population->id)));
        for (const Leg& leg : users.legs)
            if (areChosen || selected.contains(refOf(leg.flow)))
                links.insert(leg.path.links.begin(), leg.path.links.end());
    }
    return links;
}

void paintUserPaths(QPainter& painter, const SceneView& view, const std::set<LinkId>& links)
{
    QColor band = view.theme.accent;
    band.setAlphaF(0.25F);
    painter.setBrush(Qt::NoBrush);
    for (const LinkId& id : links)
        if (const LinkShape* link = view.index.find(id)) {
            painter.setPen(
                QPen(band, std::max(link->width + 8, 3 / view.zoom), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(link->route);
        }
}

std::span<const LinkEgress> shownEgress(const Results& results)
{
    const auto cache = results.cache();
    if (!cache || !results.areShown() || results.isCacheStale())
        return {};
    return cache->egress; // kept by the results until they change
}

QColor egressColor(const Theme& theme, double share)
{
    return mixed(theme.canvas, glyphColor(Glyph::Origin), 0.2 + 0.5 * share);
}

double egressWidth(double share, double zoom) { return std::max(4 + 12 * share, (2 + 4 * share) / zoom); }

namespace {

/// Far away links are straight.
QPolygonF wayOf(const SceneView& view, const LinkShape& link)
{
    if (view.detail != Detail::Dots)
        return link.route;
    const auto centre = [&](int slot) { return view.index.nodes()[static_cast<std::size_t>(slot)].centre; };
    return {{centre(link.from), centre(link.to)}};
}

} // namespace

void paintEgress(QPainter& painter, const SceneView& view, const std::vector<int>& shown)
{
    if (view.faces.egress().empty())
        return;
    painter.setBrush(Qt::NoBrush);
    for (const int slot : shown) {
        const LinkShape& link = view.index.links()[static_cast<std::size_t>(slot)];
        const auto found = view.faces.egress().find(link.id);
        if (found == view.faces.egress().end())
            continue;
        const double share = std::sqrt(found->second / view.faces.mostEgress()); // so that the small ones are seen
        painter.setPen(QPen(egressColor(view.theme, share), link.width + egressWidth(share, view.zoom), Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(wayOf(view, link));
    }
}

} // namespace edgewright
