// How does a topology change? All or nothing, checked after the whole list.
#include "core/model/edit.h"

#include "core/model/references.h"

#include <algorithm>
#include <map>
#include <set>

namespace edgewright {

namespace {

template <class Row> const Id<Row>& idOf(const Change<Row>& change)
{
    return change.before ? change.before->id : change.after->id;
}

template <class Row> void put(Topology& topology, const Change<Row>& change)
{
    if (change.after)
        tableOf<Row>(topology).put(*change.after);
    else
        tableOf<Row>(topology).remove(idOf(change));
}

void putAll(Topology& topology, const std::vector<RowChange>& changes)
{
    for (const RowChange& change : changes)
        std::visit([&](const auto& one) { put(topology, one); }, change.variant());
}

bool isWellFormed(const RowChange& change)
{
    return std::visit(
        [](const auto& one) {
            return (one.before || one.after) && !(one.before && one.after && one.before->id != one.after->id);
        },
        change.variant());
}

bool beforeStands(const Topology& topology, const RowChange& change)
{
    return std::visit(
        [&]<class Row>(const Change<Row>& one) {
            const Row* there = tableOf<Row>(topology).find(idOf(one));
            return one.before ? there && *there == *one.before : there == nullptr;
        },
        change.variant());
}

Result<void> checkBefores(const Topology& topology, const Edit& edit)
{
    std::set<RowRef> seen;
    for (const RowChange& change : edit.changes) {
        if (!isWellFormed(change))
            return fail(
                {text("edit", "a change names no row, or two"), {}, text("edit", "give one row, before or after")});
        const RowRef ref = refOf(change);
        if (!seen.insert(ref).second)
            return fail({text("edit", "row {} stands twice in one edit").with(ref.id), pointerTo(ref),
                         text("edit", "fold its changes into one")});
        if (!beforeStands(topology, change))
            return fail({text("edit", "row {} is not as this edit expects it").with(ref.id), pointerTo(ref),
                         text("edit", "the drawing has changed since: make the edit again")});
    }
    return {};
}

Error at(const RowRef& ref, Error error)
{
    error.where = pointerTo(ref) + (error.where.empty() ? "" : "/" + error.where);
    return error;
}

Result<void> checkFields(const AnyRow& row)
{
    return std::visit(
        []<class Row>(const Row& held) -> Result<void> {
            if (!isValidId(held.id.value))
                return fail({text("edit", "“{}” is no id").with(held.id.value), "id",
                             text("edit", "use 1 to 64 letters, digits, '-', '_' or '.'")});
            for (const Field<Row>& field : fieldsOf<Row>())
                if (Result<void> fits = check(field, field.get(held)); !fits)
                    return fits;
            return {};
        },
        row);
}

Result<void> checkReferences(const Topology& topology, const AnyRow& row)
{
    for (const Reference& reference : referencesOf(row))
        if (!hasRow(topology, reference.target))
            return fail(
                {text("edit", "there is no row {} in {}").with(reference.target.id, jsonKey(reference.target.table)),
                 reference.field ? std::string(reference.field->key) : std::string(),
                 text("edit", "name a row that exists, or add it first")});
    return {};
}

Result<void> checkOwnRules(const Topology&, const Link& link)
{
    if (link.from == link.to)
        return fail({text("edit", "a link joins a node to itself"), "to", text("edit", "join two different nodes")});
    return {};
}

Result<void> checkOwnRules(const Topology&, const Flow& flow)
{
    if (flow.population.has_value() == flow.caller.has_value())
        return fail({text("edit", "a flow starts at one population or one service"), "population",
                     text("edit", "set exactly one of population and caller")});
    if (flow.caller == flow.service)
        return fail({text("edit", "a service calls itself"), "service", text("edit", "call another service")});
    return {};
}

Result<void> checkOwnRules(const Topology&, const Scenario& scenario)
{
    for (const RowChange& change : scenario.changes)
        if (!isWellFormed(change) || refOf(change).table == TableKey::Scenarios)
            return fail({text("edit", "a scenario changes a scenario, or nothing"), "changes",
                         text("edit", "change rows of the drawing")});
    return {};
}

template <class Row> Result<void> checkOwnRules(const Topology&, const Row&) { return {}; }

Result<void> checkRow(const Topology& topology, const AnyRow& row)
{
    Result<void> fits = checkFields(row);
    if (fits)
        fits = checkReferences(topology, row);
    if (fits)
        fits = std::visit([&](const auto& held) { return checkOwnRules(topology, held); }, row);
    return fits ? fits : fail(at(refOf(row), fits.error()));
}

/// No group above one of `starts` may contain itself. Each group is walked through once, however deep they nest.
Result<void> checkNesting(const Topology& topology, const std::vector<GroupId>& starts)
{
    std::map<GroupId, std::size_t> walkThrough;
    for (std::size_t walk = 0; walk < starts.size(); ++walk) {
        const Group* group = topology.groups.find(starts[walk]);
        while (group && walkThrough.emplace(group->id, walk).second)
            group = group->parent ? topology.groups.find(*group->parent) : nullptr;
        if (group && walkThrough.at(group->id) == walk)
            return fail({text("edit", "group {} contains itself").with(group->name),
                         pointerTo(refOf(group->id)) + "/parent", text("edit", "put it inside another group")});
    }
    return {};
}

std::vector<GroupId> changedGroups(const Edit& edit)
{
    std::vector<GroupId> groups;
    for (const RowChange& change : edit.changes)
        if (const auto* one = std::get_if<Change<Group>>(&change.variant()))
            groups.push_back(idOf(*one));
    return groups;
}

/// All rows that name one of `targets`.
std::vector<AnyRow> rowsNaming(const Topology& topology, const std::set<RowRef>& targets)
{
    std::vector<AnyRow> naming;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if constexpr (!std::is_same_v<Row, Scenario>)
            for (const Row& row : tableOf<Row>(topology))
                for (const Reference& reference : referencesOf(row))
                    if (targets.contains(reference.target)) {
                        naming.push_back(row);
                        break;
                    }
    });
    return naming;
}

