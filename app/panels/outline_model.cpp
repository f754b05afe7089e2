// Which rows does the drawing have, as a tree: groups with their nodes, then the other kinds?
#include "app/panels/outline_model.h"

#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "core/model/references.h"

#include <QScopedValueRollback>

#include <array>

namespace edgewright {

namespace {

/// The headings, in order. Groups stand under the heading of nodes.
constexpr std::array outlineKinds = {TableKey::Nodes,    TableKey::Populations, TableKey::Services,  TableKey::Flows,
                                     TableKey::Contents, TableKey::Assignments, TableKey::Scenarios, TableKey::Links};

TableKey headingOf(TableKey table) { return table == TableKey::Groups ? TableKey::Nodes : table; }

QIcon iconOf(const Topology& topology, const RowRef& row)
{
    switch (row.table) {
    case TableKey::Nodes: {
        const Node* node = topology.nodes.find({row.id});
        return node ? glyphIcon(glyphOf(*node)) : QIcon();
    }
    case TableKey::Groups: return icon("group");
    case TableKey::Populations: return icon("users");
    case TableKey::Links: return icon("link");
    case TableKey::Scenarios: return icon("copy");
    case TableKey::Contents: return icon("cdn");
    case TableKey::Services: return icon("run");
    case TableKey::Flows: return icon("latency");
    case TableKey::Assignments: return icon("placement");
    default: return {};
    }
}

std::optional<GroupId> groupAbove(const Topology& topology, const RowRef& row)
{
    if (row.table == TableKey::Nodes)
        return topology.nodes.find({row.id})->group;
    return row.table == TableKey::Groups ? topology.groups.find({row.id})->parent : std::nullopt;
}

bool hasOwnName(TableKey table) { return findField(table, "name") != nullptr; }

} // namespace

OutlineModel::OutlineModel(Document& document, QObject* parent) : QStandardItemModel(parent), document_(document)
{
    setSortRole(SortRole);
    connect(&document_, &Document::edited, this, &OutlineModel::follow);
    connect(&document_, &Document::reset, this, [this] {
        fill();
        emit followed();
    });
    fill();
}

void OutlineModel::fill()
{
    const QScopedValueRollback<bool> following(following_, true);
    clear();
    items_.clear();
    headings_.clear();
    for (std::size_t place = 0; place < outlineKinds.size(); ++place) {
        auto* heading = new QStandardItem;
        heading->setEditable(false);
        heading->setData(static_cast<int>(outlineKinds[place]), KindRole);
        // Headings keep their order whatever they are called.
        heading->setData(QString(QChar('0' + static_cast<int>(place))), SortRole);
        headings_[outlineKinds[place]] = heading;
        appendRow(heading);
    }
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (!isLayout(tableKey<Row>()))
            for (const Row& row : tableOf<Row>(document_.topology()))
                put(refOf(row.id));
    });
    for (const auto& [kind, heading] : headings_)
        count(*heading, kind);
}

void OutlineModel::count(QStandardItem& heading, TableKey kind) const
{
    std::size_t rows = 0;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == kind)
            rows = tableOf<Row>(document_.topology()).size();
    });
    heading.setText(QStringLiteral("%1  %2").arg(translated(kindLabelPlural(kind)), figure(static_cast<double>(rows))));
}

/// The line under which a row stands: its group, else the heading of its kind.
QStandardItem* OutlineModel::parentOf(const RowRef& row)
{
    if (const std::optional<GroupId> group = groupAbove(document_.topology(), row);
        group && document_.topology().groups.contains(*group)) {
        const RowRef above = refOf(*group);
        if (!items_.contains(above))
            put(above);
        return items_.at(above);
    }
    return headings_.at(headingOf(row.table));
}

void OutlineModel::dress(QStandardItem& item, const RowRef& row) const
{
    const QString name = fromCore(displayName(document_.topology(), row));
    item.setText(name);
    item.setToolTip(name);
    item.setIcon(iconOf(document_.topology(), row));
    item.setEditable(hasOwnName(row.table));
    item.setData((row.table == TableKey::Groups ? "0" : "1") + name, SortRole);
}

