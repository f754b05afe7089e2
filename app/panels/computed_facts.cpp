// What follows from a row, that nobody typed: distances, loads, shares, budgets?
#include "app/panels/computed_facts.h"

#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/model/field.h"
#include "core/network/geography.h"
#include "core/placement/node_loads.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgewright {

namespace {

using Facts = std::vector<ComputedFact>;
using State = ComputedFact::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComputedFacts)
};

QString nameOf(const Topology& topology, const RowRef& row) { return fromCore(displayName(topology, row)); }

/// Up to three names; the rest as a number.
QString shortList(QStringList names)
{
    names.sort(Qt::CaseInsensitive);
    const auto more = static_cast<int>(names.size()) - 3;
    return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(names.mid(0, 3).join(", ")) : names.join(", ");
}

template <class Row, class Fits> std::int64_t countOf(const Table<Row>& table, Fits fits)
{
    return std::count_if(table.begin(), table.end(), fits);
}

QString count(std::int64_t number) { return figure(static_cast<double>(number)); }

/// "24 of 32 cores", and whether that is more than there is.
ComputedFact usedOf(const QString& label, double used, double most, std::string_view unit)
{
    return {label, Words::tr("%1 of %2").arg(figure(used), withUnit(most, unit)),
            used > most ? State::Bad : State::Plain};
}

void addPlaced(Facts& facts, const Topology& topology, const Placement& placement, const Node& node)
{
    QStringList names;
    for (const auto& [id, nodes] : placement)
        if (topology.services.contains(id) && std::ranges::count(nodes, node.id) > 0)
            names.append(nameOf(topology, refOf(id)));
    if (names.isEmpty())
        return;
    const NodeLoad load = nodeLoads(topology, placement).at(node.id);
    facts.push_back({Words::tr("Runs"), shortList(names)});
    facts.push_back(usedOf(Words::tr("CPU used"), load.cpu.value, node.cpu.value, "cores"));
    facts.push_back(usedOf(Words::tr("Memory used"), load.memory.value, node.memory.value, "GiB"));
}

void addHitRatio(Facts& facts, const Results& results, const NodeId& node)
{
    if (const auto cache = results.cache())
        for (const PointOfPresenceResult& pop : cache->pointsOfPresence)
            if (pop.node == node)
                facts.push_back({Words::tr("Hit ratio"),
                                 Words::tr("%1 of %2 requests")
                                     .arg(withUnit(100 * pop.objects.value(), "%"), count(pop.objects.requests))});
}

Facts nodeFacts(const Topology& topology, const Results& results, const Node& node)
{
    Facts facts;
    facts.push_back({Words::tr("Links"), count(countOf(topology.links, [&](const Link& link) {
                         return link.from == node.id || link.to == node.id;
                     }))});
    QStringList users;
    std::int64_t people = 0;
    for (const Population& population : topology.populations)
        if (population.node == node.id) {
            users.append(nameOf(topology, refOf(population.id)));
            people += population.users;
        }
    if (!users.isEmpty()) {
        facts.push_back({Words::tr("Users who enter here"), count(people)});
        facts.push_back({Words::tr("Populations"), shortList(users)});
    }
    addPlaced(facts, topology, results.shownPlacement(), node);
    addHitRatio(facts, results, node.id);
    return facts;
}

/// Nothing is faster than light in fibre: the floor, and whether the link claims to be below it.
void addFloor(Facts& facts, const Topology& topology, const Link& link)
{
    const Node* from = topology.nodes.find(link.from);
    const Node* to = topology.nodes.find(link.to);
    if (!from || !to || !from->latitude || !from->longitude || !to->latitude || !to->longitude)
        return;
    const Kilometres apart = geodesicDistance(*from->latitude, *from->longitude, *to->latitude, *to->longitude);
    const Milliseconds floor = fibreFloor(apart);
    facts.push_back({Words::tr("Distance"), withUnit(apart.value, "km")});
    facts.push_back({Words::tr("Fibre floor, one way"), withUnit(floor.value, "ms"),
                     link.latency < floor ? State::Bad : State::Plain});
    if (link.latency < floor)
        facts.push_back({Words::tr("Below the floor"), Words::tr("faster than light in fibre"), State::Bad});
    facts.push_back({Words::tr("Fibre route, expected"), withUnit(estimatedFibreLatency(apart).value, "ms")});
}

Facts linkFacts(const Topology& topology, const Results& results, const Link& link)
{
    Facts facts;
    addFloor(facts, topology, link);
    facts.push_back({Words::tr("Round trip"), withUnit((2 * link.latency).value, "ms")});
    if (const auto placement = results.placement()) {
        QStringList users;
        for (const UserLatency& user : placement->users)
            if (std::ranges::any_of(user.legs, [&](const Leg& leg) {
                    return std::ranges::find(leg.path.links, link.id) != leg.path.links.end();
                }))
                users.append(nameOf(topology, refOf(user.population)));
        facts.push_back({Words::tr("On the path of"), users.isEmpty() ? Words::tr("nobody") : shortList(users)});
    }
    return facts;
}

