// What is written on nodes and links?
#include "app/canvas/faces.h"

#include "app/canvas/canvas.h"
#include "app/canvas/results_overlay.h"
#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/theme/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double titleRoom = nodeWidth - 50; // beside the glyph
constexpr double textLeft = 36, sideMargin = 6, chipsLeft = 10, chipPadding = 8, chipGap = 5, ringRoom = 42;

double widthOf(const QFont& font, const QString& words) { return QFontMetricsF(font).horizontalAdvance(words); }

QString cut(const QFont& font, const QString& words, double room)
{
    return QFontMetricsF(font).elidedText(words, Qt::ElideRight, std::max(room, 12.0));
}

/// What two lines of this room hold, broken at a word.
QString cutToTwoLines(const QFont& font, const QString& words, double room)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid())
        return words;
    first.setLineWidth(room);
    const int end = first.textLength();
    layout.endLayout();
    const QString line = cut(font, words.left(end).trimmed(), room);
    return end < words.size() ? line + ' ' + cut(font, words.mid(end), room) : line;
}

QString usersWords(std::int64_t users)
{
    return users == 1 ? Canvas::tr("1 user") : Canvas::tr("%1 users").arg(figure(static_cast<double>(users)));
}

/// Those that the drawing still has: a placement may be older.
std::map<NodeId, std::map<ServiceId, int>> servicesByNode(const Topology& topology, const Placement& placement)
{
    std::map<NodeId, std::map<ServiceId, int>> services;
    for (const auto& [service, nodes] : placement)
        for (const NodeId& node : nodes)
            if (topology.services.contains(service))
                ++services[node][service];
    return services;
}

/// A bar keeps its place, so that it can be told which it is.
std::vector<Bar> barsOf(const Node& node, const NodeLoad& load)
{
    std::vector<Bar> bars{{{load.cpu.value}, node.cpu.value}, {{load.memory.value}, node.memory.value}};
    if (load.accelerators > 0)
        bars.push_back({{static_cast<double>(load.accelerators)}, static_cast<double>(node.accelerators)});
    return bars;
}

std::map<NodeId, double> hitRatiosByNode(const Results& results)
{
    std::map<NodeId, double> ratios;
    if (const auto cache = results.cache(); cache && results.areShown())
        for (const PointOfPresenceResult& one : cache->pointsOfPresence)
            if (one.objects.requests > 0)
                ratios[one.node] = one.objects.value();
    return ratios;
}

} // namespace

Faces::Faces(const Document& document, const Results& results, const QFont& font)
    : document_(document), results_(results), fonts_(font)
{}

const NodeFace& Faces::of(const NodeId& id)
{
    const auto [found, isNew] = nodes_.try_emplace(id);
    if (const Node* node = isNew ? document_.topology().nodes.find(id) : nullptr)
        found->second = nodeFace(*node);
    return found->second;
}

const LinkFace& Faces::of(const LinkId& id)
{
    const auto [found, isNew] = links_.try_emplace(id);
    if (const Link* link = isNew ? document_.topology().links.find(id) : nullptr)
        found->second = linkFace(*link);
    return found->second;
}

void Faces::follow(const Edit& edit)
{
    for (const RowChange& change : edit.changes) {
        const RowRef ref = refOf(change);
        if (ref.table == TableKey::Nodes)
            nodes_.erase({ref.id});
        else if (ref.table == TableKey::Links)
            links_.erase({ref.id});
        else if (ref.table == TableKey::Populations || ref.table == TableKey::Services ||
                 ref.table == TableKey::Assignments)
            nodes_.clear(), gathered_.reset();
    }
}

void Faces::forgetAll()
{
    nodes_.clear();
    links_.clear();
    gathered_.reset();
}

void Faces::setFont(const QFont& font)
{
    fonts_ = CanvasFonts(font);
    forgetAll();
}

const Faces::Gathered& Faces::gathered()
{
    if (gathered_)
        return *gathered_;
    const Topology& topology = document_.topology();
    Gathered all;
    for (const Population& population : topology.populations)
        all.users[population.node] += population.users;
    all.services =
        servicesByNode(topology, results_.areShown() ? results_.shownPlacement() : statedPlacement(topology));
    if (results_.areShown() && results_.placement())
        all.loads = nodeLoads(topology, results_.placement()->placement);
    all.hitRatios = hitRatiosByNode(results_);
    all.verdicts = verdictsByNode(topology, results_);
    for (const LinkEgress& crossed : shownEgress(results_)) {
        all.egress[crossed.link] = crossed.bytes;
        all.mostEgress = std::max(all.mostEgress, crossed.bytes);
    }
    return gathered_.emplace(std::move(all));
}

