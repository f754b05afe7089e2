// What do status bar and tooltip say about what is under the mouse?
#include "app/canvas/spoken_facts.h"

#include "app/canvas/canvas.h"
#include "app/canvas/results_overlay.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/theme/bar.h"
#include "core/placement/node_loads.h"

#include <algorithm>

namespace edgewright {

namespace {

QString ms(Milliseconds time) { return withUnit(time.value, Milliseconds::symbol()); }
QString nameOf(const Topology& topology, const RowRef& row) { return fromCore(displayName(topology, row)); }

QString verdictWords(const UserLatency& users)
{
    if (!users.budget)
        return Canvas::tr("no budget set");
    return users.isMet() ? Canvas::tr("budget met")
                         : Canvas::tr("%1 over its budget").arg(ms(users.total() - *users.budget));
}

/// Of users who enter at `node`.
QString usersSentence(const UserLatency& users)
{
    if (users.unreachable)
        return Canvas::tr("a service that they need can't be reached");
    return Canvas::tr("%1 round trip, %2").arg(ms(users.total()), verdictWords(users));
}

/// What the placement says of this node, or nothing.
QString placementSentence(const Stage& stage, const NodeId& node)
{
    const auto placement = stage.results.areShown() ? stage.results.placement() : nullptr;
    if (!placement || stage.results.isPlacementStale())
        return {};
    const Topology& topology = stage.topology();
    for (const UserLatency& users : placement->users) {
        const Population* population = topology.populations.find(users.population);
        if (!population)
            continue;
        if (population->node == node)
            return usersSentence(users);
        for (const Leg& leg : users.legs)
            if (leg.node == node)
                return Canvas::tr("%1 round trip from %2, %3")
                    .arg(ms(leg.network), nameOf(topology, refOf(leg.from)), verdictWords(users));
    }
    return {};
}

QString usedOf(double used, double there)
{
    const QString words = Canvas::tr("%1 of %2").arg(figure(used), figure(there));
    const bool isOver = Bar{{used}, there}.isOver();
    return isOver ? Canvas::tr("%1, %2 over", "what is used of a limit").arg(words, figure(used - there)) : words;
}

/// "In use: cores 24 of 32 · memory, GiB 96 of 128", by the placement that is shown, or nothing.
QStringList useLines(const Stage& stage, const Node& node)
{
    const auto placement = stage.results.areShown() ? stage.results.placement() : nullptr;
    const auto loads = nodeLoads(stage.topology(), placement ? placement->placement : Placement());
    const auto found = loads.find(node.id);
    if (found == loads.end())
        return {};
    const NodeLoad& load = found->second;
    QStringList used{Canvas::tr("cores %1").arg(usedOf(load.cpu.value, node.cpu.value)),
                     Canvas::tr("memory, GiB %1").arg(usedOf(load.memory.value, node.memory.value))};
    if (load.accelerators > 0)
        used << Canvas::tr("accelerators %1")
                    .arg(usedOf(static_cast<double>(load.accelerators), static_cast<double>(node.accelerators)));
    return {Canvas::tr("In use: %1").arg(used.join(QStringLiteral(" · ")))};
}

QString linkFacts(const Link& link)
{
    return Canvas::tr("%1 one way (%2), %3, %4")
        .arg(ms(link.latency), translated(choiceOf(link.provenance).label),
             withUnit(link.bandwidth.value, MegabitsPerSecond::symbol()), translated(choiceOf(link.medium).label));
}

/// "3.2 GB egress in the run of the caches", or nothing.
QStringList egressLines(const Stage& stage, const LinkId& link)
{
    const auto shown = shownEgress(stage.results);
    const auto crossed = std::ranges::lower_bound(shown, link, {}, &LinkEgress::link);
    if (crossed == shown.end() || crossed->link != link)
        return {};
    return QStringList(Canvas::tr("%1 egress in the run of the caches").arg(withUnit(crossed->bytes / 1000, "kB")));
}

QStringList nodeLines(const Stage& stage, const Node& node)
{
    QStringList lines{translated(choiceOf(node.kind).label) + QStringLiteral(" · ") +
                      translated(choiceOf(node.tier).label)};
    if (node.provider != Provider::None || !node.site.empty())
        lines << (translated(choiceOf(node.provider).label) + QLatin1Char(' ') + fromCore(node.site)).trimmed();
    QStringList capacity;
    if (node.cpu.value > 0)
        capacity << withUnit(node.cpu.value, Cores::symbol());
    if (node.memory.value > 0)
        capacity << withUnit(node.memory.value, Gibibytes::symbol());
    if (node.accelerators > 0)
        capacity << QStringLiteral("%1 × %2")
                        .arg(node.accelerators)
                        .arg(node.acceleratorModel.empty() ? Canvas::tr("accelerator")
                                                           : fromCore(node.acceleratorModel));
    if (!capacity.isEmpty())
        lines << capacity.join(QStringLiteral(" · "));
    lines << useLines(stage, node);
    if (const QString sentence = placementSentence(stage, node.id); !sentence.isEmpty())
        lines << sentence;
    return lines;
}

QStringList linkLines(const Link& link)
{
    QStringList lines{linkFacts(link)};
    if (link.jitter.value > 0 || link.loss.value > 0)
        lines << Canvas::tr("jitter %1, loss %2").arg(ms(link.jitter), withUnit(link.loss.value, Percent::symbol()));
    if (!link.date.empty())
        lines << Canvas::tr("known since %1").arg(fromCore(link.date));
    return lines;
}

/// Names of the first nodes that it is linked with, and how many more there are.
QStringList neighbours(const Stage& stage, const NodeId& node)
{
    static constexpr qsizetype mostNamed = 8;
    const int slot = stage.index.slotOf(node);
    if (slot < 0)
        return {};
    QStringList names;
    const auto& links = stage.index.linksAt(slot);
    for (const int own : links) {
        if (names.size() == mostNamed) {
            names << Canvas::tr("%n more", nullptr, static_cast<int>(links.size()) - static_cast<int>(mostNamed));
            break;
        }
        const LinkShape& link = stage.index.links()[static_cast<std::size_t>(own)];
        const int other = link.from == slot ? link.to : link.from;
        names << nameOf(stage.topology(), refOf(stage.index.nodes()[static_cast<std::size_t>(other)].id));
    }
    return names;
}

} // namespace

QString sentenceAbout(const Stage& stage, const Hit& hit)
{
    if (hit.kind == HitKind::Nothing)
        return {};
    if (hit.kind == HitKind::Port)
        return Canvas::tr("Drag to another node to link it, or to a free place to put one there");
    const QString name = nameOf(stage.topology(), hit.row);
    if (const Link* link = hit.kind == HitKind::Link ? stage.topology().links.find({hit.row.id}) : nullptr)
        return QStringLiteral("%1: %2").arg(
            name, (QStringList{linkFacts(*link)} + egressLines(stage, link->id)).join(QStringLiteral(", ")));
    const QString sentence = hit.kind == HitKind::Node ? placementSentence(stage, {hit.row.id}) : QString();
    return sentence.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, sentence);
}

QString spokenFacts(const Stage& stage, const NodeId& id)
{
    const Node* node = stage.topology().nodes.find(id);
    if (!node)
        return {};
    QStringList lines = nodeLines(stage, *node);
    if (const QStringList others = neighbours(stage, id); !others.isEmpty())
        lines << Canvas::tr("Linked with %1").arg(others.join(QStringLiteral(", ")));
    return lines.join(QStringLiteral(". "));
}

QString tooltipAbout(const Stage& stage, const Hit& hit)
{
    QStringList lines;
    if (const Node* node = hit.kind == HitKind::Node ? stage.topology().nodes.find({hit.row.id}) : nullptr)
        lines = nodeLines(stage, *node);
    if (const Link* link = hit.kind == HitKind::Link ? stage.topology().links.find({hit.row.id}) : nullptr)
        lines = linkLines(*link) + egressLines(stage, link->id);
    if (lines.isEmpty())
        return {};
    const QString title = nameOf(stage.topology(), hit.row).toHtmlEscaped();
    return QStringLiteral("<b>%1</b><br>%2")
        .arg(title, lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace edgewright