void addLatency(Facts& facts, const Topology& topology, const Results& results, const Population& population)
{
    const auto placement = results.placement();
    if (!placement)
        return;
    for (const UserLatency& user : placement->users) {
        if (user.population != population.id)
            continue;
        if (user.unreachable)
            facts.push_back({Words::tr("Can't reach"), nameOf(topology, refOf(*user.unreachable)), State::Bad});
        else if (!user.legs.empty())
            facts.push_back(
                {Words::tr("Median round trip"),
                 user.budget ? Words::tr("%1 of %2").arg(figure(user.total().value), withUnit(user.budget->value, "ms"))
                             : withUnit(user.total().value, "ms"),
                 !user.budget   ? State::Plain
                 : user.isMet() ? State::Good
                                : State::Bad});
    }
    if (const auto latency = results.latency())
        for (const PopulationLatency& simulated : latency->populations)
            if (simulated.population == population.id)
                facts.push_back({Words::tr("At percentile %1").arg(figure(population.percentile.value)),
                                 withUnit(simulated.atPercentile.value, "ms"),
                                 !population.budget ? State::Plain
                                 : simulated.isMet  ? State::Good
                                                    : State::Bad});
}

Facts populationFacts(const Topology& topology, const Results& results, const Population& population)
{
    Facts facts;
    const RequestsPerSecond all = static_cast<double>(population.users) * population.requestRate;
    facts.push_back({Words::tr("Requests in all"), withUnit(all.value, "req/s")});
    QStringList called;
    for (const Flow& flow : topology.flows)
        if (flow.population == population.id)
            called.append(nameOf(topology, refOf(flow.service)));
    facts.push_back({Words::tr("Calls"), called.isEmpty() ? Words::tr("no service yet") : shortList(called)});
    addLatency(facts, topology, results, population);
    return facts;
}

Facts serviceFacts(const Topology& topology, const Results& results, const Service& service)
{
    const Placement placement = results.shownPlacement();
    const auto found = placement.find(service.id);
    QStringList nodes;
    if (found != placement.end())
        for (const NodeId& node : found->second)
            nodes.append(nameOf(topology, refOf(node)));
    Facts facts;
    facts.push_back({Words::tr("Runs on"), nodes.isEmpty() ? Words::tr("no node yet") : shortList(nodes)});
    facts.push_back(
        {Words::tr("All replicas"),
         Words::tr("%1, %2").arg(withUnit((static_cast<double>(service.replicas) * service.cpu).value, "cores"),
                                 withUnit((static_cast<double>(service.replicas) * service.memory).value, "GiB"))});
    facts.push_back({Words::tr("Flows that call it"),
                     count(countOf(topology.flows, [&](const Flow& flow) { return flow.service == service.id; }))});
    return facts;
}

Facts contentFacts(const Topology& topology, const ContentSet& contents)
{
    return {
        {Words::tr("Size in all"), withUnit((static_cast<double>(contents.objects) * contents.meanSize).value, "kB")},
        {Words::tr("Populations that fetch it"), count(countOf(topology.populations, [&](const Population& users) {
             return std::ranges::find(users.contents, contents.id) != users.contents.end();
         }))}};
}

Facts groupFacts(const Topology& topology, const Group& group)
{
    return {{Words::tr("Nodes inside"),
             count(countOf(topology.nodes, [&](const Node& node) { return node.group == group.id; }))},
            {Words::tr("Groups inside"),
             count(countOf(topology.groups, [&](const Group& other) { return other.parent == group.id; }))}};
}

struct FactsOf {
    const Topology& topology;
    const Results& results;

    Facts operator()(const Node& node) const { return nodeFacts(topology, results, node); }
    Facts operator()(const Link& link) const { return linkFacts(topology, results, link); }
    Facts operator()(const Population& population) const { return populationFacts(topology, results, population); }
    Facts operator()(const Service& service) const { return serviceFacts(topology, results, service); }
    Facts operator()(const ContentSet& contents) const { return contentFacts(topology, contents); }
    Facts operator()(const Group& group) const { return groupFacts(topology, group); }
    Facts operator()(const Scenario& scenario) const
    {
        return {{Words::tr("Changes"), count(static_cast<std::int64_t>(scenario.changes.size()))}};
    }
    template <class Row> Facts operator()(const Row&) const { return {}; }
};

} // namespace

std::vector<ComputedFact> computedFacts(const Topology& topology, const Results& results, const RowRef& row)
{
    const std::optional<AnyRow> found = findRow(topology, row);
    return found ? std::visit(FactsOf{topology, results}, *found) : Facts();
}

std::vector<ComputedFact> drawingFacts(const Topology& topology)
{
    Facts facts;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if constexpr (!std::is_same_v<Row, NodeLayout> && !std::is_same_v<Row, LinkLayout>)
            facts.push_back({translated(kindLabelPlural(tableKey<Row>())),
                             count(static_cast<std::int64_t>(tableOf<Row>(topology).size()))});
    });
    return facts;
}

} // namespace edgewright
