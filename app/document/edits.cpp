// Which Edits do people make of single rows: add, set, copy, paste?
#include "app/document/edits.h"

#include "app/document/translated.h"
#include "core/io/project_file.h"
#include "core/model/references.h"

#include <algorithm>
#include <map>
#include <set>

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
    if (!isLayout(table) && table != TableKey::Links && table != TableKey::Populations)
        return false;
    for (const Reference& reference : referencesOf(row))
        if ((!reference.field || reference.field->required) && !chosen.contains(reference.target))
            return false;
    return true;
}

using NewNames = std::map<RowRef, std::string>;

/// A pasted row without its references to what neither came along nor stands in the drawing; nothing where it needs one of them.
std::optional<AnyRow> standing(const Topology& topology, const AnyRow& row, const NewNames& names)
{
    std::set<RowRef> lacking;
    for (const Reference& reference : referencesOf(row))
        if (!names.contains(reference.target) && (!reference.field || !hasRow(topology, reference.target)))
            lacking.insert(reference.target);
    return withoutReferences(row, lacking);
}

/// Lets what came along be called by its new names.
void rename(AnyRow& row, const NewNames& names)
{
    for (const FieldFacts* field : fieldFacts(refOf(row).table)) {
        const auto renamed = [&](const std::string& id) {
            const auto found = names.find({field->refersTo, id});
            return found == names.end() ? id : found->second;
        };
        Value value = get(row, field->key);
        if (auto* id = std::get_if<std::string>(&value); id && field->kind == FieldKind::Reference)
            (void)set(row, field->key, renamed(*id));
        if (auto* ids = std::get_if<std::vector<std::string>>(&value); ids && field->kind == FieldKind::References) {
            std::ranges::transform(*ids, ids->begin(), renamed);
            (void)set(row, field->key, *ids);
        }
    }
}

void setId(AnyRow& row, const std::string& id)
{
    std::visit([&](auto& held) { held.id.value = id; }, row);
}

std::string lowered(std::string word)
{
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word;
}

/// What rows go by, whatever the case, so that each new one can be told from them.
/// Cost: O(rows) once, then O(log rows) a name.
class TakenNames {
public:
    explicit TakenNames(const Topology& topology)
    {
        forEachKind([&]<class Row>(std::type_identity<Row>) {
            if constexpr (requires(const Row& row) { row.name; })
                for (const Row& row : tableOf<Row>(topology))
                    for (const std::string& name : {row.id.value, row.name})
                        taken_.emplace(tableKey<Row>(), lowered(name));
        });
    }

    /// `name`, or with the first number from 2 up that makes it one of a kind, in place of the number of a copy. No name stays none.
    std::string take(TableKey table, std::string name)
    {
        if (name.empty() || taken_.emplace(table, lowered(name)).second)
            return name;
        const std::size_t words = name.find_last_not_of("0123456789");
        if (words != name.npos && words > 0 && words + 1 < name.size() && name[words] == ' ' &&
            taken_.contains({table, lowered(name.substr(0, words))}))
            name.resize(words);
        for (int& number = last_.try_emplace({table, lowered(name)}, 1).first->second;;)
            if (std::string numbered = name + " " + std::to_string(++number);
                taken_.emplace(table, lowered(numbered)).second)
                return numbered;
    }

private:
    std::set<std::pair<TableKey, std::string>> taken_;
    std::map<std::pair<TableKey, std::string>, int> last_;
};

void setFreshName(AnyRow& row, TakenNames& taken)
{
    if (const Value name = get(row, "name"); std::holds_alternative<std::string>(name))
        (void)set(row, "name", taken.take(refOf(row).table, std::get<std::string>(name)));
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

std::vector<QPointF> centresOf(const std::vector<AnyRow>& rows)
{
    std::vector<QPointF> centres;
    for (const AnyRow& row : rows)
        if (const auto* layout = std::get_if<NodeLayout>(&row))
            centres.emplace_back(layout->x, layout->y);
    return centres;
}

/// New ids for all rows; layout rows take the new id of what they lay out.
NewNames freshNames(const std::vector<AnyRow>& rows, const NewId& newId)
{
    NewNames names;
    for (const AnyRow& row : rows)
        if (const RowRef ref = refOf(row); !isLayout(ref.table))
            names[ref] = newId();
    for (const AnyRow& row : rows)
        for (const Reference& reference : referencesOf(row))
            if (!reference.field && names.contains(reference.target))
                names[refOf(row)] = names[reference.target];
    return names;
}

/// Takes out rows that can't stand here, then those that can't stand without them.
void keepWhatStands(const Topology& topology, std::vector<AnyRow>& rows, NewNames& names)
{
    for (;;) {
        const auto falls = [&](const AnyRow& row) {
            return !names.contains(refOf(row)) || !standing(topology, row, names);
        };
        const auto first = std::ranges::stable_partition(rows, std::not_fn(falls)).begin();
        if (first == rows.end())
            return;
        for (auto row = first; row != rows.end(); ++row)
            names.erase(refOf(*row));
        rows.erase(first, rows.end());
    }
}

} // namespace

Edit addNode(const Topology& topology, Node node, QPointF at, const NewId& newId)
{
    if (node.id.empty())
        node.id = {newId()};
    node.name = TakenNames(topology).take(TableKey::Nodes, node.name);
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
    Edit edit = labelled(
        text("edit", "Link {} and {}").with(displayName(topology, refOf(from)), displayName(topology, refOf(to))));
    edit.changes.push_back(added(link));
    return edit;
}

Result<Edit> setField(const Topology& topology, const std::vector<RowRef>& rows, std::string_view key,
                      const Value& value, Gesture gesture)
{
    Edit edit = labelled({});
    edit.gesture = gesture;
    for (const RowRef& ref : rows) {
        const std::optional<AnyRow> row = findRow(topology, ref);
        const FieldFacts* field = findField(ref.table, key);
        if (!row || !field)
            continue;
        AnyRow after = *row;
        if (Result<void> isSet = set(after, key, value); !isSet) {
            Error error = isSet.error();
            error.where = pointerTo(ref) + "/" + error.where;
            return fail(std::move(error));
        }
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

Result<Edit> pasted(const Topology& topology, std::string_view clipboard, const NewId& newId)
{
    Result<Edit> edit = editFromJsonLine(clipboard);
    if (!edit)
        return fail(edit.error());
    std::vector<AnyRow> rows;
    for (const RowChange& change : edit->changes)
        if (const std::optional<AnyRow> row = after(change))
            rows.push_back(*row);
    NewNames names = freshNames(rows, newId);
    keepWhatStands(topology, rows, names);
    edit->changes.clear();
    TakenNames taken(topology);
    const QPointF offset = freeOffset(topology, centresOf(rows));
    for (const AnyRow& row : rows) {
        AnyRow fresh = standing(topology, row, names).value_or(row);
        rename(fresh, names);
        setId(fresh, names.at(refOf(row)));
        setFreshName(fresh, taken);
        shift(fresh, offset);
        edit->changes.push_back(added(fresh));
    }
    if (edit->changes.empty())
        return fail({text("edit", "nothing on the clipboard can stand in this drawing"),
                     {},
                     text("edit", "copy nodes, links or services first")});
    return edit;
}

} // namespace edgewright
