// Which Edits do hands make of the way of a link: split it at a node, bend it?
#include "app/canvas/link_edits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgewright {

namespace {

/// Without the noise of binary fractions, which a file and a label would show.
double neat(double number) { return std::round(number * 1e6) / 1e6; }

/// Two parts that add up to `whole`.
std::pair<double, double> shared(double whole, double share)
{
    const double first = neat(whole * share);
    return {first, neat(whole - first)};
}

/// Percent lost on a part, so that (1 - p)^share survive it: the survivors of both parts multiply to those of the whole.
Percent lossOfPart(Percent whole, double share)
{
    return Percent(neat(100 * (1 - std::pow(1 - whole.value / 100, share))));
}

std::pair<Link, Link> halves(const Link& whole, double share)
{
    Link first = whole, second = whole;
    std::tie(first.latency.value, second.latency.value) = shared(whole.latency.value, share);
    std::tie(first.price.value, second.price.value) = shared(whole.price.value, share);
    first.jitter = Milliseconds(neat(whole.jitter.value * std::sqrt(share))); // variances add up
    second.jitter = Milliseconds(neat(whole.jitter.value * std::sqrt(1 - share)));
    first.loss = lossOfPart(whole.loss, share);
    second.loss = lossOfPart(whole.loss, 1 - share);
    for (Link* half : {&first, &second}) {
        half->provenance = Provenance::Estimated;
        half->date.clear();
    }
    return {first, second};
}

/// The bends before the cut stay with the first half, those after it go to the second.
void shareBends(Edit& edit, const LinkLayout& whole, const LinkId& second, std::size_t bendsBefore)
{
    const std::size_t kept = std::min(2 * bendsBefore, whole.bends.size());
    if (kept == whole.bends.size())
        return;
    const auto middle = whole.bends.begin() + static_cast<std::ptrdiff_t>(kept);
    LinkLayout before = whole;
    before.bends.assign(whole.bends.begin(), middle);
    edit.changes.push_back(kept == 0 && whole.unknown.empty() ? removed(whole) : changed(whole, before));
    edit.changes.push_back(added(LinkLayout{{second.value}, {middle, whole.bends.end()}, {}}));
}

} // namespace

Edit splitLink(const Topology& topology, const LinkCut& cut, const NodeId& node, const NewId& newId)
{
    Edit edit;
    const Link* whole = topology.links.find(cut.link);
    if (!whole || !topology.nodes.contains(node) || whole->from == node || whole->to == node)
        return edit;
    edit.label = text("edit", "Split {}").with(displayName(topology, refOf(cut.link)));
    auto [first, second] = halves(*whole, std::clamp(cut.share, 0.0, 1.0));
    first.to = node;
    second.from = node;
    second.id = {newId()};
    edit.changes = {changed(*whole, first), added(second)};
    if (const LinkLayout* layout = topology.linkLayouts.find({cut.link.value}))
        shareBends(edit, *layout, second.id, cut.bendsBefore);
    return edit;
}

Edit bendLink(const Topology& topology, const LinkId& link, const QPolygonF& bends, Gesture gesture)
{
    Edit edit{text("edit", "Bend {}").with(displayName(topology, refOf(link))), gesture, {}};
    const LinkLayout* before = topology.linkLayouts.find({link.value});
    LinkLayout after{{link.value}, {}, before ? before->unknown : std::string()};
    for (const QPointF& bend : bends) {
        after.bends.push_back(bend.x());
        after.bends.push_back(bend.y());
    }
    const bool isPlain = after.bends.empty() && after.unknown.empty();
    if (before && isPlain)
        edit.changes.push_back(removed(*before));
    else if (before && !(after == *before))
        edit.changes.push_back(changed(*before, after));
    else if (!before && !isPlain && topology.links.contains(link))
        edit.changes.push_back(added(after));
    return edit;
}

QPolygonF bendPoints(const std::vector<double>& bends)
{
    QPolygonF points;
    for (std::size_t i = 0; i + 1 < bends.size(); i += 2)
        points << QPointF(bends[i], bends[i + 1]);
    return points;
}

} // namespace edgewright
