// Which answers of the engines are painted over the links?
#include "app/canvas/results_overlay.h"

#include "app/jobs/results.h"

#include <QPainter>

#include <algorithm>

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

} // namespace edgewright
