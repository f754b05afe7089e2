// Which Edits do people make of single rows: add, set, copy, paste?
#include "app/document/edits.h"

#include "app/document/translated.h"
#include "core/io/project_file.h"
#include "core/model/references.h"

#include <map>

namespace edgewright {

namespace {

Edit labelled(Text label) { return {std::move(label), Gesture::None, {}}; }

NodeLayout layoutAt(const NodeId& node, QPointF at) { return {{node.value}, at.x(), at.y(), {}}; }

Population usersAt(const Node& node, const NewId& newId)
{
    Population users;
    users.id = {newId()};
    users.name = node.name;
    users.node = node.id;
    users.users = 1000;
    users.requestRate = RequestsPerSecond(0.1);
    return users;
}

/// Rows that go along with the chosen ones: layouts, populations at the nodes, links among them.
bool goesAlong(const AnyRow& row, const std::set<RowRef>& chosen)
{
    const TableKey table = refOf(row).table;
    if (table != TableKey::NodeLayouts && table != TableKey::LinkLayouts && table != TableKey::Links && table != TableKey::Populations)
        return false;
    for (const Reference& reference : referencesOf(row))
        if ((!reference.field || reference.field->required) && !chosen.contains(reference.target))
            return false;
    return true;
}

/// How a reference of a pasted row reads: renamed with what came along, kept where the drawing has its target.
std::optional<std::string> rewiredId(const Topology& topology, const RowRef& target, const std::map<RowRef, std::string>& names)
{
    if (const auto found = names.find(target); found != names.end())
        return found->second;
    return hasRow(topology, target) ? std::optional(target.id) : std::nullopt;
}

/// The row with its references rewired; nothing where one that it needs leads nowhere.
std::optional<AnyRow> rewired(const Topology& topology, AnyRow row, const std::map<RowRef, std::string>& names)
{
    for (const FieldFacts* field : fieldFacts(refOf(row).table)) {
        const Value value = get(row, field->key);
        if (field->kind == FieldKind::Reference && std::holds_alternative<std::string>(value)) {
            const auto id = rewiredId(topology, {field->refersTo, std::get<std::string>(value)}, names);
            if (!set(row, field->key, id ? Value(*id) : Value()))
                return {};
        } else if (field->kind == FieldKind::References) {
            std::vector<std::string> ids;
            for (const std::string& id : std::get<std::vector<std::string>>(value))
                if (const auto kept = rewiredId(topology, {field->refersTo, id}, names))
                    ids.push_back(*kept);
            if (!set(row, field->key, ids))
                return {};
        }
    }
    return row;
}

void setId(AnyRow& row, const std::string& id)
{
    std::visit([&](auto& held) { held.id.value = id; }, row);
}

std::string numberedName(const Topology& topology, TableKey table, const std::string& name)
{
    if (name.empty() || !resolveRow(topology, name, table))
        return name;
    for (int number = 2;; ++number) {
        const std::string candidate = name + " " + std::to_string(number);
        if (!resolveRow(topology, candidate, table))
            return candidate;
    }
}

void setFreshName(const Topology& topology, AnyRow& row)
{
    const TableKey table = refOf(row).table;
    if (const Value name = get(row, "name"); std::holds_alternative<std::string>(name))
        (void)set(row, "name", numberedName(topology, table, std::get<std::string>(name)));
}

void shift(AnyRow& row, QPointF offset)
{
    if (auto* layout = std::get_if<NodeLayout>(&row)) {
        layout->x += offset.x();
        layout->y += offset.y();
    } else if (auto* bends = std::get_if<LinkLayout>(&row)) {
        for (std::size_t i = 0; i + 1 < bends->bends.size(); i += 2) {
            bends->bends[i] += offset.x();
            bends->bends[i + 1] += offset.y();
        }
    }
}

/// New ids for all rows; layout rows take the new id of what they lay out.
std::map<RowRef, std::string> freshNames(const std::vector<AnyRow>& rows, const NewId& newId)
{
    std::map<RowRef, std::string> names;
    for (const AnyRow& row : rows)
        if (const RowRef ref = refOf(row); ref.table != TableKey::NodeLayouts && ref.table != TableKey::LinkLayouts)
            names[ref] = newId();
    for (const AnyRow& row : rows)
        for (const Reference& reference : referencesOf(row))
            if (!reference.field && names.contains(reference.target))
                names[refOf(row)] = names[reference.target];
    return names;
}

} // namespace

Edit addNode(const Topology& topology, Node node, QPointF at, const NewId& newId)
{
    if (node.id.empty())
        node.id = {newId()};
    node.name = numberedName(topology, TableKey::Nodes, node.name);
    Edit edit = labelled(text("edit", "Add {}").with(node.name));
    edit.changes.push_back(added(node));
    edit.changes.push_back(added(layoutAt(node.id, freePosition(topology, at))));
    if (node.kind == NodeKind::Access)
        edit.changes.push_back(added(usersAt(node, newId)));
    return edit;
}

Edit addLink(const Topology& topology, const NodeId& from, const NodeId& to, const NewId& newId)
{
    Link link;
    link.id = {newId()};
    link.from = from;
    link.to = to;
    link.latency = Milliseconds(1);
    Edit edit = labelled(text("edit", "Link {} and {}").with(displayName(topology, refOf(from)), displayName(topology, refOf(to))));
    edit.changes.push_back(added(link));
    return edit;
}

Result<Edit> setField(const Topology& topology, const std::vector<RowRef>& rows, std::string_view key, const Value& value, Gesture gesture)
{
    Edit edit = labelled({});
    edit.gesture = gesture;
    for (const RowRef& ref : rows) {
        const std::optional<AnyRow> row = findRow(topology, ref);
        const FieldFacts* field = findField(ref.table, key);
        if (!row || !field)
            continue;
        AnyRow after = *row;
        if (Result<void> isSet = set(after, key, value); !isSet)
            return fail(isSet.error());
        edit.label = rows.size() == 1 ? text("edit", "{} of {}").with(field->label, displayName(topology, ref))
                                      : text("edit", "{} of {} rows").with(field->label, rows.size());
        if (!(after == *row))
            edit.changes.push_back(changed(*row, after));
    }
    return edit;
}

std::string copied(const Topology& topology, const std::vector<RowRef>& rows)
{
    const std::set<RowRef> chosen(rows.begin(), rows.end());
    Edit edit = labelled(text("edit", "Paste"));
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : tableOf<Row>(topology))
            if (chosen.contains(refOf(row.id)) || goesAlong(row, chosen))
                edit.changes.push_back(added(row));
    });
    for (const RowRef& ref : chosen)
        if (ref.table == TableKey::Nodes && !topology.nodeLayouts.contains({ref.id}))
            edit.changes.push_back(added(layoutAt({ref.id}, positionOf(topology, {ref.id}))));
    return toJsonLine(edit);
}

Result<Edit> pasted(const Topology& topology, std::string_view clipboard, QPointF offset, const NewId& newId)
{
    Result<Edit> edit = editFromJsonLine(clipboard);
    if (!edit)
        return fail(edit.error());
    std::vector<AnyRow> rows;
    for (const RowChange& change : edit->changes)
        if (const std::optional<AnyRow> row = after(change))
            rows.push_back(*row);
    const std::map<RowRef, std::string> names = freshNames(rows, newId);
    edit->changes.clear();
    Topology grown = topology; // so that two pasted rows of one name get two numbers
    for (const AnyRow& row : rows) {
        std::optional<AnyRow> fresh = names.contains(refOf(row)) ? rewired(topology, row, names) : std::nullopt;
        if (!fresh)
            continue;
        setId(*fresh, names.at(refOf(row)));
        setFreshName(grown, *fresh);
        shift(*fresh, offset);
        edit->changes.push_back(added(*fresh));
        (void)apply(grown, {{}, Gesture::None, {edit->changes.back()}});
    }
    if (edit->changes.empty())
        return fail({text("edit", "nothing on the clipboard can stand in this drawing"), {}, text("edit", "copy nodes, links or services first")});
    return edit;
}

} // namespace edgewright