NodeFace Faces::nodeFace(const Node& node)
{
    const Gathered& all = gathered();
    NodeFace face;
    face.mark = Words(providerMark(node.provider), fonts_.mark);
    face.markWidth = face.mark.isEmpty() ? 0 : std::max(widthOf(fonts_.mark, face.mark.text()) + 8, 22.0);
    const double room = nodeWidth - textLeft - sideMargin - (face.mark.isEmpty() ? 2 : face.markWidth + 3);
    const QString name = fromCore(node.name.empty() ? displayName(document_.topology(), refOf(node.id)) : node.name);
    face.name = Words(cut(fonts_.name, name, room), fonts_.name);
    face.title = Words(cutToTwoLines(fonts_.title, name, titleRoom), fonts_.title, titleRoom);
    if (const auto ratio = all.hitRatios.find(node.id); ratio != all.hitRatios.end())
        face.hitRatio = ratio->second;
    if (const auto load = all.loads.find(node.id); load != all.loads.end())
        face.use = barsOf(node, load->second);
    face.isUseOld = results_.isPlacementStale();
    const double ring = face.hitRatio ? ringRoom : 0;
    const double subtitleRoom = face.hitRatio ? nodeWidth - textLeft - ringRoom : room;
    const QFontMetricsF metrics(fonts_.subtitle);
    face.subtitle =
        Words(metrics.elidedText(subtitle(node), Qt::ElideMiddle, subtitleRoom), // codes differ at their ends
              fonts_.subtitle);
    face.chips = chips(node.id, fonts_.chip, nodeWidth - 2 * chipsLeft - ring);
    face.largeChips = chips(node.id, fonts_.title, nodeWidth - ring / 2);
    if (const auto verdict = all.verdicts.find(node.id); verdict != all.verdicts.end())
        face.verdict = verdict->second;
    return face;
}

/// The second line: how many users, else the site, else what it is made of, else its kind.
QString Faces::subtitle(const Node& node)
{
    const auto users = gathered().users.find(node.id);
    if (users != gathered().users.end())
        return usersWords(users->second);
    if (!node.site.empty())
        return fromCore(node.site);
    if (node.accelerators > 0 && !node.acceleratorModel.empty())
        return QStringLiteral("%1 × %2").arg(figure(static_cast<double>(node.accelerators)),
                                             fromCore(node.acceleratorModel));
    if (node.cpu.value > 0)
        return withUnit(node.cpu.value, Cores::symbol());
    if (node.provider != Provider::None)
        return translated(choiceOf(node.provider).label);
    return translated(node.kind == NodeKind::Compute ? choiceOf(node.tier).label : choiceOf(node.kind).label);
}

std::vector<Chip> Faces::chips(const NodeId& node, const QFont& font, double room)
{
    const auto found = gathered().services.find(node);
    if (found == gathered().services.end())
        return {};
    std::vector<Chip> all;
    double left = room;
    int hidden = static_cast<int>(found->second.size());
    const auto chip = [&](const QString& words) {
        return Chip{Words(words, font), widthOf(font, words) + 2 * chipPadding};
    };
    const double more = chip(QStringLiteral("+2")).width + chipGap;
    for (const auto& [service, count] : found->second) {
        const QString name = fromCore(displayName(document_.topology(), refOf(service)));
        Chip next = chip(count > 1 ? QStringLiteral("%1 ×%2").arg(name).arg(count) : name);
        const double reserve = hidden > 1 ? more : 0;
        if (next.width > left - reserve && all.empty())
            next = chip(cut(font, next.text.text(), left - reserve - 2 * chipPadding));
        if (next.width > left - reserve)
            break;
        left -= next.width + chipGap;
        --hidden;
        all.push_back(std::move(next));
    }
    if (hidden > 0)
        all.push_back(chip(QStringLiteral("+%1").arg(hidden)));
    return all;
}

/// "8.2 ms ± 0.9 · 10 Gb/s"
LinkFace Faces::linkFace(const Link& link) const
{
    static constexpr double pillPadding = 10, letterRoom = 20;
    QString text = withUnit(link.latency.value, Milliseconds::symbol());
    if (link.jitter.value > 0)
        text += QStringLiteral(" ± %1").arg(figure(link.jitter.value));
    text += QStringLiteral(" · %1").arg(withUnit(link.bandwidth.value, MegabitsPerSecond::symbol()));
    const QString letter = link.provenance == Provenance::Measured ? Canvas::tr("m", "measured")
                           : link.provenance == Provenance::Agreed ? Canvas::tr("a", "agreed")
                                                                   : Canvas::tr("e", "estimated");
    return {Words(text, fonts_.label), Words(letter, fonts_.letter),
            widthOf(fonts_.label, text) + pillPadding + letterRoom + 4};
}

} // namespace edgewright
