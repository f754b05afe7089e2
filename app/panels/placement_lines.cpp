// How does a placement read, line by line: services, nodes, users, what stands against it?
#include "app/panels/placement_lines.h"

#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "core/network/availability.h"
#include "core/placement/node_loads.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgewright {

namespace {

/// Scope of the words.
struct Placing {
    Q_DECLARE_TR_FUNCTIONS(edgewright::PlacementPanel)
};

QIcon stateIcon(bool good) { return iconPixmap(good ? "ok" : "error", 16, good ? theme().ok : theme().bad, 2); }

QString nameOf(const Topology& topology, const RowRef& row) { return fromCore(displayName(topology, row)); }

/// "24 of 32": what is used of what there is, and what is over.
TableCell usedOf(double used, double there)
{
    if (used == 0 && there == 0)
        return {};
    TableCell cell{.words = Placing::tr("%1 of %2", "cores used of those there are").arg(figure(used), figure(there)),
                   .figure = there > 0 ? used / there : used,
                   .bar = Bar{{used}, there}};
    if (!cell.bar->isOver())
        return cell;
    cell.words = Placing::tr("%1, %2 over", "what is used of a limit").arg(cell.words, figure(used - there));
    cell.color = theme().bad;
    return cell;
}

TableCell downtime(const Topology& topology, const Placement& placement, const UserLatency& user)
{
    const std::optional<Percent> up = availabilityOf(topology, placement, user);
    if (!up)
        return {};
    const double hours = hoursDownPerYear(*up);
    return {.words = Placing::tr("%1 h/year").arg(figure(hours)), .figure = hours};
}

TableCell time(Milliseconds duration) { return {.words = withUnit(duration.value, "ms"), .figure = duration.value}; }

/// "14.7 of 20 ms" behind its bar, network first.
TableCell budgetCell(const UserLatency& user)
{
    if (!user.budget)
        return {Placing::tr("no budget")};
    const double total = user.total().value, budget = user.budget->value;
    TableCell cell{.words = Placing::tr("%1 of %2").arg(figure(total), withUnit(budget, "ms")),
                   .figure = budget > 0 ? total / budget : total,
                   .tip = Placing::tr("network %1, processing %2, budget %3")
                              .arg(withUnit(user.network.value, "ms"), withUnit(user.processing.value, "ms"),
                                   withUnit(budget, "ms")),
                   .bar = Bar{{user.network.value, user.processing.value}, budget}};
    if (!user.isMet() && !user.unreachable) {
        cell.words = Placing::tr("%1, %2 over", "what is used of a limit").arg(cell.words, figure(total - budget));
        cell.color = theme().bad;
    }
    return cell;
}

TableCell metCell(const UserLatency& user)
{
    TableCell met{user.unreachable ? Placing::tr("unreachable")
                  : !user.budget   ? Placing::tr("no budget")
                  : user.isMet()   ? Placing::tr("met")
                                   : Placing::tr("missed")};
    if (user.unreachable || user.budget) {
        met.icon = stateIcon(user.isMet());
        met.color = user.isMet() ? theme().ok : theme().bad;
    }
    return met;
}

/// "Allow Harbor 31 ms in place of 20 ms (+55 %): then 0.42 USD/h"
QString relaxationWords(const Conflict& conflict, const Relaxation& relaxation)
{
    static constexpr double mostShares = 100; // beyond, a share of next to nothing tells nothing
    QString words = translated(relaxation.what);
    words.replace(0, 1, words.at(0).toUpper());
    if (relaxation.needed && relaxation.change < mostShares)
        words += QStringLiteral(" (%1%2)").arg(QChar(conflict.kind == Conflict::Kind::Replicas ? 0x2212 : '+'),
                                               withUnit(100 * relaxation.change, "%"));
    return relaxation.cost ? Placing::tr("%1: then %2", "a change, and the cost then")
                                 .arg(words, withUnit(*relaxation.cost, "USD/h"))
                           : words;
}

/// Two more columns: the least change of each conflict, and a button where it can be made. The least of all is bold and stands first.
void addRelaxations(TableContents& conflicts, const std::vector<Relaxation>& relaxations,
                    const std::vector<Conflict>& of)
{
    conflicts.headings << Placing::tr("least change that would do") << QString();
    for (TableLine& line : conflicts.lines) {
        line.cells.push_back({.words = Placing::tr("none was found"), .color = theme().dim});
        line.cells.emplace_back();
        line.key = static_cast<int>(relaxations.size());
    }
    for (std::size_t i = 0; i < relaxations.size(); ++i) {
        TableLine& line = conflicts.lines[relaxations[i].conflict];
        line.key = static_cast<int>(i);
        TableCell &change = line.cells.end()[-2], &button = line.cells.back();
        change = {.words = relaxationWords(of[relaxations[i].conflict], relaxations[i]), .isBold = i == 0};
        button.isButton = relaxations[i].edit.has_value();
        if (button.isButton)
            button.words = Placing::tr("Apply");
    }
    std::ranges::stable_sort(conflicts.lines, {}, &TableLine::key);
}

} // namespace

