// What does a new row of a kind look like, that is added from the outline rather than drawn?
#include "app/panels/new_rows.h"

#include "app/document/translated.h"
#include "core/model/field.h"

#include <algorithm>

namespace edgewright {

namespace {

bool isTaken(const Topology& topology, TableKey kind, const std::string& name)
{
    bool taken = false;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if constexpr (requires(Row row) { row.name; })
            if (tableKey<Row>() == kind)
                taken = std::any_of(tableOf<Row>(topology).begin(), tableOf<Row>(topology).end(),
                                    [&](const Row& row) { return row.name == name; });
    });
    return taken;
}

} // namespace

std::string freshName(const Topology& topology, TableKey kind)
{
    const std::string name = toCore(translated(kindLabel(kind)));
    std::string candidate = name;
    for (int number = 2; isTaken(topology, kind, candidate); ++number)
        candidate = name + " " + std::to_string(number);
    return candidate;
}

namespace {

/// The selected row of this kind, else the first that `fits`, else null.
template <class Row, class Fits>
const Row* chosenOr(const Topology& topology, const std::set<RowRef>& selected, Fits fits)
{
    for (const RowRef& ref : selected)
        if (ref.table == tableKey<Row>())
            if (const Row* row = tableOf<Row>(topology).find({ref.id}))
                return row;
    const auto& table = tableOf<Row>(topology);
    const auto found = std::find_if(table.begin(), table.end(), fits);
    return found == table.end() ? nullptr : &*found;
}

constexpr auto anyRow = [](const auto&) { return true; };

Edit adding(const AnyRow& row, const std::string& name)
{
    return {text("edit", "Add {}").with(name), Gesture::None, {added(row)}};
}

Result<Edit> newPopulation(const Topology& topology, const std::set<RowRef>& selected, const std::string& id)
{
    const Node* node = chosenOr<Node>(topology, selected, [](const Node& one) { return one.kind == NodeKind::Access; });
    if (!node)
        node = chosenOr<Node>(topology, selected, anyRow);
    if (!node)
        return fail({text("panel", "A population enters the network at a node, and there is none"),
                     {},
                     text("panel", "add “Users” from the palette first")});
    Population row;
    row.id = {id};
    row.name = freshName(topology, TableKey::Populations);
    row.node = node->id;
    row.users = 1000;
    row.requestRate = RequestsPerSecond(0.1);
    return adding(row, row.name);
}

Result<Edit> newService(const Topology& topology, const std::string& id)
{
    Service row;
    row.id = {id};
    row.name = freshName(topology, TableKey::Services);
    row.cpu = Cores(1);
    row.memory = Gibibytes(1);
    row.serviceTime = Milliseconds(5);
    return adding(row, row.name);
}

bool isCalled(const Topology& topology, const ServiceId& service, const Population& population)
{
    return std::any_of(topology.flows.begin(), topology.flows.end(),
                       [&](const Flow& flow) { return flow.service == service && flow.population == population.id; });
}

Result<Edit> newFlow(const Topology& topology, const std::set<RowRef>& selected, const std::string& id)
{
    const Population* caller = chosenOr<Population>(topology, selected, anyRow);
    const Service* service = chosenOr<Service>(
        topology, selected, [&](const Service& one) { return caller && !isCalled(topology, one.id, *caller); });
    if (!service)
        service = chosenOr<Service>(topology, selected, anyRow);
    if (!caller || !service)
        return fail({text("panel", "A flow leads from a population to a service, and one of them is missing"),
                     {},
                     text("panel", "add a population and a service first")});
    Flow row;
    row.id = {id};
    row.population = caller->id;
    row.service = service->id;
    return adding(row, caller->name + " → " + service->name);
}

Result<Edit> newContents(const Topology& topology, const std::set<RowRef>& selected, const std::string& id)
{
    const Node* origin =
        chosenOr<Node>(topology, selected, [](const Node& one) { return one.kind == NodeKind::Origin; });
    if (!origin)
        return fail({text("panel", "A content set is served by an origin, and there is none"),
                     {},
                     text("panel", "add “Origin” from the palette first")});
    ContentSet row;
    row.id = {id};
    row.name = freshName(topology, TableKey::Contents);
    row.origin = origin->id;
    return adding(row, row.name);
}

} // namespace

Result<Edit> newRow(const Topology& topology, TableKey kind, const std::set<RowRef>& selected, const std::string& id)
{
    switch (kind) {
    case TableKey::Populations: return newPopulation(topology, selected, id);
    case TableKey::Services: return newService(topology, id);
    case TableKey::Flows: return newFlow(topology, selected, id);
    case TableKey::Contents: return newContents(topology, selected, id);
    case TableKey::Groups: {
        Group row{{id}, freshName(topology, kind), GroupKind::Site, {}, {}};
        return adding(row, row.name);
    }
    default: break;
    }
    Scenario row{{id}, freshName(topology, TableKey::Scenarios), {}, {}, {}};
    return adding(row, row.name);
}

} // namespace edgewright