Result<void> checkNothingDangles(const Topology& topology, const Edit& edit)
{
    std::set<RowRef> gone;
    for (const RowChange& change : edit.changes)
        if (!after(change))
            gone.insert(refOf(change));
    if (gone.empty())
        return {};
    for (const AnyRow& row : rowsNaming(topology, gone))
        if (Result<void> fits = checkReferences(topology, row); !fits)
            return fail(at(refOf(row), fits.error()));
    return {};
}

} // namespace

Result<void> apply(Topology& topology, const Edit& edit)
{
    if (Result<void> stands = checkBefores(topology, edit); !stands)
        return stands;
    putAll(topology, edit.changes);
    Result<void> holds;
    for (const RowChange& change : edit.changes)
        if (const std::optional<AnyRow> row = after(change); row && holds)
            holds = checkRow(topology, *row);
    if (holds)
        holds = checkNesting(topology, changedGroups(edit));
    if (holds)
        holds = checkNothingDangles(topology, edit);
    if (!holds)
        putAll(topology, inverse(edit).changes);
    return holds;
}

Edit inverse(const Edit& edit)
{
    Edit back = edit;
    for (RowChange& change : back.changes)
        std::visit([](auto& one) { std::swap(one.before, one.after); }, static_cast<ChangeVariant&>(change));
    return back;
}

bool absorb(Edit& earlier, const Edit& later)
{
    if (earlier.gesture == Gesture::None || earlier.gesture != later.gesture)
        return false;
    std::map<RowRef, RowChange> folded;
    for (const RowChange& change : earlier.changes)
        folded.emplace(refOf(change), change);
    for (const RowChange& change : later.changes) {
        const auto [stands, isNew] = folded.try_emplace(refOf(change), change);
        if (!isNew)
            std::visit([&]<class Row>(Change<Row>& one) { one.after = std::get<Change<Row>>(change.variant()).after; },
                       static_cast<ChangeVariant&>(stands->second));
    }
    earlier.changes.clear();
    for (auto& [ref, change] : folded)
        if (before(change) != after(change))
            earlier.changes.push_back(std::move(change));
    return true;
}