TableContents serviceLines(const Topology& topology, const PlacementResult& found)
{
    TableContents all{{Placing::tr("service"), Placing::tr("node")}, {}};
    int number = 0;
    for (const auto& [service, nodes] : found.placement) {
        for (const NodeId& node : nodes)
            if (topology.services.contains(service) && topology.nodes.contains(node))
                all.lines.push_back(
                    {{{nameOf(topology, refOf(service))}, {nameOf(topology, refOf(node))}}, refOf(node), number});
        ++number;
    }
    return all;
}

TableContents hostLines(const Topology& topology, const PlacementResult& found)
{
    std::vector<std::pair<const Node*, NodeLoad>> hosts;
    for (const auto& [id, load] : nodeLoads(topology, found.placement))
        if (const Node* node = topology.nodes.find(id))
            hosts.emplace_back(node, load);
    const bool haveAccelerators = std::ranges::any_of(
        hosts, [](const auto& host) { return host.first->accelerators > 0 || host.second.accelerators > 0; });
    TableContents all{{Placing::tr("node"), Placing::tr("cores"), Placing::tr("memory, GiB"), Placing::tr("node cost")},
                      {}};
    if (haveAccelerators)
        all.headings.insert(3, Placing::tr("accelerators"));
    for (const auto& [node, used] : hosts) {
        TableLine line{{{nameOf(topology, refOf(node->id))},
                        usedOf(used.cpu.value, node->cpu.value),
                        usedOf(used.memory.value, node->memory.value)},
                       refOf(node->id)};
        if (haveAccelerators)
            line.cells.push_back(
                usedOf(static_cast<double>(used.accelerators), static_cast<double>(node->accelerators)));
        line.cells.push_back({.words = withUnit(node->cost.value, "USD/h"), .figure = node->cost.value});
        all.lines.push_back(std::move(line));
    }
    return all;
}

TableContents callerLines(const Topology& topology, const PlacementResult& found)
{
    TableContents all{{Placing::tr("population"), Placing::tr("of the budget"), Placing::tr("met"), Placing::tr("down"),
                       Placing::tr("network"), Placing::tr("processing")},
                      {}};
    for (const UserLatency& user : found.users)
        if (!user.legs.empty() || user.unreachable)
            all.lines.push_back({{{nameOf(topology, refOf(user.population))},
                                  budgetCell(user),
                                  metCell(user),
                                  downtime(topology, found.placement, user),
                                  time(user.network),
                                  time(user.processing)},
                                 refOf(user.population)});
    return all;
}

TableContents conflictLines(const Topology& topology, const PlacementResult& found)
{
    TableContents all{{Placing::tr("where"), Placing::tr("what can't hold"), Placing::tr("what would lift it")}, {}};
    for (const Conflict& conflict : found.conflicts)
        all.lines.push_back({{{nameOf(topology, conflict.row), stateIcon(false)},
                              {translated(conflict.what)},
                              {translated(conflict.remedy)}},
                             conflict.row});
    if (!found.relaxations.empty())
        addRelaxations(all, found.relaxations, found.conflicts);
    return all;
}

ValueUnit valueUnit(const PlacementObjective& goal)
{
    const std::optional<PlacementGoal> alone = goal.alone();
    if (!alone)
        return {QStringLiteral("%"), 100};
    return {fromCore(placementGoals()[static_cast<std::size_t>(*alone)].unit)};
}

QString valueWords(const PlacementResult& found)
{
    const ValueUnit unit = valueUnit(found.goal);
    const std::string symbol = toCore(unit.symbol);
    return Placing::tr("%1, bound %2, gap %3")
        .arg(withUnit(unit.factor * found.objective, symbol), figure(unit.factor * found.bound),
             withUnit(100 * found.gap(), "%"));
}

} // namespace edgewright