void OutlineModel::put(const RowRef& row)
{
    const auto found = items_.find(row);
    QStandardItem* parent = parentOf(row);
    if (found != items_.end()) {
        dress(*found->second, row);
        if (found->second->parent() == parent)
            return;
        QList<QStandardItem*> taken = found->second->parent()->takeRow(found->second->row());
        parent->appendRow(taken);
        return;
    }
    if (items_.contains(row)) // put by parentOf of a row in a group
        return;
    auto* item = new QStandardItem;
    item->setData(QVariant::fromValue(QStringList{QString::number(static_cast<int>(row.table)), fromCore(row.id)}),
                  RowRole);
    item->setData(static_cast<int>(row.table), KindRole);
    dress(*item, row);
    items_.emplace(row, item);
    parent->appendRow(item);
}

void OutlineModel::take(const RowRef& row)
{
    const auto found = items_.find(row);
    if (found == items_.end())
        return;
    QStandardItem* gone = found->second;
    QStandardItem* parent = gone->parent();
    items_.erase(found);
    // What stood inside finds its new place when its own change is taken over.
    while (gone->rowCount() > 0)
        headings_.at(TableKey::Nodes)->appendRow(gone->takeRow(0));
    parent->removeRow(gone->row());
}

void OutlineModel::follow(const Edit& edit)
{
    std::set<TableKey> touched;
    for (const RowChange& change : edit.changes)
        if (!isLayout(refOf(change).table))
            touched.insert(refOf(change).table);
    if (touched.empty())
        return;
    takeOver(edit);
    for (const auto& [kind, heading] : headings_)
        if (touched.contains(kind))
            count(*heading, kind);
    emit followed();
}

void OutlineModel::takeOver(const Edit& edit)
{
    const QScopedValueRollback<bool> following(following_, true);
    for (const RowChange& change : edit.changes)
        if (!after(change))
            take(refOf(change));
    for (const RowChange& change : edit.changes)
        if (after(change) && !isLayout(refOf(change).table))
            put(refOf(change));
    renameDependants(edit);
}

/// Links, flows and assignments are called after what they join.
void OutlineModel::renameDependants(const Edit& edit)
{
    std::set<RowRef> renamed;
    for (const RowChange& change : edit.changes) {
        const std::optional<AnyRow> old = before(change), now = after(change);
        if (old && now && hasOwnName(refOf(change).table) && get(*old, "name") != get(*now, "name"))
            renamed.insert(refOf(change));
    }
    if (renamed.empty())
        return;
    for (auto& [row, item] : items_)
        if (!hasOwnName(row.table))
            for (const Reference& reference : referencesOf(*findRow(document_.topology(), row)))
                if (renamed.contains(reference.target)) {
                    dress(*item, row);
                    break;
                }
}

std::optional<RowRef> OutlineModel::rowAt(const QModelIndex& index) const
{
    const QStringList held = index.data(RowRole).toStringList();
    if (held.size() != 2)
        return {};
    return RowRef{static_cast<TableKey>(held[0].toInt()), toCore(held[1])};
}

QModelIndex OutlineModel::indexOf(const RowRef& row) const
{
    const auto found = items_.find(row);
    return found == items_.end() ? QModelIndex() : found->second->index();
}

std::optional<TableKey> OutlineModel::kindAt(const QModelIndex& index) const
{
    const QVariant kind = index.data(KindRole);
    return kind.isValid() ? std::optional(static_cast<TableKey>(kind.toInt())) : std::nullopt;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<RowRef> row = role == Qt::EditRole ? rowAt(index) : std::nullopt;
    if (!row)
        return QStandardItemModel::setData(index, value, role);
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == fromCore(displayName(document_.topology(), *row)))
        return false;
    Result<void> renamed =
        setField(document_.topology(), {*row}, "name", toCore(name), Gesture::None).and_then([&](Edit edit) {
            return document_.perform(std::move(edit));
        });
    if (!renamed)
        emit refused(translated(renamed.error()));
    return renamed.has_value();
}

} // namespace edgewright