RowChange changed(const AnyRow& before, const AnyRow& after)
{
    return std::visit(
        [&]<class Row>(const Row& held) {
            return RowChange(Change<Row>{held, std::get<Row>(after)});
        },
        before);
}

RowChange added(const AnyRow& row)
{
    return std::visit([]<class Row>(const Row& held) { return RowChange(Change<Row>{std::nullopt, held}); }, row);
}

RowChange removed(const AnyRow& row)
{
    return std::visit([]<class Row>(const Row& held) { return RowChange(Change<Row>{held, std::nullopt}); }, row);
}

RowRef refOf(const RowChange& change)
{
    return std::visit(
        []<class Row>(const Change<Row>& one) {
            return RowRef{tableKey<Row>(), idOf(one).value};
        },
        change.variant());
}

bool isOnlyLayout(const Edit& edit)
{
    return std::ranges::all_of(edit.changes, [](const RowChange& change) { return isLayout(refOf(change).table); });
}

std::optional<AnyRow> before(const RowChange& change)
{
    return std::visit([](const auto& one) { return one.before ? std::optional<AnyRow>(*one.before) : std::nullopt; },
                      change.variant());
}

std::optional<AnyRow> after(const RowChange& change)
{
    return std::visit([](const auto& one) { return one.after ? std::optional<AnyRow>(*one.after) : std::nullopt; },
                      change.variant());
}

Edit difference(const Topology& from, const Topology& to, Text label)
{
    Edit edit{std::move(label), Gesture::None, {}};
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : tableOf<Row>(from)) {
            const Row* other = tableOf<Row>(to).find(row.id);
            if (!other)
                edit.changes.push_back(Change<Row>{row, std::nullopt});
            else if (!(*other == row))
                edit.changes.push_back(Change<Row>{row, *other});
        }
        for (const Row& row : tableOf<Row>(to))
            if (!tableOf<Row>(from).contains(row.id))
                edit.changes.push_back(Change<Row>{std::nullopt, row});
    });
    return edit;
}

Edit removeRows(const Topology& topology, const std::vector<RowRef>& rows, Text label)
{
    std::set<RowRef> gone(rows.begin(), rows.end());
    std::map<RowRef, AnyRow> cleared;
    for (std::set<RowRef> frontier = gone; !frontier.empty();) {
        std::set<RowRef> next;
        for (const AnyRow& row : rowsNaming(topology, frontier)) {
            const RowRef ref = refOf(row);
            if (gone.contains(ref))
                continue;
            const auto already = cleared.find(ref);
            if (const auto kept = withoutReferences(already == cleared.end() ? row : already->second, frontier))
                cleared.insert_or_assign(ref, *kept);
            else
                next.insert(ref);
        }
        gone.insert(next.begin(), next.end());
        frontier = std::move(next);
    }
    Edit edit{std::move(label), Gesture::None, {}};
    for (const RowRef& ref : gone)
        if (const std::optional<AnyRow> row = findRow(topology, ref))
            edit.changes.push_back(removed(*row));
    for (const auto& [ref, row] : cleared)
        if (!gone.contains(ref))
            edit.changes.push_back(changed(*findRow(topology, ref), row));
    return edit;
}

Result<void> checkInvariants(const Topology& topology)
{
    Result<void> holds;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : tableOf<Row>(topology))
            if (holds)
                holds = checkRow(topology, row);
    });
    std::vector<GroupId> groups;
    for (const Group& group : topology.groups)
        groups.push_back(group.id);
    return holds ? checkNesting(topology, groups) : holds;
}

} // namespace edgewright
